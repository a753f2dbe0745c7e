"""Step 5 as a person uses it: the table of life domains and the card beside it."""

from PySide6.QtCore import Qt

from models.kinds import Step
from models.records import ConferenceSnapshot
from tests.pages.meeting import MeetingPage, at_step
from tests.pages.typing import type_into
from ui.screens.meeting.domains.domain_table import DomainRow
from ui.screens.meeting.domains.step import DomainsStep


class DomainsPage:
    """All life domains, and the one that is chosen."""

    def __init__(self, meeting: MeetingPage) -> None:
        step = at_step(meeting, Step.DOMAINS)
        assert isinstance(step, DomainsStep)
        self.meeting, self.step = meeting, step
        self.step.focus_first()

    def row(self, name: str) -> DomainRow:
        key = next(domain.key for domain in self.meeting.room.case.domains if domain.name == name)
        return self.step.table.row(key)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.meeting.press(key)

    def next_domain(self) -> None:
        self.meeting.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)

    def title(self) -> str:
        return self.step.card.title()

    def add_action(self, text: str) -> None:
        type_into(self.step.plan.new_action, text + "\n")

    def add_goal(self, text: str) -> None:
        self.meeting.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        type_into(self.step.plan.new_goal, text + "\n")

    def kept(self) -> ConferenceSnapshot:
        assert self.meeting.room.flush()
        return self.meeting.kept()
