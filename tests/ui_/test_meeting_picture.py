"""Step 3: what the partners bring in."""

import pytest
from PySide6.QtCore import Qt

from models.kinds import AttendanceStatus, ContributionKind, DataCategory, SecrecyGround, Step
from models.rules.completeness import gaps
from models.rules.gaps import GapCode
from tests.pages.meeting import at_step, held
from tests.pages.typing import click, type_into


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        for row in page.room.conference.attendance:
            organisation = page.room.case.organisation(row.organisation)
            if organisation is None or not organisation.is_third_party:
                page.room.change(row, status=AttendanceStatus.PRESENT)
        yield page


@pytest.fixture
def step(meeting):
    return at_step(meeting, Step.PICTURE)


def choose(step, organisation):
    step.partners.choose(organisation)
    step.form.text.setFocus()


def test_a_contribution_is_made_from_its_first_word_with_the_partner_as_its_source(meeting, step):
    choose(step, "politie")
    meeting.type("Aangehouden op 3 oktober")
    assert meeting.room.flush()
    kept = meeting.kept().contributions
    assert [(row.organisation, row.text) for row in kept] == [("politie", "Aangehouden op 3 oktober")]


def test_enter_ends_a_contribution_and_starts_the_next_of_the_same_partner(meeting, step):
    choose(step, "politie")
    meeting.type("Eerste")
    meeting.press(Qt.Key.Key_Return)
    meeting.type("Tweede")
    assert meeting.room.flush()
    assert [(row.organisation, row.text) for row in meeting.kept().contributions] == [
        ("politie", "Eerste"),
        ("politie", "Tweede"),
    ]


def test_enter_on_an_empty_line_goes_on_to_the_next_partner_who_was_not_heard(meeting, step):
    keys = step.partners.keys()
    choose(step, keys[0])
    meeting.type("Niets bijzonders")
    meeting.press(Qt.Key.Key_Return)
    meeting.press(Qt.Key.Key_Return)
    assert step.partners.selected() == keys[1]
    assert step.form.text.hasFocus()


def test_the_kind_is_chosen_by_its_letter(meeting, step):
    choose(step, "politie")
    meeting.type("Er zou een pas zijn aangeboden")
    meeting.press(Qt.Key.Key_Tab)
    meeting.press(Qt.Key.Key_S)
    assert meeting.room.flush()
    assert meeting.kept().contributions[0].kind is ContributionKind.UNCONFIRMED_SIGNAL


def test_what_is_brought_in_stands_by_partner_with_its_kind(meeting, step):
    for organisation, text in (("politie", "Eén"), ("om", "Twee"), ("politie", "Drie")):
        choose(step, organisation)
        meeting.type(text)
        meeting.press(Qt.Key.Key_Return)
    by_id = {row.id: row.text for row in meeting.room.conference.contributions}
    assert [by_id[key] for key in tuple(step.said.keys())] == ["Eén", "Drie", "Twee"]


def test_who_is_silent_is_counted(meeting, step):
    total = len(step.partners.keys())
    choose(step, "politie")
    meeting.type("Iets")
    assert meeting.room.flush()
    assert step._status.text().startswith(f"1 van {total}")
    assert str(total - 1) in step._alarm.text()


def test_health_data_ask_for_a_ground_for_breaking_secrecy(meeting, step):
    choose(step, "politie")
    meeting.type("Hij slikt medicijnen")
    assert step.form._ground_row.isHidden()
    step.form.data_category.show_value(DataCategory.HEALTH)
    step.form.data_category.edited.emit()
    assert not step.form._ground_row.isHidden()
    step.form.ground.show_value(SecrecyGround.CONSENT)
    step.form.ground.edited.emit()
    assert meeting.room.flush()
    kept = meeting.kept().contributions[0]
    assert (kept.data_category, kept.ground) == (DataCategory.HEALTH, SecrecyGround.CONSENT)


def test_a_paragraph_2_partner_is_asked_for_a_ground_at_once(step):
    choose(step, "verslaving")
    assert not step.form._ground_row.isHidden()


def test_the_source_decides_with_whom_it_is_shared(meeting, step):
    choose(step, "politie")
    meeting.type("Alleen voor het OM")
    share = step.form.share_with
    share.how.show_value("some")
    share.how.edited.emit()
    click(step.form._more)
    share._checks["om"].click()
    assert meeting.room.flush()
    assert meeting.kept().contributions[0].share_with == ("om",)
    share.how.show_value("nobody")
    share.how.edited.emit()
    assert meeting.room.flush()
    assert meeting.kept().contributions[0].share_with == ()


def test_conditions_code_and_minutes_are_kept(meeting, step):
    choose(step, "politie")
    meeting.type("Vertrouwelijk")
    click(step.form._more)
    type_into(step.form.conditions, "Niet noemen in gesprek")
    type_into(step.form.handling_code, "11")
    click(step.form.in_minutes)
    assert meeting.room.flush()
    kept = meeting.kept().contributions[0]
    assert (kept.conditions, kept.handling_code, kept.in_minutes) == ("Niet noemen in gesprek", "11", False)


def test_enter_on_a_contribution_opens_it_for_change(meeting, step):
    choose(step, "politie")
    meeting.type("Gezien op 2 oktober")
    meeting.press(Qt.Key.Key_Return)
    row = meeting.room.conference.contributions[0]
    step.said.focus_row(row.id)
    meeting.press(Qt.Key.Key_Return)
    assert step.form.text.value() == "Gezien op 2 oktober"
    type_into(step.form.text, "Gezien op 3 oktober", clear=True)
    assert meeting.room.flush()
    assert [one.text for one in meeting.kept().contributions] == ["Gezien op 3 oktober"]


def test_a_letter_on_a_contribution_changes_its_kind(meeting, step):
    choose(step, "politie")
    meeting.type("Gezien")
    meeting.press(Qt.Key.Key_Return)
    row = meeting.room.conference.contributions[0]
    step.said.focus_row(row.id)
    meeting.press(Qt.Key.Key_F)
    assert meeting.kept().contributions[0].kind is ContributionKind.FACT


def test_a_contribution_is_removed(meeting, step):
    choose(step, "politie")
    meeting.type("Vergissing")
    click(step.form._remove)
    assert meeting.kept().contributions == ()
    assert step.form.text.value() == ""


def test_a_gap_opens_the_contribution_at_the_field_that_lacks(meeting, step):
    choose(step, "politie")
    meeting.type("Zonder soort")
    meeting.press(Qt.Key.Key_Return)
    found = gaps(meeting.room.case, meeting.room.conference.key)
    meeting.room.mend(next(gap for gap in found if gap.code is GapCode.CONTRIBUTION_WITHOUT_KIND))
    assert step.form.text.value() == "Zonder soort"
    assert step.form.kind.isAncestorOf(step.form.window().focusWidget())


def test_markup_stays_text(meeting, step):
    choose(step, "politie")
    step.form.text.insertPlainText("<script>alert(1)</script> & meer")
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().contributions[0].text == "<script>alert(1)</script> & meer"
