"""The list of cases: find one by typing, open it, add one, or take one in from a file."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.problems import KnownProblem
from models.records import CaseSnapshot
from ui import style
from ui.commands import Commands, Handlers
from ui.errands import Errands
from ui.problem_sentences import sentence
from ui.reporter import Reporter, Tone
from ui.screens.columns import empty
from ui.screens.screen import Screen
from ui.tables.case_rows import CaseRows
from ui.tables.case_table import CaseTable
from ui.widgets.buttons import Button, KeyCap
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.notice import Notice
from ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from models.services import Services


class CasesScreen(Screen):
    """Tells `case_wanted(case_id)`."""

    case_wanted = Signal(int)

    def __init__(
        self,
        services: "Services",
        reporter: Reporter,
        errands: Errands,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._reporter, self._errands, self._commands = services, reporter, errands, commands
        self.rows = CaseRows(date.today(), self)
        self.table = CaseTable(self.rows)
        self.table.opened.connect(self.case_wanted)
        self.filter = LineField(name=self.tr("Filter"), placeholder=self.tr("Filter by number, name or director"))
        self.filter.setFixedWidth(320)
        self.filter.edited.connect(self._filter)
        self.count = Label(tone="text2", size="lead")
        self.notice = Notice("danger", closable=True)
        self.notice.hide()
        self._lay_out()
        self.refresh()

    def handlers(self) -> Handlers:
        """Ctrl+N, Ctrl+O and the key of the filter."""
        adding = {self._commands.new_case: self.new_case, self._commands.import_case: self.import_case}
        may_add = self._services.may_change
        return {self._commands.filter: self._go_to_filter, **(adding if may_add else {})}

    def place_focus(self) -> None:
        """The list, or the way to the first case."""
        may_add = self._services.may_change
        (self.table if self.rows.rowCount() or not may_add else self._new).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.filter.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Show the cases as they are now."""
        with self._reporter.during(self.tr("Reading the cases")):
            self.rows.show_cases(self._services.cases.lines())
        self._show_count()

    def read_again(self) -> bool:
        """Show the cases as they are now on disk."""
        self.refresh()
        return True

    def new_case(self) -> None:
        """Ask for what a new case needs, and open it."""
        from ui.dialogs.new_case import NewCaseDialog

        dialog = NewCaseDialog(self._services, self._reporter, self)
        dialog.created.connect(self.case_wanted)
        dialog.open()

    def import_case(self) -> None:
        """Ask for a case file and take it in."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a case file"), "", self.tr("Case files (*.json);;All files (*)")
        )
        if chosen:
            self.take_in(Path(chosen))

    def take_in(self, file: Path) -> None:
        """Import *file* away from the interface's thread; what is wrong with it is said on this screen."""
        from models import interchange

        self.notice.hide()
        services = self._services
        self._errands.run(
            self.tr("Importing the case file"),
            lambda _: services.cases.take_in(interchange.read_case(file)),
            self._taken_in,
            lambda known: self._refused(file, known),
            owner=self,
        )

    def _taken_in(self, case: CaseSnapshot) -> None:
        self._reporter.tell(Tone.GOOD, self.tr("Case {number} was imported").format(number=case.number))
        self.case_wanted.emit(case.id)

    def _refused(self, file: Path, known: KnownProblem) -> None:
        title = self.tr("{file} was not imported").format(file=file.name)
        self.notice.show_notice("danger", title, sentence(known))
        self.notice.show()

    def _filter(self) -> None:
        self.rows.filter(self.filter.value())
        self._show_count()

    def _go_to_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _show_count(self) -> None:
        shown, total = self.rows.rowCount(), self.rows.total()
        if shown == total:
            self.count.setText(self.tr("%n case(s)", "", total))
        else:
            self.count.setText(self.tr("{shown} of {total} cases").format(shown=shown, total=total))
        self._pages.setCurrentIndex(0 if shown else 1 if not total else 2)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(style.NEAR)
        heading.addWidget(Label(self.tr("Cases"), size="display", strong=True))
        heading.addWidget(self.count)
        heading.addStretch(1)
        self._import = Button(self.tr("Import a case file…"), icon="folder", shortcut_hint="Ctrl+O")
        self._import.clicked.connect(self.import_case)
        self._new = Button(self.tr("New case"), "primary", icon="plus", shortcut_hint="Ctrl+N")
        self._new.clicked.connect(self.new_case)
        for button in (self._import, self._new):
            heading.addWidget(button)
            if not self._services.may_change:
                button.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(
            empty(
                self.tr("No cases yet"),
                self.tr("Start with a new case (Ctrl+N), or import a case file (Ctrl+O).")
                if self._services.may_change
                else self.tr("Somebody who works on cases adds the first one."),
            )
        )
        self._pages.addWidget(empty(self.tr("No case fits the filter"), self.tr("Type less, or something else.")))
        card = Card()
        card.add_flush(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.FAR, 20, style.FAR, style.FAR)
        column.setSpacing(style.NEAR)
        column.addLayout(heading)
        filtering = QHBoxLayout()
        filtering.setSpacing(style.CLOSE)
        filtering.addWidget(self.filter)
        filtering.addWidget(KeyCap("/"))
        filtering.addStretch(1)
        column.addLayout(filtering)
        column.addWidget(self.notice)
        column.addWidget(card, 1)
