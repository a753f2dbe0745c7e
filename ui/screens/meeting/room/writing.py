"""The one way from the meeting to the vault: what is written there is what the meeting then holds."""

from collections.abc import Callable, Hashable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from models import records
from models.problems import Problem
from models.records import Proceedings
from ui.screens.meeting.room import rows, saving_words
from ui.screens.meeting.room.case_now import CaseNow
from ui.screens.meeting.room.history import Change, Changes
from ui.screens.meeting.room.rows import Row, RowDraft

if TYPE_CHECKING:
    from models.services import Services
    from ui.reporter import Reporter

Answer = TypeVar("Answer")

WHOLES = CONFERENCE, CASE, PROCEEDINGS = "conference", "case", "proceedings"
_VAULT_MAY_RECOVER = {
    Problem.VAULT_MISSING,
    Problem.VAULT_IN_USE,
    Problem.VAULT_READ_ONLY,
    Problem.VAULT_FULL,
    Problem.VAULT_LOCKED,
}
_COURSE = {"started_at", "step", "seconds_used", "unread"}  # the clock, the step in view and typos: nobody's to undo


class Writing:
    """Writes what the meeting changes, and answers with the change; None when it failed, which the reporter told."""

    def __init__(self, services: "Services", reporter: "Reporter", held: CaseNow, begins: Callable[[], object]) -> None:
        self._services, self._reporter, self._held, self._begins = services, reporter, held, begins
        self.problem: Problem | None = None

    @property
    def may_recover(self) -> bool:
        """Whether the last problem was the vault's, so that trying again may help."""
        return self.problem in _VAULT_MAY_RECOVER

    def ask(self, what: str, work: Callable[[], Answer]) -> Answer | None:
        """What *work* answers; None when a known problem came up, which is then in *problem*."""
        self.problem = None
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
        before = self._held.row(rows.draft_type(draft), row_id)
        fresh: Row | None = self.ask(rows.collection(draft), lambda: self._services.minutes.revise(row_id, draft))
        if fresh is None:
            return None
        self._held.take(fresh)
        return Change(collection=rows.collection(fresh), before=before, after=fresh)

    def remove(self, row: Row) -> Change | None:
        """Take a row away."""
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

    def revise_conference(self, changes: dict[str, Any]) -> Change | None:
        """Change fields of the conference itself."""
        this = self._held.conference
        draft = rows.conference_draft(this, **changes)
        fresh = self.ask(CONFERENCE, lambda: self._services.conferences.revise(this.id, draft))
        if fresh is None:
            return None
        written = rows.written(fresh, records.ConferenceDraft)
        change = _differing(CONFERENCE, rows.written(this, records.ConferenceDraft), written)
        self._held.take_conference(**written)
        return change

    def revise_case(self, changes: dict[str, Any]) -> Change | None:
        """Change fields of the case itself."""
        case = self._held.case
        fresh = self.ask(CASE, lambda: self._services.cases.revise(case.id, rows.case_draft(case, **changes)))
        if fresh is None:
            return None
        before, after = rows.written(case, records.CaseDraft), rows.written(fresh, records.CaseDraft)
        self._held.take_case(fresh)
        return _differing(CASE, before, after)

    def proceed(self, changes: dict[str, Any]) -> Change | None:
        """Note how the meeting goes."""
        this = self._held.conference
        proceedings = replace(this.proceedings, **changes)
        fresh = self.ask(PROCEEDINGS, lambda: self._services.conferences.proceed(this.id, proceedings))
        if fresh is None:
            return None
        self._held.take_conference(proceedings=fresh.proceedings)
        return _differing(PROCEEDINGS, _agreed(this.proceedings), _agreed(fresh.proceedings))

    def write(self, place: Hashable, entry: Any) -> Change | None:
        """Write what was typed at a place: a row by collection and id, or a whole by its name."""
        match place:
            case "conference":
                return self.revise_conference(entry)
            case "case":
                return self.revise_case(entry)
            case "proceedings":
                return self.proceed(entry)
            case _:
                assert isinstance(place, tuple)
                return self.revise(place[1], entry)

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
