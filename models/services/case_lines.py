"""The list of cases, from a fixed number of queries."""

from collections import Counter, defaultdict
from datetime import date

from sqlalchemy.orm import Session

from models import queries
from models.kinds import Phase, Position
from models.records import CaseLine
from models.services.open_actions import open_action_lines


def case_lines(session: Session, today: date) -> tuple[CaseLine, ...]:
    """Every case as a line, by number; a closed one is shielded, and has a number only (Wgs 2.31(8))."""
    concerned: defaultdict[int, list[str]] = defaultdict(list)
    names: dict[tuple[int, str], str] = {}
    for case_id, key, name, position in queries.names_in_lists(session):
        names[case_id, key] = name
        if position is Position.PERSON_CONCERNED:
            concerned[case_id].append(name)
    agreed = {case_id: day for case_id, day in queries.agreed_days(session)}  # noqa: C416 - rows are no pairs to mypy
    spans = {
        case_id: (count, held, planned) for case_id, count, held, planned in queries.conference_spans(session, today)
    }
    actions = open_action_lines(session)
    open_ones = Counter(action.case_id for action in actions)
    late_ones = Counter(action.case_id for action in actions if action.due is not None and action.due < today)
    lines = []
    for case_id, number, regime, phase, director in queries.cases_in_lists(session):
        conferences, held, planned = spans.get(case_id, (0, None, None))
        lines.append(
            CaseLine(
                id=case_id,
                number=number,
                title=(", ".join(concerned[case_id]) or number) if phase is not Phase.CLOSED else number,
                regime=regime,
                phase=phase,
                case_director=names.get((case_id, director or ""), "") if phase is not Phase.CLOSED else "",
                conferences=conferences,
                last_conference_on=held,
                next_conference_on=planned or agreed.get(case_id),
                open_actions=open_ones[case_id],
                late_actions=late_ones[case_id],
            )
        )
    return tuple(lines)
