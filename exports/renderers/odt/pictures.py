"""Figures and the logo in the line, each with its alternative text."""

from exports.blocks import Figure
from exports.renderers.characters import printable
from exports.renderers.odt.automatic import AutomaticStyles
from exports.renderers.odt.elements import Element, child, new, points
from exports.renderers.pictures import Picture, drawn

_IN_THE_LINE = {
    "style:vertical-pos": "top",
    "style:vertical-rel": "baseline",
    "fo:border": "none",
    "fo:padding": "0pt",
    "fo:margin": "0pt",
}


class Pictures:
    """The pictures of one document: each is kept once, however often it is shown."""

    def __init__(self, styles: AutomaticStyles) -> None:
        self._styles = styles
        self._kept: dict[Picture, str] = {}
        self._count = 0

    @property
    def files(self) -> dict[str, bytes]:
        """The picture files by their place in the package."""
        return {place: picture.data for picture, place in self._kept.items()}

    def figure(self, figure: Figure) -> Element:
        """A frame in the line that shows *figure*."""
        return self.frame(drawn(figure), figure.words)

    def frame(self, picture: Picture, words: str) -> Element:
        """A frame in the line that shows *picture*; *words* are for who cannot see it."""
        place = self._kept.setdefault(picture, f"Pictures/{len(self._kept) + 1}.png")
        self._count += 1
        frame = new(
            "draw:frame",
            {
                "draw:style-name": self._styles.style("graphic", _IN_THE_LINE),
                "draw:name": str(self._count),
                "text:anchor-type": "as-char",
                "svg:width": points(picture.width),
                "svg:height": points(picture.height),
            },
        )
        link = {"xlink:href": place, "xlink:type": "simple", "xlink:show": "embed", "xlink:actuate": "onLoad"}
        child(frame, "draw:image", link)
        child(frame, "svg:desc", text=printable(words))
        return frame
