"""The tab of the vault's screen about backups."""

from ui.screens.vault.part import VaultPart


class BackupsPart(VaultPart):
    """Shows the backups of a vault."""
