"""Words that put the blame on a victim (MACE: appropriate language): found, and said neutrally. They never block."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from models.kinds import ContributionKind, Step
from models.records import ConferenceSnapshot
from models.rules import words
from models.rules.gaps import Gap, GapCode


@dataclass(frozen=True, slots=True)
class Blame:
    """Words as they were written, and what could stand there *instead*."""

    found: str
    instead: str


def blame_in(text: str) -> Blame | None:
    """The first words in *text* that put the blame on a victim; None for none."""
    found = words.first_found(text, _blaming())
    if found is None:
        return None
    shipped = words.shipped().blaming_words
    return Blame(found, next(instead for word, instead in shipped if words.first_found(found, (word,))))


def of_wording(this: ConferenceSnapshot) -> Iterator[Gap]:
    """Contributions, reasons of a role and decisions with such words. What the person says of himself stays his."""
    for row in this.contributions:
        if row.kind is not ContributionKind.VIEW_OF_PERSON:
            yield from _in(row.text, Step.PICTURE, "contributions", row.id, "text")
    for weighed in this.role_assessments:
        yield from _in(weighed.reasoning, Step.ROLES, "role_assessments", weighed.id, "reasoning")
    for decision in this.decisions:
        field = "text" if blame_in(decision.text) else "rationale"
        yield from _in(getattr(decision, field), Step.DECISIONS, "decisions", decision.id, field)


def _in(text: str, step: Step, collection: str, record: int, field: str) -> Iterator[Gap]:
    blame = blame_in(text)
    if blame is not None:
        yield Gap(
            code=GapCode.BLAMING_WORDING,
            step=step,
            collection=collection,
            record=record,
            field=field,
            subject=blame.found,
            detail=blame.instead,
        )


@cache
def _blaming() -> tuple[str, ...]:
    return tuple(word for word, _ in words.shipped().blaming_words)
