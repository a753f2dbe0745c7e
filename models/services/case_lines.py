"""The list of cases, from a fixed number of queries."""

from collections import Counter, defaultdict
from datetime import date

from sqlalchemy.orm import Session

from models import queries
from models.kinds import Position
from models.records import CaseLine
from models.services.open_actions import open_action_lines


def case_lines(session: Session, today: date) -> tuple[CaseLine, ...]:
    """Every case as a line, by number."""
    concerned: defaultdict[int, list[str]] = defaultdict(list)
    names: dict[tuple[int, str], str] = {}
    for case_id, key, name, position in queries.names_in_lists(session):
        names[case_id, key] = name
        if position is Position.PERSON_CONCERNED:
            concerned[case_id].append(name)
    days: defaultdict[int, list[tuple[date, date | None]]] = defaultdict(list)
    for case_id, _, _, held_on, agreed_next in queries.conference_days(session):
        days[case_id].append((held_on, agreed_next))
    actions = open_action_lines(session)
    open_ones = Counter(action.case_id for action in actions)
    late_ones = Counter(action.case_id for action in actions if action.due is not None and action.due < today)
    return tuple(
        CaseLine(
            id=case.id,
            number=case.number,
            title=", ".join(concerned[case.id]) or case.number,
            regime=case.regime,
            phase=case.phase,
            case_director=names.get((case.id, case.case_director or ""), ""),
            conferences=len(days[case.id]),
            last_conference_on=_last(days[case.id], today),
            next_conference_on=_next(days[case.id], today),
            open_actions=open_ones[case.id],
            late_actions=late_ones[case.id],
        )
        for case in queries.list_cases(session)
    )


def _last(days: list[tuple[date, date | None]], today: date) -> date | None:
    return max((held_on for held_on, _ in days if held_on <= today), default=None)


def _next(days: list[tuple[date, date | None]], today: date) -> date | None:
    """The first planned conference after today, or else the date that the last one agreed on."""
    planned = min((held_on for held_on, _ in days if held_on > today), default=None)
    return planned or (days[-1][1] if days else None)
