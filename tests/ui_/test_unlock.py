import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from caseconf.memory import KeptSettings
from models.keeping_kinds import VaultRole
from models.vault import Vault
from tests.pages.typing import button, click, press, type_into
from tests.pages.unlock import CreatePage, UnlockPage
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, another_program
from ui.desk import Desk
from ui.dialogs.vault_people.recovery_key import RecoveryKeyDialog
from ui.screens.create import CreateScreen
from ui.window import Window


@pytest.fixture
def memory(tmp_path):
    return KeptSettings(tmp_path / "settings.json")


@pytest.fixture
def folder(folder, memory):
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        vault.add_person("Łukasz Zieliński", "lezer", "zes groene stoelen", cost=CHEAP)
    memory.remember_vault("PGA-team", folder)
    return folder


@pytest.fixture
def window(qtbot, qapp, memory, tmp_path):
    window = Window(memory, "0.1.0", vaults_beside=tmp_path)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def page(folder, window):
    return UnlockPage(window)


def is_inside(window):
    return isinstance(window.screen_shown, Desk)


def test_the_right_passphrase_opens_the_vault(page, window, qtbot):
    page.type_passphrase(PASSPHRASE)
    page.enter()
    qtbot.waitUntil(lambda: is_inside(window))


def test_each_person_has_a_passphrase_of_their_own(page, window, qtbot):
    page.choose_person("Łukasz Zieliński · lezer")
    page.type_passphrase("zes groene stoelen")
    page.enter()
    qtbot.waitUntil(lambda: is_inside(window))


def test_a_wrong_passphrase_stays_selected_with_the_sentence_below_it(page, qtbot):
    page.type_passphrase("dit is hem niet")
    page.enter()
    qtbot.waitUntil(lambda: page.sentence() != "")
    assert page.sentence() == "Deze wachtzin past niet bij PGA-team."
    assert page.form.passphrase.selectedText() == "dit is hem niet"
    assert page.form.passphrase.hasFocus()


def test_the_sentence_goes_away_when_the_passphrase_is_typed_again(page, qtbot):
    page.type_passphrase("dit is hem niet")
    page.enter()
    qtbot.waitUntil(lambda: page.sentence() != "")
    page.type_passphrase("v")
    assert page.sentence() == ""


def test_nothing_typed_asks_for_the_passphrase(page):
    page.enter()
    assert page.sentence() == "Typ eerst uw wachtzin."


def test_caps_lock_is_noticed_from_a_capital_without_shift(page):
    type_with_caps_lock(page.form.passphrase, "A")
    assert page.sentence() == "Caps Lock staat aan."
    type_with_caps_lock(page.form.passphrase, "B")
    assert page.sentence() == "Caps Lock staat aan."
    page.type_passphrase("c")
    assert page.sentence() == ""


def type_with_caps_lock(field, letter):
    """A capital without Shift, which is what a keyboard sends then."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(field, event)


def test_the_eye_shows_the_passphrase_and_hides_it_again(page):
    page.type_passphrase("vier")
    assert page.form.passphrase.displayText() != "vier"
    page.press_button("Toon de wachtzin")
    assert page.form.passphrase.displayText() == "vier"
    page.press_button("Verberg de wachtzin")
    assert page.form.passphrase.displayText() != "vier"


def test_a_vault_open_elsewhere_says_who_has_it(folder, memory, qtbot, qapp):
    from sqlalchemy import text

    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.work() as session:
        session.execute(text("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)"))
    with another_program(folder):
        window = Window(memory, "0.1.0")
        qtbot.addWidget(window)
        window.show()
        page = UnlockPage(window)
        assert f"Nu geopend: {CHAIR}" in page.words()
        page.type_passphrase(PASSPHRASE)
        page.enter()
        qtbot.waitUntil(lambda: page.notice() != "")
        assert f"{CHAIR} opende haar" in page.notice()


def test_a_vault_that_is_gone_says_so_and_can_be_taken_off_the_list(memory, window, tmp_path, qtbot):
    memory.remember_vault("Triage regio", tmp_path / "weg")
    window._show_front()
    page = UnlockPage(window)
    assert "In deze map staat geen kluis." in page.words()
    page.press_button("Uit deze lijst halen")
    assert page.vaults() == []
    qtbot.waitUntil(lambda: "Nog geen kluis op deze computer" in page.words())


def test_a_damaged_vault_is_told_and_left_as_it_is(folder, memory, window):
    keys = folder / "vault.json"
    content = keys.read_text("utf-8").replace("PGA", "PGB")
    keys.write_text(content, "utf-8")
    window._show_front()
    assert "beschadigd" in UnlockPage(window).words()
    assert keys.read_text("utf-8") == content


def test_another_folder_can_be_opened_and_is_remembered(folder, memory, window):
    memory.forget_vault(folder)
    window._show_front()
    UnlockPage(window).screen.open_folder(folder)
    assert UnlockPage(window).vaults() == ["kluis"]
    assert [name for name, _ in memory.recent_vaults] == ["PGA-team"]


def test_the_language_switch_speaks_english_at_once_and_remembers(page, window, memory, qapp):
    from ui import translations

    try:
        page.press_button("English")
        assert "Who are you?" in page.words()
        assert memory.language == "en"
    finally:
        translations.install(qapp, "nl")


def test_a_new_vault_is_made_for_its_chair_and_offers_a_recovery_key_that_can_wait(window, qtbot, tmp_path):
    UnlockPage(window).press_button("Nieuwe kluis maken…")
    page = CreatePage(window)
    page.fill("Triage", "Şükrü Çağlar", tmp_path / "nieuw", PASSPHRASE, PASSPHRASE)
    page.make()
    qtbot.waitUntil(lambda: is_inside(window), timeout=20_000)
    assert (tmp_path / "nieuw" / "vault.json").exists()
    dialog = window.findChild(RecoveryKeyDialog)
    assert dialog.isVisible()
    assert "alles in de kluis verloren" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    click(button(dialog, "Later"))
    assert not dialog.isVisible()
    assert window.screen_shown._unlocked.vault.role is VaultRole.CHAIR


def test_who_locked_the_vault_is_the_one_who_is_asked_to_unlock_it(page, window, qtbot):
    page.choose_person("Łukasz Zieliński · lezer")
    page.type_passphrase("zes groene stoelen")
    page.enter()
    qtbot.waitUntil(lambda: is_inside(window), timeout=20_000)
    window.lock()
    qtbot.waitUntil(lambda: not is_inside(window), timeout=20_000)
    assert page.form.person.value() == "Łukasz Zieliński"


def test_enter_in_a_field_makes_the_vault(window, qtbot, tmp_path):
    UnlockPage(window).press_button("Nieuwe kluis maken…")
    page = CreatePage(window)
    page.fill("Triage", "Anouk", tmp_path / "nieuw", PASSPHRASE, PASSPHRASE)
    press(page.screen.secret.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_inside(window), timeout=20_000)


def test_the_folder_follows_the_name_until_somebody_chooses_one(window, tmp_path):
    UnlockPage(window).press_button("Nieuwe kluis maken…")
    screen = window.screen_shown
    assert isinstance(screen, CreateScreen)
    type_into(screen.name, "PGA: Zuid/Oost")
    assert screen.folder.text() == str(tmp_path / "PGA- Zuid-Oost")
    type_into(screen.folder, "x", clear=True)
    type_into(screen.name, "!")
    assert screen.folder.text() == "x"


def test_two_different_passphrases_are_refused_beside_the_field(window, tmp_path):
    UnlockPage(window).press_button("Nieuwe kluis maken…")
    page = CreatePage(window)
    page.fill("Triage", "Anouk", tmp_path / "nieuw", PASSPHRASE, "iets heel anders")
    page.make()
    assert page.error("again") == "De twee wachtzinnen zijn niet gelijk."
    assert not (tmp_path / "nieuw").exists()


def test_a_short_passphrase_counts_down_while_typing(window):
    UnlockPage(window).press_button("Nieuwe kluis maken…")
    screen = window.screen_shown
    assert isinstance(screen, CreateScreen)
    type_into(screen.secret.passphrase, "vier rode")
    shown = screen.rows["passphrase"].findChildren(type(screen.rows["passphrase"].label))
    assert any("nog 3" in label.text() for label in shown)


def test_a_folder_with_something_in_it_is_refused_beside_the_field(window, qtbot, tmp_path):
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol" / "brief.txt").write_text("x", "utf-8")
    UnlockPage(window).press_button("Nieuwe kluis maken…")
    page = CreatePage(window)
    page.fill("Triage", "Anouk", tmp_path / "vol", PASSPHRASE, PASSPHRASE)
    page.make()
    qtbot.waitUntil(lambda: page.error("folder") != "", timeout=20_000)
    assert "niet leeg" in page.error("folder")
    assert [file.name for file in (tmp_path / "vol").iterdir()] == ["brief.txt"]


def test_enter_on_a_vault_goes_on_to_the_passphrase(page, folder, window, qtbot):
    window.activateWindow()
    page.choose_vault(folder)
    rows = page.screen.vaults.rows
    press(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.form.passphrase.hasFocus())
