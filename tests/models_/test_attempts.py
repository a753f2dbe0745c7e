"""Guessing by hand takes ever longer, for nobody else than who is guessed at, and the log is told."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.entities import JournalEntry
from models.keeping_kinds import Act
from models.problems import KnownProblem, Problem
from models.rules.recovery_key import new_recovery_key
from models.services.vault_keys import VaultKeys
from models.vault import RECOVERY, Vault
from models.vault.attempts import ATTEMPTS_FILE, seconds_to_wait, take_attempts
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers

ANOUK, ANOUKS = "Anouk de Wit", "zes groene stoelen"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        vault.add_person(ANOUK, "secretaris", ANOUKS, cost=CHEAP)
    return folder


def guess(folder: Path, times: int, person: str = CHAIR) -> None:
    """Make *times* wrong attempts, each as long after the one before as it must be."""
    for _ in range(times):
        let_pass(folder, seconds=301)
        with answers(Problem.WRONG_PASSPHRASE):
            Vault.open(folder, person, "dit is hem niet")


def let_pass(folder: Path, seconds: float) -> None:
    """Make all attempts so far *seconds* older; a negative number is a clock that was set back."""
    file = folder / ATTEMPTS_FILE
    if not file.exists():
        return
    content = json.loads(file.read_text("utf-8"))
    for entry in content["in_a_row"]:
        entry["last"] = (datetime.fromisoformat(entry["last"]) - timedelta(seconds=seconds)).isoformat()
    file.write_text(json.dumps(content), "utf-8")


def failures_in_the_log(folder: Path) -> int:
    with Vault.open(folder, ANOUK, ANOUKS) as vault, vault.read() as session:
        return len(session.scalars(select(JournalEntry).where(JournalEntry.act == Act.UNLOCK_FAILED)).all())


def test_two_typing_errors_cost_nothing(folder: Path) -> None:
    for _ in range(2):
        with answers(Problem.WRONG_PASSPHRASE):
            Vault.open(folder, CHAIR, "dit is hem niet")
    assert seconds_to_wait(folder, CHAIR) == 0
    Vault.open(folder, CHAIR, PASSPHRASE).close()


@pytest.mark.parametrize(
    ("times", "seconds"), [(3, 1), (4, 2), (5, 4), (6, 8), (9, 64), (11, 256), (12, 300), (15, 300)]
)
def test_the_wait_doubles_and_ends_at_five_minutes(folder: Path, times: int, seconds: int) -> None:
    guess(folder, times)
    assert seconds_to_wait(folder, CHAIR) == seconds
    let_pass(folder, seconds + 1)
    assert seconds_to_wait(folder, CHAIR) == 0
    Vault.open(folder, CHAIR, PASSPHRASE).close()


@pytest.mark.parametrize("passphrase", [PASSPHRASE, "dit is hem niet"])
@pytest.mark.parametrize("read_only", [False, True])
def test_within_the_wait_nothing_is_tried_not_even_the_right_one(
    folder: Path, passphrase: str, read_only: bool
) -> None:
    guess(folder, 9)
    with answers(Problem.TOO_MANY_ATTEMPTS) as told:
        Vault.open(folder, CHAIR, passphrase, read_only=read_only)
    assert told["seconds"] == "64"
    let_pass(folder, 65)
    Vault.open(folder, CHAIR, PASSPHRASE).close()


def test_who_gets_in_begins_anew_and_somebody_else_is_not_held_up(folder: Path) -> None:
    guess(folder, 6)
    assert seconds_to_wait(folder, ANOUK) == 0
    Vault.open(folder, ANOUK, ANOUKS).close()
    assert seconds_to_wait(folder, CHAIR) == 8
    let_pass(folder, 9)
    Vault.open(folder, CHAIR, PASSPHRASE).close()
    guess(folder, 1)
    assert seconds_to_wait(folder, CHAIR) == 0


def test_a_clock_that_is_set_back_begins_the_wait_once_more_and_no_longer(folder: Path) -> None:
    guess(folder, 6)
    let_pass(folder, seconds=-365 * 86400)
    assert seconds_to_wait(folder, CHAIR) == 8
    with answers(Problem.TOO_MANY_ATTEMPTS) as told:
        Vault.open(folder, CHAIR, PASSPHRASE)
    assert told["seconds"] == "8"
    let_pass(folder, 9)
    Vault.open(folder, CHAIR, PASSPHRASE).close()


def test_the_recovery_key_is_guessed_as_slowly(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).make_recovery_key(cost=CHEAP)
    for _ in range(3):
        with answers(Problem.WRONG_RECOVERY_KEY):
            Vault.recover(folder, new_recovery_key(), CHAIR, ANOUKS, cost=CHEAP)
    with answers(Problem.TOO_MANY_ATTEMPTS):
        Vault.recover(folder, new_recovery_key(), CHAIR, ANOUKS, cost=CHEAP)
    assert seconds_to_wait(folder, RECOVERY) == 1
    assert seconds_to_wait(folder, CHAIR) == 0


def test_who_recovers_after_many_guesses_is_in_at_once(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        shown = VaultKeys(vault).make_recovery_key(cost=CHEAP)
    for _ in range(3):
        with answers(Problem.WRONG_PASSPHRASE):
            Vault.open(folder, CHAIR, "vergeten")
    with Vault.recover(folder, shown, CHAIR, ANOUKS, cost=CHEAP) as vault:
        assert vault.person == CHAIR


def test_a_typing_error_in_the_recovery_key_is_no_guess(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        VaultKeys(vault).make_recovery_key(cost=CHEAP)
    for _ in range(5):
        with answers(Problem.RECOVERY_KEY_MISTYPED):
            Vault.recover(folder, "K7M2P", CHAIR, ANOUKS, cost=CHEAP)
    assert seconds_to_wait(folder, RECOVERY) == 0


def test_the_next_who_opens_tells_the_log_once(folder: Path) -> None:
    guess(folder, 3)
    assert failures_in_the_log(folder) == 3
    assert failures_in_the_log(folder) == 3
    assert take_attempts(folder) == ()
    with Vault.open(folder, ANOUK, ANOUKS) as vault, vault.read() as session:
        failed = session.scalars(select(JournalEntry).where(JournalEntry.act == Act.UNLOCK_FAILED)).first()
        assert failed is not None
        assert abs(datetime.now(UTC) - failed.at) < timedelta(minutes=1)


def test_the_file_holds_names_and_times_and_nothing_that_was_typed(folder: Path) -> None:
    guess(folder, 1)
    content = (folder / ATTEMPTS_FILE).read_text("utf-8")
    assert CHAIR in content
    assert "dit is hem niet" not in content


def test_where_nothing_can_be_written_the_program_itself_remembers(folder: Path) -> None:
    (folder / ATTEMPTS_FILE).mkdir()
    for _ in range(3):
        with answers(Problem.WRONG_PASSPHRASE):
            Vault.open(folder, CHAIR, "dit is hem niet")
    with answers(Problem.TOO_MANY_ATTEMPTS):
        Vault.open(folder, CHAIR, PASSPHRASE)
    assert seconds_to_wait(folder, ANOUK) == 0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["in_a_row", "untold", "person", "count", "last", "at"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=JSON)
def test_a_spoilt_file_holds_nobody_up_for_longer_than_the_longest_wait(tmp_path: Path, content: Any) -> None:
    (tmp_path / ATTEMPTS_FILE).write_text(json.dumps(content), "utf-8")
    assert 0 <= seconds_to_wait(tmp_path, CHAIR) <= 300


@pytest.mark.parametrize("count", [-5, 10**30, 2**63])
@pytest.mark.parametrize("last", ["0001-01-01T00:00:00", "9999-12-31T23:59:59+00:00", "2026-11-22T10:00:00Z"])
def test_numbers_beyond_reason_are_no_trap(tmp_path: Path, count: int, last: str) -> None:
    entry = {"person": CHAIR, "count": count, "last": last}
    (tmp_path / ATTEMPTS_FILE).write_text(json.dumps({"in_a_row": [entry], "untold": []}), "utf-8")
    assert 0 <= seconds_to_wait(tmp_path, CHAIR) <= 300


def test_guessing_at_the_passphrase_of_a_vault_that_is_open_counts_as_well(folder: Path) -> None:
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        for _ in range(3):
            with answers(Problem.WRONG_PASSPHRASE):
                VaultKeys(vault).change_passphrase("dit is hem niet", "drie koude winters", cost=CHEAP)
        with answers(Problem.TOO_MANY_ATTEMPTS):
            VaultKeys(vault).change_passphrase(PASSPHRASE, "drie koude winters", cost=CHEAP)
    assert failures_in_the_log(folder) == 3


def test_an_unknown_person_is_not_counted(folder: Path) -> None:
    with pytest.raises(KnownProblem, match="UNKNOWN_PERSON"):
        Vault.open(folder, "Kees", PASSPHRASE)
    assert not (folder / ATTEMPTS_FILE).exists()
