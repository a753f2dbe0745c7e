"""Making a vault: what it is called, who you are, where it stands, and your passphrase."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.problems import KnownProblem, Problem
from models.vault import ROLES, SHORTEST_PASSPHRASE
from ui import case_words, style, unlocking
from ui.errands import Errands
from ui.memory import Memory
from ui.problem_sentences import sentence
from ui.screens.front import Front
from ui.unlocking import NewVault, Unlocked
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.fields import LineField
from ui.widgets.forms import Form
from ui.widgets.labels import Label
from ui.widgets.notice import Notice
from ui.widgets.passphrase import PassphraseField


class CreateScreen(Front):
    """A form that makes a vault; `created` carries the open vault, `left` goes back."""

    created = Signal(object)
    left = Signal()

    def __init__(self, memory: Memory, errands: Errands, version: str, beside: Path) -> None:
        super().__init__(version, memory.language)
        self._errands, self._beside = errands, beside
        self._folder_typed = False
        self._make_fields()
        self._lay_out_form()
        self._lay_out_explanation()
        self._propose_folder()

    def place_focus(self) -> None:
        """The first field."""
        self.name.setFocus()

    def _make_fields(self) -> None:
        self.name, self.organisation, self.person = LineField(), LineField(), LineField()
        self.role = Choice([(role, case_words.vault_role(role)) for role in ROLES], searchable=False)
        self.role.show_value(ROLES[0])
        self.folder = LineField()
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.again = PassphraseField(self.tr("Passphrase, once more"))
        for field in (self.passphrase, self.again):
            field.setFixedHeight(style.CONTROL)
            field.edited.connect(self._weigh_passphrase)
        self.name.edited.connect(self._propose_folder)
        self.folder.edited.connect(self._keep_folder)
        self.button = Button(self.tr("Make the vault"), "primary", height=style.CONTROL_LARGE)
        self.button.clicked.connect(self._make)
        self.notice = Notice("danger")
        self.notice.hide()

    def _lay_out_form(self) -> None:
        form = Form(columns=2)
        self.rows = {
            "name": form.add(self.tr("Name of the vault"), self.name),
            "organisation": form.add(self.tr("Organisation"), self.organisation),
            "person": form.add(self.tr("Your name"), self.person),
            "role": form.add(self.tr("Your role"), self.role),
            "folder": form.add(self.tr("Folder"), self._folder_with_button(), span=2),
            "passphrase": form.add(self.tr("Passphrase"), self.passphrase),
            "again": form.add(self.tr("Passphrase, once more"), self.again),
        }
        column = QVBoxLayout(self.panel.right)
        column.setContentsMargins(32, style.FAR, 32, style.FAR)
        column.setSpacing(style.NEAR)
        column.addWidget(Label(self.tr("Make a new vault"), size="title", strong=True))
        column.addWidget(form)
        column.addStretch(1)
        column.addWidget(self.notice)
        buttons = QHBoxLayout()
        back = Button(self.tr("Back"), height=style.CONTROL_LARGE)
        back.clicked.connect(self.left)
        buttons.addWidget(self.button)
        buttons.addWidget(back)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._weigh_passphrase()

    def _folder_with_button(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.CLOSE)
        self.folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.folder, 1)
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(self._choose_folder)
        row.addWidget(choose)
        holder.setFocusProxy(self.folder)
        return holder

    def _lay_out_explanation(self) -> None:
        column = QVBoxLayout(self.panel.left)
        column.setContentsMargins(18, style.FAR, 18, style.FAR)
        column.setSpacing(style.APART)
        for icon, title, text in (
            ("folder", self.tr("One folder per team"), self.tr("A vault is an encrypted folder that you can copy.")),
            ("people", self.tr("Each their own passphrase"), self.tr("You are the first person who opens it.")),
            (
                "lock",
                self.tr("Nobody can recover a passphrase"),
                self.tr(
                    "Choose a sentence that you remember and nobody guesses. Write it down and keep it locked away."
                ),
            ),
        ):
            part = QVBoxLayout()
            part.setSpacing(style.TIGHT)
            part.addWidget(Label(title, strong=True, icon=icon, icon_tone="text2"))
            words = Label(text, tone="text2", wrap=True)
            words.setContentsMargins(22, 0, 0, 0)
            part.addWidget(words)
            column.addLayout(part)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _propose_folder(self) -> None:
        """Follow the vault's name until somebody chooses a folder."""
        if not self._folder_typed:
            name = "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in self.name.value()).strip()
            self.folder.show_value(str(self._beside / (name or self.tr("Vault"))))

    def _keep_folder(self) -> None:
        self._folder_typed = True
        self.rows["folder"].show_error("")

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the vault"))
        if chosen:
            self._folder_typed = True
            self.folder.show_value(chosen)

    def _weigh_passphrase(self) -> None:
        """Say while typing what the passphrase still needs."""
        missing = SHORTEST_PASSPHRASE - len(self.passphrase.text())
        if missing > 0:
            self.rows["passphrase"].show_hint(self.tr("At least 12 characters: %n to go", "", missing))
        else:
            self.rows["passphrase"].show_hint(self.tr("Long enough"))
        self.rows["passphrase"].show_error("")
        typed = self.again.text()
        if not typed:
            self.rows["again"].show_hint("")
        elif typed == self.passphrase.text():
            self.rows["again"].show_hint(self.tr("The same"))
        else:
            self.rows["again"].show_hint(self.tr("Not the same yet"))
        self.rows["again"].show_error("")

    def _make(self) -> None:
        if not self._is_complete():
            return
        self.notice.hide()
        self._show_busy(True)
        new = NewVault(
            folder=Path(self.folder.value().strip()).expanduser(),
            name=self.name.value(),
            organisation=self.organisation.value(),
            person=self.person.value(),
            role=str(self.role.value()),
            passphrase=self.passphrase.text(),
        )

        def enter(opened: Unlocked) -> None:
            self.created.emit(opened)

        self._errands.run(self.tr("Making the vault"), lambda _: unlocking.make(new), enter, self._show_problem)

    def _is_complete(self) -> bool:
        """Whether everything needed is there; the first field that is not says so and gets the keyboard."""
        wrong: list[QWidget] = []
        for key, field in (("name", self.name), ("person", self.person), ("folder", self.folder)):
            missing = not field.value().strip()
            self.rows[key].show_error(self.tr("Fill this in first.") if missing else "")
            wrong += [field] if missing else []
        if len(self.passphrase.text()) < SHORTEST_PASSPHRASE:
            self.rows["passphrase"].show_error(sentence(KnownProblem(Problem.PASSPHRASE_TOO_SHORT)))
            wrong.append(self.passphrase)
        elif self.again.text() != self.passphrase.text():
            self.rows["again"].show_error(self.tr("The two passphrases are not the same."))
            wrong.append(self.again)
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _show_problem(self, known: KnownProblem) -> None:
        self._show_busy(False)
        if known.problem is Problem.VAULT_EXISTS:
            self.rows["folder"].show_error(sentence(known))
            self.folder.setFocus()
            return
        self.notice.show_notice("danger", self.tr("The vault was not made"), sentence(known))
        self.notice.show()

    def _show_busy(self, busy: bool) -> None:
        self.button.setText(self.tr("Making the vault…") if busy else self.tr("Make the vault"))
        self.setEnabled(not busy)
