"""The recovery key: read from paper, typed as people type, and good for one thing: a chair's new passphrase."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from models.entities import JournalEntry
from models.keeping_kinds import Act
from models.problems import KnownProblem, Problem
from models.rules.recovery_key import SECRET_BITS, as_shown, grouped, is_well_typed, new_recovery_key, understood
from models.services.vault_keys import VaultKeys
from models.vault import RECOVERY, Vault, VaultAbout
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NEW = "drie koude winters"

keys = st.integers(0, 2**SECRET_BITS - 1).map(as_shown)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        vault.add_person("Anouk", "secretaris", "zes groene stoelen", cost=CHEAP)
    return folder


@pytest.fixture
def key(folder: Path) -> str:
    """The recovery key of that vault, as it is printed."""
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        assert VaultKeys(vault).recovery_key_since() is None
        made = VaultKeys(vault).make_recovery_key(cost=CHEAP)
        assert VaultKeys(vault).recovery_key_since() is not None
        return made


# typing


def test_it_holds_165_random_bits_in_seven_groups_that_are_easy_to_read() -> None:
    shown = new_recovery_key()
    assert [len(group) for group in shown.split("-")] == [5] * 7
    assert set(shown) <= {*ALPHABET, "-"}
    assert len({new_recovery_key() for _ in range(50)}) == 50
    assert SECRET_BITS == 165


@given(keys, st.data())
def test_it_is_understood_however_it_is_typed(shown: str, data: st.DataObject) -> None:
    key = shown.replace("-", "")
    typed = ""
    for character in key:
        twins = {"0": "0oO", "1": "1iIlL", "V": "vVuU"}.get(character, character + character.lower())
        typed += data.draw(st.sampled_from(twins)) + data.draw(
            st.sampled_from(["", "", " ", "-", "–", "\n", ". ", "_"])
        )
    assert understood(f" {typed} ") == key
    assert is_well_typed(typed)
    assert grouped(key) == shown


@given(keys, st.integers(0, 34), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(shown: str, place: int, wrong: str) -> None:
    key = shown.replace("-", "")
    mistyped = key[:place] + wrong + key[place + 1 :]
    assert is_well_typed(mistyped) == (wrong == key[place])


@given(keys, st.integers(0, 34), st.integers(0, 34))
def test_two_characters_that_changed_places_are_noticed(shown: str, one: int, other: int) -> None:
    key = list(shown.replace("-", ""))
    key[one], key[other] = key[other], key[one]
    assert is_well_typed("".join(key)) == (key[one] == key[other])


@given(st.text())
def test_anything_else_is_no_recovery_key(typed: str) -> None:
    with pytest.raises(KnownProblem, match="RECOVERY_KEY_MISTYPED"):
        understood(typed)


@given(keys, st.integers(0, 40))
def test_a_part_of_one_is_no_recovery_key(shown: str, length: int) -> None:
    assert is_well_typed(shown[:length]) == (length >= len(shown.replace("-", "")) + 6)


# opening


def test_a_chair_who_forgot_their_passphrase_sets_another_and_is_in(folder: Path, key: str) -> None:
    with Vault.recover(folder, key.lower().replace("-", " "), CHAIR, NEW, cost=CHEAP) as vault:
        assert (vault.person, vault.may_govern) == (CHAIR, True)
    with Vault.open(folder, CHAIR, NEW) as vault, vault.read() as session:
        noted = session.execute(select(JournalEntry.actor, JournalEntry.act)).all()
        assert (RECOVERY, Act.PASSPHRASE_CHANGED) in noted
        assert (RECOVERY, Act.UNLOCKED) in noted
    with answers(Problem.WRONG_PASSPHRASE):
        Vault.open(folder, CHAIR, PASSPHRASE)


def test_it_is_for_chairs_only_and_sets_no_weak_passphrase(folder: Path, key: str) -> None:
    with answers(Problem.NOT_ALLOWED):
        Vault.recover(folder, key, "Anouk", NEW, cost=CHEAP)
    with answers(Problem.UNKNOWN_PERSON):
        Vault.recover(folder, key, "Kees", NEW, cost=CHEAP)
    with answers(Problem.UNKNOWN_PERSON):
        Vault.recover(folder, key, RECOVERY, NEW, cost=CHEAP)
    with answers(Problem.PASSPHRASE_WEAK):
        Vault.recover(folder, key, CHAIR, "wachtwoord123", cost=CHEAP)
    with answers(Problem.PASSPHRASE_TOO_SHORT):
        Vault.recover(folder, key, CHAIR, "te kort", cost=CHEAP)
    Vault.open(folder, CHAIR, PASSPHRASE).close()


def test_it_is_no_passphrase_to_come_in_with(folder: Path, key: str) -> None:
    with answers(Problem.UNKNOWN_PERSON):
        Vault.open(folder, RECOVERY, key)


def test_a_wrong_or_mistyped_one_is_told_apart(folder: Path, key: str) -> None:
    with answers(Problem.WRONG_RECOVERY_KEY) as told:
        Vault.recover(folder, new_recovery_key(), CHAIR, NEW, cost=CHEAP)
    assert told["vault"] == "PGA-team"
    with answers(Problem.RECOVERY_KEY_MISTYPED):
        Vault.recover(folder, key[:-1], CHAIR, NEW, cost=CHEAP)
    Vault.open(folder, CHAIR, PASSPHRASE).close()


def test_a_new_one_replaces_the_old(folder: Path, key: str) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        newer = VaultKeys(vault).make_recovery_key(cost=CHEAP)
    with answers(Problem.WRONG_RECOVERY_KEY):
        Vault.recover(folder, key, CHAIR, NEW, cost=CHEAP)
    Vault.recover(folder, newer, CHAIR, NEW, cost=CHEAP).close()


def test_a_vault_without_one_says_so(folder: Path) -> None:
    assert not VaultAbout.of(folder).has_recovery_key
    with answers(Problem.NO_RECOVERY_KEY) as told:
        Vault.recover(folder, new_recovery_key(), CHAIR, NEW, cost=CHEAP)
    assert told["vault"] == "PGA-team"


def test_the_window_can_say_that_there_is_one(folder: Path, key: str) -> None:
    assert VaultAbout.of(folder).has_recovery_key
    assert RECOVERY not in dict(VaultAbout.of(folder).people)


def test_it_still_fits_after_the_passphrases_changed(folder: Path, key: str) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).change_passphrase(PASSPHRASE, NEW, cost=CHEAP)
    Vault.recover(folder, key, CHAIR, PASSPHRASE, cost=CHEAP).close()
    Vault.open(folder, CHAIR, PASSPHRASE).close()
