"""The register of disclosures (verstrekkingen)."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.case_row import CaseRow
from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.references import to_conference, to_organisation, to_person
from models.records import DisclosureDraft, DisclosureSnapshot


class Disclosure(CaseRow[DisclosureDraft, DisclosureSnapshot], Base):
    """What went to whom, when, on what ground (Wgs 1.7)."""

    __tablename__ = "disclosure"
    __table_args__ = (
        Index(None, "case_id"),
        *to_organisation("to"),
        *to_person("by", "to_person"),
        to_conference("conference"),
    )
    draft_type = DisclosureDraft
    snapshot_type = DisclosureSnapshot
    collection = "disclosures"

    to: Mapped[str | None] = mapped_column(KEY)
    on: Mapped[date]
    what: Mapped[str]
    by: Mapped[str | None] = mapped_column(KEY)
    conference: Mapped[str | None] = mapped_column(KEY)
    ground: Mapped[str]
    source_consent: Mapped[bool | None]
    feedback_due: Mapped[date | None]
    to_person: Mapped[str | None] = mapped_column(KEY)
    document: Mapped[str] = mapped_column(server_default="")
    version: Mapped[str] = mapped_column(server_default="")
    fingerprint: Mapped[str] = mapped_column(server_default="")
    mark: Mapped[str] = mapped_column(server_default="")
