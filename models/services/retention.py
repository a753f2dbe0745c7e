"""How long cases are kept, who may look at those that are closed, and how they go."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import document_queries, queries
from models.entities import Case, Configured, KeptTerm
from models.entities.foundation import keepable
from models.keeping_kinds import Act, DestructionGround, ShieldReason, Urgency
from models.kinds import Phase, Position
from models.noting import note
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent
from models.records import (
    CaseDraft,
    Configuration,
    DestroyedCase,
    Destruction,
    Note,
    Retention,
    RetentionExtension,
    RetentionLine,
    UnreachedPlace,
)
from models.rules import retention as rules
from models.services import destroying
from models.services.destroying import Decision
from models.services.kept_terms import kept_term, local_years, retention_of

if TYPE_CHECKING:
    from models.vault import Vault

_PRESSING = (Urgency.OVERDUE, Urgency.SOON, Urgency.RUNNING)


class Retentions:
    """The terms of all cases in a vault; everything that is decided about them is the chair's, and in the log."""

    def __init__(self, vault: "Vault", today: Callable[[], date] = date.today) -> None:
        self._vault = vault
        self._today = today

    def lines(self, today: date | None = None) -> tuple[RetentionLine, ...]:
        """The term of every case, the most urgent first."""
        with self._vault.read() as session:
            years = local_years(session)
            terms = {term.case_id: retention_of(term) for term in session.scalars(select(KeptTerm))}
            names = _titles(session)
            found = [
                _line(case_id, outline, terms.get(case_id), names, years, today or self._today())
                for case_id, outline in _outlines(session)
            ]
        return tuple(sorted(found, key=lambda line: (_PRESSING.index(line.urgency), line.kept_until, line.number)))

    def due(self, today: date | None = None) -> tuple[RetentionLine, ...]:
        """The cases whose term has ended or ends within ninety days, the most urgent first."""
        return tuple(line for line in self.lines(today) if line.urgency is not Urgency.RUNNING)

    def line(self, case_id: int, today: date | None = None) -> RetentionLine:
        """The term of one case. Raises KnownProblem NOT_FOUND."""
        with self._vault.read() as session:
            return self._line(session, case_id, today)

    def extend(self, case_id: int, reason: str, consent: str, today: date | None = None) -> RetentionLine:
        """Keep a case two years longer, by the chair, with the reason and the sources that consent (BGS 1.16).

        Raises KnownProblem NOT_ALLOWED (role), EXTENSION_NOT_ALLOWED (number), EXTENSION_INCOMPLETE, TEXT_TOO_LONG
        (field, limit) or NOT_FOUND.
        """
        day = today or self._today()
        with self._vault.govern() as session:
            case, term = _case(session, case_id), kept_term(session, case_id)
            decision = RetentionExtension(
                until=day, reason=reason, consent=consent, decided_on=day, by=self._vault.person
            )
            kept = rules.extended(case.draft(), retention_of(term), decision, local_years(session))
            term.extensions = keepable("extensions", kept.extensions)
            _keep(session, term, Note(act=Act.RETENTION_EXTENDED, kind="case", object_id=case_id, case_id=case_id))
            return self._line(session, case_id, day)

    def not_accepted(self, case_id: int, on: date | None) -> RetentionLine:
        """Say since when a case is not accepted, so that it must go at once (Wgs 1.8(7)); None takes that back.

        Raises KnownProblem NOT_ALLOWED (role) or NOT_FOUND.
        """
        with self._vault.govern() as session:
            _case(session, case_id)
            term = kept_term(session, case_id)
            term.not_accepted_on = on
            _keep(session, term)
            return self._line(session, case_id)

    def local_years(self) -> int:
        """How many years the organisation keeps cases that are not under the Wgs: its own choice."""
        with self._vault.read() as session:
            return local_years(session)

    def set_local_years(self, years: int) -> None:
        """Choose that term, by the chair. Raises KnownProblem NOT_ALLOWED (role); ValueError for less than a year."""
        if years < 1:
            raise ValueError("a term of less than a year")
        with self._vault.govern() as session:
            row = document_queries.configured(session) or Configured(contents=Configuration())
            row.contents = replace(row.contents, local_keeping_years=years)
            session.add(row)

    def is_shielded(self, case_id: int) -> bool:
        """Whether a case is closed, and was not opened with a reason since the vault was."""
        with self._vault.read() as session:
            phase = session.scalar(select(Case.phase).where(Case.id == case_id))
        return phase is Phase.CLOSED and case_id not in self._vault.unshielded

    def open_shielded(self, case_id: int, reason: ShieldReason) -> None:
        """Let whoever opened the vault read a closed case until it locks; the log says why (Wgs 2.31(8)).

        Raises KnownProblem NOT_ALLOWED (role) to who only reads, VAULT_READ_ONLY where nothing can be noted, NOT_FOUND.
        """
        with self._vault.work() as session:
            _case(session, case_id)
            why = Note(
                act=Act.SHIELD_OPENED,
                kind="case",
                object_id=case_id,
                case_id=case_id,
                detail=ShieldReason(reason).value,
            )
            note(session, why)
        self._vault.unshielded.add(case_id)

    def shield_again(self, case_id: int) -> None:
        """Shield a closed case from now on, until somebody gives a reason once more."""
        self._vault.unshielded.discard(case_id)

    def require_governing(self) -> None:
        """Raise KnownProblem VAULT_READ_ONLY, or NOT_ALLOWED (role) to who is not the chair."""
        self._vault.require_governing()

    def strike(
        self,
        case_ids: Sequence[int],
        ground: DestructionGround,
        *,
        confirmed: bool = False,
        handed_over_to: str = "",
        fingerprints: Mapping[int, tuple[str, ...]] | None = None,
        second: Path | None = None,
    ) -> tuple[int, ...]:
        """Take cases out of the vault and put them in the register, by the chair: all of them, or none.

        Copies of them are still about, and are told as not reached, until `finish`. Raises KnownProblem NOT_ALLOWED
        (role), NO_CASES_CHOSEN, RECEIVER_MISSING, NOT_FOUND, TERM_NOT_ENDED or DESTRUCTION_NOT_CONFIRMED (number,
        until).
        """
        decision = Decision(
            ground=ground,
            today=self._today(),
            local_years=self.local_years(),
            confirmed=confirmed,
            handed_over_to=handed_over_to,
            fingerprints=dict(fingerprints or {}),
        )
        return destroying.strike(self._vault, case_ids, decision, second)

    def finish(self, struck: Sequence[int], *, second: Path | None = None, progress: Progress = silent) -> Destruction:
        """Take cases that were struck out of every backup, here and in the *second* place, and close the room they had.

        What cannot be reached, or was interrupted, stays on the list and goes on with `go_on`. Raises what *progress*
        raises.
        """
        left = destroying.go_through(self._vault, progress)
        destroying.keep_backup(self._vault, second)
        gone = tuple(one for one in self.register() if one.case_id in struck)
        return Destruction(destroyed=gone, unreached=left)

    def destroy(
        self,
        case_ids: Sequence[int],
        ground: DestructionGround,
        *,
        confirmed: bool = False,
        second: Path | None = None,
        progress: Progress = silent,
    ) -> Destruction:
        """Destroy cases, by the chair: here, in every backup and in the *second* place of backups if there is one.

        Raises KnownProblem as `strike` does, with every case still whole; and what *progress* raises, with the cases
        gone from the vault.
        """
        struck = self.strike(case_ids, ground, confirmed=confirmed, second=second)
        return self.finish(struck, second=second, progress=progress)

    def go_on(self, progress: Progress = silent) -> Destruction | None:
        """Finish what an earlier destruction left, as far as it can be reached now; None when nothing was left."""
        before = self.unreached()
        if not before or self._vault.read_only:
            return None
        left = destroying.go_through(self._vault, progress)
        numbers = {number for place in before for number in place.numbers}
        return Destruction(destroyed=tuple(one for one in self.register() if one.number in numbers), unreached=left)

    def unreached(self) -> tuple[UnreachedPlace, ...]:
        """The places that still hold copies of destroyed cases."""
        return destroying.unreached(self._vault)

    def register(self) -> tuple[DestroyedCase, ...]:
        """Every case that was destroyed, the latest first; nothing of what they held."""
        return destroying.register(self._vault)

    def _line(self, session: Session, case_id: int, today: date | None = None) -> RetentionLine:
        draft, kept = _case(session, case_id).draft(), retention_of(session.get(KeptTerm, case_id))
        names = _titles(session, case_id)
        return _line(case_id, draft, kept, names, local_years(session), today or self._today())


def _line(
    case_id: int, case: CaseDraft, kept: Retention | None, names: Mapping[int, str], local_years: int, today: date
) -> RetentionLine:
    decided = kept or Retention()
    until = rules.kept_until(case, decided, local_years)
    refused = decided.not_accepted_on is not None
    return RetentionLine(
        case_id=case_id,
        number=case.number,
        title="" if case.phase is Phase.CLOSED else names.get(case_id, ""),
        regime=case.regime,
        phase=case.phase,
        first_processed_on=case.first_processed_on,
        kept_until=until,
        retention=decided,
        urgency=Urgency.OVERDUE if refused else rules.urgency(until, today),
    )


def _outlines(session: Session) -> Iterator[tuple[int, CaseDraft]]:
    """What decides on the term of every case, without its texts."""
    wanted = select(Case.id, Case.number, Case.regime, Case.phase, Case.opened_on, Case.first_processed_on)
    for case_id, number, regime, phase, opened_on, first_processed_on in session.execute(wanted):
        yield (
            case_id,
            CaseDraft(
                number=number,
                regime=regime,
                phase=phase,
                opened_on=opened_on,
                first_processed_on=first_processed_on,
            ),
        )


def _case(session: Session, case_id: int) -> Case:
    """The case itself, shielded or not: its term is no secret."""
    case = session.get(Case, case_id)
    if case is None:
        raise KnownProblem(Problem.NOT_FOUND)
    return case


def _titles(session: Session, case_id: int | None = None) -> dict[int, str]:
    found: dict[int, list[str]] = {}
    for one, _, name, position in queries.names_in_lists(session):
        if position is Position.PERSON_CONCERNED and case_id in (None, one):
            found.setdefault(one, []).append(name)
    return {one: ", ".join(names) for one, names in found.items()}


def _keep(session: Session, term: KeptTerm, *notes: Note) -> None:
    session.add(term)
    note(session, *notes)
    session.flush()
