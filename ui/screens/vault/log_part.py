"""The tab of the vault's screen about log."""

from ui.screens.vault.part import VaultPart


class LogPart(VaultPart):
    """Shows the log of a vault."""
