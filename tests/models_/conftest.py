"""A real encrypted vault, its services, and the example cases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.interchange import read_case
from models.records import CaseSnapshot
from models.services import Services
from models.vault import Vault
from tests.models_.remains import keep_doomed
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

CASES = Path(__file__).parents[1] / "resources" / "cases"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with Vault.create(tmp_path / "vault", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        yield vault


@pytest.fixture
def services(vault: Vault) -> Services:
    return Services.over(vault)


@pytest.fixture
def harrie(services: Services) -> CaseSnapshot:
    """The case of Harrie, in the vault."""
    return services.cases.take_in(read_case(CASES / "harrie.json"))


@pytest.fixture
def doomed(services: Services) -> CaseSnapshot:
    """A case whose term ended, with everything in it that a case can have, in the vault."""
    return keep_doomed(services)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """A second place for backups, empty."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
