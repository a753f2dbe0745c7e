"""The tab of the vault's screen about locking."""

from ui.screens.vault.part import VaultPart


class LockingPart(VaultPart):
    """Shows the locking of a vault."""
