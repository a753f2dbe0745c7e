"""The meeting: one screen with nine steps that share one room.

The window opens it with ``MeetingScreen(Room(services, reporter, case, conference_key), commands)`` and listens to
its signals ``left`` (back to the case) and ``export_wanted`` (the documents of this conference).
"""

from ui.screens.meeting.meeting_screen import MeetingScreen
from ui.screens.meeting.room import Room

__all__ = ["MeetingScreen", "Room"]
