"""Giving somebody a passphrase of their own to the vault."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.keeping_kinds import VaultRole
from models.problems import KnownProblem, Problem
from ui import case_words
from ui.dialogs.vault_people.keys_dialog import KeysDialog
from ui.errands import Errands
from ui.problem_sentences import sentence
from ui.vault_role_words import what_role_may
from ui.widgets.choice import Choice
from ui.widgets.fields import LineField
from ui.widgets.forms import FieldRow, Form
from ui.widgets.labels import Hint
from ui.widgets.new_passphrase import NewPassphrase

if TYPE_CHECKING:
    from models.services import Services
    from models.vault import Cost


class AddPersonDialog(KeysDialog):
    """Asks for a name, a role and a passphrase; `added` carries the name as the vault knows it."""

    reopened_by = "add_person"
    added = Signal(str)

    def __init__(
        self,
        services: "Services",
        errands: Errands,
        known_words: tuple[str, ...],
        cost: "Cost",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, errands, parent, icon="plus")
        self._cost = cost
        self.show_title(self.tr("Add somebody"), self.tr("Add"))
        self.name = LineField()
        self.role = Choice([(role, case_words.vault_role(role)) for role in VaultRole], searchable=False)
        self.role.show_value(VaultRole.SECRETARY)
        self.role.edited.connect(self._show_role)
        self.secret = NewPassphrase(lambda: (*known_words, self.name.value()))
        form = Form(columns=2)
        self._name: FieldRow = form.add(self.tr("Name"), self.name)
        self._role: FieldRow = form.add(self.tr("Role"), self.role)
        self.name.edited.connect(lambda: self._name.show_error(""))
        self.body.addWidget(form)
        self.body.addWidget(self.secret)
        self.body.addWidget(
            Hint(
                self.tr(
                    "Let them type the passphrase themselves, or agree on one that they change the first time: each "
                    "person changes their own here at any moment."
                )
            )
        )
        self._show_role()
        self.name.setFocus()

    def do(self) -> None:
        """Add them, or say what is missing."""
        if not self.name.value().strip():
            self._name.show_error(self.tr("Fill this in first."))
            self.name.setFocus()
            return
        if not self.secret.settle():
            return
        keys, cost = self.services.keys, self._cost
        name, role, passphrase = self.name.value(), VaultRole(str(self.role.value())), self.secret.value()
        self.run(
            self.tr("Adding somebody"),
            lambda _: keys.add(name, role, passphrase, cost=cost),
            self._end,
            self._refuse,
        )

    def _end(self) -> None:
        name = self.name.value()
        self.secret.clear()
        self.accept()
        self.added.emit(" ".join(name.split()))

    def _refuse(self, known: KnownProblem) -> None:
        if known.problem in (Problem.PERSON_EXISTS, Problem.NAME_MISSING):
            self._name.show_error(sentence(known))
            self.name.setFocus()
            self.name.selectAll()
        else:
            self.refuse_passphrase(self.secret, self.tr("Nobody was added"), known)

    def _show_role(self) -> None:
        self._role.show_hint(what_role_may(VaultRole(str(self.role.value()))))
