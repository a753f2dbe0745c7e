"""The encrypted vault: a folder that can be copied, and that several people open with a passphrase of their own.

What the unlock window shows first (`VaultAbout`) is light; `Vault` itself brings the database along, so it
is imported when it is first asked for.
"""

from typing import TYPE_CHECKING

from models.rules.passphrases import SHORTEST_PASSPHRASE
from models.vault.about import VaultAbout
from models.vault.attempts import seconds_to_wait
from models.vault.keyfile import DEFAULT_COST, RECOVERY, ROLES, Cost

if TYPE_CHECKING:
    from models.vault.vault import Vault

__all__ = ["DEFAULT_COST", "RECOVERY", "ROLES", "SHORTEST_PASSPHRASE", "Cost", "Vault", "VaultAbout", "seconds_to_wait"]


def __getattr__(name: str) -> object:
    if name == "Vault":
        from models.vault.vault import Vault

        return Vault
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
