"""How long a case may be kept, who decides, and what a closed case shows."""

from dataclasses import fields, replace
from datetime import date

import pytest

from models.keeping_kinds import Act, ShieldReason, Urgency
from models.kinds import Phase, Regime
from models.problems import Problem
from models.records import CaseDraft, CaseSnapshot, Retention, RetentionExtension
from models.rules import retention as rules
from models.rules.completeness import gaps
from models.rules.gaps import GapCode
from models.services import Services
from models.vault import Vault
from tests import builders
from tests.models_.logged import logged
from tests.vaults import CHEAP, PASSPHRASE, answers

FIRST = date(2024, 2, 29)
ZVH = builders.case(first_processed_on=FIRST)
LOCAL = replace(ZVH, regime=Regime.LOCAL_PGA)
TODAY = date(2026, 11, 24)


def extension(until: date) -> RetentionExtension:
    return RetentionExtension(until=until, reason="Terugval", consent="OM", decided_on=TODAY, by="Şükrü Çağlar")


def test_a_case_under_the_wgs_is_kept_five_years_whatever_the_organisation_chose() -> None:
    assert rules.kept_until(ZVH, local_years=9) == date(2029, 2, 28)


def test_another_case_is_kept_as_long_as_the_organisation_chose_and_else_five_years() -> None:
    assert rules.kept_until(LOCAL, local_years=2) == date(2026, 2, 28)
    assert rules.kept_until(LOCAL) == date(2029, 2, 28)


def test_a_case_that_was_not_accepted_is_due_at_once_whatever_was_decided_before() -> None:
    kept = Retention(not_accepted_on=date(2024, 3, 1), extensions=(extension(date(2031, 2, 28)),))
    assert rules.kept_until(ZVH, kept) == date(2024, 3, 1)
    assert rules.is_due(rules.kept_until(ZVH, kept), kept, date(2024, 3, 1))


def test_extensions_add_two_years_each_and_can_be_repeated() -> None:
    once = rules.extended(ZVH, Retention(), extension(TODAY))
    twice = rules.extended(ZVH, once, extension(TODAY))
    assert [one.until for one in twice.extensions] == [date(2031, 2, 28), date(2033, 2, 28)]
    assert rules.kept_until(ZVH, twice) == date(2033, 2, 28)


@pytest.mark.parametrize(("reason", "consent"), [(" ", "OM"), ("Terugval", "")])
def test_an_extension_needs_a_reason_and_the_consent_of_the_sources(reason: str, consent: str) -> None:
    with answers(Problem.EXTENSION_INCOMPLETE):
        rules.extended(ZVH, Retention(), replace(extension(TODAY), reason=reason, consent=consent))


@pytest.mark.parametrize(
    ("case", "kept"),
    [(replace(ZVH, phase=Phase.CLOSED), Retention()), (ZVH, Retention(not_accepted_on=TODAY))],
)
def test_only_an_open_case_is_kept_longer(case: CaseSnapshot, kept: Retention) -> None:
    with answers(Problem.EXTENSION_NOT_ALLOWED):
        rules.extended(case, kept, extension(TODAY))


@pytest.mark.parametrize(
    ("until", "urgency"),
    [
        (date(2026, 11, 23), Urgency.OVERDUE),
        (TODAY, Urgency.SOON),
        (date(2027, 2, 21), Urgency.SOON),
        (date(2027, 2, 22), Urgency.RUNNING),
    ],
)
def test_a_term_warns_ninety_days_ahead_and_is_over_when_its_last_day_has_passed(until: date, urgency: Urgency) -> None:
    assert rules.urgency(until, TODAY) is urgency


def test_the_most_urgent_case_comes_first_with_its_term(services: Services, harrie: CaseSnapshot) -> None:
    services.cases.take_in(replace(builders.case(), number="ZVH-1", first_processed_on=date(2020, 1, 1)))
    overdue, running = services.retention.lines(TODAY)
    assert (overdue.number, overdue.urgency, overdue.kept_until) == ("ZVH-1", Urgency.OVERDUE, date(2025, 1, 1))
    assert (running.number, running.urgency, running.title) == (harrie.number, Urgency.RUNNING, harrie.title)


def test_a_clock_that_is_set_forward_destroys_nothing(services: Services, harrie: CaseSnapshot) -> None:
    assert [line.urgency for line in services.retention.lines(date(2099, 1, 1))] == [Urgency.OVERDUE]
    assert services.cases.get(harrie.id) == harrie
    assert services.retention.register() == ()


def test_an_extension_is_kept_with_who_decided_and_the_log_tells_it(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    before = services.retention.line(harrie.id, TODAY)
    line = services.retention.extend(harrie.id, " Nieuwe dreiging ", "OM en politie", TODAY)
    assert line.kept_until == rules.years_after(before.kept_until, 2)
    kept = line.retention.extensions[0]
    assert (kept.reason, kept.consent, kept.decided_on, kept.by) == (
        "Nieuwe dreiging",
        "OM en politie",
        TODAY,
        vault.person,
    )
    assert services.retention.line(harrie.id, TODAY) == line
    assert (Act.RETENTION_EXTENDED, harrie.id, "") in logged(vault)


def test_the_organisation_sets_its_own_term_for_cases_that_are_not_under_the_wgs(
    services: Services, harrie: CaseSnapshot
) -> None:
    services.retention.set_local_years(2)
    assert services.retention.local_years() == 2
    until = services.retention.line(harrie.id, TODAY).kept_until
    assert until == rules.years_after(harrie.first_processed_on, 2)
    with pytest.raises(ValueError, match="less than a year"):
        services.retention.set_local_years(0)


def test_a_case_that_was_not_accepted_is_overdue_until_that_is_taken_back(
    services: Services, harrie: CaseSnapshot
) -> None:
    assert services.retention.not_accepted(harrie.id, TODAY).urgency is Urgency.OVERDUE
    assert services.retention.line(harrie.id, TODAY).retention.not_accepted_on == TODAY
    assert services.retention.not_accepted(harrie.id, None).retention.not_accepted_on is None


def test_closing_a_case_keeps_the_day_and_reopening_forgets_it(services: Services, harrie: CaseSnapshot) -> None:
    close(services, harrie)
    assert services.retention.line(harrie.id).retention.closed_on == date.today()
    reopen(services, harrie)
    assert services.retention.line(harrie.id).retention.closed_on is None


@pytest.mark.parametrize("role", ["secretaris", "lezer"])
def test_only_the_chair_decides_on_terms_and_reopens(vault: Vault, services: Services, harrie, role: str) -> None:
    close(services, harrie)
    with opened_by(vault, role) as other:
        theirs = Services.over(other)
        for decide in (
            lambda: theirs.retention.extend(harrie.id, "reden", "OM", TODAY),
            lambda: theirs.retention.not_accepted(harrie.id, TODAY),
            lambda: theirs.retention.set_local_years(3),
        ):
            with answers(Problem.NOT_ALLOWED):
                decide()
        if role == "secretaris":
            theirs.retention.open_shielded(harrie.id, ShieldReason.RELAPSE)
            with answers(Problem.NOT_ALLOWED):
                reopen(theirs, harrie)
            assert theirs.cases.get(harrie.id).phase is Phase.CLOSED


def test_a_closed_case_shows_a_number_alone_in_every_list(services: Services, harrie: CaseSnapshot) -> None:
    close(services, harrie)
    day = harrie.conferences[-1].held_on
    line, *_ = services.cases.lines()
    assert (line.title, line.case_director) == (harrie.number, "")
    assert [one.title for one in services.overview.conferences_on(day)] == [harrie.number]
    assert [one.title for one in services.agendas.slots(day)] == [harrie.number]
    assert services.retention.line(harrie.id).title == ""


def test_who_opens_a_closed_case_says_why_and_the_log_keeps_that(vault: Vault, services: Services, harrie) -> None:
    close(services, harrie)
    services.retention.shield_again(harrie.id)
    assert services.retention.is_shielded(harrie.id)
    services.retention.open_shielded(harrie.id, ShieldReason.ACCESS_REQUEST)
    assert not services.retention.is_shielded(harrie.id)
    assert services.cases.get(harrie.id).number == harrie.number
    assert (Act.SHIELD_OPENED, harrie.id, "inzageverzoek") in logged(vault)


def test_nothing_of_a_shielded_case_can_be_read_or_changed(services: Services, harrie: CaseSnapshot) -> None:
    close(services, harrie)
    services.retention.shield_again(harrie.id)
    conference = harrie.conferences[-1]
    person = harrie.persons_concerned[0]
    for read in (
        lambda: services.cases.get(harrie.id),
        lambda: services.cases.revise(harrie.id, harrie),
        lambda: services.conferences.get(conference.id),
        lambda: services.conferences.versions(conference.id),
        lambda: services.plain_texts.of(conference.id, person.key),
        lambda: services.people.revise(person.id, person),
    ):
        with answers(Problem.CASE_SHIELDED) as told:
            read()
        assert told["number"] == harrie.number


def test_a_reader_opens_no_shielded_case(vault: Vault, services: Services, harrie: CaseSnapshot) -> None:
    close(services, harrie)
    with opened_by(vault, "lezer") as other:
        theirs = Services.over(other)
        with answers(Problem.NOT_ALLOWED):
            theirs.retention.open_shielded(harrie.id, ShieldReason.ACCOUNTING)
        with answers(Problem.CASE_SHIELDED):
            theirs.cases.get(harrie.id)


def test_a_closed_case_is_shielded_again_after_the_vault_was_locked(vault: Vault, services: Services, harrie) -> None:
    close(services, harrie)
    assert services.cases.get(harrie.id).phase is Phase.CLOSED
    person = vault.person
    vault.close()
    with Vault.open(vault.folder, person, PASSPHRASE) as again:
        assert Services.over(again).retention.is_shielded(harrie.id)


def close(services: Services, case: CaseSnapshot) -> None:
    services.cases.revise(case.id, replace(draft_of(case), phase=Phase.CLOSED))


def reopen(services: Services, case: CaseSnapshot) -> None:
    services.cases.revise(case.id, draft_of(case))


def draft_of(case: CaseSnapshot) -> CaseDraft:
    return CaseDraft(**{each.name: getattr(case, each.name) for each in fields(CaseDraft)})


def opened_by(vault: Vault, role: str) -> Vault:
    """The same vault, opened by somebody else with another role."""
    vault.add_person("Iemand Anders", role, PASSPHRASE, cost=CHEAP)
    vault.close()
    return Vault.open(vault.folder, "Iemand Anders", PASSPHRASE)


def test_who_changes_the_documents_leaves_the_organisations_term_as_it_is(services: Services) -> None:
    before = services.configuration.get()
    services.retention.set_local_years(3)
    services.configuration.revise(before)
    assert services.retention.local_years() == 3


def test_a_conference_no_longer_warns_of_a_term_that_was_extended(services: Services) -> None:
    first = rules.years_after(date.today(), -5)
    kept = services.cases.take_in(
        replace(builders.case(builders.conference(held_on=date.today())), opened_on=first, first_processed_on=first)
    )
    assert GapCode.RETENTION_SOON in {gap.code for gap in gaps(services.cases.get(kept.id), "c1")}
    services.retention.extend(kept.id, "Terugval", "OM", date.today())
    assert GapCode.RETENTION_SOON not in {gap.code for gap in gaps(services.cases.get(kept.id), "c1")}
    (line,) = services.overview.conferences_on(date.today())
    assert GapCode.RETENTION_SOON not in {gap.code for gap in line.gaps}
