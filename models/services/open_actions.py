"""The open actions of all cases, standing where the rules of progress say they stand."""

from collections import defaultdict
from dataclasses import replace

from sqlalchemy.orm import Session

from models import queries
from models.records import ActionSnapshot, ActionUpdateSnapshot, CaseSnapshot, ConferenceSnapshot
from models.rules.progress import Standing, standings
from models.services.lines import OpenActionLine

_At = tuple[int, str]
"""A case's id and a conference's key."""


def open_action_lines(session: Session) -> tuple[OpenActionLine, ...]:
    """The actions of cases not closed that still ask attention, by the cases' order and number."""
    actions: defaultdict[_At, list[ActionSnapshot]] = defaultdict(list)
    names: dict[tuple[int, int], tuple[str, str]] = {}
    for action, conference, owner, organisation in queries.open_actions(session):
        actions[action.case_id, conference].append(action.snapshot())
        names[action.case_id, action.number] = (owner or "", organisation or "")
    updates: defaultdict[_At, list[ActionUpdateSnapshot]] = defaultdict(list)
    for update, conference in queries.updates_of_open_actions(session):
        updates[update.case_id, conference].append(update.snapshot())
    return tuple(
        _line(case, standing, *names[case.id, standing.action.number])
        for case in _outlines(session, actions, updates)
        for standing in standings(case)
    )


def _outlines(
    session: Session, actions: dict[_At, list[ActionSnapshot]], updates: dict[_At, list[ActionUpdateSnapshot]]
) -> list[CaseSnapshot]:
    """The cases with nothing in their conferences but these actions and updates."""
    conferences: defaultdict[int, list[ConferenceSnapshot]] = defaultdict(list)
    for case_id, key, kind, held_on, _ in queries.conference_days(session):
        at = (case_id, key)
        outline = ConferenceSnapshot(key=key, kind=kind, held_on=held_on)
        conferences[case_id].append(
            replace(outline, actions=tuple(actions.get(at, ())), action_updates=tuple(updates.get(at, ())))
        )
    return [
        CaseSnapshot(
            id=case.id,
            number=case.number,
            regime=case.regime,
            opened_on=case.opened_on,
            first_processed_on=case.first_processed_on,
            conferences=tuple(conferences[case.id]),
        )
        for case in queries.list_cases(session)
    ]


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
