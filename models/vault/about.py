"""What the unlock window shows of a vault before anyone has given a passphrase."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from models.vault.keyfile import KeyFile
from models.vault.lock import holder


@dataclass(frozen=True, slots=True)
class VaultAbout:
    """A vault from the outside; *people* are (name, role).

    *has_recovery_key* tells whether one was made. *in_use* tells whether a program has it open now; who and since when
    are empty while it is still unlocking.
    """

    folder: Path
    name: str
    organisation: str
    people: tuple[tuple[str, str], ...]
    has_recovery_key: bool
    in_use: bool
    opened_by: str
    opened_since: datetime | None

    @classmethod
    def of(cls, folder: Path) -> Self:
        """Look at *folder* without a passphrase. Raises KnownProblem VAULT_MISSING, _DAMAGED or _NEWER."""
        keys = KeyFile.read(folder)
        inside = holder(folder)
        return cls(
            folder=folder,
            name=keys.name,
            organisation=keys.organisation,
            people=tuple((slot.person, slot.role) for slot in keys.slots),
            has_recovery_key=keys.recovery is not None,
            in_use=inside is not None,
            opened_by=inside.person if inside else "",
            opened_since=inside.since if inside else None,
        )
