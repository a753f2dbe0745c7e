"""What the quick entry shows while nothing is typed: what was kept last, or what just happened."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.records import ActionSnapshot, ContributionSnapshot, DecisionSnapshot
from ui import days
from ui.screens.meeting import numbers
from ui.screens.meeting.emptying import empty
from ui.screens.meeting.room import Room
from ui.widgets.labels import ElidedLabel, Hint, Label
from ui.widgets.tags import Tag

_MOST = 100  # of the room in a line, against what is left over
_A_WHILE = 10_000  # milliseconds that something told stays

Kept = ActionSnapshot | DecisionSnapshot | ContributionSnapshot


class LastKept(QWidget):
    """One line: the last action, decision or contribution as it reads now."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._told, self._told_icon = "", ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_A_WHILE)
        self._timer.timeout.connect(self.forget)

    def tell(self, what: str, icon: str = "undo") -> None:
        """Say quietly for a while what just happened."""
        self._told, self._told_icon = what, icon
        self._timer.start()
        self.refresh()

    def forget(self) -> None:
        """Say no more what just happened."""
        if self._told:
            self._told = ""
            self._timer.stop()
            self.refresh()

    def refresh(self) -> None:
        """Show what is there now."""
        empty(self._row)
        row = self._last()
        if self._told:
            self._row.addWidget(Label(self._told, size="small", icon=self._told_icon))
        elif row is None:
            self._row.addWidget(Hint(self.tr("! starts a decision, ? a contribution"), wrap=False))
        else:
            at = days.clock(self._room.last_added_at.time())
            self._row.addWidget(Hint(self.tr("Last kept at {time}:").format(time=at), wrap=False))
            self._show(row)
        self._row.addStretch(1)

    def _last(self) -> Kept | None:
        """What was added last, as it reads now: a contribution begins with its first letter only."""
        this, last = self._room.conference, self._room.last_added
        rows: dict[type, Sequence[Kept]] = {
            ActionSnapshot: this.actions,
            DecisionSnapshot: this.decisions,
            ContributionSnapshot: this.contributions,
        }
        return next((row for row in rows.get(type(last), ()) if last is not None and row.id == last.id), None)

    def _show(self, row: Kept) -> None:
        case, detail = self._room.case, ""
        if isinstance(row, ActionSnapshot):
            name = numbers.action(row.number)
            due = days.short(row.due) if row.due else self.tr("no date")
            detail = "".join(f" · {part}" for part in (numbers.holder(case, row), due) if part)
        elif isinstance(row, DecisionSnapshot):
            named = numbers.decisions(case, self._room.conference)
            name = next((word for word, decision in named if decision.id == row.id), "")
        else:
            name = self.tr("Contribution")
        self._row.addWidget(Tag(name, "plain"))
        text = ElidedLabel(row.text)
        text.setMaximumWidth(max(60, text.sizeHint().width()))
        self._row.addWidget(text, _MOST)
        if detail:
            self._row.addWidget(ElidedLabel(detail, size="small", tone="text2"), _MOST)
