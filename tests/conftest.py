"""What every test stands on: a screen that nobody sees, in Dutch, and a real encrypted vault when one is asked for."""

import os
import shutil
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CASES = Path(__file__).parent / "resources" / "cases"
HARRIE = "PGA-OW-2026-0007"


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application as people see it: dressed, and speaking Dutch."""
    from ui import style, translations

    translations.install(qapp, "nl")
    style.apply(qapp)
    return qapp


@pytest.fixture(scope="session")
def vault_to_copy(tmp_path_factory):
    """The folder of a vault without cases; copying it takes a tenth of the time of making one."""
    return _made(tmp_path_factory.mktemp("empty") / "kluis")


@pytest.fixture(scope="session")
def vault_of_harrie_to_copy(tmp_path_factory):
    """The folder of a vault with the case of Harrie."""
    from models.interchange import read_case

    return _made(tmp_path_factory.mktemp("filled") / "kluis", read_case(CASES / "harrie.json"))


def _made(folder: Path, *cases) -> Path:
    from models.services import Services
    from models.vault import Vault
    from tests.vaults import CHAIR, CHEAP, PASSPHRASE

    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, organisation="ZVH", cost=CHEAP) as vault:
        for case in cases:
            Services.over(vault).cases.take_in(case)
    return folder


@pytest.fixture
def folder(request, tmp_path):
    """The folder of a vault of one's own; it holds the case of Harrie when the test asks for that."""
    filled = "harrie" in request.fixturenames
    template = request.getfixturevalue("vault_of_harrie_to_copy" if filled else "vault_to_copy")
    return Path(shutil.copytree(template, tmp_path / "kluis"))


@pytest.fixture
def vault(folder):
    """That vault, open."""
    from models.vault import Vault
    from tests.vaults import CHAIR, PASSPHRASE

    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        yield vault


@pytest.fixture
def services(vault):
    """The use cases on that vault."""
    from models.services import Services

    return Services.over(vault)


@pytest.fixture
def harrie(services):
    """The case of Harrie, in the vault."""
    return services.cases.get(services.cases.find(HARRIE))
