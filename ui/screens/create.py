"""Making a vault: what it is called, who you are, where it stands, and your passphrase."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.problems import KnownProblem, Problem
from ui import style, unlocking
from ui.errands import Errands
from ui.memory import Memory
from ui.problem_sentences import sentence
from ui.screens.front import Front
from ui.unlocking import NewVault, Unlocked
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.forms import Form
from ui.widgets.labels import Label
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.notice import Notice


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
        self.folder = LineField()
        self.secret = NewPassphrase(lambda: (self.name.value(), self.organisation.value(), self.person.value()))
        self.name.edited.connect(self._propose_folder)
        self.folder.edited.connect(self._keep_folder)
        self.button = Button(self.tr("Make the vault"), "primary", height=style.CONTROL_LARGE)
        self.button.clicked.connect(self._make)
        for field in (
            self.name,
            self.organisation,
            self.person,
            self.folder,
            self.secret.passphrase,
            self.secret.again,
        ):
            field.returnPressed.connect(self._make)
        self.notice = Notice("danger")
        self.notice.hide()

    def _lay_out_form(self) -> None:
        form = Form(columns=2)
        self.rows = {
            "name": form.add(self.tr("Name of the vault"), self.name),
            "organisation": form.add(self.tr("Organisation"), self.organisation),
            "person": form.add(
                self.tr("Your name"),
                self.person,
                self.tr("You are its chair: you let others in, and decide what they may do."),
                span=2,
            ),
            "folder": form.add(self.tr("Folder"), self._folder_with_button(), span=2),
            **self.secret.rows,
        }
        form.add_whole(self.secret, span=2)
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
                    "Choose words that you remember and nobody guesses. When the vault is made you are offered a"
                    " recovery key on paper, for when they are forgotten."
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
            passphrase=self.secret.value(),
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
        fits = self.secret.settle()
        if wrong:
            wrong[0].setFocus()
        return fits and not wrong

    def _show_problem(self, known: KnownProblem) -> None:
        self._show_busy(False)
        if known.problem is Problem.VAULT_EXISTS:
            self.rows["folder"].show_error(sentence(known))
            self.folder.setFocus()
            return
        if known.problem in (Problem.PASSPHRASE_TOO_SHORT, Problem.PASSPHRASE_WEAK):
            self.secret.refuse(known)
            return
        self.notice.show_notice("danger", self.tr("The vault was not made"), sentence(known))
        self.notice.show()

    def _show_busy(self, busy: bool) -> None:
        self.button.setText(self.tr("Making the vault…") if busy else self.tr("Make the vault"))
        self.setEnabled(not busy)
