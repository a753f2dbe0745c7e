"""Steps 0 and 1: preparing, and who is here."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from models.kinds import AttendanceStatus, Criterion, ParticipantType, Position, Step
from models.records import AttendanceDraft
from tests.pages.meeting import DAY, MeetingPage, at_step, held
from tests.pages.typing import click, type_into


class AttendancePage:
    """The attendance list of the opening."""

    def __init__(self, page: MeetingPage) -> None:
        self.page = page
        self.step = at_step(page, Step.OPEN)

    def row(self, person):
        return self.step.row(self.id(person))

    def id(self, person):
        return next(row.id for row in self.page.room.conference.attendance if row.person == person)

    def key(self, person, key):
        self.step.rows.focus_row(self.id(person))
        self.page.press(key)

    def kept(self, person):
        return next(row for row in self.page.kept().attendance if row.person == person)


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


@pytest.fixture
def attendance(meeting):
    return AttendancePage(meeting)


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_A, AttendanceStatus.PRESENT),
        (Qt.Key.Key_D, AttendanceStatus.ONLINE),
        (Qt.Key.Key_E, AttendanceStatus.PARTLY),
        (Qt.Key.Key_W, AttendanceStatus.ABSENT_WITH_NOTICE),
    ],
)
def test_one_key_on_a_row_marks_how_somebody_attends(attendance, key, status):
    attendance.key("ellen", key)
    assert attendance.kept("ellen").status is status


def test_the_keyboard_starts_at_the_first_person_who_is_not_marked_yet(attendance):
    attendance.key("maud", Qt.Key.Key_A)
    at_step(attendance.page, Step.LOOK_BACK)
    at_step(attendance.page, Step.OPEN)
    attendance.page.press(Qt.Key.Key_A)
    assert attendance.kept("lars").status is AttendanceStatus.PRESENT


def test_a_click_on_a_word_marks_it_too(attendance):
    click(attendance.row("ellen").status.option(AttendanceStatus.ONLINE))
    assert attendance.kept("ellen").status is AttendanceStatus.ONLINE


def test_absent_pressed_twice_says_that_there_was_no_notice(attendance):
    attendance.key("ellen", Qt.Key.Key_W)
    attendance.key("ellen", Qt.Key.Key_W)
    assert attendance.kept("ellen").status is AttendanceStatus.ABSENT_WITHOUT_NOTICE


def test_a_third_party_without_declaration_cannot_be_marked_present(attendance):
    attendance.key("chiel", Qt.Key.Key_A)
    assert attendance.kept("chiel").status is None
    assert attendance.row("chiel").refusal().startswith("Chiel Hoogland kan nog niet aanwezig worden gemeld")
    assert attendance.page.told == []


def test_a_third_party_that_signs_is_present_at_once(attendance):
    attendance.key("chiel", Qt.Key.Key_D)
    assert attendance.row("chiel").refused.sign.hasFocus()
    attendance.page.press(Qt.Key.Key_Return)
    kept = attendance.kept("chiel")
    assert (kept.status, kept.declaration_signed) == (AttendanceStatus.ONLINE, True)
    assert attendance.row("chiel").refusal() == ""


def test_a_third_party_that_does_not_sign_is_absent_and_may_have_sent_input(attendance):
    attendance.key("chiel", Qt.Key.Key_A)
    click(attendance.row("chiel").refused.stay_absent)
    click(attendance.row("chiel").absence.input)
    kept = attendance.kept("chiel")
    assert kept.status is AttendanceStatus.ABSENT_WITH_NOTICE
    assert kept.input_received_on == DAY
    assert not kept.declaration_signed


def test_one_key_marks_everybody_who_is_open_but_no_third_party_that_did_not_sign(attendance):
    attendance.key("ellen", Qt.Key.Key_W)
    attendance.page.type("*")
    kept = {row.person: row.status for row in attendance.page.kept().attendance}
    assert (kept["ellen"], kept["chiel"]) == (AttendanceStatus.ABSENT_WITH_NOTICE, None)
    others = [status for person, status in kept.items() if person not in ("ellen", "chiel")]
    assert set(others) == {AttendanceStatus.PRESENT}
    assert attendance.page.room.undo()
    assert [row.status for row in attendance.page.kept().attendance].count(None) == len(others) + 1


def test_partly_asks_for_the_times(attendance):
    attendance.key("ellen", Qt.Key.Key_E)
    row = attendance.row("ellen")
    type_into(row.times.arrived, "950")
    row.times.left_at.setFocus()
    assert attendance.kept("ellen").arrived_at == time(9, 50)


def test_the_heading_counts_who_is_here_and_who_is_not_marked(attendance):
    attendance.key("maud", Qt.Key.Key_A)
    attendance.key("lars", Qt.Key.Key_D)
    attendance.key("ellen", Qt.Key.Key_W)
    said = attendance.step._status.text()
    total = len(attendance.page.room.conference.attendance)
    assert f"{total} genodigd · 2 aanwezig (1 digitaal) · 1 afwezig" in said
    assert f"{total - 3} open" in attendance.step._alarm.text()


def test_the_secrecy_text_is_ticked_when_it_was_read_out(attendance):
    step = attendance.step
    assert "1.11" in step.confidentiality._text.text()
    step.confidentiality.tick.setFocus()
    attendance.page.press(Qt.Key.Key_Space)
    assert attendance.page.kept().confidentiality_read_out is True


def test_the_purpose_is_changed_at_the_table(attendance):
    card = attendance.step.purpose
    click(card._change)
    type_into(card.field, "Een dak en rust", clear=True)
    assert attendance.page.room.flush()
    assert attendance.page.kept_case().purpose == "Een dak en rust"
    click(card._change)
    assert card._text.text() == "Een dak en rust"


def test_somebody_of_the_case_is_added_to_the_list(attendance):
    form = attendance.step.invite
    form.open()
    form.who.show_value("person:mirte")
    click(form.invite)
    assert attendance.kept("mirte").organisation == "shn"
    assert attendance.row("mirte").name == "Mirte Oudshoorn"


def test_somebody_new_comes_into_the_case_with_a_new_organisation(attendance):
    form = attendance.step.invite
    form.open()
    form.who.show_value("new")
    form.who.edited.emit()
    type_into(form.name, "Zoë 't Hart")
    form.organisation.show_value("new")
    form.organisation.edited.emit()
    type_into(form.new_organisation, "Woonstichting De Brug")
    form.participant_type.show_value(ParticipantType.THIRD_PARTY)
    click(form.invite)
    added = attendance.page.kept().attendance[-1]
    case = attendance.page.kept_case()
    assert case.person(added.person).name == "Zoë 't Hart"
    assert case.organisation(added.organisation).is_third_party
    attendance.key(added.person, Qt.Key.Key_A)
    assert attendance.row(added.person).refusal()


def test_one_undo_takes_somebody_new_back_with_the_organisation_and_one_redo_brings_them_again(attendance):
    before = attendance.page.kept_case()
    form = attendance.step.invite
    form.open()
    form.who.show_value("new")
    form.who.edited.emit()
    type_into(form.name, "Zoë 't Hart")
    form.organisation.show_value("new")
    form.organisation.edited.emit()
    type_into(form.new_organisation, "Woonstichting De Brug")
    form.participant_type.show_value(ParticipantType.PARAGRAPH_2)
    click(form.invite)
    after = attendance.page.kept_case()
    assert attendance.page.room.undo()
    assert attendance.page.kept_case() == before
    assert attendance.page.room.redo()
    assert attendance.page.kept_case() == after


def test_what_is_missing_when_inviting_is_said_in_place(attendance):
    form = attendance.step.invite
    form.open()
    click(form.invite)
    assert form._lacking.text()
    assert form.isVisible()


def test_the_criteria_are_answered_with_their_reasons(meeting):
    card = meeting.step.criteria
    click(card.met[Criterion.B].option(False))
    type_into(card.explanations[Criterion.B], "Er is er maar één.", clear=True)
    assert meeting.room.flush()
    answer = meeting.kept_case().criterion_b
    assert (answer.met, answer.explanation) == (False, "Er is er maar één.")


def test_day_times_place_and_chair_are_planned(meeting):
    planning = meeting.step.planning
    type_into(planning.held_on.line, "20 okt", clear=True)
    type_into(planning.starts_at, "14.00", clear=True)
    type_into(planning.place, "Kanaalzaal", clear=True)
    planning.chair.setFocus()
    planning.chair.show_value("lars")
    planning.chair.edited.emit()
    assert meeting.room.flush()
    kept = meeting.kept()
    assert (kept.held_on, kept.starts_at, kept.place, kept.chair) == (
        date(2026, 10, 20),
        time(14, 0),
        "Kanaalzaal",
        "lars",
    )


def test_minutes_per_step_move_the_budget_in_the_rail(meeting):
    type_into(meeting.step.budgets.fields[Step.OPEN], "7", clear=True)
    assert meeting.room.flush()
    assert {budget.step: budget.minutes for budget in meeting.kept().agenda}[Step.OPEN] == 7
    assert "7 min" in meeting.screen.rail.button(Step.OPEN).detail()


def test_an_invitation_is_withdrawn(meeting):
    guests = meeting.step.guests
    row = next(row for row in meeting.room.conference.attendance if row.person == "chiel")
    withdraw = guests.rows.content(row.id).findChildren(type(guests._invite))[-1]
    click(withdraw)
    assert "chiel" not in [row.person for row in meeting.kept().attendance]


def test_the_person_concerned_can_be_at_the_table(meeting):
    case = meeting.room.case
    jeffrey = next(one for one in case.people if one.position is Position.PERSON_CONCERNED)
    row = next((row for row in meeting.room.conference.attendance if row.person == jeffrey.key), None)
    row = row or meeting.room.add(AttendanceDraft(person=jeffrey.key))
    step = at_step(meeting, Step.OPEN)
    step.rows.focus_row(row.id)
    meeting.press(Qt.Key.Key_A)
    assert meeting.room.row(AttendanceDraft, row.id).status is AttendanceStatus.PRESENT


def test_a_date_that_was_just_typed_is_kept_when_f8_is_pressed_at_once(meeting):
    type_into(meeting.step.planning.held_on.line, "20 okt", clear=True)
    meeting.press(Qt.Key.Key_F8)
    assert meeting.step.step is Step.OPEN
    assert meeting.kept().held_on == date(2026, 10, 20)


def test_after_signing_the_next_person_is_one_key_away(attendance):
    attendance.key("chiel", Qt.Key.Key_A)
    attendance.page.press(Qt.Key.Key_Return)
    assert attendance.step.rows.selected() == attendance.id("chiel")
    attendance.page.press(Qt.Key.Key_Up)
    attendance.page.press(Qt.Key.Key_D)
    keys = attendance.step.rows.keys()
    above = keys[keys.index(attendance.id("chiel")) - 1]
    assert next(row for row in attendance.page.kept().attendance if row.id == above).status is AttendanceStatus.ONLINE


@pytest.mark.parametrize("leave", ["stay_absent", "escape"])
def test_leaving_the_refusal_brings_the_keyboard_back_to_the_row(attendance, leave):
    attendance.key("chiel", Qt.Key.Key_A)
    if leave == "escape":
        attendance.page.press(Qt.Key.Key_Escape)
    else:
        attendance.row("chiel").refused.stay_absent.setFocus()
        attendance.page.press(Qt.Key.Key_Return)
    assert attendance.row("chiel").refusal() == ""
    attendance.page.press(Qt.Key.Key_W)
    absent = {"escape": AttendanceStatus.ABSENT_WITH_NOTICE, "stay_absent": AttendanceStatus.ABSENT_WITHOUT_NOTICE}
    assert attendance.kept("chiel").status is absent[leave]


def test_after_inviting_the_keyboard_is_where_the_next_invitation_begins(meeting):
    guests = meeting.step.guests
    click(guests._invite)
    guests.form.who.show_value("person:mirte")
    guests.form.invite.setFocus()
    meeting.press(Qt.Key.Key_Return)
    assert guests._invite.hasFocus()
    meeting.press(Qt.Key.Key_Return)
    meeting.press(Qt.Key.Key_Escape)
    assert guests.form.isHidden()
    assert guests._invite.hasFocus()


def test_in_the_opening_who_was_added_can_be_marked_at_once(attendance):
    form = attendance.step.invite
    click(attendance.step.add)
    form.who.show_value("person:mirte")
    form.invite.setFocus()
    attendance.page.press(Qt.Key.Key_Return)
    assert attendance.step.rows.selected() == attendance.id("mirte")
    attendance.page.press(Qt.Key.Key_W)
    assert attendance.kept("mirte").status is AttendanceStatus.ABSENT_WITH_NOTICE
    click(attendance.step.add)
    attendance.page.press(Qt.Key.Key_Escape)
    assert attendance.step.add.hasFocus()
