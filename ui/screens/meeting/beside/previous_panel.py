"""The previous conference, beside the one that is held: it follows the step."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Score, Step
from models.records import ConferenceSnapshot
from models.rules.progress import Standing, standings
from ui import days, kind_words
from ui.screens.meeting import numbers, words
from ui.screens.meeting.beside.domain_then import DomainThen, ScoreCourse
from ui.screens.meeting.beside.numbered import Numbered, marked
from ui.screens.meeting.domains.domain_scores import course
from ui.screens.meeting.emptying import empty
from ui.screens.meeting.room import Room
from ui.widgets.labels import Hint, Label
from ui.widgets.marks import RoleMark, StatusMark
from ui.widgets.surfaces import Hairline


class PreviousPanel(QWidget):
    """What was decided, agreed, said or weighed last time, as far as the step in view asks for it.

    At the life domains it follows the chosen one: the score then, its actions, and how the score went.
    """

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._step: Step | None = None
        self._in_hand: object = None
        self._course: ScoreCourse | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(0)

    def show_step(self, step: Step, in_hand: object = None) -> None:
        """Show what belongs to *step*, and to what is in hand there."""
        in_hand = in_hand if step is Step.DOMAINS else None
        if (step, in_hand) == (self._step, self._in_hand):
            return
        self._step, self._in_hand = step, in_hand
        self.refresh()

    def refresh_scores(self) -> None:
        """Show the course of the score again, when it has become another."""
        chosen = self._chosen_domain()
        if self._course is not None and chosen is not None and self._course.course != self._course_of(*chosen):
            self.refresh()

    def refresh(self) -> None:
        """Show it again, after something changed."""
        empty(self._column)
        self._course = None
        previous = self._room.previous
        if previous is None:
            self._column.addWidget(Label(self.tr("First conference"), strong=True))
            self._column.addWidget(Hint(self.tr("There was no conference about this case before.")))
        else:
            chosen = self._chosen_domain()
            self._show_heading(previous, self._domain_name(chosen[1]) if chosen else "")
            if chosen:
                self._show_domain(previous, *chosen)
            else:
                self._show_parts(previous)
        self._column.addStretch(1)

    def _show_parts(self, previous: ConferenceSnapshot) -> None:
        match self._step:
            case Step.PICTURE:
                self._show_group(self.tr("Contributions"), "", self._contributions(previous))
                self._show_agreements(previous)
            case Step.ROLES:
                self._show_group(self.tr("Roles"), "", self._roles(previous))
                self._show_agreements(previous)
            case Step.DOMAINS:
                self._show_group(self.tr("Life domains"), "", self._domains(previous))
            case Step.INFORMING:
                self._show_group(self.tr("Informing"), "", self._informing(previous))
            case Step.DECISIONS:
                self._show_agreements(previous)
                self._show_group(self.tr("Scenarios"), "", self._scenarios(previous))
            case Step.READ_BACK:
                self._show_actions(previous)
                self._show_group(self.tr("Informing"), "", self._informing(previous))
            case _:
                self._show_agreements(previous)

    def _chosen_domain(self) -> tuple[str, str] | None:
        """The person and the life domain in hand at the life domains, by key."""
        match self._in_hand:
            case (str(person), str(domain)):
                return person, domain
        return None

    def _domain_name(self, key: str) -> str:
        domain = self._room.case.domain(key)
        return domain.name if domain else key

    def _show_domain(self, previous: ConferenceSnapshot, person: str, domain: str) -> None:
        rows = previous.domain_assessments
        then = next((row for row in rows if (row.person, row.domain) == (person, domain)), None)
        self._column.addWidget(DomainThen(then))
        self._show_actions(previous, domain)
        self._course = ScoreCourse(self._course_of(person, domain))
        self._column.addWidget(self._course)

    def _course_of(self, person: str, domain: str) -> tuple[tuple[date, int | None], ...]:
        return course(self._room.case, self._room.conference.key, person, domain)

    def _show_heading(self, previous: ConferenceSnapshot, domain: str) -> None:
        day = days.full(previous.held_on)
        title = day[:1].upper() + day[1:]
        if domain:
            title = self.tr("{domain} on {day}").format(domain=domain, day=days.month(previous.held_on))
        self._column.addWidget(Label(title, strong=True, wrap=bool(domain)))
        present = sum(1 for row in previous.attendance if row.takes_part)
        chair = self._room.case.person(previous.chair)
        said = [self.tr("%n present", "", present)]
        if chair is not None:
            said.append(self.tr("chair {name}").format(name=chair.name))
        self._column.addWidget(Hint(" · ".join(said)))

    def _show_agreements(self, previous: ConferenceSnapshot) -> None:
        self._show_group(self.tr("Decisions"), "", self._decisions(previous))
        self._show_actions(previous)

    def _show_actions(self, previous: ConferenceSnapshot, domain: str = "") -> None:
        found = [one for one in standings(self._room.case) if one.agreed_at == previous.key]
        if domain:
            found = [one for one in found if one.action.domain == domain]
        todo = sum(1 for one in found if one.status.asks_attention)
        self._show_group(
            self.tr("Actions of then"),
            self.tr("%n not done yet", "", todo) if todo else "",
            [self._standing(one) for one in found],
        )

    def _show_group(self, title: str, trailing: str, rows: list[QWidget]) -> None:
        if not rows:
            return
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 14, 0, 4)
        heading.addWidget(Label(f"{title} ({len(rows)})", strong=True))
        heading.addStretch(1)
        if trailing:
            heading.addWidget(Hint(trailing, wrap=False))
        self._column.addLayout(heading)
        for row in rows:
            self._column.addWidget(Hairline())
            self._column.addWidget(row)

    def _decisions(self, previous: ConferenceSnapshot) -> list[QWidget]:
        rows: list[QWidget] = []
        for number, decision in numbers.decisions(self._room.case, previous):
            below: list[QWidget] = []
            if self._step is Step.DECISIONS and decision.rationale:
                below.append(Hint(self.tr("Because: {reason}").format(reason=decision.rationale)))
            if decision.dissent:
                below.append(Hint(self.tr("Dissent: {text}").format(text=decision.dissent), tone="warning"))
            rows.append(Numbered(number, decision.text, below))
        return rows

    def _standing(self, one: Standing) -> QWidget:
        case = self._room.case
        organisation = case.organisation(one.action.organisation)
        name = numbers.short_name(organisation.name) if organisation else ""
        parts = [name, days.short(one.due) if one.due else ""]
        if one.times_late > 1 and one.status.asks_attention:
            parts.append(self.tr("%n× late", "", one.times_late))
        mark = StatusMark(one.status, size="small", strong=True)
        detail = "".join(f"· {part} " for part in parts if part)
        return Numbered(numbers.action(one.action.number), one.action.text, [marked(mark, detail.strip())])

    def _contributions(self, previous: ConferenceSnapshot) -> list[QWidget]:
        rows: list[QWidget] = []
        for row in previous.contributions:
            organisation = self._room.case.organisation(row.organisation)
            parts = [organisation.name if organisation else "", words.contribution(row.kind) if row.kind else ""]
            rows.append(Numbered("", row.text, [Hint(" · ".join(part for part in parts if part))]))
        return rows

    def _roles(self, previous: ConferenceSnapshot) -> list[QWidget]:
        rows: list[QWidget] = []
        for row in previous.role_assessments:
            person = self._room.case.person(row.person)
            below: list[QWidget] = [Hint(row.incident)]
            if row.role is not None:
                below.insert(0, RoleMark(row.role, size="small"))
            if row.reasoning:
                below.append(Hint(row.reasoning))
            rows.append(Numbered("", person.name if person else "", below))
        return rows

    def _domains(self, previous: ConferenceSnapshot) -> list[QWidget]:
        rows: list[QWidget] = []
        for row in previous.domain_assessments:
            domain = self._room.case.domain(row.domain)
            below: list[QWidget] = []
            if row.score is not Score.NOT_DISCUSSED:
                below.append(Hint(kind_words.score(row.score)))
            if row.protective:
                below.append(Hint(row.protective, tone="good", icon="plus"))
            if row.risk:
                below.append(Hint(row.risk, tone="danger", icon="warning"))
            score = str(int(row.score)) if row.score is not Score.NOT_DISCUSSED else "–"
            rows.append(Numbered(score, domain.name if domain else row.domain, below))
        return rows

    def _informing(self, previous: ConferenceSnapshot) -> list[QWidget]:
        return list(self._informed(previous))

    def _informed(self, previous: ConferenceSnapshot) -> Iterator[QWidget]:
        for row in previous.informing:
            person, by = self._room.case.person(row.person), self._room.case.person(row.by)
            below: list[QWidget] = []
            if row.on is not None:
                said = [days.short(row.on), by.name if by else "", row.how]
                below.append(Hint(" · ".join(part for part in said if part)))
            elif row.review_on is not None:
                due = row.review_on <= self._room.today
                text = self.tr("delayed to {day}: {ground}").format(
                    day=days.short(row.review_on), ground=row.delay_ground
                )
                below.append(Hint(text, tone="warning" if due else "text2", icon="warning" if due else ""))
            yield Numbered("", person.name if person else "", below)

    def _scenarios(self, previous: ConferenceSnapshot) -> list[QWidget]:
        return [Numbered("", row.when, [Hint(row.then)]) for row in previous.scenarios]
