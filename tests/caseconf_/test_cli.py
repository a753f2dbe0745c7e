import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from caseconf import cli
from models.interchange import read_case
from models.records import ConferenceDraft
from models.services import Services
from models.vault import Vault
from tests.conftest import CASES, HARRIE
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

HOUSE = Path(__file__).parents[2]


@pytest.fixture
def secret(tmp_path):
    file = tmp_path / "wachtzin.txt"
    file.write_text(PASSPHRASE + "\n", "utf-8")
    return str(file)


@pytest.fixture
def run(qapp, capsys):
    def call(*words):
        code = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def numbers(folder):
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        return [line.number for line in Services.over(vault).cases.lines()]


def test_a_case_file_is_imported(run, folder, secret):
    code, out, _ = run("import", CASES / "harrie.json", "--vault", folder, "--passphrase-file", secret)
    assert (code, out) == (0, f"Casus {HARRIE} is ingelezen.\n")
    assert numbers(folder) == [HARRIE]


@pytest.mark.parametrize("file", sorted((CASES / "invalid").iterdir()), ids=lambda file: file.stem)
def test_a_bad_case_file_is_refused_in_one_line_and_nothing_changes(run, folder, secret, file):
    code, out, err = run("import", file, "--vault", folder, "--passphrase-file", secret)
    assert (code, out) == (1, "")
    assert file.name in err
    assert err.endswith("Er is niets ingelezen.\n")
    assert err.count("\n") == 1
    assert numbers(folder) == []


def test_the_reason_of_a_refusal_names_the_place(run, folder, secret):
    _, _, err = run("import", CASES / "invalid" / "malformed.json", "--vault", folder, "--passphrase-file", secret)
    assert "onleesbaar vanaf regel 40, kolom 7" in err


def test_a_refusal_speaks_english_when_asked(run, folder, secret, qapp):
    from ui import translations

    file = CASES / "invalid" / "wrong-version.json"
    _, _, err = run("import", file, "--vault", folder, "--passphrase-file", secret, "--language", "en")
    translations.install(qapp, "nl")
    assert err.endswith("Nothing was imported.\n")


@pytest.mark.parametrize(("document", "ending"), [("minutes", "verslag"), ("plan", "plan")])
@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_a_document_is_written_under_number_date_and_kind(
    run, harrie, vault, folder, secret, tmp_path, document, ending, form
):
    vault.close()
    words = (
        "--vault",
        folder,
        "--case",
        HARRIE,
        "--document",
        document,
        "--format",
        form,
        "--conference",
        "2026-03-26",
    )
    code, out, _ = run("export", *words, "--out", tmp_path, "--passphrase-file", secret)
    file = tmp_path / f"{HARRIE}_2026-03-26_{ending}-v0.1-concept.{form}"
    assert (code, out) == (0, f"Geschreven: {file}\n")
    assert file.read_bytes()[:4] in (b"%PDF", b"PK\x03\x04")


def test_a_version_to_compare_with_is_an_earlier_final_one(run, harrie, vault, folder, secret, tmp_path):
    vault.close()
    words = ("--vault", folder, "--case", HARRIE, "--document", "minutes", "--out", tmp_path, "--compared-with", "1.0")
    code, out, err = run("export", *words, "--passphrase-file", secret)
    assert (code, out) == (1, "")
    assert "Versie 1.0 is geen eerdere vastgestelde versie." in err


def test_without_a_conference_the_last_one_with_contents_is_written(run, harrie, vault, folder, secret, tmp_path):
    vault.close()
    words = ("--vault", folder, "--case", HARRIE, "--document", "plan", "--out", tmp_path)
    _, out, _ = run("export", *words, "--passphrase-file", secret)
    assert "_2026-06-09_plan-v0.1-concept.pdf" in out


def test_the_case_file_is_written_and_can_be_read_again(run, harrie, vault, folder, secret, tmp_path):
    vault.close()
    words = ("--vault", folder, "--case", HARRIE, "--document", "case", "--out", tmp_path)
    run("export", *words, "--passphrase-file", secret)
    assert read_case(tmp_path / f"{HARRIE}_casus.json") == harrie


def test_a_case_file_has_no_password_and_is_not_written_without_the_one_asked_for(
    run, harrie, vault, folder, secret, tmp_path
):
    vault.close()
    out = tmp_path / "uit"
    out.mkdir()
    words = ("--vault", folder, "--case", HARRIE, "--document", "case", "--out", out, "--password-file", secret)
    code, said, err = run("export", *words, "--passphrase-file", secret)
    assert (code, said) == (1, "")
    assert "JSON" in err
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("document", ["case", "outcome", "minutes"])
def test_a_file_that_is_there_is_replaced_only_when_that_is_asked(
    run, harrie, vault, folder, secret, tmp_path, document
):
    vault.close()
    words = ("--vault", folder, "--case", HARRIE, "--document", document, "--out", tmp_path)
    code, said, _ = run("export", *words, "--passphrase-file", secret)
    assert code == 0
    file = Path(said.removeprefix("Geschreven: ").strip())
    file.write_text("van een ander", "utf-8")
    code, said, err = run("export", *words, "--passphrase-file", secret)
    assert (code, said, err) == (1, "", f"{file} bestaat al en is gelaten zoals het is.\n")
    assert file.read_text("utf-8") == "van een ander"
    code, said, _ = run("export", *words, "--passphrase-file", secret, "--overwrite")
    assert (code, said) == (0, f"Geschreven: {file}\n")
    assert b"van een ander" not in file.read_bytes()


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"--case": "0001"}, "In deze kluis is geen casus met nummer 0001."),
        ({"--conference": "c9"}, "Deze casus heeft zo’n overleg niet: c9."),
        ({"--out": "weg"}, "De map weg is er niet, dus daarin kan niets worden geschreven; kies een andere."),
        ({"--person": "Piet"}, "Deze persoon heeft geen sleutel van de kluis. Kies een naam uit de lijst."),
        ({"--vault": "weg"}, "In deze map staat geen kluis. Kies een andere map, of maak een nieuwe kluis."),
        ({"--passphrase-file": "weg"}, "De wachtzin in weg is niet te lezen. Er is niets geopend."),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_known_problem_is_one_sentence_on_stderr(run, harrie, vault, folder, secret, tmp_path, changed, sentence):
    vault.close()
    options = {
        "--vault": folder,
        "--case": HARRIE,
        "--document": "plan",
        "--out": tmp_path,
        "--passphrase-file": secret,
    }
    words = [word for pair in (options | changed).items() for word in pair]
    assert run("export", *words) == (1, "", sentence + "\n")


def test_a_wrong_passphrase_names_the_vault_and_not_the_passphrase(run, folder, tmp_path):
    wrong = tmp_path / "fout.txt"
    wrong.write_text("dit is hem niet", "utf-8")
    words = ("--vault", folder, "--case", HARRIE, "--document", "plan", "--out", tmp_path, "--passphrase-file", wrong)
    code, _, err = run("export", *words)
    assert (code, err) == (1, "Deze wachtzin past niet bij PGA-team.\n")


def test_with_several_people_one_must_be_named(run, vault, folder, secret, tmp_path):
    vault.add_person("Anouk", "lezer", "zes groene stoelen", cost=CHEAP)
    vault.close()
    words = ("--vault", folder, "--case", HARRIE, "--document", "plan", "--out", tmp_path, "--passphrase-file", secret)
    code, _, err = run("export", *words)
    assert code == 1
    assert f"{CHAIR}, Anouk" in err


@pytest.mark.parametrize("words", [["export"], ["nonsense"], ["demo", "--nonsense"]])
def test_a_command_that_makes_no_sense_ends_with_2(qapp, words, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    assert "gebruik: caseconf" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["export"], "caseconf export: dit ontbreekt nog: --vault, --case, --document, --out"),
        (
            ["nonsense"],
            "caseconf: nonsense kan niet bij command: kies uit 'demo', 'import', 'export', 'configuration', 'verify', "
            "'log', 'backup'",
        ),
        (["demo", "--nonsense"], "caseconf: dit zegt hier niets: --nonsense"),
        (["demo", "--out"], "caseconf demo: na --out hoort nog iets"),
        (["--language", "en", "demo", "--out"], "caseconf demo: something must follow --out"),
    ],
)
def test_what_makes_no_sense_is_said_in_the_language_asked_for(words, sentence):
    done = subprocess.run([sys.executable, "-m", "caseconf", *words], capture_output=True, text=True, cwd=HOUSE)
    assert done.stderr.splitlines()[-1] == sentence


def test_help_is_dutch_to_the_last_word():
    done = subprocess.run([sys.executable, "-m", "caseconf", "--help"], capture_output=True, text=True, cwd=HOUSE)
    assert "toont deze hulp en stopt" in done.stdout
    assert [word for word in ("usage", "options:", "positional", "show this", "exit") if word in done.stdout] == []


def test_a_case_with_a_conference_to_come_says_what_to_do_before_it_fits_in_a_file(
    run, harrie, services, vault, folder, secret, tmp_path
):
    plan = ConferenceDraft(kind="vervolg", held_on=date(2026, 12, 15))
    services.conferences.plan(harrie.id, plan, invite_like_previous=True)
    vault.close()
    words = ("--vault", folder, "--case", HARRIE, "--document", "case", "--out", tmp_path, "--passphrase-file", secret)
    code, _, err = run("export", *words)
    assert code == 1
    assert "Leg eerst vast wie er was (stap 1 van dat overleg)" in err
    assert not list(tmp_path.glob("*.json"))


def test_without_a_window_no_widget_and_for_help_no_database_is_loaded():
    look = (
        "import sys\nfrom caseconf.cli import main\n"
        "try: main(['export', '--help'])\nexcept SystemExit: pass\n"
        "print([name for name in ('PySide6.QtWidgets', 'sqlalchemy', 'reportlab', 'docx') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, cwd=HOUSE, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert "map van de kluis" in done.stdout


def test_the_version_is_that_of_the_package():
    import tomllib

    from caseconf import __version__

    assert tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]["version"] == __version__
