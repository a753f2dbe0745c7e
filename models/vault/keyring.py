"""An opened key file: the vault's key, everybody's public key, and how the file changes without losing its seal."""

import json
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models.keeping_kinds import VaultRole
from models.problems import KnownProblem, Problem
from models.rules.recovery_key import understood
from models.vault import attempts
from models.vault.keyfile import KEY_FILE, RECOVERY, Cost, KeyFile, person_name
from models.vault.keyslots import Opened, VaultKey, resealed, unwrap, wrap

_SEAL = b"caseconf key file seal"
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Keyring:
    """The key file of an open vault and what opens it; changing it gives another one, sealed, an edition later.

    *public* holds the public key of everybody who has a slot of version 2.
    """

    file: KeyFile
    key: VaultKey
    public: dict[str, bytes] = field(repr=False)

    @classmethod
    def new(cls, name: str, organisation: str) -> "Keyring":
        """Give the keys of a vault that is being made; nobody can open it yet."""
        return cls(KeyFile(secrets.token_hex(16), name, organisation, (), edition=0), VaultKey.random(), {})

    def with_person(self, person: str, role: str, passphrase: str, cost: Cost) -> "Keyring":
        """Give *person* this passphrase, whether they had one or not. Raises ValueError for an unknown *role*."""
        known = next((slot for slot in self.file.slots if slot.person == person), None)
        since = date.today() if known is None else known.since
        slot, public = wrap(self.key, self.file.vault_id, person, VaultRole(role), passphrase, cost, since)
        return self._changed(self.file.with_slot(slot), {**self.public, slot.person: public})

    def with_role(self, person: str, role: str) -> "Keyring":
        """Give *person* another role. Raises KnownProblem UNKNOWN_PERSON and ValueError for an unknown *role*."""
        return self._changed(self.file.with_slot(replace(self.file.slot_of(person), role=VaultRole(role))), self.public)

    def without(self, *people: str) -> "Keyring":
        """Take the slots of *people* out."""
        left = {name: public for name, public in self.public.items() if name not in people}
        return self._changed(self.file.without(*people), left)

    def with_another_key(self, database: str) -> "Keyring":
        """Give these people a new vault key, for the database of this name; who has no public key is left out."""
        key = VaultKey.random()
        behind = [slot.person for slot in self.file.slots if slot.person not in self.public]
        file = self.file.without(*behind)
        for slot in file.all_slots:
            file = file.with_slot(resealed(slot, file.vault_id, key, self.public[slot.person]))
        return replace(self, key=key)._changed(replace(file, database=database), self.public)

    def renewed(self, opened: Opened) -> "Keyring":
        """Give these keys with the slot that takes the place of one of version 1, if there is one."""
        if opened.renewed is None:
            return self
        slot, public = opened.renewed
        return self._changed(self.file.with_slot(slot), {**self.public, slot.person: public})

    def require_following(self, other: "Keyring") -> None:
        """Raise KnownProblem VAULT_LOCKED unless this is *other*, or what one change made of it.

        Made of an earlier one, it would undo what was changed since.
        """
        if self is not other and (self.key is not other.key or self.file.edition != other.file.edition + 1):
            raise KnownProblem(Problem.VAULT_LOCKED)

    def _changed(self, file: KeyFile, public: dict[str, bytes]) -> "Keyring":
        nonce = secrets.token_bytes(_NONCE_BYTES)
        # The seal says itself that there is one, so that it cannot be taken off either.
        unsealed = replace(file, edition=self.file.edition + 1, seal=nonce)
        listed = json.dumps({name: b64encode(one).decode() for name, one in public.items()}).encode()
        seal = AESGCM(self.key.derived(_SEAL)).encrypt(nonce, listed, unsealed.sealed_part())
        return replace(self, file=replace(unsealed, seal=nonce + seal), public=public)


def unlock(folder: Path, person: str, passphrase: str) -> tuple[Keyring, Opened]:
    """Open the key file in *folder* with the passphrase of *person*, or with the recovery key as RECOVERY.

    Wrong ones are counted, and after a few of them one must wait. Raises KnownProblem UNKNOWN_PERSON, NO_RECOVERY_KEY,
    RECOVERY_KEY_MISTYPED, TOO_MANY_ATTEMPTS (seconds), WRONG_PASSPHRASE (person, vault), WRONG_RECOVERY_KEY (vault),
    and KEYS_TAMPERED for a key file that was changed by anything but the program.
    """
    file = KeyFile.read(folder)
    name = person_name(person)
    if name == RECOVERY and file.recovery is None:
        raise KnownProblem(Problem.NO_RECOVERY_KEY, vault=file.name)
    slot = file.slot_of(name)
    secret = understood(passphrase) if name == RECOVERY else passphrase
    attempts.require_turn(folder, name)
    try:
        opened = unwrap(slot, file.vault_id, secret)
    except KnownProblem as told:
        attempts.count_failure(folder, name)
        problem = Problem.WRONG_RECOVERY_KEY if name == RECOVERY else told.problem
        raise KnownProblem(problem, person=name, vault=file.name) from None
    attempts.forgive(folder, name)
    return opened_with(file, opened.key), opened


def opened_with(file: KeyFile, key: VaultKey) -> Keyring:
    """Open *file* with the vault's key itself. Raises KnownProblem KEYS_TAMPERED when that is not how it was sealed."""
    if not file.seal:
        return Keyring(file, key, {})
    nonce, seal = file.seal[:_NONCE_BYTES], file.seal[_NONCE_BYTES:]
    try:
        listed = AESGCM(key.derived(_SEAL)).decrypt(nonce, seal, file.sealed_part())
    except InvalidTag:
        raise KnownProblem(Problem.KEYS_TAMPERED, file=KEY_FILE) from None
    return Keyring(file, key, {name: b64decode(one) for name, one in json.loads(listed).items()})
