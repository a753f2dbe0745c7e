"""The admission criteria a to d, each answered with its reason (BGS 2.20)."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Criterion, Regime
from models.records import CriterionAnswer
from ui import case_words
from ui.screens.meeting.room import Room
from ui.widgets.fields import AutoText
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Card


class CriteriaCard(Card):
    """Four questions, met or not, with an explanation; asked in a Zorg- en Veiligheidshuis only."""

    def __init__(self, title: str, room: Room) -> None:
        super().__init__(title, compact=True)
        self._room = room
        self._questions = QVBoxLayout()
        self._questions.setSpacing(10)
        self.met = {one: self._met(one) for one in Criterion}
        self.explanations = {one: self._explanation(one) for one in Criterion}
        for one in Criterion:
            self._questions.addWidget(self._question(one))
        self.body().addLayout(self._questions)

    def refresh(self, collection: str) -> None:
        """Show the answers as they are written now."""
        if collection not in ("", "case"):
            return
        self.setVisible(self._room.case.regime is Regime.ZVH)
        case = self._room.typed_in_case()
        for one in Criterion:
            answer = case.criterion(one)
            self.met[one].choose(answer.met if answer else None)
            self.explanations[one].show_value(answer.explanation if answer else "")

    def focus_field(self, field: str) -> bool:
        """Bring the keyboard to the criterion with this field name."""
        for one in Criterion:
            if field == f"criterion_{one.value}":
                target: QWidget = self.explanations[one] if self.met[one].value() is not None else self.met[one]
                target.setFocus()
                return True
        return False

    def _take(self, one: Criterion) -> None:
        met = self.met[one].value()
        if met is None:
            return
        answer = CriterionAnswer(met=bool(met), explanation=self.explanations[one].value())
        self._room.revise_case_soon(**{f"criterion_{one.value}": answer})

    def _met(self, one: Criterion) -> Segmented:
        made = Segmented([(True, self.tr("Yes")), (False, self.tr("No"))], name=case_words.criterion(one))
        made.edited.connect(partial(self._take, one))
        return made

    def _explanation(self, one: Criterion) -> AutoText:
        name = self.tr("Explanation of criterion {letter}").format(letter=one.value)
        made = AutoText(name=name, placeholder=self.tr("Because…"), lines=1)
        made.edited.connect(partial(self._take_explanation, one))
        return made

    def _take_explanation(self, one: Criterion) -> None:
        """An explanation without an answer is an answer that it is met."""
        if self.met[one].value() is None and self.explanations[one].value().strip():
            self.met[one].choose(True)
        self._take(one)

    def _question(self, one: Criterion) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout()
        line.addWidget(Label(case_words.criterion(one), wrap=True), 1)
        line.addWidget(self.met[one])
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.explanations[one])
        return holder
