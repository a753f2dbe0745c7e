"""Who comes in and goes: what is noted when a vault is opened and closed, and what is looked at on the way in."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from models.keeping_kinds import Act, Outcome
from models.noting import note
from models.problems import KnownProblem
from models.records import Arrival, Note
from models.vault.attempts import take_attempts
from models.vault.engine import for_writing
from models.vault.journal.anchor import anchor_file, write_anchor
from models.vault.journal.chain import some_lines
from models.vault.journal.verifying import ANCHOR_UNFIT, anchor_fault, moment_of
from models.vault.journal.writer import Writer
from models.vault.result_codes import database_trouble_told, disk_trouble_told, is_there

READ_ONLY = "alleen_lezen"
TAKEN_OVER = "overgenomen"
"""Opened although another machine had left it open (its lock was taken over)."""

_CLOCKS_DIFFER = timedelta(minutes=1)
_LONGEST_NAME = 200
_LOOKED_BACK = 200


def told(arrival: Arrival, act: Act, detail: str = "") -> Iterator[Note]:
    """What is to be noted of an arrival, the opening itself included."""
    for at, person in arrival.failed:
        failed = Note(act=Act.UNLOCK_FAILED, kind="vault", outcome=Outcome.FAILED)
        yield replace(failed, actor=person[:_LONGEST_NAME], at=at)
    if arrival.log_fault:
        yield Note(act=Act.LOG_VERIFIED, kind="vault", outcome=Outcome.FAILED, detail=ANCHOR_UNFIT)
    if arrival.clock_went_back:
        yield Note(act=Act.CLOCK_WENT_BACK, kind="vault")
    yield Note(act=act, kind="vault", detail=detail)


def arrive(session: Session, folder: Path, *, noting: bool) -> Arrival:
    """Look at the log of *session* and its anchor in *folder*, before anything is noted.

    Only *noting*, what failed is taken away from where it waits for the log.
    """
    anchor = anchor_file(folder)
    last, now = _last_moment(session), datetime.now().astimezone()
    went_back = last if last and last > now + _CLOCKS_DIFFER else None
    return Arrival(went_back, anchor_fault(session, anchor), take_attempts(folder) if noting else ())


def depart(writer: Writer, engine: Engine, database: Path, *, anchored: bool) -> None:
    """Note that the vault closes, and with *anchored* write where its log ends; what the disk refuses is let be."""
    with (
        suppress(KnownProblem),
        disk_trouble_told(database.parent),
        database_trouble_told(database),
        Session(for_writing(engine), expire_on_commit=False) as session,
        writer.following(session) as follow,
    ):
        note(session, Note(act=Act.LOCKED, kind="vault"))
        follow.write()
        if is_there(database):
            session.commit()
            if anchored:
                write_anchor(session, database.parent)


def _last_moment(session: Session) -> datetime | None:
    """The latest moment of the last lines, as far back as where a clock that went back was noted."""
    latest = None
    for line in some_lines(session, most=_LOOKED_BACK):
        if line["act"] == Act.CLOCK_WENT_BACK:
            break
        if line["act"] == Act.UNLOCK_FAILED:  # its moment comes from beside the database
            continue
        at = moment_of(line)
        if at and at.tzinfo and (latest is None or at > latest):
            latest = at
    return latest
