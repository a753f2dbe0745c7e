"""Step 5, Leefgebieden: per domain what is seen, what is wanted, and who does what."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Score, Step
from models.records import DomainAssessmentDraft, InstrumentDraft
from models.rules.progress import Standing, standings
from ui.commands import Commands, Handlers
from ui.forms.action import slim
from ui.screens.meeting import agreement_words
from ui.screens.meeting.decisions.agreement_forms import InstrumentForm
from ui.screens.meeting.decisions.dilemma_prompt import FOLLOWS, DilemmaPrompt
from ui.screens.meeting.domains.balance_card import BalanceCard
from ui.screens.meeting.domains.domain_card import DomainCard
from ui.screens.meeting.domains.domain_plan import DomainPlan
from ui.screens.meeting.domains.domain_scores import DomainScore, scores
from ui.screens.meeting.domains.domain_table import DomainTable
from ui.screens.meeting.folding import FoldItem
from ui.screens.meeting.foldings_card import FoldingsCard
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.widgets.choice import Choice
from ui.widgets.surfaces import Scroll

_PLAN = ("goals", "actions", "action_updates")
_CASE = ("case", "people", "organisations")


class DomainsStep(StepScreen):
    """All life domains at the left, the chosen one at the right."""

    step = Step.DOMAINS

    def __init__(self, room: Room) -> None:
        super().__init__(room, scrolled=False)
        self._person = next((one.key for one in room.case.persons_concerned), "")
        self._domain: str | None = next((domain.key for domain in room.case.domains), None)
        self._scores: tuple[DomainScore, ...] = ()
        self.person = slim(Choice(name=self.tr("Whose life domains"), searchable=False))
        self.person.setMinimumWidth(180)
        self.table = DomainTable()
        self.balance = BalanceCard()
        self.instruments = FoldingsCard(
            room,
            self.tr("Instruments, as the source states them"),
            self.tr("New instrument: its name, then Enter"),
            self._add_instrument,
        )
        self.plan = DomainPlan(room)
        self.card = DomainCard(room, self.plan)
        self.hard_measures = DilemmaPrompt(room)
        self._arrange_columns()
        self._listen()

    def refresh(self, collection: str) -> None:
        """Show what changed."""
        if collection in ("", "domain_assessments", *_CASE):
            self._show_people()
            self._show_scores()
        if collection in ("", *_PLAN, *_CASE):
            self._show_plan()
        if collection in FOLLOWS:
            self.hard_measures.show_in(self._domain)
        if collection in ("", "instruments", *_CASE):
            self._show_instruments()

    def choose(self, domain: str) -> None:
        """Show this domain in the card."""
        self._domain = domain
        self._show_scores()
        self._show_plan()
        self.turned.emit()
        self.hard_measures.show_in(domain)

    def opened(self) -> str:
        """Whose life domains, and which one stands in the card."""
        return json.dumps([self._person, self._domain])

    def open_again(self, what: str) -> bool:
        """Show that person and that domain."""
        person, domain = json.loads(what)
        if person in [one.key for one in self.room.case.persons_concerned]:
            self._person = person
            self._show_people()
        if domain is not None and self.room.case.domain(domain) is not None:
            self.choose(domain)
        return self.opened() == what

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        """Open an assessment, goal or action by its id."""
        if collection == "domain_assessments":
            row = next((one for one in self.room.conference.domain_assessments if one.id == record), None)
            if row is not None:
                self._person = row.person
                self.choose(row.domain)
                return self.card.form.focus_field(field)
        if collection in ("goals", "actions") and record is not None:
            rows = getattr(self.room.conference, collection)
            row_here = next((one for one in rows if one.id == record), None)
            if row_here is not None and row_here.domain is not None:
                self.choose(row_here.domain)
                return self.plan.open_row(collection, record, field)
        return False

    def focus_first(self) -> None:
        """Begin in the table."""
        self.table.rows.focus_row(self._domain)

    def show_editable(self, editable: bool) -> None:
        """Final minutes are read person by person and domain by domain."""
        super().show_editable(editable)
        self.person.setEnabled(True)

    def in_hand(self) -> object:
        """The person and the life domain in the card, by key."""
        return self._person, self._domain

    def domain_in_view(self) -> str | None:
        """The life domain in the card."""
        return self._domain

    def handlers(self, commands: Commands) -> Handlers:
        """The next or previous domain, a new action and a new goal, from everywhere in the step."""
        return {
            commands.previous_item: lambda: self._walk(-1),
            commands.next_item: lambda: self._walk(1),
            commands.new_action: self.plan.begin_action,
            commands.new_goal: self.plan.begin_goal,
        }

    def _show_people(self) -> None:
        people = self.room.case.persons_concerned
        self.person.set_options([(one.key, one.name) for one in people])
        if self._person not in [one.key for one in people]:
            self._person = next((one.key for one in people), "")
        self.person.show_value(self._person)
        self.person.setVisible(len(people) > 1)
        self._columns.setEnabled(bool(people))

    def _show_scores(self) -> None:
        self._scores = scores(self.room.case, self.room.conference.key, self._person)
        self.table.show_scores(self._scores, self._domain)
        discussed = sum(1 for one in self._scores if one.score)
        self.show_subtitle(self.tr("{count} of {all} discussed").format(count=discussed, all=len(self._scores)))
        if not self._person:
            self.show_subtitle(self.tr("Add the person concerned to the case first"))
        chosen = self._chosen()
        if chosen is not None:
            self.card.show_domain(chosen, self._person)

    def _show_plan(self) -> None:
        known = self._standings()
        self.balance.show_plan(self.room.case, known)
        if self._domain is not None:
            self.plan.show_plan(self._domain, self._person, known)

    def _show_instruments(self) -> None:
        case = self.room.case
        rows = [row for row in self.room.conference.instruments if row.person == self._person]
        items = [FoldItem(row.id, agreement_words.instrument(case, row), row, self._instrument_form) for row in rows]
        self.instruments.show_items(items)

    def _standings(self) -> tuple[Standing, ...]:
        return standings(self.room.case, self.room.conference.key)

    def _chosen(self) -> DomainScore | None:
        return next((one for one in self._scores if one.domain == self._domain), None)

    def _instrument_form(self) -> InstrumentForm:
        return InstrumentForm(self.room.case, lambda: self.room.today)

    def _add_instrument(self, name: str) -> bool:
        row = self.room.add(InstrumentDraft(person=self._person, name=name))
        return self.instruments.rows.open_made(row, "organisation")

    def _score(self, domain: str, score: int) -> None:
        """Keep a score at once; the first one makes the assessment."""
        one = next((each for each in self._scores if each.domain == domain), None)
        if one is None or self.room.is_read_only:
            return
        if one.now is None:
            self.room.add(DomainAssessmentDraft(person=self._person, domain=domain, score=Score(score)))
        elif one.score != score:
            self.room.change(one.now, score=Score(score))

    def _walk(self, by: int) -> None:
        """To the next or previous domain; the keyboard stays in the table, or goes to the score in the card."""
        domains = [one.domain for one in self._scores]
        if self._domain not in domains:
            return
        at = (domains.index(self._domain) + by) % len(domains)
        in_table = self.table.isAncestorOf(self.focusWidget() or self)
        self.choose(domains[at])
        if in_table:
            self.table.rows.focus_row(self._domain)
        else:
            self.card.form.score.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_person(self) -> None:
        self._person = str(self.person.value() or "")
        self.refresh("")
        self.turned.emit()

    def _listen(self) -> None:
        self.table.domain_chosen.connect(self.choose)
        self.table.domain_opened.connect(lambda _: self.card.form.score.setFocus())
        self.table.scored.connect(self._score)
        self.person.edited.connect(self._take_person)

    def _arrange_columns(self) -> None:
        self.step_actions.addWidget(self.person)
        if len(self.room.case.persons_concerned) < 2:  # with more, the choice of the person takes the room
            self.show_status(self.tr("1 acute problems · 2 not · 3 limited · 4 sufficiently · 5 fully self-sufficient"))
        self._columns = QWidget()
        columns = QHBoxLayout(self._columns)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12 - Scroll.BAR)
        columns.addWidget(Scroll(_column(self.table, self.balance, self.instruments), steady=True), 24)
        columns.addLayout(self._right_side(), 20)
        self.body.addWidget(self._columns, 1)

    def _right_side(self) -> QVBoxLayout:
        """The domain that was chosen; a hard measure stays in view below it, however long the plan is."""
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(Scroll(_column(self.card), steady=True), 1)
        strip = QHBoxLayout()
        strip.setContentsMargins(0, 0, Scroll.BAR, 0)
        strip.addWidget(self.hard_measures)
        side.addLayout(strip)
        self.reach_margin(True)
        return side


def _column(*cards: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    return column
