"""Figures and the logo in the line, each with its alternative text."""

from io import BytesIO
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.shape import CT_Inline
from docx.shared import Pt

from exports.blocks import Figure
from exports.renderers.characters import printable
from exports.renderers.pictures import Picture, drawn


class Pictures:
    """The pictures of one document: each is kept once, however often it is shown."""

    def __init__(self, part: Any) -> None:
        self._part = part
        self._kept: dict[Picture, str] = {}
        self._count = 0

    def figure(self, figure: Figure) -> Any:
        """A run that shows *figure* in the line."""
        return self.run(drawn(figure), figure.words)

    def run(self, picture: Picture, words: str) -> Any:
        """A run that shows *picture*; *words* are for who cannot see it."""
        if picture not in self._kept:
            self._kept[picture], _ = self._part.get_or_add_image(BytesIO(picture.data))
        self._count += 1
        size = Pt(picture.width), Pt(picture.height)
        inline = CT_Inline.new_pic_inline(self._count, self._kept[picture], f"{self._count}.png", *size)
        inline.docPr.set("descr", printable(words))
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        run, drawing = OxmlElement("w:r"), OxmlElement("w:drawing")
        drawing.append(inline)
        run.append(drawing)
        return run
