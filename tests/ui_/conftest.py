"""A dressed window to put widgets in, and ears for what they tell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from caseconf.memory import KeptSettings
from models.keeping_kinds import VaultRole
from tests.ui_.team import BLUE, GREEN, READER, SECRETARY
from tests.vaults import CHAIR, CHEAP, PASSPHRASE
from ui import style


@pytest.fixture
def shown(qtbot, qapp):
    """Puts widgets below each other in an active window, with the keyboard on the first, and yields that one."""
    style.apply(qapp)
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)

    def show(*parts):
        for part in parts:
            window.layout().addWidget(part)
        window.resize(600, 400)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        parts[0].setFocus()
        return parts[0]

    return show


@pytest.fixture
def heard():
    """Listens to a signal: the list it yields grows with what the signal tells."""

    def listen(signal):
        told = []
        signal.connect(lambda *said: told.append(said[0] if len(said) == 1 else said))
        return told

    return listen


@pytest.fixture
def edits():
    """Listens to a field: the list it yields grows with its value at every edit that it tells."""

    def listen(field):
        told = []
        field.edited.connect(lambda: told.append(field.value()))
        return told

    return listen


@pytest.fixture
def press(qtbot):
    """Presses a key where the keyboard is."""

    def press_key(key):
        qtbot.keyClick(QApplication.focusWidget(), key)

    return press_key


@pytest.fixture
def host(qtbot, qapp):
    """A window in front, for dialogs to stand on."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def exporting(host, services, qtbot, tmp_path):
    """Opens the dialog for documents of a conference, with an empty folder chosen: `exporting(case, key)`."""
    from tests.pages.export import ExportPage
    from ui.dialogs.export import ExportDialog
    from ui.errands import Errands
    from ui.reporter import Reporter

    errands = Errands(Reporter(host), host)
    folder = tmp_path / "uit"
    folder.mkdir()

    def show(case, key="c2"):
        dialog = ExportDialog(services, errands, case, key, host, folder=str(folder))
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        page = ExportPage(dialog, qtbot)
        page.folder = folder
        return page

    yield show
    errands.finish()


@pytest.fixture
def settings_window(qtbot, qapp, tmp_path, vault):
    """The window, unlocked and with the keyboard, before somebody goes to the settings."""
    from caseconf.memory import KeptSettings
    from ui.unlocking import over
    from ui.window import Window

    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.enter(over(vault))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def settings_page(qtbot, settings_window):
    """The settings, reached by their key."""
    from tests.pages.settings import CTRL, SettingsPage
    from tests.pages.typing import press

    press(settings_window.screen_shown.page, Qt.Key.Key_Comma, CTRL)
    return SettingsPage(qtbot, settings_window.screen_shown.page)


@pytest.fixture
def settings_kept(qtbot, services):
    """Waits until the vault holds a configuration that fits, and yields it."""

    def wait(fits):
        qtbot.waitUntil(lambda: bool(fits(services.configuration.get())))
        return services.configuration.get()

    return wait


@pytest.fixture
def team(folder):
    """The folder of a vault that a chair, a reader and a secretary open."""
    from models.vault import Vault

    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        vault.add_person(READER, VaultRole.READER, GREEN, cost=CHEAP)
        vault.add_person(SECRETARY, VaultRole.SECRETARY, BLUE, cost=CHEAP)
    return folder


@pytest.fixture
def enter_team(qtbot, qapp, team, tmp_path):
    """Opens the window for somebody, at the tab with the people: `enter_team(person, passphrase)`."""
    from models.vault import Vault
    from tests.pages.vault_people import PeoplePage
    from ui.unlocking import over
    from ui.window import Window

    opened = []

    def enter(person, passphrase, *, read_only=False):
        window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        window.enter(over(Vault.open(team, person, passphrase, read_only=read_only)))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        opened.append(window)
        return PeoplePage(qtbot, window)

    yield enter
    for window in opened:
        window.lock()


@pytest.fixture
def people(enter_team):
    """The tab with the people, as the chair sees it."""
    return enter_team(CHAIR, PASSPHRASE)
