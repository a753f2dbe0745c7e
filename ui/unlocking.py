"""Opening and making vaults, away from the interface's thread: this is where the database is first imported."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

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
    role: str
    passphrase: str


def unlock(folder: Path, person: str, passphrase: str) -> Unlocked:
    """Open the vault in *folder*; takes up to a second. Raises KnownProblem with one of the vault's problems."""
    from models.vault import Vault

    return over(Vault.open(folder, person, passphrase))


def make(new: NewVault, cost: "Cost | None" = None) -> Unlocked:
    """Make a vault and open it; takes up to two seconds. Raises KnownProblem and then leaves the folder as it was."""
    from models.vault import DEFAULT_COST, Vault

    vault = Vault.create(
        new.folder,
        new.name,
        new.person,
        new.passphrase,
        organisation=new.organisation,
        role=new.role,
        cost=cost or DEFAULT_COST,
    )
    return over(vault)


def over(vault: "Vault") -> Unlocked:
    """The use cases on an open vault."""
    from models.services import Services

    return Unlocked(vault, Services.over(vault))
