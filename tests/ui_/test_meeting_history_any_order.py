"""Any sequence of changes during the meeting can be undone, and done again."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.kinds import ActionStatus, AttendanceStatus, ParticipantType, Position
from models.records import (
    ActionDraft,
    ActionUpdateDraft,
    AttendanceDraft,
    CaseSnapshot,
    ContributionDraft,
    DecisionDraft,
    GoalDraft,
    OrganisationDraft,
    PersonDraft,
    RoleAssessmentDraft,
    ScenarioDraft,
)
from models.services import Services
from models.vault import Vault
from tests.meetings import Meeting, begin
from tests.pages.meeting import Clock
from tests.vaults import CHAIR, CHEAP, PASSPHRASE
from ui.reporter import Reporter
from ui.screens.meeting.room import Room


@pytest.fixture(scope="module")
def all_cases(tmp_path_factory) -> Iterator[Services]:
    """One vault for all sequences: each has a case of its own."""
    folder = tmp_path_factory.mktemp("history") / "vault"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        yield Services.over(vault)


@given(changes=st.lists(st.deferred(lambda: CHANGES), max_size=12))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undoing_all_gives_the_first_case_back_and_redoing_all_the_last(qapp, all_cases, changes):
    kept = begin(all_cases, f"PGA-{uuid4()}")
    kept.agree("Eerste actie")
    room = Room(kept.services, Reporter(), kept.case, kept.conference.key, Clock())
    first = on_disk(kept)
    for make, words, place in changes:
        make(room, words, place)
    assert room.flush()
    last = on_disk(kept)
    assert held_in(room) == last
    while room.undo():
        assert held_in(room) == on_disk(kept)
    assert on_disk(kept) == first
    while room.redo():
        assert held_in(room) == on_disk(kept)
    assert on_disk(kept) == last


def on_disk(kept: Meeting) -> tuple[CaseSnapshot, tuple[str, ...]]:
    return kept.case, kept.conference.proceedings.read_back


def held_in(room: Room) -> tuple[CaseSnapshot, tuple[str, ...]]:
    return room.case, room.conference.proceedings.read_back


def one_of(room: Room, place: int) -> Any:
    """A row of the conference; the action that is always there when nothing else was added."""
    this = room.conference
    rows = [*this.actions, *this.decisions, *this.contributions, *this.goals, *this.scenarios]
    return rows[place % len(rows)] if rows else None


def add_an_action(room: Room, words: str, place: int) -> None:
    goals = [None, *(goal.number for goal in room.conference.goals)]
    room.add(ActionDraft(text=words, goal=goals[place % len(goals)], owner="anouk"))


def add_a_report(room: Room, words: str, place: int) -> None:
    for action in room.conference.actions[place : place + 1]:
        room.add(ActionUpdateDraft(number=action.number, status=ActionStatus.DONE, result=words))


def add_a_row(room: Room, words: str, place: int) -> None:
    drafts = (
        GoalDraft(text=words, person="jesse"),
        DecisionDraft(text=words, alternatives=(words,)),
        ContributionDraft(text=words, about=("jesse",), share_with=("politie",)),
        ScenarioDraft(when=words, then=words),
        AttendanceDraft(person="anouk", status=AttendanceStatus.PRESENT),
        RoleAssessmentDraft(person="jesse", incident=words),
    )
    room.add(drafts[place])


def write(room: Room, words: str, place: int) -> None:
    row = one_of(room, place)
    if row is not None:
        save = room.change_soon if place % 2 else room.change
        save(row, **{"when" if hasattr(row, "when") else "text": words})


def take_away(room: Room, _words: str, place: int) -> None:
    row = one_of(room, place)
    if row is not None:
        room.remove(row)  # one that others point to stays, which is told


def add_somebody(room: Room, words: str, place: int) -> None:
    organisation = room.add_organisation(OrganisationDraft(name=words, participant_type=ParticipantType.PARAGRAPH_1))
    if organisation is not None and place % 2:
        room.add_person(PersonDraft(name=words, position=Position.PROFESSIONAL, organisation=organisation.key))


def move(room: Room, _words: str, place: int) -> None:
    row = one_of(room, place)
    if row is not None:
        room.move(row, place - 2)


def write_about_the_whole(room: Room, words: str, place: int) -> None:
    if place % 2:
        room.revise_conference(scale_up=words, place=words)
    else:
        room.revise_case_soon(purpose=words)


def read_back(room: Room, words: str, _place: int) -> None:
    room.proceed(read_back=(words,))


CHANGES = st.tuples(
    st.sampled_from(
        [
            add_an_action,
            add_a_report,
            add_a_row,
            add_a_row,
            write,
            take_away,
            move,
            add_somebody,
            write_about_the_whole,
            read_back,
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12),
    st.integers(0, 5),
)
