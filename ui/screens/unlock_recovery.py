"""Opening a vault with the recovery key: a chair types it from paper, and chooses a new passphrase."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.keeping_kinds import VaultRole
from models.problems import KnownProblem, Problem
from ui import style
from ui.problem_sentences import sentence
from ui.screens.unlock_delay import UnlockDelay
from ui.unlocking import seconds_to_wait
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.fields import LineField
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint, Label
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from models.vault.about import VaultAbout

_OF_THE_KEY = (Problem.RECOVERY_KEY_MISTYPED, Problem.WRONG_RECOVERY_KEY, Problem.NO_RECOVERY_KEY)
_OF_THE_PASSPHRASE = (Problem.PASSPHRASE_TOO_SHORT, Problem.PASSPHRASE_WEAK)


class RecoveryForm(QWidget):
    """Asks for the key, for which chair, and a new passphrase; tells `asked(key, person, passphrase)`, or `left`."""

    asked = Signal(str, str, str)
    left = Signal()

    def __init__(self, about: "VaultAbout", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from models.vault import RECOVERY

        self._about = about
        self.key = LineField()
        self.key.edited.connect(self._look_at_key)
        self._key = FieldRow(self.tr("Recovery key"), self.key)
        chairs = [name for name, role in about.people if role == VaultRole.CHAIR]
        self.person = Choice([(name, name, "person") for name in chairs], searchable=False)
        self.person.show_value(chairs[0] if chairs else None)
        self._person = FieldRow(self.tr("Who are you?"), self.person, self.tr("A chair of this vault."))
        self.secret = NewPassphrase(
            lambda: (about.name, about.organisation, str(self.person.value())), label=self.tr("New passphrase")
        )
        self.button = Button(self.tr("Open with the recovery key"), "primary", height=style.CONTROL_LARGE)
        self.button.clicked.connect(self._ask)
        self.back = Button(self.tr("Back"), height=style.CONTROL_LARGE)
        self.back.clicked.connect(self.left)
        self.below = Hint(tone="danger", icon="hourglass")
        self.below.hide()
        self.notice = Notice("danger")
        self.notice.hide()
        self.delay = UnlockDelay(lambda: seconds_to_wait(about.folder, RECOVERY), self)
        self.delay.changed.connect(self._show_delay)
        self.secret.again.returnPressed.connect(self._ask)
        self._lay_out()
        self._look_at_key()
        self.delay.look()

    def place_focus(self) -> None:
        """The key."""
        self.key.setFocus()

    def show_problem(self, known: KnownProblem) -> None:
        """Say why the vault did not open; everything typed stays."""
        self.show_busy(False)
        self.delay.look()
        if known.problem in _OF_THE_KEY:
            self._key.show_error(sentence(known))
            self.key.setFocus()
            self.key.selectAll()
        elif known.problem in _OF_THE_PASSPHRASE:
            self.secret.refuse(known)
        elif known.problem is not Problem.TOO_MANY_ATTEMPTS:
            title = self.tr("{vault} was not opened").format(vault=self._about.name)
            self.notice.show_notice("danger", title, sentence(known))
            self.notice.show()

    def show_busy(self, busy: bool) -> None:
        """Show that the vault is being opened, or that something can be typed again."""
        self.button.setText(self.tr("Unlocking…") if busy else self.tr("Open with the recovery key"))

    def _ask(self) -> None:
        from models.rules.recovery_key import is_well_typed

        self.notice.hide()
        if not is_well_typed(self.key.value()):
            self._key.show_error(sentence(KnownProblem(Problem.RECOVERY_KEY_MISTYPED)))
            self.key.setFocus()
        elif self.secret.settle() and not self.delay.left:
            self.show_busy(True)
            self.asked.emit(self.key.value(), str(self.person.value()), self.secret.value())

    def _look_at_key(self) -> None:
        """Say while typing when the key is whole; capitals, spaces and dashes do not matter."""
        from models.rules.recovery_key import is_well_typed

        self._key.show_error("")
        if is_well_typed(self.key.value()):
            self._key.show_hint(self.tr("The key is complete."))
        else:
            self._key.show_hint(self.tr("Seven groups of five. Capitals, spaces and dashes do not matter."))

    def _show_delay(self) -> None:
        waits = self.delay.left > 0
        if waits and self.button.isEnabled():
            announce(self.below, self.delay.words())
        self.button.setEnabled(not waits)
        self.below.setText(self.delay.words())
        self.below.setVisible(waits)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, style.FAR)
        column.setSpacing(style.NEAR)
        title = self.tr("Open {vault} with the recovery key").format(vault=self._about.name)
        column.addWidget(Label(title, size="title", strong=True, wrap=True))
        for part in (self._key, self._person, self.secret, self.below):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.notice)
        row = QHBoxLayout()
        row.setSpacing(style.NEAR)
        row.addWidget(self.button)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
