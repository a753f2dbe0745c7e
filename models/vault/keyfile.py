"""The key file of a vault: who it belongs to, and how each person comes by its key. Nothing here needs a passphrase.

Version 1 gave each person the vault's key wrapped under their passphrase. Version 2 gives each person a key pair, so
that the vault's key can be renewed without anyone's passphrase, and seals the whole file with the vault's key.
"""

import contextlib
import hashlib
import json
import re
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Self
from unicodedata import normalize

from models.problems import KnownProblem, Problem
from models.vault.whole_file import write_whole

KEY_FILE = "vault.json"
DATABASE = "cases.db"
ROLES = ("voorzitter", "secretaris", "lezer")

RECOVERY = "herstelsleutel"
"""The name that the recovery key goes by where a person's would stand; nobody else can take it."""

_FORMAT = "caseconf-vault"
_SEALED_VERSION = 2
_LARGEST_FILE = 1 << 20
_DATABASE_NAME = re.compile(r"cases(\.[0-9a-f]{8})?\.db")
_MOST_CHANGES = (1 << 31) - 1
_MOST_PEOPLE = 500
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs: Argon2id's memory in KiB, its passes, and its lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        # A key file comes from outside: it must not be able to ask for all memory, or for a week of work.
        if not (
            1 <= self.lanes <= 16
            and 1 <= self.passes <= 32
            and 8 * self.lanes <= self.memory_kib <= 1 << 20
            and self.memory_kib * self.passes <= 1 << 23
        ):
            raise ValueError("cost out of bounds")


# Measured at 0.5 to 0.8 s on a two-core machine: what a thief pays for each guess.
DEFAULT_COST = Cost(memory_kib=256 * 1024, passes=5, lanes=4)


@dataclass(frozen=True, slots=True)
class Slot:
    """How one person comes by the vault's key.

    *wrapped* holds their private key under their passphrase, and *sealed* the vault's key for their public key.
    In a slot of version 1 *sealed* is empty and *wrapped* holds the vault's key itself; *since* is then unknown.
    """

    person: str
    role: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    sealed: bytes = b""
    since: date | None = None


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All that is known of a vault before anyone has given a passphrase.

    *edition* counts the changes of this file. *seal* (version 2) holds everybody's public key, encrypted with a key
    that follows from the vault's, and vouches for all the rest but *database*, which anyone may move.
    """

    vault_id: str
    name: str
    organisation: str
    slots: tuple[Slot, ...]
    edition: int = 1
    recovery: Slot | None = None
    seal: bytes = b""
    database: str = DATABASE

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Read the key file in *folder*.

        Raises KnownProblem: VAULT_MISSING when there is none, VAULT_DAMAGED when it is not as it was written,
        VAULT_NEWER when a later program wrote it.
        """
        content = _verified(_bytes_of(folder))
        if content["version"] > _SEALED_VERSION:
            raise KnownProblem(Problem.VAULT_NEWER)
        try:
            return cls._parsed(content)
        except (KeyError, TypeError, ValueError) as error:
            raise KnownProblem(Problem.VAULT_DAMAGED, file=KEY_FILE) from error

    def write(self, folder: Path) -> None:
        """Write the key file in *folder*, whole or not at all. Raises OSError when the disk refuses."""
        content = self._content()
        if self.seal:
            content |= {"database": self.database, "seal": _coded(self.seal)}
        content["checksum"] = _checksum(content)
        text = json.dumps(content, ensure_ascii=False, indent=1)
        write_whole(folder / KEY_FILE, text.encode())

    def write_over(self, former: "KeyFile", folder: Path) -> None:
        """As `write`, in the place of *former*, which is there again when the disk refuses."""
        try:
            self.write(folder)
        except OSError:
            # The file may have been replaced before the disk refused to promise that it was.
            with contextlib.suppress(OSError):
                former.write(folder)
            raise

    def database_in(self, folder: Path) -> Path:
        """Give the path of the vault's database, for a vault in *folder*."""
        return folder / self.database

    def sealed_part(self) -> bytes:
        """Give what the seal vouches for."""
        return _canonical(self._content())

    def slot_of(self, person: str) -> Slot:
        """Give the slot of *person*, or that of RECOVERY. Raises KnownProblem UNKNOWN_PERSON."""
        wanted = person_name(person)
        for slot in self.all_slots:
            if slot.person == wanted:
                return slot
        raise KnownProblem(Problem.UNKNOWN_PERSON, person=wanted)

    @property
    def all_slots(self) -> tuple[Slot, ...]:
        """Everybody's slot, and that of the recovery key."""
        return self.slots if self.recovery is None else (*self.slots, self.recovery)

    def with_slot(self, slot: Slot) -> "KeyFile":
        """Give this key file with *slot* in the place of its person's former one, or added at the end."""
        if slot.person == RECOVERY:
            return replace(self, recovery=slot)
        if all(other.person != slot.person for other in self.slots):
            return replace(self, slots=(*self.slots, slot))
        return replace(self, slots=tuple(slot if old.person == slot.person else old for old in self.slots))

    def without(self, *people: str) -> "KeyFile":
        """Give this key file without the slots of *people*."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.person not in people))

    @classmethod
    def _parsed(cls, content: dict[str, Any]) -> Self:
        is_sealed = content["version"] == _SEALED_VERSION
        slots = tuple(_slot(entry) for entry in content["slots"])
        recovery = _slot(content["recovery"]) if is_sealed and content["recovery"] is not None else None
        names = {slot.person for slot in slots} - {RECOVERY}
        if not 0 < len(slots) <= _MOST_PEOPLE or len(names) < len(slots):
            raise ValueError("slots")
        if recovery is not None and (recovery.person != RECOVERY or not recovery.sealed):
            raise ValueError("recovery")
        whose = _text(content["id"]), _text(content["name"]), _text(content["organisation"], empty=True)
        if not is_sealed:
            return cls(*whose, slots)
        edition, seal = _whole_number(content["edition"]), b64decode(content["seal"], validate=True)
        if not 0 < edition <= _MOST_CHANGES or len(seal) < 28:
            raise ValueError("seal")
        if not _DATABASE_NAME.fullmatch(content["database"]):
            raise ValueError("database")
        return cls(*whose, slots, edition, recovery, seal, content["database"])

    def _content(self) -> dict[str, Any]:
        content: dict[str, Any] = {
            "format": _FORMAT,
            "version": _SEALED_VERSION if self.seal else 1,
            "id": self.vault_id,
            "name": self.name,
            "organisation": self.organisation,
            "slots": [_slot_content(slot) for slot in self.slots],
        }
        if self.seal:
            content["edition"] = self.edition
            content["recovery"] = None if self.recovery is None else _slot_content(self.recovery)
        return content


def fresh_database_name() -> str:
    """Give a name that no database of the vault had before."""
    return f"cases.{secrets.token_hex(4)}.db"


def is_database_name(name: str) -> bool:
    """Tell whether a key file may name a vault's database *name*."""
    return _DATABASE_NAME.fullmatch(name) is not None


def person_name(name: str) -> str:
    """Give *name* as the vault knows it: one Unicode form, single spaces. Raises KnownProblem NAME_MISSING."""
    known = " ".join(normalize("NFC", name).split())
    if not known:
        raise KnownProblem(Problem.NAME_MISSING)
    return known[:_LONGEST_NAME]


def _bytes_of(folder: Path) -> bytes:
    try:
        with (folder / KEY_FILE).open("rb") as file:
            return file.read(_LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise KnownProblem(Problem.VAULT_MISSING, folder=str(folder)) from None
    except OSError:
        raise KnownProblem(Problem.VAULT_DAMAGED, file=KEY_FILE) from None


def _verified(found: bytes) -> dict[str, Any]:
    """Give the content of a key file whose checksum fits; format, version and checksum outlive every version."""
    try:
        content = json.loads(found) if len(found) <= _LARGEST_FILE else None
    except (ValueError, RecursionError):
        content = None
    if (
        not isinstance(content, dict)
        or content.get("format") != _FORMAT
        or type(content.get("version")) is not int
        or content.pop("checksum", None) != _checksum(content)
    ):
        raise KnownProblem(Problem.VAULT_DAMAGED, file=KEY_FILE)
    return content


def _checksum(content: dict[str, Any]) -> str:
    """Tell an accident from a wrong passphrase; against intent it is the authenticated wrapping that protects."""
    return hashlib.sha256(_canonical(content)).hexdigest()


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def _coded(value: bytes) -> str:
    return b64encode(value).decode()


def _slot_content(slot: Slot) -> dict[str, Any]:
    content: dict[str, Any] = {
        "person": slot.person,
        "role": slot.role,
        "memory_kib": slot.cost.memory_kib,
        "passes": slot.cost.passes,
        "lanes": slot.cost.lanes,
        "salt": _coded(slot.salt),
        "nonce": _coded(slot.nonce),
        "wrapped": _coded(slot.wrapped),
    }
    if slot.sealed:
        content["sealed"] = _coded(slot.sealed)
    if slot.since is not None:
        content["since"] = slot.since.isoformat()
    return content


def _slot(entry: dict[str, Any]) -> Slot:
    cost = Cost(*(_whole_number(entry[part]) for part in ("memory_kib", "passes", "lanes")))
    salt, nonce, wrapped = (b64decode(entry[part], validate=True) for part in ("salt", "nonce", "wrapped"))
    sealed = b64decode(entry.get("sealed", ""), validate=True)
    if not 16 <= len(salt) <= 64 or len(nonce) != 12 or len(wrapped) != 48 or len(sealed) not in (0, 80):
        raise ValueError("lengths")
    since = date.fromisoformat(entry["since"]) if "since" in entry else None
    return Slot(_text(entry["person"]), _text(entry["role"]), cost, salt, nonce, wrapped, sealed, since)


def _whole_number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("number")
    return value


def _text(value: object, *, empty: bool = False) -> str:
    if not isinstance(value, str) or not (value or empty) or len(value) > _LONGEST_NAME:
        raise ValueError("text")
    return value
