"""Organisations that take part in a case."""

from dataclasses import dataclass, field

from models.kinds import ParticipantType


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationDraft:
    """What people write about an organisation."""

    name: str
    participant_type: ParticipantType
    oin: str = ""
    statutory_task: str = ""
    secure_email: str = ""

    @property
    def is_third_party(self) -> bool:
        """Whether it takes part incidentally, and must sign the secrecy declaration first (Wgs 2.31(9))."""
        return self.participant_type is ParticipantType.THIRD_PARTY


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationSnapshot(OrganisationDraft):
    """An organisation as kept; *key* is unique within its case."""

    id: int = field(compare=False, default=0)
    key: str
