"""Step 6, Besluiten: decisions with their reasons, who directs the case, dilemmas, scenarios and actions."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Step
from models.records import ActionDraft, DecisionDraft, DilemmaDraft, ScenarioDraft
from ui.commands import Commands, Handlers
from ui.forms.action import ActionForm, professional_options, slim
from ui.screens.meeting import agreement_words, numbers
from ui.screens.meeting.decisions.agreement_forms import DecisionForm, ScenarioForm
from ui.screens.meeting.decisions.dilemma_form import DilemmaForm
from ui.screens.meeting.decisions.dilemma_prompt import FOLLOWS, DilemmaPrompt
from ui.screens.meeting.folding import FoldItem
from ui.screens.meeting.foldings_card import FoldingsCard
from ui.screens.meeting.room import Room
from ui.screens.meeting.room.rows import Row
from ui.screens.meeting.step_screen import StepScreen
from ui.widgets.choice import Choice
from ui.widgets.fields import AutoText
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint
from ui.widgets.surfaces import Card

_CASE = ("case", "people", "organisations")


class DecisionsStep(StepScreen):
    """Decide, don't transcribe: each decision with its reasons and whoever saw it otherwise."""

    step = Step.DECISIONS

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.decisions = FoldingsCard(
            room, self.tr("Decisions"), self.tr("New decision: type it, then Enter"), self.add_decision
        )
        self.actions_list = FoldingsCard(
            room, self.tr("Actions of this conference"), self.tr("New action: type it, then Enter"), self.add_action
        )
        self.dilemmas = FoldingsCard(
            room,
            self.tr("Dilemmas"),
            self.tr("New dilemma: type the question, then Enter"),
            self.add_dilemma,
            empty=self.tr("Write a hard measure out first: what does it do to the person, and to the children?"),
        )
        self.scenarios = FoldingsCard(
            room,
            self.tr("If … then …"),
            self.tr("If …: type it, then Enter"),
            self.add_scenario,
            empty=self.tr("What do we do when it goes otherwise?"),
        )
        self.director = slim(Choice(name=self.tr("Case director"), placeholder=self.tr("Who directs this case?")))
        self.scale_up, self.scale_down = AutoText(lines=2), AutoText(lines=2)
        self.hard_measures = DilemmaPrompt(room)
        self._arrange_cards()
        self._listen()

    def refresh(self, collection: str) -> None:
        """Show what changed."""
        if collection in ("", "decisions"):
            self._show_decisions()
        if collection in ("", "actions", "goals", *_CASE):
            self._show_actions()
        if collection in ("", "dilemmas"):
            self._show_dilemmas()
        if collection in ("", "scenarios"):
            self._show_scenarios()
        if collection in ("", "conference", *_CASE):
            self._show_direction()
        if collection in FOLLOWS:
            self.hard_measures.show_all()
        self._show_subtitle()

    def add_decision(self, text: str) -> bool:
        """Keep a new decision, and go on to its reasons. False when it could not be kept."""
        return self.decisions.rows.open_made(self.room.add(DecisionDraft(text=text)), "rationale")

    def add_action(self, text: str) -> bool:
        """Keep a new action, and go on to its owner. False when it could not be kept."""
        return self.actions_list.rows.open_made(self.room.add(ActionDraft(text=text)), "owner")

    def add_dilemma(self, text: str) -> bool:
        """Keep a new dilemma, and go on to its options. False when it could not be kept."""
        return self.dilemmas.rows.open_made(self.room.add(DilemmaDraft(question=text)), "options")

    def add_scenario(self, text: str) -> bool:
        """Keep a new scenario, and go on to what is done then. False when it could not be kept."""
        return self.scenarios.rows.open_made(self.room.add(ScenarioDraft(when=text, then="")), "then")

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        """Bring the keyboard to a field of a decision or action, or to the case director."""
        if field == "case_director":
            self.director.setFocus()
            return True
        if field == "dilemma" and not self.hard_measures.isHidden():
            self.hard_measures.write_out.setFocus()
            return True
        cards = {"decisions": self.decisions, "actions": self.actions_list, "dilemmas": self.dilemmas}
        if collection in cards:
            return cards[collection].rows.open(record, field)
        if collection == "people":  # somebody with too many actions: begin at the first that is theirs
            owner = next((one.key for one in self.room.case.people if one.id == record), None)
            mine = next((row.id for row in self.room.conference.actions if row.owner == owner), None)
            return self.actions_list.rows.open(mine, "owner")
        return False

    def focus_first(self) -> None:
        """Begin with a new decision."""
        self.decisions.add_line.setFocus()

    def record_in_hand(self) -> Row | None:
        """The decision whose row has the keyboard."""
        return self.decisions.rows.record_in_hand()

    def handlers(self, commands: Commands) -> Handlers:
        """A new decision or a new action by one key."""
        return {
            commands.new_decision: self.decisions.add_line.setFocus,
            commands.new_action: self.actions_list.add_line.setFocus,
        }

    def _show_decisions(self) -> None:
        named = numbers.decisions(self.room.case, self.room.conference)
        items = [FoldItem(row.id, agreement_words.decision(row, code), row, DecisionForm) for code, row in named]
        self.decisions.show_items(items)

    def _show_actions(self) -> None:
        case = self.room.case
        items = [
            FoldItem(row.id, agreement_words.action(case, row), row, self._action_form)
            for row in self.room.conference.actions
        ]
        self.actions_list.show_items(items)

    def _show_dilemmas(self) -> None:
        rows = self.room.conference.dilemmas
        self.dilemmas.show_items([FoldItem(row.id, agreement_words.dilemma(row), row, DilemmaForm) for row in rows])

    def _show_scenarios(self) -> None:
        rows = self.room.conference.scenarios
        self.scenarios.show_items([FoldItem(row.id, agreement_words.scenario(row), row, ScenarioForm) for row in rows])

    def _show_direction(self) -> None:
        case, typed = self.room.typed_in_case(), self.room.typed_in_conference()
        self.director.set_options([(None, self.tr("Nobody yet")), *professional_options(self.room.case)])
        self.director.show_value(case.case_director)
        self._director_row.show_error("" if case.case_director else self.tr("A final document needs a case director."))
        self.scale_up.show_value(typed.scale_up)
        self.scale_down.show_value(typed.scale_down)

    def _show_subtitle(self) -> None:
        this = self.room.conference
        dissent = sum(1 for row in this.decisions if row.dissent)
        parts = [self.tr("%n decision(s)", "", len(this.decisions)), self.tr("%n action(s)", "", len(this.actions))]
        if dissent:
            parts.append(self.tr("%n with a dissenting view", "", dissent))
        self.show_subtitle(" · ".join(parts))

    def _action_form(self) -> ActionForm:
        return ActionForm(self.room.case, lambda: self.room.today, self.room.conference.held_on)

    def _listen(self) -> None:
        self.director.edited.connect(lambda: self.room.revise_case(case_director=self.director.value()))
        self.scale_up.edited.connect(lambda: self.room.revise_conference_soon(scale_up=self.scale_up.value()))
        self.scale_down.edited.connect(lambda: self.room.revise_conference_soon(scale_down=self.scale_down.value()))

    def _arrange_cards(self) -> None:
        direction = Card(self.tr("Case direction"), compact=True)
        self._director_row = FieldRow(self.tr("Case director"), self.director, quiet=True)
        direction.add(self._director_row)
        scaling = Card(self.tr("Scaling up or down"), compact=True)
        scaling.add(FieldRow(self.tr("Up when"), self.scale_up, quiet=True))
        scaling.add(FieldRow(self.tr("Down when"), self.scale_down, quiet=True))
        scaling.add(Hint(self.tr("Agree now what would make you meet sooner, or stop.")))
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        columns.addWidget(_column(self.hard_measures, self.decisions, self.dilemmas, self.actions_list), 8)
        columns.addWidget(_column(direction, self.scenarios, scaling), 5)
        self.body.addLayout(columns)
        self.body.addStretch(1)


def _column(*cards: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    return column
