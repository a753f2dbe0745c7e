"""The one way from the meeting to the vault: what is written there is what the meeting then holds."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from models import records
from models.problems import Problem
from models.records import Proceedings
from ui.behind import Behind
from ui.screens.meeting.room import rows, saving_words
from ui.screens.meeting.room.case_now import CaseNow
from ui.screens.meeting.room.history import Change, Changes
from ui.screens.meeting.room.members import MEMBERS, Members
from ui.screens.meeting.room.rows import Row, RowDraft

if TYPE_CHECKING:
    from concurrent.futures import Future

    from models.services import Services
    from ui.reporter import Reporter

Answer = TypeVar("Answer")

WHOLES = CONFERENCE, CASE, PROCEEDINGS = "conference", "case", "proceedings"
_VAULT_MAY_RECOVER = {
    Problem.VAULT_GONE,
    Problem.VAULT_IN_USE,
    Problem.VAULT_READ_ONLY,
    Problem.VAULT_FULL,
    Problem.VAULT_LOCKED,
    Problem.VAULT_UNREACHABLE,
}
_COURSE = {"started_at", "step", "seconds_used", "unread"}  # the clock, the step in view and typos: nobody's to undo


@dataclass(frozen=True)
class Job:
    """Something to write: what it is, the work itself, which holds nothing of the interface, and what follows it."""

    what: str
    work: Callable[[], Any]
    finish: Callable[[Any], Change]


class Writing:
    """Writes what the meeting changes, and answers with the change; None when it failed, which the reporter told."""

    def __init__(self, services: "Services", reporter: "Reporter", held: CaseNow, begins: Callable[[], object]) -> None:
        self._services, self._reporter, self._held, self._begins = services, reporter, held, begins
        self._behind = Behind()
        self.members = Members(services, held, self.ask)
        self.problem: Problem | None = None

    @property
    def may_recover(self) -> bool:
        """Whether the last problem was the vault's, so that trying again may help."""
        return self.problem in _VAULT_MAY_RECOVER

    @property
    def is_possible(self) -> bool:
        """Whether who opened the vault may change anything; where not, nothing is tried, and so nothing is told."""
        return self._services.may_change

    def ask(self, what: str, work: Callable[[], Answer]) -> Answer | None:
        """What *work* answers; None when a known problem came up, which is then in *problem*.

        What is being written behind the typing comes first.
        """
        self.settle()
        return self._asked(what, work)

    def settle(self) -> None:
        """Wait for what is being written behind the typing."""
        self._behind.settle()

    @property
    def is_settling(self) -> bool:
        """Whether what was written behind the typing is taken up because somebody waits for it."""
        return self._behind.is_waited_for

    def _asked(self, what: str, work: Callable[[], Answer]) -> Answer | None:
        self.problem = None if self.is_possible else Problem.NOT_ALLOWED
        if not self.is_possible:
            return None
        self._begins()
        answer = None
        with self._reporter.during(saving_words.doing(what)) as outcome:
            answer = work()
        if outcome.problem is not None:
            self.problem = outcome.problem.problem
        return answer

    def add(self, draft: RowDraft) -> Change | None:
        """Add a row at the end."""
        minutes, conference = self._services.minutes, self._held.conference
        row: Row | None = self.ask(rows.collection(draft), lambda: minutes.add(conference.id, draft))
        if row is None:
            return None
        self._held.add(row)
        return _came(row, self._held.place(row))

    def restore(self, row: Row, place: int) -> Change | None:
        """Bring a row back that was removed."""
        minutes, conference = self._services.minutes, self._held.conference
        fresh = self.ask(rows.collection(row), lambda: minutes.restore(conference.id, row, place))
        if fresh is None:
            return None
        self._held.add(fresh, place)
        return _came(fresh, place)

    def revise(self, row_id: int, draft: RowDraft) -> Change | None:
        """Change a row."""
        return self._do(self._revising(row_id, draft))

    def remove(self, row: Row) -> Change | None:
        """Take a row away."""
        self.settle()  # what is being written in it is what an undo brings back
        now, place = self._held.row(rows.draft_type(row), row.id) or row, self._held.place(row)
        self.ask(rows.collection(row), lambda: self._services.minutes.remove(row))
        if self.problem is not None:
            return None
        self._held.drop(row)
        return Change(collection=rows.collection(row), before=now, after=None, places=(place, -1))

    def move(self, row: Row, by: int) -> Change | None:
        """Move a row among the others of its kind."""
        before = self._held.place(row)
        place = self.ask(rows.collection(row), lambda: self._services.minutes.move(row, by))
        if place is None:
            return None
        now = self._held.row(rows.draft_type(row), row.id)
        self._held.drop(now)
        self._held.add(now, place)
        return Change(collection=rows.collection(row), before=now, after=now, places=(before, place))

    def proceed(self, changes: dict[str, Any]) -> Change | None:
        """Note how the meeting goes."""
        self.settle()  # the clock and what is typed are parts of one whole
        return self._do(self._proceeding(changes))

    def write(self, place: Hashable, entry: Any) -> Change | None:
        """Write what was typed at a place: a row by collection and id, or a whole by its name."""
        self.settle()
        return self._do(self._job(place, entry))

    def write_behind(self, place: Hashable, entry: Any, then: Callable[[Change | None], None]) -> None:
        """Write what was typed at a place while typing goes on, and *then* tell the change, or None as `write` does.

        *then* is told None as well when a bug comes up, which goes on from here.
        """
        job = self._job(place, entry)

        def take(done: "Future[Any]") -> None:
            change = None
            try:
                change = self._finished(job, done.result)
            finally:
                then(change)

        self._begins()
        self._behind.send(job.work, take)

    def _do(self, job: Job) -> Change | None:
        self.settle()
        return self._finished(job, job.work)

    def _finished(self, job: Job, answer: Callable[[], Any]) -> Change | None:
        fresh = self._asked(job.what, answer)
        return None if fresh is None else job.finish(fresh)

    def _job(self, place: Hashable, entry: Any) -> Job:
        match place:
            case "conference":
                return self._revising_conference(entry)
            case "case":
                return self._revising_case(entry)
            case "proceedings":
                return self._proceeding(entry)
            case _:
                assert isinstance(place, tuple)
                return self._revising(place[1], entry)

    def _revising(self, row_id: int, draft: RowDraft) -> Job:
        minutes = self._services.minutes

        def finish(fresh: Row) -> Change:
            before = self._held.row(rows.draft_type(draft), row_id)
            self._held.take(fresh)
            return Change(collection=rows.collection(fresh), before=before, after=fresh)

        return Job(rows.collection(draft), lambda: minutes.revise(row_id, draft), finish)

    def _revising_conference(self, changes: dict[str, Any]) -> Job:
        this, conferences = self._held.conference, self._services.conferences
        draft = rows.conference_draft(this, **changes)

        def finish(fresh: records.ConferenceDraft) -> Change:
            written = rows.written(fresh, records.ConferenceDraft)
            self._held.take_conference(**written)
            return _differing(CONFERENCE, rows.written(this, records.ConferenceDraft), written)

        return Job(CONFERENCE, lambda: conferences.revise(this.id, draft), finish)

    def _revising_case(self, changes: dict[str, Any]) -> Job:
        case, cases = self._held.case, self._services.cases
        draft = rows.case_draft(case, **changes)

        def finish(fresh: records.CaseDraft) -> Change:
            self._held.take_case(fresh)
            before, after = rows.written(case, records.CaseDraft), rows.written(fresh, records.CaseDraft)
            return _differing(CASE, before, after)

        return Job(CASE, lambda: cases.revise(case.id, draft), finish)

    def _proceeding(self, changes: dict[str, Any]) -> Job:
        this, conferences = self._held.conference, self._services.conferences
        proceedings = replace(this.proceedings, **changes)

        def finish(fresh: Proceedings) -> Change:
            self._held.take_conference(proceedings=fresh)
            return _differing(PROCEEDINGS, _agreed(this.proceedings), _agreed(fresh))

        return Job(PROCEEDINGS, lambda: conferences.proceed(this.id, proceedings), finish)

    def retrace_all(self, changes: Changes, *, back: bool) -> list[tuple[Change, Change]]:
        """Undo changes that belong together, or do them again: all of them, or none.

        Answers with each change and what was done for it; empty when nothing was.
        """
        made: list[tuple[Change, Change]] = []
        for change in reversed(changes) if back else changes:
            done = self.retrace(change, back=back)
            if done is None:
                refused = self.problem
                for _, one in reversed(made):
                    self.retrace(one, back=True)
                self.problem = refused
                return []
            made.append((change, done))
        return made

    def retrace(self, change: Change, *, back: bool) -> Change | None:
        """Undo a change, or, when not *back*, do it again; answers with what that was."""
        now, wanted = (change.after, change.before) if back else (change.before, change.after)
        place = change.places[0 if back else 1]
        if change.collection in MEMBERS:
            return self.members.retrace(change, back=back)
        if change.collection in WHOLES:
            return self.write(change.collection, wanted)
        if now is None:
            return self.restore(wanted, place)
        if wanted is None:
            return self.remove(now)
        if change.is_move:
            return self.move(now, place - self._held.place(now))
        return self.revise(now.id, rows.as_draft(wanted, rows.draft_type(wanted)))


def _came(row: Row, place: int) -> Change:
    return Change(collection=rows.collection(row), before=None, after=row, places=(-1, place))


def _agreed(proceedings: Proceedings) -> dict[str, Any]:
    return {field.name: getattr(proceedings, field.name) for field in fields(proceedings) if field.name not in _COURSE}


def _differing(collection: str, before: dict[str, Any], after: dict[str, Any]) -> Change:
    names = [name for name in before if before[name] != after[name]]
    return Change(
        collection=collection,
        before={name: before[name] for name in names},
        after={name: after[name] for name in names},
    )
