"""Who may open the vault: people, their roles and passphrases, the recovery key, and the vault's own key."""

from datetime import date
from pathlib import Path

from models.keeping_kinds import Act, VaultRole
from models.problems import KnownProblem, Problem
from models.progress import Progress, silent
from models.records import KeyHolder, Note
from models.vault import DEFAULT_COST, Cost, Vault, people
from models.vault.attempts import forgive
from models.vault.keyfile import person_name
from models.vault.keyring import unlock


class VaultKeys:
    """What can be asked of the keys of one open vault; the chair decides, and everybody about their own passphrase."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def people(self) -> tuple[KeyHolder, ...]:
        """Everybody who can open the vault, in the order in which they were added."""
        file = self._vault.keyring.file
        return tuple(
            KeyHolder(
                name=slot.person,
                role=slot.role,
                since=slot.since,
                is_me=slot.person == self._vault.person,
                has_come_by=bool(slot.sealed),
            )
            for slot in file.slots
        )

    def not_come_by(self) -> tuple[str, ...]:
        """Who would lose access if the key were renewed now, because they last came with an older program."""
        return people.not_come_by(self._vault.keyring.file)

    def add(self, name: str, role: str, passphrase: str, *, cost: Cost = DEFAULT_COST) -> None:
        """Let *name* open the vault.

        Raises KnownProblem NOT_ALLOWED, NAME_MISSING, PERSON_EXISTS, PASSPHRASE_TOO_SHORT, PASSPHRASE_WEAK (advice).
        """
        self._vault.add_person(name, role, passphrase, cost=cost)

    def change_role(self, name: str, role: str) -> None:
        """Let *name* do more or less from their next opening on. Raises NOT_ALLOWED, UNKNOWN_PERSON or LAST_CHAIR."""
        self._vault.require_governing()
        changed = people.with_role(self._vault.keyring, name, role)
        self._vault.keep_keys(changed, Note(act=Act.ROLE_CHANGED, kind=people.KIND, detail=VaultRole(role)))

    def remove(self, name: str, *, second: Path | None = None) -> None:
        """Take the key of *name* away, here and in the backups, those at the *second* place included.

        Until the vault's own key is renewed, a copy that they kept opens with their passphrase and holds the key to all
        that comes after. Raises KnownProblem NOT_ALLOWED, UNKNOWN_PERSON, NOT_YOURSELF or LAST_CHAIR.
        """
        from models.vault.rekey import close_backups_to_leavers

        self._vault.require_governing()
        role = self._vault.keyring.file.slot_of(name).role
        left = people.removed(self._vault.keyring, name, self._vault.person)
        self._vault.keep_keys(left, Note(act=Act.PERSON_REMOVED, kind=people.KIND, detail=role))
        close_backups_to_leavers(self._vault.folder, left, second)

    def give_passphrase(self, name: str, passphrase: str, *, cost: Cost = DEFAULT_COST) -> None:
        """Give a new passphrase to somebody who forgot theirs.

        Raises KnownProblem NOT_ALLOWED, UNKNOWN_PERSON, PASSPHRASE_TOO_SHORT, PASSPHRASE_WEAK (advice).
        """
        self._vault.require_governing()
        self._vault.keep_keys(
            people.with_passphrase(self._vault.keyring, name, passphrase, cost), people.NEW_PASSPHRASE
        )
        forgive(self._vault.folder, person_name(name))

    def change_passphrase(self, current: str, new: str, *, cost: Cost = DEFAULT_COST) -> None:
        """Replace the passphrase of who opened the vault.

        A wrong *current* counts as a failed attempt to open it. Raises KnownProblem VAULT_READ_ONLY, WRONG_PASSPHRASE,
        TOO_MANY_ATTEMPTS (seconds), PASSPHRASE_TOO_SHORT or PASSPHRASE_WEAK (advice); the old one then stays.
        """
        if self._vault.read_only:
            raise KnownProblem(Problem.VAULT_READ_ONLY, folder=str(self._vault.folder))
        me = self._vault.person
        opened, _ = unlock(self._vault.folder, me, current)
        opened.key.wipe()
        self._vault.keep_keys(people.with_passphrase(self._vault.keyring, me, new, cost), people.NEW_PASSPHRASE)

    def recovery_key_since(self) -> date | None:
        """When the recovery key was made; None when there is none."""
        slot = self._vault.keyring.file.recovery
        return None if slot is None else slot.since

    def make_recovery_key(self, *, cost: Cost = DEFAULT_COST) -> str:
        """Make a recovery key and give it, in groups of five characters; the former one opens nothing any more.

        It is nowhere else than in what this returns. Raises KnownProblem NOT_ALLOWED.
        """
        self._vault.require_governing()
        keyring, shown = people.with_recovery_key(self._vault.keyring, cost)
        self._vault.keep_keys(keyring, Note(act=Act.RECOVERY_KEY_MADE, kind="vault"))
        return shown

    def renew(self, progress: Progress = silent, *, without: tuple[str, ...] = (), second: Path | None = None) -> None:
        """Write the vault anew under a new key; see `models.vault.rekey.renew_key`. Raising in *progress* stops it."""
        from models.vault.rekey import renew_key

        renew_key(self._vault, progress, without=without, second=second)
