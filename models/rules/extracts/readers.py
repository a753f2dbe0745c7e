"""Who reads one copy of a document, and what a case is to them."""

from dataclasses import dataclass, fields

from models.records import CaseSnapshot


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads one copy of a document: *organisations* together, or one *person* of the case, by key.

    Or the *team* itself, which knows everything. None of these: nobody in particular, as for partners.
    """

    organisations: tuple[str, ...] = ()
    person: str | None = None
    team: bool = False

    @property
    def is_one(self) -> bool:
        """Whether the copy is for a single organisation or person."""
        return self.person is not None or (len(self.organisations) == 1 and not self.team)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """How much these readers do not get to see of one conference, and of the views told at *earlier* ones.

    *reasons* counts the decisions that are told without why they were made, *delayed* the informings of the person who
    reads that wait on a ground of UAVG art. 41.
    """

    contributions: int = 0
    roles: int = 0
    scores: int = 0
    goals: int = 0
    actions: int = 0
    decisions: int = 0
    reasons: int = 0
    informing: int = 0
    delayed: int = 0
    earlier: int = 0

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Extract:
    """A case as some readers may know it, with how much of it is left out.

    Whoever composes a document from *case* cannot tell more than its readers may know.
    """

    case: CaseSnapshot
    readers: Readers
    left_out: LeftOut
