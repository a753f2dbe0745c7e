"""Whole cases made by chance, of every shape that a case file can have."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy, composite

from models.kinds import (
    ConferenceKind,
    ParticipantType,
    Phase,
    Position,
    Regime,
    RelationType,
    Step,
)
from models.records import (
    CaseSnapshot,
    ConferenceSnapshot,
    CriterionAnswer,
    DecisionSnapshot,
    DisclosureSnapshot,
    DomainSnapshot,
    Feedback,
    InstrumentSnapshot,
    OrganisationSnapshot,
    PersonSnapshot,
    ScenarioSnapshot,
    StepBudget,
)
from tests.row_strategies import (
    BSNS,
    DAYS,
    KEYS,
    LINE,
    NO_TEXT,
    TEXT,
    TIMES,
    action,
    attendance,
    contribution,
    dilemma,
    distinct,
    domain_assessment,
    goal,
    informing,
    maybe,
    role_assessment,
    some,
    update,
)


@composite
def cases(draw: Any) -> CaseSnapshot:
    """A case that its file can express."""
    domains = draw(distinct(KEYS, 1))
    organisations = draw(distinct(KEYS, 1))
    people = draw(distinct(KEYS, 1))
    of_people, of_organisations = st.sampled_from(people), st.sampled_from(organisations)
    kinds = {key: draw(st.sampled_from(ParticipantType)) for key in organisations}
    conferences = draw(_conferences(domains, kinds, people))
    keys = [one.key for one in conferences]
    criterion = maybe(st.builds(CriterionAnswer, met=st.booleans(), explanation=NO_TEXT | TEXT))
    return CaseSnapshot(
        id=0,
        number=draw(LINE),
        regime=draw(st.sampled_from(Regime)),
        opened_on=date(2026, 1, 1),
        first_processed_on=draw(DAYS),
        purpose=draw(NO_TEXT | TEXT),
        criterion_a=draw(criterion),
        criterion_d=draw(criterion),
        ave_phase=draw(maybe(st.integers(1, 4))),
        phase=draw(maybe(st.sampled_from(Phase))),
        process_director=draw(maybe(of_people)),
        case_director=draw(maybe(of_people)),
        contact_point=draw(NO_TEXT | LINE),
        domains=tuple(DomainSnapshot(key=key, name=draw(LINE)) for key in domains),
        organisations=tuple(draw(_organisation(key, kinds[key])) for key in organisations),
        people=tuple(draw(_person(key, people, organisations)) for key in people),
        conferences=conferences,
        disclosures=draw(
            some(
                st.builds(
                    DisclosureSnapshot,
                    to=of_organisations,
                    on=DAYS,
                    what=TEXT,
                    by=maybe(of_people),
                    conference=st.sampled_from([None, *keys]),
                    source_consent=maybe(st.booleans()),
                )
            )
        ),
    )


def _organisation(key: str, kind: ParticipantType) -> SearchStrategy[OrganisationSnapshot]:
    return st.builds(
        OrganisationSnapshot,
        key=st.just(key),
        name=LINE,
        participant_type=st.just(kind),
        oin=st.sampled_from(["", "0" * 20]),
        statutory_task=NO_TEXT | LINE,
        secure_email=st.sampled_from(["", "a@b.example"]),
    )


def _person(key: str, people: tuple[str, ...], organisations: tuple[str, ...]) -> SearchStrategy[PersonSnapshot]:
    return st.builds(
        PersonSnapshot,
        key=st.just(key),
        name=LINE,
        position=st.sampled_from(Position),
        born_on=maybe(DAYS),
        bsn=BSNS,
        relation=LINE,
        relation_type=st.sampled_from(RelationType),
        related_to=distinct(st.sampled_from(people)),
        custody=maybe(st.booleans()),
        safe_contact=NO_TEXT | TEXT,
        organisation=st.sampled_from([None, *organisations]),
        function=NO_TEXT | LINE,
    )


@composite
def _conferences(
    draw: Any, domains: tuple[str, ...], kinds: dict[str, ParticipantType], people: tuple[str, ...]
) -> tuple[ConferenceSnapshot, ...]:
    keys = draw(distinct(KEYS))
    goals = draw(distinct(st.integers(1, 9999), 0, 2 * len(keys)))
    actions = draw(distinct(st.integers(1, 9999), 0, 2 * len(keys)))
    days = sorted(draw(st.lists(st.dates(date(2026, 1, 1), date(2026, 6, 1)), min_size=len(keys), max_size=len(keys))))
    made = []
    for turn, (key, held_on) in enumerate(zip(keys, days, strict=True)):
        mine = slice(turn * 2, turn * 2 + 2)
        agreed = actions[: turn * 2 + 2]
        rows = draw(_rows(held_on, domains, kinds, people, (goals[mine], goals), (actions[mine], agreed)))
        made.append(draw(_conference(key, held_on, tuple(kinds), people, rows)))
    return tuple(made)


def _conference(
    key: str, held_on: date, organisations: tuple[str, ...], people: tuple[str, ...], rows: dict[str, Any]
) -> SearchStrategy[ConferenceSnapshot]:
    someone = maybe(st.sampled_from(people))
    times = maybe(TIMES)
    return st.builds(
        ConferenceSnapshot,
        key=st.just(key),
        held_on=st.just(held_on),
        kind=st.sampled_from(ConferenceKind),
        starts_at=times,
        place=NO_TEXT | LINE,
        chair=someone,
        secretary=someone,
        confidentiality_read_out=maybe(st.booleans()),
        agenda=some(st.builds(StepBudget, step=st.sampled_from(list(Step)[1:]), minutes=st.integers(0, 480))),
        feedback_to_referrer=maybe(
            st.builds(Feedback, text=TEXT, to=maybe(st.sampled_from(organisations)), by=someone, on=maybe(DAYS))
        ),
        scale_up=NO_TEXT | TEXT,
        next_conference_on=maybe(st.just(held_on + timedelta(days=7))),
        **{name: st.just(value) for name, value in rows.items()},
    )


@composite
def _rows(
    draw: Any,
    held_on: date,
    domains: tuple[str, ...],
    kinds: dict[str, ParticipantType],
    people: tuple[str, ...],
    goals: tuple[tuple[int, ...], tuple[int, ...]],
    actions: tuple[tuple[int, ...], tuple[int, ...]],
) -> dict[str, Any]:
    person, domain, organisation = st.sampled_from(people), st.sampled_from(domains), st.sampled_from(list(kinds))
    later = st.dates(held_on + timedelta(days=1), date(2030, 1, 1))
    own_goals, known_goals = goals
    own_actions, known_actions = actions
    return {
        "attendance": tuple(draw(attendance(someone, kinds)) for someone in draw(distinct(person))),
        "contributions": draw(some(contribution(person, domain, organisation))),
        "role_assessments": draw(some(role_assessment(person, later))),
        "domain_assessments": tuple(
            draw(domain_assessment(*pair)) for pair in draw(distinct(st.tuples(person, domain)))
        ),
        "instruments": draw(
            some(st.builds(InstrumentSnapshot, person=person, name=LINE, organisation=maybe(organisation)))
        ),
        "goals": tuple(draw(goal(number, person, domain)) for number in own_goals),
        "actions": tuple(
            draw(action(number, known_goals, domain, person, organisation, later)) for number in own_actions
        ),
        "action_updates": draw(some(update(known_actions, person))) if known_actions else (),
        "decisions": draw(
            some(st.builds(DecisionSnapshot, text=TEXT, alternatives=some(TEXT), dissent=NO_TEXT | TEXT))
        ),
        "dilemmas": draw(some(dilemma(), 1)),
        "scenarios": draw(some(st.builds(ScenarioSnapshot, when=TEXT, then=TEXT, who=NO_TEXT | TEXT))),
        "informing": draw(some(informing(person, later))),
    }
