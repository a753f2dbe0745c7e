"""The form of an action: who does what, for which organisation, when, on which track."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.kinds import Position, Priority, Track
from models.records import ActionDraft, CaseSnapshot, GoalSnapshot, PersonSnapshot
from models.rules.dates import parse_date
from ui import kind_words
from ui.forms.record_form import FieldGrid, RecordForm, RemoveLink
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText, LineField
from ui.widgets.segmented import Segmented


class ActionForm(RecordForm):
    """Text, owner, organisation, statutory task, date, track, priority, goal, domain, condition and informing.

    Choosing the owner chooses the owner's organisation, and an organisation brings its statutory task, unless
    something else was filled in. *not_before* is the day of the conference: an earlier date is refused in place.
    """

    def __init__(
        self,
        case: CaseSnapshot,
        today: Callable[[], date],
        not_before: date,
        *,
        removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._case, self._not_before = case, not_before
        self._text = AutoText(lines=1)
        self._owner = slim(Choice(_owners(case), placeholder=self.tr("Who?")))
        self._organisation = slim(Choice(_organisations(case), placeholder=self.tr("For which organisation?")))
        self._task = LineField()
        self._due = DateField(lambda typed: parse_date(typed, today()), placeholder=self.tr("Friday, 3 dec …"))
        self._track = Segmented([(track, short_track(track)) for track in Track], shrinks=True)
        self._priority = slim(Choice(_priorities(self.tr("None chosen"))))
        self._goal = slim(Choice([(None, self.tr("No goal")), *goal_options(case)]))
        self._domain = slim(Choice([(None, self.tr("No life domain")), *domain_options(case)]))
        self._condition = LineField(placeholder=self.tr("Only when …"))
        self._informing = LineField(placeholder=self.tr("Who is told about this?"))
        self._owner.edited.connect(self._bring_organisation)
        self._organisation.edited.connect(self._bring_task)
        self._arrange(removable)
        self._take_all()

    def show_draft(self, draft: ActionDraft) -> None:
        """Show an action."""
        super().show_draft(draft)
        self._check_due()

    def draft(self) -> ActionDraft:
        """The action as it stands in the form; a date before the conference stays in the field only."""
        typed: ActionDraft = super().draft()
        if self._is_too_early():
            return replace(typed, due=self._shown.due)
        return typed

    def _take_all(self) -> None:
        self._due.edited.connect(self._check_due)
        self.take_fields(
            {
                "text": self._text,
                "owner": self._owner,
                "organisation": self._organisation,
                "statutory_task": self._task,
                "due": self._due,
                "track": self._track,
                "priority": self._priority,
                "goal": self._goal,
                "domain": self._domain,
                "condition": self._condition,
                "informing": self._informing,
            }
        )

    def _arrange(self, removable: bool) -> None:
        form = FieldGrid(2)
        form.add(self.tr("Action"), self._text, span=2)
        form.add(self.tr("Owner"), self._owner)
        self._due_row = form.add(self.tr("Due"), self._due)
        form.add(self.tr("Organisation"), self._organisation)
        form.add(self.tr("Priority"), self._priority)
        form.add(self.tr("Track"), self._track, span=2)
        form.add(self.tr("Goal"), self._goal)
        form.add(self.tr("Life domain"), self._domain)
        form.add(self.tr("Statutory task"), self._task, span=2)
        form.add(self.tr("Condition"), self._condition)
        form.add(self.tr("Informing"), self._informing)
        if removable:
            remove = RemoveLink(self.tr("Remove this action"))
            remove.confirmed.connect(self.remove_wanted)
            form.add_whole(remove, span=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(form)

    def _bring_organisation(self) -> None:
        owner = self._case.person(_key(self._owner.value()))
        if owner is not None and owner.organisation is not None:
            self._organisation.show_value(owner.organisation)
            self._bring_task()

    def _bring_task(self) -> None:
        known = {one.statutory_task for one in self._case.organisations} | {""}
        organisation = self._case.organisation(_key(self._organisation.value()))
        if organisation is not None and self._task.value() in known:
            self._task.show_value(organisation.statutory_task)

    def _is_too_early(self) -> bool:
        due = self._due.value()
        return due is not None and due < self._not_before

    def _check_due(self) -> None:
        error = self.tr("This is before the conference. Choose a later day.") if self._is_too_early() else ""
        self._due_row.show_error(error)


def short_track(track: Track) -> str:
    """A track in its first word, where space is short."""
    return kind_words.track(track).split()[0]


def slim(choice: Choice) -> Choice:
    """Let a choice be as narrow as its column, whatever its longest option."""
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    choice.view().setTextElideMode(Qt.TextElideMode.ElideRight)
    return choice


def person_words(case: CaseSnapshot, person: PersonSnapshot) -> str:
    """Somebody's name with the organisation they work for."""
    organisation = case.organisation(person.organisation)
    return f"{person.name} – {organisation.name}" if organisation else person.name


def professional_options(case: CaseSnapshot) -> list[tuple[Any, str]]:
    """Everyone who works on the case."""
    return [
        (person.key, person_words(case, person)) for person in case.people if person.position is Position.PROFESSIONAL
    ]


def domain_options(case: CaseSnapshot) -> list[tuple[Any, str]]:
    """The life domains of the case."""
    return [(domain.key, domain.name) for domain in case.domains]


def goal_options(case: CaseSnapshot) -> list[tuple[Any, str]]:
    """All goals of the case, by number."""
    return [(goal.number, f"{goal.number} · {goal.text}") for goal in goals_of(case)]


def goals_of(case: CaseSnapshot) -> tuple[GoalSnapshot, ...]:
    """All goals of the case, oldest first."""
    return tuple(goal for conference in case.conferences for goal in conference.goals)


def _owners(case: CaseSnapshot) -> list[tuple[Any, str]]:
    others = [(one.key, one.name) for one in case.people if one.position is not Position.PROFESSIONAL]
    return [*professional_options(case), *others]


def _organisations(case: CaseSnapshot) -> list[tuple[Any, str]]:
    return [(organisation.key, organisation.name) for organisation in case.organisations]


def _priorities(none: str) -> list[tuple[Any, str]]:
    return [(None, none), *((priority, kind_words.priority(priority)) for priority in Priority)]


def _key(value: object) -> str | None:
    return value if isinstance(value, str) else None
