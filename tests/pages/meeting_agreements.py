"""Steps 6, 7 and 8 as a person uses them: deciding, informing, reading back and finalising."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import Qt

from models.kinds import ConferenceKind, Position, Regime, Step
from models.records import CaseDraft, ConferenceDraft, ConferenceSnapshot, InformingDraft, Override, PersonDraft
from models.rules.completeness import gaps
from tests.pages.meeting import DAY, MeetingPage, at_step, shown
from tests.pages.typing import choose, type_into
from ui.screens.meeting.closing.step import ReadBackStep
from ui.screens.meeting.decisions.step import DecisionsStep
from ui.screens.meeting.informing.step import InformingStep
from ui.widgets.dates import DateField

CONTROL = Qt.KeyboardModifier.ControlModifier


class DecisionsPage:
    """Step 6."""

    def __init__(self, meeting: MeetingPage) -> None:
        step = at_step(meeting, Step.DECISIONS)
        assert isinstance(step, DecisionsStep)
        self.meeting, self.step = meeting, step

    def decide(self, text: str) -> None:
        """Ctrl+B, the decision, Enter: the keyboard is then at its reasons."""
        self.meeting.press(Qt.Key.Key_B, CONTROL)
        self.meeting.type(text + "\n")

    def agree_on_action(self, text: str) -> None:
        """Ctrl+Shift+A, the action, Enter: the keyboard is then at its owner."""
        self.meeting.press(Qt.Key.Key_A, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        self.meeting.type(text + "\n")

    def action_field(self, name: str) -> Any:
        form = self.step.actions_list.rows.form()
        assert form is not None
        return form.fields[name]

    def kept(self) -> ConferenceSnapshot:
        assert self.meeting.room.flush()
        return self.meeting.kept()


class InformingPage:
    """Step 7."""

    def __init__(self, meeting: MeetingPage) -> None:
        step = at_step(meeting, Step.INFORMING)
        assert isinstance(step, InformingStep)
        self.meeting, self.step = meeting, step

    def open(self, person: str) -> None:
        assert self.step.rows.open(person)

    def field(self, name: str) -> Any:
        form = self.step.rows.form()
        assert form is not None
        return form.fields[name]

    def mode(self) -> Any:
        return self.step.rows.form().mode

    def kept(self) -> ConferenceSnapshot:
        assert self.meeting.room.flush()
        return self.meeting.kept()


class ClosingPage:
    """Step 8."""

    def __init__(self, meeting: MeetingPage) -> None:
        step = at_step(meeting, Step.READ_BACK)
        assert isinstance(step, ReadBackStep)
        self.meeting, self.step = meeting, step

    def begin_reading(self) -> None:
        self.step.focus_first()

    def finalise(self) -> None:
        self.meeting.press(Qt.Key.Key_Return, CONTROL)

    def gap_titles(self) -> list[str]:
        """The lines of the completeness list."""
        gaps = self.step.gaps
        return [gaps.row(gap.key).line.words().title for gap in gaps.gaps()]

    def verdict(self) -> str:
        return self.step.finish.verdict.text()

    def kept(self) -> ConferenceSnapshot:
        assert self.meeting.room.flush()
        return self.meeting.kept()


def fill_day(field: DateField, text: str) -> None:
    """Type a day and go on."""
    type_into(field.line, text + "\n", clear=True)


def choose_in(field: Any, label: str) -> None:
    """Choose by the words that are shown."""
    choose(field, label)


@contextmanager
def begun(qtbot: Any, beside: MeetingPage) -> Iterator[MeetingPage]:
    """The first conference of a new case with one person concerned, in the same vault."""
    services = beside.services
    draft = CaseDraft(number="PGA-2026-0001", regime=Regime.LOCAL_PGA, opened_on=DAY, first_processed_on=DAY)
    case = services.cases.create(draft)
    services.people.add(case.id, PersonDraft(name="Jesse Valkenier", position=Position.PERSON_CONCERNED))
    conference = services.conferences.plan(case.id, ConferenceDraft(kind=ConferenceKind.FIRST, held_on=DAY))
    whole = services.cases.get(case.id)
    page = MeetingPage(services, whole, conference.key, beside.clock, beside.vault)
    with shown(qtbot, page):
        yield page


def make_final(page: MeetingPage) -> None:
    """Settle what blocks, set the warnings aside, and finalise."""
    for person in page.room.case.persons_concerned:
        page.room.add(InformingDraft(person=person.key, on=DAY))
    page.room.proceed(no_follow_up=True)
    found = gaps(page.room.case, page.room.conference.key, page.room.today)
    assert not [gap for gap in found if gap.code.blocks]
    assert page.room.finalise([Override(gap=gap.key, reason="besproken") for gap in found])
