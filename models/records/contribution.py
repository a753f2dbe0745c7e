"""Contributions: one item of information, with its source and the source's conditions."""

from dataclasses import dataclass, field
from datetime import date

from models.kinds import ContributionKind, DataCategory, SecrecyGround


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionDraft:
    """What a partner brings in.

    *about* empty: every person concerned. *share_with* None: every paragraph 1 and 2 organisation at this
    conference and no third party; empty: nobody (Wgs 2.29(3)). *handling_code* is the source's, never interpreted.
    """

    text: str
    organisation: str | None = None
    kind: ContributionKind | None = None
    about: tuple[str, ...] = ()
    dated_on: date | None = None
    domain: str | None = None
    data_category: DataCategory | None = None
    necessity: str = ""
    ground: SecrecyGround | None = None
    conditions: str = ""
    handling_code: str = ""
    share_with: tuple[str, ...] | None = None
    in_minutes: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionSnapshot(ContributionDraft):
    """A contribution as kept."""

    id: int = field(compare=False, default=0)
