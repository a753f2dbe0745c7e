"""The action plan as it stands: goals with their actions, domains, balance of tracks, scenarios."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import ContributionKind
from models.records import CaseSnapshot
from models.rules.progress import Standing, standings
from ui import style
from ui.screens.columns import empty
from ui.screens.page_scroll import PageScroll
from ui.screens.plan_cards import BalanceCard, ScenariosCard, TrendCard
from ui.screens.plan_goals import Fold, GoalsCard
from ui.widgets.buttons import Button
from ui.widgets.surfaces import Card

_SIDE, _NARROW_SIDE, _WIDE = 368, 336, 1150


class CasePlan(QWidget):
    """Shows what was agreed and how it stands. Changes are made in a conference; `start_wanted` leads there."""

    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, may_change: bool = True) -> None:
        super().__init__(parent)
        self._may_change = may_change
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._case: CaseSnapshot | None = None
        self._folds: dict[Fold, bool] = {}
        self._side = QWidget()
        self.goals: GoalsCard | None = None

    def show_case(self, case: CaseSnapshot) -> None:
        """Show the plan of a case; what was folded stays so."""
        if case is self._case:
            return
        self._case = case
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.APART)
        standing = standings(case)
        if not standing and not any(one.goals for one in case.conferences):
            row.addWidget(self._nothing())
        else:
            self._fill(row, case, standing)
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = PageScroll(page)
        self._column.addWidget(self._shown)
        self._shown.show()

    def flush(self) -> bool:
        """Nothing is typed here."""
        return True

    def _fill(self, row: QHBoxLayout, case: CaseSnapshot, standing: tuple[Standing, ...]) -> None:
        left = QVBoxLayout()
        left.setSpacing(style.APART)
        self.goals = GoalsCard(case, standing, self._own_words(case), date.today(), self._folds)
        left.addWidget(self.goals)
        left.addStretch(1)
        self._side = QWidget()
        self._fit_side()
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(style.NEAR)
        scenarios = [scenario for conference in case.conferences for scenario in conference.scenarios]
        cards: list[Card] = [BalanceCard(case, standing)]
        if any(one.domain_assessments for one in case.conferences):
            cards.insert(0, TrendCard(case))
        if scenarios:
            cards.append(ScenariosCard(scenarios))
        for card in cards:
            right.addWidget(card)
        right.addStretch(1)
        row.addLayout(left, 1)
        row.addWidget(self._side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        self._side.setFixedWidth(_SIDE if self.width() >= _WIDE else _NARROW_SIDE)

    def _own_words(self, case: CaseSnapshot) -> str:
        """The latest view of the person concerned, in their own words."""
        views = [
            contribution.text
            for conference in case.conferences
            for contribution in conference.contributions
            if contribution.kind is ContributionKind.VIEW_OF_PERSON
        ]
        return views[-1] if views else ""

    def _nothing(self) -> Card:
        start = Button(self.tr("To the conference"), "primary", shortcut_hint="F5")
        start.clicked.connect(self.start_wanted)
        card = Card()
        card.add_flush(
            empty(
                self.tr("No goals or actions yet"),
                self.tr("They are agreed in a conference, and stand here from then on."),
                (start,) if self._may_change else (),
            )
        )
        return card
