import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from caseconf import cli, demo
from exports.kinds import PAGES, DocumentKind
from models.services import Services
from models.vault import Vault
from tests.conftest import CASES

HOUSE = Path(__file__).parents[2]


@pytest.fixture
def run(qapp, capsys, tmp_path):
    def call(*words):
        code = cli.main(["demo", "--out", str(tmp_path / "uit"), "--no-window", *words])
        return code, capsys.readouterr()

    return call


def test_the_documents_of_every_conference_are_written(run, tmp_path):
    code, said = run("--case", str(CASES / "tristan.json"))
    assert code == 0
    files = sorted(file.name for file in (tmp_path / "uit").iterdir())
    for day in ("2026-03-03", "2026-04-21", "2026-06-30"):
        for kind in ("verslag", "plan", "besluiten-en-acties"):
            assert {f"ZVH-MS-2026-0011_{day}_{kind}-v0.1-concept.{form}" for form in PAGES} <= set(files)
    last = [file for file in files if "_2026-06-30_" in file]
    assert "ZVH-MS-2026-0011_2026-06-30_burgerversie_persoon-1-v0.1-concept.odt" in last
    assert "ZVH-MS-2026-0011_2026-06-30_actiekaart_kompas-college-v0.1-concept.ics" in last
    assert "ZVH-MS-2026-0011_2026-06-30_uitkomst-overleg-v0.1-concept.json" in last
    assert f"{len(files)} documenten staan in" in said.out


def test_the_vault_opens_with_the_passphrase_that_was_told(run, tmp_path):
    _, said = run("--case", str(CASES / "harrie.json"))
    assert "Sevim Şükrüoğlu opent haar met: voorbeeld voor iedereen" in said.out
    with Vault.open(tmp_path / demo.VAULT, "Sevim Şükrüoğlu", demo.PASSPHRASE) as vault:
        services = Services.over(vault)
        assert [line.title for line in services.cases.lines()] == ["Harrie 't Hart"]
        assert len(services.overview.conferences_on(date.today())) == 1


def test_a_second_demonstration_replaces_the_vault_of_the_first(run, tmp_path):
    run("--case", str(CASES / "harrie.json"))
    code, _ = run("--case", str(CASES / "tristan.json"))
    assert code == 0
    with Vault.open(tmp_path / demo.VAULT, _person(tmp_path), demo.PASSPHRASE) as vault:
        assert [line.number for line in Services.over(vault).cases.lines()] == ["ZVH-MS-2026-0011"]


def _person(tmp_path):
    return Vault.about(tmp_path / demo.VAULT).people[0][0]


def test_a_folder_that_is_no_example_vault_is_left_alone(run, tmp_path):
    (tmp_path / demo.VAULT).mkdir()
    (tmp_path / demo.VAULT / "brief.txt").write_text("van mij", "utf-8")
    code, said = run()
    assert code == 1
    assert "niet leeg" in said.err
    assert (tmp_path / demo.VAULT / "brief.txt").read_text("utf-8") == "van mij"


def test_a_bad_case_file_leaves_nothing_behind(run, tmp_path):
    code, said = run("--case", str(CASES / "invalid" / "invalid-bsn.json"))
    assert code == 1
    assert "elfproef" in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_it_says_so_and_ends_well(tmp_path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "caseconf", "demo", "--out", str(tmp_path / "uit")],
        capture_output=True,
        text=True,
        cwd=HOUSE,
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Hier is geen scherm; daarom is geen venster geopend." in done.stdout
    written = [file.name for file in (tmp_path / "uit").iterdir()]
    assert [kind.value for kind in DocumentKind if not any(f"_{kind.value}" in name for name in written)] == []
