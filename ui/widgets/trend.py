"""How a score went from conference to conference: a small line in a row, or a chart with dates."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style

Point = tuple[str, int | None]
_LOWEST, _HIGHEST = 1, 5


class TrendLine(QWidget):
    """Scores 1 to 5 by date, the last one filled; a date without a score leaves a gap, never a guess."""

    def __init__(self, *, large: bool = False, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._large, self._name = large, name
        self._points: tuple[Point, ...] = ()
        across = QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.show_points(())

    def show_points(self, points: Sequence[Point]) -> None:
        """Show `(date in words, score or None)` from the first to the last."""
        self._points = tuple(points)
        self.setAccessibleName(self._name or self.tr("Course of the score"))
        said = (
            self.tr("{date}: {score}").format(date=label, score=self.tr("not discussed") if score is None else score)
            for label, score in self._points
        )
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 108) if self._large else QSize(98, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._large:
            self._paint_grid(painter)
        else:
            painter.fillRect(QRectF(0, self.height() - 2, self.width(), 1), style.tokens().colour("line"))
        self._paint_line(painter)

    def _plot(self) -> QRectF:
        whole = QRectF(self.rect())
        return whole.adjusted(46, 10, -22, -30) if self._large else whole.adjusted(5, 4, -5, -4)

    def _spot(self, at: int, score: int) -> QPointF:
        plot = self._plot()
        across = 1.0 if len(self._points) < 2 else at / (len(self._points) - 1)
        up = (score - _LOWEST) / (_HIGHEST - _LOWEST)
        return QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height())

    def _paint_grid(self, painter: QPainter) -> None:
        tokens = style.tokens()
        plot = self._plot()
        painter.setFont(style.font(style.SMALL))
        for score in range(_LOWEST, _HIGHEST + 1):
            y = round(self._spot(0, score).y())
            painter.fillRect(QRectF(24, y, self.width() - 28, 1), tokens.colour("line"))
            painter.setPen(tokens.colour("text2"))
            painter.drawText(QRectF(0, y - 8, 16, 17), Qt.AlignmentFlag.AlignCenter, str(score))
        for at, (label, _score) in enumerate(self._points):
            x = self._spot(at, _LOWEST).x()
            area = QRectF(x - 40, plot.bottom() + 6, 80, 17)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, label)

    def _paint_line(self, painter: QPainter) -> None:
        tokens = style.tokens()
        accent = tokens.colour("accent")
        painter.setPen(QPen(accent, 1.5))
        for at in range(1, len(self._points)):
            before, score = self._points[at - 1][1], self._points[at][1]
            if before is not None and score is not None:
                painter.drawLine(self._spot(at - 1, before), self._spot(at, score))
        for at, (_label, score) in enumerate(self._points):
            if score is None:
                continue
            last = at == len(self._points) - 1
            radius = (4.5 if last else 4.0) if self._large else (3.0 if last else 1.75)
            hollow = self._large and not last
            painter.setPen(QPen(accent, 1.75) if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("surface") if hollow else accent)
            painter.drawEllipse(self._spot(at, score), radius, radius)
