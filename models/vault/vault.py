"""The vault: a folder with an encrypted database, that one program at a time can change."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from models.keeping_kinds import Act, VaultRole
from models.noting import note
from models.problems import KnownProblem, Problem
from models.records import Note
from models.vault import people
from models.vault.about import VaultAbout
from models.vault.attempts import forgive
from models.vault.editions import confirmed, remember_edition
from models.vault.engine import examine
from models.vault.inside import Inside
from models.vault.journal import write_anchor
from models.vault.keyfile import DEFAULT_COST, RECOVERY, Cost, KeyFile, person_name
from models.vault.keyring import Keyring, unlock
from models.vault.keyslots import Opened, unwrap
from models.vault.lock import FolderLock
from models.vault.opening import build, claim, note_engine, open_database
from models.vault.result_codes import database_trouble_told, disk_trouble_told
from models.vault.transactions import Transactions

_LAST_TRANSACTIONS_SECONDS = 5.0


class Vault(Transactions):
    """An open vault. Its transactions may run in any thread; closing it waits for those that are under way.

    *folder*, *person* (who opened it) and *read_only* are as it was opened; *name* and *organisation* as it was made.
    What is done in it is noted in its log. *unshielded* are the closed cases that were opened with a reason; *copying*
    is held by whoever copies the database or takes cases out of its copies, so that no copy escapes.
    """

    def __init__(
        self,
        folder: Path,
        person: str,
        keyring: Keyring,
        engine: Engine,
        lock: FolderLock | None,
        *,
        noting: bool = True,
    ) -> None:
        """Take what was made ready; a vault that is damaged is opened without *noting* anything in its log."""
        self.folder = folder
        self.person = person
        self.read_only = lock is None
        self.is_damaged = not noting
        self.keyring = keyring
        beside = note_engine(self.database, keyring.key) if noting and lock is None else None
        super().__init__(person, engine, beside)
        self._lock = lock
        self._is_left = False
        self.copying = RLock()

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

        Raises KnownProblem VAULT_EXISTS, NAME_MISSING, PASSPHRASE_TOO_SHORT, PASSPHRASE_WEAK (advice), VAULT_FULL or
        VAULT_READ_ONLY; the folder is then as it was.
        """
        unit = person_name(organisation) if organisation.strip() else ""
        keyring = people.added(Keyring.new(person_name(name), unit), person, role, passphrase, cost)
        build(folder.absolute(), keyring.file, keyring.key)
        opened = keyring, Opened(keyring.key)
        return cls._entered(folder.absolute(), person_name(person), lambda: opened, read_only=False, act=Act.VAULT_MADE)

    @classmethod
    def open(
        cls, folder: Path, person: str, passphrase: str, *, read_only: bool = False, take_over: bool = False
    ) -> Self:
        """Open the vault in *folder* with the passphrase of *person*.

        With *read_only*, or where nothing can be written, it can be read beside another program that has it open.
        With *take_over* it is taken from another machine that was left with it open and has long been silent.
        Raises KnownProblem VAULT_MISSING, VAULT_IN_USE (person, since, host), VAULT_LEFT_OPEN (person, since, host),
        VAULT_WITHOUT_LOCKS where the disk can only be read from, UNKNOWN_PERSON, WRONG_PASSPHRASE,
        TOO_MANY_ATTEMPTS (seconds), KEYS_TAMPERED, VAULT_DAMAGED (file), VAULT_NEWER, and VAULT_READ_ONLY for a vault
        that must be changed before it can be read.
        """
        inside, name = folder.absolute(), person_name(person)
        KeyFile.read(inside)  # a folder that is no vault gets no lock file
        if name == RECOVERY:
            raise KnownProblem(Problem.UNKNOWN_PERSON, person=name)
        return cls._entered(
            inside, name, lambda: unlock(inside, name, passphrase), read_only=read_only, take_over=take_over
        )

    @classmethod
    def recover(
        cls, folder: Path, recovery_key: str, person: str, passphrase: str, *, cost: Cost = DEFAULT_COST
    ) -> Self:
        """Open the vault in *folder* for *person*, a chair, who gets a new passphrase by the recovery key.

        Raises KnownProblem NO_RECOVERY_KEY, RECOVERY_KEY_MISTYPED, WRONG_RECOVERY_KEY (vault), NOT_ALLOWED (role) for
        somebody who is no chair, what a new passphrase may lack, and what `open` raises.
        """
        inside, name = folder.absolute(), person_name(person)
        people.require_chair(KeyFile.read(inside), name)
        unlocked = lambda: unlock(inside, RECOVERY, recovery_key)  # noqa: E731
        with cls._entered(inside, RECOVERY, unlocked, read_only=False) as vault:
            vault.keep_keys(people.with_passphrase(vault.keyring, name, passphrase, cost), people.NEW_PASSPHRASE)
        forgive(inside, name)  # who tried what they had forgotten need not wait for what they just chose
        return cls.open(inside, name, passphrase)

    @staticmethod
    def about(folder: Path) -> VaultAbout:
        """Look at a vault from the outside; see VaultAbout.of."""
        return VaultAbout.of(folder)

    @property
    def name(self) -> str:
        """The vault's name."""
        return self.keyring.file.name

    @property
    def organisation(self) -> str:
        """The organisation the vault belongs to, or an empty text."""
        return self.keyring.file.organisation

    @property
    def database(self) -> Path:
        """The file of the database, which has another name after the vault's key was renewed."""
        return self.keyring.file.database_in(self.folder)

    @property
    def role(self) -> VaultRole:
        """What who opened the vault may do in it; somebody with a role that we do not know only reads."""
        role = self.keyring.file.slot_of(self.person).role
        return VaultRole(role) if role in tuple(VaultRole) else VaultRole.READER

    @property
    def may_change(self) -> bool:
        """Whether cases can be changed here, by this person."""
        return not self.read_only and self.role.may_write

    @property
    def may_govern(self) -> bool:
        """Whether keys, backups put back, retention and destruction can be decided on here, by this person."""
        return not self.read_only and self.role.may_govern

    def add_person(self, name: str, role: str, passphrase: str, *, cost: Cost = DEFAULT_COST) -> None:
        """Give *name* a passphrase to this vault; for the chair.

        Raises KnownProblem PERSON_EXISTS, NAME_MISSING, what a new passphrase may lack, or what the disk refuses.
        """
        self.require_governing()
        added = people.added(self.keyring, name, role, passphrase, cost)
        self.keep_keys(added, Note(act=Act.PERSON_ADDED, kind=people.KIND, detail=role))

    def keep_keys(self, keyring: Keyring, *notes: Note) -> None:
        """Write *keyring* in the key file and *notes* in the log: both, or neither when the disk refuses one.

        Raises KnownProblem VAULT_LOCKED when the keys were changed since *keyring* was made of them.
        """
        self._require_writable()
        before = None
        try:
            with self._noted() as session:
                note(session, *notes)
                remember_edition(session.connection(), keyring.file)
                keyring.require_following(self.keyring)
                before = self.keyring
                self.switch_to(keyring)
        except BaseException:
            if before is not None and self.keyring is not before:
                self.keyring = before
                with contextlib.suppress(OSError):
                    before.file.write(self.folder)
            raise

    def switch_to(self, keyring: Keyring) -> None:
        """Write *keyring* in the key file and let it count from now on; the former one when the disk refuses.

        Raises KnownProblem VAULT_IN_USE when another machine took the vault over.
        """
        if self._lock is not None:
            self._lock.require_ours()
        with disk_trouble_told(self.folder):
            keyring.file.write_over(self.keyring.file, self.folder)
        self.keyring = keyring

    def recognises(self, passphrase: str) -> bool:
        """Whether this is the passphrase of who opened the vault; up to a second, and no file is read for it."""
        keys = self.keyring.file
        try:
            unwrap(keys.slot_of(self.person), keys.vault_id, passphrase).key.wipe()
        except KnownProblem:
            return False
        return True

    def examine(self) -> None:
        """Verify every page on disk, at about 3 ms per MB. Raises KnownProblem VAULT_DAMAGED."""
        with self._in_use() as engine, database_trouble_told(self.database):
            examine(engine, self.database)

    @contextmanager
    def inside(self) -> Iterator[Inside]:
        """Give the open database and what opens it, for what keeps the vault as a whole; closing waits for the block.

        Raises KnownProblem VAULT_LOCKED when the vault is closed.
        """
        with self._in_use() as engine:
            yield Inside(self.folder, self.keyring.file, self.keyring.key, engine)

    @contextmanager
    def at_rest(self) -> Iterator[Inside]:
        """As `inside`, while nobody else comes in: others are told VAULT_LOCKED. Afterwards what is there is opened.

        Raises KnownProblem VAULT_LOCKED when what is under way takes longer than a few seconds, and VAULT_READ_ONLY.
        """
        self._require_writable()
        with self._calm:
            engine, self._engine = self._engine, None
            if engine is None or not self._calm.wait_for(lambda: not self._under_way, _LAST_TRANSACTIONS_SECONDS):
                self._engine = engine
                raise KnownProblem(Problem.VAULT_LOCKED)
        try:
            yield Inside(self.folder, self.keyring.file, self.keyring.key, engine)
        finally:
            engine.dispose()
            self._open_again()
            if self._is_left:
                self.close()

    def anchor(self) -> None:
        """Write beside the database how far the log has come; what the disk refuses is let be, an older one serves."""
        if not self.read_only:
            with contextlib.suppress(KnownProblem), self.read() as session, disk_trouble_told(self.folder):
                write_anchor(session, self.folder)

    def close(self) -> None:
        """Let the last transactions end, close the database and let others in; closing twice is fine.

        While the vault is at rest, it is closed at the end of that.
        """
        with self._calm:
            self._is_left = True
            engine, self._engine = self._engine, None
            if engine is None:
                return
            self._calm.wait_for(lambda: not self._under_way, _LAST_TRANSACTIONS_SECONDS)
        try:
            self._depart(engine)
        finally:
            self.keyring.key.wipe()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open_again(self) -> None:
        try:
            self._engine = open_database(self.database, self.keyring.key, claimed=True)
        except BaseException:
            self.keyring.key.wipe()
            if self._lock is not None:
                self._lock.release()
            raise

    @classmethod
    def _entered(
        cls,
        folder: Path,
        person: str,
        unlocked: Callable[[], tuple[Keyring, Opened]],
        *,
        read_only: bool,
        take_over: bool = False,
        act: Act = Act.UNLOCKED,
    ) -> Self:
        upgraded: list[Note] = []
        with ExitStack() as undo:
            lock = None if read_only else claim(folder, take_over=take_over)
            if lock is not None:
                undo.callback(lock.release)
            keyring, opened = unlocked()
            undo.callback(keyring.key.wipe)
            engine = open_database(
                keyring.file.database_in(folder),
                keyring.key,
                claimed=lock is not None,
                upgrading=lambda: upgraded.append(Note(act=Act.MIGRATED, kind="vault")),
            )
            undo.callback(engine.dispose)
            keyring, notes = confirmed(folder, engine, keyring, opened, claimed=lock is not None)
            if lock is not None:
                lock.sign(person)
            vault = cls(folder, person, keyring, engine, lock)
            vault._arrive(act, taken_over=take_over)
            vault.note_later(*upgraded, *notes)
            vault.anchor()
            undo.pop_all()
        return vault
