"""Wrap the vault's key for one person, and unwrap it with their passphrase."""

import json
import secrets
from dataclasses import dataclass, field
from unicodedata import normalize

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models.problems import KnownProblem, Problem
from models.vault.keyfile import ROLES, SHORTEST_PASSPHRASE, Cost, KeyFile, Slot, person_name

_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class VaultKey:
    """The random 256-bit key of a vault, which never shows itself."""

    raw: bytes = field(repr=False)

    @classmethod
    def random(cls) -> "VaultKey":
        return cls(secrets.token_bytes(_KEY_BYTES))


def wrap(key: VaultKey, vault_id: str, person: str, role: str, passphrase: str, cost: Cost) -> Slot:
    """Give a slot from which only *passphrase* brings *key* back, in this vault and under this name.

    Raises KnownProblem PASSPHRASE_TOO_SHORT or NAME_MISSING, and ValueError for a role that is not in ROLES.
    """
    if role not in ROLES:
        raise ValueError(f"unknown role {role!r}")
    if len(normalize("NFC", passphrase)) < SHORTEST_PASSPHRASE:
        raise KnownProblem(Problem.PASSPHRASE_TOO_SHORT, minimum=str(SHORTEST_PASSPHRASE))
    name, salt, nonce = person_name(person), secrets.token_bytes(16), secrets.token_bytes(12)
    cipher = AESGCM(_derived(passphrase, salt, cost))
    wrapped = cipher.encrypt(nonce, key.raw, _bound_to(vault_id, name, cost))
    return Slot(name, role, cost, salt, nonce, wrapped)


def unwrap(keys: KeyFile, person: str, passphrase: str) -> VaultKey:
    """Give the vault's key. Raises KnownProblem UNKNOWN_PERSON, or WRONG_PASSPHRASE (person, vault)."""
    slot = keys.slot_of(person)
    cipher = AESGCM(_derived(passphrase, slot.salt, slot.cost))
    bound_to = _bound_to(keys.vault_id, slot.person, slot.cost)
    try:
        return VaultKey(cipher.decrypt(slot.nonce, slot.wrapped, bound_to))
    except InvalidTag:
        raise KnownProblem(Problem.WRONG_PASSPHRASE, person=slot.person, vault=keys.name) from None


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    # One Unicode form: an é typed on another keyboard may arrive as two characters.
    secret = normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(
        secret,
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )


def _bound_to(vault_id: str, person: str, cost: Cost) -> bytes:
    """Bind a slot to its place, so that it cannot be moved to another name, vault or cost."""
    return json.dumps([vault_id, person, cost.memory_kib, cost.passes, cost.lanes]).encode()
