"""Planning a conference: it starts from the last one."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records import CaseSnapshot
from ui.dialogs.asking import AskingDialog
from ui.forms.conference import ConferenceForm
from ui.reporter import Reporter
from ui.widgets.fields import Check

if TYPE_CHECKING:
    from models.services import Services


class PlanConferenceDialog(AskingDialog):
    """Plans a conference in a case; `planned` carries its key."""

    reopened_by = "plan_conference"

    planned = Signal(str)

    def __init__(
        self, services: "Services", reporter: Reporter, case: CaseSnapshot, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="calendar")
        self.show_title(self.tr("Plan a conference"), self.tr("Plan"))
        self._services, self._reporter, self._case = services, reporter, case
        self.form = ConferenceForm()
        self.form.show_next(case, date.today())
        self.invite = Check(self.tr("Invite who was invited the last time"))
        self.invite.show_value(True)
        self.invite.setVisible(bool(case.conferences))
        self.body.addWidget(self.form)
        self.body.addWidget(self.invite)
        self.form.held_on.setFocus()

    def do(self) -> None:
        """Plan it, or say what is missing."""
        draft = self.form.draft()
        if draft is None:
            return
        with self._reporter.during(self.tr("Planning the conference"), quietly=True) as outcome:
            conference = self._services.conferences.plan(self._case.id, draft, invite_like_previous=self.invite.value())
        if outcome.problem is not None:
            self.show_problem(self.tr("The conference was not planned"), outcome.problem)
            return
        self.accept()
        self.planned.emit(conference.key)
