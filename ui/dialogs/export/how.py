"""How files are sealed: in the form for the archive, or each asking for a password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.rules.document_password import SHORTEST, why_too_weak
from ui import style
from ui.problem_sentences import sentence
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint
from ui.widgets.passphrase import PassphraseField
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import reveal


class SealField(QWidget):
    """Archive form, or a password that is typed twice and never kept."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        archive, password = self.tr("For the archive"), self.tr("With a password")
        self.choice = Segmented([(False, archive), (True, password)], name=self.tr("Archive or password"))
        self.choice.show_value(False)
        self.choice.edited.connect(self._turn)
        self.hint = Hint(self.tr("PDF as PDF/A: to be kept for years, readable for everybody who has the file."))
        self.password = PassphraseField(self.tr("Password of the documents"))
        self.again = PassphraseField(self.tr("The same password again"))
        least = self.tr("At least {n} characters").format(n=SHORTEST)
        self.row = FieldRow(self.tr("Password of the documents"), self.password, least)
        self.row_again = FieldRow(self.tr("The same password again"), self.again, self.tr("Tell it by telephone"))
        for field in (self.password, self.again):
            field.edited.connect(self.show_no_error)
        self._fields = QWidget()
        beside = QHBoxLayout(self._fields)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(style.NEAR)
        beside.addWidget(self.row)
        beside.addWidget(self.row_again)
        self._fields.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.TIGHT)
        column.addWidget(self.choice)
        column.addWidget(self.hint)
        column.addWidget(self._fields)
        self.setFocusProxy(self.choice)

    @property
    def protects(self) -> bool:
        """Whether a password is wanted."""
        return self.choice.value() is True

    def value(self) -> str | None:
        """The password, or None for the archive form."""
        return self.password.text() if self.protects else None

    def is_sound(self) -> bool:
        """Whether the password may be used; if not, the field says why and has the keyboard."""
        self.show_no_error()
        if not self.protects:
            return True
        weak = why_too_weak(self.password.text())
        if weak is not None:
            self.row.show_error(sentence(weak))
            self.password.setFocus()
        elif self.password.text() != self.again.text():
            self.row_again.show_error(self.tr("The two passwords differ. Type the same one twice."))
            self.again.setFocus()
        return weak is None and self.password.text() == self.again.text()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.password.setText("")  # unlike clear(), this cannot be undone
        self.again.setText("")

    def show_no_error(self) -> None:
        """Take away what was said of the password."""
        self.row.show_error("")
        self.row_again.show_error("")

    def _turn(self) -> None:
        self._fields.setVisible(self.protects)
        self.hint.setVisible(not self.protects)
        if not self.protects:
            self.wipe()
            self.show_no_error()
        self.edited.emit()
        if self.protects:
            reveal(self)
