"""The rows of the action plan, painted: a goal, an action, and what folds or is missing under a goal."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from models.records import CaseSnapshot, GoalSnapshot
from models.rules.progress import Standing
from ui import days, style
from ui.screens.columns import track_cell
from ui.widgets.marks import STATUSES, status_word
from ui.widgets.painted_row import FIT, Cell, PaintedRow

_FEW = 2


@dataclass(frozen=True)
class Group:
    """A goal, or None for the actions that serve none, with its actions: first what is open, then what is handled."""

    goal: GoalSnapshot | None
    open: list[Standing] = field(default_factory=list)
    handled: list[Standing] = field(default_factory=list)

    @property
    def number(self) -> int:
        """The number of the goal; 0 for none."""
        return self.goal.number if self.goal else 0

    @property
    def folds_handled(self) -> bool:
        """Whether there is so much behind that it stands in the way of what is still to be done."""
        return len(self.handled) > _FEW

    def __len__(self) -> int:
        return len(self.open) + len(self.handled)


def groups(case: CaseSnapshot, standing: Iterable[Standing]) -> list[Group]:
    """The goals of *case* in their order, then what serves no goal, if there is any."""
    goals = sorted(
        (goal for conference in case.conferences for goal in conference.goals),
        key=lambda goal: (goal.sequence if goal.sequence is not None else 99, goal.number),
    )
    by_number = {goal.number: Group(goal) for goal in goals}
    loose = Group(None)
    for one in standing:
        group = by_number.get(one.action.goal or 0, loose)
        (group.open if one.status.asks_attention else group.handled).append(one)
    return [*by_number.values(), *([loose] if len(loose) else [])]


class FoldRow(PaintedRow):
    """A row that folds others away; `pressed` tells that the mouse did."""

    pressed = Signal()

    def __init__(self, cells: Iterable[Cell], *, from_top: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(tuple(cells), pad=7, from_top=from_top, parent=parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        super().mousePressEvent(event)  # which leaves it to the row, to be chosen

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the first click did it


def goal_cells(title: str, measure: str, domain: str, done: str, *, folded: bool) -> tuple[Cell, ...]:
    """A goal in full, and how far it is."""
    icon = "chevron-right" if folded else "chevron-down"
    return (
        Cell(text=title, below=measure, strong=True, wraps=True, icon=icon, icon_tone="text2", spoken=_folding(folded)),
        Cell(text=domain, below=done, width=FIT, size=style.SMALL, tone="text2", at_right=True),
    )


def handled_cells(words: str, *, folded: bool) -> tuple[Cell, ...]:
    """The way to what is handled."""
    icon = "chevron-right" if folded else "chevron-down"
    return (Cell(text=words, tone="accent", icon=icon, spoken=_folding(folded)),)


def action_cells(case: CaseSnapshot, one: Standing, today: date) -> tuple[Cell, ...]:
    """What was agreed, in full, with whom, by when, and how it stands."""
    action, look = one.action, STATUSES[str(one.status)]
    return (
        Cell(text=f"A{action.number}", width=34, tone="text2"),
        track_cell(action.track),
        Cell(text=action.text, below=_who(case, one), wraps=True),
        _due(one, today),
        Cell(text=status_word(one.status), width=116, tone=look.tone, icon=look.icon),
    )


def _who(case: CaseSnapshot, one: Standing) -> str:
    action = one.action
    organisation, owner = case.organisation(action.organisation), case.person(action.owner)
    names = " – ".join(part.name for part in (organisation, owner) if part is not None)
    task = QCoreApplication.translate("PlanRows", "task: {task}").format(task=action.statutory_task)
    nobody = QCoreApplication.translate("PlanRows", "nobody yet")
    return " · ".join(part for part in (names or nobody, task if action.statutory_task else "") if part)


def _due(one: Standing, today: date) -> Cell:
    if one.due is None:
        return Cell(text="–", width=112, tone="text2", at_right=True)
    late = one.is_late_on(today)
    words = days.late(one.due, today) if late else days.near(one.due, today)
    return Cell(text=words, width=112, tone="danger" if late else "text", strong=late, at_right=True)


def _folding(folded: bool) -> str:
    if folded:
        return QCoreApplication.translate("PlanRows", "folded in")
    return QCoreApplication.translate("PlanRows", "folded out")
