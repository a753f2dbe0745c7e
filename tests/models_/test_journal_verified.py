"""Whatever is done to the log in the database itself is found; a log that nobody touched is never accused."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.orm import Session

from models.keeping_kinds import Act, LogFaultKind
from models.problems import Problem
from models.records import LogCheck, Note
from models.services import Services
from models.vault import Vault
from models.vault.journal import ANCHOR_FILE, carry_over, seal, verify
from models.vault.journal.chain import FIELDS, heads, lines
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers

LINES = 12
TEXTS = ("at", "actor", "origin", "act", "kind", "outcome", "detail", "previous", "hash")
NUMBERS = ("object_id", "case_id")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """An open vault with a dozen lines in its log, that no test commits to."""
    with Vault.create(tmp_path_factory.mktemp("log") / "vault", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        kinds = (Act.VIEWED, Act.EXPORTED, Act.CHANGED)
        vault.record(
            *(Note(act=kinds[turn % 3], kind="case", object_id=turn, case_id=turn) for turn in range(LINES - 1))
        )
        vault.anchor()
        yield vault


def tampered(vault: Vault, *changes: tuple[str, dict[str, Any]]) -> LogCheck:
    """How the log is found after these statements on the database, which are then taken back."""
    with vault._transaction(lambda engine: engine) as session:
        for statement, values in changes:
            session.execute(text(statement), values)
        return verify(session, vault.folder)


def fault(vault: Vault, *changes: tuple[str, dict[str, Any]]) -> tuple[LogFaultKind, int]:
    found = tampered(vault, *changes).fault
    assert found is not None
    return found.kind, found.number


def change(number: int, column: str, value: object) -> tuple[str, dict[str, Any]]:
    return f"UPDATE journal_entry SET {column} = :value WHERE number = :number", {"value": value, "number": number}


def remove(number: int) -> tuple[str, dict[str, Any]]:
    return "DELETE FROM journal_entry WHERE number = :number", {"number": number}


def test_a_log_that_nobody_touched_is_whole(written: Vault) -> None:
    check = tampered(written)
    assert (check.fault, check.entries, len(check.hash)) == (None, LINES, 64)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    number=st.integers(1, LINES),
    column=st.sampled_from(TEXTS + NUMBERS),
    value=st.one_of(st.text(max_size=80), st.integers(-(2**62), 2**62), st.binary(max_size=20), st.none()),
)
def test_any_edit_of_any_column_is_found_at_its_line(written: Vault, number: int, column: str, value: object) -> None:
    if isinstance(value, str) and ("\0" in value or any("\ud800" <= sign <= "\udfff" for sign in value)):
        value = repr(value)
    with written._transaction(lambda engine: engine) as session:
        before = session.execute(text(f"SELECT {column} FROM journal_entry WHERE number = {number}")).scalar()
        if value is None and column not in NUMBERS:
            value = ""
        statement, values = change(number, column, value)
        session.execute(text(statement), values)
        after = session.execute(text(f"SELECT {column} FROM journal_entry WHERE number = {number}")).scalar()
        found = verify(session, written.folder).fault
    if (type(after), after) == (type(before), before):
        assert found is None
    else:
        assert found is not None
        assert (found.kind, found.number) == (LogFaultKind.CHANGED, number)


def test_bytes_that_are_no_text_are_found_too(written: Vault) -> None:
    spoilt = "UPDATE journal_entry SET detail = CAST(x'ff' AS TEXT) WHERE number = 4"
    assert fault(written, (spoilt, {})) == (LogFaultKind.CHANGED, 4)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(numbers=st.sets(st.integers(1, LINES), min_size=1, max_size=LINES))
def test_any_lines_that_are_removed_are_missed(written: Vault, numbers: set[int]) -> None:
    kind, first = fault(written, *map(remove, numbers))
    assert first == min(numbers)
    is_tail = numbers == set(range(min(numbers), LINES + 1))
    assert kind is (LogFaultKind.CUT_OFF if is_tail else LogFaultKind.MISSING)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(pair=st.sets(st.integers(1, LINES), min_size=2, max_size=2))
def test_lines_that_change_places_are_found(written: Vault, pair: set[int]) -> None:
    one, other = sorted(pair)
    swap = "UPDATE journal_entry SET number = :to WHERE number = :now"
    moves = [(one, 1000), (other, one), (1000, other)]
    assert fault(written, *((swap, {"now": now, "to": to}) for now, to in moves)) == (LogFaultKind.MOVED, one)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.integers(1, LINES), fits=st.booleans())
def test_a_line_that_is_put_in_between_is_found(written: Vault, place: int, fits: bool) -> None:
    """Also one with a hash of its own that fits, behind which the others move up."""
    with written._transaction(lambda engine: engine) as session:
        copied = dict(list(lines(session))[place - 1])
        copied["detail"] = "erbij"
        copied["hash"] = seal(copied) if fits else copied["hash"]
        session.execute(text("UPDATE journal_entry SET number = -number - 1 WHERE number >= :place"), {"place": place})
        session.execute(text("UPDATE journal_entry SET number = -number WHERE number < 0"))
        columns = ", ".join(FIELDS)
        values = ", ".join(f":{name}" for name in FIELDS)
        session.execute(text(f"INSERT INTO journal_entry ({columns}) VALUES ({values})"), copied)
        found = verify(session, written.folder).fault
    assert found is not None
    assert found.number in (place, place + 1)


def test_a_line_added_at_the_end_with_all_its_hashes_is_found(written: Vault) -> None:
    with written._transaction(lambda engine: engine) as session:
        last = dict(list(lines(session))[-1])
        added = {**last, "number": LINES + 1, "previous": last["hash"]}
        added["hash"] = seal(added)
        columns, values = ", ".join(FIELDS), ", ".join(f":{name}" for name in FIELDS)
        session.execute(text(f"INSERT INTO journal_entry ({columns}) VALUES ({values})"), added)
        found = verify(session, written.folder).fault
    assert found is not None
    assert (found.kind, found.number) == (LogFaultKind.ADDED, LINES + 1)


def test_a_line_that_was_changed_together_with_its_hash_is_found_behind_it(written: Vault) -> None:
    with written._transaction(lambda engine: engine) as session:
        line = dict(list(lines(session))[4])
        line["actor"] = "een ander"
        forged = seal(line)
    changes = change(5, "actor", "een ander"), change(5, "hash", forged)
    assert fault(written, *changes) == (LogFaultKind.UNCHAINED, 6)


@pytest.mark.parametrize("column", ["id", "entries", "hash"])
def test_an_end_that_was_changed_is_found(written: Vault, column: str) -> None:
    kind, _ = fault(written, (f"UPDATE journal_head SET {column} = 7", {}))
    assert kind in (LogFaultKind.HEAD, LogFaultKind.ADDED)


def test_an_end_that_was_removed_or_doubled_is_found(written: Vault) -> None:
    assert fault(written, ("DELETE FROM journal_head", {}))[0] is LogFaultKind.HEAD
    double = "INSERT INTO journal_head SELECT 2, entries, hash, secret FROM journal_head"
    assert fault(written, (double, {}))[0] is LogFaultKind.HEAD


def cut(vault: Vault, number: int) -> list[tuple[str, dict[str, Any]]]:
    """Cut the log off before *number*, and let its end say so."""
    with vault._transaction(lambda engine: engine) as session:
        last = dict(list(lines(session))[number - 2]) if number > 1 else {"hash": "0" * 64}
    end = "UPDATE journal_head SET entries = :entries, hash = :hash"
    removed = ("DELETE FROM journal_entry WHERE number >= :number", {"number": number})
    return [removed, (end, {"entries": number - 1, "hash": last["hash"]})]


@pytest.mark.parametrize("number", [1, 2, LINES])
def test_a_log_that_was_cut_off_together_with_its_end_is_shorter_than_its_anchor(written: Vault, number: int) -> None:
    check = tampered(written, *cut(written, number))
    assert check.fault is not None
    assert (check.fault.kind, check.fault.number, check.fault.anchored) == (LogFaultKind.SHORTER, number, LINES)


def test_a_log_that_was_written_anew_from_a_line_on_is_not_the_anchored_one(written: Vault) -> None:
    with written._transaction(lambda engine: engine) as session:
        previous = None
        for line in map(dict, list(lines(session))):
            if line["number"] >= 3:
                line["actor"], line["previous"] = "een ander", previous or line["previous"]
                line["hash"] = seal(line)
                sets = ", ".join(f"{name} = :{name}" for name in ("actor", "previous", "hash"))
                session.execute(text(f"UPDATE journal_entry SET {sets} WHERE number = :number"), line)
            previous = line["hash"]
        session.execute(text("UPDATE journal_head SET hash = :hash"), {"hash": previous})
        found = verify(session, written.folder).fault
    assert found is not None
    assert (found.kind, found.number) == (LogFaultKind.REPLACED, LINES)


def test_another_secret_makes_the_anchor_unfit(written: Vault) -> None:
    assert fault(written, ("UPDATE journal_head SET secret = 'x'", {}))[0] is LogFaultKind.ANCHOR_CHANGED


@pytest.fixture
def closed(vault: Vault) -> Path:
    """The folder of a closed vault of which the log has a few lines."""
    vault.record(Note(act=Act.EXPORTED, kind="case", object_id=1))
    vault.close()
    return vault.folder


def found_on_opening(folder: Path) -> tuple[LogFaultKind | None, LogFaultKind | None]:
    """What opening finds, and what verifying says then."""
    with Vault.open(folder, CHAIR, PASSPHRASE) as vault:
        arrived, checked = vault.arrival.log_fault, Services.over(vault).log.verify().fault
        return (arrived.kind if arrived else None), (checked.kind if checked else None)


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lambda anchor: anchor.unlink(), LogFaultKind.ANCHOR_MISSING),
        (lambda anchor: anchor.write_bytes(b"{}"), LogFaultKind.ANCHOR_CHANGED),
        (lambda anchor: anchor.write_bytes(b"[" * 5000), LogFaultKind.ANCHOR_CHANGED),
        (lambda anchor: anchor.write_bytes(b'{"entries": Infinity}'), LogFaultKind.ANCHOR_CHANGED),
        (lambda anchor: anchor.write_bytes(anchor.read_bytes().replace(b"1", b"2")), LogFaultKind.ANCHOR_CHANGED),
    ],
)
def test_an_anchor_that_was_spoilt_is_told_on_opening(
    closed: Path, spoil: Callable[[Path], object], kind: LogFaultKind
) -> None:
    spoil(closed / ANCHOR_FILE)
    assert found_on_opening(closed) == (kind, kind)


def test_an_older_database_in_its_place_is_told_until_the_chair_knows_of_it(closed: Path) -> None:
    older = (closed / "cases.db").read_bytes()
    with Vault.open(closed, CHAIR, PASSPHRASE) as vault:
        vault.record(Note(act=Act.EXPORTED, kind="case", object_id=2))
    (closed / "cases.db").write_bytes(older)
    assert found_on_opening(closed) == (LogFaultKind.SHORTER, LogFaultKind.SHORTER)
    assert found_on_opening(closed) == (None, LogFaultKind.NOTICED)
    with Vault.open(closed, CHAIR, PASSPHRASE) as vault:
        Services.over(vault).log.accept()
    assert found_on_opening(closed) == (None, None)


def test_only_the_chair_can_know_of_it(vault: Vault) -> None:
    vault.add_person("Anouk de Wit", "secretaris", PASSPHRASE, cost=CHEAP)
    vault.close()
    with Vault.open(vault.folder, "Anouk de Wit", PASSPHRASE) as other, answers(Problem.NOT_ALLOWED):
        Services.over(other).log.accept()


def test_a_program_that_was_killed_leaves_a_log_that_is_not_accused(vault: Vault, tmp_path: Path) -> None:
    vault.record(Note(act=Act.EXPORTED, kind="case", object_id=1))
    killed = tmp_path / "killed"
    shutil.copytree(vault.folder, killed)
    assert found_on_opening(killed) == (None, None)


def test_work_goes_on_in_a_log_that_was_tampered_with_and_the_fault_stays_to_be_seen(closed: Path) -> None:
    for spoil in ("DELETE FROM journal_head", "DELETE FROM journal_entry WHERE number >= 2"):
        with Vault.open(closed, CHAIR, PASSPHRASE) as vault:
            with vault.work() as session:
                session.execute(text(spoil))
            vault.record(Note(act=Act.EXPORTED, kind="case", object_id=3))
            assert Services.over(vault).log.verify().fault is not None
    assert found_on_opening(closed)[1] is not None


def test_a_copy_that_went_on_by_itself_is_another_log_and_takes_nothing_over(vault: Vault, tmp_path: Path) -> None:
    vault.record(Note(act=Act.BACKUP_MADE, kind="vault"))
    shutil.copytree(vault.folder, tmp_path / "copied")
    vault.record(*(Note(act=Act.EXPORTED, kind="case", object_id=number) for number in range(3)))
    with (
        Vault.open(tmp_path / "copied", CHAIR, PASSPHRASE) as copy,
        vault.read() as of,
        copy._transaction(lambda engine: engine) as to,
    ):
        assert carry_over(of, to) == 0


def test_carrying_over_makes_one_whole_log_that_fits_the_anchor(vault: Vault, tmp_path: Path) -> None:
    with vault._transaction(lambda engine: engine) as older:
        length = len(list(lines(older)))
    vault.record(*(Note(act=Act.EXPORTED, kind="case", object_id=number) for number in range(3)))
    vault.anchor()
    with vault.read() as of, vault._transaction(lambda engine: engine) as to:
        back_to(to, length)
        assert carry_over(of, to) == 3
        check = verify(to, vault.folder)
        assert heads(to) == heads(of)
    assert (check.fault, check.entries) == (None, length + 3)


def back_to(session: Session, length: int) -> None:
    """Let the log of *session* be as it was with so many lines."""
    last = list(lines(session))[length - 1]["hash"]
    session.execute(text("DELETE FROM journal_entry WHERE number > :length"), {"length": length})
    session.execute(text("UPDATE journal_head SET entries = :length, hash = :hash"), {"length": length, "hash": last})


def test_who_writes_on_while_the_log_is_verified_beside_them_is_not_accused(vault: Vault) -> None:
    def meanwhile(_done: int, _of: int) -> None:
        vault.record(Note(act=Act.EXAMINED, kind="vault"))
        vault.anchor()

    vault.record(*(Note(act=Act.EXPORTED, kind="case", object_id=number) for number in range(1000)))
    with Vault.open(vault.folder, CHAIR, PASSPHRASE, read_only=True) as beside:
        assert Services.over(beside).log.verify(meanwhile).fault is None
