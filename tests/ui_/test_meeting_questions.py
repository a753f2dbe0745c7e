"""Questions to the partners: prepared at step 0, beside the partner in the round of step 3."""

import pytest
from PySide6.QtCore import Qt

from models.kinds import AttendanceStatus, Step
from models.records import AttendanceDraft
from models.rules.questions import invited
from tests.pages.meeting import again, at_step, held
from tests.pages.typing import type_into


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


@pytest.fixture
def questions(meeting):
    return at_step(meeting, Step.PREPARE).questions


def test_every_invited_partner_has_a_question_by_its_kind(meeting, questions):
    assert "registraties" in questions.field("politie").value()
    asked = invited(meeting.room.conference)
    assert len(asked) > 5
    assert all(questions.field(key).value() for key in asked)


def test_a_question_is_kept_as_it_was_typed_and_stands_beside_the_partner_in_the_round(qtbot, meeting, questions):
    type_into(questions.field("politie"), "Is hij in oktober gezien?", clear=True)
    assert meeting.room.flush()
    assert dict(meeting.kept().proceedings.questions) == {"politie": "Is hij in oktober gezien?"}
    with again(qtbot, meeting) as later:
        step = at_step(later, Step.PICTURE)
        step.partners.choose("politie")
        assert step.question.isVisible()
        police = later.room.case.organisation("politie").name
        assert step.question.words() == f"Vraag aan {police}. Is hij in oktober gezien?"


def test_a_question_that_is_being_typed_is_not_overtaken_by_the_clock(meeting, questions):
    type_into(questions.field("politie"), "Is hij ge", clear=True)
    meeting.room.proceed(seconds_used=((Step.PREPARE, 30),))
    type_into(questions.field("politie"), "zien?")
    questions.refresh("")
    assert questions.field("politie").value() == "Is hij gezien?"
    assert meeting.room.flush()
    assert dict(meeting.kept().proceedings.questions)["politie"] == "Is hij gezien?"


def test_a_question_taken_away_is_not_asked(meeting, questions):
    type_into(questions.field("politie"), " ", clear=True)
    step = at_step(meeting, Step.PICTURE)
    step.partners.choose("politie")
    assert not step.question.isVisible()


def test_the_question_follows_the_partner_whose_turn_it_is(meeting):
    step = at_step(meeting, Step.PICTURE)
    first, second = list(step.partners.keys())[-3:-1]
    step.partners.choose(first)
    asked = step.question.words()
    step.form.text.setFocus()
    meeting.type("Niets bijzonders")
    meeting.press(Qt.Key.Key_Return)
    assert step.question.words() == asked
    meeting.press(Qt.Key.Key_Return)
    assert step.partners.selected() == second
    assert step.question.words() != asked


def test_who_is_invited_later_gets_a_question_too_and_who_is_withdrawn_loses_it(meeting, questions):
    for row in [row for row in meeting.room.conference.attendance if row.organisation == "politie"]:
        assert meeting.room.remove(row)
    with pytest.raises(KeyError):
        questions.field("politie")
    meeting.room.add(AttendanceDraft(organisation="politie", status=AttendanceStatus.PRESENT))
    assert "registraties" in questions.field("politie").value()
