"""The door when it does not open at once: wrong attempts, somebody else inside, a recovery key, changed roles."""

import json
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from caseconf.memory import KeptSettings
from models.keeping_kinds import VaultRole
from models.problems import KnownProblem, Problem
from models.services import Services
from models.vault import Vault
from models.vault.lock import SILENT_AFTER_SECONDS
from tests.pages.typing import button, click, press, type_into
from tests.pages.unlock import UnlockPage
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, another_program, answers, rewrite_keys
from ui.desk import Desk
from ui.problem_sentences import sentence
from ui.standing_line import Why
from ui.window import Window

OF_THE_FIRST_RELEASE = Path(__file__).parents[1] / "resources" / "vaults" / "version-1"
READER, GREEN, NEW = "Łukasz Zieliński", "zes groene stoelen", "acht paarse ladders"


@pytest.fixture
def folder(folder):
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        vault.add_person(READER, VaultRole.READER, GREEN, cost=CHEAP)
        with vault.work() as session:
            session.execute(text("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)"))
    return folder


@pytest.fixture
def windows(qtbot, qapp, folder, tmp_path):
    """Opens a window at the door, as often as wanted."""
    memory = KeptSettings(tmp_path / "settings.json")
    memory.remember_vault("PGA-team", folder)
    opened = []

    def open_window():
        window = Window(memory, "0.1.0", vaults_beside=tmp_path)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        opened.append(window)
        return window

    yield open_window
    for window in opened:
        window.lock()


@pytest.fixture
def window(windows):
    return windows()


@pytest.fixture
def page(window):
    return UnlockPage(window)


def is_inside(window):
    return isinstance(window.screen_shown, Desk)


def guess_wrongly(page, qtbot, times=3):
    for guess in range(times):
        qtbot.waitUntil(page.form.button.isEnabled)
        page.form.passphrase.selectAll()
        page.type_passphrase(f"dit is hem niet {guess}")
        page.enter()
        qtbot.waitUntil(lambda: page.screen.isEnabled() and page.sentence() != "")


def told(page, problem, **details):
    """Whether the notice holds what the problem says."""
    return sentence(KnownProblem(problem, **details)).rstrip(".") in page.notice()


# wrong attempts


def test_after_wrong_attempts_the_wait_is_told_in_words_and_then_one_can_try_again(page, window, qtbot):
    guess_wrongly(page, qtbot)
    assert not page.form.button.isEnabled()
    assert page.sentence() == "Meermaals verkeerd: over 1 seconde kunt u het opnieuw proberen."
    assert page.form.passphrase.accessibleDescription() == page.sentence()
    qtbot.waitUntil(page.form.button.isEnabled)
    assert page.sentence() == "U kunt het nu opnieuw proberen."
    page.form.passphrase.selectAll()
    page.type_passphrase(PASSPHRASE)
    page.enter()
    qtbot.waitUntil(lambda: is_inside(window))


def test_enter_does_nothing_while_one_has_to_wait(page, window, qtbot):
    guess_wrongly(page, qtbot)
    page.form.passphrase.selectAll()
    page.type_passphrase(PASSPHRASE)
    page.enter()
    assert page.screen.isEnabled()
    assert "Meermaals verkeerd" in page.sentence()
    assert not is_inside(window)


def test_everybody_waits_for_their_own_attempts_only(page, qtbot):
    guess_wrongly(page, qtbot)
    page.choose_person(f"{READER} · lezer")
    assert page.form.button.isEnabled()
    assert "Meermaals" not in page.sentence()


def test_another_window_still_knows_of_the_wait(page, windows, qtbot):
    guess_wrongly(page, qtbot, times=4)
    other = UnlockPage(windows())
    assert not other.form.button.isEnabled()
    assert "Meermaals verkeerd: over" in other.sentence()


# somebody else inside


def test_who_has_it_open_is_told_before_anything_is_typed_with_the_way_to_read_along(folder, windows, qtbot):
    with another_program(folder):
        window = windows()
        page = UnlockPage(window)
        assert f"{CHAIR} heeft deze kluis open sinds vandaag om " in page.notice()
        page.type_passphrase(PASSPHRASE)
        page.press_button("Alleen lezen openen")
        qtbot.waitUntil(lambda: is_inside(window))
        desk = window.screen_shown
        assert desk.standing.why is Why.BESIDE
        assert f"{CHAIR} heeft deze kluis open sinds vandaag om " in desk.standing.notice.words()
        assert not desk._services.may_change


def test_a_vault_that_was_opened_elsewhere_in_the_meantime_can_be_read(folder, page, window, qtbot):
    assert not page.form.reading.isVisible()
    with another_program(folder):
        page.type_passphrase(PASSPHRASE)
        page.enter()
        qtbot.waitUntil(lambda: page.notice() != "")
        assert "opende haar vandaag om " in page.notice()
        page.press_button("Alleen lezen openen")
        qtbot.waitUntil(lambda: is_inside(window))


def test_a_vault_that_another_machine_was_left_with_is_opened_on_purpose_only(folder, windows, qtbot):
    left = {"person": "Anouk de Wit", "since": "2026-11-20T09:30:00+01:00", "host": "kamer-12", "mark": "0f"}
    lock = folder / "vault.lock"
    lock.write_text(json.dumps(left), "utf-8")
    long_ago = lock.stat().st_mtime - SILENT_AFTER_SECONDS - 20
    os.utime(lock, (long_ago, long_ago))
    window = windows()
    page = UnlockPage(window)
    page.type_passphrase(PASSPHRASE)
    page.enter()
    qtbot.waitUntil(page.form.taking_over.isVisible)
    assert "kamer-12" in page.notice()
    assert "20-11-2026 om " in page.notice()
    assert not is_inside(window)
    page.press_button("Daar is zij gesloten: openen")
    qtbot.waitUntil(lambda: is_inside(window))
    assert window.screen_shown._services.may_change


def test_a_reader_keeps_nobody_out(folder, page, window, qtbot):
    page.choose_person(f"{READER} · lezer")
    page.type_passphrase(GREEN)
    page.enter()
    qtbot.waitUntil(lambda: is_inside(window))
    assert window.screen_shown.standing.why is Why.READER
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        assert vault.may_change


def test_a_reader_brings_an_older_vault_up_to_date_and_then_reads(folder, windows, qtbot):
    shutil.rmtree(folder)
    shutil.copytree(OF_THE_FIRST_RELEASE, folder)
    window = windows()
    page = UnlockPage(window)
    page.choose_person(f"{READER} · lezer")
    page.type_passphrase("drie koude winters")
    page.enter()
    qtbot.waitUntil(lambda: is_inside(window))
    assert READER not in window.screen_shown._services.keys.not_come_by()


# the recovery key


def make_key(folder):
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        return Services.over(vault).keys.make_recovery_key(cost=CHEAP)


def test_a_vault_without_a_recovery_key_does_not_ask_for_one(page):
    assert not page.form.recovery.isVisible()


def test_the_recovery_key_opens_the_vault_for_a_chair_with_a_new_passphrase(folder, windows, qtbot):
    key = make_key(folder)
    window = windows()
    page = UnlockPage(window)
    page.press_button("Herstelsleutel gebruiken…")
    form = page.screen.recovery
    type_into(form.key, key.lower().replace("-", " ").replace("0", "o"))
    assert words_below(form._key) == "De sleutel is compleet."
    type_into(form.secret.passphrase, NEW)
    type_into(form.secret.again, NEW)
    click(form.button)
    qtbot.waitUntil(lambda: is_inside(window), timeout=20_000)
    window.lock()
    with answers(Problem.WRONG_PASSPHRASE):
        Vault.open(folder, CHAIR, PASSPHRASE)
    Vault.open(folder, CHAIR, NEW).close()


def test_a_typing_error_in_the_recovery_key_is_told_beside_it_and_costs_no_attempt(folder, windows):
    key = make_key(folder)
    page = UnlockPage(windows())
    page.press_button("Herstelsleutel gebruiken…")
    form = page.screen.recovery
    type_into(form.key, key[:-1] + ("A" if key[-1] != "A" else "B"))
    type_into(form.secret.passphrase, NEW)
    type_into(form.secret.again, NEW)
    press(form.secret.again, Qt.Key.Key_Return)
    assert form._key.error() == sentence(KnownProblem(Problem.RECOVERY_KEY_MISTYPED))
    assert form.key.hasFocus()
    assert form.secret.value() == NEW
    assert form.isEnabled()


def test_a_recovery_key_that_was_replaced_is_told_and_everything_typed_stays(folder, windows, qtbot):
    old, new = make_key(folder), make_key(folder)
    assert old != new
    page = UnlockPage(windows())
    page.press_button("Herstelsleutel gebruiken…")
    form = page.screen.recovery
    type_into(form.key, old)
    type_into(form.secret.passphrase, NEW)
    type_into(form.secret.again, NEW)
    click(form.button)
    qtbot.waitUntil(lambda: form._key.error() != "", timeout=20_000)
    assert form._key.error() == sentence(KnownProblem(Problem.WRONG_RECOVERY_KEY, vault="PGA-team"))
    assert form.key.value() == old


def test_back_leads_from_the_recovery_key_to_the_passphrase(folder, windows, qtbot):
    make_key(folder)
    page = UnlockPage(windows())
    page.press_button("Herstelsleutel gebruiken…")
    click(button(page.screen, "Terug"))
    qtbot.waitUntil(lambda: page.form.passphrase.hasFocus())


def words_below(row):
    return row._below.text()


# what was changed or damaged


def test_a_role_that_was_changed_in_the_file_keeps_the_vault_shut_and_is_told(folder, windows, qtbot):
    def promote(content):
        for slot in content["slots"]:
            slot["role"] = "voorzitter"

    rewrite_keys(folder, promote)
    window = windows()
    page = UnlockPage(window)
    page.choose_person(f"{READER} · voorzitter")
    page.type_passphrase(GREEN)
    page.enter()
    qtbot.waitUntil(lambda: page.notice() != "")
    assert told(page, Problem.KEYS_TAMPERED)
    assert not is_inside(window)
    assert page.form.look.isVisible()


def test_a_damaged_vault_leads_to_what_can_be_done(folder, windows, qtbot, heard):
    database = folder / "cases.db"
    content = bytearray(database.read_bytes())
    content[5000] ^= 0x10
    database.write_bytes(content)
    page = UnlockPage(windows())
    wounded = heard(page.screen.damaged)
    page.type_passphrase(PASSPHRASE)
    page.enter()
    qtbot.waitUntil(lambda: page.notice() != "")
    page.press_button("Bekijk wat er kan…")
    assert [(one.folder, one.person) for one in wounded] == [(folder, CHAIR)]


def test_a_vault_that_comes_back_is_found_by_looking_again(folder, windows, tmp_path, qtbot):
    away = folder.rename(tmp_path / "weg")
    page = UnlockPage(windows())
    away.rename(folder)
    page.press_button("Opnieuw kijken")
    assert page.screen.form is not None
