"""Taking somebody's access away."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.vault_people.keys_dialog import KeysDialog
from ui.errands import Errands
from ui.widgets.fields import Check
from ui.widgets.labels import Hint, Label

if TYPE_CHECKING:
    from models.services import Services


class RemovePersonDialog(KeysDialog):
    """Asks whether *name* may go, and whether the key is renewed at once; tells `removed(name, renew)`."""

    reopened_by = ""
    removed = Signal(str, bool)

    def __init__(
        self,
        services: "Services",
        errands: Errands,
        name: str,
        second: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """*second* is the second place with backups of this vault, from which the key goes as well."""
        super().__init__(services, errands, parent, icon="trash")
        self._name, self._second = name, second
        self.show_title(self.tr("Remove {name}").format(name=name), self.tr("Remove"))
        said = self.tr("From now on the passphrase of {name} does not open this vault. What they wrote in cases stays.")
        self.body.addWidget(Label(said.format(name=name), wrap=True))
        self.renew = Check(self.tr("Renew the key of the vault straight away"), strong=True)
        self.renew.show_value(True)
        self.body.addWidget(self.renew)
        why = self.tr(
            "Who once had the key may have kept it together with a copy of the folder. After renewing, that key opens "
            "nothing that is written from now on; what was copied before stays readable to who has it."
        )
        self.body.addWidget(Hint(why))
        self.button.show_shortcut("")  # Enter is with the harmless answer
        self.away.setFocus()

    def do(self) -> None:
        """Remove them."""
        keys, name, second = self.services.keys, self._name, self._second
        self.run(
            self.tr("Removing somebody"),
            lambda _: keys.remove(name, second=second),
            self._end,
            lambda known: self.show_problem(self.tr("Nobody was removed"), known),
        )

    def _end(self) -> None:
        renew = self.renew.value()
        self.accept()
        self.removed.emit(self._name, renew)
