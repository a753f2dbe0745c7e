"""The tab of the vault's screen about retention."""

from ui.screens.vault.part import VaultPart


class RetentionPart(VaultPart):
    """Shows the retention of a vault."""
