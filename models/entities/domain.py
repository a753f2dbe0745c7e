"""Life domains (leefgebieden): the set a case works with, and how each was assessed."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.case_row import CaseRow
from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.minutes_row import MinutesRow
from models.entities.references import to_domain, to_person, under, unique_in_case
from models.kinds import Score
from models.records import DomainAssessmentDraft, DomainAssessmentSnapshot, DomainSnapshot


class Domain(CaseRow[DomainSnapshot, DomainSnapshot], Base):
    """One life domain of the case's set."""

    __tablename__ = "domain"
    __table_args__ = (unique_in_case("key"),)
    draft_type = DomainSnapshot
    snapshot_type = DomainSnapshot
    collection = "domains"

    key: Mapped[str] = mapped_column(KEY)
    name: Mapped[str] = mapped_column(String(300))

    def fill(self, draft: DomainSnapshot) -> None:
        """Take over key and name; the row keeps its own identity."""
        self.key, self.name = draft.key, draft.name


class DomainAssessment(MinutesRow[DomainAssessmentDraft, DomainAssessmentSnapshot], Base):
    """The picture of one life domain of one person at one conference."""

    __tablename__ = "domain_assessment"
    __table_args__ = (*under("conference", "conference_id"), *to_person("person"), to_domain("domain"))
    draft_type = DomainAssessmentDraft
    snapshot_type = DomainAssessmentSnapshot
    collection = "domain_assessments"

    person: Mapped[str] = mapped_column(KEY)
    domain: Mapped[str] = mapped_column(KEY)
    score: Mapped[Score]
    protective: Mapped[str]
    risk: Mapped[str]
