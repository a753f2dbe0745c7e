"""What is in a vault stays in it: nothing readable on disk, nothing in errors, and only the right words open it."""

import json
import os
import secrets
import stat
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from models.problems import KnownProblem, Problem
from models.services.vault_keys import VaultKeys
from models.vault import DEFAULT_COST, Cost, Vault, VaultAbout
from models.vault.keyfile import KeyFile
from models.vault.keyring import unlock
from models.vault.keyslots import VaultKey, resealed, unwrap, wrap

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
CHAIR = "Zoë 't Hart"
PASSPHRASE = "één zwarte pinguïn"
TYPED = "Łukasz Żółć dreigde bij de buren"


def opened_by(folder: Path, person: str, passphrase: str) -> str:
    with Vault.open(folder, person, passphrase) as vault, vault.read() as session:
        session.execute(text("SELECT body FROM note")).all()
        return vault.person


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed vault in which something confidential was typed, changed and removed."""
    folder = tmp_path / "vault"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        with vault.work() as session:
            session.execute(text("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT UNIQUE)"))
            for number in range(500):
                session.execute(text("INSERT INTO note (body) VALUES (:b)"), {"b": f"{TYPED} {number}"})
        with vault.work() as session:
            session.execute(text("DELETE FROM note WHERE id % 2"))
            session.execute(text("SELECT body FROM note ORDER BY body DESC")).all()
    return folder


def key_of(folder: Path) -> bytes:
    return unlock(folder, CHAIR, PASSPHRASE)[0].key.raw


def readable(folder: Path, *wanted: bytes) -> list[str]:
    return [
        file.name
        for file in folder.rglob("*")
        if file.is_file() and any(words in file.read_bytes() for words in wanted)
    ]


def test_no_typed_word_passphrase_or_key_is_readable_in_any_file(folder: Path) -> None:
    key = key_of(folder)
    wanted = [key, key.hex().encode(), key.hex().upper().encode()]
    for words in ("dreigde", "Łukasz", "buren", PASSPHRASE, "CREATE TABLE", "note"):
        wanted += [words.encode(), words.encode("utf-16-le")]
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with vault.work() as session:
            session.execute(text("INSERT INTO note (body) VALUES (:b)"), {"b": TYPED})
            session.flush()
            assert readable(folder, *wanted) == []
        assert {file.name for file in folder.iterdir()} >= {"cases.db", "cases.db-wal", "vault.json"}
        assert readable(folder, *wanted) == []
    assert readable(folder, *wanted) == []
    assert readable(folder, CHAIR.encode()) == ["vault.json"]


@pytest.mark.skipif(os.name != "posix", reason="rights on files work otherwise here")
def test_files_and_folder_are_for_their_owner_only(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with vault.work() as session:
            session.execute(text("DELETE FROM note"))
        vault.add_person("Anouk de Wit", "lezer", PASSPHRASE, cost=CHEAP)
        rights = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert set(rights.values()) == {0o600}
    assert "cases.db-wal" in rights
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_was_typed_is_not_in_the_text_of_an_error(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with pytest.raises(IntegrityError) as error, vault.work() as session:
            for _ in range(2):
                session.execute(text("INSERT INTO note (body) VALUES (:b)"), {"b": TYPED})
        assert "dreigde" not in f"{error.value} {error.value!r}"


def test_a_key_does_not_show_itself(folder: Path) -> None:
    key = VaultKey.random()
    assert len(key.raw) == 32
    assert key.raw.hex() not in repr(key)
    assert repr(key.raw) not in repr(key)


def test_nothing_is_left_over_in_temporary_files_or_in_freed_pages(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.read() as session:
        assert session.execute(text("PRAGMA temp_store")).scalar_one() == 2
        assert session.execute(text("PRAGMA secure_delete")).scalar_one() == 1


def test_each_vault_has_a_key_of_its_own(tmp_path: Path) -> None:
    keys = []
    for name in ("one", "two"):
        Vault.create(tmp_path / name, name, CHAIR, PASSPHRASE, cost=CHEAP).close()
        keys.append(key_of(tmp_path / name))
    assert keys[0] != keys[1]


# passphrases


def test_a_passphrase_opens_in_either_form_of_its_accents(folder: Path) -> None:
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    assert decomposed != PASSPHRASE
    assert opened_by(folder, CHAIR, decomposed) == CHAIR


def test_a_name_opens_in_either_form_of_its_accents(folder: Path) -> None:
    assert opened_by(folder, unicodedata.normalize("NFD", f" {CHAIR} "), PASSPHRASE) == CHAIR


@pytest.mark.parametrize("almost", [PASSPHRASE.upper(), PASSPHRASE + " ", " " + PASSPHRASE, "een zwarte pinguin", ""])
def test_almost_the_passphrase_does_not_open(folder: Path, almost: str) -> None:
    with pytest.raises(KnownProblem, match="WRONG_PASSPHRASE"):
        Vault.open(folder, CHAIR, almost)


def test_a_passphrase_of_any_characters_works(tmp_path: Path) -> None:
    odd = "\x00'\";--%\u202e\ud800 🙂 فاطمة"
    Vault.create(tmp_path / "vault", "PGA-team", CHAIR, odd, cost=CHEAP).close()
    with Vault.open(tmp_path / "vault", CHAIR, odd) as vault:
        assert vault.person == CHAIR


def test_a_person_who_is_added_opens_the_same_vault_with_another_passphrase(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        vault.add_person("Anouk de Wit", "secretaris", "een andere wachtzin", cost=CHEAP)
    assert VaultAbout.of(folder).people == ((CHAIR, "voorzitter"), ("Anouk de Wit", "secretaris"))
    assert opened_by(folder, "Anouk de Wit", "een andere wachtzin") == "Anouk de Wit"
    assert opened_by(folder, CHAIR, PASSPHRASE) == CHAIR
    with pytest.raises(KnownProblem, match="WRONG_PASSPHRASE"):
        Vault.open(folder, "Anouk de Wit", PASSPHRASE)


def test_a_name_has_one_slot(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, pytest.raises(KnownProblem) as told:
        vault.add_person(CHAIR.upper(), "lezer", "een andere wachtzin", cost=CHEAP)
    assert told.value.problem is Problem.PERSON_EXISTS


def test_a_changed_passphrase_replaces_the_old_one_and_keeps_the_role(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).change_passphrase(PASSPHRASE, "een andere wachtzin", cost=CHEAP)
    assert opened_by(folder, CHAIR, "een andere wachtzin") == CHAIR
    assert VaultAbout.of(folder).people == ((CHAIR, "voorzitter"),)
    with pytest.raises(KnownProblem, match="WRONG_PASSPHRASE"):
        Vault.open(folder, CHAIR, PASSPHRASE)


@pytest.mark.parametrize(
    ("current", "new", "problem"),
    [
        ("niet de wachtzin", "een andere wachtzin", Problem.WRONG_PASSPHRASE),
        (PASSPHRASE, "te kort", Problem.PASSPHRASE_TOO_SHORT),
    ],
)
def test_a_refused_change_keeps_the_old_passphrase(folder: Path, current: str, new: str, problem: Problem) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, pytest.raises(KnownProblem) as told:
        VaultKeys(vault).change_passphrase(current, new, cost=CHEAP)
    assert told.value.problem is problem
    assert opened_by(folder, CHAIR, PASSPHRASE) == CHAIR


# slots


def test_an_invented_role_is_our_own_mistake(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, pytest.raises(ValueError, match="burgemeester"):
        vault.add_person("Anouk de Wit", "burgemeester", PASSPHRASE, cost=CHEAP)


@pytest.mark.parametrize("moved", ["person", "vault", "cost"])
def test_a_slot_only_opens_where_it_was_made(moved: str) -> None:
    key, vault_id = VaultKey.random(), secrets.token_hex(16)
    slot, public = wrap(key, vault_id, CHAIR, "lezer", PASSPHRASE, CHEAP)
    assert unwrap(slot, vault_id, PASSPHRASE).key.raw == key.raw
    if moved == "vault":
        vault_id = secrets.token_hex(16)
    elif moved == "person":
        slot = replace(slot, person="Anouk de Wit")
    elif moved == "cost":
        slot = replace(slot, cost=Cost(memory_kib=64, passes=2, lanes=1))
    with pytest.raises(KnownProblem, match="WRONG_PASSPHRASE"):
        unwrap(slot, vault_id, PASSPHRASE)
    with pytest.raises(KnownProblem, match="WRONG_PASSPHRASE"):
        unwrap(resealed(slot, vault_id, key, public), vault_id, PASSPHRASE)


def test_without_another_word_a_guess_costs_a_quarter_of_a_gigabyte(tmp_path: Path) -> None:
    Vault.create(tmp_path / "vault", "PGA-team", CHAIR, PASSPHRASE).close()
    written = json.loads((tmp_path / "vault" / "vault.json").read_text("utf-8"))["slots"][0]
    assert (written["memory_kib"], written["passes"], written["lanes"]) == (262_144, 5, 4)
    assert KeyFile.read(tmp_path / "vault").slots[0].cost == DEFAULT_COST


# transactions


def test_work_is_kept_whole_or_not_at_all_tables_included(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with pytest.raises(ZeroDivisionError), vault.work() as session:
            session.execute(text("DELETE FROM note"))
            session.execute(text("CREATE TABLE half_done (id INTEGER)"))
            1 / 0  # noqa: B018
        with vault.read() as session:
            assert session.execute(text("SELECT count(*) FROM note")).scalar_one() == 250
            assert not session.execute(text("SELECT * FROM sqlite_schema WHERE name = 'half_done'")).all()


def test_reading_never_changes_anything(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with vault.read() as session:
            session.execute(text("DELETE FROM note"))
        with vault.read() as session:
            assert session.execute(text("SELECT count(*) FROM note")).scalar_one() == 250


def test_a_reader_sees_one_state_while_another_thread_could_write(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, vault.read() as reader:
        before = reader.execute(text("SELECT count(*) FROM note")).scalar_one()
        with vault.work() as writer:
            writer.execute(text("DELETE FROM note"))
        assert reader.execute(text("SELECT count(*) FROM note")).scalar_one() == before == 250


def test_references_are_enforced_and_every_commit_reaches_the_disk(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        with vault.work() as session:
            session.execute(text("CREATE TABLE reply (note_id INTEGER REFERENCES note (id))"))
            assert session.execute(text("PRAGMA synchronous")).scalar_one() == 2
        with pytest.raises(IntegrityError), vault.work() as session:
            session.execute(text("INSERT INTO reply VALUES (99999)"))


def test_our_own_mistakes_in_sql_are_no_known_problem(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault, pytest.raises(OperationalError), vault.work() as session:
        session.execute(text("SELECT * FROM nonsense"))
