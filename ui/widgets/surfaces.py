"""The surfaces that things stand on: cards, hairlines and scroll areas."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import style
from ui.widgets import painting
from ui.widgets.labels import Label

_PAD = 14
_SETTLES = 150  # milliseconds in which a page that was just filled takes its full height


class Hairline(QWidget):
    """A line of one pixel between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), style.tokens().colour("line"))


class Card(QWidget):
    """A rounded surface with a heading, and below it padded parts (`add`) or parts from edge to edge (`add_flush`).

    *compact* takes the smaller heading of the meeting's screens, without a line under it.
    """

    def __init__(
        self,
        title: str = "",
        icon: str = "",
        trailing: QWidget | None = None,
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._body: QVBoxLayout | None = None
        self._compact = compact
        self.heading: Label | None = None
        self._header: QHBoxLayout | None = None
        if title:
            self._add_header(title, icon, trailing)
        self.setAccessibleName(title)

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put a padded part under what is there."""
        self.body().addWidget(part, stretch)

    def add_flush(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part from edge to edge under what is there."""
        self._body = None
        self._divide()
        self._column.addWidget(part, stretch)

    def body(self) -> QVBoxLayout:
        """The padded layout at the bottom of the card, for parts that are layouts themselves."""
        if self._body is None:
            if not self._compact or self._column.count() > 1:
                self._divide()
            holder = QWidget(self)
            self._body = QVBoxLayout(holder)
            top = 2 if self._compact and self._header is not None and self._column.count() == 1 else _PAD - 2
            self._body.setContentsMargins(_PAD, top, _PAD, _PAD - 2)
            self._body.setSpacing(style.CLOSE)
            self._column.addWidget(holder)
        return self._body

    def _divide(self) -> None:
        """A hairline between parts, where none is yet."""
        last = self._column.itemAt(self._column.count() - 1)
        if last is not None and not isinstance(last.widget(), Hairline):
            self._column.addWidget(Hairline(self))

    def add_trailing(self, part: QWidget) -> None:
        """Put a part at the right end of the heading."""
        if self._header is not None:
            self._header.addWidget(part)

    def show_title(self, title: str) -> None:
        """Change the words of the heading."""
        if self.heading is not None:
            self.heading.setText(title)
        self.setAccessibleName(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painting.rounded(
            QPainter(self),
            QRectF(self.rect()),
            tokens.colour("surface"),
            tokens.colour("line"),
            style.RADIUS_CARD,
        )

    def _add_header(self, title: str, icon: str, trailing: QWidget | None) -> None:
        header = QWidget(self)
        header.setMinimumHeight(36 if self._compact else 40)
        self._header = QHBoxLayout(header)
        self._header.setContentsMargins(_PAD, 4, _PAD, 4)
        self._header.setSpacing(style.CLOSE)
        self.heading = Label(title, size="body" if self._compact else "lead", strong=True, icon=icon, icon_tone="text2")
        self._header.addWidget(self.heading)
        self._header.addStretch(1)
        if trailing is not None:
            self._header.addWidget(trailing)
        self._column.addWidget(header)
        if not self._compact:
            self._column.addWidget(Hairline(self))


class Band(QWidget):
    """A sunken strip with a strong word and a quiet detail, between groups of rows."""

    def __init__(self, text: str, detail: str = "", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setMinimumHeight(29)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, 4, _PAD, 4)
        row.setSpacing(style.CLOSE)
        row.addWidget(Label(text, strong=True, tone=tone or "text"))
        if detail:
            row.addWidget(Label(detail, size="small", tone="text2"))
        row.addStretch(1)

    def add_trailing(self, part: QWidget) -> None:
        """Put a part at the right end of the strip."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        role = f"{self._tone}_tint" if self._tone in ("danger", "warning", "good") else "sunken"
        QPainter(self).fillRect(self.rect(), style.tokens().colour(role))


class Scroll(QScrollArea):
    """A frameless area that scrolls up and down, and keeps what has the focus in view.

    A *steady* one has its right edge in the same place whether or not there is anything to scroll.
    """

    BAR = 10

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None, *, steady: bool = False) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        if content is not None:
            self.setWidget(content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_view)
        self._wanted: QWidget | None = None
        self.verticalScrollBar().rangeChanged.connect(self._bring_wanted)
        if steady:
            self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
            self._keep_edge()

    def reveal(self, part: QWidget) -> None:
        """Scroll until the whole of *part* is in view, or its top where it is higher than the area.

        A page that was just filled grows for a moment more: until then it goes on following *part*.
        """
        self._wanted = part
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._bring_wanted()
        QTimer.singleShot(_SETTLES, self, self._let_go)

    def _bring_wanted(self) -> None:
        part, content = self._wanted, self.widget()
        if part is None or content is None or not isValid(part) or not content.isAncestorOf(part):
            return
        top, bar = part.mapTo(content, QPoint(0, 0)).y(), self.verticalScrollBar()
        lowest = top + part.height() + style.CLOSE - self.viewport().height()
        bar.setValue(min(max(bar.value(), lowest), top - style.CLOSE))

    def _let_go(self) -> None:
        self._wanted = None

    def _keep_edge(self) -> None:
        scrolls = self.verticalScrollBar().maximum() > 0
        self.setViewportMargins(0, 0, 0 if scrolls else self.BAR, 0)

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        widget.setAutoFillBackground(False)

    def _keep_in_view(self, _old: QWidget | None, now: QWidget | None) -> None:
        content = self.widget()
        if now is not None and content is not None and content.isAncestorOf(now):
            # What was just put on the page, and took the focus, has no place yet.
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.ensureWidgetVisible(now, 0, 24)


def reveal(part: QWidget) -> None:
    """Bring *part* into view in the area it is scrolled in; nothing to do where it is in none."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, Scroll):
        around = around.parentWidget()
    if around is not None:
        around.reveal(part)
