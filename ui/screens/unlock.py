"""The first screen: choose a vault, say who you are, and unlock it."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem, Problem
from ui import style
from ui.errands import Errands
from ui.memory import Memory
from ui.problem_sentences import sentence
from ui.screens.front import Front
from ui.screens.vault_list import Found, VaultList, look
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.screens.unlock_form import UnlockForm
    from ui.screens.unlock_recovery import RecoveryForm
    from ui.unlocking import Unlocked, Way


class UnlockScreen(Front):
    """Shows the vaults of this machine; `unlocked` carries an open vault, `damaged` a Wounded one to be looked at."""

    unlocked = Signal(object)
    damaged = Signal(object)
    new_wanted = Signal()

    def __init__(
        self, memory: Memory, errands: Errands, version: str, hints: Mapping[Path, str], first: Path | None = None
    ) -> None:
        super().__init__(version, memory.language)
        self._memory, self._errands, self._hints = memory, errands, hints
        self._found: Found | None = None
        self.form: UnlockForm | None = None
        self.recovery: RecoveryForm | None = None
        self.vaults: VaultList | None = None
        self._right = QVBoxLayout(self.panel.right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._left = QVBoxLayout(self.panel.left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._show_vaults(first)

    def place_focus(self) -> None:
        """The passphrase, or the first button while there is no vault."""
        target: QWidget | None = self.panel.right.findChild(Button)
        if self.recovery is not None:
            target = self.recovery.key
        elif self.form is not None:
            target = self.form.passphrase
        if target is not None:
            target.setFocus()

    def open_folder(self, folder: Path) -> None:
        """Show the vault in *folder*, remembered from now on when there is one."""
        found = look("", folder)
        if found.about is not None:
            self._memory.remember_vault(found.name, folder)
            self._show_vaults(folder)
        else:
            self._show(found)
        self.place_focus()

    def _show_vaults(self, first: Path | None) -> None:
        vaults = [look(name, folder) for name, folder in self._memory.recent_vaults]
        if self.vaults is not None:
            self.vaults.hide()
            self.vaults.deleteLater()
        self.vaults = VaultList(vaults)
        self.vaults.chosen.connect(self._show)
        self.vaults.entered.connect(self.place_focus)
        self.vaults.other_wanted.connect(self._choose_folder)
        self.vaults.new_wanted.connect(self.new_wanted)
        self._left.addWidget(self.vaults)
        folders = [found.folder for found in vaults]
        if not vaults:
            self._fill_right(self._welcome())
        else:
            self.vaults.choose(first if first in folders else folders[0])

    def _show(self, found: Found) -> None:
        self._found, self.form, self.recovery = found, None, None
        if found.about is None:
            self._fill_right(self._cannot_open(found))
            return
        from ui.screens.unlock_form import UnlockForm  # a first start has nothing to unlock

        last = self._memory.last_person(found.folder)
        self.form = UnlockForm(found.about, self._hints.get(found.folder, ""), last)
        self.form.asked.connect(self._unlock)
        self.form.recovery_wanted.connect(self._show_recovery)
        self.form.help_wanted.connect(self._show_damage)
        self.form.recovery.setVisible(found.about.has_recovery_key)
        self._fill_right(self.form)

    def _show_recovery(self) -> None:
        """Ask for the recovery key in the place of a passphrase."""
        if self._found is None or self._found.about is None:
            return
        from ui.screens.unlock_recovery import RecoveryForm

        self.form, self.recovery = None, RecoveryForm(self._found.about)
        self.recovery.asked.connect(self._recover)
        self.recovery.left.connect(self._leave_recovery)
        self._fill_right(self.recovery)
        self.place_focus()

    def _leave_recovery(self) -> None:
        if self._found is not None:
            self._show(self._found)
            self.place_focus()

    def _show_damage(self) -> None:
        """Go and see what can be done for a damaged vault, with what was typed here."""
        from ui.screens.damaged import Wounded

        if self._found is None:
            return
        who = (str(self.form.person.value()), self.form.passphrase.text()) if self.form is not None else ("", "")
        self.damaged.emit(Wounded(self._found.folder, self._found.name, *who))

    def _recover(self, key: str, person: str, passphrase: str) -> None:
        assert self._found is not None and self.recovery is not None
        found, form = self._found, self.recovery

        def refuse(known: KnownProblem) -> None:
            self.setEnabled(True)
            form.show_problem(known)

        from ui.unlocking import recover

        self.setEnabled(False)
        self._errands.run(
            self.tr("Opening the vault"),
            lambda _: recover(found.folder, key, person, passphrase),
            self.unlocked.emit,
            refuse,
        )

    def _unlock(self, person: str, passphrase: str, way: "Way") -> None:
        assert self._found is not None and self.form is not None
        found, form = self._found, self.form

        def enter(opened: "Unlocked") -> None:
            self.unlocked.emit(opened)

        def refuse(known: KnownProblem) -> None:
            self.setEnabled(True)
            form.show_problem(known)

        from ui.unlocking import unlock

        self.setEnabled(False)
        self._errands.run(
            self.tr("Opening the vault"),
            lambda _: unlock(found.folder, person, passphrase, way),
            enter,
            refuse,
        )

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open another vault"))
        if chosen:
            self.open_folder(Path(chosen))

    def _fill_right(self, part: QWidget) -> None:
        while (item := self._right.takeAt(0)) is not None:
            old: Any = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._right.addWidget(part)
        part.show()

    def _welcome(self) -> QWidget:
        """What to do first on a machine that has no vault yet."""
        new = Button(self.tr("Make a new vault…"), "primary", icon="plus", height=style.CONTROL_LARGE)
        new.clicked.connect(self.new_wanted)
        other = Button(self.tr("Open another vault…"), icon="folder", height=style.CONTROL_LARGE)
        other.clicked.connect(self._choose_folder)
        text = self.tr(
            "A vault is an encrypted folder with the cases of one team. Make the first one, "
            "or open the folder that your team uses."
        )
        return _page(Label(self.tr("No vault yet on this computer"), size="title", strong=True), text, (new, other))

    def _cannot_open(self, found: Found) -> QWidget:
        forget = Button(self.tr("Remove from this list"), "link")
        forget.clicked.connect(lambda: self._forget(found.folder))
        again = Button(self.tr("Look again"), icon="refresh")
        again.clicked.connect(lambda: self._show_vaults(found.folder))
        help_ = Button(self.tr("See what can be done…"))
        help_.clicked.connect(self._show_damage)
        is_damaged = found.problem is not None and found.problem.problem is Problem.VAULT_DAMAGED
        ways = (help_, forget) if is_damaged else (again, forget)
        page = _page(Label(found.name, size="title", strong=True, wrap=True), str(found.folder), ways)
        layout = page.layout()
        if found.problem is not None and layout is not None:
            notice = Notice("warning", self.tr("This vault cannot be opened"), sentence(found.problem))
            layout.addWidget(notice)
        return page

    def _forget(self, folder: Path) -> None:
        self._memory.forget_vault(folder)
        self._show_vaults(None)
        self.place_focus()


def _page(title: QWidget, text: str, buttons: tuple[QWidget, ...]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(40, 28, 40, style.FAR)
    column.setSpacing(style.CLOSE)
    column.addWidget(title)
    column.addWidget(Label(text, tone="text2", wrap=True))
    column.addSpacing(style.NEAR)
    row = QHBoxLayout()
    row.setSpacing(style.CLOSE)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)
    return page
