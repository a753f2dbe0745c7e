"""Making a recovery key: what opens the vault when every chair forgot their passphrase."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from models.problems import KnownProblem
from ui import days
from ui.dialogs.vault_people.keys_dialog import KeysDialog
from ui.dialogs.vault_people.recovery_key_view import RecoveryKeyView
from ui.dialogs.vault_people.recovery_sheet import RecoverySheet
from ui.errands import Errands
from ui.unlocking import Unlocked
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from models.vault import Cost


class RecoveryKeyDialog(KeysDialog):
    """Explains, makes the key, shows it once, and closes when it is put away; tells `made`.

    For a vault that was just made (*first*) it says what is lost without one, and can be left for later.
    """

    reopened_by = ""
    made = Signal()

    def __init__(
        self,
        unlocked: Unlocked,
        errands: Errands,
        cost: "Cost",
        parent: QWidget | None = None,
        *,
        first: bool = False,
    ) -> None:
        super().__init__(unlocked.services, errands, parent, icon="lock")
        self._vault, self._cost = unlocked.vault, cost
        self._key: str = ""
        self.view: RecoveryKeyView | None = None
        self.show_title(self.tr("Recovery key"), self.tr("Make the recovery key"))
        if first:
            self.away.setText(self.tr("Later"))
        self._words = [Label(text, wrap=True) for text in self._explanation()]
        for words in self._words:
            self.body.addWidget(words)
        replaces = self.services.keys.recovery_key_since() is not None
        (self.away if replaces else self.button).setFocus()  # two spaces too many must not end the key in the safe

    def do(self) -> None:
        """Make it; and once it is shown, close when it is put away."""
        if self.view is not None:
            self._leave()
            return
        keys, cost = self.services.keys, self._cost

        def work(_: object) -> None:
            self._key = keys.make_recovery_key(cost=cost)

        self.run(self.tr("Making the recovery key"), work, self._show_key, self._refuse)

    def reject(self) -> None:
        """A key that is shown is not left by accident."""
        if self.view is None or self.view.put_away.value():
            super().reject()
        else:
            self._ask_tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.view is not None and not event.spontaneous():  # a lock takes it away without asking
            self.view.forget()

    def _leave(self) -> None:
        if self.view is not None and self.view.put_away.value():
            self.accept()
        else:
            self._ask_tick()

    def _ask_tick(self) -> None:
        self.tell(
            "warning",
            self.tr("The key is shown only here"),
            self.tr("Print it or write it down first, and tick that it is put away. You can also make another later."),
        )
        if self.view is not None:
            self.view.put_away.setFocus()

    def _show_key(self) -> None:
        for words in self._words:
            words.hide()
        vault = self._vault
        sheet = RecoverySheet(vault.name, vault.organisation, self._key, date.today())
        self._key = ""
        self.view = RecoveryKeyView(sheet)
        self.view.ticked.connect(self.notice.hide)
        self.body.addWidget(self.view)
        self.button.setText(self.tr("Done"))
        self.away.hide()
        self.view.print.setFocus()
        self.make_room()
        self.made.emit()

    def _explanation(self) -> tuple[str, ...]:
        said = [
            self.tr(
                "A long key on paper with which a chair opens this vault after forgetting the passphrase. Nobody else "
                "can help then, and neither can the makers of caseconf."
            ),
            self.tr("Without it, everything in the vault is lost once every chair has forgotten their passphrase."),
        ]
        since = self.services.keys.recovery_key_since()
        if since is not None:
            replaced = self.tr("The key of {day} opens nothing any more once the new one is made.")
            said.append(replaced.format(day=days.plain(since)))
        return tuple(said)

    def _refuse(self, known: KnownProblem) -> None:
        self.show_problem(self.tr("No recovery key was made"), known)
