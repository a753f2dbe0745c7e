"""Another passphrase: one's own, or, by the chair, that of somebody who forgot theirs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.problems import KnownProblem, Problem
from ui import style
from ui.dialogs.vault_people.keys_dialog import KeysDialog
from ui.errands import Errands
from ui.problem_sentences import sentence
from ui.unlocking import Unlocked, change_passphrase
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Label
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase import PassphraseField

if TYPE_CHECKING:
    from models.services import Services
    from models.vault import Cost


class OwnPassphraseDialog(KeysDialog):
    """Asks for the present passphrase and a new one, and tells `changed`."""

    reopened_by = ""
    changed = Signal()

    def __init__(
        self,
        unlocked: Unlocked,
        errands: Errands,
        known_words: tuple[str, ...],
        cost: "Cost",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(unlocked.services, errands, parent, icon="lock")
        self._unlocked, self._cost = unlocked, cost
        self.show_title(self.tr("Change your passphrase"), self.tr("Change"))
        self.current = PassphraseField(self.tr("Passphrase of now"))
        self.current.setFixedHeight(style.CONTROL)
        self._current = FieldRow(self.tr("Passphrase of now"), self.current)
        self.current.edited.connect(lambda: self._current.show_error(""))
        self.secret = NewPassphrase(lambda: known_words, label=self.tr("New passphrase"))
        self.body.addWidget(self._current)
        self.body.addWidget(self.secret)
        self.body.addWidget(Label(self.tr("From the next unlocking on, only the new one opens the vault."), wrap=True))
        self.current.setFocus()

    def do(self) -> None:
        """Change it, or say what is missing."""
        if not self.current.text():
            self._current.show_error(self.tr("Type the passphrase with which you opened the vault."))
            self.current.setFocus()
        elif self.secret.settle():
            unlocked, cost, current, new = self._unlocked, self._cost, self.current.text(), self.secret.value()
            self.run(
                self.tr("Changing your passphrase"),
                lambda _: change_passphrase(unlocked, current, new, cost),
                self._end,
                self._refuse,
            )

    def _end(self) -> None:
        self.current.clear()
        self.secret.clear()
        self.accept()
        self.changed.emit()

    def _refuse(self, known: KnownProblem) -> None:
        if known.problem is Problem.WRONG_PASSPHRASE:
            self._current.show_error(sentence(known))
            self.current.setFocus()
            self.current.selectAll()
        else:
            self.refuse_passphrase(self.secret, self.tr("Your passphrase is as it was"), known)


class GivePassphraseDialog(KeysDialog):
    """Asks for a new passphrase for *name*, and tells `given(name)`."""

    reopened_by = ""
    given = Signal(str)

    def __init__(
        self,
        services: "Services",
        errands: Errands,
        name: str,
        known_words: tuple[str, ...],
        cost: "Cost",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, errands, parent, icon="lock")
        self._cost, self._name = cost, name
        self.show_title(self.tr("A new passphrase for {name}").format(name=name), self.tr("Set it"))
        self.secret = NewPassphrase(lambda: (*known_words, name), label=self.tr("New passphrase"))
        said = self.tr(
            "For somebody who forgot theirs. The one they had opens nothing any more; let them choose one of their own "
            "afterwards."
        )
        self.body.addWidget(Label(said, wrap=True))
        self.body.addWidget(self.secret)
        self.secret.setFocus()

    def do(self) -> None:
        """Set it, or say what is missing."""
        if self.secret.settle():
            keys, cost, name, new = self.services.keys, self._cost, self._name, self.secret.value()
            self.run(
                self.tr("Setting a passphrase"),
                lambda _: keys.give_passphrase(name, new, cost=cost),
                self._end,
                lambda known: self.refuse_passphrase(self.secret, self.tr("The passphrase is as it was"), known),
            )

    def _end(self) -> None:
        self.secret.clear()
        self.accept()
        self.given.emit(self._name)
