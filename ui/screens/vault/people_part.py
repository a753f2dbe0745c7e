"""The tab of the vault's screen about people."""

from ui.screens.vault.part import VaultPart


class PeoplePart(VaultPart):
    """Shows the people of a vault."""
