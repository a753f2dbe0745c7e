"""House style, texts and plain words carried from vault to vault without a window."""

import pytest

from caseconf import cli
from models.interchange.configuration_file import configuration_text
from models.records import Configuration, HouseStyle, WordingChange
from models.services import Services
from models.vault import Vault
from tests.vaults import CHAIR, PASSPHRASE

OWN = Configuration(
    style=HouseStyle(organisation="ZVH Oeverdam", colour="#1b6541"),
    wording=(WordingChange(language="nl", key="minutes.title", text="Notulen"),),
)


@pytest.fixture
def run(qapp, capsys, folder, tmp_path):
    secret = tmp_path / "wachtzin.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")

    def call(*words):
        known = ("--vault", folder, "--passphrase-file", secret)
        code = cli.main([str(word) for word in ("configuration", *words, *known)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def kept(folder):
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        return Services.over(vault).configuration.get()


def test_a_configuration_is_taken_over_and_written_again(run, folder, tmp_path):
    first, second = tmp_path / "een.json", tmp_path / "twee.json"
    first.write_text(configuration_text(OWN), "utf-8")
    assert run("import", first) == (0, f"De configuratie in {first} is overgenomen.\n", "")
    assert kept(folder) == OWN
    code, out, _ = run("export", second)
    assert (code, str(second) in out) == (0, True)
    assert second.read_bytes() == first.read_bytes()


def test_a_file_that_is_there_already_is_left_as_it_is(run, tmp_path):
    file = tmp_path / "een.json"
    file.write_text("van een ander", "utf-8")
    code, _, err = run("export", file)
    assert code == 1
    assert str(file) in err
    assert file.read_text("utf-8") == "van een ander"


def test_a_fault_is_told_with_its_place_and_nothing_changes(run, folder, tmp_path):
    file = tmp_path / "een.json"
    file.write_text(configuration_text(OWN).replace("#1b6541", "blauw"), "utf-8")
    code, _, err = run("import", file)
    assert (code, err) == (
        1,
        "een.json is niet overgenomen: veld ‘colour’: ‘blauw’ is geen kleur (#14557b). Er is niets gewijzigd.\n",
    )
    assert kept(folder) == Configuration()


def test_texts_of_a_newer_version_are_named(run, tmp_path):
    file = tmp_path / "een.json"
    file.write_text(configuration_text(OWN).replace("minutes.title", "minutes.epilogue"), "utf-8")
    code, out, _ = run("import", file)
    assert (code, out.splitlines()[1]) == (0, "Weggelaten, want deze versie heeft ze niet: minutes.epilogue")
