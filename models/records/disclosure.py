"""The register of disclosures: what went to whom, when, on what ground."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureDraft:
    """One disclosure to a recipient (Wgs 1.7; the recipient reports effect at least yearly, 1.7(4))."""

    to: str
    on: date
    what: str
    by: str | None = None
    conference: str | None = None
    ground: str = ""
    source_consent: bool | None = None
    feedback_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureSnapshot(DisclosureDraft):
    """A disclosure as kept."""

    id: int = field(compare=False, default=0)
