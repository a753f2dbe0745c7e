"""The tab of backups says how they stand, and each can be tested, looked into and kept elsewhere as well."""

import threading
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from caseconf.memory import KeptSettings
from models.interchange import read_case
from models.keeping_kinds import BackupReason, VaultRole
from models.vault import Vault
from tests.conftest import CASES
from tests.pages.backups import BackupsPage, words
from tests.pages.meeting_agreements import make_final
from tests.pages.typing import click, press
from tests.vaults import CHAIR, CHEAP, flip
from ui.screens.damaged import DamagedScreen
from ui.unlocking import over
from ui.window import Window


@pytest.fixture
def memory(tmp_path):
    return KeptSettings(tmp_path / "settings.json")


@pytest.fixture
def window(qtbot, qapp, memory):
    window = Window(memory, "0.1.0")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def page(window, qtbot, vault, harrie):
    """The tab, in a vault with the case of Harrie and no backup yet."""
    window.enter(over(vault))
    return BackupsPage(window, qtbot).open()


def take_in(page, name):
    page.services.cases.take_in(read_case(CASES / f"{name}.json"))


def damage(line):
    file = line.folder / "cases.db"
    flip(file, file.stat().st_size // 2)


def test_without_a_backup_the_page_says_what_comes_and_what_to_do(page):
    assert "De eerste komt vanzelf, kort na het openen" in page.part.status.last.text()
    assert page.part.empty.isVisible()
    assert page.part.detail.isHidden()


def test_a_backup_made_by_hand_is_told_listed_and_chosen(page):
    page.press(page.part.status.make)
    (line,) = page.lines()
    assert line.startswith("Vandaag om ") and "met de hand gemaakt" in line and "nog niet beproefd" in line
    assert "De reservekopie is gemaakt" in page.part.notice.words()
    assert page.part.empty.isHidden()
    assert "De laatste reservekopie: vandaag om " in page.part.status.last.text()


def test_what_is_in_a_backup_stands_beside_what_is_in_the_vault_now(page):
    page.press(page.part.status.make)
    take_in(page, "jeffrey")
    page.open()
    names = [label.accessibleName() for label in page.part.detail.counts.findChildren(QLabel)]
    assert "Casussen, In deze kopie: 1" in names
    assert "Casussen, Nu in de kluis: 2" in names


def test_a_test_dates_the_proof_in_the_list_and_in_the_status(page):
    page.press(page.part.status.make)
    page.press(page.part.detail.test)
    today = datetime.now()
    day = f"{today.day}-{today.month}-{today.year}"
    assert page.part.notice.words().startswith("Deze reservekopie is in orde")
    assert f"beproefd op {day}: in orde" in page.lines()[0]
    assert page.part.status.tested.text() == f"Voor het laatst beproefd en in orde bevonden: {day}."


def test_a_damaged_backup_fails_its_test_and_says_so_from_then_on(page):
    page.press(page.part.status.make)
    damage(page.part.list.line)
    page.press(page.part.detail.test)
    assert page.part.notice.words().startswith("Deze reservekopie is niet betrouwbaar")
    assert "niet betrouwbaar" in page.lines()[0]
    assert page.part.detail.fault.isVisible()


def test_a_test_can_be_stopped_and_proves_nothing_then(page):
    page.press(page.part.status.make)
    click(page.part.detail.test)
    assert page.part.work.isVisible()
    assert not page.part.status.make.isEnabled()
    click(page.part.work.stop)
    page.settled()
    assert page.part.work.isHidden()
    assert "nog niet beproefd" in page.lines()[0]
    assert page.part.status.make.isEnabled()


def test_the_whole_vault_is_checked_and_told_whole(page):
    page.press(page.part.status.check)
    assert page.part.notice.words().startswith("De kluis is in orde")


def test_damage_in_the_open_vault_is_told_with_what_to_do(page, vault):
    flip(vault.database, vault.database.stat().st_size // 2)
    page.press(page.part.status.check)
    told = page.part.notice.words()
    assert told.startswith("De kluis is beschadigd. Getroffen: het bestand met de casussen.")
    click(page.part.help)
    page.settled()
    assert isinstance(page.window.screen_shown, DamagedScreen)
    assert page.window._unlocked is None
    assert page.window.screen_shown.asking.person.value() == CHAIR


def test_a_second_place_gets_the_backups_there_are_and_is_remembered(page, tmp_path, memory, vault):
    page.press(page.part.status.make)
    stick = tmp_path / "stick"
    stick.mkdir()
    page.part.use_second_place(stick)
    page.settled().open()
    assert memory.second_place(vault.folder) == stick
    assert "bereikbaar en bijgewerkt" in page.part.status.place.text()
    assert page.part.status.place_folder.whole_text() == str(stick)
    assert len(page.lines()) == 2
    assert "Op de tweede plek" in words(page.part.list)


def test_a_second_place_inside_the_vault_is_refused_and_not_remembered(page, memory, vault):
    page.part.use_second_place(vault.folder)
    page.settled()
    assert page.part.notice.words().startswith("De tweede plek bekijken is niet gelukt")
    assert memory.second_place(vault.folder) is None


def test_a_second_place_that_is_gone_is_told_once_and_the_backup_is_made_all_the_same(page, tmp_path, heard):
    stick = tmp_path / "stick"
    stick.mkdir()
    page.part.use_second_place(stick)
    page.settled()
    stick.rename(tmp_path / "elsewhere")
    told = heard(page.window.reporter.told)
    take_in(page, "jeffrey")
    for _ in range(2):
        page.window.keeping.look_soon()
        page.settled()
    assert [one.title for one in told] == ["De tweede plek voor reservekopieën is niet bruikbaar"]
    page.open()
    assert "vanzelf, elk uur" in page.lines()[0]
    assert "niet bereikbaar" in page.part.status.place.text()


def test_a_stick_that_is_back_gets_what_it_lacks_and_the_notice_goes(page, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    page.part.use_second_place(stick)
    page.settled()
    stick.rename(tmp_path / "elsewhere")
    take_in(page, "jeffrey")
    page.window.keeping.look_soon()
    page.settled()
    (tmp_path / "elsewhere").rename(stick)
    page.window.keeping._look()
    page.settled()
    assert not [one for one in page.window.screen_shown.notices.words() if "tweede plek" in one]
    page.open()
    assert "bereikbaar en bijgewerkt" in page.part.status.place.text()


def test_no_second_place_any_more_leaves_what_is_there(page, tmp_path, memory, vault):
    stick = tmp_path / "stick"
    stick.mkdir()
    page.press(page.part.status.make)
    page.part.use_second_place(stick)
    page.settled()
    page.press(page.part.status.without)
    assert memory.second_place(vault.folder) is None
    assert list(stick.iterdir())


def test_the_keyboard_walks_the_list_and_the_detail_follows(page):
    page.press(page.part.status.make)
    take_in(page, "jeffrey")
    page.press(page.part.status.make)
    page.choose(0)
    first = page.part.detail.line
    press(page.part.list._rows[page.part.list.keys()[0]], Qt.Key.Key_Down)
    page.settled()
    assert page.part.detail.line != first
    names = [label.accessibleName() for label in page.part.detail.counts.findChildren(QLabel)]
    assert "Casussen, In deze kopie: 1" in names


def test_opening_a_vault_makes_a_backup_by_itself_shortly_after(page):
    page.window.keeping._timer.start(0)
    page._qtbot.waitUntil(lambda: page.services.backups.all() != (), timeout=10_000)
    assert page.services.backups.all()[0].reason is BackupReason.OPENED


def test_an_hour_later_a_backup_follows_only_when_something_was_changed(page):
    keeping, backups = page.window.keeping, page.services.backups
    keeping._look()
    page.settled()
    backups._tried_at -= timedelta(hours=2)
    keeping._look()
    page.settled()
    assert [line.reason for line in backups.all()] == [BackupReason.OPENED]
    take_in(page, "jeffrey")
    backups._tried_at -= timedelta(hours=2)
    keeping._look()
    page.settled()
    assert backups.all()[0].reason is BackupReason.HOURLY


def test_finalising_minutes_makes_a_backup_also_while_another_is_under_way(page):
    page.window.keeping._look()
    take_in(page, "jeffrey")
    page.window.keeping.minutes_finalised()
    page.settled()
    assert BackupReason.FINALISED in {line.reason for line in page.services.backups.all()}


def test_minutes_that_are_final_in_a_conference_are_in_a_backup_at_once(page, harrie):
    page.window.screen_shown.show_meeting(harrie.id, "c2")
    make_final(page.window.screen_shown.page)
    page.settled()
    assert page.services.backups.all()[0].reason is BackupReason.FINALISED


def test_locking_leaves_off_a_backup_that_waits_or_is_under_way(page, folder):
    gate = threading.Event()
    page.window.errands.run("Iets anders", lambda _: gate.wait(20), lambda _: None)
    page.window.keeping.look_soon()
    click(page.part.status.make)
    threading.Timer(0.3, gate.set).start()
    page.window.lock()
    page.settled()
    assert page.window._unlocked is None
    assert not (folder / "backups").exists() or not list((folder / "backups").iterdir())


def test_a_vault_without_a_proof_for_a_month_is_told_so_once(page, heard):
    keeping, told = page.window.keeping, heard(page.window.reporter.told)
    keeping._remind(True)
    keeping._remind(True)
    assert [one.title for one in told] == ["De afgelopen maand is geen reservekopie beproefd"]


def test_a_backup_that_fails_is_told_once_and_settled_by_the_next(page, folder, heard):
    (folder / "backups").write_text("a file where the folder should be")
    told = heard(page.window.reporter.told)
    for _ in range(2):
        page.window.keeping.look_soon()
        page.settled()
    assert [one.title for one in told] == ["Een reservekopie maken is niet gelukt"]
    (folder / "backups").unlink()
    page.window.keeping.look_soon()
    page.settled()
    assert not [one for one in page.window.screen_shown.notices.words() if "Een reservekopie maken" in one]


@pytest.fixture
def someone(window, qtbot, vault, folder, harrie):
    """The tab as somebody with another role sees it."""

    def enter(role):
        backups = over(vault).services.backups
        backups.make(BackupReason.BY_HAND)
        over(vault).services.keys.add("Mila de Wit", role, "zes gele tulpen buiten", cost=CHEAP)
        vault.close()
        window.enter(over(Vault.open(folder, "Mila de Wit", "zes gele tulpen buiten")))
        return BackupsPage(window, qtbot).open()

    return enter


def test_a_secretary_makes_and_tests_backups_and_leaves_putting_back_to_the_chair(someone):
    page = someone(VaultRole.SECRETARY)
    assert page.part.status.make.isEnabled() and page.part.detail.test.isEnabled()
    assert not page.part.detail.restore.isEnabled()
    assert page.part.detail.remove.isHidden()
    assert page.part.detail.for_the_chair.text() == "Alleen de voorzitter zet een reservekopie terug."


def test_a_reader_sees_how_it_stands_and_changes_nothing(someone):
    page = someone(VaultRole.READER)
    detail, status = page.part.detail, page.part.status
    assert not any(button.isEnabled() for button in (status.make, status.choose, detail.test, detail.restore))
    names = [label.accessibleName() for label in detail.counts.findChildren(QLabel)]
    assert "Casussen, In deze kopie: 1" in names
