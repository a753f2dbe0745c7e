"""The rows of a conference, and the values in them, made by chance."""

from datetime import date, time
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy, composite

from models.kinds import (
    ActionStatus,
    AttendanceStatus,
    Certainty,
    ContributionKind,
    DataCategory,
    FollowUp,
    ParticipantType,
    Priority,
    Role,
    Score,
    SecrecyGround,
    Track,
)
from models.records import (
    ActionSnapshot,
    ActionUpdateSnapshot,
    AttendanceSnapshot,
    ContributionSnapshot,
    DilemmaOption,
    DilemmaSnapshot,
    DomainAssessmentSnapshot,
    GoalSnapshot,
    InformingSnapshot,
    RoleAssessmentSnapshot,
)

_ANY = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
_ON_A_LINE = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\n")
TEXT = st.text(_ANY, min_size=1, max_size=60)
LINE = st.text(_ON_A_LINE, min_size=1, max_size=30)
NO_TEXT = st.just("")
DAYS = st.dates(date(1930, 1, 1), date(2025, 12, 31))
TIMES = st.times().map(lambda moment: time(moment.hour, moment.minute))
KEYS = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,31}", fullmatch=True)
BSNS = st.sampled_from(["", "999990019"])


def maybe(strategy: SearchStrategy[Any]) -> SearchStrategy[Any]:
    return st.none() | strategy


def some(strategy: SearchStrategy[Any], most: int = 2) -> SearchStrategy[Any]:
    return st.lists(strategy, max_size=most).map(tuple)


def distinct(strategy: SearchStrategy[Any], least: int = 0, most: int = 3) -> SearchStrategy[Any]:
    return st.lists(strategy, min_size=least, max_size=most, unique=True).map(tuple)


def attendance(person: str, kinds: dict[str, ParticipantType]) -> SearchStrategy[AttendanceSnapshot]:
    return st.builds(
        AttendanceSnapshot,
        person=st.just(person),
        organisation=st.sampled_from([None, *kinds]),
        status=st.sampled_from(AttendanceStatus),
        declaration_signed=st.just(True),
        input_received_on=maybe(DAYS),
        arrived_at=maybe(TIMES),
    )


def contribution(person: Any, domain: Any, organisation: Any) -> SearchStrategy[ContributionSnapshot]:
    return st.builds(
        ContributionSnapshot,
        text=TEXT,
        organisation=maybe(organisation),
        kind=maybe(st.sampled_from(ContributionKind)),
        about=distinct(person),
        dated_on=maybe(DAYS),
        domain=maybe(domain),
        data_category=maybe(st.sampled_from(DataCategory)),
        ground=maybe(st.sampled_from(SecrecyGround)),
        handling_code=NO_TEXT | LINE,
        share_with=maybe(distinct(organisation)),
        in_minutes=st.booleans(),
    )


def role_assessment(person: Any, later: Any) -> SearchStrategy[RoleAssessmentSnapshot]:
    return st.builds(
        RoleAssessmentSnapshot,
        person=person,
        incident=LINE,
        incident_on=maybe(DAYS),
        role=st.sampled_from(Role),
        coercion_signals=some(TEXT),
        certainty=maybe(st.sampled_from(Certainty)),
        follow_up=distinct(st.sampled_from(FollowUp)),
        review_on=maybe(later),
    )


def domain_assessment(person: str, domain: str) -> SearchStrategy[DomainAssessmentSnapshot]:
    return st.builds(
        DomainAssessmentSnapshot,
        person=st.just(person),
        domain=st.just(domain),
        score=st.sampled_from(Score),
        risk=NO_TEXT | TEXT,
    )


def goal(number: int, person: Any, domain: Any) -> SearchStrategy[GoalSnapshot]:
    return st.builds(
        GoalSnapshot,
        number=st.just(number),
        text=TEXT,
        person=maybe(person),
        domain=maybe(domain),
        sequence=maybe(st.integers(1, 99)),
    )


def action(
    number: int, goals: tuple[int, ...], domain: Any, person: Any, organisation: Any, later: Any
) -> SearchStrategy[ActionSnapshot]:
    return st.builds(
        ActionSnapshot,
        number=st.just(number),
        text=TEXT,
        goal=st.sampled_from([None, *goals]),
        domain=maybe(domain),
        owner=person,
        organisation=organisation,
        due=later,
        priority=maybe(st.sampled_from(Priority)),
        track=maybe(st.sampled_from(Track)),
        status=st.sampled_from(ActionStatus),
        informing=NO_TEXT | TEXT,
    )


def update(numbers: tuple[int, ...], person: Any) -> SearchStrategy[ActionUpdateSnapshot]:
    return st.builds(
        ActionUpdateSnapshot,
        number=st.sampled_from(numbers),
        status=st.sampled_from(ActionStatus),
        result=NO_TEXT | TEXT,
        due=maybe(DAYS),
        reported_by=maybe(person),
    )


@composite
def dilemma(draw: Any) -> DilemmaSnapshot:
    keys = draw(distinct(KEYS, 2))
    options = tuple(draw(st.builds(DilemmaOption, key=st.just(key), text=TEXT, pros=some(TEXT))) for key in keys)
    return DilemmaSnapshot(question=draw(TEXT), options=options, chosen=draw(st.sampled_from([None, *keys])))


def informing(person: Any, later: Any) -> SearchStrategy[InformingSnapshot]:
    told = st.builds(InformingSnapshot, person=person, by=maybe(person), how=NO_TEXT | TEXT, on=DAYS)
    return told | st.builds(InformingSnapshot, person=person, delay_ground=TEXT, review_on=later)
