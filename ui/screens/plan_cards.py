"""What stands beside the goals: how the domains go, the balance of tracks, and the scenarios."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.kinds import Score
from models.records import CaseSnapshot, DomainSnapshot, PersonSnapshot, ScenarioSnapshot
from models.rules.balance import Balance as Weighed
from models.rules.balance import balance
from models.rules.progress import Standing
from ui import style
from ui.widgets.balance import Balance
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.marks import track_word
from ui.widgets.painted_row import Cell, PaintedRow
from ui.widgets.surfaces import Card
from ui.widgets.trend import TrendLine

Points = list[tuple[str, int | None]]
_LATEST = 3
_LINE = 21  # pixels high


class TrendCard(Card):
    """The score of every domain that was discussed, over the conferences."""

    def __init__(self, case: CaseSnapshot, parent: QWidget | None = None) -> None:
        super().__init__("–", trailing=Label(_span(case), size="small", tone="text2"), compact=True, parent=parent)
        self.show_title(self.tr("Life domains"))
        several = len(case.persons_concerned) > 1
        for person in case.persons_concerned:
            for domain in case.domains:
                points = _points(case, person, domain)
                if any(score for _, score in points):
                    name = f"{domain.name} · {person.name}" if several else domain.name
                    self.add_flush(self._row(name, points))

    def _row(self, name: str, points: Points) -> QWidget:
        known = [score for _, score in points if score]
        return _TrendRow(name, points, (Cell(text=str(known[-1]), width=12, strong=True), self._difference(known)))

    def _difference(self, known: list[int]) -> Cell:
        """The last score beside the one before, in a word: nothing is computed from them."""
        words, tone, icon = self.tr("equal"), "text2", "minus"
        if len(known) < 2:
            words, icon = self.tr("new"), "plus"
        elif known[-1] > known[-2]:
            words, tone, icon = self.tr("higher"), "good", "arrow-up"
        elif known[-1] < known[-2]:
            words, tone, icon = self.tr("lower"), "danger", "arrow-down"
        return Cell(text=words, width=60, size=style.SMALL, tone=tone, icon=icon)


class _TrendRow(PaintedRow):
    """A domain, the line of its scores, the last one, and how it compares."""

    def __init__(self, name: str, points: Points, outcome: tuple[Cell, ...]) -> None:
        super().__init__((Cell(text=name, wraps=True), Cell(width=84), *outcome), pad=3, gap=style.CLOSE)
        self.setAccessibleName(self.spoken())
        self.setContentsMargins(14, 0, 14, 0)
        self._line = TrendLine(name=name, parent=self)
        self._line.show_points(points)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.area(1)
        self._line.setGeometry(area.left(), (area.height() - _LINE) // 2, area.width(), _LINE)


class BalanceCard(Card):
    """How the open actions spread over the tracks, with the gaps in words."""

    def __init__(self, case: CaseSnapshot, standing: tuple[Standing, ...], parent: QWidget | None = None) -> None:
        total = Label(size="small", tone="text2")
        super().__init__("–", trailing=total, compact=True, parent=parent)
        weighed = balance(standing)
        self.show_title(self.tr("Balance of tracks"))
        total.setText(self.tr("%n open action(s)", "", weighed.total + weighed.without_track))
        bars = Balance()
        bars.show_counts({track.value: count for track, count in weighed.counts})
        self.add(bars)
        for gap in self._gaps(case, weighed):
            self.add(Hint(gap, tone="warning", icon="warning"))

    def _gaps(self, case: CaseSnapshot, weighed: Weighed) -> list[str]:
        said = []
        if weighed.only_track is not None:
            word = track_word(weighed.only_track)
            said.append(self.tr("All open actions serve one track: {track}.").format(track=word))
        domains = [case.domain(key) for key in weighed.limits_without_perspective]
        names = ", ".join(domain.name for domain in domains if domain is not None)
        if names:
            said.append(self.tr("Limits without perspective: {domains}.").format(domains=names))
        if weighed.without_track:
            said.append(self.tr("%n open action(s) without a track.", "", weighed.without_track))
        return said


class ScenariosCard(Card):
    """What was agreed for if things go otherwise."""

    def __init__(self, scenarios: list[ScenarioSnapshot], parent: QWidget | None = None) -> None:
        super().__init__("–", compact=True, parent=parent)
        self.show_title(self.tr("Scenarios ({count})").format(count=len(scenarios)))
        self._older: list[QWidget] = []
        for scenario in scenarios[-_LATEST:]:
            self.add(self._scenario(scenario))
        if len(scenarios) > _LATEST:
            self._all = Button(self.tr("All scenarios"), "link")
            self._all.clicked.connect(lambda: self._show_older(scenarios[:-_LATEST]))
            self.add_trailing(self._all)

    def _show_older(self, scenarios: list[ScenarioSnapshot]) -> None:
        """Show the older scenarios above the latest, or fold them away again."""
        if not self._older:
            self._older = [self._scenario(scenario) for scenario in scenarios]
            for place, part in enumerate(self._older):
                part.hide()
                self.body().insertWidget(place, part)
        shown = self._older[0].isHidden()
        for part in self._older:
            part.setVisible(shown)
        self._all.setText(self.tr("The latest scenarios") if shown else self.tr("All scenarios"))

    def _scenario(self, scenario: ScenarioSnapshot) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self.tr("If {when}").format(when=scenario.when), strong=True, wrap=True))
        column.addWidget(Label(self.tr("then {then}").format(then=scenario.then), wrap=True))
        who = " · ".join(part for part in (scenario.who, scenario.reachable) if part)
        if who:
            column.addWidget(Hint(who))
        return holder


def _span(case: CaseSnapshot) -> str:
    assessed = [f"{one.held_on.day}-{one.held_on.month}" for one in case.conferences if one.domain_assessments]
    return " – ".join(dict.fromkeys(assessed[:1] + assessed[-1:]))


def _points(case: CaseSnapshot, person: PersonSnapshot, domain: DomainSnapshot) -> Points:
    points: Points = []
    for conference in case.conferences:
        if not conference.domain_assessments:
            continue
        score = next(
            (
                one.score
                for one in conference.domain_assessments
                if (one.person, one.domain) == (person.key, domain.key)
            ),
            Score.NOT_DISCUSSED,
        )
        points.append((f"{conference.held_on.day}-{conference.held_on.month}", int(score) or None))
    return points
