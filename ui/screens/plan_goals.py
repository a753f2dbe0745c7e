"""The goals in their order, each with its actions and how they stand."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import ActionStatus
from models.records import CaseSnapshot
from models.rules.progress import Standing
from ui import style
from ui.gradually import Gradually
from ui.screens.plan_rows import FoldRow, Group, action_cells, goal_cells, groups, handled_cells
from ui.widgets.labels import Label
from ui.widgets.painted_row import Cell, PaintedRow
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card

_FIRST_SCREEN = 14
_GOAL, _HANDLED, _NOTHING = "goal", "handled", "nothing"
Fold = tuple[str, int]


class GoalsCard(Card):
    """The main goal on top, then every goal, then the actions that serve no goal.

    Goals fold with the arrows left and right, Enter, Space or the mouse, as does what is handled under a goal.
    *folds* is what the user folded (True) or unfolded (False); it is kept up to date.
    """

    def __init__(
        self,
        case: CaseSnapshot,
        standing: tuple[Standing, ...],
        own_words: str,
        today: date,
        folds: dict[Fold, bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._case, self._today, self._folds = case, today, folds
        self.add(self._main_goal(own_words))
        self.rows = RowList(self.tr("Goals and actions"), row_height=style.ROW_DOUBLE)
        self.rows.row_activated.connect(self._turn)
        self.rows.row_typed.connect(lambda key, text: self._turn(key) if text == " " else None)
        self._groups = {group.number: group for group in groups(case, standing)}
        self._group_of: dict[object, Group] = {}
        self.add_flush(self.rows)
        self.building = Gradually(self._steps(), _FIRST_SCREEN, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = event.key(), self.rows.selected()
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or chosen not in self._group_of:
            super().keyPressEvent(event)
            return
        folding = key == Qt.Key.Key_Left
        if isinstance(chosen, tuple) and chosen[0] in (_GOAL, _HANDLED) and self._is_folded(chosen) != folding:
            self._turn(chosen)
        elif folding:
            self.rows.focus_row((_GOAL, self._group_of[chosen].number))

    def _steps(self) -> Iterator[Callable[[], object]]:
        """What builds the rows, one by one from the top."""
        for group in self._groups.values():
            yield partial(self._add_goal, group)
            for one in group.open:
                yield partial(self._add_action, group, one)
            if group.folds_handled:
                yield partial(self._add_handled, group)
            for one in group.handled:
                yield partial(self._add_action, group, one)
            if not len(group):
                yield partial(self._add_nothing, group)

    def _add_goal(self, group: Group) -> None:
        self._add_fold((_GOAL, group.number), group, self._goal_cells(group), fill="window", from_top=True)

    def _add_handled(self, group: Group) -> None:
        self._add_fold((_HANDLED, group.number), group, self._handled_cells(group))

    def _add_fold(
        self, key: Fold, group: Group, cells: tuple[Cell, ...], *, fill: str = "", from_top: bool = False
    ) -> None:
        row = FoldRow(cells, from_top=from_top)
        row.pressed.connect(lambda: self._turn(key))
        self._add(key, group, row, fill)

    def _add_action(self, group: Group, one: Standing) -> None:
        self._add(one.action.number, group, PaintedRow(action_cells(self._case, one, self._today)))

    def _add_nothing(self, group: Group) -> None:
        words = Cell(text=self.tr("No action serves this goal yet."), size=style.SMALL, tone="text2")
        self._add((_NOTHING, group.number), group, PaintedRow((words,)))

    def _add(self, key: object, group: Group, content: PaintedRow, fill: str = "") -> None:
        self._group_of[key] = group
        self.rows.add_row(key, content, fill=fill)
        if self._is_hidden(key):
            self.rows.show_row(key, False)

    def _turn(self, key: object) -> None:
        """Fold what is folded out under *key*, or the other way round; a row that folds nothing does nothing."""
        if not isinstance(key, tuple) or key[0] not in (_GOAL, _HANDLED):
            return
        self._folds[key] = not self._is_folded(key)
        group = self._group_of[key]
        cells = self._goal_cells(group) if key[0] == _GOAL else self._handled_cells(group)
        row = self.rows.content(key)
        assert isinstance(row, FoldRow)
        row.show_cells(cells)
        chosen = self.rows.selected()
        if chosen in self._group_of and self._is_hidden(chosen):
            self.rows.focus_row(key)  # before it disappears, or Qt would send the keyboard elsewhere
        for each, belongs in self._group_of.items():
            if belongs is group:
                self.rows.show_row(each, not self._is_hidden(each))

    def _is_folded(self, key: Fold) -> bool:
        return self._folds.get(key, key[0] == _HANDLED)

    def _is_hidden(self, key: object) -> bool:
        group = self._group_of[key]
        if isinstance(key, tuple) and key[0] == _GOAL:
            return False
        if self._is_folded((_GOAL, group.number)):
            return True
        behind = group.folds_handled and any(one.action.number == key for one in group.handled)
        return behind and self._is_folded((_HANDLED, group.number))

    def _goal_cells(self, group: Group) -> tuple[Cell, ...]:
        goal, folded = group.goal, self._is_folded((_GOAL, group.number))
        if goal is None:
            return goal_cells(self.tr("Actions without a goal"), "", "", self._done(group), folded=folded)
        title = self.tr("Goal {number} · {text}").format(number=goal.number, text=goal.text)
        domain = self._case.domain(goal.domain)
        return goal_cells(title, goal.measure, domain.name if domain else "", self._done(group), folded=folded)

    def _handled_cells(self, group: Group) -> tuple[Cell, ...]:
        folded = self._is_folded((_HANDLED, group.number))
        if folded:
            return handled_cells(self.tr("Show %n handled", "", len(group.handled)), folded=folded)
        return handled_cells(self.tr("Hide %n handled", "", len(group.handled)), folded=folded)

    def _done(self, group: Group) -> str:
        done = sum(1 for one in group.handled if one.status is ActionStatus.DONE)
        return self.tr("{done} of {count} done").format(done=done, count=len(group)) if len(group) else ""

    def _main_goal(self, own_words: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.TIGHT)
        column.addWidget(Label(self.tr("Main goal"), size="small", strong=True, tone="text2"))
        purpose = self._case.purpose or self.tr("No purpose written yet: see the overview.")
        column.addWidget(Label(purpose, size="lead", strong=True, wrap=True))
        if own_words:
            column.addWidget(self._quote(own_words))
        return holder

    def _quote(self, words: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, style.TIGHT, 0, 0)
        row.setSpacing(style.NEAR)
        row.addWidget(_QuoteBar())
        column = QVBoxLayout()
        column.setSpacing(0)
        names = ", ".join(person.name for person in self._case.persons_concerned)
        title = self.tr("In the words of {name}").format(name=names)
        column.addWidget(Label(title, size="small", strong=True, tone="text2"))
        column.addWidget(Label(words, wrap=True))
        row.addLayout(column, 1)
        return holder


class _QuoteBar(QWidget):
    """The bar beside somebody's own words."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), style.tokens().colour("selection_line"))
