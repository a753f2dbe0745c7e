"""Destroying a case: nothing of it stays in the vault or in any backup, even for who has the key."""

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from models.entities import HalfTyped
from models.keeping_kinds import Act, BackupReason, DestructionGround
from models.kinds import Regime
from models.problems import Problem
from models.records import CaseSnapshot
from models.services import Services
from models.vault import Vault
from models.vault.backups.making import make_backup
from tests import builders
from tests.models_.logged import logged
from tests.models_.remains import LONG_AGO, databases, destroy, everything, found, free_pages, half_typed, told_of
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers

TODAY = date.today()


def test_nothing_of_a_destroyed_case_is_left_in_any_database_even_with_the_key(
    vault: Vault, services: Services, doomed: CaseSnapshot, harrie: CaseSnapshot, second: Path
) -> None:
    make_backup(vault, BackupReason.BY_HAND, second)
    half_typed(vault, doomed.id, "Half getypte zin")
    half_typed(vault, None, "Nog geen casus: Jesse Valkenier")
    make_backup(vault, BackupReason.BY_HAND, second)
    shutil.copy(vault.database, vault.folder / "cases.before-0006_keeping.2026-01-01.db")
    words = told_of(doomed) | {"Half getypte zin", "Nog geen casus", "Gijs Presentielijst", "Gewone woorden"}
    assert any(words & found(vault, copy, words) for copy in databases(vault, second))
    result = destroy(services, doomed, second=second)
    assert result.is_complete
    assert len(databases(vault, second)) >= 6
    for copy in databases(vault, second):
        assert found(vault, copy, words) == set(), copy
        assert free_pages(vault, copy) == 0, copy
        assert harrie.title.encode() in everything(vault, copy), copy
    assert services.cases.get(harrie.id) == harrie


def test_the_register_keeps_which_case_it_was_and_why_and_the_log_that_it_went(
    vault: Vault, services: Services, doomed: CaseSnapshot
) -> None:
    make_backup(vault, BackupReason.BY_HAND)
    (line,) = destroy(services, doomed).destroyed
    assert (line.number, line.regime, line.first_processed_on) == (doomed.number, Regime.ZVH, LONG_AGO)
    assert (line.kept_until, line.by, line.ground) == (date(2024, 1, 1), CHAIR, DestructionGround.TERM_ENDED)
    assert (line.certificate, line.copies_cleansed, line.copies_removed) == (f"VV-{TODAY.year}-001", 1, 0)
    assert services.retention.register() == (line,)
    assert (Act.DESTROYED, doomed.id, "bewaartermijn_verstreken") in logged(vault)
    assert doomed.number not in json.dumps([detail for _, _, detail in logged(vault)])


def test_cases_that_go_together_are_on_one_certificate_and_the_next_has_another(
    services: Services, doomed: CaseSnapshot, harrie: CaseSnapshot
) -> None:
    other = services.cases.take_in(replace(builders.case(), number="ZVH-2", first_processed_on=LONG_AGO))
    assert {one.certificate for one in destroy(services, doomed, other).destroyed} == {f"VV-{TODAY.year}-001"}
    late = services.cases.take_in(replace(builders.case(), number="ZVH-3", first_processed_on=LONG_AGO))
    assert {one.certificate for one in destroy(services, late).destroyed} == {f"VV-{TODAY.year}-002"}


def test_a_case_whose_term_runs_goes_on_another_ground_and_only_when_confirmed(
    services: Services, harrie: CaseSnapshot
) -> None:
    with answers(Problem.TERM_NOT_ENDED) as told:
        destroy(services, harrie)
    assert told["number"] == harrie.number
    with answers(Problem.DESTRUCTION_NOT_CONFIRMED):
        services.retention.destroy([harrie.id], DestructionGround.NO_LONGER_NEEDED)
    assert services.cases.get(harrie.id) == harrie
    gone = services.retention.destroy([harrie.id], DestructionGround.NO_LONGER_NEEDED, confirmed=True)
    assert [one.number for one in gone.destroyed] == [harrie.number]


def test_of_several_cases_none_goes_when_one_may_not(
    services: Services, doomed: CaseSnapshot, harrie: CaseSnapshot
) -> None:
    with answers(Problem.TERM_NOT_ENDED):
        destroy(services, doomed, harrie)
    assert [line.number for line in services.cases.lines()] == [harrie.number, doomed.number]
    assert services.retention.register() == ()


def test_a_case_that_was_not_accepted_goes_at_once(services: Services, harrie: CaseSnapshot) -> None:
    services.retention.not_accepted(harrie.id, TODAY)
    gone = services.retention.destroy([harrie.id], DestructionGround.NOT_ACCEPTED)
    assert gone.destroyed[0].kept_until == TODAY


@pytest.mark.parametrize("role", ["secretaris", "lezer"])
def test_only_the_chair_destroys(vault: Vault, services: Services, doomed: CaseSnapshot, role: str) -> None:
    vault.add_person("Iemand Anders", role, PASSPHRASE, cost=CHEAP)
    vault.close()
    with Vault.open(vault.folder, "Iemand Anders", PASSPHRASE) as theirs:
        with answers(Problem.NOT_ALLOWED):
            destroy(Services.over(theirs), doomed)
        assert [line.number for line in Services.over(theirs).cases.lines()] == [doomed.number]


def test_no_case_and_a_case_that_is_not_there_are_told(services: Services) -> None:
    with answers(Problem.NO_CASES_CHOSEN):
        destroy(services)
    with answers(Problem.NOT_FOUND):
        services.retention.destroy([99], DestructionGround.TERM_ENDED)
    with answers(Problem.RECEIVER_MISSING):
        services.retention.strike([99], DestructionGround.HANDED_OVER, confirmed=True, handed_over_to=" ")


def test_the_list_of_a_day_stays_while_another_conference_uses_it(services: Services, doomed: CaseSnapshot) -> None:
    day = doomed.conferences[0].held_on
    meeting = builders.conference(held_on=day)
    services.cases.take_in(replace(builders.case(meeting), number="ZVH-2", first_processed_on=TODAY))
    destroy(services, doomed)
    assert [one.person for one in services.agendas.get(day).attendees] == ["Gijs Presentielijst"]


def test_what_is_half_typed_about_another_case_stays(
    vault: Vault, services: Services, doomed: CaseSnapshot, harrie: CaseSnapshot
) -> None:
    half_typed(vault, harrie.id, "Over iemand anders")
    destroy(services, doomed)
    with vault.read() as session:
        assert [row.contents for row in session.query(HalfTyped)] == ["Over iemand anders"]


def test_the_id_of_a_destroyed_case_is_never_given_again(services: Services, doomed: CaseSnapshot) -> None:
    destroy(services, doomed)
    again = services.cases.take_in(doomed)
    assert again.id > doomed.id
    assert again == services.cases.get(again.id)
