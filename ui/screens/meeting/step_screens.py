"""Which screen belongs to which step."""

from models.kinds import Step
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen


def step_screen_of(step: Step, room: Room) -> StepScreen:
    """Make the screen of a step; its code is read only now, so that the meeting opens at once."""
    match step:
        case Step.PREPARE:
            from ui.screens.meeting.preparing.step import PrepareStep

            return PrepareStep(room)
        case Step.OPEN:
            from ui.screens.meeting.opening.step import OpenStep

            return OpenStep(room)
        case Step.LOOK_BACK:
            from ui.screens.meeting.looking_back.step import LookBackStep

            return LookBackStep(room)
        case Step.PICTURE:
            from ui.screens.meeting.picture.step import PictureStep

            return PictureStep(room)
        case Step.ROLES:
            from ui.screens.meeting.roles.step import RolesStep

            return RolesStep(room)
        case Step.DOMAINS:
            from ui.screens.meeting.domains.step import DomainsStep

            return DomainsStep(room)
        case Step.DECISIONS:
            from ui.screens.meeting.decisions.step import DecisionsStep

            return DecisionsStep(room)
        case Step.INFORMING:
            from ui.screens.meeting.informing.step import InformingStep

            return InformingStep(room)
        case Step.READ_BACK:
            from ui.screens.meeting.closing.step import ReadBackStep

            return ReadBackStep(room)
