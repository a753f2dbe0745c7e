"""The case and the conference that are held, and the one way to change them."""

from ui.screens.meeting.room.room import Room

__all__ = ["Room"]
