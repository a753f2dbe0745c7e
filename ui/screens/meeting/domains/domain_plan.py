"""Goals and actions of one life domain: those of this conference to write in, those of before to read."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Track
from models.records import ActionDraft, ActionSnapshot, GoalDraft, GoalSnapshot
from models.rules.progress import Standing
from ui.forms.action import ActionForm
from ui.screens.meeting import agreement_words
from ui.screens.meeting.decisions.agreement_forms import GoalForm
from ui.screens.meeting.folding import AddLine, FoldingRows, FoldItem
from ui.screens.meeting.room import Room
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint
from ui.widgets.marks import TRACKS, track_word


class DomainPlan(QWidget):
    """Every goal with its actions below it, then the actions without a goal, and lines to add one."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._domain, self._person = "", ""
        self._goals: tuple[GoalSnapshot, ...] = ()
        self._track: Track | None = None
        self.rows = FoldingRows(room, self.tr("Goals and actions"), self.tr("No goal or action here yet."))
        self.new_action = AddLine(self.tr("New action: type it, then Enter"), self._add_action)
        self.new_goal = AddLine(self.tr("New goal: type it, then Enter"), self._add_goal)
        self.missing = Button("", "link", icon=TRACKS[Track.OFFER_PERSPECTIVE].icon)
        self._settled = Hint(wrap=False)
        self.goal_link = Button(self.tr("New goal"), "link")
        self._arrange()
        self.missing.clicked.connect(self._begin_missing)
        self.goal_link.clicked.connect(self.begin_goal)

    def show_plan(self, domain: str, person: str, standings: tuple[Standing, ...]) -> None:
        """Show what is planned in a domain for a person; *standings* are those of the whole case."""
        if (domain, person) != (self._domain, self._person):
            self.rows.close_open()
            self.new_goal.hide()
            self._track = None
        self._domain, self._person = domain, person
        case = self._room.case
        own_goals = {goal.number for goal in self._room.conference.goals}
        up_to = (goal for each in case.up_to(self._room.conference.key) for goal in each.goals)
        found = [goal for goal in up_to if goal.domain == domain and goal.person in (None, person)]
        self._goals = tuple(sorted(found, key=lambda goal: (goal.sequence or 99, goal.number)))
        here = [one for one in standings if self._is_here(one)]
        actions = [one for one in here if self._is_own(one) or one.status.asks_attention]
        self._settled.setText(self.tr("%n earlier action(s) settled", "", len(here) - len(actions)))
        self._settled.setVisible(len(here) > len(actions))
        items: list[FoldItem] = []
        for goal in self._goals:
            items.append(self._goal_item(goal, goal.number in own_goals))
            items += [self._action_item(one) for one in actions if one.action.goal == goal.number]
        numbers = {goal.number for goal in self._goals}
        items += [self._action_item(one) for one in actions if one.action.goal not in numbers]
        self.rows.show_items(items)
        self._show_missing(actions)

    def begin_action(self) -> None:
        """Bring the keyboard to a new action for this domain."""
        self.new_action.setFocus()

    def begin_goal(self) -> None:
        """Bring the keyboard to a new goal for this domain."""
        self.new_goal.show()
        self.new_goal.setFocus()

    def open_row(self, collection: str, number: int, field: str) -> bool:
        """Open a goal or action of this conference, by its id."""
        return self.rows.open((collection, number), field)

    def _is_here(self, one: Standing) -> bool:
        """Whether an action belongs to this domain: by itself, or through its goal."""
        goals = {goal.number for goal in self._goals}
        if one.action.goal in goals:
            return True
        return one.action.domain == self._domain

    def _is_own(self, one: Standing) -> bool:
        return one.agreed_at == self._room.conference.key

    def _goal_item(self, goal: GoalSnapshot, own: bool) -> FoldItem:
        words = agreement_words.goal(goal)
        if not own:
            return FoldItem(("goals", goal.id), words)
        return FoldItem(("goals", goal.id), words, goal, lambda: GoalForm(self._room.case))

    def _action_item(self, one: Standing) -> FoldItem:
        key = ("actions", one.action.id)
        if not self._is_own(one):
            return FoldItem(key, agreement_words.earlier_action(self._room.case, one, self._day()))
        return FoldItem(key, agreement_words.action(self._room.case, one.action), one.action, self._action_form)

    def _action_form(self) -> ActionForm:
        return ActionForm(self._room.case, lambda: self._room.today, self._day())

    def _day(self) -> date:
        return self._room.conference.held_on

    def _show_missing(self, actions: list[Standing]) -> None:
        """Limits alone are told so: the other track is one press away."""
        tracks = {one.action.track for one in actions if one.status.asks_attention}
        missing = Track.OFFER_PERSPECTIVE
        self.missing.setText(self.tr("Add an action on ‘{track}’").format(track=track_word(missing).lower()))
        self.missing.setVisible(bool(tracks) and missing not in tracks)

    def _begin_missing(self) -> None:
        self._track = Track.OFFER_PERSPECTIVE
        self.begin_action()

    def _add_action(self, text: str) -> bool:
        goal = self._goals[-1].number if len(self._goals) == 1 else None
        track, self._track = self._track, None
        row: ActionSnapshot | None = self._room.add(ActionDraft(text=text, domain=self._domain, goal=goal, track=track))
        if row is None:
            self._track = track
        return self.rows.open_made(row, "owner")

    def _add_goal(self, text: str) -> bool:
        row: GoalSnapshot | None = self._room.add(GoalDraft(text=text, domain=self._domain, person=self._person))
        self.new_goal.setVisible(row is None)
        return self.rows.open_made(row, "measure")

    def _arrange(self) -> None:
        self._settled.setContentsMargins(14, 6, 14, 0)
        links = QHBoxLayout()
        links.setContentsMargins(14, 6, 14, 4)
        links.addWidget(self.missing)
        links.addStretch(1)
        links.addWidget(self.goal_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows)
        column.addWidget(self._settled)
        column.addLayout(links)
        column.addWidget(self.new_goal)
        column.addWidget(self.new_action)
        column.addStretch(1)
        self.new_goal.hide()
