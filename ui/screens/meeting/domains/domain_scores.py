"""What is known of the scores of one person, now and before: pure figures for the table, the card and the words."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from models.kinds import Score
from models.records import CaseSnapshot, DomainAssessmentSnapshot


class Change(Enum):
    """How a score stands to the previous one; it is said in words and never added up."""

    OPEN = auto()
    NOT_DISCUSSED = auto()
    FIRST = auto()
    HIGHER = auto()
    LOWER = auto()
    EQUAL = auto()


@dataclass(frozen=True, slots=True)
class DomainScore:
    """One life domain of one person: assessed now, and scored before. *score* is None while nobody chose."""

    domain: str
    name: str
    now: DomainAssessmentSnapshot | None
    previous: DomainAssessmentSnapshot | None

    @property
    def score(self) -> int | None:
        """The score of this conference; 0 when it was left undiscussed on purpose."""
        return int(self.now.score) if self.now is not None else None

    @property
    def previous_score(self) -> int | None:
        """The last score before this conference; None when there was none."""
        return int(self.previous.score) if self.previous is not None else None

    @property
    def change(self) -> Change:
        """How the score stands to the previous one."""
        if self.now is None or self.score is None:
            return Change.OPEN
        if self.score == Score.NOT_DISCUSSED:
            return Change.OPEN if self.now.protective or self.now.risk else Change.NOT_DISCUSSED
        if self.previous_score is None:
            return Change.FIRST
        if self.score == self.previous_score:
            return Change.EQUAL
        return Change.HIGHER if self.score > self.previous_score else Change.LOWER


def scores(case: CaseSnapshot, conference: str, person: str) -> tuple[DomainScore, ...]:
    """All life domains of the case as this person stands in them, in the order of the case."""
    now = {row.domain: row for row in case.conference(conference).domain_assessments if row.person == person}
    previous: dict[str, DomainAssessmentSnapshot] = {}
    for each in case.before(conference):
        for row in each.domain_assessments:
            if row.person == person and row.score != Score.NOT_DISCUSSED:
                previous[row.domain] = row
    return tuple(
        DomainScore(domain.key, domain.name, now.get(domain.key), previous.get(domain.key)) for domain in case.domains
    )


def course(case: CaseSnapshot, conference: str, person: str, domain: str) -> tuple[tuple[date, int | None], ...]:
    """The score of one domain at every conference that looked at domains, and at this one; None where it was open."""
    return tuple(
        (
            each.held_on,
            next((int(row.score) or None for row in each.domain_assessments if _is_of(row, person, domain)), None),
        )
        for each in case.up_to(conference)
        if each.domain_assessments or each.key == conference
    )


def _is_of(row: DomainAssessmentSnapshot, person: str, domain: str) -> bool:
    return (row.person, row.domain) == (person, domain)
