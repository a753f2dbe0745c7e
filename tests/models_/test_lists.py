"""The lists that ship with the program."""

import re

from models.kinds import ParticipantType, Step
from models.lists import domain_sets, organisation_seeds, step_budgets


def test_the_sets_of_life_domains_have_their_number_of_domains():
    assert {one.key: len(one.domains) for one in domain_sets()} == {"zrm-2017": 13, "zrm-11": 11, "re-integratie": 7}
    assert domain_sets()[0].domains[3] == ("wonen", "Huisvesting")


def test_keys_of_domains_are_unique_and_fit_the_case_file():
    for one in domain_sets():
        keys = [key for key, _ in one.domains]
        assert len(set(keys)) == len(keys)
        assert all(re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,31}", key) for key in keys)


def test_every_way_of_taking_part_has_its_organisations():
    seeds = organisation_seeds()
    assert {seed.participant_type for seed in seeds} == set(ParticipantType)
    police = next(seed for seed in seeds if seed.name == "Politie")
    assert (police.participant_type, police.statutory_task) == (
        ParticipantType.PARAGRAPH_1,
        "Politiewet 2012, art. 3",
    )
    assert next(seed for seed in seeds if seed.name == "Woningcorporatie").is_third_party


def test_every_step_has_its_budget_in_the_order_of_the_meeting():
    assert [budget.step for budget in step_budgets()] == list(Step)
