"""What a thief must pay for every guess at a passphrase, and what the owner pays once."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure, median_ms
from models.vault import Vault
from models.vault.keyring import unlock
from models.vault.opening import open_database

_PASSPHRASE = "vier rode fietsen"


def figures() -> Iterator[Figure]:
    """Opening a vault, which is nearly all key derivation."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "vault")
        Vault.create(folder, "Maat", "Anouk Brandsma", _PASSPHRASE).close()
        taken = median_ms(lambda: Vault.open(folder, "Anouk Brandsma", _PASSPHRASE).close())
        known = unlock(folder, "Anouk Brandsma", _PASSPHRASE)[0]
        database = known.file.database_in(folder)
        raw = median_ms(lambda: open_database(database, known.key, claimed=True).dispose())
    yield Figure("opening a vault with a passphrase (Argon2id)", taken / 1000, "s", "0.4 - 1.0 s, by choice")
    yield Figure("of which opening its database by the raw key", raw, "ms", "")
