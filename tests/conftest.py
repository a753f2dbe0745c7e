"""What every test stands on: a screen that nobody sees, in Dutch, and a real encrypted vault when one is asked for."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CASES = Path(__file__).parent / "resources" / "cases"


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application as people see it: dressed, and speaking Dutch."""
    from ui import style, translations

    translations.install(qapp, "nl")
    style.apply(qapp)
    return qapp


@pytest.fixture
def vault(tmp_path: Path) -> Iterator["object"]:
    """A vault of the chair, made with a cheap key derivation."""
    from models.vault import Vault
    from tests.vaults import CHAIR, CHEAP, PASSPHRASE

    with Vault.create(tmp_path / "vault", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        yield vault


@pytest.fixture
def services(vault):
    """The use cases on that vault."""
    from models.services import Services

    return Services.over(vault)


@pytest.fixture
def harrie(services):
    """The case of Harrie, in the vault."""
    from models.interchange import read_case

    return services.cases.take_in(read_case(CASES / "harrie.json"))
