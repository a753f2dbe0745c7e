"""Contributions (inbreng): one item of information with its source and conditions."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.linked_keys import keys_of, with_keys
from models.entities.minutes_row import MinutesRow
from models.entities.references import to_domain, to_organisation, to_person, under, unique_in_case
from models.kinds import ContributionKind, DataCategory, SecrecyGround
from models.records import ContributionDraft, ContributionSnapshot


class ContributionSubject(Base):
    """A person that a contribution is about."""

    __tablename__ = "contribution_subject"
    __table_args__ = (*under("contribution", "contribution_id"), *to_person("key"))

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int]
    contribution_id: Mapped[int]
    rank: Mapped[int]
    key: Mapped[str] = mapped_column(KEY)


class ContributionRecipient(Base):
    """An organisation that a contribution may be shared with."""

    __tablename__ = "contribution_recipient"
    __table_args__ = (*under("contribution", "contribution_id"), *to_organisation("key"))

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int]
    contribution_id: Mapped[int]
    rank: Mapped[int]
    key: Mapped[str] = mapped_column(KEY)


class Contribution(MinutesRow[ContributionDraft, ContributionSnapshot], Base):
    """An item of information; who may see it belongs to the item itself (Wgs 2.29(3))."""

    __tablename__ = "contribution"
    __table_args__ = (
        unique_in_case("id"),
        *under("conference", "conference_id"),
        *to_organisation("organisation"),
        to_domain("domain"),
    )
    draft_type = ContributionDraft
    snapshot_type = ContributionSnapshot
    collection = "contributions"

    text: Mapped[str]
    organisation: Mapped[str | None] = mapped_column(KEY)
    kind: Mapped[ContributionKind | None]
    dated_on: Mapped[date | None]
    domain: Mapped[str | None] = mapped_column(KEY)
    data_category: Mapped[DataCategory | None]
    necessity: Mapped[str]
    ground: Mapped[SecrecyGround | None]
    conditions: Mapped[str]
    handling_code: Mapped[str]
    names_recipients: Mapped[bool] = mapped_column(default=False)
    in_minutes: Mapped[bool]
    subjects: Mapped[list[ContributionSubject]] = relationship(
        order_by=ContributionSubject.rank, lazy="raise_on_sql", cascade="all, delete-orphan", passive_deletes=True
    )
    recipients: Mapped[list[ContributionRecipient]] = relationship(
        order_by=ContributionRecipient.rank, lazy="raise_on_sql", cascade="all, delete-orphan", passive_deletes=True
    )

    @property
    def about(self) -> tuple[str, ...]:
        """The keys of the people it is about; none: every person concerned."""
        return keys_of(self.subjects)

    @about.setter
    def about(self, keys: tuple[str, ...]) -> None:
        self.subjects = with_keys(ContributionSubject, self.subjects, keys)

    @property
    def share_with(self) -> tuple[str, ...] | None:
        """The keys of the organisations it may be shared with; None when the source named none, which is not nobody."""
        return keys_of(self.recipients) if self.names_recipients else None

    @share_with.setter
    def share_with(self, keys: tuple[str, ...] | None) -> None:
        self.names_recipients = keys is not None
        self.recipients = with_keys(ContributionRecipient, self.recipients, keys or ())
