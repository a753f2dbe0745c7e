"""Who may open a vault: the rules of adding, removing and changing people, over its keys."""

from models.keeping_kinds import Act, VaultRole
from models.problems import KnownProblem, Problem
from models.records import Note
from models.rules.passphrases import require_fit
from models.rules.recovery_key import new_recovery_key, understood
from models.vault.keyfile import RECOVERY, Cost, KeyFile, person_name
from models.vault.keyring import Keyring

KIND = "person"
"""What the log says was changed; never who it was about."""

NEW_PASSPHRASE = Note(act=Act.PASSPHRASE_CHANGED, kind=KIND)


def added(keyring: Keyring, name: str, role: str, passphrase: str, cost: Cost) -> Keyring:
    """Let *name* in. Raises KnownProblem PERSON_EXISTS, NAME_MISSING, PASSPHRASE_TOO_SHORT or PASSPHRASE_WEAK."""
    person = person_name(name)
    taken = {slot.person.casefold() for slot in keyring.file.slots} | {RECOVERY}
    if person.casefold() in taken:
        raise KnownProblem(Problem.PERSON_EXISTS, person=person)
    _require_fit(keyring.file, person, passphrase)
    return keyring.with_person(person, role, passphrase, cost)


def removed(keyring: Keyring, name: str, by: str) -> Keyring:
    """Take the key of *name* away. Raises KnownProblem UNKNOWN_PERSON, NOT_YOURSELF or LAST_CHAIR."""
    slot = _slot_of_person(keyring.file, name)
    if slot == by:
        raise KnownProblem(Problem.NOT_YOURSELF)
    _require_other_chair(keyring.file, slot)
    return keyring.without(slot)


def with_role(keyring: Keyring, name: str, role: str) -> Keyring:
    """Give *name* another role. Raises KnownProblem UNKNOWN_PERSON, or LAST_CHAIR when no chair would be left."""
    person = _slot_of_person(keyring.file, name)
    if VaultRole(role) is not VaultRole.CHAIR:
        _require_other_chair(keyring.file, person)
    return keyring.with_role(person, role)


def with_passphrase(keyring: Keyring, name: str, passphrase: str, cost: Cost) -> Keyring:
    """Replace the passphrase of *name*. Raises KnownProblem UNKNOWN_PERSON, PASSPHRASE_TOO_SHORT or _WEAK."""
    person = _slot_of_person(keyring.file, name)
    _require_fit(keyring.file, person, passphrase)
    return keyring.with_person(person, keyring.file.slot_of(person).role, passphrase, cost)


def with_recovery_key(keyring: Keyring, cost: Cost) -> tuple[Keyring, str]:
    """Make a recovery key, by which the former one opens nothing any more, and give it as it is shown."""
    shown = new_recovery_key()
    return keyring.with_person(RECOVERY, VaultRole.CHAIR, understood(shown), cost), shown


def not_come_by(keys: KeyFile) -> tuple[str, ...]:
    """Give who has not opened the vault since people have a key pair: a new vault key cannot be sealed for them."""
    return tuple(slot.person for slot in keys.slots if not slot.sealed)


def require_chair(keys: KeyFile, name: str) -> None:
    """Raise KnownProblem UNKNOWN_PERSON, or NOT_ALLOWED (role) when *name* is no chair."""
    role = keys.slot_of(_slot_of_person(keys, name)).role
    if role != VaultRole.CHAIR:
        raise KnownProblem(Problem.NOT_ALLOWED, role=role)


def _slot_of_person(keys: KeyFile, name: str) -> str:
    person = person_name(name)
    if person == RECOVERY:
        raise KnownProblem(Problem.UNKNOWN_PERSON, person=person)
    return keys.slot_of(person).person


def _require_other_chair(keys: KeyFile, person: str) -> None:
    chairs = {slot.person for slot in keys.slots if slot.role == VaultRole.CHAIR}
    if chairs <= {person} and person in chairs:
        raise KnownProblem(Problem.LAST_CHAIR)


def _require_fit(keys: KeyFile, person: str, passphrase: str) -> None:
    require_fit(passphrase, (person, keys.name, keys.organisation))
