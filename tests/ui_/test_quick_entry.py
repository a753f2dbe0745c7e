"""The line of quick entry: few keys, names that fit, and what it is about when it does not say so."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.kinds import AttendanceStatus, ContributionKind, Step
from tests.pages.meeting import again, at_step, held

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
FRIDAY = date(2026, 10, 9)


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        for row in page.room.conference.attendance:
            organisation = page.room.case.organisation(row.organisation)
            if organisation is None or not organisation.is_third_party:
                page.room.change(row, status=AttendanceStatus.PRESENT)
        yield page


@pytest.fixture
def line(meeting):
    return meeting.screen.quick_entry.line


@pytest.fixture
def names(meeting):
    return meeting.screen.quick_entry.names


def undo(meeting):
    meeting.press(Qt.Key.Key_Z, CONTROL)


# how many keys


def test_an_action_with_owner_domain_and_date_takes_eight_keys_beside_its_words(meeting):
    at_step(meeting, Step.DOMAINS)
    meeting.press(Qt.Key.Key_Down)
    keys = [Qt.Key.Key_F2, *" @p vr", Qt.Key.Key_Return]
    meeting.press(keys[0])
    meeting.type("huisbezoek met wijkteam")
    for key in keys[1:-1]:
        meeting.type(key)
    meeting.press(keys[-1])
    kept = meeting.kept().actions[-1]
    assert (kept.text, kept.organisation, kept.owner) == ("Huisbezoek met wijkteam", "politie", "sanne")
    assert (kept.domain, kept.due) == (meeting.room.case.domains[1].key, FRIDAY)
    assert len(keys) <= 8


def test_an_action_with_every_part_named_takes_eight_keys_beside_words_and_spaces(meeting):
    meeting.press(Qt.Key.Key_F2)
    meeting.type("huisbezoek @p #o vr")
    meeting.press(Qt.Key.Key_Return)
    kept = meeting.kept().actions[-1]
    assert (kept.text, kept.organisation, kept.domain, kept.due) == ("Huisbezoek", "politie", "onderdak", FRIDAY)
    assert len(["F2", *"@p#ovr", "Enter"]) <= 8


def test_a_contribution_of_the_partner_in_turn_takes_five_keys_beside_its_words(meeting):
    step = at_step(meeting, Step.PICTURE)
    turn = step.partners.keys()[0]
    meeting.press(Qt.Key.Key_F2)
    meeting.type("?f hij slaapt bij oma")
    meeting.press(Qt.Key.Key_Return)
    kept = meeting.kept().contributions[-1]
    assert (kept.text, kept.kind, kept.organisation) == ("Hij slaapt bij oma", ContributionKind.FACT, turn)
    assert len(["F2", *"?f ", "Enter"]) == 5


def test_one_line_after_the_other_needs_no_key_in_between(meeting):
    meeting.note("bellen vrijdag\nschrijven maandag\n")
    assert [row.text for row in meeting.kept().actions] == ["Bellen", "Schrijven"]


# names while typing


def test_names_that_fit_stand_above_the_line_with_what_they_are(meeting, names):
    meeting.note("bellen @p")
    assert names.isVisible()
    assert names.words()[0].startswith("Politie")
    assert names.words()[0].endswith("Organisatie · lid 1")
    assert any("Schuldhulp Delta" in said for said in names.words())
    assert names.geometry().bottom() <= meeting.screen.quick_entry.geometry().top() + 20


def test_the_names_say_themselves_to_a_screen_reader(meeting, line, names):
    meeting.note("bellen @p")
    assert line.accessibleDescription().startswith("Politie")
    assert f"1 van {len(names.words())}" in line.accessibleDescription()
    meeting.press(Qt.Key.Key_Down)
    assert f"2 van {len(names.words())}" in line.accessibleDescription()
    meeting.press(Qt.Key.Key_Escape)
    assert line.accessibleDescription() == ""


def test_the_arrows_choose_and_tab_takes_the_name(meeting, line):
    meeting.note("bellen @p")
    meeting.press(Qt.Key.Key_Down)
    meeting.press(Qt.Key.Key_Tab)
    assert line.text() == "bellen @Openbaar Ministerie "
    assert line.hasFocus()


@pytest.mark.parametrize(("typed", "left"), [(" ", " "), ("#", " #"), ("@", " @")])
def test_a_space_or_the_next_sign_takes_a_name_that_was_chosen(meeting, line, typed, left):
    meeting.note("bellen @p")
    meeting.press(Qt.Key.Key_Down)
    meeting.type(typed)
    assert line.text() == f"bellen @Openbaar Ministerie{left}"


def test_enter_takes_a_name_that_was_chosen_and_the_next_keeps_the_line(meeting, line):
    meeting.note("bellen @p")
    meeting.press(Qt.Key.Key_Down)
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().actions == ()
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().actions[-1].organisation == "om"


def test_enter_keeps_a_line_whose_first_name_was_left_as_it_is(meeting):
    meeting.note("bellen @p")
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().actions[-1].organisation == "politie"


def test_escape_closes_the_names_and_a_second_time_leaves_the_line(meeting, line, names):
    meeting.step.occasion.setFocus()
    meeting.note("bellen @p")
    meeting.press(Qt.Key.Key_Escape)
    assert not names.isVisible()
    assert line.hasFocus()
    meeting.type("o")
    assert not names.isVisible()
    meeting.press(Qt.Key.Key_Escape)
    assert meeting.step.occasion.hasFocus()
    assert line.text() == "bellen @po"


def test_the_names_go_when_the_keyboard_goes(meeting, names):
    meeting.note("bellen @p")
    meeting.step.occasion.setFocus()
    assert not names.isVisible()


def test_a_click_takes_a_name(meeting, line, names):
    meeting.note("bellen @p")
    QTest.mouseClick(names, Qt.MouseButton.LeftButton, pos=names.rect().center())
    QApplication.processEvents()
    assert line.text() == "bellen @Openbaar Ministerie "
    assert line.hasFocus()


def test_a_name_in_the_middle_of_the_line_is_completed_where_it_stands(meeting, line):
    meeting.note("bellen @soufi vrijdag")
    for _ in " vrijdag":
        meeting.press(Qt.Key.Key_Left)
    meeting.press(Qt.Key.Key_Tab)
    assert line.text() == "bellen @Soufiane Amrani vrijdag"


def test_completing_is_undone_in_the_line_and_not_in_the_meeting(meeting, line):
    meeting.note("eerst dit\n")
    meeting.type("bellen @soufi")
    meeting.press(Qt.Key.Key_Tab)
    undo(meeting)
    assert "Soufiane" not in line.text()
    assert len(meeting.kept().actions) == 1


# what it is about


def test_the_domain_in_view_is_told_and_shown_as_such(meeting, line):
    step = at_step(meeting, Step.DOMAINS)
    name = meeting.room.case.domain(step.domain_in_view()).name
    assert f"(nu: {name})" in line.placeholderText()
    meeting.note("bellen")
    assert f"{name} (in beeld)" in meeting.preview()
    meeting.type(" #-")
    assert name not in meeting.preview()


def test_another_domain_in_view_is_the_one_of_the_next_line(meeting, line):
    step = at_step(meeting, Step.DOMAINS)
    first = step.domain_in_view()
    meeting.note("bellen")
    meeting.press(Qt.Key.Key_Down, CONTROL)
    assert step.domain_in_view() != first
    name = meeting.room.case.domain(step.domain_in_view()).name
    line.setFocus()
    assert f"{name} (in beeld)" in meeting.preview()


def test_outside_that_step_a_line_is_about_no_domain(meeting, line):
    at_step(meeting, Step.DOMAINS)
    at_step(meeting, Step.DECISIONS)
    assert "nu:" not in line.placeholderText()
    meeting.note("bellen\n")
    assert meeting.kept().actions[-1].domain is None


def test_whose_turn_it_is_is_shown_and_declined(meeting):
    step = at_step(meeting, Step.PICTURE)
    name = meeting.room.case.organisation(step.organisation_in_view()).name
    meeting.note("?f hij werkt")
    assert f"{name} (aan de beurt)" in meeting.preview()
    meeting.type(" @-\n")
    assert meeting.kept().contributions[-1].organisation is None


def test_a_contribution_says_what_it_lacks_and_is_kept_all_the_same(meeting):
    meeting.note("? hij werkt")
    assert "Van wie? @" in meeting.preview()
    assert "Soort?" in meeting.preview()
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().contributions[-1].text == "Hij werkt"


# taken back


def test_what_was_kept_last_is_taken_back_into_the_line(meeting, line):
    at_step(meeting, Step.OPEN)
    meeting.note("bellen @p vrijdag")
    meeting.press(Qt.Key.Key_2, ALT)
    meeting.press(Qt.Key.Key_Return)
    track = meeting.kept().actions[-1].track
    undo(meeting)
    assert meeting.kept().actions == ()
    assert line.text() == "bellen @p vrijdag"
    assert line.hasFocus()
    assert meeting.step.step is Step.OPEN
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().actions[-1].track is track


def test_done_again_it_leaves_the_line(meeting, line):
    meeting.note("bellen vrijdag\n")
    undo(meeting)
    meeting.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert line.text() == ""
    assert [row.text for row in meeting.kept().actions] == ["Bellen"]


def test_the_parts_that_matter_fit_on_a_small_screen(meeting):
    meeting.resize(1180, 700)
    at_step(meeting, Step.DOMAINS)
    meeting.note("een lange zin over wat er allemaal zou moeten gebeuren @openb #slachtoffer vrijdag")
    meeting.preview()
    preview = meeting.screen.quick_entry.preview
    tags = [part for part in preview.children() if part.isWidgetType() and part.isVisible()]
    assert len(tags) >= 4
    assert all(part.geometry().right() <= preview.width() for part in tags)
    from ui.widgets.tags import Tag

    assert all(part.width() >= part.sizeHint().width() for part in tags if isinstance(part, Tag))


# what was begun


def test_after_a_lock_the_keyboard_is_behind_the_line_that_was_half_typed(qtbot, meeting):
    at_step(meeting, Step.LOOK_BACK)
    meeting.press(Qt.Key.Key_F2)
    meeting.type("bellen met de woningcor")
    assert meeting.screen.flush()
    with again(qtbot, meeting) as page:
        page.type("poratie")
        assert page.screen.quick_entry.line.value() == "bellen met de woningcorporatie"


def test_f2_goes_on_behind_what_was_begun(meeting, line):
    meeting.press(Qt.Key.Key_F2)
    meeting.type("bellen")
    meeting.press(Qt.Key.Key_Escape)
    assert not line.hasFocus()
    meeting.press(Qt.Key.Key_F2)
    meeting.type(" met school")
    assert line.value() == "bellen met school"
