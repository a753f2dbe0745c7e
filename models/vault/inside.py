"""The inside of an open vault, for what keeps it as a whole: backups, putting back, a new key, destruction."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from models.vault.keyfile import KeyFile
from models.vault.keyslots import VaultKey


@dataclass(frozen=True, slots=True)
class Inside:
    """The folder, who may open it, the key, and the open database."""

    folder: Path
    keys: KeyFile
    key: VaultKey
    engine: Engine

    @property
    def database(self) -> Path:
        """The file of the database."""
        return self.folder / self.keys.database
