"""A closed vault, a byte of which can be damaged in a table of one's choice."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from models.records.backups import BackupLine
from models.services import Services
from models.vault import Vault
from models.vault.keyring import unlock
from models.vault.keyslots import VaultKey
from models.vault.remains import Remains
from tests.backups import by_hand, take_in
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, flip

PAGE = 4096


@dataclass
class Hurt:
    """A closed vault with three cases, the first two of which are in a backup."""

    folder: Path
    backup: BackupLine
    whole: bytes
    key: VaultKey

    @property
    def database(self) -> Path:
        return self.folder / "cases.db"

    def hit(self, page: int) -> None:
        self.database.write_bytes(self.whole)
        flip(self.database, page * PAGE + 300)

    def hit_table(self, name: str) -> int:
        """Damage a page from which rows of this table are lost; gives the page."""
        for page in range(1, len(self.whole) // PAGE):
            self.hit(page)
            remains = Remains(self.database, self.key)
            if remains.tables() and remains.table(name).lost:
                return page
        raise AssertionError(f"no page of {name}")


def hurt_vault(place: Path, made: Hurt | None = None) -> Hurt:
    """A vault with three cases, in which Zoë only reads; or a copy of the one that was *made* before."""
    if made is not None:
        shutil.copytree(made.folder, place / "vault")
        backup = replace(made.backup, folder=place / "vault" / made.backup.folder.relative_to(made.folder))
        return replace(made, folder=place / "vault", backup=backup)
    return _made(place)


def _made(tmp_path: Path) -> Hurt:
    with Vault.create(tmp_path / "vault", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        services = Services.over(vault)
        vault.add_person("Zoë", "lezer", PASSPHRASE, cost=CHEAP)
        take_in(services, "harrie")
        take_in(services, "jeffrey")
        line = by_hand(services)
        take_in(services, "tristan")
    key = unlock(tmp_path / "vault", CHAIR, PASSPHRASE)[0].key
    return Hurt(tmp_path / "vault", line, (tmp_path / "vault" / "cases.db").read_bytes(), key)
