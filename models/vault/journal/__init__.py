"""The log inside the vault: a chain of hashes in which nothing can be changed, removed or moved unnoticed.

What a transaction changes or reads whole is noted by itself, so that no use case can forget it; exporting, and what
concerns the vault as a whole, is noted by who does it.
"""

from models.noting import note
from models.vault.journal.anchor import ANCHOR_FILE, write_anchor
from models.vault.journal.carrying import carry_over
from models.vault.journal.chain import BEGINNING, seal
from models.vault.journal.verifying import verify
from models.vault.journal.writer import Writer

__all__ = ["ANCHOR_FILE", "BEGINNING", "Writer", "carry_over", "note", "seal", "verify", "write_anchor"]
