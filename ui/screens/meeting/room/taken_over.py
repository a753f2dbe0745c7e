"""Rows that a use case changed together: the meeting holds them from now on, and undoes them as one."""

from collections.abc import Sequence

from ui.screens.meeting.room import rows
from ui.screens.meeting.room.history import Change
from ui.screens.meeting.room.room import Room
from ui.screens.meeting.room.rows import Row


def hold(room: Room, fresh: Sequence[Row]) -> None:
    """Put these rows, which are on disk already, in the place of what the room held of them."""
    held = room._held
    with room.history.together():
        for row in fresh:
            before = held.row(rows.draft_type(row), row.id)
            held.take(row)
            room.history.note(Change(collection=rows.collection(row), before=before, after=row))
    for collection in dict.fromkeys(rows.collection(row) for row in fresh):
        room._announce(collection)
