"""What somebody does to a key file beside the program is noticed, and the first release's vaults go on opening."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.entities import JournalEntry
from models.keeping_kinds import Act, VaultRole
from models.problems import KnownProblem, Problem
from models.services.vault_keys import VaultKeys
from models.vault import Vault, VaultAbout
from models.vault.keyfile import KeyFile
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers, rewrite_keys

ANOUK, ANOUKS = "Anouk de Wit", "zes groene stoelen"
OLD_VAULT = Path(__file__).parents[1] / "resources" / "vaults" / "version-1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault of two: the chair, and Anouk, who is its secretary."""
    folder = tmp_path / "vault"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, organisation="Veiligheidshuis", cost=CHEAP) as vault:
        vault.add_person(ANOUK, "secretaris", ANOUKS, cost=CHEAP)
    return folder


@pytest.fixture
def old_vault(tmp_path: Path) -> Path:
    """A vault as the first release left it: the chair, Anouk the secretary, and Łukasz who reads."""
    folder = tmp_path / "old"
    shutil.copytree(OLD_VAULT, folder)
    return folder


# what was changed beside the program


def _make_chair(content: dict[str, Any]) -> None:
    content["slots"][1]["role"] = "voorzitter"


def _remove_anouk(content: dict[str, Any]) -> None:
    content["slots"] = content["slots"][:1]


def _copy_a_slot(content: dict[str, Any]) -> None:
    slots = content["slots"]
    slots.append({**slots[1], "person": "Kees"})


def _backdate(content: dict[str, Any]) -> None:
    content["slots"][1]["since"] = "2001-01-01"


def _rename_vault(content: dict[str, Any]) -> None:
    content["name"] = "Een ander team"


def _raise_the_edition(content: dict[str, Any]) -> None:
    content["edition"] = 40


@pytest.mark.parametrize(
    "change", [_make_chair, _remove_anouk, _copy_a_slot, _backdate, _rename_vault, _raise_the_edition]
)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_key_file_that_was_edited_by_hand_is_noticed(folder: Path, change: Any, read_only: bool) -> None:
    rewrite_keys(folder, change)
    with answers(Problem.KEYS_TAMPERED) as told:
        Vault.open(folder, CHAIR, PASSPHRASE, read_only=read_only)
    assert told["file"] == "vault.json"


def test_somebody_who_makes_themself_chair_does_not_come_in(folder: Path) -> None:
    rewrite_keys(folder, _make_chair)
    with answers(Problem.KEYS_TAMPERED):
        Vault.open(folder, ANOUK, ANOUKS)


def test_a_key_file_put_back_from_before_somebody_was_removed_is_noticed(folder: Path) -> None:
    before = (folder / "vault.json").read_bytes()
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).remove(ANOUK)
    (folder / "vault.json").write_bytes(before)
    for person, passphrase in ((ANOUK, ANOUKS), (CHAIR, PASSPHRASE)):
        with answers(Problem.KEYS_TAMPERED):
            Vault.open(folder, person, passphrase)


def test_a_change_that_was_cut_off_before_the_log_knew_is_told_to_it_once(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        ahead = vault.keyring.without(ANOUK).file
    ahead.write(folder)
    for _ in range(2):
        with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.read() as session:
            told = session.scalars(select(JournalEntry.kind).where(JournalEntry.act == Act.CHANGED)).all()
            assert told == ["key_file"]


# key files from outside


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    where=st.sampled_from(
        [
            "version",
            "id",
            "name",
            "organisation",
            "slots",
            "edition",
            "recovery",
            "seal",
            "database",
            "person",
            "role",
            "since",
            "memory_kib",
            "passes",
            "lanes",
            "salt",
            "nonce",
            "wrapped",
            "sealed",
        ]
    ),
    what=JSON,
)
def test_any_key_file_is_read_or_told_about(folder: Path, where: str, what: object) -> None:
    original = (folder / "vault.json").read_bytes()

    def put(content: dict[str, Any]) -> None:
        place = content if where in content else content["slots"][0]
        place[where] = what

    try:
        rewrite_keys(folder, put)
        keys = KeyFile.read(folder)
        assert keys.slots
        assert keys.database_in(folder).parent == folder
    except KnownProblem as told:
        assert told.problem in (Problem.VAULT_DAMAGED, Problem.VAULT_NEWER)
    finally:
        (folder / "vault.json").write_bytes(original)


@pytest.mark.parametrize("name", ["../cases.db", "/etc/passwd", "cases.db\n", "cases.XYZ.db", "backups/cases.db", ""])
def test_a_key_file_cannot_point_out_of_its_folder(folder: Path, name: str) -> None:
    rewrite_keys(folder, lambda content: content.update(database=name))
    with answers(Problem.VAULT_DAMAGED):
        KeyFile.read(folder)


@pytest.mark.parametrize(("where", "what"), [("edition", 0), ("edition", 2**31), ("edition", True), ("seal", "AAAA")])
def test_a_seal_or_edition_that_was_never_written_is_damage(folder: Path, where: str, what: object) -> None:
    rewrite_keys(folder, lambda content: content.update({where: what}))
    with answers(Problem.VAULT_DAMAGED):
        KeyFile.read(folder)


def test_a_later_program_is_told_apart(folder: Path) -> None:
    rewrite_keys(folder, lambda content: content.update(version=3))
    with answers(Problem.VAULT_NEWER):
        Vault.open(folder, CHAIR, PASSPHRASE)


# vaults of the first release


def test_a_vault_of_the_first_release_opens_with_the_same_passphrases(old_vault: Path) -> None:
    assert VaultAbout.of(old_vault).people[1] == (ANOUK, "secretaris")
    with Vault.open(old_vault, CHAIR, PASSPHRASE) as vault:
        assert VaultKeys(vault).not_come_by() == (ANOUK, "Łukasz Zieliński")
        assert [one.since for one in VaultKeys(vault).people()] == [None] * 3
    content = json.loads((old_vault / "vault.json").read_bytes())
    assert content["version"] == 2
    with Vault.open(old_vault, ANOUK, ANOUKS) as vault:
        assert vault.role is VaultRole.SECRETARY
        assert VaultKeys(vault).not_come_by() == ("Łukasz Zieliński",)
    with Vault.open(old_vault, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).change_role(ANOUK, "lezer")
    assert Vault.open(old_vault, ANOUK, ANOUKS).role is VaultRole.READER


def test_a_key_file_of_the_first_kind_is_not_taken_once_there_is_a_sealed_one(old_vault: Path) -> None:
    before = (old_vault / "vault.json").read_bytes()
    Vault.open(old_vault, CHAIR, PASSPHRASE).close()
    (old_vault / "vault.json").write_bytes(before)
    rewrite_keys(old_vault, _make_chair)
    with answers(Problem.KEYS_TAMPERED):
        Vault.open(old_vault, ANOUK, ANOUKS)


def test_the_program_of_the_first_release_says_that_this_vault_is_newer(folder: Path) -> None:
    content = json.loads((folder / "vault.json").read_bytes())
    assert content["format"] == "caseconf-vault"
    assert content["version"] > 1
