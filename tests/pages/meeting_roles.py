"""Step 4 as a person uses it: the grid of roles and the card below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.kinds import Role, Step
from models.records import RoleAssessmentSnapshot
from tests.pages.meeting import MeetingPage, at_step
from tests.pages.typing import button, click, press, type_into
from ui.screens.meeting.roles.role_cell import RoleCell
from ui.screens.meeting.roles.step import RolesStep


class RolesPage:
    """People and incidents, and the role that is chosen."""

    def __init__(self, meeting: MeetingPage) -> None:
        step = at_step(meeting, Step.ROLES)
        assert isinstance(step, RolesStep)
        self.meeting, self.step = meeting, step

    def add_incident(self, text: str, day: str = "") -> None:
        """Ctrl+I, and Enter when it is filled in; whoever is concerned is ticked already."""
        self.meeting.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        form = self.step.incident_form
        if day:
            type_into(form.on.line, day)
        type_into(form.text, text + "\n")

    def choose_role(self, role: Role) -> None:
        option = self.step.card.form.role.option(role)
        assert option is not None
        click(option)

    def add_signal(self, text: str) -> None:
        type_into(self.step.card.form.signals, text + "\n")

    def reason(self, text: str) -> None:
        type_into(self.step.card.form.reasoning, text)

    def press_button(self, text: str) -> None:
        click(button(self.step, text))

    def focused_cell(self) -> RoleCell:
        cell = QApplication.focusWidget()
        assert isinstance(cell, RoleCell)
        return cell

    def press_in_grid(self, key: Qt.Key) -> None:
        press(self.focused_cell(), key)

    def asks_for_prosecutor(self) -> bool:
        return self.step.card.form.prompt.isVisible()

    def kept(self) -> tuple[RoleAssessmentSnapshot, ...]:
        """The weighings of this conference on disk, after everything typed is saved."""
        assert self.meeting.room.flush()
        return self.meeting.kept().role_assessments
