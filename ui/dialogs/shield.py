"""Opening a closed case, which is shielded: only with a reason, which the log keeps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.keeping_kinds import ShieldReason
from ui import retention_words
from ui.dialogs.asking import AskingDialog
from ui.reporter import Reporter
from ui.widgets.choice import Choice
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Hint, Label

if TYPE_CHECKING:
    from models.services import Services


class ShieldDialog(AskingDialog):
    """Asks why a closed case is opened; `opened` tells that it may be read from now on."""

    reopened_by = ""
    opened = Signal()

    def __init__(
        self, services: "Services", reporter: Reporter, case_id: int, number: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="unlock")
        self._services, self._reporter, self._case_id = services, reporter, case_id
        self.show_title(self.tr("Case {number} is shielded").format(number=number), self.tr("Open the case"))
        said = self.tr("This case is closed, so nobody reads it without a reason (Wgs 2.31(8)). Why do you open it?")
        self.body.addWidget(Label(said, wrap=True))
        self.reason = Choice(
            [(one, retention_words.shield_reason(one)) for one in ShieldReason], placeholder=self.tr("Choose a reason")
        )
        self.field = FieldRow(self.tr("Reason"), self.reason)
        self.body.addWidget(self.field)
        self.body.addWidget(
            Hint(self.tr("The log keeps your name, the time and this reason. It is shielded again when you lock."))
        )
        self.reason.setFocus()

    def do(self) -> None:
        """Open it, or say what is missing."""
        reason = self.reason.value()
        if not isinstance(reason, ShieldReason):
            self.field.show_error(self.tr("Choose why you open this case"))
            self.reason.setFocus()
            return
        with self._reporter.during(self.tr("Opening the case"), quietly=True) as outcome:
            self._services.retention.open_shielded(self._case_id, reason)
        if outcome.problem is not None:
            self.show_problem(self.tr("The case was not opened"), outcome.problem)
            return
        self.accept()
        self.opened.emit()
