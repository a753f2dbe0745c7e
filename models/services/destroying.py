"""Destroying cases: here, in every backup, and in every place that was out of reach once it is back."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.entities import Case, Destroyed, KeptTerm, Unreached
from models.keeping_kinds import Act, BackupReason, DestructionGround
from models.noting import note
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent
from models.records import DestroyedCase, Note, UnreachedPlace
from models.rules import retention as rules
from models.services.kept_terms import retention_of
from models.vault.backups.making import make_backup
from models.vault.backups.places import places_of
from models.vault.cleansing import (
    cleanse_file,
    close_up,
    copies_under,
    remove_cases,
    remove_copy,
    remove_halves,
)

if TYPE_CHECKING:
    from models.vault import Vault
    from models.vault.inside import Inside

OWN_FOLDER = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Why cases are destroyed, and on which day; *confirmed* for a ground that does not wait for the end of the term.

    What was handed over says to whom, with the SHA-256 of every file by the case it is of.
    """

    ground: DestructionGround
    today: date
    local_years: int
    confirmed: bool = False
    handed_over_to: str = ""
    fingerprints: dict[int, tuple[str, ...]]


def strike(vault: "Vault", case_ids: Sequence[int], decision: Decision, second: Path | None) -> tuple[int, ...]:
    """Take the cases out of the vault and put them in the register, in one transaction; `go_through` does the rest.

    Raises KnownProblem NOT_ALLOWED (role), NO_CASES_CHOSEN, RECEIVER_MISSING, NOT_FOUND, TERM_NOT_ENDED or
    DESTRUCTION_NOT_CONFIRMED (number, until); then every case is still whole.
    """
    wanted = tuple(dict.fromkeys(case_ids))
    if not wanted:
        raise KnownProblem(Problem.NO_CASES_CHOSEN)
    handed_over = decision.ground is DestructionGround.HANDED_OVER
    if handed_over and not decision.handed_over_to.strip():
        raise KnownProblem(Problem.RECEIVER_MISSING)
    places = [OWN_FOLDER, *(str(place) for place in _other_places(vault, second))]
    with vault.copying, vault.govern() as session:
        at = datetime.now().astimezone()
        certificate = _next_certificate(session, at.year)
        for case_id in wanted:
            session.add(_line(session, case_id, decision, vault.person, at, certificate))
            session.add_all([Unreached(case_id=case_id, place=place) for place in places])
            note(session, *_notes(case_id, decision))
        session.flush()
        session.expunge_all()
        remove_cases(_raw(session), wanted)
    return wanted


def go_through(vault: "Vault", progress: Progress = silent) -> tuple[UnreachedPlace, ...]:
    """Finish every destruction that is not finished, as far as its places can be reached; answers what is left.

    Whoever opened the vault to change it may do so: what goes was decided before. Nothing is told as done before it
    is. Raises what *progress* raises; what is not done then goes on another time.
    """
    with vault.copying:
        for place, case_ids in _waiting(vault).items():
            root = vault.folder if place == OWN_FOLDER else Path(place)
            if _is_reachable(root):
                _go_through_place(vault, place, root, case_ids, progress)
    return unreached(vault)


def keep_backup(vault: "Vault", second: Path | None) -> None:
    """Make a backup that knows what was destroyed; one that cannot be made now is made when the next is due."""
    with suppress(KnownProblem):
        make_backup(vault, BackupReason.DESTROYED, second)


def unreached(vault: "Vault") -> tuple[UnreachedPlace, ...]:
    """The places that still hold copies of destroyed cases, with the numbers of those cases."""
    with vault.read() as session:
        wanted = select(Unreached.place, Destroyed.number).join(Destroyed, Destroyed.case_id == Unreached.case_id)
        found: dict[str, list[str]] = {}
        for place, number in session.execute(wanted.order_by(Unreached.place, Destroyed.number)):
            found.setdefault(place, []).append(number)
    return tuple(UnreachedPlace(place=place, numbers=tuple(numbers)) for place, numbers in found.items())


def register(vault: "Vault") -> tuple[DestroyedCase, ...]:
    """Every case that was destroyed, the latest first."""
    with vault.read() as session:
        rows = session.scalars(select(Destroyed).order_by(Destroyed.id.desc())).all()
        return tuple(_told(row) for row in rows)


def _line(session: Session, case_id: int, decision: Decision, by: str, at: datetime, certificate: str) -> Destroyed:
    case = session.get(Case, case_id)
    if case is None:
        raise KnownProblem(Problem.NOT_FOUND)
    kept = retention_of(session.get(KeptTerm, case_id))
    draft = case.draft()
    until = rules.kept_until(draft, kept, decision.local_years)
    rules.require_destroyable(draft, until, kept, decision.ground, today=decision.today, confirmed=decision.confirmed)
    return Destroyed(
        case_id=case_id,
        number=case.number,
        regime=case.regime,
        first_processed_on=case.first_processed_on,
        kept_until=until,
        destroyed_at=at,
        by=by,
        ground=decision.ground,
        handed_over_to=decision.handed_over_to.strip(),
        certificate=certificate,
        copies_cleansed=0,
        copies_removed=0,
        fingerprints=decision.fingerprints.get(case_id, ()),
    )


def _notes(case_id: int, decision: Decision) -> list[Note]:
    handed_over = [
        Note(act=Act.HANDED_OVER, kind="case", object_id=case_id, case_id=case_id, detail=fingerprint)
        for fingerprint in decision.fingerprints.get(case_id, ())
    ]
    gone = Note(act=Act.DESTROYED, kind="case", object_id=case_id, case_id=case_id, detail=decision.ground.value)
    return [*handed_over, gone]


def _next_certificate(session: Session, year: int) -> str:
    """Numbers count per year and are never given twice, since the register keeps every one."""
    given = session.scalars(select(Destroyed.certificate).where(Destroyed.certificate.startswith(f"VV-{year}-")))
    last = max((int(one.rpartition("-")[2]) for one in given), default=0)
    return f"VV-{year}-{last + 1:03}"


def _waiting(vault: "Vault") -> dict[str, tuple[int, ...]]:
    with vault.read() as session:
        found: dict[str, tuple[int, ...]] = {}
        for place, case_id in session.execute(select(Unreached.place, Unreached.case_id).order_by(Unreached.id)):
            found[place] = (*found.get(place, ()), case_id)
    return found


def _go_through_place(vault: "Vault", place: str, root: Path, case_ids: Sequence[int], progress: Progress) -> None:
    """Every copy in one place; where one can neither be cleansed nor be removed, the place stays on the list."""
    with vault.inside() as inside:
        try:
            if place == OWN_FOLDER:
                close_up(inside.engine, inside.database)
            remove_halves(root)
            cleansed, removed = _go_through_copies(inside, root, case_ids, progress)
        except (KnownProblem, OSError):
            return
    with vault.keep_place() as session:
        for case_id in case_ids:
            added = {
                "copies_cleansed": Destroyed.copies_cleansed + cleansed.count(case_id),
                "copies_removed": Destroyed.copies_removed + removed,
            }
            session.execute(update(Destroyed).where(Destroyed.case_id == case_id).values(added))
            session.execute(delete(Unreached).where(Unreached.case_id == case_id, Unreached.place == place))


def _go_through_copies(
    inside: "Inside", root: Path, case_ids: Sequence[int], progress: Progress
) -> tuple[list[int], int]:
    """For every copy that held one of these cases that case; and how many copies went whole."""
    copies = copies_under(root, inside.database, inside.keys.vault_id)
    cleansed: list[int] = []
    removed = 0
    for done, copy in enumerate(copies):
        progress(done, len(copies))
        if not copy.exists():
            continue
        try:
            cleansed += cleanse_file(copy, inside.key, case_ids)
        except KnownProblem as known:
            if known.problem is not Problem.VAULT_DAMAGED:
                raise
            remove_copy(copy)
            removed += 1
    progress(len(copies), len(copies))
    return cleansed, removed


def _other_places(vault: "Vault", second: Path | None) -> tuple[Path, ...]:
    with vault.inside() as inside:
        places = places_of(inside.folder, inside.keys.vault_id, second)
    return tuple(place for place in places if not place.is_relative_to(vault.folder))


def _is_reachable(root: Path) -> bool:
    """A place that is not there may be a stick that is elsewhere: what it holds is not gone."""
    try:
        return root.is_dir()
    except OSError:
        return False


def _raw(session: Session) -> Any:
    return session.connection().connection.driver_connection


def _told(row: Destroyed) -> DestroyedCase:
    return DestroyedCase(**{name: getattr(row, name) for name in DestroyedCase.__dataclass_fields__})
