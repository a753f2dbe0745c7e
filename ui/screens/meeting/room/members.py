"""People and organisations that come into the case during the meeting, and go again when that is undone."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from models.records import OrganisationDraft, OrganisationSnapshot, PersonDraft, PersonSnapshot
from ui.screens.meeting.room.case_now import CaseNow
from ui.screens.meeting.room.history import Change

if TYPE_CHECKING:
    from models.services import Services

MEMBERS = PEOPLE, ORGANISATIONS = "people", "organisations"


class Members:
    """Adds and removes them; the answer is the change, or None when it failed, which *ask* has told."""

    def __init__(self, services: "Services", held: CaseNow, ask: Callable[[str, Callable[[], Any]], Any]) -> None:
        self._services, self._held, self._ask = services, held, ask

    def add(self, draft: PersonDraft | OrganisationDraft) -> Change | None:
        """Bring one into the case, at the end; the key follows from the name."""
        collection, service, case = _collection(draft), self._service(draft), self._held.case
        fresh = self._ask(collection, lambda: service.add(case.id, draft))
        if fresh is None:
            return None
        self._held.add_member(collection, fresh)
        return Change(collection=collection, before=None, after=fresh)

    def remove(self, member: PersonSnapshot | OrganisationSnapshot) -> Change | None:
        """Take one out of the case again, as long as nothing refers to them."""
        collection, service = _collection(member), self._service(member)
        if not self._ask(collection, lambda: service.remove(member.id) is None):
            return None
        self._held.drop_member(collection, member)
        return Change(collection=collection, before=member, after=None)

    def retrace(self, change: Change, *, back: bool) -> Change | None:
        """Undo that one came, or do it again."""
        came = change.after if change.before is None else change.before
        leaves = (change.before is None) is back
        return self.remove(came) if leaves else self.add(came)

    def _service(self, member: PersonDraft | OrganisationDraft) -> Any:
        return self._services.people if isinstance(member, PersonDraft) else self._services.organisations


def _collection(member: PersonDraft | OrganisationDraft) -> str:
    return PEOPLE if isinstance(member, PersonDraft) else ORGANISATIONS
