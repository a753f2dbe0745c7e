import dataclasses
import json
import stat
import sys
from pathlib import Path

import pytest

from caseconf import settings
from caseconf.settings import RecentVault, Settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / "settings.json"


def test_without_a_file_the_program_speaks_dutch_and_locks_itself(file):
    found = settings.load(file)
    assert (found.language, found.theme, found.recent_vaults) == ("nl", "system", ())
    assert found.idle_lock_minutes > 0


def test_what_is_saved_is_found_again(file):
    kept = Settings("en", "dark", (RecentVault("PGA-team", "K:/kluizen/pga"),), "AdnQywAD", 5)
    settings.save(kept, file)
    assert settings.load(file) == kept


def test_saving_leaves_one_file_behind_that_is_for_the_user_only(file):
    settings.save(Settings(), file)
    settings.save(Settings(language="en"), file)
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_save_that_cannot_be_finished_keeps_what_was_there(file):
    settings.save(Settings(language="en"), file)
    with pytest.raises(UnicodeEncodeError):
        settings.save(Settings(window="\ud800"), file)
    assert settings.load(file).language == "en"
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("damage", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b'"nl"', b"[" * 100_000])
def test_a_damaged_file_gives_the_defaults_and_is_set_aside(file, damage):
    file.parent.mkdir(parents=True)
    file.write_bytes(damage)
    assert settings.load(file) == Settings()
    assert not file.exists()
    assert file.with_name("settings.json.damaged").read_bytes() == damage


@pytest.mark.parametrize(
    "senseless",
    [
        {"language": "fr"},
        {"language": ["en"]},
        {"theme": "pink"},
        {"window": 12},
        {"idle_lock_minutes": 0},
        {"idle_lock_minutes": True},
        {"idle_lock_minutes": "10"},
        {"idle_lock_minutes": 100_000},
        {"recent_vaults": "K:/"},
        {"recent_vaults": [{"name": 1, "folder": "K:/"}, "K:/", {"name": "PGA-team"}]},
        {"colour": "of a later version"},
    ],
)
def test_a_value_that_makes_no_sense_falls_back_alone(file, senseless):
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"language": "nl", "theme": "dark"} | senseless))
    expected = Settings() if "theme" in senseless else Settings(theme="dark")
    assert settings.load(file) == expected


def test_the_vault_opened_last_comes_first_and_only_once():
    kept = Settings()
    for name in ("A", "B", "A"):
        kept = kept.with_vault(name, Path("/kluizen") / name)
    assert [vault.name for vault in kept.recent_vaults] == ["A", "B"]


def test_who_opened_a_vault_last_is_remembered_until_somebody_else_does(file):
    folder = Path("/kluizen/A")
    kept = Settings().with_vault("A", folder, "Anouk").with_vault("A", folder)
    settings.save(kept, file)
    assert settings.load(file).last_person(folder) == "Anouk"
    assert kept.with_vault("A", folder, "Sevim").last_person(folder) == "Sevim"
    assert kept.last_person(Path("/kluizen/B")) == ""


def test_only_the_latest_vaults_are_remembered():
    kept = Settings()
    for number in range(20):
        kept = kept.with_vault(f"Kluis {number}", Path(f"/kluizen/{number}"))
    assert [vault.name for vault in kept.recent_vaults] == [f"Kluis {n}" for n in range(19, 11, -1)]


def test_a_vault_that_is_gone_can_be_forgotten():
    kept = Settings().with_vault("A", Path("/kluizen/A")).with_vault("B", Path("/kluizen/B"))
    assert [vault.name for vault in kept.without_vault(Path("/kluizen/B")).recent_vaults] == ["A"]


def test_settings_have_no_place_for_anything_about_a_case():
    assert {field.name for field in dataclasses.fields(Settings)} == {
        "language", "theme", "recent_vaults", "window", "idle_lock_minutes", "lock_when_minimised", "documents_folder",
        "second_places",
    }  # fmt: skip
    assert {field.name for field in dataclasses.fields(RecentVault)} == {"name", "folder", "person"}
    assert {field.name for field in dataclasses.fields(settings.SecondPlace)} == {"vault", "folder"}


def test_each_vault_has_a_second_place_of_its_own_for_backups(file):
    ours, theirs = Path("K:/kluizen/pga"), Path("K:/kluizen/zvh")
    kept = Settings().with_second_place(ours, Path("E:/stick")).with_second_place(theirs, Path("F:/"))
    settings.save(kept.with_second_place(ours, Path("G:/")).with_second_place(theirs, None), file)
    found = settings.load(file)
    assert found.second_place(ours) == Path("G:/")
    assert found.second_place(theirs) is None


def test_second_places_that_make_no_sense_are_left_out(file):
    file.parent.mkdir()
    file.write_text(json.dumps({"second_places": [{"vault": 3, "folder": "E:/"}, "x", {"vault": "a", "folder": "b"}]}))
    assert settings.load(file).second_places == (settings.SecondPlace("a", "b"),)
    file.write_text(json.dumps({"second_places": "E:/"}))
    assert settings.load(file).second_places == ()
