"""The recovery key on paper: one page that says what it is, to be kept locked away."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPaintDevice, QPainter, QPen

from ui import days, style

_INK = QColor("#000000")  # paper is white, whatever the theme of the screen
_PER_LINE = 4


@dataclass(frozen=True)
class RecoverySheet:
    """What stands on the page; *key* in its groups, and never anything of a case."""

    vault: str
    organisation: str
    key: str
    made_on: date

    def paint(self, painter: QPainter, page: QRectF) -> None:
        """Draw it on *page*, in the units of the device."""
        unit = page.width() / 210  # a millimetre of A4
        area = page.adjusted(22 * unit, 24 * unit, -22 * unit, -24 * unit)
        painter.setPen(QPen(_INK, 0.3 * unit))
        device = painter.device()
        pixels = _pixels_per_point(device)
        top = area.top()
        for words, points, strong, below in self._lines():
            font = style.font(round(points * pixels), style.SEMIBOLD if strong else style.REGULAR)
            top = _write(painter, QRectF(area.left(), top, area.width(), area.bottom() - top), words, font)
            top += below * unit
        frame = QRectF(area.left(), top, area.width(), 36 * unit)
        painter.drawRect(frame)
        self._write_key(painter, frame, pixels)
        top = frame.bottom() + 10 * unit
        for words in self._advice():
            font = style.font(round(11 * pixels))
            top = _write(painter, QRectF(area.left(), top, area.width(), area.bottom() - top), words, font)
            top += 3 * unit

    def lines_of_key(self) -> tuple[str, ...]:
        """The groups of the key on the lines they stand on."""
        groups = self.key.split("-")
        return tuple("  ".join(groups[at : at + _PER_LINE]) for at in range(0, len(groups), _PER_LINE))

    def _lines(self) -> tuple[tuple[str, float, bool, float], ...]:
        """Words, size in points, whether they are strong, and millimetres below."""
        title = QCoreApplication.translate("RecoverySheet", "Recovery key of the vault ‘{vault}’")
        made = QCoreApplication.translate("RecoverySheet", "Made on {day}. A key that is made later replaces this one.")
        secret = QCoreApplication.translate("RecoverySheet", "SECRET · whoever holds this page can open the vault")
        return (
            (secret, 10, True, 6),
            (title.format(vault=self.vault), 20, True, 2),
            (self.organisation, 12, False, 2) if self.organisation else ("", 2, False, 0),
            (made.format(day=days.plain(self.made_on)), 11, False, 8),
        )

    def _advice(self) -> tuple[str, ...]:
        return (
            QCoreApplication.translate(
                "RecoverySheet",
                "For when a chair forgot their passphrase. On the unlock screen choose ‘Use the recovery key’, type the"
                " key above, and choose a new passphrase.",
            ),
            QCoreApplication.translate(
                "RecoverySheet",
                "Capitals, spaces and dashes do not matter. There is no letter O or I in it: those are the figures 0"
                " and 1.",
            ),
            QCoreApplication.translate(
                "RecoverySheet",
                "Keep this page locked away, apart from the computer with the vault and from its backups. Do not copy,"
                " scan or photograph it.",
            ),
        )

    def _write_key(self, painter: QPainter, frame: QRectF, pixels: float) -> None:
        font = QFont(style.font(round(19 * pixels), style.SEMIBOLD))
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 112)
        painter.setFont(font)
        lines = self.lines_of_key()
        height = frame.height() / len(lines)
        for at, line in enumerate(lines):
            row = QRectF(frame.left(), frame.top() + at * height, frame.width(), height)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, line)


def _write(painter: QPainter, area: QRectF, words: str, font: QFont) -> float:
    """Write wrapped *words* at the top of *area*; answers where they end."""
    painter.setFont(font)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    needed = painter.boundingRect(area, flags, words)
    painter.drawText(area, flags, words)
    return needed.bottom()


def _pixels_per_point(device: QPaintDevice) -> float:
    return device.logicalDpiY() / 72
