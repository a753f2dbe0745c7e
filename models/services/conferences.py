"""Conferences: planned, held, and made final."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from models import queries
from models.entities import Attendance, Conference
from models.keeping_kinds import Act
from models.kinds import Step
from models.lists import step_budgets
from models.noting import note
from models.problems import KnownProblem, Problem
from models.records import (
    AttendanceDraft,
    CaseSnapshot,
    ConferenceDraft,
    ConferenceSnapshot,
    Finalisation,
    MinutesVersionSnapshot,
    Note,
    Override,
    Proceedings,
    StepBudget,
)
from models.services.final_minutes import contents, require_complete
from models.services.kept_terms import with_terms
from models.services.references import references_told
from models.services.withdrawing import put_back

if TYPE_CHECKING:
    from models.vault import Vault

FIRST_VERSION = "1.0"


class Conferences:
    """The conferences of every case in a vault."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def plan(self, case_id: int, draft: ConferenceDraft, *, invite_like_previous: bool = True) -> ConferenceSnapshot:
        """A new conference; without an agenda it gets the usual budgets.

        Whoever was invited to the latest conference is invited again, attendance and declaration not yet recorded.
        Raises KnownProblem CASE_CLOSED, UNKNOWN_REFERENCE or NOT_FOUND.
        """
        with self._vault.work() as session:
            invited = _invited_last_time(session, case_id) if invite_like_previous else []
            conference = _planned(session, case_id, replace(draft, agenda=draft.agenda or _usual_agenda()))
            for rank, invitation in enumerate(invited):
                Attendance(conference_row=conference, rank=rank).revise(invitation)
            session.add(conference)
            with references_told():
                session.flush()
            session.expunge_all()
            return queries.whole_conference(session, conference.id).snapshot()

    def get(self, conference_id: int) -> ConferenceSnapshot:
        """The whole conference. Raises KnownProblem NOT_FOUND."""
        with self._vault.read() as session:
            return queries.whole_conference(session, conference_id).snapshot()

    def revise(self, conference_id: int, draft: ConferenceDraft) -> ConferenceDraft:
        """Change the conference itself; answers with what is written about it now.

        Raises KnownProblem CONFERENCE_FINAL, CASE_CLOSED, UNKNOWN_REFERENCE, NOT_FOUND, or DUE_BEFORE_CONFERENCE
        (number, due, held_on) when it would come to lie after the date of one of its actions.
        """
        with self._vault.work() as session:
            conference = queries.conference(session, conference_id)
            if draft.held_on > conference.held_on:
                queries.load_actions(session, conference)
            conference.revise(draft)
            with references_told():
                session.flush()
            return conference.draft()

    def proceed(self, conference_id: int, proceedings: Proceedings) -> Proceedings:
        """Note how the meeting goes: its step, clock, and what was read back; answers with what is noted now.

        Raises KnownProblem CONFERENCE_FINAL, CASE_CLOSED, TEXT_TOO_LONG (field, limit) or NOT_FOUND.
        """
        with self._vault.work() as session:
            conference = queries.conference(session, conference_id)
            conference.proceed(proceedings)
            session.flush()
            return conference.proceedings

    def finalise(self, conference_id: int, overrides: Sequence[Override], at: datetime) -> ConferenceSnapshot:
        """Make the minutes final, by whoever opened the vault, and keep their contents: version 1.0, or the amended.

        *overrides* give a reason for every warning that is set aside. Raises KnownProblem CONFERENCE_INCOMPLETE
        (blocking, unexplained: how many), CONFERENCE_FINAL, CASE_CLOSED or NOT_FOUND.
        """
        with self._vault.work() as session:
            case_id = queries.conference(session, conference_id).case_id
            case = queries.whole_case(session, case_id)
            conference = queries.whole_conference(session, conference_id)
            conference.require_open()
            (known,) = with_terms(session, [case.snapshot()])
            explained = require_complete(known, conference.key, overrides, at.date())
            version = conference.amendment.version if conference.amendment else FIRST_VERSION
            finalisation = Finalisation(version=version, at=at, by=self._vault.person, overrides=explained)
            conference.freeze(finalisation, contents(case.snapshot(), conference.key, finalisation))
            note(session, *_finalised(conference, version, explained))
            session.flush()
            return conference.snapshot()

    def amend(self, conference_id: int, reason: str, at: datetime) -> ConferenceSnapshot:
        """Take up final minutes again, to become the next version (1.1 after 1.0) once they are made final.

        The version before stays as it was. Raises KnownProblem CONFERENCE_NOT_FINAL, REASON_MISSING, TEXT_TOO_LONG,
        CASE_CLOSED or NOT_FOUND.
        """
        with self._vault.work() as session:
            conference = queries.whole_conference(session, conference_id)
            conference.amend(reason, at, self._vault.person)
            note(session, _of(conference, Act.AMENDMENT_BEGUN))
            session.flush()
            return conference.snapshot()

    def withdraw_amendment(self, conference_id: int) -> ConferenceSnapshot:
        """Undo an amendment that is under way: the final version before it counts again, whole.

        Raises KnownProblem NO_AMENDMENT, CASE_CLOSED, NOT_FOUND, STILL_IN_USE when another conference refers to what
        was added, or UNKNOWN_REFERENCE when somebody or something in that version is no longer in the case.
        """
        with self._vault.work() as session:
            case = queries.whole_case(session, queries.conference(session, conference_id).case_id)
            conference = next(one for one in case.conferences if one.id == conference_id)
            versions = queries.minutes_versions(session, conference_id)
            if not versions:
                raise KnownProblem(Problem.NO_AMENDMENT, conference=conference.key)
            final = versions[-1].snapshot().conference
            conference.withdraw_amendment(final)
            put_back(session, conference, final)
            session.expunge_all()
            return queries.whole_conference(session, conference_id).snapshot()

    def as_recorded(self, conference_id: int, version: str | None = None) -> CaseSnapshot:
        """The case as the documents of a conference tell it: as its final minutes have it, or as it is now in a draft.

        With *version* as that final version has it. Raises KnownProblem NOT_FOUND.
        """
        with self._vault.read() as session:
            conference = queries.conference(session, conference_id)
            final = conference.finalisation
            wanted = version or (final.version if final else None)
            if wanted is None:
                return queries.whole_case(session, conference.case_id).snapshot()
            kept = [one for one in queries.minutes_versions(session, conference_id) if one.number == wanted]
            if not kept:
                raise KnownProblem(Problem.NOT_FOUND)
            told = kept[0].snapshot().case
            if len(told.conferences) > 1:
                return told
            return _after_those_before(told, queries.whole_case(session, conference.case_id).snapshot())

    def versions(self, conference_id: int) -> tuple[MinutesVersionSnapshot, ...]:
        """Every final version of a conference's minutes, first one first; none while they were never final."""
        with self._vault.read() as session:
            return tuple(version.snapshot() for version in queries.minutes_versions(session, conference_id))


def _of(conference: Conference, act: Act, detail: str = "") -> Note:
    return Note(act=act, kind="conference", object_id=conference.id, case_id=conference.case_id, detail=detail)


def _finalised(conference: Conference, version: str, overrides: Sequence[Override]) -> Iterator[Note]:
    """That it was made final, and each warning that was set aside: which one, its reason stands in the minutes."""
    yield _of(conference, Act.FINALISED, version)
    for override in overrides:
        yield _of(conference, Act.OVERRIDDEN, override.gap.partition(":")[0])


def _after_those_before(told: CaseSnapshot, now: CaseSnapshot) -> CaseSnapshot:
    """A version that was kept alone, as vaults of the first schemas do, behind what its documents look back on."""
    this = told.conferences[-1].key
    before = now.before(this)
    if not before:
        return told
    disclosed = tuple(one for one in now.disclosures if one.conference == this and one.is_of_the_table)
    return replace(told, conferences=(*before, *told.conferences), disclosures=disclosed)


def _planned(session: Session, case_id: int, draft: ConferenceDraft) -> Conference:
    case = queries.case(session, case_id)
    taken = queries.keys(session, Conference, case_id)
    numbers = [int(key[1:]) for key in taken if key[:1] == "c" and key[1:].isdecimal()]
    rank = queries.next_rank(session, Conference, Conference.case_id == case_id)
    conference = Conference(case=case, key=f"c{max(numbers, default=0) + 1}", rank=rank, proceedings=Proceedings())
    conference.revise(draft)
    return conference


def _invited_last_time(session: Session, case_id: int) -> list[AttendanceDraft]:
    latest = queries.latest_conference(session, case_id)
    rows = latest.attendance if latest else []
    return [AttendanceDraft(person=row.person, organisation=row.organisation) for row in rows]


def _usual_agenda() -> tuple[StepBudget, ...]:
    return tuple(budget for budget in step_budgets() if budget.step is not Step.PREPARE)
