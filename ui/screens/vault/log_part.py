"""The tab of the vault's screen about the log: what was done, by whom; verified, and handed to an auditor."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.keeping_kinds import LogFaultKind
from models.problems import KnownProblem
from models.records import LogCheck, LogLine
from ui import style
from ui.errands import Progress
from ui.log_faults import fault_sentence
from ui.problem_sentences import sentence
from ui.screens.columns import empty
from ui.screens.vault.log_filter import LogFilterLine
from ui.screens.vault.part import Given, VaultPart
from ui.tables.log_rows import PIECE, LogRows
from ui.tables.log_table import LogTable
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.long_work import LongWork
from ui.widgets.notice import Notice
from ui.widgets.surfaces import Card

_ENDING = ".csv"


class LogPart(VaultPart):
    """Shows the log, newest line first. The chair sees all of it and may hand it over; others see what they did."""

    def __init__(self, given: Given, parent: QWidget | None = None) -> None:
        super().__init__(given, parent)
        self._log = given.unlocked.services.log
        self.rows = LogRows(date.today(), self)
        self.table = LogTable(self.rows)
        self.filter = LogFilterLine(given.unlocked.services, sees_all=self._log.sees_all)
        self.filter.changed.connect(self._refill)
        self.verify = Button(self.tr("Verify the log"), "primary", icon="check-circle")
        self.verify.clicked.connect(self.check)
        self.export = Button(self.tr("Export for the auditor…"), icon="share")
        self.export.clicked.connect(self._ask_where)
        self.export.setVisible(self._log.sees_all)
        self.accept = Button(self.tr("I know of this"))
        self.accept.clicked.connect(self._accept)
        self.notice = Notice("good", actions=(self.accept,), closable=True)
        self.notice.hide()
        self.work = LongWork()
        self._lay_out()

    def show_now(self) -> None:
        """Show the log as it is now."""
        with self.given.reporter.during(self.tr("Reading the log")):
            self.filter.show_actors(self._log.actors())
        self._refill()

    def check(self) -> None:
        """Verify the whole log, off the interface's thread, and say how it was found."""
        if self.work.is_under_way:
            return
        log, doing = self._log, self.tr("Verifying the log")
        self.notice.hide()
        errand = self.given.errands.run(
            doing,
            lambda progress: log.verify(progress.at),
            self._checked,
            self._refused,
            owner=self,
            interruptible=True,
        )
        self.work.follow(errand, doing)

    def export_to(self, file: Path) -> None:
        """Write the lines of the chosen period to *file*; one that was chosen by its whole name is replaced."""
        from exports.log_export import Audit, write_log

        unlocked, path = self.given.unlocked, file if file.suffix else file.with_suffix(_ENDING)
        audit = Audit(
            vault=unlocked.vault.name,
            by=unlocked.vault.person,
            at=datetime.now().astimezone(),
            period=self.filter.period(),
            path=path,
            overwrite=path == file,
        )

        def work(progress: Progress) -> LogCheck:
            return write_log(unlocked.services, audit, progress.at)

        doing = self.tr("Exporting the log")
        self.notice.hide()
        errand = self.given.errands.run(
            doing, work, lambda _: self._written(path), self._refused, owner=self, interruptible=True
        )
        self.work.follow(errand, doing)

    def _refill(self) -> None:
        log, wanted, reporter, doing = self._log, self.filter.wanted(), self.given.reporter, self.tr("Reading the log")

        def read(before: int | None) -> Sequence[LogLine]:
            found: list[LogLine] = []
            with reporter.during(doing):
                found += log.page(wanted, before, PIECE)
            return found

        self.rows.show_lines(read)
        self._pages.setCurrentIndex(0 if self.rows.rowCount() else 1)

    def _checked(self, check: LogCheck) -> None:
        if check.fault is None:
            text = self.tr(
                "%n line(s), each as it was written and in its place. The last has the hash", "", check.entries
            )
            self._tell_good(self.tr("The log is intact"), f"{text} {check.hash[:16]}…")
        else:
            text = f"{fault_sentence(check.fault)} {self.tr('Keep the vault as it is, and tell who is responsible.')}"
            self.notice.show_notice("danger", self.tr("The log is not as it was written"), text)
            was_noticed = check.fault.kind is LogFaultKind.NOTICED
            self.accept.setVisible(was_noticed and self.given.unlocked.vault.may_govern)
            self.notice.show()
        self._refill()

    def _accept(self) -> None:
        with self.given.reporter.during(self.tr("Noting this in the log")) as outcome:
            self._log.accept()
        if outcome.ok:
            self._tell_good(self.tr("Noted in the log"), self.tr("From here on the log is verified without it."))
            self._refill()

    def _written(self, path: Path) -> None:
        self._tell_good(self.tr("The log was written for the auditor"), str(path))
        self._refill()

    def _refused(self, known: KnownProblem) -> None:
        self.accept.hide()
        self.notice.show_notice("danger", self.tr("This did not succeed"), sentence(known))
        self.notice.show()

    def _tell_good(self, title: str, text: str) -> None:
        self.accept.hide()
        self.notice.show_notice("good", title, text)
        self.notice.show()

    def _ask_where(self) -> None:
        kinds = self.tr("For a spreadsheet (*.csv);;To recompute (*.json)")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Export the log"), f"logboek{_ENDING}", kinds)
        if chosen and not Path(chosen).suffix and "json" in kind:
            chosen += ".json"
        if chosen:
            self.export_to(Path(chosen))

    def _lay_out(self) -> None:
        whose = (
            self.tr("You are chair: you see what everybody did. Others see what they did themselves.")
            if self._log.sees_all
            else self.tr("You see what you did yourself; the chair sees everything.")
        )
        if not self._log.is_noting:
            whose = self.tr("Nothing can be written in this folder: what is done here now is not noted.")
        heading = QHBoxLayout()
        heading.setSpacing(style.CLOSE)
        heading.addWidget(Label(whose, tone="text2", wrap=True), 1)
        heading.addWidget(self.export)
        heading.addWidget(self.verify)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(
            empty(self.tr("Nothing in the log"), self.tr("Choose a longer period, or somebody or something else."))
        )
        card = Card()
        card.add_flush(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, style.FAR, style.FAR)
        column.setSpacing(style.NEAR)
        column.addLayout(heading)
        column.addWidget(self.filter)
        column.addWidget(self.work)
        column.addWidget(self.notice)
        column.addWidget(card, 1)
