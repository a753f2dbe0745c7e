"""A lock that asks nothing: whatever is open goes out of sight, and who comes back finds everything as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from caseconf.memory import KeptSettings
from models.kinds import Step
from models.problems import Problem
from models.vault import Vault
from tests.pages.typing import button, click, press, type_into
from tests.ui_.coming_back import back, dialogs_open
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers
from ui.screens.meeting import MeetingScreen
from ui.screens.today import TodayScreen
from ui.screens.unlock import UnlockScreen
from ui.unlocking import over
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, qapp, tmp_path, folder, vault, harrie):
    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    window.enter(over(vault))
    in_front(window)
    return window


def in_front(window) -> None:
    """The window has the keyboard, also after what the screen has still to tell about it."""
    for _ in range(3):
        QApplication.processEvents()
        window.activateWindow()
    assert window.isActiveWindow()


@pytest.fixture
def desk(window):
    return window.screen_shown


@pytest.fixture
def meeting(desk, harrie):
    """The draft conference of Harrie, in the step with the picture."""
    desk.show_meeting(harrie.id, harrie.conferences[-1].key)
    assert isinstance(desk.page, MeetingScreen)
    desk.page.show_step(Step.DECISIONS)
    return desk.page


# whatever is open


def test_a_menu_and_the_list_of_a_choice_are_closed_by_a_lock(window, desk, qtbot):
    desk._new_case()
    dialog = dialogs_open(window)[-1]
    dialog.regime.showPopup()
    menu = QMenu(window)
    menu.addAction("iets")
    menu.popup(window.pos())
    window.lock()
    assert QApplication.activePopupWidget() is None
    assert not menu.isVisible()
    assert dialogs_open(window) == []
    assert isinstance(window.screen_shown, UnlockScreen)


def test_a_dialog_for_files_is_closed_by_a_lock_and_chooses_nothing(window, desk, qtbot):
    desk.show_cases()
    asked = QFileDialog(desk.page, "Map")
    asked.open()
    chosen = []
    asked.fileSelected.connect(chosen.append)
    window.lock()
    assert not asked.isVisible()
    assert chosen == []


def test_the_beamer_is_dark_after_a_lock(window, meeting):
    window.commands.beamer.trigger()
    beamer = meeting.beamer.window
    assert beamer is not None
    assert beamer.isVisible()
    window.lock()
    assert not any(one.isVisible() for one in QApplication.topLevelWidgets() if "beamer" in one.windowTitle())


def test_no_text_field_behind_the_lock_holds_a_word(window, desk, harrie):
    desk._new_case()
    dialog = dialogs_open(window)[-1]
    field = dialog.purpose
    type_into(field, "Rust in huis")
    window.lock()
    assert field.toPlainText() == ""


def test_after_a_lock_no_key_of_the_desk_does_anything(window, desk):
    window.lock()
    assert not window.commands.cases.isEnabled()
    assert not window.commands.new_case.isEnabled()
    assert not window.commands.lock.isEnabled()


def test_a_lock_covers_the_window_before_anything_is_saved(window, desk, qtbot):
    desk._new_case()
    seen = []
    flush = desk.flush

    def look() -> bool:
        seen.append((desk.isVisible(), dialogs_open(window), window._stay.cover.isVisible()))
        return flush()

    desk.flush = look
    window.lock()
    assert seen == [(False, [], True)]


# half typed, in a meeting and elsewhere


def test_a_date_that_is_half_typed_is_no_date_after_a_lock_but_half_typed(window, meeting, folder, harrie):
    meeting.show_step(Step.READ_BACK)
    before = meeting.room.conference.next_conference_on
    day = meeting.current.follow_up.next_on if hasattr(meeting.current, "follow_up") else None
    if day is None:
        from ui.widgets.dates import DateField

        day = next(one for one in meeting.current.findChildren(DateField) if one.isVisible())
    type_into(day, "3-1", clear=True)
    desk = back(window, folder)
    assert desk.page.room.conference.next_conference_on == before
    focus = window.focusWidget()
    assert focus.text() == "3-1"
    QTest.keyClicks(focus, "2")
    assert focus.text() == "3-12"
    window.lock()


def test_a_line_that_is_half_typed_is_back_with_the_cursor_in_the_middle(window, meeting, folder):
    window.commands.quick_entry.trigger()
    line = meeting.quick_entry.line
    type_into(line, "huisbezoek met wijkt")
    for _ in range(5):
        press(line, Qt.Key.Key_Left)
    press(line, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    desk = back(window, folder)
    line = desk.page.quick_entry.line
    assert line.text() == "huisbezoek met wijkt"
    assert window.focusWidget() is line
    assert line.selectedText() == " "
    QTest.keyClicks(line, "!")
    assert line.text() == "huisbezoek met!wijkt"
    window.lock()


def test_who_locked_today_is_back_at_today_and_another_person_gets_neither_text_nor_place(window, desk, folder, vault):
    vault.add_person("Zoë", "secretaris", "zeven groene vliegers", cost=CHEAP)
    desk.show_cases()
    type_into(desk.page.filter, "Harr")
    theirs = back(window, folder, "Zoë", "zeven groene vliegers")
    assert isinstance(theirs.page, TodayScreen)
    assert theirs.notices.words() == ()
    mine = back(window, folder)
    assert mine.page.filter.text() == "Harr"
    assert mine.page.rows.rowCount() == 1
    window.lock()


def test_text_of_a_field_that_is_gone_is_told_and_stands_under_locking(window, desk, folder, harrie):
    desk.show_case(harrie.id, "people")
    part = desk.page.part
    part.add_person()
    type_into(part.person_form.name, "Nieuwe hulpverlener", clear=True)
    assert part.flush()
    key = part._chosen
    type_into(part.person_form.function, "wijkver")
    places = desk._services.places
    window._stay.keeper.keep_now(window._stay.keeper.take())
    place = places.kept()
    window.lock()
    with Vault.open(folder, CHAIR, PASSPHRASE) as between:
        services = over(between).services
        services.people.remove(key[1])
        services.places.keep(place, harrie.id)
    desk = back(window, folder)
    assert "niet terug in" in desk.notices.words()[0]
    desk.show_vault("locking")
    assert "wijkver" in [one.text for one in desk._services.places.unplaced()]
    QApplication.processEvents()
    click(button(desk.page, "Kopiëren"))
    assert QGuiApplication.clipboard().text() in [one.text for one in desk._services.places.unplaced()]
    window.lock()


def test_an_ordinary_start_after_quitting_with_nothing_half_typed_begins_at_today(window, desk, folder, harrie):
    desk.show_case(harrie.id)
    window.close()
    desk = back(window, folder) if isinstance(window.screen_shown, UnlockScreen) else entered(window, folder)
    assert isinstance(desk.page, TodayScreen)
    window.lock()


def test_quitting_with_a_dialog_open_brings_it_back_at_the_next_start(window, desk, folder):
    desk._new_case()
    type_into(dialogs_open(window)[-1].person, "Harr")
    window.close()
    entered(window, folder)
    assert dialogs_open(window)[-1].person.text() == "Harr"
    window.lock()


def entered(window, folder):
    window.show()
    window.enter(over(Vault.open(folder, CHAIR, PASSPHRASE)))
    return window.screen_shown


def test_what_is_typed_is_in_the_vault_within_a_second_without_a_lock(window, desk, qtbot):
    desk._new_case()
    type_into(dialogs_open(window)[-1].person, "Harr")
    places = desk._services.places
    qtbot.waitUntil(lambda: bool(places.kept() and places.kept().fields), timeout=1000)
    assert [one.value for one in places.kept().fields] == ["Harr"]
    window.lock()


# what cannot be saved


def test_a_lock_that_cannot_save_covers_the_screen_and_asks_the_same_person(window, desk, folder, qtbot):
    desk._new_case()
    dialog = dialogs_open(window)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    type_into(dialog.person, "Harr")
    hidden = folder.rename(folder.with_name("weg"))
    press(dialog.person, Qt.Key.Key_L, CTRL)
    cover = window._stay.cover
    assert cover.isVisible()
    assert dialogs_open(window) == []
    assert not desk.isVisible()
    assert not window.commands.cases.isEnabled()
    type_into(cover.field, "drie rode fietsen")
    press(cover.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cover.button.isEnabled() and cover._row.error() != "", timeout=10_000)
    type_into(cover.field, PASSPHRASE)
    press(cover.field, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.isVisible, timeout=10_000)
    assert dialogs_open(window)[-1].person.text() == "Harr"
    hidden.rename(folder)
    window.lock()
    assert isinstance(window.screen_shown, UnlockScreen)


def test_a_covered_lock_is_completed_by_itself_when_the_folder_is_back(window, desk, folder, qtbot):
    desk._new_case()
    type_into(dialogs_open(window)[-1].person, "Harr")
    hidden = folder.rename(folder.with_name("weg"))
    window.lock()
    assert window._stay.cover.isVisible()
    hidden.rename(folder)
    qtbot.waitUntil(lambda: isinstance(window.screen_shown, UnlockScreen), timeout=10_000)
    back(window, folder)
    assert dialogs_open(window)[-1].person.text() == "Harr"
    window.lock()


def test_only_the_person_who_opened_it_is_recognised(vault):
    assert vault.recognises(PASSPHRASE)
    assert not vault.recognises(PASSPHRASE + " ")


# the tab


def test_the_tab_keeps_the_minutes_and_the_choice_for_this_computer(window, desk, tmp_path):
    desk.show_vault("locking")
    part = desk.page.part
    assert part.minutes.value() == 10
    part.minutes.put_back("3")
    click(part.minimised)
    kept = KeptSettings(tmp_path / "settings.json")
    assert (kept.idle_lock_minutes, kept.lock_when_minimised) == (3, True)
    window.lock()


def test_a_vault_that_is_locked_takes_no_place(services, vault):
    vault.close()
    with answers(Problem.VAULT_LOCKED):
        services.places.kept()
