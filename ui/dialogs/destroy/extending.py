"""Keeping a case two years longer: with the reason, and the sources that consent (BGS 1.16)."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records import RetentionLine
from models.rules.retention import EXTENSION_YEARS, years_after
from ui import days
from ui.dialogs.asking import AskingDialog
from ui.reporter import Reporter
from ui.widgets.fields import AutoText, LineField
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from models.services import Services


class ExtendDialog(AskingDialog):
    """Extends the term of one case; `extended` tells that it was done."""

    reopened_by = "extend"
    extended = Signal()

    def __init__(
        self, services: "Services", reporter: Reporter, line: RetentionLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="clock")
        self._services, self._reporter, self._line = services, reporter, line
        self.reopened_with = (line.case_id,)
        title = self.tr("Keep case {number} longer").format(number=line.number)
        self.show_title(title, self.tr("Extend by two years"))
        said = self.tr(
            "The case is kept until {until}. After this it is kept until {later}. That may only be while the case is "
            "open or was taken up again, and is decided again after two years."
        )
        later = days.plain(years_after(line.kept_until, EXTENSION_YEARS))
        self.body.addWidget(Label(said.format(until=days.plain(line.kept_until), later=later), wrap=True))
        self.reason, self.consent = AutoText(lines=2), LineField()
        self.reason_row = FieldRow(self.tr("Reason"), self.reason)
        self.consent_row = FieldRow(
            self.tr("Sources that consent"), self.consent, self.tr("Who supplied the information and agrees (BGS 1.16)")
        )
        self.body.addWidget(self.reason_row)
        self.body.addWidget(self.consent_row)
        self.reason.setFocus()

    def do(self) -> None:
        """Extend it, or say what is missing."""
        reason, consent = self.reason.value().strip(), self.consent.value().strip()
        self.reason_row.show_error("" if reason else self.tr("Write why the case must be kept longer"))
        self.consent_row.show_error("" if consent else self.tr("Write which sources consent"))
        if not (reason and consent):
            (self.consent if reason else self.reason).setFocus()
            return
        with self._reporter.during(self.tr("Extending the term"), quietly=True) as outcome:
            self._services.retention.extend(self._line.case_id, reason, consent, date.today())
        if outcome.problem is not None:
            self.show_problem(self.tr("The term was not extended"), outcome.problem)
            return
        self.accept()
        self.extended.emit()
