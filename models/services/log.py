"""The log of a vault: shown, verified, and handed to an auditor."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, column, func, select
from sqlalchemy.orm import Session

from models.entities import Case
from models.keeping_kinds import Act, Outcome
from models.problems import KnownProblem, Problem
from models.records import LogCheck, LogEntry, LogFilter, LogLine, Note
from models.vault.journal.chain import LINES, lines, some_lines
from models.vault.journal.verifying import ABOUT_THE_ANCHOR, ACCEPTED, verify

if TYPE_CHECKING:
    from models.vault import Vault

EVERYTHING = LogFilter()


class Log:
    """The log of a vault. The chair sees all of it, everybody else what they did themselves."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    @property
    def sees_all(self) -> bool:
        """Whether who opened the vault sees what others did."""
        return self._vault.role.may_govern

    @property
    def is_noting(self) -> bool:
        """Whether what is done here is noted; not where nothing at all can be written."""
        return self._vault.is_noting

    def page(self, wanted: LogFilter = EVERYTHING, before: int | None = None, size: int = 100) -> tuple[LogLine, ...]:
        """At most *size* lines that are *wanted*, newest first; *before* the line of that number goes on from there."""
        with self._vault.read() as session:
            among = self._among(wanted)
            found = some_lines(session, *among, *(() if before is None else (column("number") < before,)), most=size)
            numbers = _case_numbers(session, {line["case_id"] for line in found})
            return tuple(_shown(line, numbers) for line in found)

    def actors(self) -> tuple[str, ...]:
        """Everybody who is in the log, by name; only oneself for who does not see all."""
        if not self.sees_all:
            return (self._vault.person,)
        with self._vault.read() as session:
            asked = select(LINES.c.actor).distinct().order_by(LINES.c.actor)
            return tuple(str(name) for name in session.execute(asked).scalars())

    def count(self, wanted: LogFilter = EVERYTHING) -> int:
        """How many lines are wanted."""
        with self._vault.read() as session:
            asked = select(func.count()).select_from(LINES).where(*self._among(wanted))
            return session.execute(asked).scalar_one()

    def verify(self, tell: Callable[[int, int], None] = lambda _done, _of: None) -> LogCheck:
        """Verify the whole log, whoever asks; *tell* hears how many of how many lines are done, and may raise to stop.

        That it was verified, and how, is noted.
        """
        with self._vault.read() as session:
            check = verify(session, self._vault.folder, tell)
        found = self._vault.arrival.log_fault
        if found and check.fault and check.fault.kind in ABOUT_THE_ANCHOR:
            check = replace(check, fault=found)
        outcome = Outcome.FAILED if check.fault else Outcome.DONE
        self._vault.note_later(Note(act=Act.LOG_VERIFIED, kind="log", outcome=outcome))
        return check

    def accept(self) -> None:
        """Say to know of an anchor that did not fit on opening; from here on the log is verified without it.

        Raises KnownProblem NOT_ALLOWED (role) to who is not the chair.
        """
        self._vault.require_governing()
        self._vault.record(Note(act=Act.LOG_VERIFIED, kind="log", detail=ACCEPTED))
        self._vault.anchor()

    def exported(
        self, wanted: LogFilter, tell: Callable[[int, int], None] = lambda _done, _of: None
    ) -> tuple[dict[str, Any], ...]:
        """The lines as they stand in the log, first one first, for an auditor to verify; without contents of cases.

        From the first line of the period to the last, with all between, so that the chain can be followed; *tell* hears
        how many of how many are read, and may raise to stop. Raises KnownProblem NOT_ALLOWED (role) to who is not the
        chair.
        """
        if not self.sees_all:
            self.note(Note(act=Act.LOG_EXPORTED, kind="log", outcome=Outcome.REFUSED, detail=self._vault.role))
            raise KnownProblem(Problem.NOT_ALLOWED, role=self._vault.role)
        found = []
        with self._vault.read() as session:
            ends = select(func.min(LINES.c.number), func.max(LINES.c.number)).where(*self._among(wanted))
            first, last = session.execute(ends).one()
            if first is not None:
                for line in lines(session, LINES.c.number.between(first, last)):
                    found.append(dict(line))
                    if len(found) % 1000 == 0:
                        tell(len(found), last - first + 1)
        return tuple(found)

    def note(self, *notes: Note) -> None:
        """Note what was handed over, printed or refused; what cannot be noted now is noted with the next change."""
        self._vault.note_later(*notes)

    def _among(self, wanted: LogFilter) -> list[ColumnElement[bool]]:
        actor = wanted.actor if self.sees_all else self._vault.person
        among: list[ColumnElement[bool]] = []
        if actor:
            among.append(column("actor") == actor)
        if wanted.act:
            among.append(column("act") == wanted.act.value)
        if wanted.case_id is not None:
            among.append(column("case_id") == wanted.case_id)
        # As text, the moments of one day sort between these: they all begin with the day as its clock showed it.
        if wanted.since:
            among.append(column("at") >= wanted.since.isoformat())
        if wanted.until:
            among.append(column("at") < (wanted.until + timedelta(days=1)).isoformat())
        return among


def _case_numbers(session: Session, ids: set[Any]) -> dict[Any, str]:
    asked = select(Case.id, Case.number).where(Case.id.in_([one for one in ids if one is not None]))
    return {row.id: row.number for row in session.execute(asked)}


def _shown(line: dict[str, Any], numbers: dict[Any, str]) -> LogLine:
    try:
        told: dict[str, Any] = {
            "at": datetime.fromisoformat(line["at"]),
            "act": Act(line["act"]),
            "outcome": Outcome(line["outcome"]),
        }
        return LogLine(LogEntry(**{**line, **told}), numbers.get(line["case_id"], ""))
    except (TypeError, ValueError):
        plain = {name: value if isinstance(value, str | int) else "" for name, value in line.items()}
        spoilt: dict[str, Any] = {"at": datetime.combine(date.min, time()), "act": Act.CHANGED, "outcome": Outcome.DONE}
        return LogLine(LogEntry(**{**plain, **spoilt}), readable=False)
