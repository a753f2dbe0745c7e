"""What is typed in a meeting and is no record yet waits, after another step, after leaving and after a lock."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models.kinds import AttendanceStatus, Step
from models.records import ActionDraft, AttendanceDraft, ContributionDraft, InstrumentDraft, RoleAssessmentDraft
from tests.pages.meeting import DAY, again, at_step, held
from tests.pages.typing import leave, type_into
from ui.screens.meeting.folding import AddLine


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


def due_of_the_action(page):
    step = at_step(page, Step.DECISIONS)
    step.actions_list.rows.open(step.actions_list.rows.list.keys()[0], "due")
    return step.actions_list.rows.form().fields["due"]


def due_at_the_side(page):
    panel = page.screen.side.agreements
    page.screen.side.show_agreements()
    row = page.room.conference.actions[0]
    panel._edit(("actions", row.id))
    return panel._actions.content(("actions", row.id)).due


def due_read_back(page):
    from ui.forms.action import ActionForm

    step = at_step(page, Step.READ_BACK)
    step.read_back.rows.focus_row(f"action:{page.room.conference.actions[0].id}")
    page.press(Qt.Key.Key_Return)
    return step.read_back.findChild(ActionForm).fields["due"]


def new_date_of_an_earlier_action(page):
    step = at_step(page, Step.LOOK_BACK)
    row = step.rows.content(step.rows.keys()[0])
    row.show_open(True)
    return row.due


def day_of_a_contribution(page):
    step = at_step(page, Step.PICTURE)
    step.form.show_row(page.room.conference.contributions[0], None)
    return step.form.dated_on


def day_of_a_new_contribution(page):
    return at_step(page, Step.PICTURE).form.dated_on


def review_of_a_role(page):
    step = at_step(page, Step.ROLES)
    row = page.room.conference.role_assessments[0]
    step.focus_field("review_on", row.id, "role_assessments")
    return step.card.form.review


def taking_of_an_instrument(page):
    step = at_step(page, Step.DOMAINS)
    step.instruments.rows.open(page.room.conference.instruments[0].id, "taken_on")
    return step.instruments.rows.form().fields["taken_on"]


def informing_of_jeffrey(page):
    step = at_step(page, Step.INFORMING)
    step.rows.open("jeffrey", "on")
    return step.rows.form().fields["on"]


def feedback(page):
    return at_step(page, Step.INFORMING).feedback_on


def next_conference(page):
    return at_step(page, Step.READ_BACK).follow_up.next_on


def day_of_the_conference(page):
    return at_step(page, Step.PREPARE).planning.held_on


def start_of_the_conference(page):
    return at_step(page, Step.PREPARE).planning.starts_at


def arrival(page):
    step = at_step(page, Step.OPEN)
    return step.row(page.room.conference.attendance[-1].id).times.arrived


FIELDS = [
    due_of_the_action,
    due_at_the_side,
    due_read_back,
    new_date_of_an_earlier_action,
    day_of_a_contribution,
    day_of_a_new_contribution,
    review_of_a_role,
    taking_of_an_instrument,
    informing_of_jeffrey,
    feedback,
    next_conference,
    day_of_the_conference,
    start_of_the_conference,
    arrival,
]


def one_row_of_each(page):
    for draft in (
        ActionDraft(text="Huisbezoek", due=DAY),
        ContributionDraft(text="Zag hem bij het station", organisation="politie"),
        RoleAssessmentDraft(person="jeffrey", incident="Ruit ingegooid"),
        InstrumentDraft(person="jeffrey", name="RISC"),
        AttendanceDraft(person="maud", status=AttendanceStatus.PARTLY),
    ):
        assert page.room.add(draft) is not None


def typed_in(field):
    return (field.line if hasattr(field, "line") else field).text()


@pytest.mark.parametrize("field_of", FIELDS)
def test_a_day_that_does_not_exist_is_in_its_field_again_after_a_lock(qtbot, meeting, field_of):
    one_row_of_each(meeting)
    field = field_of(meeting)
    good = field.value()
    type_into(field, "31-02 denk ik", clear=True)
    assert meeting.screen.flush()
    with again(qtbot, meeting) as later:
        back = field_of(later)
        assert typed_in(back) == "31-02 denk ik"
        assert not back.is_valid()
        assert back.value() == good


@pytest.mark.parametrize(
    "field_of", [due_of_the_action, new_date_of_an_earlier_action, next_conference, review_of_a_role]
)
def test_it_is_still_there_after_another_step(meeting, field_of):
    one_row_of_each(meeting)
    type_into(field_of(meeting), "31-02", clear=True)
    at_step(meeting, Step.OPEN)
    assert typed_in(field_of(meeting)) == "31-02"


def test_what_is_mended_waits_no_more(qtbot, meeting):
    type_into(next_conference(meeting), "31-02", clear=True)
    leave(next_conference(meeting))
    type_into(next_conference(meeting), "3-12\n", clear=True)
    assert meeting.kept().next_conference_on == date(2026, 12, 3)
    assert meeting.kept().proceedings.unread == ()


def test_what_is_taken_back_waits_no_more(meeting):
    field = next_conference(meeting)
    type_into(field, "31-02", clear=True)
    leave(field)
    assert [one.text for one in meeting.kept().proceedings.unread] == ["31-02"]
    type_into(field, "")
    meeting.press(Qt.Key.Key_Escape)
    assert meeting.kept().proceedings.unread == ()


def test_the_text_of_one_row_is_not_shown_at_another(meeting):
    first, second = (meeting.room.add(ActionDraft(text=text)) for text in ("Eerste", "Tweede"))
    rows = at_step(meeting, Step.DECISIONS).actions_list.rows
    rows.open(first.id, "due")
    type_into(rows.form().fields["due"], "31-02")
    rows.form().fields["text"].setFocus()
    rows.close_open()
    rows.open(second.id, "due")
    assert typed_in(rows.form().fields["due"]) == ""


def test_a_day_typed_before_the_words_of_a_contribution_goes_along_with_it(qtbot, meeting):
    form = at_step(meeting, Step.PICTURE).form
    type_into(form.dated_on, "31-02")
    type_into(form.text, "Zag hem bij het station")
    meeting.screen.flush()
    assert [one.place for one in meeting.kept().proceedings.unread] == [
        f"contributions:{meeting.kept().contributions[-1].id}"
    ]


def test_what_cannot_be_read_is_nobodys_to_undo(meeting):
    field = next_conference(meeting)
    before = len(meeting.room.history.last)
    type_into(field, "31-02", clear=True)
    leave(field)
    assert len(meeting.room.history.last) == before


def test_a_line_that_was_not_entered_is_there_again_after_a_lock(qtbot, meeting):
    at_step(meeting, Step.DECISIONS)
    meeting.note("bellen met @politie over")
    assert meeting.screen.flush()
    with again(qtbot, meeting) as later:
        assert later.screen.quick_entry.line.text() == "bellen met @politie over"
        later.press(Qt.Key.Key_F2)
        later.press(Qt.Key.Key_Return)
        assert later.kept().actions[-1].text == "Bellen met over"
        assert later.kept().proceedings.unread == ()


@pytest.mark.parametrize("step", [Step.DECISIONS, Step.DOMAINS])
def test_a_new_record_that_was_not_entered_is_there_again_after_a_lock(qtbot, meeting, step):
    lines = at_step(meeting, step).findChildren(AddLine)
    for number, line in enumerate(lines):
        line.show()
        type_into(line.field, f"nog niet klaar {number}")
        leave(line.field)
    meeting.screen.flush()
    with again(qtbot, meeting) as later:
        again_there = [line.field.text() for line in at_step(later, step).findChildren(AddLine)]
        assert again_there == [f"nog niet klaar {number}" for number in range(len(lines))]


def test_a_line_that_was_entered_waits_no_more(qtbot, meeting):
    line = at_step(meeting, Step.DECISIONS).decisions.add_line
    type_into(line.field, "Geen huurop")
    meeting.screen.flush()
    type_into(line.field, "zegging\n")
    assert meeting.kept().decisions[-1].text == "Geen huuropzegging"
    assert meeting.kept().proceedings.unread == ()


def test_half_an_incident_is_there_again_after_a_lock(qtbot, meeting):
    step = at_step(meeting, Step.ROLES)
    step.add_incident()
    type_into(step.incident_form.text, "Ruit inge")
    type_into(step.incident_form.on, "31-02")
    meeting.screen.flush()
    with again(qtbot, meeting) as later:
        step = at_step(later, Step.ROLES)
        step.add_incident()
        assert (step.incident_form.text.value(), step.incident_form.on.line.text()) == ("Ruit inge", "31-02")
        type_into(step.incident_form.text, "gooid")
        type_into(step.incident_form.on, "20-9\n", clear=True)
        assert later.kept().role_assessments[-1].incident == "Ruit ingegooid"
        assert later.kept().proceedings.unread == ()


def test_what_is_cancelled_is_gone(meeting):
    step = at_step(meeting, Step.ROLES)
    step.add_incident()
    type_into(step.incident_form.text, "Ruit inge")
    meeting.press(Qt.Key.Key_Escape)
    step.add_incident()
    assert step.incident_form.text.value() == ""
    assert meeting.kept().proceedings.unread == ()


def test_half_a_guest_is_there_again_after_a_lock(qtbot, meeting):
    form = at_step(meeting, Step.OPEN).invite
    form.open()
    form.who.show_value("new")
    form._show_fields()
    type_into(form.name, "Sanne de")
    meeting.screen.flush()
    with again(qtbot, meeting) as later:
        assert at_step(later, Step.OPEN).invite.name.value() == "Sanne de"
