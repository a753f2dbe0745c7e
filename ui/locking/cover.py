"""A lock that cannot be completed, since the vault cannot take what was typed: covered until its user is back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem
from ui import style
from ui.errands import Errands
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Label
from ui.widgets.notice import Notice
from ui.widgets.passphrase import PassphraseField

_AGAIN = 3000
_WIDTH = 520


class Cover(QWidget):
    """Covers all of a window. It asks for the passphrase, and every 3 s *save* whether everything is kept by now.

    `uncovered` tells that the same person is back, `saved` that the lock can be completed.
    """

    uncovered = Signal()
    saved = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._save: Callable[[], KnownProblem | None] = lambda: None
        self._knows: Callable[[str], bool] = lambda _passphrase: False
        self._errands: Errands | None = None
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._try_again)
        self._lay_out()
        self._asking.hide()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.repaint()

    def ask(
        self,
        person: str,
        why: KnownProblem,
        knows: Callable[[str], bool],
        save: Callable[[], KnownProblem | None],
        errands: Errands,
    ) -> None:
        """Stay, say *why*, and ask for the passphrase of *person*, which *knows* recognises within a second."""
        self._knows, self._save, self._errands = knows, save, errands
        self._row.label.setText(self.tr("Passphrase of {person}").format(person=person))
        self.field.setAccessibleName(self._row.label.text())
        self.notice.show_notice("warning", self.tr("Not everything is saved yet"), self._told(why))
        self._asking.show()
        self.field.setFocus()
        self._again.start()

    def _told(self, why: KnownProblem) -> str:
        kept = self.tr("What you typed is kept in memory and tried again: do not switch the computer off.")
        return f"{sentence(why)}\n{kept}"

    def _try_again(self) -> None:
        why = self._save()
        if why is None:
            self._again.stop()
            self.saved.emit()
        else:
            self.notice.show_notice("warning", self.tr("Not everything is saved yet"), self._told(why))

    def _unlock(self) -> None:
        passphrase = self.field.text()
        if not passphrase or self._errands is None:
            return
        knows = self._knows
        self.field.setText("")
        self.button.setEnabled(False)
        self._errands.run(self.tr("Unlocking"), lambda _: knows(passphrase), self._answered, owner=self)

    def _answered(self, known: bool) -> None:
        self.button.setEnabled(True)
        self._row.show_error("" if known else self.tr("This is not the passphrase."))
        if known:
            self._again.stop()
            self.uncovered.emit()
        else:
            self.field.setFocus()

    def _lay_out(self) -> None:
        self.notice = Notice("warning", "", "")
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.returnPressed.connect(self._unlock)
        self._row = FieldRow(self.tr("Passphrase"), self.field)
        self.button = Button(self.tr("Unlock"), "primary", icon="lock")
        self.button.clicked.connect(self._unlock)
        self._asking = QWidget()
        self._asking.setFixedWidth(_WIDTH)
        inner = QVBoxLayout(self._asking)
        inner.setSpacing(style.APART)
        for part in (self.notice, self._row, self.button):
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(Label(self.tr("Locked"), size="display", strong=True), 0, Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._asking)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)
