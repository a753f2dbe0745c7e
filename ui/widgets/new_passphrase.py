"""A new passphrase: typed twice, with how strong it is."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.problems import KnownProblem, Problem
from models.vault import SHORTEST_PASSPHRASE
from ui import style
from ui.passphrase_words import strength_words
from ui.problem_sentences import sentence
from ui.widgets.forms import FieldRow
from ui.widgets.passphrase import PassphraseField
from ui.widgets.strength_meter import StrengthMeter

_PAUSE = 120  # milliseconds without a key before a passphrase is weighed


class NewPassphrase(QWidget):
    """Two fields and a meter. *own_words* gives what a thief knows as well: names of person, vault and organisation.

    `settle` says beside the fields what is still wrong, and answers whether `value` can be used.
    """

    edited = Signal()

    def __init__(
        self, own_words: Callable[[], Iterable[str]] = tuple, *, label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._own_words = own_words
        name = label or self.tr("Passphrase")
        again = self.tr("{passphrase}, once more").format(passphrase=name)
        self.passphrase, self.again = PassphraseField(name, typed_on=True), PassphraseField(again)
        self.rows = {"passphrase": FieldRow(name, self.passphrase), "again": FieldRow(again, self.again)}
        self.meter = StrengthMeter()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._weigh)
        for field in (self.passphrase, self.again):
            field.setFixedHeight(style.CONTROL)
            field.edited.connect(self._take)
            field.caps_lock_seen.connect(lambda _: self._hint())
        self._lay_out()
        self.setFocusProxy(self.passphrase)
        self._weigh()

    def value(self) -> str:
        """The passphrase as typed in the first field."""
        return self.passphrase.text()

    def is_empty(self) -> bool:
        """Whether nothing is typed yet."""
        return not self.passphrase.text() and not self.again.text()

    def settle(self) -> bool:
        """Whether it is long and strong enough and twice the same; where not, what is wrong has the keyboard."""
        self._weigh()
        known = self._fault()
        if known is not None:
            self.refuse(known)
            return False
        if self.again.text() != self.passphrase.text():
            self.rows["again"].show_error(self.tr("The two passphrases are not the same."))
            self.again.setFocus()
            self.again.selectAll()
            return False
        return True

    def refuse(self, known: KnownProblem) -> None:
        """Say beside the field why this passphrase cannot be taken."""
        self.rows["passphrase"].show_error(sentence(known))
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.passphrase, self.again):
            field.clear()
        self._take()

    def _fault(self) -> KnownProblem | None:
        from models.rules.passphrases import strength

        if len(self.value()) < SHORTEST_PASSPHRASE:
            return KnownProblem(Problem.PASSPHRASE_TOO_SHORT, minimum=str(SHORTEST_PASSPHRASE))
        weighed = strength(self.value(), tuple(self._own_words()))
        return None if weighed.enough else KnownProblem(Problem.PASSPHRASE_WEAK, advice=weighed.advice)

    def _take(self) -> None:
        for row in self.rows.values():
            row.show_error("")
        self._hint()
        self._soon.start()
        self.edited.emit()

    def _hint(self) -> None:
        """Say at once what takes no weighing: how many characters are missing, Caps Lock, whether both are the same."""
        missing = SHORTEST_PASSPHRASE - len(self.value())
        caps = self.passphrase.caps_lock or self.again.caps_lock
        if caps and not self.is_empty():
            self.rows["passphrase"].show_hint(self.tr("Caps Lock is on."))
        elif missing > 0:
            self.rows["passphrase"].show_hint(self.tr("At least 12 characters: %n to go", "", missing))
        else:
            self.rows["passphrase"].show_hint(self.tr("Long enough"))
        typed = self.again.text()
        if not typed:
            self.rows["again"].show_hint("")
        elif typed == self.value():
            self.rows["again"].show_hint(self.tr("The same"))
        else:
            self.rows["again"].show_hint(self.tr("Not the same yet"))

    def _weigh(self) -> None:
        self._soon.stop()
        self._hint()
        if not self.value():
            self.meter.show_nothing(self.tr("Four words that have nothing to do with each other are strong."))
            return
        from models.rules.passphrases import strength

        weighed = strength(self.value(), tuple(self._own_words()))
        self.meter.show_strength(weighed.level, weighed.enough, strength_words(weighed))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(style.APART)
        grid.setVerticalSpacing(style.CLOSE)
        for column, row in enumerate(self.rows.values()):
            grid.addWidget(row, 0, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.meter, 1, 0, 1, 2)
