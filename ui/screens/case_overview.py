"""The case as a whole: saved as it is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import CaseSnapshot
from ui.autosave import Autosave
from ui.forms.case import CaseForm
from ui.reporter import Reporter
from ui.screens.page_scroll import PageScroll
from ui.widgets.reading_only import make_reading_only

if TYPE_CHECKING:
    from models.services import Services


class CaseOverview(QWidget):
    """Tells `changed(case)` with the case as it is now on disk."""

    changed = Signal(object)

    def __init__(self, services: "Services", reporter: Reporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._reporter = services, reporter
        self._case: CaseSnapshot | None = None
        self._autosave = Autosave(self._save, self)
        self.form = CaseForm()
        self.form.edited.connect(self._autosave.soon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageScroll(self.form))

    def show_case(self, case: CaseSnapshot) -> None:
        """Show a case; what is being typed stays."""
        self._case = case
        if not self._autosave.waiting:
            self.form.show_case(case)
        if not self._services.may_change:
            make_reading_only(self.form)

    def flush(self) -> bool:
        """Save what was typed."""
        return self._autosave.flush()

    def _save(self) -> bool:
        assert self._case is not None
        with self._reporter.during(self.tr("Saving the case")) as outcome:
            self._case = self._case.rewritten(self._services.cases.revise(self._case.id, self.form.draft()))
        if outcome.ok:
            self.changed.emit(self._case)
        return outcome.ok
