from datetime import date

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from caseconf.crash import CrashReport
from caseconf.memory import KeptSettings
from exports.kinds import DocumentFormat, DocumentKind
from models.kinds import Step
from models.records import ConferenceDraft
from models.services import Services
from models.vault import Vault
from tests.conftest import HARRIE
from tests.pages.case import CasePage
from tests.pages.export import ExportPage
from tests.pages.typing import button, click, press, type_into
from tests.pages.unlock import UnlockPage
from tests.vaults import CHAIR, PASSPHRASE
from ui.desk import Desk
from ui.dialogs.export import ExportDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.reporter import Tone
from ui.screens.case import CaseScreen
from ui.screens.cases import CasesScreen
from ui.screens.meeting import MeetingScreen
from ui.screens.today import TodayScreen
from ui.screens.unlock import UnlockScreen
from ui.unlocking import over
from ui.window import Window


@pytest.fixture
def memory(tmp_path):
    return KeptSettings(tmp_path / "settings.json")


@pytest.fixture
def window(qtbot, qapp, memory, folder, vault, harrie):
    memory.remember_vault("PGA-team", folder)
    window = Window(memory, "0.1.0")
    qtbot.addWidget(window)
    window.show()
    window.enter(over(vault))
    return window


@pytest.fixture
def desk(window) -> Desk:
    return window.screen_shown


@pytest.fixture
def overview(window, desk):
    """The case of Harrie, on its overview."""
    desk.show_case(desk._services.cases.find(HARRIE), "overview")
    return CasePage(desk.page)


def test_unlocking_shows_today(desk):
    assert isinstance(desk.page, TodayScreen)
    assert desk.navigation.places["today"].is_current()


def test_ctrl_2_goes_to_the_cases_and_ctrl_1_back(window, desk, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(desk.page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.page, CasesScreen)
    press(desk.page.table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(desk.page, TodayScreen)


def test_a_command_that_no_screen_serves_is_disabled(window, desk):
    assert not window.commands.filter.isEnabled()
    desk.show_cases()
    assert window.commands.filter.isEnabled()
    desk.show_today()
    assert not window.commands.filter.isEnabled()


def test_who_unlocks_again_is_back_in_the_meeting_that_was_locked(window, desk, folder):
    case = desk._services.cases.get(desk._services.cases.find(HARRIE))
    desk.show_meeting(case.id, case.conferences[0].key)
    window.lock()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        window.enter(over(vault))
        assert isinstance(window.screen_shown.page, MeetingScreen)
        assert window.screen_shown.page.room.conference.key == case.conferences[0].key
        window.screen_shown.show_today()
        window.lock()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        window.enter(over(vault))
        assert isinstance(window.screen_shown.page, TodayScreen)
        window.lock()


def test_who_unlocks_again_types_on_in_the_middle_of_a_word(window, desk, folder):
    case = desk._services.cases.get(desk._services.cases.find(HARRIE))
    key = desk._services.conferences.plan(case.id, ConferenceDraft(kind="vervolg", held_on=date.today())).key
    desk.show_meeting(case.id, key)
    desk.page.show_step(Step.PICTURE)
    third = desk.page.current.partners.keys()[2]
    desk.page.current.partners.choose(third)
    type_into(desk.page.current.form.text, "Hij komt elke wo")
    window.lock()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        window.enter(over(vault))
        step = window.screen_shown.page.current
        assert step.partners.selected() == third
        QTest.keyClicks(window.focusWidget(), "ensdag")
        assert window.screen_shown.flush()
        assert [(row.organisation, row.text) for row in step.room.conference.contributions] == [
            (third, "Hij komt elke woensdag")
        ]
        window.lock()


def test_locking_saves_what_was_typed_closes_the_vault_and_shows_its_door(window, overview, folder):
    overview.type_purpose("Half getypt")
    window.commands.lock.trigger()
    assert isinstance(window.screen_shown, UnlockScreen)
    assert UnlockPage(window).vaults() == ["kluis"]
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        cases = Services.over(vault).cases
        assert cases.get(cases.find(HARRIE)).purpose == "Half getypt"


def test_closing_the_window_saves_and_lets_others_in(window, overview, folder):
    overview.type_purpose("Net voor sluiten")
    window.close()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        cases = Services.over(vault).cases
        assert cases.get(cases.find(HARRIE)).purpose == "Net voor sluiten"


def test_what_cannot_be_saved_keeps_the_window_open_once(window, desk, overview):
    overview.type_purpose("Kan niet weg")
    window._unlocked.vault.close()
    assert not window.close()
    assert any("Iets kon niet worden opgeslagen" in words for words in desk.notices.words())
    assert window.close()


def test_the_window_comes_back_as_high_as_it_was(window, memory, qtbot, qapp):
    window.resize(1180, 720)  # what fits on the screen of the tests
    window.close()
    again = Window(memory, "0.1.0")
    qtbot.addWidget(again)
    again.show_where_it_was()
    assert again.height() == 720


def test_the_title_names_nobody(window, overview):
    assert window.windowTitle() == "caseconf"


def test_notices_stand_above_the_page_and_the_same_one_is_not_repeated(window, desk):
    for _ in range(3):
        window.reporter.tell(Tone.WARNING, "Let op")
    assert len(desk.notices.words()) == 3
    window.reporter.tell(Tone.WARNING, "En nog een")
    assert len(desk.notices.words()) == 3


def test_an_unexpected_error_is_told_with_its_reference(window, desk, qtbot):
    window.crashed.emit(CrashReport("7KQ2MX", "caseconf"))
    qtbot.waitUntil(lambda: window.crashes.dialog is not None)
    window.crashes.dialog.accept()
    assert "7KQ2MX" in desk.notices.words()[0]


def test_f1_lists_every_command(window, qtbot):
    window.commands.shortcuts.trigger()
    dialog = window.findChild(ShortcutsDialog)
    from PySide6.QtWidgets import QLabel

    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {command.text() for command in window.commands.all()} <= shown
    assert "Vergrendelen" in shown
    dialog.close()


def test_documents_of_a_conference_are_written_and_named_without_a_person(window, overview, tmp_path, qtbot):
    overview.screen.export_wanted.emit(overview.screen._case.id, "c1")
    dialog = window.findChild(ExportDialog)
    out = tmp_path / "uit"
    out.mkdir()
    dialog.form.folder.show_value(str(out))
    click(button(dialog, "Maken"))
    qtbot.waitUntil(lambda: dialog.notice.isVisible(), timeout=30_000)
    assert sorted(file.name for file in out.iterdir()) == [
        "PGA-OW-2026-0007_2026-02-10_plan-v0.1-concept.docx",
        "PGA-OW-2026-0007_2026-02-10_plan-v0.1-concept.pdf",
        "PGA-OW-2026-0007_2026-02-10_verslag-v0.1-concept.docx",
        "PGA-OW-2026-0007_2026-02-10_verslag-v0.1-concept.pdf",
    ]
    assert "4 documenten geschreven" in dialog.notice.words()
    dialog.close()


def test_documents_are_dutch_unless_english_is_asked_for(window, overview, tmp_path, qtbot):
    texts = {}
    for language in ("", "English"):
        overview.screen.export_wanted.emit(overview.screen._case.id, "c1")
        dialog = window.findChildren(ExportDialog)[-1]
        folder = tmp_path / (language or "Nederlands")
        folder.mkdir()
        dialog.form.folder.show_value(str(folder))
        page = ExportPage(dialog, qtbot)
        page.tick(DocumentKind.MINUTES)
        page.tick_forms(DocumentFormat.DOCX)
        if language:
            click(button(dialog, language))
        click(button(dialog, "Maken"))
        qtbot.waitUntil(dialog.notice.isVisible, timeout=30_000)
        texts[language] = "\n".join(paragraph.text for paragraph in Document(dialog.written[0]).paragraphs)
        dialog.close()
    assert "Aanwezig" in texts[""]
    assert "Aanwezig" not in texts["English"]
    assert "Present" in texts["English"]


def test_a_folder_that_is_gone_is_told_inside_the_dialog(window, overview, tmp_path, qtbot):
    overview.screen.export_wanted.emit(overview.screen._case.id, "c1")
    dialog = window.findChild(ExportDialog)
    dialog.form.folder.show_value(str(tmp_path / "weg"))
    click(button(dialog, "Maken"))
    qtbot.waitUntil(lambda: dialog.notice.isVisible(), timeout=30_000)
    assert "is er niet" in dialog.notice.words()
    dialog.close()


def test_every_shortcut_is_given_once(window):
    keys = [key.toString() for command in window.commands.all() for key in command.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_hint_of_an_example_vault_stands_on_its_own_door_only(window, desk, memory, tmp_path):
    window.enter(window._unlocked, hint="De wachtzin is: vier rode fietsen")
    window.lock()
    assert "De wachtzin is: vier rode fietsen" in UnlockPage(window).words()
    window._hints = {tmp_path / "anders": "De wachtzin is: vier rode fietsen"}
    window._show_front()
    assert "De wachtzin is" not in UnlockPage(window).words()


def test_back_from_a_case_goes_to_the_list(window, desk, overview):
    window.commands.back.trigger()
    assert isinstance(desk.page, CasesScreen)


def test_a_meeting_has_the_window_to_itself_and_leads_back_to_its_case(window, desk, overview):
    overview.screen.conference_wanted.emit(overview.screen._case.id, "c3")
    assert desk.navigation.isHidden()
    assert not window.commands.today.isEnabled()
    desk.page.leave()
    assert isinstance(desk.page, CaseScreen)
    assert not desk.navigation.isHidden()


@pytest.mark.parametrize("called", ["Harrie", "dossier_harrie", "HARRIE 2026"])
def test_a_folder_that_is_called_after_the_person_is_not_remembered(window, overview, tmp_path, qtbot, called):
    folder = tmp_path / called
    folder.mkdir()
    overview.screen.export_wanted.emit(overview.screen._case.id, "c1")
    page = ExportPage(window.findChild(ExportDialog), qtbot)
    page.form.folder.show_value(str(folder))
    page.tick(DocumentKind.MINUTES)
    page.make()
    assert page.dialog.written[0].parent == folder
    assert called not in (tmp_path / "settings.json").read_text("utf-8")


def test_the_next_documents_go_to_the_folder_of_the_last_ones_also_in_another_run(
    window, overview, memory, tmp_path, qtbot
):
    overview.screen.export_wanted.emit(overview.screen._case.id, "c1")
    page = ExportPage(window.findChild(ExportDialog), qtbot)
    page.form.folder.show_value(str(tmp_path))
    page.tick(DocumentKind.MINUTES)
    page.make()
    page.dialog.close()
    overview.screen.export_wanted.emit(overview.screen._case.id, "c1")
    assert window.findChildren(ExportDialog)[-1].form.folder.value() == str(tmp_path)
    assert KeptSettings(tmp_path / "settings.json").documents_folder == str(tmp_path)


def test_the_key_that_locks_works_in_a_dialog_too(window, overview, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    overview.screen.export_wanted.emit(overview.screen._case.id, "c1")
    dialog = window.findChild(ExportDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.screen_shown, UnlockScreen)
    assert not dialog.isVisible()


def test_locking_closes_the_dialog_for_documents_and_wipes_its_password(window, overview, qtbot):
    overview.screen.export_wanted.emit(overview.screen._case.id, "c1")
    dialog = window.findChild(ExportDialog)
    ExportPage(dialog, qtbot).protect("drie groene vliegers")
    typed = dialog.form.seal.password
    window.commands.lock.trigger()
    assert not dialog.isVisible()
    assert typed.text() == ""
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=5_000)
