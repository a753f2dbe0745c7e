"""Putting a backup back says first what that takes away, keeps the present, and is the chair's alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from caseconf.memory import KeptSettings
from models.interchange import read_case
from models.keeping_kinds import BackupReason
from models.problems import KnownProblem, Problem
from tests.conftest import CASES, HARRIE
from tests.pages.backups import BackupsPage, words
from tests.pages.typing import click, press
from tests.vaults import flip
from ui.dialogs.restore import RemoveBackupDialog, RestoreDialog
from ui.unlocking import over
from ui.window import Window


@pytest.fixture
def page(qtbot, qapp, tmp_path, vault, harrie):
    """The tab, with a backup of the vault as it was before the case of Jeffrey came."""
    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.enter(over(vault))
    page = BackupsPage(window, qtbot)
    page.services.backups.make(BackupReason.BY_HAND)
    page.services.cases.take_in(read_case(CASES / "jeffrey.json"))
    return page.open()


def numbers(page):
    return {line.number for line in page.services.cases.lines()}


def put_back(page):
    dialog = page.restoring()
    page.settled()
    click(dialog.button)
    return page.settled()


def test_what_would_go_is_counted_before_anything_happens(page):
    dialog = page.restoring()
    assert dialog.button.isEnabled()
    assert dialog.loss.text().startswith("Sindsdien nieuw of gewijzigd, en dan uit beeld: 1 casus, ")
    assert "overleggen" in dialog.loss.text() and "acties" in dialog.loss.text()
    assert "wordt eerst bewaard als eigen reservekopie" in dialog.kept.text()
    assert len(numbers(page)) == 2


def test_the_keyboard_begins_on_leaving_it_as_it_is(page):
    dialog = page.restoring()
    assert QApplication.focusWidget() is dialog.away
    press(dialog, Qt.Key.Key_Escape)
    assert len(numbers(page)) == 2
    assert len(page.services.backups.all()) == 1


def test_putting_back_brings_the_vault_to_then_and_keeps_the_present_as_a_backup(page):
    put_back(page)
    assert numbers(page) == {HARRIE}
    reasons = [line.reason for line in page.services.backups.all()]
    assert BackupReason.RESTORING in reasons
    assert any("De kluis is weer zoals die was: vandaag om" in one for one in page.window.screen_shown.notices.words())
    assert any("vóór het terugzetten van een reservekopie" in one for one in page.lines())


def test_what_was_put_back_can_be_undone_in_the_same_way(page):
    put_back(page)
    page.choose(next(place for place, one in enumerate(page.lines()) if "vóór het terugzetten" in one))
    put_back(page)
    assert len(numbers(page)) == 2


def test_work_goes_on_in_the_vault_that_was_put_back(page):
    put_back(page)
    page.window.screen_shown.show_cases()
    assert HARRIE in words(page.window.screen_shown.page) or page.window.screen_shown.page.isVisible()
    page.services.cases.take_in(read_case(CASES / "jeffrey.json"))
    assert len(numbers(page)) == 2


def test_a_backup_that_turns_out_damaged_is_refused_and_nothing_changes(page):
    line = page.part.list.line
    dialog = page.restoring()
    page.settled()
    flip(line.folder / "cases.db", 20_000)
    click(dialog.button)
    page.settled()
    assert dialog.isVisible()
    assert dialog.notice.words().startswith("De reservekopie is niet teruggezet")
    assert len(numbers(page)) == 2


def test_stopping_in_time_leaves_the_vault_as_it_is(page):
    dialog = page.restoring()
    page.settled()
    click(dialog.button)
    assert dialog.work.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    page.settled()
    assert dialog.isVisible() and dialog.button.isEnabled()
    assert len(numbers(page)) == 2


def test_a_backup_of_the_very_same_says_that_it_changes_nothing(page):
    page.press(page.part.status.make)
    page.choose(0)
    dialog = page.restoring()
    page.settled()
    assert "terugzetten verandert er geen" in dialog.loss.text()


def test_who_unlocks_again_does_not_find_the_question_open(page):
    dialog = page.restoring()
    assert isinstance(dialog, RestoreDialog)
    dialog.window().parentWidget().window().lock()
    assert not dialog.isVisible()
    assert RestoreDialog.reopened_by == ""


def test_a_backup_made_by_hand_is_removed_after_one_question(page):
    page.press(page.part.status.make)
    page.choose(1)
    gone = page.part.list.line.folder
    dialog = page.removing()
    assert "Dit is niet terug te draaien" in words(dialog)
    click(dialog.button)
    page.settled()
    assert not gone.exists()
    assert len(page.lines()) == 1


def test_the_last_good_backup_stays(page):
    dialog = page.removing()
    click(dialog.button)
    assert isinstance(dialog, RemoveBackupDialog) and dialog.isVisible()
    assert dialog.notice.words().startswith("De reservekopie is niet verwijderd")
    assert len(page.services.backups.all()) == 1


def test_a_secretary_is_refused_by_the_vault_itself(page, vault):
    from models.keeping_kinds import VaultRole
    from models.vault import Vault
    from tests.vaults import CHEAP

    page.services.keys.add("Mila de Wit", VaultRole.SECRETARY, "zes gele tulpen buiten", cost=CHEAP)
    (line,) = page.services.backups.all()
    page.window.lock()
    with Vault.open(vault.folder, "Mila de Wit", "zes gele tulpen buiten") as theirs:
        with pytest.raises(KnownProblem) as told:
            over(theirs).services.backups.restore(line)
        assert told.value.problem is Problem.NOT_ALLOWED
