"""The one window: locked it shows the front, unlocked the desk. It remembers its place, and tells what broke."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from ui import tab_order, translations
from ui.commands import Commands, Handler
from ui.crashes import Crashes
from ui.errands import Errands
from ui.keeping_backups import KeepingBackups
from ui.memory import Memory
from ui.reporter import Reporter, Tone
from ui.screens.screen import Screen
from ui.screens.unlock import UnlockScreen

if TYPE_CHECKING:
    from ui.locking.stay import Stay
    from ui.screens.damaged import Wounded
    from ui.unlocking import Unlocked

SMALLEST, FIRST_SIZE = QSize(1180, 700), QSize(1440, 900)
_FRAME = 40  # pixels for a title bar


class Window(QWidget):
    """Shows one screen at a time; who unlocks again is back at the work that was left.

    `crashed` carries the report of an unexpected error, from any thread.
    """

    crashed = Signal(object)

    def __init__(self, memory: Memory, version: str, vaults_beside: Path | None = None) -> None:
        super().__init__()
        self._memory, self._version = memory, version
        self._hints: dict[Path, str] = {}
        self._vaults_beside = vaults_beside or Path.home()
        self._unlocked: Unlocked | None = None
        self._stay: Stay | None = None
        self._refused_once = False
        self.reporter = Reporter(self)
        self.errands = Errands(self.reporter, self)
        self.keeping = KeepingBackups(self.errands, self.reporter, memory, self)
        self.keeping.help_wanted.connect(self._go_to_help)
        self.commands = Commands(self)
        self.screen_shown: Screen | None = None
        self.setWindowTitle("caseconf")
        self.setMinimumSize(SMALLEST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.crashes = Crashes(self, self.reporter, self._save_after_crash)
        self.crashed.connect(self.crashes.happened)
        self.crashes.leave_wanted.connect(self._leave_after_crash)
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
        from ui.arrival import tell_arrival
        from ui.desk import Desk  # everything behind the door is loaded when somebody goes in
        from ui.locking.stay import Stay

        self._unlocked = unlocked
        self._hints[unlocked.vault.folder] = hint
        self._memory.remember_vault(unlocked.vault.name, unlocked.vault.folder, unlocked.vault.person)
        desk = Desk(unlocked, self.commands, self.reporter, self.errands, self._memory, self.keeping)
        desk.lock_wanted.connect(self.lock)
        if self._stay is not None:
            self._stay.end()
        stay = self._stay = Stay(self, unlocked, desk, self._memory, self.reporter, self.errands)
        stay.left.connect(self._leave)
        stay.covered.connect(self._keep_commands)
        stay.uncovered.connect(self._serve_again)
        desk.moved.connect(stay.keeper.soon)
        self._show(desk)
        self._keep_commands()
        desk.start()
        stay.begin()
        tell_arrival(self.reporter, unlocked.vault.arrival)
        self.keeping.begin(unlocked)

    def lock(self) -> None:
        """Lock, whatever is open: out of sight, saved with what is half typed, the vault closed, the front shown."""
        if self._stay is not None:
            self._stay.lock()
        else:
            self._show_front()

    def _serve_again(self) -> None:
        if self.screen_shown is not None:
            self.commands.serve(self.screen_shown.handlers())
        self._keep_commands()

    def _leave(self) -> None:
        from ui.locking.hiding import wipe

        folder = self._unlocked.vault.folder if self._unlocked else None
        desk = self.screen_shown
        self._close_vault()
        if desk is not None:
            wipe(desk)
        self._show_front(folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._everything_saved():
            event.ignore()
            return
        self._end_errands()
        self._memory.remember_window(self.saveGeometry().toBase64().toStdString())
        self._close_vault()
        super().closeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return tab_order.move(self, forward=next) or super().focusNextPrevChild(next)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.commands.retranslate()
        elif event.type() == QEvent.Type.WindowStateChange and self._stay is not None:
            self._stay.triggers.window_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stay is not None and self._stay.cover is not None:
            self._stay.cover.setGeometry(self.rect())

    def _show_front(self, first: Path | None = None) -> None:
        front = UnlockScreen(self._memory, self.errands, self._version, self._hints, first)
        front.unlocked.connect(self.enter)
        front.new_wanted.connect(self._show_create)
        front.damaged.connect(self._show_damaged)
        front.language_chosen.connect(self._speak)
        front.shortcuts_wanted.connect(self.show_shortcuts)
        self._show(front)
        self._keep_commands()

    def _go_to_help(self) -> None:
        """Leave an open vault that turned out to be damaged, for what can be done about it."""
        from ui.screens.damaged import Wounded

        if self._unlocked is None:
            return
        vault = self._unlocked.vault
        about = Wounded(vault.folder, vault.name, vault.person)
        self.lock()
        if isinstance(self.screen_shown, UnlockScreen):
            self._show_damaged(about)

    def _show_damaged(self, about: "Wounded") -> None:
        from ui.screens.damaged import DamagedScreen

        damaged = DamagedScreen(about, self._memory, self.errands, self._version)
        damaged.unlocked.connect(self.enter)
        damaged.told.connect(self.reporter.told)
        damaged.left.connect(lambda: self._show_front(about.folder))
        damaged.language_chosen.connect(self._speak)
        damaged.shortcuts_wanted.connect(self.show_shortcuts)
        self._show(damaged)
        self._keep_commands()

    def _show_create(self) -> None:
        from ui.screens.create import CreateScreen

        create = CreateScreen(self._memory, self.errands, self._version, self._vaults_beside)
        create.created.connect(self._enter_new)
        create.left.connect(self._show_front)
        create.language_chosen.connect(self._speak)
        create.shortcuts_wanted.connect(self.show_shortcuts)
        self._show(create)

    def _enter_new(self, unlocked: "Unlocked") -> None:
        """Go into a vault that was just made, and offer a recovery key first."""
        from models.vault import DEFAULT_COST
        from ui.dialogs.vault_people.recovery_key import RecoveryKeyDialog

        self.enter(unlocked)
        RecoveryKeyDialog(unlocked, self.errands, DEFAULT_COST, self.screen_shown, first=True).open()

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
        if self._stay is not None and self._stay.cover is not None:
            self.commands.serve({})
            self.commands.keep({self.commands.quit: self.close})
            return
        everywhere: dict[QAction, Handler] = {
            self.commands.quit: self.close,
            self.commands.shortcuts: self.show_shortcuts,
        }
        if self._unlocked is not None:
            everywhere[self.commands.lock] = self.lock
        if self.screen_shown is not None:
            everywhere.update(self.screen_shown.everywhere())
        self.commands.keep(everywhere)

    def _speak(self, language: str) -> None:
        app = QApplication.instance()
        if app is None:
            return
        translations.install(app, language)
        self._memory.remember_language(language)
        self.commands.retranslate()
        self._show_front()

    def show_shortcuts(self) -> None:
        """Show the list of keys."""
        from ui.dialogs.shortcuts import ShortcutsDialog
        from ui.screens.key_groups import key_groups

        ShortcutsDialog(key_groups(self.commands), self).open()

    def _everything_saved(self) -> bool:
        """Whether all is on disk. When it is not, the first time is refused with a notice; the second goes through."""
        saved = self._flushed()
        if self._stay is not None:
            saved = self._stay.keep_to_leave() and saved
        if saved or self._refused_once:
            self._refused_once = False
            return True
        self._refused_once = True
        self.reporter.tell(
            Tone.WARNING,
            self.tr("Something could not be saved"),
            self.tr("It is still in its field. Repair it, or do the same again to leave without it."),
        )
        return False

    def _flushed(self) -> bool:
        """Whether the screen in view saved what was typed. A mistake of ours in that is told, and keeps nobody in."""
        try:
            return self.screen_shown is None or self.screen_shown.flush()
        except Exception:  # one that left the event of closing would end the program in the midst of it
            sys.excepthook(*sys.exc_info())
            return False

    def _end_errands(self) -> None:
        """Wait for what is under way; a backup or a test is left off, since it may as well be made another time."""
        self.keeping.stop()
        self.errands.interrupt()
        self.errands.finish()

    def _close_vault(self) -> None:
        if self._unlocked is not None:
            self._end_errands()
            self._unlocked.vault.close()
            self._unlocked = None
            if self._stay is not None:
                self._stay.end()
                self._stay = None
            self._keep_commands()

    def _lend_lock(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A dialog takes every key of the window behind it; the key that locks goes along."""
        front = now.window() if now is not None else None
        if isinstance(front, QDialog) and self.commands.lock not in front.actions():
            front.addAction(self.commands.lock)

    def _leave_after_crash(self) -> None:
        """Close, without asking again about what could not be saved: the dialog said so."""
        self._refused_once = True
        self.close()

    def _save_after_crash(self) -> bool | None:
        """Save what was typed; None while no vault is open."""
        return None if self._unlocked is None or self.screen_shown is None else self.screen_shown.flush()
