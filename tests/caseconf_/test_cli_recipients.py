"""From the command line too, documents are made for organisations on the distribution list, and recorded."""

import pytest

from caseconf import cli
from models.services import Services
from models.vault import Vault
from tests.conftest import HARRIE
from tests.vaults import CHAIR, PASSPHRASE


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "uit"
    folder.mkdir()
    return folder


@pytest.fixture
def export(qapp, capsys, harrie, vault, folder, tmp_path, out):
    """Runs an export with these words added, the vault being closed."""
    vault.close()
    secret = tmp_path / "wachtzin.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def run(*words, document="minutes"):
        told = ("--vault", folder, "--case", HARRIE, "--document", document, "--conference", "c2", "--out", out)
        code = cli.main([str(word) for word in ("export", *told, "--passphrase-file", secret, *words)])
        return code, capsys.readouterr().err

    return run


def register(folder):
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        cases = Services.over(vault).cases
        return cases.get(cases.find(HARRIE)).disclosures


def test_without_a_choice_it_is_recorded_for_the_whole_distribution_list(export, harrie, folder):
    assert export() == (0, "")
    new = register(folder)[len(harrie.disclosures) :]
    assert len(new) > 2
    assert {one.what for one in new} == {"Verslag van 26-3-2026, versie 0.1 concept (PDF)"}


def test_recipients_are_named_by_key_or_by_name(export, harrie, folder):
    name = harrie.organisation("wijkteam").name
    assert export("--for", "politie", "--for", name.upper()) == (0, "")
    assert [one.to for one in register(folder)[len(harrie.disclosures) :]] == ["politie", "wijkteam"]


@pytest.mark.parametrize("document", ["minutes", "plan"])
def test_a_third_party_is_refused_with_the_reason_and_nothing_is_written(export, harrie, folder, out, document):
    name = harrie.organisation("corporatie").name
    code, told = export("--for", "politie", "--for", "corporatie", document=document)
    assert code == 1
    assert told.startswith(f"{name} is een derde, en derden ontvangen verslag en plan niet.")
    assert list(out.iterdir()) == []
    assert register(folder) == harrie.disclosures


def test_who_is_unknown_is_refused_and_the_list_is_told(export, harrie, out):
    code, told = export("--for", "Brandweer")
    assert code == 1
    assert told.startswith("Deze casus kent geen organisatie Brandweer. Op de verzendlijst staan: ")
    assert harrie.organisation("politie").name in told
    assert list(out.iterdir()) == []


def test_a_case_file_is_not_made_for_others(export, out):
    with pytest.raises(SystemExit) as ended:
        export("--for", "politie", document="case")
    assert ended.value.code == 2
    assert list(out.iterdir()) == []
