"""The frame every step shares: heading, what it is about, how far it is, and a scrolled body."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Step
from ui.commands import Commands, Handlers
from ui.screens.meeting import steps
from ui.screens.meeting.room import Room
from ui.screens.meeting.room.rows import Row
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.reading_only import make_reading_only
from ui.widgets.surfaces import Scroll

_HEADING = 32  # pixels high, with buttons beside it or without
_BESIDE = 12  # pixels of the margin in which a bar may stand


class StepScreen(QWidget):
    """One step of the meeting. A step fills ``body``, puts buttons in ``step_actions``, and overrides what it needs.

    ``refresh`` gets the name of the collection that changed ("" for everything); ``focus_field`` the field of a
    completeness gap. Both are only called while the step is in view, or just before it comes into view.
    """

    step: Step
    turned = Signal()

    def __init__(self, room: Room, *, scrolled: bool = True) -> None:
        super().__init__()
        self.room = room
        self._title = Label(steps.title(self.step), size="title", strong=True)
        self._subtitle = ElidedLabel(tone="text2")
        self._status, self._alarm = Label(tone="text2"), Label(tone="danger", strong=True)
        self.step_actions = QHBoxLayout()
        self.step_actions.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._frame(scrolled)
        self.setAccessibleName(steps.title(self.step))

    def show_subtitle(self, text: str) -> None:
        """Say beside the heading what the step is about, or how far it is."""
        self._subtitle.setText(text)

    def show_status(self, text: str, alarm: str = "") -> None:
        """Say at the right of the heading how far the step is, and what is still open."""
        self._status.setText(text)
        self._alarm.setText(f"· {alarm}" if text and alarm else alarm)
        self._alarm.setVisible(bool(alarm))

    def refresh(self, collection: str) -> None:
        """Show what changed; the empty name asks for everything."""

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        """Bring the keyboard to this field of this record. False when the step does not know it."""
        return False

    def in_hand(self) -> object:
        """What the step is about at this moment, for the room to see large; `turned` tells when that is another."""
        return None

    def record_in_hand(self) -> Row | None:
        """The record whose row has the keyboard, as it is now; None when that is another part of the step."""
        return None

    def domain_in_view(self) -> str | None:
        """The key of the life domain that a line of quick entry is about when it names none."""
        return None

    def organisation_in_view(self) -> str | None:
        """The key of the organisation whose turn it is, the source of a contribution that names none."""
        return None

    def handlers(self, commands: Commands) -> Handlers:
        """What the commands of the window do in this step only."""
        return {}

    def show_editable(self, editable: bool) -> None:
        """Let everything be changed, or only read: what is final never becomes editable again."""
        if not editable:
            make_reading_only(self)

    def settle(self) -> None:
        """Give every part its place now, so that what gets the keyboard next is scrolled to where it really is."""
        for part in (self, self.inside):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def focus_first(self) -> None:
        """Bring the keyboard to where work in this step begins."""
        self.focusNextChild()

    def reach_margin(self, scrolls: bool) -> None:
        """Let the bar of what scrolls at the right stand in the margin of the step, beside all the cards."""
        self.body.setContentsMargins(0, 0, _BESIDE - Scroll.BAR if scrolls else _BESIDE, 16)

    def _frame(self, scrolled: bool) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 0, _BESIDE, 0)
        heading.setSpacing(12)
        heading.addStrut(_HEADING)
        heading.addWidget(self._title)
        heading.addWidget(self._subtitle, 1)
        status = QHBoxLayout()
        status.setSpacing(4)
        status.addWidget(self._status)
        status.addWidget(self._alarm)
        heading.addLayout(status)
        heading.addLayout(self.step_actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20 - _BESIDE, 0)
        layout.setSpacing(12)
        layout.addLayout(heading)
        self.inside = QWidget()
        self.inside.setLayout(self.body)
        self.reach_margin(scrolled)
        layout.addWidget(Scroll(self.inside, steady=True) if scrolled else self.inside, 1)
