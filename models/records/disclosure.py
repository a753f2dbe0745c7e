"""The register of disclosures: what went to whom, when, on what ground."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureDraft:
    """One disclosure to a recipient (Wgs 1.7; the recipient reports effect at least yearly, 1.7(4)).

    *to* is an organisation, *to_person* a person of the case, by key; one of them at most, and neither when it stays
    with the team. A *document* that was made here names its kind and *version*; its *fingerprint* is the SHA-256 of the
    file in hexadecimal, and *mark* the short fingerprint that its pages show, so that a page leads back to its reader.
    """

    to: str | None = None
    on: date
    what: str
    by: str | None = None
    conference: str | None = None
    ground: str = ""
    source_consent: bool | None = None
    feedback_due: date | None = None
    to_person: str | None = None
    document: str = ""
    version: str = ""
    fingerprint: str = ""
    mark: str = ""

    @property
    def is_of_the_table(self) -> bool:
        """Whether the conference itself disclosed it, and it is no document that was made here."""
        return not self.document


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureSnapshot(DisclosureDraft):
    """A disclosure as kept."""

    id: int = field(compare=False, default=0)
