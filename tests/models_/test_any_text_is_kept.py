"""Every text field of every row gives back what was written in it, whatever people write."""

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from models.kinds import ActionStatus, Score
from models.records import (
    ActionDraft,
    ActionUpdateDraft,
    AttendanceDraft,
    CaseDraft,
    ConferenceDraft,
    ContributionDraft,
    DecisionDraft,
    DilemmaDraft,
    DilemmaOption,
    DomainAssessmentDraft,
    Feedback,
    GoalDraft,
    InformingDraft,
    InstrumentDraft,
    OrganisationDraft,
    PersonDraft,
    RoleAssessmentDraft,
    ScenarioDraft,
    Unread,
)
from models.services import Services
from models.vault import Vault
from tests.meetings import Meeting, begin
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

KEYS = {"person", "organisation", "owner", "by", "reported_by", "domain", "share_with", "about", "chair", "secretary"}
KEYS |= {"key", "chosen", "case_director", "to", "number", "bsn", "oin", "related_to"}
EMPTY_ROWS = (
    AttendanceDraft(person="anouk"),
    ContributionDraft(text=""),
    RoleAssessmentDraft(person="jesse", incident="Ruzie"),
    DomainAssessmentDraft(person="jesse", domain="huisvesting", score=Score.NOT_DISCUSSED),
    InstrumentDraft(person="jesse", name="RISC"),
    GoalDraft(text=""),
    ActionDraft(text=""),
    ActionUpdateDraft(number=1, status=ActionStatus.DONE),
    DecisionDraft(text=""),
    DilemmaDraft(question="", options=(DilemmaOption(key="a", text=""),)),
    ScenarioDraft(when="", then=""),
    InformingDraft(person="jesse"),
)
ANYTHING = st.one_of(
    st.text(max_size=300),
    st.text(st.characters(categories=["Cc", "Cf", "Cn", "Co", "Mn", "Zl", "Zp", "Zs"]), max_size=40),
    st.text(st.characters(categories=["Cs"]) | st.characters(), max_size=40),
    st.sampled_from(
        ["", "\0", "'; DROP TABLE action; --", "\u202eomgekeerd", "\U0001f468\u200d\U0001f469", "a" * 20_000]
    ),
)


@pytest.fixture(scope="module")
def meeting(tmp_path_factory) -> Iterator[Meeting]:
    folder = tmp_path_factory.mktemp("texts") / "vault"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        yield begin(Services.over(vault))


@pytest.fixture(scope="module")
def rows(meeting) -> dict[type, Any]:
    """One row of each kind, by the type of its draft."""
    meeting.agree()
    domains = meeting.case.domains
    made: dict[type, Any] = {}
    for draft in EMPTY_ROWS:
        if isinstance(draft, DomainAssessmentDraft):
            draft = replace(draft, domain=domains[0].key)
        made[type(draft)] = (meeting.services.minutes.add(meeting.id, draft), draft)
    return made


def expected(text: str) -> str:
    """No file and no database holds a NUL or half a character; everything else stays."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text.replace("\0", ""))


def text_fields(kind: type) -> list[str]:
    return [name for name, hint in get_type_hints(kind).items() if hint is str and name not in KEYS]


def list_fields(kind: type) -> list[str]:
    return [name for name, hint in get_type_hints(kind).items() if hint == tuple[str, ...] and name not in KEYS]


def filled(draft: Any, text: str) -> Any:
    """*draft* with *text* in all of its fields for words."""
    kind = type(draft)
    changes: dict[str, Any] = dict.fromkeys(text_fields(kind), text)
    changes |= dict.fromkeys(list_fields(kind), (text, "en nog een"))
    if isinstance(draft, DilemmaDraft):
        changes["options"] = tuple(filled(option, text) for option in draft.options)
    return replace(draft, **changes)


def of_draft(snapshot: Any, kind: type) -> Any:
    return kind(**{field.name: getattr(snapshot, field.name) for field in fields(kind)})


@given(text=ANYTHING, place=st.integers(0, len(EMPTY_ROWS) - 1))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(text="Regel 1\r\nRegel 2\tmet tab\x0b\u2028einde", place=1)
def test_a_row_gives_back_any_text(meeting, rows, text, place):
    row, draft = rows[type(EMPTY_ROWS[place])]
    meeting.services.minutes.revise(row.id, filled(draft, text))
    assert kept(meeting, row, type(draft)) == filled(draft, expected(text))


@pytest.mark.long
@given(text=ANYTHING, place=st.integers(0, len(EMPTY_ROWS) - 1))
@settings(max_examples=5000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_row_gives_back_very_many_texts(meeting, rows, text, place):
    test_a_row_gives_back_any_text.hypothesis.inner_test(meeting, rows, text, place)


def kept(meeting: Meeting, row: Any, kind: type) -> Any:
    conference = meeting.services.conferences.get(meeting.id)
    lists = (getattr(conference, field.name) for field in fields(conference))
    same = (one for rows in lists if isinstance(rows, tuple) for one in rows if type(one) is type(row))
    return of_draft(next(one for one in same if one.id == row.id), kind)


@pytest.mark.parametrize("draft", EMPTY_ROWS, ids=lambda draft: type(draft).__name__)
def test_every_kind_of_row_but_a_presence_has_words_to_keep(draft):
    words = [*text_fields(type(draft)), *list_fields(type(draft))]
    assert bool(words) is not isinstance(draft, AttendanceDraft) or words


@given(text=ANYTHING)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_case_and_a_conference_give_back_any_text(meeting, text):
    services, case = meeting.services, meeting.case
    services.cases.revise(case.id, filled(of_draft(case, CaseDraft), text))
    conference = of_draft(meeting.conference, ConferenceDraft)
    told = replace(filled(conference, text), feedback_to_referrer=Feedback(text=text))
    services.conferences.revise(meeting.id, told)
    course = replace(
        meeting.conference.proceedings,
        previous_remarks=text,
        questions=(("politie", text),),
        unread=(Unread(place="conference", field="held_on", text=text),),
    )
    services.conferences.proceed(meeting.id, course)
    assert of_draft(meeting.case, CaseDraft) == filled(of_draft(case, CaseDraft), expected(text))
    wanted = replace(filled(conference, expected(text)), feedback_to_referrer=Feedback(text=expected(text)))
    assert of_draft(meeting.conference, ConferenceDraft) == wanted
    now = meeting.conference.proceedings
    assert [now.previous_remarks, now.questions[0][1], now.unread[0].text] == [expected(text)] * 3


@given(text=ANYTHING)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_people_and_organisations_give_back_any_text(meeting, text):
    person = meeting.case.people[0]
    meeting.services.people.revise(person.id, filled(of_draft(person, PersonDraft), text))
    assert of_draft(meeting.case.people[0], PersonDraft) == filled(of_draft(person, PersonDraft), expected(text))
    organisation = meeting.case.organisations[0]
    meeting.services.organisations.revise(organisation.id, filled(of_draft(organisation, OrganisationDraft), text))
    now = of_draft(meeting.case.organisations[0], OrganisationDraft)
    assert now == filled(of_draft(organisation, OrganisationDraft), expected(text))
