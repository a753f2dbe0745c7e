"""The word across every page of a draft, drawn as outlines."""

from math import atan2, cos, degrees, sin

import uharfbuzz
from reportlab.pdfgen.pathobject import PDFPathObject

import resources
from exports.renderers.pdf import fonts
from exports.renderers.pdf.strips import PAGE_HEIGHT, PAGE_WIDTH
from exports.renderers.pdf.structure import TaggedCanvas


class _OutlinePen:
    """Turns the outlines of letters into a path, so that the watermark is never read or copied as text."""

    def __init__(self, path: PDFPathObject) -> None:
        self._path = path
        self._at = (0.0, 0.0)
        self.shift = 0.0

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._at = self._shifted(point)
        self._path.moveTo(*self._at)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._at = self._shifted(point)
        self._path.lineTo(*self._at)

    def qCurveTo(self, control: tuple[float, float], point: tuple[float, float]) -> None:  # noqa: N802
        (x0, y0), (x1, y1), (x2, y2) = self._at, self._shifted(control), self._shifted(point)
        self._path.curveTo(
            x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3, x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3, x2, y2
        )
        self._at = (x2, y2)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        first, second, self._at = map(self._shifted, points)
        self._path.curveTo(*first, *second, *self._at)

    def closePath(self) -> None:  # noqa: N802
        self._path.close()

    def endPath(self) -> None:  # noqa: N802
        self._path.close()

    def _shifted(self, point: tuple[float, float]) -> tuple[float, float]:
        return point[0] + self.shift, point[1]


def draw_watermark(canvas: TaggedCanvas, words: str) -> None:
    """Draw *words* large and light across the page, as an artefact, once kept for all pages."""
    with canvas.artefact("Pagination", "Watermark"):
        if not canvas.hasForm("watermark"):
            canvas.beginForm("watermark", 0, 0, PAGE_WIDTH, PAGE_HEIGHT)
            _draw_outlines(canvas, words)
            canvas.endForm()
        canvas.doForm("watermark")


def _draw_outlines(canvas: TaggedCanvas, words: str) -> None:
    font = uharfbuzz.Font(uharfbuzz.Face(resources.path("fonts", f"{fonts.BOLD}.ttf").read_bytes()))
    path = canvas.beginPath()
    pen = _OutlinePen(path)
    for char in words:
        glyph = font.get_nominal_glyph(ord(char)) or 0
        font.draw_glyph_with_pen(glyph, pen)
        pen.shift += font.get_glyph_h_advance(glyph)
    angle = atan2(PAGE_HEIGHT * 0.62, PAGE_WIDTH * 0.68)
    scale = 580.0 / pen.shift
    canvas.setFillGray(0.935)
    start_x = PAGE_WIDTH / 2 - 290.0 * cos(angle) + 358 * scale * sin(angle)
    start_y = PAGE_HEIGHT / 2 - 290.0 * sin(angle) - 358 * scale * cos(angle)
    canvas.translate(start_x, start_y)
    canvas.rotate(degrees(angle))
    canvas.scale(scale, scale)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)
