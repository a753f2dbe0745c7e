"""The list of a day's attendees: who is on it, and what a conference of that day takes over from it."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import time

from models.kinds import AttendanceStatus, ParticipantType
from models.records import AttendanceSnapshot, AttendeeDraft, AttendeeSnapshot, Invitation, TakeOver

Identity = tuple[str, str]
"""Person and organisation as they are compared: without case, accents and double spaces."""

_STRICTNESS = (None, ParticipantType.PARAGRAPH_1, ParticipantType.PARAGRAPH_2, ParticipantType.THIRD_PARTY)


def identity(person: str, organisation: str) -> Identity:
    """Who somebody is across cases."""
    return _folded(person), _folded(organisation)


def attendees(invitations: Iterable[Invitation], kept: Iterable[AttendeeSnapshot]) -> tuple[AttendeeSnapshot, ...]:
    """Everybody invited to a conference of the day once, with what is kept of them, and whoever is kept beside them.

    By organisation, then by name. Who is a third party in one case of the day must sign for all of it.
    """
    listed = {identity(one.person, one.organisation): one for one in kept}
    for invited in invitations:
        who = identity(invited.person, invited.organisation)
        known = listed.get(who)
        if known is None:
            listed[who] = AttendeeSnapshot(
                person=invited.person,
                organisation=invited.organisation,
                function=invited.function,
                participant_type=invited.participant_type,
            )
        else:
            strictest = max(known.participant_type, invited.participant_type, key=_STRICTNESS.index)
            listed[who] = replace(known, participant_type=strictest, function=known.function or invited.function)
    in_order = sorted(listed.items(), key=lambda item: (item[0][1], item[0][0]))
    return tuple(attendee for _, attendee in in_order)


def take_over(
    invitations: Sequence[Invitation], kept: Iterable[AttendeeDraft], begins: time, ends: time | None
) -> TakeOver:
    """What a conference from *begins* to *ends* takes over from the list of its day.

    Only rows that are not recorded yet, of whom the list says how they attend. A third party that did not sign never
    takes part (Wgs 2.31(9)). Where two rows have the same names nobody can tell who is meant: they stay open.
    """
    listed = {identity(one.person, one.organisation): one for one in kept if one.status is not None}
    names = Counter(identity(one.person, one.organisation) for one in invitations)
    taken: list[AttendanceSnapshot] = []
    unsigned: list[str] = []
    elsewhere: list[str] = []
    for invited in invitations:
        who = identity(invited.person, invited.organisation)
        if invited.row.status is not None or names[who] > 1 or who not in listed:
            continue
        row = _attending(invited.row, listed[who], begins, ends)
        third_party = invited.participant_type is ParticipantType.THIRD_PARTY
        if row is None:
            elsewhere.append(invited.person or invited.organisation)
        elif row.takes_part and third_party and not row.declaration_signed:
            unsigned.append(invited.person or invited.organisation)
        else:
            taken.append(row if third_party else replace(row, declaration_signed=invited.row.declaration_signed))
    return TakeOver(rows=tuple(taken), unsigned=tuple(unsigned), elsewhere=tuple(elsewhere))


def _attending(
    row: AttendanceSnapshot, listed: AttendeeDraft, begins: time, ends: time | None
) -> AttendanceSnapshot | None:
    """How somebody attends from *begins* to *ends*; None when they were partly there, and not then."""
    signed = row.declaration_signed or listed.declaration_signed
    if listed.status is not AttendanceStatus.PARTLY:
        return replace(row, status=listed.status, declaration_signed=signed)
    came, left = listed.arrived_at, listed.left_at
    if (left is not None and left <= begins) or (came is not None and ends is not None and came >= ends):
        return None
    if came is None and left is None:
        return replace(row, status=listed.status, declaration_signed=signed)
    late = came if came is not None and came > begins else None
    early = left if left is not None and (ends is None or left < ends) else None
    whole = late is None and early is None
    status = AttendanceStatus.PRESENT if whole else AttendanceStatus.PARTLY
    return replace(row, status=status, arrived_at=late, left_at=early, declaration_signed=signed)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).split())
