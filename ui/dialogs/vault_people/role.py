"""Giving somebody another role."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.keeping_kinds import VaultRole
from ui import case_words
from ui.dialogs.vault_people.keys_dialog import KeysDialog
from ui.errands import Errands
from ui.vault_role_words import what_role_may
from ui.widgets.choice import Choice
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint

if TYPE_CHECKING:
    from models.services import Services


class RoleDialog(KeysDialog):
    """Asks which role *name* has from now on, and tells `changed(name, role)`."""

    reopened_by = ""
    changed = Signal(str, str)

    def __init__(
        self, services: "Services", errands: Errands, name: str, role: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, errands, parent, icon="person")
        self._name = name
        self.show_title(self.tr("Another role for {name}").format(name=name), self.tr("Change the role"))
        self.role = Choice([(each, case_words.vault_role(each)) for each in VaultRole], searchable=False)
        self.role.show_value(role)
        self.role.edited.connect(self._show_role)
        self._row = FieldRow(self.tr("Role"), self.role)
        self.body.addWidget(self._row)
        self.body.addWidget(Hint(self.tr("It counts from the next time they unlock the vault.")))
        self._show_role()
        self.role.setFocus()

    def do(self) -> None:
        """Change it."""
        keys, name, role = self.services.keys, self._name, VaultRole(str(self.role.value()))
        self.run(
            self.tr("Changing a role"),
            lambda _: keys.change_role(name, role),
            lambda: self._end(role),
            lambda known: self.show_problem(self.tr("The role is as it was"), known),
        )

    def _end(self, role: VaultRole) -> None:
        self.accept()
        self.changed.emit(self._name, role.value)

    def _show_role(self) -> None:
        value = str(self.role.value())
        self._row.show_hint(what_role_may(VaultRole(value)) if value in tuple(VaultRole) else "")
