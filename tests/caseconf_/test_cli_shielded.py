"""A closed case leaves by the command line only with a reason, which the log keeps."""

from dataclasses import fields, replace

import pytest

from caseconf import cli
from caseconf.arguments import REASONS
from models.keeping_kinds import Act, ShieldReason
from models.kinds import Phase
from models.records import CaseDraft
from models.services import Services
from models.vault import Vault
from tests.conftest import HARRIE
from tests.models_.logged import logged
from tests.vaults import CHAIR, PASSPHRASE


@pytest.fixture
def export(qapp, capsys, services, harrie, vault, folder, tmp_path):
    """Closes the case and the vault, and exports the case with these words added."""
    draft = CaseDraft(**{each.name: getattr(harrie, each.name) for each in fields(CaseDraft)})
    services.cases.revise(harrie.id, replace(draft, phase=Phase.CLOSED))
    vault.close()
    secret = tmp_path / "wachtzin.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def run(*words):
        told = ("--vault", folder, "--case", HARRIE, "--document", "case", "--out", tmp_path)
        code = cli.main([str(word) for word in ("export", *told, "--passphrase-file", secret, *words)])
        return code, capsys.readouterr().err

    return run


def test_without_a_reason_nothing_is_written(export, tmp_path):
    code, told = export()
    assert code == 1
    assert "afgeschermd" in told
    assert list(tmp_path.glob("*.json")) == []


def test_with_a_reason_it_is_written_and_the_log_says_why(export, harrie, folder, tmp_path):
    code, _ = export("--reason", "inzageverzoek")
    assert code == 0
    assert [path.name for path in tmp_path.glob("*.json")] == [f"{HARRIE}_casus.json"]
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        assert (Act.SHIELD_OPENED, harrie.id, "inzageverzoek") in logged(vault)
        assert Services.over(vault).retention.is_shielded(harrie.id)


def test_every_reason_can_be_given():
    assert tuple(ShieldReason) == REASONS
