"""The one window: locked it shows the front, unlocked the desk. It remembers its place, and tells what broke."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from ui import tab_order, translations
from ui.commands import Commands
from ui.errands import Errands
from ui.memory import Memory
from ui.reporter import Reporter, Telling, Tone
from ui.screens.screen import Place, Screen
from ui.screens.unlock import UnlockScreen

if TYPE_CHECKING:
    from ui.unlocking import Unlocked

SMALLEST, FIRST_SIZE = QSize(1180, 700), QSize(1440, 900)
_FRAME = 40  # pixels for a title bar


class Window(QWidget):
    """Shows one screen at a time; who unlocks again is back at the work that was left.

    `crashed` carries the reference of an unexpected error, from any thread.
    """

    crashed = Signal(str)

    def __init__(self, memory: Memory, version: str, vaults_beside: Path | None = None) -> None:
        super().__init__()
        self._memory, self._version = memory, version
        self._hints: dict[Path, str] = {}
        self._left_at: dict[Path, Place] = {}
        self._vaults_beside = vaults_beside or Path.home()
        self._unlocked: Unlocked | None = None
        self._refused_once = False
        self.reporter = Reporter(self)
        self.errands = Errands(self.reporter, self)
        self.commands = Commands(self)
        self.screen_shown: Screen | None = None
        self.setWindowTitle("caseconf")
        self.setMinimumSize(SMALLEST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.crashed.connect(self._tell_of_crash)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._lend_lock)
        self.lock()

    def show_where_it_was(self) -> None:
        """Show the window where and as large as it was the last time."""
        place = QByteArray.fromBase64(self._memory.window.encode())
        if not place.isEmpty() and self.restoreGeometry(place):
            self.show()
        else:
            self._show_first_time()
        if self.screen_shown is not None:
            self.screen_shown.place_focus()

    def _show_first_time(self) -> None:
        """In the middle of the screen; on a screen that it would fill, all of it, or its foot would fall off."""
        screen = self.screen().availableGeometry()
        self.resize(FIRST_SIZE.boundedTo(screen.size()))
        self.move(screen.center() - self.rect().center())
        if screen.height() < FIRST_SIZE.height() + _FRAME or screen.width() <= FIRST_SIZE.width():
            self.showMaximized()
        else:
            self.show()

    def enter(self, unlocked: "Unlocked", hint: str = "") -> None:
        """Go in: show the desk over an open vault. *hint* stands on its door from now on, for as long as we run."""
        from ui.desk import Desk  # everything behind the door is loaded when somebody goes in

        self._unlocked = unlocked
        self._hints[unlocked.vault.folder] = hint
        self._memory.remember_vault(unlocked.vault.name, unlocked.vault.folder)
        desk = Desk(unlocked, self.commands, self.reporter, self.errands, self._memory)
        desk.lock_wanted.connect(self.lock)
        self._show(desk)
        self._keep_commands()
        desk.start(self._left_at.pop(unlocked.vault.folder, None))

    def lock(self) -> None:
        """Save what was typed, close the vault, and show the front. What cannot be saved is told once, then left."""
        if not self._everything_saved():
            return
        folder = self._unlocked.vault.folder if self._unlocked else None
        if folder is not None and self.screen_shown is not None and self.screen_shown.place is not None:
            self._left_at[folder] = self.screen_shown.place
        self._close_vault()
        self._show_front(folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._everything_saved():
            event.ignore()
            return
        self.errands.finish()
        self._memory.remember_window(self.saveGeometry().toBase64().toStdString())
        self._close_vault()
        super().closeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return tab_order.move(self, forward=next) or super().focusNextPrevChild(next)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.commands.retranslate()

    def _show_front(self, first: Path | None = None) -> None:
        front = UnlockScreen(self._memory, self.errands, self._version, self._hints, first)
        front.unlocked.connect(self.enter)
        front.new_wanted.connect(self._show_create)
        front.language_chosen.connect(self._speak)
        front.shortcuts_wanted.connect(self._show_shortcuts)
        self._show(front)
        self._keep_commands()

    def _show_create(self) -> None:
        from ui.screens.create import CreateScreen

        create = CreateScreen(self._memory, self.errands, self._version, self._vaults_beside)
        create.created.connect(self.enter)
        create.left.connect(self._show_front)
        create.language_chosen.connect(self._speak)
        create.shortcuts_wanted.connect(self._show_shortcuts)
        self._show(create)

    def _show(self, screen: Screen) -> None:
        old, self.screen_shown = self.screen_shown, screen
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.addWidget(screen)
        self.commands.serve(screen.handlers())
        screen.show()
        if self.isVisible():
            screen.place_focus()

    def _keep_commands(self) -> None:
        everywhere = {self.commands.quit: self.close, self.commands.shortcuts: self._show_shortcuts}
        if self._unlocked is not None:
            everywhere[self.commands.lock] = self.lock
        self.commands.keep(everywhere)

    def _speak(self, language: str) -> None:
        app = QApplication.instance()
        if app is None:
            return
        translations.install(app, language)
        self._memory.remember_language(language)
        self.commands.retranslate()
        self._show_front()

    def _show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import ShortcutsDialog
        from ui.screens.key_groups import key_groups

        ShortcutsDialog(key_groups(self.commands), self).open()

    def _everything_saved(self) -> bool:
        """Whether all is on disk. When it is not, the first time is refused with a notice; the second goes through."""
        if self.screen_shown is None or self.screen_shown.flush() or self._refused_once:
            self._refused_once = False
            return True
        self._refused_once = True
        self.reporter.tell(
            Tone.WARNING,
            self.tr("Something could not be saved"),
            self.tr("It is still in its field. Repair it, or do the same again to leave without it."),
        )
        return False

    def _close_vault(self) -> None:
        if self._unlocked is not None:
            self._hide_dialogs()
            self.errands.finish()
            self._unlocked.vault.close()
            self._unlocked = None
            self._keep_commands()

    def _hide_dialogs(self) -> None:
        """A dialog goes with the screen it stands on, but would stay in view until then."""
        dialogs = self.screen_shown.findChildren(QDialog) if self.screen_shown is not None else []
        for dialog in reversed(dialogs):  # what stands on another goes first; leaving saves what was typed in it
            dialog.reject()
            dialog.hide()

    def _lend_lock(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A dialog takes every key of the window behind it; the key that locks goes along."""
        front = now.window() if now is not None else None
        if isinstance(front, QDialog) and self.commands.lock not in front.actions():
            front.addAction(self.commands.lock)

    def _tell_of_crash(self, reference: str) -> None:
        self.reporter.told.emit(
            Telling(
                Tone.DANGER,
                self.tr("Something unexpected went wrong"),
                self.tr("What was saved is safe. Mention reference {reference} when you report it.").format(
                    reference=reference
                ),
                "crash",
            )
        )
