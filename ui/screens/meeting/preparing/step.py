"""Step 0: purpose, admission, when and where, who comes, and the time per step."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from models.kinds import Step
from ui.screens.meeting.preparing.criteria_card import CriteriaCard
from ui.screens.meeting.preparing.guests_card import GuestsCard
from ui.screens.meeting.preparing.planning_card import BudgetsCard, PlanningCard
from ui.screens.meeting.preparing.questions_card import QuestionsCard
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.widgets.fields import AutoText
from ui.widgets.labels import Hint
from ui.widgets.surfaces import Card


class PrepareStep(StepScreen):
    """Everything that is settled before people come in."""

    step = Step.PREPARE

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.show_subtitle(self.tr("Purpose, admission, and who comes"))
        self.purpose = AutoText(
            name=self.tr("Purpose of this conference"),
            placeholder=self.tr("What must be different after this conference?"),
            lines=2,
        )
        self.occasion = AutoText(name=self.tr("Occasion"), lines=1)
        self.criteria = CriteriaCard(self.tr("Admission criteria (BGS art. 2.20)"), room)
        self.planning = PlanningCard(self.tr("Conference"), room)
        self.budgets = BudgetsCard(self.tr("Minutes per step"), room)
        self.guests = GuestsCard(self.tr("Who comes"), room)
        self.questions = QuestionsCard(self.tr("Questions to partners"), room)
        self._arrange()
        self.purpose.edited.connect(lambda: room.revise_case_soon(purpose=self.purpose.value()))
        self.occasion.edited.connect(lambda: room.revise_case_soon(occasion=self.occasion.value()))

    def refresh(self, collection: str) -> None:
        case = self.room.typed_in_case()
        self.purpose.show_value(case.purpose)
        self.occasion.show_value(case.occasion)
        for card in (self.criteria, self.planning, self.budgets, self.guests, self.questions):
            card.refresh(collection)

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        if field == "purpose":
            self.purpose.setFocus()
            return True
        return self.criteria.focus_field(field)

    def focus_first(self) -> None:
        self.purpose.setFocus()

    def _arrange(self) -> None:
        purpose = Card(self.tr("Purpose of this conference"), compact=True)
        purpose.add(self.purpose)
        purpose.add(Hint(self.tr("Occasion")))
        purpose.add(self.occasion)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
        left.addWidget(purpose)
        left.addWidget(self.criteria)
        left.addWidget(self.questions)
        left.addWidget(self.budgets)
        left.addStretch(1)
        right.addWidget(self.planning)
        right.addWidget(self.guests)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 3)
        row.addLayout(right, 2)
        self.body.addLayout(row)
