"""The vault's key, and how one person comes by it: a passphrase opens their private key, and that opens the vault's.

The private key is wrapped by AES-256-GCM under what Argon2id makes of the passphrase; the vault's key is sealed to the
public key by HPKE (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM). Both are bound to the vault, the person and the cost.
"""

import json
import secrets
from dataclasses import dataclass, replace
from datetime import date
from unicodedata import normalize

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from models.problems import KnownProblem, Problem
from models.vault.keyfile import Cost, Slot, person_name
from models.vault.memory import SecretBytes

_KEY_BYTES = 32
_PAIR, _VAULT = "caseconf private key", "caseconf vault key"


class VaultKey:
    """The random 256-bit key of a vault, which never shows itself and is overwritten by `wipe`.

    What no program in Python can overwrite: a passphrase as it was typed, the copies that `raw` and `derived` give, the
    statement by which the database gets the key, and what SQLCipher and OpenSSL keep while the database is open.
    """

    def __init__(self, raw: bytes | bytearray) -> None:
        """Keep *raw*, 32 bytes; a bytearray is overwritten."""
        if len(raw) != _KEY_BYTES:
            raise ValueError("length")
        self._secret = SecretBytes(raw)

    @classmethod
    def random(cls) -> "VaultKey":
        return cls(bytearray(secrets.token_bytes(_KEY_BYTES)))

    @property
    def raw(self) -> bytes:
        """The key itself, to be dropped at once. Raises KnownProblem VAULT_LOCKED after `wipe`."""
        if self._secret.is_wiped:
            raise KnownProblem(Problem.VAULT_LOCKED)
        return self._secret.copy()

    def derived(self, purpose: bytes) -> bytes:
        """Give the 256-bit key that follows from this one for *purpose* only (HKDF-SHA256)."""
        return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=purpose).derive(self.raw)

    def wipe(self) -> None:
        """Overwrite the key; it opens nothing any more."""
        self._secret.wipe()

    def __repr__(self) -> str:
        return "VaultKey()"


@dataclass(frozen=True, slots=True)
class Opened:
    """What a passphrase gave: the vault's key, and for a slot of version 1 what stands in its place from now on."""

    key: VaultKey
    renewed: tuple[Slot, bytes] | None = None


def wrap(
    key: VaultKey, vault_id: str, person: str, role: str, passphrase: str, cost: Cost, since: date | None = None
) -> tuple[Slot, bytes]:
    """Give a slot from which only *passphrase* brings *key* back, in this vault and under this name.

    With it comes the person's public key, to which a later key of the vault can be sealed.
    """
    salt = secrets.token_bytes(16)
    slot = Slot(person_name(person), role, cost, salt, b"", b"", b"", since)
    return _with_pair(slot, vault_id, key, _derived(passphrase, salt, cost))


def resealed(slot: Slot, vault_id: str, key: VaultKey, public: bytes) -> Slot:
    """Give *slot* for another *key* of the vault; its passphrase stays."""
    sealed = _suite().encrypt(key.raw, X25519PublicKey.from_public_bytes(public), info=_bound(_VAULT, vault_id, slot))
    return replace(slot, sealed=sealed)


def unwrap(slot: Slot, vault_id: str, passphrase: str) -> Opened:
    """Give the vault's key. Raises KnownProblem WRONG_PASSPHRASE."""
    wrapping = _derived(passphrase, slot.salt, slot.cost)
    try:
        if not slot.sealed:
            key = VaultKey(AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, _bound_before(vault_id, slot)))
            return Opened(key, _with_pair(slot, vault_id, key, wrapping))
        private = AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, _bound(_PAIR, vault_id, slot))
        pair = X25519PrivateKey.from_private_bytes(private)
        return Opened(VaultKey(_suite().decrypt(slot.sealed, pair, info=_bound(_VAULT, vault_id, slot))))
    except InvalidTag:
        raise KnownProblem(Problem.WRONG_PASSPHRASE, person=slot.person) from None


def _with_pair(slot: Slot, vault_id: str, key: VaultKey, wrapping: bytes) -> tuple[Slot, bytes]:
    pair, nonce = X25519PrivateKey.generate(), secrets.token_bytes(12)
    wrapped = AESGCM(wrapping).encrypt(nonce, pair.private_bytes_raw(), _bound(_PAIR, vault_id, slot))
    public = pair.public_key().public_bytes_raw()
    return resealed(replace(slot, nonce=nonce, wrapped=wrapped), vault_id, key, public), public


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


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


def _bound(purpose: str, vault_id: str, slot: Slot) -> bytes:
    """Bind what is encrypted to its place, so that it cannot be moved to another name, vault, cost or use."""
    return json.dumps([purpose, *_place(vault_id, slot)]).encode()


def _bound_before(vault_id: str, slot: Slot) -> bytes:
    return json.dumps(_place(vault_id, slot)).encode()


def _place(vault_id: str, slot: Slot) -> list[str | int]:
    return [vault_id, slot.person, slot.cost.memory_kib, slot.cost.passes, slot.cost.lanes]
