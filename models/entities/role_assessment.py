"""The weighing of roles (rolweging): per person and per incident."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.minutes_row import MinutesRow
from models.entities.references import to_person, under
from models.kinds import Certainty, FollowUp, Role
from models.records import RoleAssessmentDraft, RoleAssessmentSnapshot


class RoleAssessment(MinutesRow[RoleAssessmentDraft, RoleAssessmentSnapshot], Base):
    """A reasoned judgement of one person's role in one incident; never computed."""

    __tablename__ = "role_assessment"
    __table_args__ = (*under("conference", "conference_id"), *to_person("person"))
    draft_type = RoleAssessmentDraft
    snapshot_type = RoleAssessmentSnapshot
    collection = "role_assessments"

    person: Mapped[str] = mapped_column(KEY)
    incident: Mapped[str]
    incident_on: Mapped[date | None]
    role: Mapped[Role | None]
    coercion_signals: Mapped[tuple[str, ...]]
    counter_indications: Mapped[tuple[str, ...]]
    certainty: Mapped[Certainty | None]
    reasoning: Mapped[str]
    dissent: Mapped[str]
    follow_up: Mapped[tuple[FollowUp, ...]]
    review_on: Mapped[date | None]
