"""Decisions with reasons and dissent, dilemmas written out, if-then scenarios."""

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.minutes_row import MinutesRow
from models.entities.references import under
from models.records import (
    DecisionDraft,
    DecisionSnapshot,
    DilemmaDraft,
    DilemmaOption,
    DilemmaSnapshot,
    ScenarioDraft,
    ScenarioSnapshot,
)


class Decision(MinutesRow[DecisionDraft, DecisionSnapshot], Base):
    """What was decided, why, and who saw it otherwise."""

    __tablename__ = "decision"
    __table_args__ = (*under("conference", "conference_id"),)
    draft_type = DecisionDraft
    snapshot_type = DecisionSnapshot
    collection = "decisions"

    text: Mapped[str]
    rationale: Mapped[str]
    alternatives: Mapped[tuple[str, ...]]
    dissent: Mapped[str]


class Dilemma(MinutesRow[DilemmaDraft, DilemmaSnapshot], Base):
    """A hard choice, written out before it is made."""

    __tablename__ = "dilemma"
    __table_args__ = (*under("conference", "conference_id"),)
    draft_type = DilemmaDraft
    snapshot_type = DilemmaSnapshot
    collection = "dilemmas"

    question: Mapped[str]
    options: Mapped[tuple[DilemmaOption, ...]]
    chosen: Mapped[str | None] = mapped_column(KEY)
    why: Mapped[str]


class Scenario(MinutesRow[ScenarioDraft, ScenarioSnapshot], Base):
    """If this happens, then that is done."""

    __tablename__ = "scenario"
    __table_args__ = (*under("conference", "conference_id"),)
    draft_type = ScenarioDraft
    snapshot_type = ScenarioSnapshot
    collection = "scenarios"

    when: Mapped[str]
    then: Mapped[str]
    who: Mapped[str]
    reachable: Mapped[str]
