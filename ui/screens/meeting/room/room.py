"""What the steps of a meeting share: the case and the conference as they are now, and the one way to change them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from models import records
from models.kinds import Phase, Step
from models.records import CaseSnapshot, ConferenceSnapshot, Override
from models.rules.gaps import Gap
from ui.screens.meeting.room import rows
from ui.screens.meeting.room.case_now import CaseNow
from ui.screens.meeting.room.history import Change, History
from ui.screens.meeting.room.rows import Row, RowDraft
from ui.screens.meeting.room.typed import Typed
from ui.screens.meeting.room.writing import CASE, CONFERENCE, PROCEEDINGS, Writing

if TYPE_CHECKING:
    from models.services import Services
    from ui.reporter import Reporter


class Room(QObject):
    """The case and one of its conferences during a meeting.

    Every change goes through the services and comes back as the record that is now on disk; only that record is
    replaced in *case* and *conference*, and *changed* names its collection ("attendance", "contributions",
    "role_assessments", "domain_assessments", "instruments", "goals", "actions", "action_updates", "decisions",
    "dilemmas", "scenarios", "informing", "conference", "case", "people", "organisations", "proceedings").
    Problems are told by the reporter; then the answer is None or False, and text that was typed is kept and retried.
    Every change can be undone; `retraced` tells what was undone, or done again when its second part is False.
    """

    changed = Signal(str)
    saving = Signal()
    saved = Signal()
    unsaved = Signal()
    wanted = Signal(object, str, object, str)
    export_wanted = Signal()
    finalised = Signal()
    retraced = Signal(object, bool)

    def __init__(
        self,
        services: "Services",
        reporter: "Reporter",
        case: CaseSnapshot,
        conference_key: str,
        now: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.reporter = reporter
        self.now = now
        self.last_added: Row | None = None
        self.last_added_at = now()
        self.history = History()
        self._held = CaseNow(case, conference_key)
        self._writing = Writing(services, reporter, self._held, self.saving.emit)
        self._typed = Typed(self._writing, self._note, now, self)
        self._pending = self._typed.pending
        self._pending.waiting.connect(self.saving)
        self._pending.emptied.connect(self.saved)
        self._pending.held_back.connect(self.unsaved)

    # what there is

    @property
    def case(self) -> CaseSnapshot:
        """The whole case as it is on disk now."""
        return self._held.case

    @property
    def conference(self) -> ConferenceSnapshot:
        """The conference that is held."""
        return self._held.conference

    @property
    def previous(self) -> ConferenceSnapshot | None:
        """The conference before this one; None when this is the first."""
        earlier = self.case.before(self.conference.key)
        return earlier[-1] if earlier else None

    @property
    def today(self) -> date:
        """The day of the meeting's clock."""
        return self.now().date()

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may change here: what is settled stays (Wgs 2.31(8)), and who only reads changes nothing."""
        return self.is_settled or not self.services.may_change

    @property
    def is_settled(self) -> bool:
        """Whether nothing may change any more, for nobody: the minutes are final or the case is closed."""
        return self.conference.finalisation is not None or self.case.phase is Phase.CLOSED

    @property
    def all_saved(self) -> bool:
        """Whether every typed word is on disk."""
        return self._pending.is_empty

    @property
    def somebody_types(self) -> bool:
        """Whether what changed was saved behind somebody who types on: what takes long can wait a moment."""
        return self._typed.goes_on

    def draft_of(self, row: Row) -> Any:
        """What is written in a row now, typed text that is not on disk yet included; *row* itself may be of before."""
        waiting = self._pending.get(_place(row))
        if waiting is not None:
            return waiting
        kind = rows.draft_type(row)
        return rows.as_draft(self.row(kind, row.id) or row, kind)

    def row(self, draft_type: type[RowDraft], row_id: int) -> Any:
        """The row with this identity as it is now; None when it is gone."""
        return self._held.row(draft_type, row_id)

    def typed_in_conference(self) -> records.ConferenceDraft:
        """What is written about the conference as a whole, typed text included."""
        return rows.conference_draft(self.conference, **(self._pending.get(CONFERENCE) or {}))

    def typed_in_case(self) -> records.CaseDraft:
        """What is written about the case as a whole, typed text included."""
        return rows.case_draft(self.case, **(self._pending.get(CASE) or {}))

    def typed_in_proceedings(self) -> records.Proceedings:
        """How the meeting goes, typed text included."""
        return replace(self.conference.proceedings, **(self._pending.get(PROCEEDINGS) or {}))

    def add(self, draft: RowDraft) -> Any:
        """Add a row and answer with its snapshot; None when it could not be kept, which the reporter has told."""
        change = self._writing.add(draft)
        if change is None:
            return None
        self.last_added, self.last_added_at = change.after, self.now()
        self._note(change, self._typed.burst)
        return change.after

    def revise(self, row: Row, draft: RowDraft) -> Any:
        """Save *draft* for a row at once, over anything that was still waiting for it; None when that failed."""
        place = _place(row)
        waiting = self._pending.get(place)
        self._pending.drop(place)
        change = self._writing.revise(row.id, draft)
        if change is None:
            self._typed.keep(place, draft, waiting)
            return None
        self._note(change)
        return change.after

    def change(self, row: Row, **changes: Any) -> Any:
        """Save some fields of a row at once, typed text included; None when that failed."""
        return self.revise(row, replace(self.draft_of(row), **changes))

    def revise_soon(self, row: Row, draft: RowDraft) -> None:
        """Save *draft* for a row within 300 ms; only the latest is saved."""
        self._typed.put(_place(row), draft)

    def change_soon(self, row: Row, **changes: Any) -> None:
        """Save some fields of a row within 300 ms, over what already waits for it."""
        self.revise_soon(row, replace(self.draft_of(row), **changes))

    def remove(self, row: Row) -> bool:
        """Take a row away, with what was typed in it, which an undo brings back. False when that failed."""
        self._pending.save()
        change = self._writing.remove(row)
        if change is None:
            return False
        self._pending.drop(_place(row))
        self._note(change)
        return True

    def move(self, row: Row, by: int) -> bool:
        """Move a row *by* places among the others of its kind, as far as there are any. False when that failed."""
        change = self._writing.move(row, by)
        if change is None:
            return False
        self._note(change)
        return True

    def hold(self, fresh: Sequence[Row]) -> None:
        """Hold rows that a use case changed together, and that are on disk: undone as one."""
        with self.history.together():
            for row in fresh:
                before = self._held.row(rows.draft_type(row), row.id)
                self._held.take(row)
                self.history.note(Change(collection=rows.collection(row), before=before, after=row))
        for collection in dict.fromkeys(rows.collection(row) for row in fresh):
            self._announce(collection)

    def revise_conference(self, **changes: Any) -> bool:
        """Save fields of the conference itself at once. False when that failed."""
        self.revise_conference_soon(**changes)
        return self._pending.flush()

    def revise_conference_soon(self, **changes: Any) -> None:
        """Save fields of the conference itself within 300 ms."""
        self._typed.put(CONFERENCE, (self._pending.get(CONFERENCE) or {}) | changes)

    def revise_case(self, **changes: Any) -> bool:
        """Save fields of the case at once. False when that failed."""
        self.revise_case_soon(**changes)
        return self._pending.flush()

    def revise_case_soon(self, **changes: Any) -> None:
        """Save fields of the case within 300 ms."""
        self._typed.put(CASE, (self._pending.get(CASE) or {}) | changes)

    def proceed(self, **changes: Any) -> bool:
        """Save how the meeting goes: its step, its clock, what was read back. False when that failed."""
        change = self._writing.proceed((self._pending.get(PROCEEDINGS) or {}) | changes)
        if change is None:
            return False
        self._note(change)
        return True

    def proceed_soon(self, **changes: Any) -> None:
        """Save how the meeting goes within 300 ms: for typing."""
        self._typed.put(PROCEEDINGS, (self._pending.get(PROCEEDINGS) or {}) | changes)

    def finalise(self, overrides: Sequence[Override]) -> bool:
        """Make the minutes final: from then on nothing changes. False when they are incomplete or it failed."""
        if not self.flush():
            return False
        fresh = self._writing.ask(
            "finalisation", lambda: self.services.conferences.finalise(self.conference.id, overrides, self.now())
        )
        if fresh is None:
            return False
        self._held.take_conference(finalisation=fresh.finalisation)
        self.history.clear()
        self._announce("conference")
        self.finalised.emit()
        return True

    # people and organisations

    def add_person(self, draft: records.PersonDraft) -> records.PersonSnapshot | None:
        """Add a person to the case; None when that failed."""
        person: records.PersonSnapshot | None = self._came(self._writing.members.add(draft))
        return person

    def add_organisation(self, draft: records.OrganisationDraft) -> records.OrganisationSnapshot | None:
        """Add an organisation to the case; None when that failed."""
        organisation: records.OrganisationSnapshot | None = self._came(self._writing.members.add(draft))
        return organisation

    # undoing, moving and saving

    def undo(self) -> bool:
        """Take the last change back, typed words included. False when there is none, or a rule forbids it now."""
        return self._retrace(back=True)

    def redo(self) -> bool:
        """Do again what was undone last. False when there is nothing, or a rule forbids it now."""
        return self._retrace(back=False)

    def leave_field(self) -> None:
        """What is typed from now on is another change."""
        self._typed.end_burst()

    def go_to(self, step: Step, field: str = "", record: int | None = None, collection: str = "") -> None:
        """Ask the meeting to show a step, and in it the field with this name (of this record in this collection)."""
        self.wanted.emit(step, field, record, collection)

    def mend(self, gap: Gap) -> None:
        """Ask the meeting to show the field that a gap points to."""
        self.go_to(gap.step, gap.field, gap.record, gap.collection)

    def flush(self) -> bool:
        """Save everything that was typed, now. False when something could not be saved; it is kept and retried."""
        return self._pending.flush()

    # underneath

    def _retrace(self, *, back: bool) -> bool:
        self._pending.save()
        changes = self.history.last if back else self.history.next
        made = self._writing.retrace_all(changes, back=back)
        if made:
            self.history.stepped(back=back)
        for wanted, done in made:
            self._follow(wanted, done)
        for collection in dict.fromkeys(change.collection for change in changes):
            self._announce(collection)
        if made:
            self.retraced.emit(changes, back)
        return bool(made)

    def _follow(self, wanted: Change, done: Change) -> None:
        """A row keeps its id when it comes back, unless another took it; words that wait for it are of before."""
        if wanted.row_id is not None and done.row_id is not None:
            self.history.follow(wanted.collection, wanted.row_id, done.row_id)
            self._pending.drop((wanted.collection, done.row_id))

    def _came(self, change: Change | None) -> Any:
        if change is None:
            return None
        self._note(change)
        return change.after

    def _note(self, change: Change, burst: int | None = None) -> None:
        self.history.note(change, burst)
        self._announce(change.collection)

    def _announce(self, collection: str) -> None:
        self.changed.emit(collection)
        if self.all_saved:
            self.saved.emit()


def _place(row: Row) -> tuple[str, int]:
    return rows.collection(row), row.id
