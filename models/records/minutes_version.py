"""Minutes as they were when they became final."""

from dataclasses import dataclass
from datetime import datetime

from models.records.case import CaseSnapshot
from models.records.conference import ConferenceSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesVersionSnapshot:
    """One final version; *reason* says why it replaced the one before, and *case* holds its contents.

    The case is as it was known then, with the conferences up to this one and what this one disclosed.
    """

    number: str
    at: datetime
    by: str
    reason: str
    sha256: str
    case: CaseSnapshot

    @property
    def conference(self) -> ConferenceSnapshot:
        """The conference as this version has it."""
        return self.case.conferences[-1]
