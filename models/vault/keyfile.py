"""The key file of a vault: who it belongs to, and one wrapped key per person. Nothing here needs a passphrase."""

import hashlib
import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self
from unicodedata import normalize

from models.problems import KnownProblem, Problem
from models.vault.whole_file import write_whole

KEY_FILE = "vault.json"
DATABASE = "cases.db"
ROLES = ("voorzitter", "secretaris", "lezer")
SHORTEST_PASSPHRASE = 12

_FORMAT = "caseconf-vault"
_VERSION = 1
_LARGEST_FILE = 1 << 20
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
    """The vault's key as one person can unwrap it."""

    person: str
    role: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All that is known of a vault before anyone has given a passphrase."""

    vault_id: str
    name: str
    organisation: str
    slots: tuple[Slot, ...]

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Read the key file in *folder*.

        Raises KnownProblem: VAULT_MISSING when there is none, VAULT_DAMAGED when it is not as it was written,
        VAULT_NEWER when a later program wrote it.
        """
        content = _verified(_bytes_of(folder))
        if content["version"] > _VERSION:
            raise KnownProblem(Problem.VAULT_NEWER)
        try:
            return cls._parsed(content)
        except (KeyError, TypeError, ValueError) as error:
            raise KnownProblem(Problem.VAULT_DAMAGED, file=KEY_FILE) from error

    def write(self, folder: Path) -> None:
        """Write the key file in *folder*, whole or not at all. Raises OSError when the disk refuses."""
        content: dict[str, Any] = {
            "format": _FORMAT,
            "version": _VERSION,
            "id": self.vault_id,
            "name": self.name,
            "organisation": self.organisation,
            "slots": [_slot_content(slot) for slot in self.slots],
        }
        content["checksum"] = _checksum(content)
        text = json.dumps(content, ensure_ascii=False, indent=1)
        write_whole(folder / KEY_FILE, text.encode())

    def slot_of(self, person: str) -> Slot:
        """Give the slot of *person*. Raises KnownProblem UNKNOWN_PERSON."""
        wanted = person_name(person)
        for slot in self.slots:
            if slot.person == wanted:
                return slot
        raise KnownProblem(Problem.UNKNOWN_PERSON, person=wanted)

    def with_slot(self, slot: Slot) -> "KeyFile":
        """Give this key file with *slot* in the place of its person's former one, or added at the end."""
        if all(other.person != slot.person for other in self.slots):
            return replace(self, slots=(*self.slots, slot))
        return replace(self, slots=tuple(slot if old.person == slot.person else old for old in self.slots))

    @classmethod
    def _parsed(cls, content: dict[str, Any]) -> Self:
        slots = tuple(_slot(entry) for entry in content["slots"])
        if not 0 < len(slots) <= _MOST_PEOPLE or len({slot.person for slot in slots}) < len(slots):
            raise ValueError("slots")
        return cls(_text(content["id"]), _text(content["name"]), _text(content["organisation"], empty=True), slots)


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
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _slot_content(slot: Slot) -> dict[str, Any]:
    return {
        "person": slot.person,
        "role": slot.role,
        "memory_kib": slot.cost.memory_kib,
        "passes": slot.cost.passes,
        "lanes": slot.cost.lanes,
        "salt": b64encode(slot.salt).decode(),
        "nonce": b64encode(slot.nonce).decode(),
        "wrapped": b64encode(slot.wrapped).decode(),
    }


def _slot(entry: dict[str, Any]) -> Slot:
    cost = Cost(*(_whole_number(entry[part]) for part in ("memory_kib", "passes", "lanes")))
    salt, nonce, wrapped = (b64decode(entry[part], validate=True) for part in ("salt", "nonce", "wrapped"))
    if not 16 <= len(salt) <= 64 or len(nonce) != 12 or len(wrapped) != 48:
        raise ValueError("lengths")
    return Slot(_text(entry["person"]), _text(entry["role"]), cost, salt, nonce, wrapped)


def _whole_number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("number")
    return value


def _text(value: object, *, empty: bool = False) -> str:
    if not isinstance(value, str) or not (value or empty) or len(value) > _LONGEST_NAME:
        raise ValueError("text")
    return value
