"""A case as large as a conference gets: 20 people at the table, 13 life domains, 60 actions."""

from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from models import interchange
from models.kinds import Position
from models.records import CaseSnapshot

_CASE = Path(__file__).parents[1] / "tests/resources/cases/harrie.json"
ATTENDEES, DOMAINS, ACTIONS = 20, 13, 60


def busy_case(contributions: int = 0) -> CaseSnapshot:
    """The first conference of an example with more people and actions, and this many *contributions* if it is said."""
    case = interchange.read_case(_CASE)
    first = case.conferences[0]
    professionals = [one for one in case.people if one.position is Position.PROFESSIONAL and one.organisation]
    more = [
        replace(one, key=f"{one.key}-{place}", name=f"{one.name} {place}")
        for place, one in enumerate(islice(cycle(professionals), ATTENDEES - len(first.attendance)), start=1)
    ]
    pattern = next(one for one in first.attendance if one.person is not None and one.takes_part)
    attendance = [replace(pattern, person=one.key, organisation=one.organisation) for one in more]
    actions = islice(cycle(first.actions), ACTIONS)
    conference = replace(
        first,
        attendance=(*first.attendance, *attendance),
        actions=tuple(replace(one, number=number) for number, one in enumerate(actions, start=1)),
        contributions=tuple(islice(cycle(first.contributions), contributions or len(first.contributions))),
    )
    assert len(conference.attendance) == ATTENDEES
    assert len({one.domain for one in conference.domain_assessments}) == DOMAINS
    return replace(case, people=(*case.people, *more), conferences=(conference,), disclosures=())
