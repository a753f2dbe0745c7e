"""The four admission criteria (BGS 2.20): met or not, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Criterion
from models.records import CaseDraft, CriterionAnswer
from ui import case_words, style
from ui.widgets.fields import AutoText
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented


class CriterionField(QWidget):
    """One criterion: yes or no, with the explanation under it. Without a choice there is no answer yet."""

    edited = Signal()

    def __init__(self, criterion: Criterion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = case_words.criterion(criterion)
        self.met = Segmented([(True, self.tr("Yes")), (False, self.tr("No"))], name=words)
        self.explanation = AutoText(
            name=self.tr("Explanation of {criterion}").format(criterion=words), placeholder=self.tr("Why?"), lines=1
        )
        self.met.edited.connect(self.edited)
        self.explanation.edited.connect(self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.TIGHT)
        row = QHBoxLayout()
        row.addWidget(Label(words, wrap=True), 1)
        row.addWidget(self.met)
        column.addLayout(row)
        column.addWidget(self.explanation)

    def value(self) -> CriterionAnswer | None:
        """The answer; None while nobody chose."""
        met = self.met.value()
        return None if met is None else CriterionAnswer(met=bool(met), explanation=self.explanation.value())

    def show_value(self, answer: CriterionAnswer | None) -> None:
        """Show an answer, without telling."""
        self.met.choose(answer.met if answer else None)
        if answer is not None:
            self.explanation.show_value(answer.explanation)

    def _typed(self) -> None:
        """An explanation without a choice answers yes: nobody explains what is not so."""
        if self.met.value() is None and self.explanation.value().strip():
            self.met.choose(True)
        self.edited.emit()


class CriteriaFields(QWidget):
    """All four."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.NEAR)
        self.fields = {criterion: CriterionField(criterion) for criterion in Criterion}
        for field in self.fields.values():
            field.edited.connect(self.edited)
            column.addWidget(field)

    def show_case(self, case: CaseDraft) -> None:
        """Show the answers of a case, without telling."""
        for criterion, field in self.fields.items():
            field.show_value(case.criterion(criterion))

    def value(self, criterion: Criterion) -> CriterionAnswer | None:
        """The answer to one."""
        return self.fields[criterion].value()
