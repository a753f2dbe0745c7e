"""Goals, and the actions agreed to reach them."""

from dataclasses import dataclass, field
from datetime import date

from models.kinds import ActionStatus, Priority, Track


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDraft:
    """What is to be reached. *person* None: for everyone concerned; equal *sequence* runs in parallel."""

    text: str
    person: str | None = None
    domain: str | None = None
    measure: str = ""
    sequence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalSnapshot(GoalDraft):
    """A goal as kept; *number* is unique within the case and never reused."""

    id: int = field(compare=False, default=0)
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDraft:
    """What somebody will do. Owner, organisation and due date may still be missing during the meeting."""

    text: str
    goal: int | None = None
    domain: str | None = None
    owner: str | None = None
    organisation: str | None = None
    statutory_task: str = ""
    due: date | None = None
    priority: Priority | None = None
    track: Track | None = None
    condition: str = ""
    status: ActionStatus = ActionStatus.OPEN
    informing: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it has what a final document needs: text, owner, organisation and date."""
        return bool(self.text.strip() and self.owner and self.organisation and self.due)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSnapshot(ActionDraft):
    """An action as agreed, *status* being the one at that time; *number* is unique in the case and never reused."""

    id: int = field(compare=False, default=0)
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionUpdateDraft:
    """What became of an action, as reported at a conference; the latest update wins."""

    number: int
    status: ActionStatus
    result: str = ""
    due: date | None = None
    reported_on: date | None = None
    reported_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionUpdateSnapshot(ActionUpdateDraft):
    """An update as kept."""

    id: int = field(compare=False, default=0)
