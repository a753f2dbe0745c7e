"""The vault: a folder with an encrypted database, that one program at a time can change."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from threading import Condition
from types import TracebackType
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from models.keeping_kinds import VaultRole
from models.problems import KnownProblem, Problem
from models.records import Note
from models.vault.about import VaultAbout
from models.vault.engine import examine, for_writing
from models.vault.journal import Writer, note
from models.vault.keyfile import DATABASE, DEFAULT_COST, Cost, KeyFile, person_name
from models.vault.keyslots import VaultKey, unwrap, wrap
from models.vault.lock import FolderLock
from models.vault.opening import build, claim, open_database
from models.vault.result_codes import database_trouble_told, disk_trouble_told, is_there

_LAST_TRANSACTIONS_SECONDS = 5.0


class Vault:
    """An open vault. Its transactions may run in any thread; closing it waits for those that are under way.

    *folder*, *person* (who opened it) and *read_only* are as it was opened; *name* and *organisation* as it was made.
    What is done in it is noted in its log.
    """

    def __init__(
        self, folder: Path, person: str, unlocked: tuple[KeyFile, VaultKey], engine: Engine, lock: FolderLock | None
    ) -> None:
        """Take what `create` and `open` have made ready."""
        self.folder = folder
        self.person = person
        self.read_only = lock is None
        self._keys, self._key = unlocked
        self._database = folder / DATABASE
        self._engine: Engine | None = engine
        self._lock = lock
        self._journal = Writer(person)
        self._under_way = 0
        self._calm = Condition()

    @classmethod
    def create(
        cls,
        folder: Path,
        name: str,
        person: str,
        passphrase: str,
        *,
        organisation: str = "",
        role: str = "voorzitter",
        cost: Cost = DEFAULT_COST,
    ) -> Self:
        """Make a vault in *folder*, which is new or empty, and open it for *person*.

        Raises KnownProblem VAULT_EXISTS, NAME_MISSING, PASSPHRASE_TOO_SHORT, VAULT_FULL or VAULT_READ_ONLY;
        the folder is then as it was.
        """
        key, vault_id = VaultKey.random(), secrets.token_hex(16)
        title = person_name(name)
        unit = person_name(organisation) if organisation.strip() else ""
        slot = wrap(key, vault_id, person, role, passphrase, cost)
        build(folder.absolute(), KeyFile(vault_id, title, unit, (slot,)), key)
        return cls._entered(folder.absolute(), slot.person, lambda _: key, read_only=False)

    @classmethod
    def open(cls, folder: Path, person: str, passphrase: str, *, read_only: bool = False) -> Self:
        """Open the vault in *folder* with the passphrase of *person*.

        With *read_only*, or where nothing can be written, it can be read beside another program that has it open.
        Raises KnownProblem VAULT_MISSING, VAULT_IN_USE (person, since), UNKNOWN_PERSON, WRONG_PASSPHRASE,
        VAULT_DAMAGED (file), VAULT_NEWER, and VAULT_READ_ONLY for a vault that must be changed before it can be read.
        """
        KeyFile.read(folder)  # a folder that is no vault gets no lock file
        return cls._entered(
            folder.absolute(),
            person_name(person),
            lambda keys: unwrap(keys, person, passphrase),
            read_only=read_only,
        )

    @staticmethod
    def about(folder: Path) -> VaultAbout:
        """Look at a vault from the outside; see VaultAbout.of."""
        return VaultAbout.of(folder)

    @property
    def name(self) -> str:
        """The vault's name."""
        return self._keys.name

    @property
    def organisation(self) -> str:
        """The organisation the vault belongs to, or an empty text."""
        return self._keys.organisation

    @property
    def role(self) -> VaultRole:
        """What who opened the vault may do in it; somebody with a role that we do not know only reads."""
        role = self._keys.slot_of(self.person).role
        return VaultRole(role) if role in tuple(VaultRole) else VaultRole.READER

    @property
    def may_change(self) -> bool:
        """Whether cases can be changed here, by this person."""
        return not self.read_only and self.role.may_write

    @property
    def may_govern(self) -> bool:
        """Whether keys, backups put back, retention and destruction can be decided on here, by this person."""
        return not self.read_only and self.role.may_govern

    @contextmanager
    def work(self) -> Iterator[Session]:
        """Commit on success, else roll back; what changed is noted in the log, with it or not at all.

        Raises KnownProblem NOT_ALLOWED (role) to a reader, and what the disk or another program refuses: VAULT_FULL,
        VAULT_READ_ONLY, VAULT_DAMAGED, VAULT_MISSING, VAULT_UNREACHABLE, and VAULT_LOCKED when the vault is busy or
        closed. Our own mistakes in SQL go on as they are.
        """
        self._require_writable()
        if not self.role.may_write:
            raise KnownProblem(Problem.NOT_ALLOWED, role=self.role)
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
            raise KnownProblem(Problem.NOT_ALLOWED, role=self.role)

    def record(self, *notes: Note) -> None:
        """Note in the log what changes no row: what was viewed, refused, tested; whoever it is that did so.

        Raises KnownProblem as `work` does when the disk refuses.
        """
        if self.read_only:
            return
        with self._noted() as session:
            note(session, *notes)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session over one consistent state, and never commit. Raises KnownProblem as `work` does."""
        with self._transaction(lambda engine: engine) as session:
            yield session

    @contextmanager
    def keep_place(self) -> Iterator[Session]:
        """As `work`, for where somebody is and what is half typed: of whoever it is, and not in the log."""
        self._require_writable()
        with self._noted() as session:
            yield session

    def add_person(self, name: str, role: str, passphrase: str, *, cost: Cost = DEFAULT_COST) -> None:
        """Give *name* a passphrase to this vault.

        Raises KnownProblem PERSON_EXISTS, NAME_MISSING, PASSPHRASE_TOO_SHORT or what the disk refuses.
        """
        wanted = person_name(name).casefold()
        if any(slot.person.casefold() == wanted for slot in self._keys.slots):
            raise KnownProblem(Problem.PERSON_EXISTS, person=person_name(name))
        self._store_slot(name, role, passphrase, cost)

    def change_passphrase(self, current: str, new: str, *, cost: Cost = DEFAULT_COST) -> None:
        """Replace the passphrase of who opened the vault.

        Raises KnownProblem WRONG_PASSPHRASE, PASSPHRASE_TOO_SHORT or what the disk refuses; the old one then stays.
        """
        unwrap(self._keys, self.person, current)
        self._store_slot(self.person, self._keys.slot_of(self.person).role, new, cost)

    def examine(self) -> None:
        """Verify every page on disk, at about 3 ms per MB. Raises KnownProblem VAULT_DAMAGED."""
        with self._in_use() as engine, database_trouble_told(self._database):
            examine(engine, self._database)

    def close(self) -> None:
        """Let the last transactions end, close the database and let others in; closing twice is fine."""
        with self._calm:
            engine, self._engine = self._engine, None
            if engine is None:
                return
            self._calm.wait_for(lambda: not self._under_way, _LAST_TRANSACTIONS_SECONDS)
        engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @classmethod
    def _entered(cls, folder: Path, person: str, key_from: Callable[[KeyFile], VaultKey], *, read_only: bool) -> Self:
        with ExitStack() as undo:
            lock = None if read_only else claim(folder)
            if lock is not None:
                undo.callback(lock.release)
            keys = KeyFile.read(folder)
            key = key_from(keys)
            engine = open_database(folder, key, claimed=lock is not None)
            undo.callback(engine.dispose)
            if lock is not None:
                lock.sign(person)
            undo.pop_all()
        return cls(folder, person, (keys, key), engine, lock)

    @contextmanager
    def _transaction(self, mode: Callable[[Engine], Engine]) -> Iterator[Session]:
        with (
            self._in_use() as engine,
            database_trouble_told(self._database),
            Session(mode(engine), expire_on_commit=False) as session,
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
    def _noted(self) -> Iterator[Session]:
        with self._transaction(for_writing) as session, self._journal.following(session):
            yield session
            self._journal.write(session, datetime.now().astimezone())
            # A deleted file can be written to for as long as it is open, and nobody would ever see it again.
            if not is_there(self._database):
                raise KnownProblem(Problem.VAULT_MISSING, folder=str(self.folder))
            session.commit()

    def _store_slot(self, person: str, role: str, passphrase: str, cost: Cost) -> None:
        self._require_writable()
        slot = wrap(self._key, self._keys.vault_id, person, role, passphrase, cost)
        keys = self._keys.with_slot(slot)
        with disk_trouble_told(self.folder):
            keys.write(self.folder)
        self._keys = keys

    def _require_writable(self) -> None:
        if self.read_only:
            raise KnownProblem(Problem.VAULT_READ_ONLY, folder=str(self.folder))
