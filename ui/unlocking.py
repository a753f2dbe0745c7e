"""Opening and making vaults, away from the interface's thread: this is where the database is first imported."""

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from models.problems import KnownProblem, Problem

if TYPE_CHECKING:
    from models.services import Services
    from models.vault import Cost, Vault


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open vault and the use cases on it."""

    vault: "Vault"
    services: "Services"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """What is asked to make a vault."""

    folder: Path
    name: str
    organisation: str
    person: str
    passphrase: str


class Way(Enum):
    """How a vault is opened: to change it, to read along, as a reader, or from a machine that was left with it open."""

    CHANGING = auto()
    READING = auto()
    AS_READER = auto()
    TAKING_OVER = auto()


def unlock(folder: Path, person: str, passphrase: str, way: Way = Way.CHANGING) -> Unlocked:
    """Open the vault in *folder*; takes up to a second. Raises KnownProblem with one of the vault's problems."""
    from models.vault import Vault

    if way is Way.AS_READER:
        return _opened_as_reader(folder, person, passphrase)
    reads, takes_over = way is Way.READING, way is Way.TAKING_OVER
    return over(Vault.open(folder, person, passphrase, read_only=reads, take_over=takes_over))


def _opened_as_reader(folder: Path, person: str, passphrase: str) -> Unlocked:
    """Open for reading only, so that who reads never keeps out who works; for writing where nothing else will do."""
    from models.vault import Vault

    try:
        opened = over(Vault.open(folder, person, passphrase, read_only=True))
    except KnownProblem as known:
        if known.problem is not Problem.VAULT_READ_ONLY:
            raise
        return over(Vault.open(folder, person, passphrase))  # one of an earlier version has to be brought up to date
    if opened.vault.person in opened.services.keys.not_come_by():
        with suppress(KnownProblem):  # the next time, then
            Vault.open(folder, person, passphrase).close()
    return opened


def change_passphrase(unlocked: Unlocked, current: str, new: str, cost: "Cost") -> None:
    """Change the passphrase of who opened the vault, also of who opened it for reading only.

    Raises KnownProblem WRONG_PASSPHRASE, what a new passphrase may lack, or VAULT_IN_USE while another has it open.
    """
    from models.services import Services
    from models.vault import Vault

    vault = unlocked.vault
    if not vault.read_only:
        unlocked.services.keys.change_passphrase(current, new, cost=cost)
        return
    with Vault.open(vault.folder, vault.person, current) as opened:
        Services.over(opened).keys.change_passphrase(current, new, cost=cost)


def recover(folder: Path, key: str, person: str, passphrase: str, cost: "Cost | None" = None) -> Unlocked:
    """Open the vault with its recovery key, for a chair who gets a new passphrase; takes up to three seconds.

    Raises KnownProblem with one of the vault's problems.
    """
    from models.vault import DEFAULT_COST, Vault

    return over(Vault.recover(folder, key, person, passphrase, cost=cost or DEFAULT_COST))


def open_damaged(folder: Path, person: str, passphrase: str) -> Unlocked:
    """Open what can be read of a damaged vault, for reading only. Raises KnownProblem of the vault's."""
    from models.services.damaged import open_readable

    return over(open_readable(folder, person, passphrase))


def seconds_to_wait(folder: Path, person: str) -> int:
    """How long *person* has to wait after wrong attempts before the vault lets them try again; 0 when not at all."""
    from models.vault import seconds_to_wait

    return seconds_to_wait(folder, person)


def make(new: NewVault, cost: "Cost | None" = None) -> Unlocked:
    """Make a vault and open it, for its first chair; takes up to two seconds.

    Raises KnownProblem and then leaves the folder as it was.
    """
    from models.vault import DEFAULT_COST, Vault

    vault = Vault.create(
        new.folder,
        new.name,
        new.person,
        new.passphrase,
        organisation=new.organisation,
        cost=cost or DEFAULT_COST,
    )
    return over(vault)


def over(vault: "Vault") -> Unlocked:
    """The use cases on an open vault."""
    from models.services import Services

    return Unlocked(vault, Services.over(vault))
