"""At the door of a damaged vault: what is hit in plain words, the newest good backup, and nothing lost by it."""

import shutil

import pytest

from caseconf.memory import KeptSettings
from models.interchange import read_case
from models.keeping_kinds import BackupReason
from models.services import Services
from models.vault import Vault
from tests.conftest import CASES, HARRIE
from tests.pages.backups import words
from tests.pages.typing import click, type_into
from tests.pages.unlock import UnlockPage
from tests.vaults import CHAIR, PASSPHRASE, flip
from ui.desk import Desk
from ui.screens.damaged import DamagedScreen
from ui.screens.unlock import UnlockScreen
from ui.window import Window


@pytest.fixture
def hurt(folder, vault, harrie):
    """Damage the vault in one byte; there is a backup from before the case of Jeffrey came, unless said otherwise."""

    def damage(name="cases.db", at=0.5, *, with_backup=True):
        services = Services.over(vault)
        if with_backup:
            services.backups.make(BackupReason.HOURLY)
        services.cases.take_in(read_case(CASES / "jeffrey.json"))
        vault.close()
        file = folder / name
        flip(file, int(file.stat().st_size * at))
        return file

    return damage


@pytest.fixture
def window(qtbot, qapp, tmp_path, folder):
    """The front, on that vault."""

    def show():
        memory = KeptSettings(tmp_path / "settings.json")
        memory.remember_vault("PGA-team", folder)
        window = Window(memory, "0.1.0")
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.fixture
def done(qtbot):
    def wait(window):
        qtbot.waitUntil(lambda: not window.errands._under_way, timeout=20_000)
        return window.screen_shown

    return wait


@pytest.fixture
def looked(window, done):
    """Go to the door of the damaged vault and let it look, as somebody does who tries to unlock it."""

    def go():
        shown = window()
        front = shown.screen_shown
        if front.form is not None:
            type_into(front.form.passphrase, PASSPHRASE)
            click(front.form.button)
            done(shown)
            click(front.form.look)
        else:
            front._show_damage()
            asking = shown.screen_shown.asking
            type_into(asking.passphrase, PASSPHRASE)
            click(asking.button)
        done(shown)
        return shown

    return go


def numbers(window):
    return {line.number for line in window._unlocked.services.cases.lines()}


def test_a_vault_that_does_not_open_shows_the_way_to_help(hurt, window, done):
    hurt()
    shown = window()
    front = shown.screen_shown
    type_into(front.form.passphrase, PASSPHRASE)
    click(front.form.button)
    done(shown)
    assert "Deze kluis is beschadigd" in front.form.notice.words()
    assert front.form.look.isVisible()


def test_what_is_hit_and_the_newest_good_backup_are_told_in_plain_words(hurt, looked):
    hurt()
    told = words(looked().screen_shown)
    assert "Getroffen: het bestand met de casussen." in told
    assert "De nieuwste reservekopie die in orde is" in told
    assert "Zojuist beproefd: in orde. Erin: 1 casus, 3 overleggen" in told
    assert "De beschadigde kluis blijft ernaast bewaard" in told
    assert "Traceback" not in told and "cases.db" not in told


def test_the_backup_is_put_back_and_the_damaged_vault_is_kept_beside_it(hurt, looked, done, folder):
    file = hurt()
    damaged = file.read_bytes()
    window = looked()
    click(window.screen_shown.findings.restore)
    done(window)
    assert isinstance(done(window), Desk)
    assert numbers(window) == {HARRIE}
    (kept,) = folder.glob("damaged-*")
    assert (kept / "cases.db").read_bytes() == damaged
    assert kept.name in window.screen_shown.notices.words()[0]


def test_a_newer_backup_that_is_damaged_too_is_passed_over_and_counted(hurt, looked, folder, vault, harrie):
    services = Services.over(vault)
    services.backups.make(BackupReason.BY_HAND)
    services.cases.take_in(read_case(CASES / "tristan.json"))
    hurt()
    newest = max((folder / "backups").iterdir())
    flip(newest / "cases.db", 30_000)
    findings = looked().screen_shown.findings
    assert "1 nieuwere reservekopie blijkt ook beschadigd." in words(findings)
    assert findings.damage.newest_good.folder != newest


def test_damaged_keys_ask_for_the_passphrase_and_only_the_keys_are_put_back(hurt, looked, done):
    hurt("vault.json", 0.3)
    window = looked()
    told = words(window.screen_shown)
    assert "Getroffen: het bestand met de sleutels. De casussen zelf zijn in orde." in told
    click(window.screen_shown.findings.restore)
    done(window)
    done(window)
    assert len(numbers(window)) == 2


def test_a_wrong_passphrase_is_told_beside_the_field_and_can_be_typed_again(hurt, window, done):
    hurt("vault.json", 0.3)
    shown = window()
    shown.screen_shown._show_damage()
    asking = shown.screen_shown.asking
    assert asking.person.value() == CHAIR
    type_into(asking.passphrase, "niet de goede wachtzin")
    click(asking.button)
    done(shown)
    assert asking.notice.isVisible() and asking.isEnabled()
    assert shown.screen_shown.findings is None


def test_without_any_backup_what_can_be_read_is_offered(hurt, looked):
    hurt(with_backup=False)
    findings = looked().screen_shown.findings
    assert "Er is geen reservekopie om terug te zetten" in words(findings)
    assert findings.restore.isHidden()
    assert findings.read.isVisible() and findings.salvage.isVisible()


def test_what_can_be_read_is_opened_for_reading_only_and_says_why(hurt, looked, done):
    hurt()
    window = looked()
    click(window.screen_shown.findings.read)
    done(window)
    assert isinstance(done(window), Desk)
    assert window._unlocked.vault.read_only
    assert "Deze kluis is beschadigd: u ziet wat er leesbaar is" in words(window.screen_shown)
    assert len(numbers(window)) == 2


def test_what_can_be_read_is_brought_over_to_a_new_vault_and_the_loss_is_told(hurt, looked, done, tmp_path, folder):
    file = hurt()
    before = file.read_bytes()
    window = looked()
    window.screen_shown.salvage_to(tmp_path / "nieuw")
    done(window)
    findings = window.screen_shown.findings
    assert findings.notice.words().startswith("Wat leesbaar was, is overgebracht. 2 casussen staan in de nieuwe kluis")
    assert file.read_bytes() == before
    click(findings.open_salvaged)
    done(window)
    assert isinstance(done(window), Desk)
    assert window._unlocked.vault.folder == tmp_path / "nieuw"
    assert len(numbers(window)) == 2


def test_a_place_that_is_not_free_is_refused_and_the_page_stays(hurt, looked, done, tmp_path):
    hurt()
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "brief.txt").write_text("van iemand anders")
    window = looked()
    window.screen_shown.salvage_to(tmp_path / "vol")
    done(window)
    findings = window.screen_shown.findings
    assert findings.notice.words().startswith("Overbrengen wat leesbaar is is niet gelukt")
    assert findings.restore.isEnabled()


def test_going_back_shows_the_vaults_again(hurt, looked):
    hurt()
    window = looked()
    click(window.screen_shown.findings.back)
    assert isinstance(window.screen_shown, UnlockScreen)
    assert UnlockPage(window.screen_shown) is not None


def test_the_keyboard_stands_on_what_helps_most(hurt, looked, qtbot):
    hurt()
    window = looked()
    assert isinstance(window.screen_shown, DamagedScreen)
    qtbot.waitUntil(window.screen_shown.findings.restore.hasFocus)


def test_a_second_place_has_the_backup_when_the_folder_of_the_vault_lost_its_own(hurt, looked, vault, folder, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    KeptSettings(tmp_path / "settings.json").remember_second_place(folder, stick)
    Services.over(vault).backups.make(BackupReason.BY_HAND, stick)
    hurt(with_backup=False)
    shutil.rmtree(folder / "backups")
    good = looked().screen_shown.findings.damage.newest_good
    assert good is not None and good.is_second
    with Vault.open(good.folder, CHAIR, PASSPHRASE, read_only=True) as copy:
        assert len(Services.over(copy).cases.lines()) == 1
