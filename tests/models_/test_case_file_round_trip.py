"""A case goes out to a file and comes back as it was, from the vault too."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from models.interchange import Fault, read_case, to_json
from models.kinds import Score
from models.problems import Problem
from models.records import (
    ActionDraft,
    AttendanceDraft,
    CaseSnapshot,
    DecisionDraft,
    DisclosureSnapshot,
    DomainAssessmentDraft,
    InformingDraft,
    RoleAssessmentDraft,
)
from models.services import Services
from tests.case_strategies import cases
from tests.meetings import Meeting, begin
from tests.vaults import answers

CASES = Path(__file__).parents[1] / "resources" / "cases"
NAMES = ("harrie", "jeffrey", "tristan", "hard")


def through_a_file(case: CaseSnapshot, folder: Path) -> CaseSnapshot:
    file = folder / "case.json"
    file.write_text(to_json(case), "utf-8")
    return read_case(file)


@pytest.mark.parametrize("name", NAMES)
def test_a_case_file_goes_through_the_vault_and_comes_out_equal(services, tmp_path, name):
    read = read_case(CASES / f"{name}.json")
    kept = services.cases.take_in(read)
    assert kept == read
    assert services.cases.get(kept.id) == read
    assert through_a_file(services.cases.get(kept.id), tmp_path) == read


def test_documents_that_were_made_are_not_taken_for_what_the_table_disclosed(tmp_path):
    """In another vault the minutes tell what the table disclosed, and that alone."""
    case = read_case(CASES / "jeffrey.json")
    made = DisclosureSnapshot(to="politie", on=date(2026, 7, 3), what="Verslag", conference="c3", document="verslag")
    to_somebody = DisclosureSnapshot(to_person="jeffrey", on=date(2026, 7, 3), what="Brief", document="burgerversie")
    again = through_a_file(replace(case, disclosures=(*case.disclosures, made, to_somebody)), tmp_path)
    assert again.disclosures == (*case.disclosures, replace(made, conference=None, document=""))


@pytest.mark.parametrize("name", NAMES)
def test_a_written_file_says_all_that_the_read_file_said(name):
    original = json.loads((CASES / f"{name}.json").read_text("utf-8"))
    assert said(json.loads(to_json(read_case(CASES / f"{name}.json")))) == said(original)


def said(value):
    """A document without lists that say nothing and without what goes without saying."""
    if isinstance(value, list):
        return [said(item) for item in value]
    if not isinstance(value, dict):
        return value
    needless = (("status", "open"), ("in_minutes", True))
    kept = {key: said(part) for key, part in value.items() if (key, part) not in needless}
    return {key: part for key, part in kept.items() if part != [] or key == "share_with"}


def test_a_written_file_keeps_the_order_of_the_schema_and_is_made_to_be_read():
    text = to_json(read_case(CASES / "tristan.json"))
    document = json.loads(text)
    assert list(document) == ["format", "case", "domains", "organisations", "people", "conferences", "disclosures"]
    assert list(document["people"][0])[:4] == ["id", "name", "born_on", "bsn"]
    assert list(document["conferences"][0])[:4] == ["id", "kind", "held_on", "starts_at"]
    assert "Zoë Wolters-Hägg" in text
    assert '\n  "case": {\n    "number"' in text


def test_shared_with_nobody_is_written_and_shared_as_usual_is_not():
    case = read_case(CASES / "harrie.json")
    (first, *others) = case.conferences
    usual, nobody, *_ = first.contributions
    rows = (replace(usual, share_with=None), replace(nobody, share_with=()))
    written = json.loads(to_json(replace(case, conferences=(replace(first, contributions=rows), *others))))
    shares = [row.get("share_with", "as usual") for row in written["conferences"][0]["contributions"]]
    assert shares == ["as usual", []]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(case=cases())
def test_any_case_comes_back_from_its_file(tmp_path_factory, case):
    folder = tmp_path_factory.mktemp("case")
    assert through_a_file(case, folder) == case


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(case=cases())
def test_any_case_comes_back_from_the_vault(vault, case):
    services = Services.over(vault)
    number = f"C-{len(services.cases.lines())}"
    kept = services.cases.take_in(replace(case, number=number))
    assert services.cases.get(kept.id) == replace(case, number=number)


@pytest.fixture
def meeting(services: Services) -> Meeting:
    return begin(services)


@pytest.mark.parametrize(
    ("draft", "fault", "place", "field"),
    [
        (ActionDraft(text="Bellen"), Fault.MISSING_FIELD, "conferences/c1/actions/1", "owner"),
        (ActionDraft(text=""), Fault.MISSING_FIELD, "conferences/c1/actions/1", "text"),
        (
            RoleAssessmentDraft(person="jesse", incident="Inbraak"),
            Fault.MISSING_FIELD,
            "conferences/c1/role_assessments/1",
            "role",
        ),
        (AttendanceDraft(person="jesse"), Fault.MISSING_FIELD, "conferences/c1/attendance/1", "status"),
        (InformingDraft(person="jesse"), Fault.INFORMING_OPEN, "conferences/c1/informing/1", None),
        (DecisionDraft(text=""), Fault.MISSING_FIELD, "conferences/c1/decisions/1", "text"),
    ],
)
def test_what_the_format_cannot_express_is_told_with_its_place(meeting, draft, fault, place, field):
    meeting.services.minutes.add(meeting.id, draft)
    with answers(Problem.CASE_INCOMPLETE) as details:
        to_json(meeting.case)
    assert (details["number"], details["fault"], details["place"]) == ("PGA-1", fault, place)
    assert field is None or details["field"] == field


def test_a_score_that_was_not_discussed_is_written_in_words(meeting):
    meeting.services.minutes.add(meeting.id, DomainAssessmentDraft(person="jesse", domain="wonen"))
    written = json.loads(to_json(meeting.case))["conferences"][0]["domain_assessments"]
    assert written == [{"person": "jesse", "domain": "wonen", "score": "onbesproken"}]
    assert meeting.conference.domain_assessments[0].score is Score.NOT_DISCUSSED


def test_a_case_that_exists_is_not_taken_in_again(services, harrie):
    before = services.cases.get(harrie.id)
    with answers(Problem.CASE_EXISTS) as details:
        services.cases.take_in(replace(harrie, purpose="Iets anders"))
    assert details == {"number": harrie.number}
    assert services.cases.get(harrie.id) == before


def test_a_case_is_taken_in_whole_or_not_at_all(services):
    case = read_case(CASES / "harrie.json")
    (*earlier, last) = case.conferences
    torn = replace(last, actions=(*last.actions, replace(last.actions[0], number=999, due=date(2020, 1, 1))))
    with answers(Problem.DUE_BEFORE_CONFERENCE):
        services.cases.take_in(replace(case, conferences=(*earlier, torn)))
    assert services.cases.lines() == ()
    orphan = replace(last, actions=(replace(last.actions[0], owner="niemand"),))
    with answers(Problem.UNKNOWN_REFERENCE):
        services.cases.take_in(replace(case, conferences=(*earlier, orphan)))
    assert services.cases.lines() == ()
