"""Who you are and your passphrase, for a vault whose own list of people cannot be read."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem
from ui import case_words, style
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.forms import Form
from ui.widgets.labels import Label
from ui.widgets.notice import Notice
from ui.widgets.passphrase import PassphraseField


class DamageAsking(QWidget):
    """Asks for a person and a passphrase, and tells `asked(person, passphrase)`; `left` goes back."""

    asked = Signal(str, str)
    left = Signal()

    def __init__(self, people: Sequence[tuple[str, str]], first: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = Choice(name=self.tr("Who are you?"), searchable=False, height=style.CONTROL_LARGE)
        self.person.set_options([(name, f"{name}, {case_words.vault_role(role)}", "person") for name, role in people])
        names = [name for name, _ in people]
        self.person.show_value(first if first in names else next(iter(names), None))
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.returnPressed.connect(self._ask)
        self.button = Button(self.tr("Look what there is"), "primary", "search", height=style.CONTROL_LARGE)
        self.button.clicked.connect(self._ask)
        self.notice = Notice("danger")
        self.notice.hide()
        back = Button(self.tr("Back"), height=style.CONTROL_LARGE)
        back.clicked.connect(self.left)
        form = Form()
        form.add(self.tr("Who are you?"), self.person)
        form.add(self.tr("Passphrase"), self.passphrase, self.tr("The one you had when the backups were made."))
        buttons = QHBoxLayout()
        buttons.setSpacing(style.CLOSE)
        buttons.addWidget(self.button)
        buttons.addWidget(back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.APART)
        column.addWidget(Label(self.tr("Who wants to look?"), size="title", strong=True))
        column.addWidget(form)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        self.body = QVBoxLayout()
        column.addLayout(self.body)
        column.addStretch(1)

    def show_problem(self, known: KnownProblem) -> None:
        """Say why nothing could be looked at; the passphrase stays, to be typed again."""
        self.notice.show_notice("danger", "", sentence(known))
        self.notice.show()
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if self.passphrase.text() and self.person.value() is not None:
            self.notice.hide()
            self.asked.emit(str(self.person.value()), self.passphrase.text())
        else:
            self.passphrase.setFocus()
