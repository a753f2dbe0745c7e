"""A notice inside the page: what happened, what was kept, what to do. Never a box over typing."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.widgets import painting
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label

Tone = Literal["danger", "warning", "info", "good"]
_ICONS = {"danger": "blocked", "warning": "warning", "info": "info-circle", "good": "check-circle"}


class Notice(QWidget):
    """A tinted strip with a title, a text and the ways out as buttons.

    *strip* runs from edge to edge inside a card; *closable* adds a cross, after which `closed` is told once.
    """

    closed = Signal()

    def __init__(
        self,
        tone: Tone,
        title: str = "",
        text: str = "",
        actions: Sequence[QWidget] = (),
        *,
        icon: str = "",
        closable: bool = False,
        strip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._strip, self._fixed_icon = strip, icon
        self._icon = Label()
        self._title = Label(strong=True, wrap=True)
        self._text = Label(wrap=True, size="body" if title else "small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 12, 8)
        row.setSpacing(style.NEAR)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop if not strip else Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        for action in actions:
            row.addWidget(action)
        if closable:
            cross = IconButton("close", self.tr("Close this notice"), height=20)
            cross.clicked.connect(self.close_notice)
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        self.show_notice(tone, title, text)

    def show_notice(self, tone: Tone, title: str, text: str = "") -> None:
        """Show another message in the same place."""
        self._tone: Tone = tone
        self._icon.show_icon(self._fixed_icon or _ICONS[tone], "accent" if tone == "info" else tone)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._title.show_tone(tone if tone in ("danger", "good") else "text")
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(". ".join(part.rstrip(".") for part in (title, text) if part))
        self.update()

    def words(self) -> str:
        """What the notice says, for a reader and for tests."""
        return self.accessibleName()

    def close_notice(self) -> None:
        """Take the notice away, as its cross does."""
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        name = "selection" if self._tone == "info" else f"{self._tone}_tint"
        edge = tokens.colour("selection_line" if self._tone == "info" else f"{self._tone}_line")
        painter = QPainter(self)
        if self._strip:
            painter.fillRect(self.rect(), tokens.colour(name))
            painter.fillRect(0, 0, self.width(), 1, edge)
        else:
            painting.rounded(painter, QRectF(self.rect()), tokens.colour(name), edge)
