"""The transactions of an open vault: read, worked and governed in, each noted in the log with what it did."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Condition, get_ident
from typing import NoReturn

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from models.keeping_kinds import Act, Outcome, VaultRole
from models.noting import note, noted
from models.problems import KnownProblem, Problem
from models.records import Arrival, Note
from models.shielding import OPENED
from models.vault.engine import for_a_note, for_writing
from models.vault.journal import Writer
from models.vault.journal.presence import READ_ONLY, TAKEN_OVER, arrive, depart, told
from models.vault.lock import FolderLock
from models.vault.result_codes import database_trouble_told, is_there


class Transactions:
    """What an open vault is worked with; its transactions may run in any thread.

    *arrival* is what was found when it was opened. *notes_beside* writes the log where another program has the vault
    open, and None where nothing can be written, or where the vault is ours.
    """

    folder: Path
    read_only: bool
    _lock: FolderLock | None = None

    def __init__(self, person: str, engine: Engine, notes_beside: Engine | None) -> None:
        self.person = person
        self.arrival = Arrival()
        self.unshielded: set[int] = set()
        self._engine: Engine | None = engine
        self._notes_beside = notes_beside
        self._journal = Writer(person)
        self._writing: dict[int, Session] = {}
        self._under_way = 0
        self._calm = Condition()

    @property
    def database(self) -> Path:
        """The file of the database."""
        raise NotImplementedError

    @property
    def role(self) -> VaultRole:
        """What who opened the vault may do in it."""
        raise NotImplementedError

    @property
    def is_noting(self) -> bool:
        """Whether what is done here is noted in the log; not where nothing at all can be written."""
        return not self.read_only or self._notes_beside is not None

    @contextmanager
    def work(self) -> Iterator[Session]:
        """Commit on success, else roll back; what changed is noted in the log, with it or not at all.

        Raises KnownProblem NOT_ALLOWED (role) to a reader, and what the disk or another program refuses: VAULT_FULL,
        VAULT_READ_ONLY, VAULT_DAMAGED, VAULT_GONE, VAULT_UNREACHABLE, and VAULT_LOCKED when the vault is busy or
        closed. Our own mistakes in SQL go on as they are.
        """
        self._require_writable()
        if not self.role.may_write:
            self._refuse()
        with self._noted() as session:
            yield session

    @contextmanager
    def govern(self) -> Iterator[Session]:
        """As `work`, for what only the chair decides. Raises KnownProblem NOT_ALLOWED (role) to everybody else."""
        self.require_governing()
        with self._noted() as session:
            yield session

    def require_governing(self) -> None:
        """Raise KnownProblem VAULT_READ_ONLY, or NOT_ALLOWED (role) to who is not the chair."""
        self._require_writable()
        if not self.role.may_govern:
            self._refuse()

    def record(self, *notes: Note) -> None:
        """Note in the log what changes no row: what was tested, handed over; whoever it is that did so.

        Also beside another program that has the vault open, but not where `is_noting` says that nothing can be written.
        Raises KnownProblem as `work` does when the disk refuses.
        """
        if self.is_noting:
            with self._noted() as session:
                note(session, *notes)

    def note_later(self, *notes: Note) -> None:
        """As `record`, for what must not wait for it or fail by it: what the disk refuses is noted the next time."""
        fresh = self._journal.fresh(notes, datetime.now().astimezone())
        if writing := self._writing.get(get_ident()):
            note(writing, *fresh)
        elif (fresh or self._journal.owes) and self.is_noting:
            try:
                with self._noted(for_a_note) as session:
                    note(session, *fresh)
            except KnownProblem:
                self._journal.owe(fresh)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session over one consistent state, and never commit. Raises KnownProblem as `work` does.

        What was read whole is noted in the log afterwards.
        """
        with self._transaction(lambda engine: engine) as session:
            yield session
        self.note_later(*noted(session))

    @contextmanager
    def keep_place(self) -> Iterator[Session]:
        """As `work`, for where somebody is and what is half typed: of whoever it is, and not in the log."""
        self._require_writable()
        with self._noted() as session:
            yield session

    @contextmanager
    def _transaction(self, mode: Callable[[Engine], Engine]) -> Iterator[Session]:
        with (
            self._in_use() as engine,
            database_trouble_told(self.database),
            Session(mode(engine), expire_on_commit=False, info={OPENED: self.unshielded}) as session,
        ):
            yield session

    @contextmanager
    def _in_use(self) -> Iterator[Engine]:
        with self._calm:
            if self._engine is None:
                raise KnownProblem(Problem.VAULT_LOCKED)
            self._under_way += 1
            engine = self._engine
        try:
            yield engine
        finally:
            with self._calm:
                self._under_way -= 1
                self._calm.notify_all()

    @contextmanager
    def _noted(self, mode: Callable[[Engine], Engine] = for_writing) -> Iterator[Session]:
        try:
            with (
                self._transaction(lambda engine: mode(self._notes_beside or engine)) as session,
                self._journal.following(session) as follow,
                self._marked_as_writing(session),
            ):
                yield session
                follow.write()
                # A deleted file can be written to for as long as it is open, and nobody would ever see it again.
                if not is_there(self.database):
                    raise KnownProblem(Problem.VAULT_GONE, folder=str(self.folder))
                if self._lock is not None:
                    self._lock.require_ours()
                session.commit()
        except BaseException:
            if mode is for_writing:
                self.note_later()  # what was seen and refused in it stays known
            raise

    @contextmanager
    def _marked_as_writing(self, session: Session) -> Iterator[None]:
        around = self._writing.get(get_ident())
        self._writing[get_ident()] = session
        try:
            yield
        finally:
            if around is None:
                del self._writing[get_ident()]
            else:
                self._writing[get_ident()] = around

    def _arrive(self, act: Act, *, taken_over: bool = False) -> None:
        with suppress(KnownProblem), self.read() as session:
            self.arrival = arrive(session, self.folder, noting=self.is_noting)
        detail = READ_ONLY if self.read_only else TAKEN_OVER if taken_over else ""
        self.note_later(*told(self.arrival, act, detail))

    def _depart(self, engine: Engine) -> None:
        with suppress(KnownProblem):
            if self._lock is not None:
                self._lock.require_ours()
            if self.is_noting:
                depart(self._journal, self._notes_beside or engine, self.database, anchored=not self.read_only)
        engine.dispose()
        if self._notes_beside:
            self._notes_beside.dispose()

    def _refuse(self) -> NoReturn:
        self.note_later(Note(act=Act.CHANGED, kind="vault", outcome=Outcome.REFUSED, detail=self.role))
        raise KnownProblem(Problem.NOT_ALLOWED, role=self.role)

    def _require_writable(self) -> None:
        if self.read_only:
            raise KnownProblem(Problem.VAULT_READ_ONLY, folder=str(self.folder))
