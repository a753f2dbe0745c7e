"""One text of the letter: how the table wrote it, what the letter says, and what may be wrong with that."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.rules.citizen_letter import Lookout, Passage
from models.rules.plain_language import PlainLanguage
from ui import style
from ui.dialogs.citizen_check import passage_words
from ui.widgets.buttons import Button
from ui.widgets.fields import AutoText, Check
from ui.widgets.labels import Hint, Label


class PassageRow(QWidget):
    """A tick that puts the text in the letter, and then a field in which it is written; `edited` tells both."""

    edited = Signal()

    def __init__(self, passage: Passage, number: str, by: str, language: PlainLanguage, lookout: Lookout) -> None:
        super().__init__()
        self._passage, self._language, self._lookout = passage, language, lookout
        self.tick = Check(self.tr("In the letter"), strong=True)
        self.tick.setAccessibleDescription(passage.original)
        self.tick.show_value(passage.is_wanted)
        self.text = AutoText(name=self.tr("What the letter says"), lines=1)
        self.text.show_value(passage.text)
        self.why = Hint(passage_words.silence(passage.silence))
        self.refused = Hint(tone="danger", icon="blocked")
        self.warnings = Hint(tone="warning", icon="warning")
        self.back = Button(self.tr("Back to the proposed text"), "link", height=24)
        self._lay_out(number, by)
        self.tick.edited.connect(self._take)
        self.text.edited.connect(self._take)
        self.back.clicked.connect(self._show_proposed)
        self._show()

    def passage(self) -> Passage:
        """The text as it stands here now."""
        text = self.text.value()
        is_wanted = self.tick.value() and bool(text.strip())
        is_told = is_wanted and self._lookout.is_clear(text)
        return replace(self._passage, text=text, is_wanted=is_wanted, is_told=is_told)

    def hardness(self) -> int:
        """How many things in the letter's text ask for a second look."""
        wanted = self.tick.value()
        return len(passage_words.warnings(self.text.value(), self._language)) if wanted else 0

    def is_refused(self) -> bool:
        """Whether the text is wanted and tells of somebody else, so that it stays out."""
        return self.tick.value() and not self._lookout.is_clear(self.text.value())

    def _take(self) -> None:
        self._show()
        self.edited.emit()

    def _show_proposed(self) -> None:
        self.text.show_value(self._passage.proposed)
        self.text.setFocus()
        self._take()

    def _show(self) -> None:
        """Show what goes with the tick and the text."""
        wanted, text = self.tick.value(), self.text.value()
        is_refused = self.is_refused()
        told = passage_words.warnings(text, self._language) if wanted else ()
        self.warnings.setText("\n".join(told))
        self.refused.setText(passage_words.refusal(self._lookout.found(text)) if is_refused else "")
        self.warnings.setVisible(bool(told))
        self.refused.setVisible(is_refused)
        self.text.show_fault(is_refused)
        self.text.setVisible(wanted)
        self.why.setVisible(not wanted)
        self.back.setVisible(wanted and text != self._passage.proposed)
        self.text.setAccessibleDescription(" ".join(part for part in (self.refused.text(), *told) if part))

    def _lay_out(self, number: str, by: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(style.NEAR)
        head.addWidget(self.tick)
        head.addWidget(Hint(" · ".join(part for part in (number, by) if part), wrap=False))
        head.addStretch(1)
        head.addWidget(self.back)
        right = QVBoxLayout()
        right.setSpacing(style.TIGHT)
        for part in (self.text, self.refused, self.warnings, self.why):
            right.addWidget(part)
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(Label(self._passage.original, tone="text2", wrap=True))
        left.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 14, 10)
        grid.setHorizontalSpacing(style.APART)
        grid.setVerticalSpacing(style.TIGHT)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addLayout(left, 1, 0)
        grid.addLayout(right, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
