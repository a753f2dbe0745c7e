"""The case as it is now: a frozen record of which single rows are replaced, without reading the whole again."""

from dataclasses import replace
from typing import Any

from models import records
from models.records import CaseSnapshot, ConferenceSnapshot
from ui.screens.meeting.room import rows
from ui.screens.meeting.room.rows import Row, RowDraft

Member = records.PersonSnapshot | records.OrganisationSnapshot


class CaseNow:
    """Holds a case and knows which of its conferences is held."""

    def __init__(self, case: CaseSnapshot, conference_key: str) -> None:
        self.case = case
        self.key = conference_key

    @property
    def conference(self) -> ConferenceSnapshot:
        """The conference that is held."""
        return self.case.conference(self.key)

    def row(self, kind: type[RowDraft], row_id: int) -> Any:
        """The row of this kind with this identity; None when it is gone."""
        return next((row for row in self._kept(rows.COLLECTIONS[kind]) if row.id == row_id), None)

    def place(self, row: Row) -> int:
        """Where the row stands in its collection, from 0; -1 when it is gone."""
        ids = [kept.id for kept in self._kept(rows.collection(row))]
        return ids.index(row.id) if row.id in ids else -1

    def add(self, row: Row, place: int | None = None) -> None:
        """Put a row at *place* in its collection, or at the end."""
        name = rows.collection(row)
        kept = list(self._kept(name))
        kept.insert(len(kept) if place is None else place, row)
        self.take_conference(**{name: tuple(kept)})

    def take(self, fresh: Row) -> None:
        """Put a row in the place of the one with the same identity."""
        name = rows.collection(fresh)
        self.take_conference(**{name: tuple(fresh if row.id == fresh.id else row for row in self._kept(name))})

    def drop(self, gone: Row) -> None:
        """Take a row away."""
        name = rows.collection(gone)
        self.take_conference(**{name: tuple(row for row in self._kept(name) if row.id != gone.id)})

    def take_conference(self, **changes: Any) -> None:
        """Change fields of the conference that is held."""
        fresh = replace(self.conference, **changes)
        self.case = replace(
            self.case, conferences=tuple(fresh if one.key == self.key else one for one in self.case.conferences)
        )

    def take_case(self, written: records.CaseDraft) -> None:
        """Take over what is written about the case as a whole."""
        self.case = self.case.rewritten(written)

    def add_member(self, collection: str, member: Member) -> None:
        """Put a person or an organisation at the end of theirs."""
        self._take_members(collection, (*getattr(self.case, collection), member))

    def drop_member(self, collection: str, gone: Member) -> None:
        """Take a person or an organisation away."""
        self._take_members(collection, tuple(one for one in getattr(self.case, collection) if one.key != gone.key))

    def _take_members(self, collection: str, members: tuple[Member, ...]) -> None:
        changes: dict[str, Any] = {collection: members}
        self.case = replace(self.case, **changes)

    def _kept(self, collection: str) -> tuple[Any, ...]:
        kept: tuple[Any, ...] = getattr(self.conference, collection)
        return kept
