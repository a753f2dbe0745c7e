"""The goals in their order, each with its actions and how they stand."""

from datetime import date

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import ActionStatus
from models.records import CaseSnapshot, GoalSnapshot
from models.rules.progress import Standing
from ui import days, style
from ui.screens.columns import REST, at_right, in_columns
from ui.widgets.labels import Hint, Label
from ui.widgets.marks import StatusMark, TrackMark
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card


class GoalsCard(Card):
    """The main goal on top, then every goal, then the actions that serve no goal."""

    def __init__(
        self,
        case: CaseSnapshot,
        standing: tuple[Standing, ...],
        own_words: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._case, self._today = case, today
        self.add(self._main_goal(own_words))
        self.rows = RowList(self.tr("Goals and actions"), row_height=style.ROW_DOUBLE)
        goals = sorted(
            (goal for conference in case.conferences for goal in conference.goals),
            key=lambda goal: (goal.sequence if goal.sequence is not None else 99, goal.number),
        )
        for place, goal in enumerate(goals):
            actions = [one for one in standing if one.action.goal == goal.number]
            self._add_goal(goal, actions, line_above=place > 0)
        numbers = {goal.number for goal in goals}
        loose = [one for one in standing if one.action.goal not in numbers]
        if loose:
            self.rows.add_heading(self.tr("Actions without a goal"), self._done(loose))
            self._add_actions(loose)
        self.add_flush(self.rows)

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

    def _add_goal(self, goal: GoalSnapshot, standing: list[Standing], *, line_above: bool) -> None:
        title = self.tr("Goal {number} · {text}").format(number=goal.number, text=goal.text)
        self.rows.add_strip(
            _GoalBand(title, goal.measure, self._domain(goal.domain), self._done(standing), line_above=line_above)
        )
        self._add_actions(standing)
        if not standing:
            self.rows.add_strip(_padded(Hint(self.tr("No action serves this goal yet."))))

    def _add_actions(self, standing: list[Standing]) -> None:
        for one in standing:
            self.rows.add_row(one.action.number, self._row(one))

    def _row(self, one: Standing) -> QWidget:
        action = one.action
        mark = TrackMark(action.track, show_word=False) if action.track else None
        return in_columns(
            (Label(f"A{action.number}", tone="text2"), 34),
            (mark, 16),
            (_agreed(action.text, self._who(one)), REST),
            (at_right(self._due(one)), 104),
            (StatusMark(one.status), 116),
        )

    def _who(self, one: Standing) -> str:
        action = one.action
        organisation, owner = self._case.organisation(action.organisation), self._case.person(action.owner)
        names = " – ".join(part.name for part in (organisation, owner) if part is not None)
        task = self.tr("task: {task}").format(task=action.statutory_task) if action.statutory_task else ""
        return " · ".join(part for part in (names or self.tr("nobody yet"), task) if part)

    def _due(self, one: Standing) -> Label:
        if one.due is None:
            return Label("–", tone="text2")
        late = one.is_late_on(self._today)
        words = days.late(one.due, self._today) if late else days.near(one.due, self._today)
        return Label(words, tone="danger" if late else "text", strong=late)

    def _domain(self, key: str | None) -> str:
        domain = self._case.domain(key)
        return domain.name if domain else ""

    def _done(self, standing: list[Standing]) -> str:
        done = sum(1 for one in standing if one.status is ActionStatus.DONE)
        return self.tr("{done} of {count} done").format(done=done, count=len(standing)) if standing else ""


def _agreed(text: str, who: str) -> QWidget:
    """What was agreed, in full, and with whom."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 5, 0, 5)
    column.setSpacing(0)
    column.addWidget(Label(text, wrap=True))
    column.addWidget(Label(who, size="small", tone="text2", wrap=True))
    return holder


class _GoalBand(QWidget):
    """A goal in full: its text may take several lines, unlike that of an action."""

    def __init__(self, title: str, measure: str, domain: str, done: str, *, line_above: bool) -> None:
        super().__init__()
        self._line_above = line_above
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(title, strong=True, wrap=True))
        if measure:
            words.addWidget(Label(measure, size="small", tone="text2", wrap=True))
        facts = QVBoxLayout()
        facts.setSpacing(1)
        for text in (domain, done):
            facts.addWidget(at_right(Label(text, size="small", tone="text2")))
        facts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(style.APART)
        row.addLayout(words, 1)
        row.addLayout(facts)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("window"))
        if self._line_above:
            painter.fillRect(0, 0, self.width(), 1, tokens.colour("line"))


class _QuoteBar(QWidget):
    """The bar beside somebody's own words."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), style.tokens().colour("selection_line"))


def _padded(part: QWidget) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(14, 6, 14, 8)
    layout.addWidget(part)
    return holder
