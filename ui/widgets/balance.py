"""How the actions of a plan are spread over the tracks."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import style
from ui.widgets import painting
from ui.widgets.labels import Label
from ui.widgets.marks import TRACKS, TrackMark, track_word

_LEAST, _MOST = 6, 12


class Balance(QWidget):
    """A bar of segments per track, one segment per action, with its shape, word and number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: dict[str, _Bar] = {}
        self._counts: dict[str, Label] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(style.NEAR)
        grid.setVerticalSpacing(style.TIGHT)
        grid.setColumnStretch(3, 1)
        for at, (track, look) in enumerate(TRACKS.items()):
            self._bars[track] = _Bar(look.tone)
            self._counts[track] = Label("0", strong=True)
            grid.addWidget(TrackMark(track), at, 0)
            grid.addWidget(self._bars[track], at, 1)
            grid.addWidget(self._counts[track], at, 2)
        self.show_counts({})

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many actions each track has; a track that is not there has none."""
        by_name = {str(track): count for track, count in counts.items()}
        segments = max(_LEAST, min(_MOST, max(by_name.values(), default=0)))
        for track, bar in self._bars.items():
            bar.show_count(by_name.get(track, 0), segments)
            self._counts[track].setText(str(by_name.get(track, 0)))
        self.setAccessibleName(self.tr("Balance of tracks"))
        said = (f"{track_word(track)} {by_name.get(track, 0)}" for track in TRACKS)
        self.setAccessibleDescription(", ".join(said))


class _Bar(QWidget):
    """The segments of one track; the words beside it say the same."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone, self._count, self._segments = tone, 0, _LEAST
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, segments: int) -> None:
        self._count, self._segments = count, segments
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._segments * self._step(), 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        for at in range(self._segments):
            rect = QRectF(at * self._step(), 0, self._step() - 2, 10)
            if at < self._count:
                painter.fillRect(rect, tokens.colour(self._tone))
            else:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                painting.rounded(painter, rect, tokens.colour("sunken"), tokens.colour("line"), 0)

    def _step(self) -> int:
        return 22 if self._segments <= _LEAST else 132 // self._segments
