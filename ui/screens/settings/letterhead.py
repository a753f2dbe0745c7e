"""What the house style does to a page, painted simply: the letterhead, a heading, the block to sign and the foot."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from exports.wording import Wording
from models.records import Configuration
from ui import style
from ui.screens.settings.logo_field import paint_fitted, picture_of
from ui.widgets import painting

_MARGIN, _LOGO_HEIGHT, _LOGO_WIDTH = 26.0, 34.0, 102.0
_INK, _QUIET, _BAR = QColor("#18202B"), QColor("#414C5A"), QColor("#E3E7EC")
_CASE = "ZVH-2026-0147"


class Letterhead(QWidget):
    """A page on paper, the same in light and dark, in the language of the documents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._configuration = Configuration()
        self._say = Wording("nl")
        self._logo = QPixmap()
        self._shown_logo = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(360)
        self.setAccessibleName(self.tr("Example of a page in your house style"))

    def show_configuration(self, configuration: Configuration) -> None:
        """Show how a page looks with this configuration."""
        self._configuration = configuration
        self._say = Wording("nl", configuration.wording)
        if configuration.style.logo != self._shown_logo:
            self._shown_logo = configuration.style.logo
            self._logo = picture_of(self._shown_logo)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(440, 452)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.rounded(painter, QRectF(self.rect()), QColor(Qt.GlobalColor.white), style.tokens().colour("line"), 2)
        at = self._paint_sender(painter, 24.0)
        at = self._paint_title(painter, at + 18)
        at = self._paint_body(painter, at + 16)
        if self._configuration.style.signatures:
            self._paint_signatures(painter, at + 40)
        self._paint_foot(painter)

    @property
    def _right(self) -> float:
        return self.width() - _MARGIN

    @property
    def _ink(self) -> QColor:
        return QColor(self._configuration.style.colour or "#000000")

    def _paint_sender(self, painter: QPainter, top: float) -> float:
        """Logo, organisation and address at the left, the marking in a frame at the right."""
        shown = self._configuration.style
        left = _MARGIN
        if not self._logo.isNull():
            area = QRectF(left, top, _LOGO_WIDTH, _LOGO_HEIGHT)
            left += paint_fitted(painter, self._logo, area) + 10
        marking = shown.marking or self._say("document.marking_zvh")
        small = style.font(11, style.SEMIBOLD)
        wide = min(QFontMetricsF(small).horizontalAdvance(marking) + 18, self.width() * 0.42)
        frame = QRectF(self._right - wide, top + 4, wide, 24)
        painter.setPen(_INK)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        self._write(painter, marking, small, _INK, frame.adjusted(8, 0, -8, 0))
        room = frame.left() - 12 - left
        name = shown.organisation or self.tr("Name of your organisation")
        address = shown.address or self.tr("Address and place")
        below = self._write_whole(painter, name, style.font(13, style.SEMIBOLD), _INK, QRectF(left, top, room, 54))
        below = self._write_whole(painter, address, style.font(11), _QUIET, QRectF(left, below, room, 30))
        return max(below, top + _LOGO_HEIGHT)

    def _paint_title(self, painter: QPainter, top: float) -> float:
        title = QRectF(_MARGIN, top, self._right - _MARGIN, 28)
        self._write(painter, self._say("minutes.title"), style.font(21, style.SEMIBOLD), self._ink, title)
        example = self.tr("Name of the person · {case}").format(case=_CASE)
        below = QRectF(_MARGIN, top + 28, self._right - _MARGIN, 18)
        self._write(painter, example, style.font(12), _INK, below)
        self._rule(painter, top + 54, self._ink)
        return top + 54

    def _paint_body(self, painter: QPainter, top: float) -> float:
        heading = QRectF(_MARGIN, top, self._right - _MARGIN, 20)
        words = f"1   {self._say('attendance.heading')}"
        self._write(painter, words, style.font(14, style.SEMIBOLD), self._ink, heading)
        for number, share in enumerate((1.0, 0.94, 0.98, 0.55)):
            bar = QRectF(_MARGIN, top + 30 + number * 14, (self._right - _MARGIN) * share, 6)
            painting.rounded(painter, bar, _BAR, None, 2)
        return top + 30 + 4 * 14

    def _paint_signatures(self, painter: QPainter, top: float) -> None:
        half = (self._right - _MARGIN - 24) / 2
        for number, key in enumerate(("minutes.chair", "minutes.secretary")):
            left = _MARGIN + number * (half + 24)
            painter.setPen(_INK)
            painter.drawLine(QPointF(left, top), QPointF(left + half, top))
            self._write(painter, self._say(key), style.font(11), _QUIET, QRectF(left, top + 3, half, 16))

    def _paint_foot(self, painter: QPainter) -> None:
        shown = self._configuration.style
        top = self.height() - 22 - (46 if shown.foot else 32)
        self._rule(painter, top, _QUIET)
        room = QRectF(_MARGIN, top + 5, self._right - _MARGIN, 14)
        version = self._say("document.final_version", version="1.0")
        which = " · ".join((_CASE, self._say("minutes.kind"), version))
        font, strong = style.font(10), style.font(10, style.SEMIBOLD)
        self._write(painter, which, font, _INK, room.adjusted(0, 0, -100, 0))
        page = self._say("document.page", page=1, pages=5)
        self._write(painter, page, strong, _INK, room, right=True)
        marking = shown.marking.partition(" – ")[0] or self._say("document.short_marking")
        self._write(painter, marking, font, _INK, room.translated(0, 14), right=True)
        if shown.foot:
            self._write(painter, shown.foot, font, _INK, room.translated(0, 28))

    def _rule(self, painter: QPainter, y: float, ink: QColor) -> None:
        painter.setPen(ink)
        painter.drawLine(QPointF(_MARGIN, y), QPointF(self._right, y))

    def _write_whole(self, painter: QPainter, words: str, font: QFont, ink: QColor, area: QRectF) -> float:
        """As many lines as *area* is high; where the last of them ends."""
        painter.setFont(font)
        painter.setPen(ink)
        wraps = Qt.TextFlag.TextWordWrap
        needed = painter.boundingRect(area, wraps, words).height()
        painter.save()
        painter.setClipRect(area)
        painter.drawText(area, wraps, words)
        painter.restore()
        return area.top() + min(needed, area.height())

    def _write(
        self, painter: QPainter, words: str, font: QFont, ink: QColor, area: QRectF, *, right: bool = False
    ) -> None:
        """One line, shortened with … where it does not fit."""
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
