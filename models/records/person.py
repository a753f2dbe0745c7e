"""People in a case: those concerned, their circle, victims and professionals."""

from dataclasses import dataclass, field
from datetime import date

from models.kinds import Position, RelationType


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """What people write about a person. *bsn* is optional and nine digits that pass the elfproef."""

    name: str
    position: Position
    born_on: date | None = None
    bsn: str = ""
    relation: str = ""
    relation_type: RelationType | None = None
    related_to: tuple[str, ...] = ()
    custody: bool | None = None
    safe_contact: str = ""
    organisation: str | None = None
    function: str = ""

    @property
    def is_concerned(self) -> bool:
        """Whether the case is about this person (betrokkene)."""
        return self.position is Position.PERSON_CONCERNED

    @property
    def masked_bsn(self) -> str:
        """The BSN as it may be shown: only the last three digits."""
        return f"••••••{self.bsn[-3:]}" if self.bsn else ""

    def age_on(self, day: date) -> int | None:
        """Whole years of age on *day*; None when the date of birth is unknown."""
        if self.born_on is None:
            return None
        had_birthday = (day.month, day.day) >= (self.born_on.month, self.born_on.day)
        return day.year - self.born_on.year - (0 if had_birthday else 1)

    def is_minor_on(self, day: date) -> bool:
        """Whether this person is known to be under eighteen on *day*."""
        age = self.age_on(day)
        return age is not None and age < 18


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSnapshot(PersonDraft):
    """A person as kept; *key* is unique within the case."""

    id: int = field(compare=False, default=0)
    key: str
