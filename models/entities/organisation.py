"""Organisations that take part in a case."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.case_row import CaseRow
from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.references import unique_in_case
from models.kinds import ParticipantType
from models.records import OrganisationDraft, OrganisationSnapshot


class Organisation(CaseRow[OrganisationDraft, OrganisationSnapshot], Base):
    """An organisation, with how it takes part (Wgs 2.27)."""

    __tablename__ = "organisation"
    __table_args__ = (unique_in_case("key"),)
    draft_type = OrganisationDraft
    snapshot_type = OrganisationSnapshot
    collection = "organisations"

    key: Mapped[str] = mapped_column(KEY)
    name: Mapped[str]
    participant_type: Mapped[ParticipantType]
    oin: Mapped[str] = mapped_column(String(20))
    statutory_task: Mapped[str]
    secure_email: Mapped[str]

    @property
    def is_third_party(self) -> bool:
        """Whether it must sign the secrecy declaration before it takes part (Wgs 2.31(9))."""
        return self.participant_type is ParticipantType.THIRD_PARTY
