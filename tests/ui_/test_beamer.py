"""The beamer: what the room sees of a meeting, and what only the chair sees."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from caseconf.memory import KeptSettings
from models.interchange import read_case
from models.kinds import AttendanceStatus, ContributionKind, Role, Score, Step, Track
from models.records import (
    ActionDraft,
    ContributionDraft,
    DecisionDraft,
    DomainAssessmentDraft,
    RoleAssessmentDraft,
)
from tests.pages.meeting import CASES, at_step, held
from ui.screens.meeting.beamer import names as beamer_names
from ui.unlocking import over
from ui.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier
PRESENT, ABSENT = AttendanceStatus.PRESENT, AttendanceStatus.ABSENT_WITH_NOTICE


@pytest.fixture
def meeting(qtbot, tmp_path):
    """Only partners are there; Jeffrey himself and the school, a third party, are absent."""
    with held(qtbot, tmp_path) as page:
        for row in page.room.conference.attendance:
            page.room.change(row, status=ABSENT if row.person in ("jeffrey", "chiel") else PRESENT)
        yield page


def comes_in(page, person):
    row = next(each for each in page.room.conference.attendance if each.person == person)
    page.room.change(row, status=PRESENT, declaration_signed=True)


def opened(page):
    page.press(Qt.Key.Key_F9)
    return page.screen.beamer.window


def read(page):
    """Everything that stands on the beamer."""
    page.screen.beamer.refresh()
    return page.screen.beamer.window.canvas.page.words()


def button(page):
    return page.screen.header.tools.itemAt(0).widget()


def room_sees_a_window():
    return any(one.isVisible() and one.windowTitle().endswith("beamer") for one in QApplication.topLevelWidgets())


def has_ink(window):
    picture = window.grab().toImage()
    corner = QColor(picture.pixel(2, picture.height() // 2))
    return any(
        QColor(picture.pixel(x, y)) != corner
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    )


def test_f9_opens_a_window_for_the_room_and_closes_it(meeting):
    assert has_ink(opened(meeting))
    assert room_sees_a_window()
    assert "Beamer aan" in button(meeting).text()
    meeting.press(Qt.Key.Key_F9)
    assert not room_sees_a_window()
    assert meeting.screen.beamer.window is None
    assert button(meeting).text() == "Beamer"


def test_the_keyboard_stays_where_it_was(meeting):
    meeting.step.purpose.setFocus()
    opened(meeting)
    assert meeting.step.purpose.hasFocus()


def test_no_name_stands_in_its_title_or_above_the_picture(meeting):
    window = opened(meeting)
    assert window.windowTitle() == "caseconf – beamer"
    assert "Grootenboer" not in window.canvas.page.case + window.canvas.page.conference


def test_decisions_and_actions_come_up_while_they_are_noted(qtbot, meeting):
    window = opened(meeting)
    meeting.note("! Casusregie naar de reclassering")
    meeting.press(Qt.Key.Key_Return)
    meeting.note("huisbezoek @soufiane vrijdag")
    meeting.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Huisbezoek" in window.canvas.page.words())
    assert "Casusregie naar de reclassering" in window.canvas.page.words()
    row = window.canvas.page.cards[-1].rows[-1]
    assert (row.text, row.when, row.marked) == ("Huisbezoek", "vr 9-10", True)
    assert row.who == "Jongerenwerk StraatGoud"


def test_it_follows_the_step(qtbot, meeting):
    window = opened(meeting)
    at_step(meeting, Step.PICTURE)
    qtbot.waitUntil(lambda: window.canvas.page.topic.heading == "Beeld")
    assert [step.name for step in window.canvas.page.steps if step.is_current] == ["Beeld"]


def test_a_third_party_that_comes_in_takes_contributions_away_and_only_the_chair_sees_how_many(meeting):
    at_step(meeting, Step.PICTURE)
    opened(meeting)
    fact = ContributionDraft(text="Hij sliep in een auto.", organisation="politie", kind=ContributionKind.FACT)
    meeting.room.add(fact)
    assert "Hij sliep in een auto." in read(meeting)
    assert "niet getoond" not in button(meeting).text()
    comes_in(meeting, "chiel")
    shown = read(meeting)
    assert "Hij sliep in een auto." not in shown
    assert "niet getoond" not in shown
    assert "1 niet getoond" in button(meeting).text()


def test_what_is_not_for_the_minutes_never_comes_up(meeting):
    at_step(meeting, Step.PICTURE)
    opened(meeting)
    meeting.room.add(ContributionDraft(text="Alleen hier.", organisation="politie", in_minutes=False))
    assert "Alleen hier." not in read(meeting)


def test_somebody_concerned_who_comes_in_sees_no_roles_and_nothing_that_protects_another(meeting):
    at_step(meeting, Step.ROLES)
    opened(meeting)
    meeting.room.add(RoleAssessmentDraft(person="jeffrey", incident="Brand in de schuur", role=Role.BOTH))
    meeting.room.add(ActionDraft(text="Nieuw adres afschermen", track=Track.PROTECTION))
    assert "Brand in de schuur" in read(meeting)
    assert "Nieuw adres afschermen" in read(meeting)
    comes_in(meeting, "jeffrey")
    shown = read(meeting)
    assert "Dader en slachtoffer" in shown
    assert "Brand in de schuur" not in shown
    assert "Nieuw adres afschermen" not in shown


def test_shift_f9_hides_the_names_inside_texts_and_shows_them_again(meeting):
    opened(meeting)
    meeting.room.add(DecisionDraft(text="Yvonne en Jeffrey praten met mevrouw De Wit."))
    assert "Yvonne en Jeffrey praten" in read(meeting)
    meeting.press(Qt.Key.Key_F9, SHIFT)
    shown = read(meeting)
    assert "Moeder van betrokkene en betrokkene praten met mevrouw slachtoffer." in shown
    assert "Namen verborgen" in shown
    assert "namen verborgen" in button(meeting).text()
    meeting.press(Qt.Key.Key_F9, SHIFT)
    assert "Yvonne en Jeffrey praten" in read(meeting)


def test_the_button_opens_it_and_then_offers_to_hide_names(qtbot, meeting):
    qtbot.mouseClick(button(meeting), Qt.MouseButton.LeftButton)
    assert meeting.screen.beamer.is_on
    qtbot.mouseClick(button(meeting), Qt.MouseButton.LeftButton)
    menu = button(meeting).menu_of_room
    assert menu.isVisible()
    assert [command.isChecked() for command in menu.actions()] == [True, False]
    menu.actions()[1].trigger()
    menu.hide()
    assert meeting.screen.beamer.names_hidden


def test_in_a_narrow_window_the_button_leaves_the_case_its_name(meeting):
    opened(meeting)
    meeting.press(Qt.Key.Key_F9, SHIFT)
    comes_in(meeting, "jeffrey")
    meeting.room.add(ActionDraft(text="Nieuw adres afschermen", track=Track.PROTECTION))
    meeting.screen.beamer.refresh()
    meeting.resize(1180, 700)
    assert meeting.window.width() == 1180
    assert button(meeting).text() == "Beamer aan · 1 niet getoond"


def test_it_shows_the_score_of_the_domain_in_hand(meeting):
    step = at_step(meeting, Step.DOMAINS)
    window = opened(meeting)
    domain = meeting.room.case.domains[1]
    meeting.room.add(DomainAssessmentDraft(person="jeffrey", domain=domain.key, score=Score.LIMITED, risk="Schulden"))
    step.choose(domain.key)
    shown = read(meeting)
    assert window.canvas.page.topic.heading == domain.name
    assert window.canvas.page.topic.score.score == 3
    assert "Beperkt zelfredzaam" in shown
    assert "Schulden" not in shown


def test_it_shows_the_line_that_is_read_back(meeting):
    decision = meeting.room.add(DecisionDraft(text="Het plan gaat door."))
    step = at_step(meeting, Step.READ_BACK)
    window = opened(meeting)
    step.read_back.rows.choose(f"decision:{decision.id}")
    read(meeting)
    assert [text for _, text in window.canvas.page.topic.sentences] == ["Het plan gaat door."]
    assert [row.text for card in window.canvas.page.cards for row in card.rows if row.marked] == ["Het plan gaat door."]


def test_a_service_number_and_reasons_for_the_file_stay_off_the_screen_of_outsiders(meeting):
    opened(meeting)
    meeting.room.add(DecisionDraft(text="BSN 123456782 navragen.", rationale="Zo kennen we hem."))
    shown = read(meeting)
    assert "123456782" not in shown
    assert "Zo kennen we hem." in shown
    comes_in(meeting, "chiel")
    assert "Zo kennen we hem." not in read(meeting)


def test_markup_in_a_text_is_only_text_and_a_long_one_is_cut(meeting):
    window = opened(meeting)
    meeting.room.add(DecisionDraft(text="<b>vet</b> & " + "woord " * 900))
    assert "<b>vet</b> &" in read(meeting)
    assert has_ink(window)


def test_more_actions_than_fit_still_show_the_newest(meeting):
    window = opened(meeting)
    for place in range(30):
        meeting.room.add(ActionDraft(text=f"Actie {place}", due=date(2026, 10, 9)))
    read(meeting)
    assert has_ink(window)
    assert window.canvas.page.cards[-1].rows[-1].text == "Actie 29"


def test_who_has_left_no_longer_holds_back_what_is_shown(qtbot, meeting):
    at_step(meeting, Step.PICTURE)
    window = opened(meeting)
    meeting.room.add(ContributionDraft(text="Hij sliep in een auto.", organisation="politie"))
    row = next(each for each in meeting.room.conference.attendance if each.person == "chiel")
    meeting.room.change(row, status=AttendanceStatus.PARTLY, declaration_signed=True, left_at=time(9, 45))
    assert "Hij sliep" not in read(meeting)
    meeting.clock.go_on(minutes=20)
    meeting.screen.clock.ticked.emit()
    qtbot.waitUntil(lambda: "Hij sliep" in window.canvas.page.words())


def test_locking_blanks_and_closes_it(meeting):
    window = opened(meeting)
    meeting.commands.keep({meeting.commands.lock: lambda: None})
    meeting.commands.lock.trigger()
    assert window.canvas.page is None
    assert not has_ink(window)
    assert not room_sees_a_window()


def test_leaving_the_meeting_closes_it(meeting):
    opened(meeting)
    meeting.screen.leave()
    assert not room_sees_a_window()


def test_it_goes_when_the_meeting_goes_from_view(meeting):
    window = opened(meeting)
    meeting.screen.hide()
    assert window.canvas.page is None
    assert not room_sees_a_window()


def test_closing_the_window_by_hand_is_known_to_the_chair(meeting):
    window = opened(meeting)
    window.close()
    assert button(meeting).text() == "Beamer"
    assert not meeting.screen.beamer.is_on


@pytest.mark.parametrize("name", ["harrie", "jeffrey", "tristan", "hard"])
def test_in_no_text_of_a_whole_case_a_name_stays_when_names_are_hidden(qapp, name):
    case = read_case(CASES / f"{name}.json")
    veil = beamer_names.veil(case)
    rows = [row for held_ in case.conferences for row in (*held_.contributions, *held_.actions, *held_.decisions)]
    texts = [case.purpose, case.occasion, case.title, *(row.text for row in rows)]
    assert any(veil.named_in(text) for text in texts)
    assert [text for text in texts if veil.named_in(veil.over(text))] == []
    hidden = [person for person in case.people if person.key in veil.stand_ins]
    assert [person.name for person in hidden if veil.over(person.name) == person.name] == []


@pytest.fixture
def window(qtbot, qapp, tmp_path, folder, vault, harrie):
    """The program itself, in the first conference about Harrie, with the beamer on."""
    memory = KeptSettings(tmp_path / "settings.json")
    memory.remember_vault("PGA-team", folder)
    window = Window(memory, "0.1.0")
    qtbot.addWidget(window)
    window.show()
    window.enter(over(vault))
    window.screen_shown.show_meeting(harrie.id, harrie.conferences[0].key)
    window.commands.beamer.trigger()
    return window


def test_a_program_that_locks_by_itself_leaves_nothing_on_the_beamer(window):
    picture = window.screen_shown.page.beamer.window.canvas
    assert room_sees_a_window()
    window.lock()
    assert picture.page is None
    assert not room_sees_a_window()


def test_quitting_the_program_closes_the_beamer_too(window):
    assert room_sees_a_window()
    window.close()
    assert not room_sees_a_window()


def test_going_to_the_case_closes_the_beamer(window):
    window.commands.back.trigger()
    assert not room_sees_a_window()
    assert not window.commands.beamer.isEnabled()
