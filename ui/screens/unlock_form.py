"""Who you are and your passphrase: the right half of the unlock screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem, Problem
from ui import case_words, style
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import Hint, Label
from ui.widgets.notice import Notice
from ui.widgets.passphrase import PassphraseField

if TYPE_CHECKING:
    from models.vault.about import VaultAbout


class UnlockForm(QWidget):
    """Asks for a person and a passphrase, and tells `asked(person, passphrase)`."""

    asked = Signal(str, str)

    def __init__(self, about: "VaultAbout", hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self.person = Choice(name=self.tr("Who are you?"), searchable=False, height=style.CONTROL_LARGE)
        self.person.set_options([(name, _with_role(name, role), "person") for name, role in about.people])
        self.person.show_value(about.people[0][0] if about.people else None)
        self.person.edited.connect(self._clear_fault)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.edited.connect(self._clear_fault)
        self.passphrase.returnPressed.connect(self._ask)
        self.passphrase.caps_lock_seen.connect(lambda _: self._clear_fault())
        self.below = Hint(tone="warning", icon="warning")
        self.below.hide()
        self.button = Button(self.tr("Unlock"), "primary", shortcut_hint=self.tr("Enter"), height=style.CONTROL_LARGE)
        self.button.clicked.connect(self._ask)
        self.notice = Notice("danger")
        self.notice.hide()
        self._lay_out(hint)

    def show_busy(self, busy: bool) -> None:
        """Show that the vault is being opened, or that something can be typed again."""
        self.button.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))

    def show_problem(self, known: KnownProblem) -> None:
        """Say why the vault did not open; the passphrase stays, selected, so that it can be typed again at once."""
        self.show_busy(False)
        if known.problem in (Problem.WRONG_PASSPHRASE, Problem.PASSPHRASE_TOO_SHORT):
            wrong = KnownProblem(Problem.WRONG_PASSPHRASE, vault=self._about.name)
            self._say_below(sentence(wrong), "danger", "blocked")
            self.passphrase.show_fault(True)
        else:
            title = self.tr("{vault} was not opened").format(vault=self._about.name)
            self.notice.show_notice("danger", title, sentence(known))
            self.notice.show()
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if not self.passphrase.text():
            self._say_below(self.tr("Type your passphrase first."), "danger", "blocked")
            self.passphrase.setFocus()
            return
        person = self.person.value()
        self.notice.hide()
        self.show_busy(True)
        self.asked.emit(str(person), self.passphrase.text())

    def _clear_fault(self) -> None:
        self.passphrase.show_fault(False)
        if self.passphrase.caps_lock:
            self._say_below(self.tr("Caps Lock is on."), "warning", "warning")
        else:
            self.below.hide()

    def _say_below(self, text: str, tone: str, icon: str) -> None:
        self.below.setText(text)
        self.below.show_tone(tone)
        self.below.show_icon(icon)
        self.below.show()

    def _lay_out(self, hint: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, style.FAR)
        column.setSpacing(style.TIGHT)
        title = self.tr("Unlock {vault}").format(vault=self._about.name)
        column.addWidget(Label(title, size="title", strong=True, wrap=True))
        column.addWidget(Label(self._about.organisation, tone="text2", wrap=True))
        column.addSpacing(20)
        question = Label(self.tr("Who are you?"), strong=True)
        question.setBuddy(self.person)
        column.addWidget(question)
        column.addWidget(self.person)
        column.addSpacing(style.NEAR)
        column.addWidget(Label(self.tr("Passphrase"), strong=True))
        column.addWidget(self.passphrase)
        column.addWidget(self.below)
        column.addSpacing(style.NEAR)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        column.addWidget(self.notice)
        if hint:
            column.addWidget(Notice("info", "", hint))


def _with_role(name: str, role: str) -> str:
    return f"{name} · {case_words.vault_role(role)}" if role else name
