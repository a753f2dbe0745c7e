"""What is done in a vault stands in its log: by whom, to what, when, where and with what result, and nothing more."""

import json
import platform
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from models.interchange import read_case
from models.keeping_kinds import Act, Outcome
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, LogFilter, LogLine, Note
from models.services import Services
from models.vault import Vault
from tests.meetings import begin
from tests.models_.conftest import CASES
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, another_program, answers, fill

SECRETARY = "Anouk de Wit"
READER = "Łukasz Żółć"


def log_of(vault: Vault) -> list[LogLine]:
    """The lines, first one first."""
    return list(reversed(Services.over(vault).log.page(size=1000)))


def acts(vault: Vault) -> list[Act]:
    return [line.entry.act for line in log_of(vault)]


def since(vault: Vault, before: list[LogLine]) -> list[tuple[Act, str]]:
    return [(line.entry.act, line.entry.kind) for line in log_of(vault)[len(before) :]]


@pytest.fixture
def reader(vault: Vault) -> Vault:
    """The vault, opened by somebody who only reads."""
    vault.add_person(READER, "lezer", PASSPHRASE, cost=CHEAP)
    vault.close()
    return Vault.open(vault.folder, READER, PASSPHRASE)


# what is noted


def test_a_line_holds_the_six_fields_and_nothing_of_the_case(vault: Vault, harrie: CaseSnapshot) -> None:
    before = datetime.now().astimezone()
    Services.over(vault).cases.get(harrie.id)
    entry = log_of(vault)[-1].entry
    assert (entry.act, entry.kind, entry.object_id, entry.outcome) == (Act.VIEWED, "case", harrie.id, Outcome.DONE)
    assert (entry.actor, entry.origin) == (CHAIR, platform.node())
    assert before <= entry.at <= datetime.now().astimezone()
    assert entry.at.tzinfo is not None


def test_no_name_number_or_text_of_a_case_comes_into_the_log(vault: Vault, services: Services) -> None:
    case = services.cases.take_in(read_case(CASES / "harrie.json"))
    services.conferences.get(case.conferences[0].id)
    services.minutes.revise(case.conferences[0].actions[0].id, case.conferences[0].actions[0])
    told = json.dumps(services.log.exported(LogFilter()), ensure_ascii=False)
    words = {case.number, *(person.name for person in case.people if person.name != CHAIR)}
    words |= {action.text for one in case.conferences for action in one.actions}
    assert len(words) > 10
    assert not [word for word in words if word in told]


def test_opening_and_closing_a_vault_are_noted(vault: Vault) -> None:
    vault.close()
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        assert acts(again) == [Act.VAULT_MADE, Act.LOCKED, Act.UNLOCKED]


def test_failed_attempts_to_open_are_told_by_who_opens_next(vault: Vault) -> None:
    vault.close()
    before = datetime.now().astimezone()
    with answers(Problem.WRONG_PASSPHRASE):
        Vault.open(vault.folder, CHAIR, "niet de goede wachtzin")
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        failed, opened = (line.entry for line in log_of(again)[-2:])
    assert (failed.act, failed.outcome, failed.actor) == (Act.UNLOCK_FAILED, Outcome.FAILED, CHAIR)
    assert before - timedelta(seconds=1) <= failed.at <= opened.at
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as third:
        assert acts(third).count(Act.UNLOCK_FAILED) == 1


def test_a_case_that_is_read_in_is_one_line(vault: Vault, services: Services) -> None:
    before = log_of(vault)
    services.cases.take_in(read_case(CASES / "harrie.json"))
    assert since(vault, before) == [(Act.IMPORTED, "case")]


def test_a_new_case_is_one_line_and_what_comes_under_it_later_another(services: Services, vault: Vault) -> None:
    before = log_of(vault)
    meeting = begin(services)
    told = since(vault, before)
    assert told[0] == (Act.CREATED, "case")
    assert (Act.CREATED, "domain") not in told
    assert (Act.CREATED, "conference") in told
    action = meeting.agree("Bellen")
    assert log_of(vault)[-1].entry.object_id == action.id


def test_what_is_added_changed_and_removed_is_noted_by_itself(services: Services, vault: Vault) -> None:
    meeting = begin(services)
    before = log_of(vault)
    action = meeting.agree("Bellen")
    services.minutes.revise(action.id, replace(action, text="Nog eens bellen"))
    services.minutes.remove(action)
    told = [one for one in since(vault, before) if one[1] == "action"]
    assert told == [(Act.CREATED, "action"), (Act.CHANGED, "action"), (Act.DELETED, "action")]


def test_typing_on_in_one_field_is_one_line_in_ten_minutes(services: Services, vault: Vault) -> None:
    meeting = begin(services)
    action = meeting.agree("Bellen")
    before = log_of(vault)
    for turn in range(20):
        services.minutes.revise(action.id, replace(action, text=f"Bellen {turn}"))
    assert since(vault, before) == [(Act.CHANGED, "action")]


def test_what_is_rolled_back_leaves_no_line_and_the_next_time_it_counts(vault: Vault, harrie: CaseSnapshot) -> None:
    from models import queries

    before = log_of(vault)
    with pytest.raises(ZeroDivisionError), vault.work() as session:
        queries.case(session, harrie.id).purpose = "Rust"
        session.flush()
        _ = 1 / 0
    assert since(vault, before) == []
    with vault.work() as session:
        queries.case(session, harrie.id).purpose = "Rust"
    assert since(vault, before) == [(Act.CHANGED, "case")]


def test_two_acts_that_are_alike_in_one_transaction_are_two_lines(vault: Vault) -> None:
    before = log_of(vault)
    vault.record(*[Note(act=Act.EXPORTED, kind="conference", object_id=1, detail="verslag pdf")] * 2)
    assert since(vault, before) == [(Act.EXPORTED, "conference")] * 2


# who looks


def test_whoever_reads_a_whole_case_or_conference_is_noted_once_in_ten_minutes(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    before = log_of(vault)
    for _ in range(3):
        services.cases.get(harrie.id)
        services.conferences.get(harrie.conferences[0].id)
        services.conferences.as_recorded(harrie.conferences[0].id)
    assert since(vault, before) == [(Act.VIEWED, "case"), (Act.VIEWED, "conference")]


def test_looking_does_not_wait_for_who_is_saving_and_is_noted_when_that_is_done(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    from threading import Event, Thread

    begun, looked = Event(), Event()

    def save() -> None:
        with vault.work() as session:
            session.execute(text("SELECT 1"))
            begun.set()
            looked.wait(10)

    saving = Thread(target=save)
    saving.start()
    assert begun.wait(10)
    assert services.cases.get(harrie.id) == harrie
    looked.set()
    saving.join()
    vault.record(Note(act=Act.EXAMINED, kind="vault"))
    assert Act.VIEWED in acts(vault)


def test_a_reader_is_noted_and_what_is_refused_to_them_too(reader: Vault) -> None:
    with reader, answers(Problem.NOT_ALLOWED), reader.work():
        pass
    with Vault.open(reader.folder, CHAIR, PASSPHRASE) as chair:
        refused = [line.entry for line in log_of(chair) if line.entry.outcome is Outcome.REFUSED]
    assert [(one.actor, one.act, one.detail) for one in refused] == [(READER, Act.CHANGED, "lezer")]


def test_what_only_the_chair_may_is_noted_when_it_is_refused(vault: Vault) -> None:
    vault.add_person(SECRETARY, "secretaris", PASSPHRASE, cost=CHEAP)
    vault.close()
    with Vault.open(vault.folder, SECRETARY, PASSPHRASE) as other, answers(Problem.NOT_ALLOWED), other.govern():
        pass
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as chair:
        assert [line.entry.actor for line in log_of(chair) if line.entry.outcome is Outcome.REFUSED] == [SECRETARY]


def test_who_reads_beside_another_program_is_noted_in_the_same_chain(tmp_path: Path) -> None:
    folder = tmp_path / "PGA-team"
    fill(folder)
    with another_program(folder):
        with Vault.open(folder, CHAIR, PASSPHRASE, read_only=True) as beside:
            assert beside.is_noting
            beside.record(Note(act=Act.VIEWED, kind="case", object_id=7, case_id=7))
            told = [(line.entry.act, line.entry.detail) for line in log_of(beside)]
        assert told[-2:] == [(Act.UNLOCKED, "alleen_lezen"), (Act.VIEWED, "")]
        with Vault.open(folder, CHAIR, PASSPHRASE, read_only=True) as beside:
            assert Services.over(beside).log.verify().fault is None


def test_everybody_sees_what_they_did_and_the_chair_sees_all(vault: Vault) -> None:
    vault.add_person(SECRETARY, "secretaris", PASSPHRASE, cost=CHEAP)
    vault.close()
    with Vault.open(vault.folder, SECRETARY, PASSPHRASE) as other:
        log = Services.over(other).log
        assert not log.sees_all
        assert log.actors() == (SECRETARY,)
        assert {line.entry.actor for line in log.page(LogFilter(actor=CHAIR))} == {SECRETARY}
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as chair:
        log = Services.over(chair).log
        assert log.sees_all
        assert set(log.actors()) == {CHAIR, SECRETARY}
        assert {line.entry.actor for line in log.page(LogFilter(actor=SECRETARY))} == {SECRETARY}


def test_who_is_not_the_chair_cannot_take_the_log_out_and_that_is_noted(vault: Vault) -> None:
    vault.add_person(SECRETARY, "secretaris", PASSPHRASE, cost=CHEAP)
    vault.close()
    with Vault.open(vault.folder, SECRETARY, PASSPHRASE) as other:
        with answers(Problem.NOT_ALLOWED):
            Services.over(other).log.exported(LogFilter())
        last = log_of(other)[-1].entry
    assert (last.act, last.outcome) == (Act.LOG_EXPORTED, Outcome.REFUSED)


# looking through it


def test_the_log_is_read_a_piece_at_a_time_newest_first(vault: Vault, services: Services) -> None:
    vault.record(*(Note(act=Act.EXPORTED, kind="case", object_id=number) for number in range(250)))
    first = services.log.page(size=100)
    second = services.log.page(before=first[-1].entry.number, size=100)
    numbers = [line.entry.number for line in (*first, *second)]
    assert numbers == list(range(251, 51, -1))


def test_the_log_is_filtered_on_what_a_case_and_a_period(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    services.cases.get(harrie.id)
    today = datetime.now().astimezone().date()
    seen = services.log.page(LogFilter(act=Act.VIEWED, case_id=harrie.id, since=today, until=today))
    assert [(line.entry.act, line.case_number) for line in seen] == [(Act.VIEWED, harrie.number)]
    assert services.log.page(LogFilter(case_id=harrie.id + 1)) == ()
    assert services.log.page(LogFilter(until=today - timedelta(days=1))) == ()
    assert services.log.page(LogFilter(since=today + timedelta(days=1))) == ()


def test_the_number_of_a_case_goes_from_the_log_with_the_case(vault: Vault, harrie: CaseSnapshot) -> None:
    from models import queries

    with vault.work() as session:
        session.delete(queries.case(session, harrie.id))
    assert {line.case_number for line in log_of(vault)} == {""}


# the clock


def test_a_clock_that_went_back_is_noticed_once_on_opening_and_nothing_is_lost(vault: Vault) -> None:
    later = datetime.now().astimezone() + timedelta(days=3)
    vault.record(Note(act=Act.EXAMINED, kind="vault", at=later))
    vault.close()
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        assert again.arrival.clock_went_back == later
        assert acts(again)[-2:] == [Act.CLOCK_WENT_BACK, Act.UNLOCKED]
        assert Services.over(again).log.verify().fault is None
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as third:
        assert third.arrival.clock_went_back is None


def test_an_ordinary_opening_says_nothing_of_the_clock(vault: Vault) -> None:
    vault.close()
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        assert again.arrival.clock_went_back is None
        assert again.arrival.log_fault is None


def test_a_known_problem_is_no_reason_to_forget_who_looked(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    from models import queries

    before = log_of(vault)
    with pytest.raises(KnownProblem), vault.work() as session:
        queries.whole_case(session, harrie.id)
        raise KnownProblem(Problem.CASE_CLOSED)
    assert since(vault, before) == [(Act.VIEWED, "case")]
