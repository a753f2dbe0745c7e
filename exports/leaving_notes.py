"""What the log is told of documents that leave: which one, its form and version, for how many; never to whom."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from exports.kinds import DocumentFormat, DocumentKind
from models.keeping_kinds import Act, Outcome
from models.problems import KnownProblem, Problem
from models.records import Note

if TYPE_CHECKING:
    from models.services import Services

_REFUSED = frozenset(
    {
        Problem.NOT_ALLOWED,
        Problem.CASE_SHIELDED,
        Problem.CONFERENCE_INCOMPLETE,
        Problem.RECIPIENT_THIRD_PARTY,
        Problem.RECIPIENT_NOT_INVITED,
        Problem.RECIPIENT_UNKNOWN,
        Problem.RECIPIENT_MISSING,
        Problem.RECIPIENT_NO_PERSON,
        Problem.INFORMING_DELAYED,
    }
)
"""What our rules keep inside; anything else that goes wrong has failed."""


def leaving(
    case_id: int,
    kind: DocumentKind,
    form: DocumentFormat | None,
    conference_id: int | None = None,
    version: str = "",
    copies: int = 0,
) -> Note:
    """One copy that leaves, on paper when *form* is None; *copies* is for how many recipients it is."""
    words = (kind.value, form.value if form else "", version, f"{copies}x" if copies else "")
    return Note(
        act=Act.EXPORTED if form else Act.PRINTED,
        kind="conference" if conference_id else "case",
        object_id=conference_id or case_id,
        case_id=case_id,
        detail=" ".join(word for word in words if word),
    )


@contextmanager
def refusals_noted(services: "Services", notes: Iterable[Note]) -> Iterator[list[Note]]:
    """Note of each of *notes* that it was refused or failed, when the block raises and did not take it off the list.

    What was left undone by somebody's own choice, such as a file that is there already, is no failure.
    """
    left = list(notes)
    try:
        yield left
    except KnownProblem as known:
        if known.problem is not Problem.TARGET_EXISTS:
            outcome = Outcome.REFUSED if known.problem in _REFUSED else Outcome.FAILED
            services.log.note(*(replace(note, outcome=outcome) for note in left))
        raise
