"""Actions agreed, and what became of them."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.columns import KEY
from models.entities.foundation import Base
from models.entities.minutes_row import MinutesRow
from models.entities.references import to_action, to_domain, to_goal, to_organisation, to_person, under, unique_in_case
from models.kinds import ActionStatus, Priority, Track
from models.problems import KnownProblem, Problem
from models.records import ActionDraft, ActionSnapshot, ActionUpdateDraft, ActionUpdateSnapshot


class Action(MinutesRow[ActionDraft, ActionSnapshot], Base):
    """What somebody will do, agreed at one conference and numbered through the case."""

    __tablename__ = "action"
    __table_args__ = (
        unique_in_case("number"),
        *under("conference", "conference_id"),
        *to_person("owner"),
        *to_organisation("organisation"),
        to_goal("goal"),
        to_domain("domain"),
    )
    draft_type = ActionDraft
    snapshot_type = ActionSnapshot
    collection = "actions"

    number: Mapped[int]
    text: Mapped[str]
    goal: Mapped[int | None]
    domain: Mapped[str | None] = mapped_column(KEY)
    owner: Mapped[str | None] = mapped_column(KEY)
    organisation: Mapped[str | None] = mapped_column(KEY)
    statutory_task: Mapped[str]
    due: Mapped[date | None]
    priority: Mapped[Priority | None]
    track: Mapped[Track | None]
    condition: Mapped[str]
    status: Mapped[ActionStatus]
    informing: Mapped[str]

    def fill(self, draft: ActionDraft) -> None:
        """Take over *draft*. An action is due on the day of its conference or later.

        Raises KnownProblem DUE_BEFORE_CONFERENCE (number, due, held_on).
        """
        self._require_in_time(draft.due, self.conference_row.held_on)
        super().fill(draft)

    def require_due_from(self, held_on: date) -> None:
        """Raise KnownProblem DUE_BEFORE_CONFERENCE when the action is due before *held_on*."""
        self._require_in_time(self.due, held_on)

    def _require_in_time(self, due: date | None, held_on: date) -> None:
        if due is not None and due < held_on:
            raise KnownProblem(
                Problem.DUE_BEFORE_CONFERENCE,
                number=str(self.number),
                due=due.isoformat(),
                held_on=held_on.isoformat(),
            )


class ActionUpdate(MinutesRow[ActionUpdateDraft, ActionUpdateSnapshot], Base):
    """What became of an action, as reported at a conference; the latest wins."""

    __tablename__ = "action_update"
    __table_args__ = (*under("conference", "conference_id"), *to_person("reported_by"), to_action("number"))
    draft_type = ActionUpdateDraft
    snapshot_type = ActionUpdateSnapshot
    collection = "action_updates"

    number: Mapped[int]
    status: Mapped[ActionStatus]
    result: Mapped[str]
    due: Mapped[date | None]
    reported_on: Mapped[date | None]
    reported_by: Mapped[str | None] = mapped_column(KEY)
