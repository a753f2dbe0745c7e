"""The open actions of all cases, standing where the rules of progress say they stand."""

from collections import defaultdict
from datetime import date

from sqlalchemy import Row
from sqlalchemy.orm import Session

from models import queries
from models.kinds import Regime
from models.records import ActionSnapshot, ActionUpdateSnapshot, CaseSnapshot, ConferenceSnapshot
from models.rules.progress import Standing, standings
from models.services.lines import OpenActionLine

_At = tuple[int, str]
"""A case's id and a conference's key."""


def open_action_lines(session: Session) -> tuple[OpenActionLine, ...]:
    """The actions of cases not closed that still ask attention, by the cases' order and number."""
    # First which cases these are: years of closed ones surround them, and reading those takes most of the time.
    current = queries.current_cases(session)
    cases = [case_id for case_id, *_ in current]
    actions: defaultdict[_At, list[ActionSnapshot]] = defaultdict(list)
    names: dict[tuple[int, int], tuple[str, str]] = {}
    for action, conference, owner, organisation in queries.open_actions(session, cases):
        actions[action.case_id, conference].append(action.snapshot())
        names[action.case_id, action.number] = (owner or "", organisation or "")
    updates: defaultdict[_At, list[ActionUpdateSnapshot]] = defaultdict(list)
    for update, conference in queries.updates_of_open_actions(session, cases):
        updates[update.case_id, conference].append(update.snapshot())
    outlines: defaultdict[int, list[ConferenceSnapshot]] = defaultdict(list)
    for case_id, key, kind, held_on in queries.conference_days(session, cases):
        agreed, reported = tuple(actions[case_id, key]), tuple(updates[case_id, key])
        outline = ConferenceSnapshot(key=key, kind=kind, held_on=held_on, actions=agreed, action_updates=reported)
        outlines[case_id].append(outline)
    return tuple(
        _line(case, standing, *names[case.id, standing.action.number])
        for case in (_outline(row, outlines[row.id]) for row in current)
        for standing in standings(case)
    )


def _outline(row: Row[int, str, Regime, date, date], conferences: list[ConferenceSnapshot]) -> CaseSnapshot:
    """The case with nothing in its conferences but these actions and updates."""
    return CaseSnapshot(**row._mapping, conferences=tuple(conferences))


def _line(case: CaseSnapshot, standing: Standing, owner: str, organisation: str) -> OpenActionLine:
    return OpenActionLine(
        case_id=case.id,
        number=case.number,
        action_number=standing.action.number,
        text=standing.action.text,
        track=standing.action.track,
        owner=owner,
        organisation=organisation,
        due=standing.due,
        status=standing.status,
        times_late=standing.times_late,
    )
