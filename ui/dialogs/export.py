"""Making documents: of which conference, for whom, in which form, and where. Another thread does the work."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from models.kinds import MinutesStatus
from models.problems import KnownProblem
from models.records import CaseSnapshot
from ui import case_words, days, style
from ui.dialogs.asking import AskingDialog
from ui.dialogs.recipients_field import RecipientsField
from ui.errands import Errand, Errands, Progress
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.fields import Check, LineField
from ui.widgets.forms import Form
from ui.widgets.labels import Hint
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from exports.handing_over import Order, Wanted
    from models.services import Services

_WIDTH = 640
_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]  # each in its own words


class ExportDialog(AskingDialog):
    """Writes minutes and action plan of a conference to a folder, and says what was written.

    `handed_over` tells that the register of disclosures grew.
    """

    handed_over = Signal()

    def __init__(
        self, services: "Services", errands: Errands, case: CaseSnapshot, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="document")
        self.show_title(self.tr("Make documents"), self.tr("Make"))
        self.setMinimumWidth(_WIDTH)
        self._services, self._errands, self._case = services, errands, case
        self._errand: Errand[list[Path]] | None = None
        self.written: tuple[Path, ...] = ()
        self._make_fields(key)
        self._lay_out()
        self._show_conference()
        self.minutes.setFocus()

    def do(self) -> None:
        """Write what is ticked."""
        documents, folder = self._wanted(), self.folder.value().strip()
        if not documents or not folder:
            self._warn(self.tr("Tick a document and a form."))
            return
        if self.recipients.lacks():
            self._warn(self.tr("Tick for whom the documents are."))
            return
        self.notice.hide()
        self._show_busy(True)
        services, order = self._services, self._order(documents, Path(folder).expanduser())
        self._errand = self._errands.run(
            self.tr("Making the documents"),
            lambda progress: _handed_over(services, order, progress),
            self._show_written,
            self._show_failed,
            owner=self,
        )
        self._errand.moved.connect(self._show_progress)

    def reject(self) -> None:
        """Esc cancels what is under way, or else closes."""
        if self._errand is not None:
            self._errand.cancel()
        super().reject()

    def _order(self, documents: "tuple[Wanted, ...]", folder: Path) -> "Order":
        from exports.handing_over import Order

        key, version = self._chosen()
        return Order(
            case_id=self._case.id,
            conference=key,
            documents=documents,
            folder=folder,
            recipients=self.recipients.value(),
            language=str(self.language.value()),
            version=version,
        )

    def _wanted(self) -> "tuple[Wanted, ...]":
        from exports.blocks import DocumentKind
        from exports.publishing import DocumentFormat

        kinds = [
            kind
            for tick, kind in ((self.minutes, DocumentKind.MINUTES), (self.plan, DocumentKind.PLAN))
            if tick.value()
        ]
        forms = [
            form for tick, form in ((self.pdf, DocumentFormat.PDF), (self.docx, DocumentFormat.DOCX)) if tick.value()
        ]
        return tuple((kind, form) for kind in kinds for form in forms)

    def _show_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _show_written(self, files: list[Path]) -> None:
        self._errand = None
        self.written = tuple(files)
        self._show_busy(False)
        names = "\n".join(file.name for file in files)
        self.tell("good", self.tr("%n document(s) written", "", len(files)), names)
        self.open_folder.show()
        self.away.setText(self.tr("Close"))
        self.away.setFocus()
        self.handed_over.emit()

    def _show_failed(self, known: KnownProblem) -> None:
        self._errand = None
        self._show_busy(False)
        self.show_problem(self.tr("The documents were not made"), known)
        self.folder.setFocus()

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        ticks = (self.minutes, self.plan, self.pdf, self.docx)
        for part in (self.button, self.conference, *ticks, self.recipients, self.language, self.folder):
            part.setEnabled(not busy)

    def _show_conference(self) -> None:
        """Show which version the documents tell, and who is on its distribution list."""
        key, version = self._chosen()
        try:
            case = self._services.conferences.as_recorded(self._case.conference(key).id, version)
        except KnownProblem as known:
            self.show_problem(self.tr("The conference cannot be read"), known)
            return
        conference = case.conference(key)
        if conference.minutes_status is MinutesStatus.FINAL:
            self.status.setText(self.tr("The minutes are final: version {v}.").format(v=conference.minutes_version))
        else:
            self.status.setText(self.tr("The minutes are a draft: the documents are marked as such."))
        self.recipients.show_list(case, conference)

    def _show_refused(self, known: KnownProblem) -> None:
        """Say why somebody does not receive the documents."""
        title = self.tr("Not for {name}").format(name=known.details["name"])
        self.tell("warning", title, sentence(known))

    def _warn(self, what: str) -> None:
        self.tell("warning", self.tr("Nothing to make yet"), what)

    def _chosen(self) -> tuple[str, str | None]:
        """The conference by its key, and an earlier version of its minutes when that is wanted."""
        chosen: Any = self.conference.value()
        key, version = chosen
        return key, version

    def _conferences(self) -> list[tuple[object, str]]:
        """Every conference, latest first, and of amended minutes every version that was final."""
        options: list[tuple[object, str]] = []
        for one in reversed(self._case.conferences):
            words = f"{days.dated(one.held_on)} · {case_words.conference_kind(one.kind)}"
            told = [(None, one.minutes_version), *((each, each) for each in reversed(one.replaced_versions))]
            for version, number in told:
                of = self.tr("version {v}").format(v=number)
                options.append(((one.key, version), f"{words} · {of}" if len(told) > 1 else words))
        return options

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents"), self.folder.value())
        if chosen:
            self.folder.show_value(chosen)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written[0].parent)))

    def _make_fields(self, key: str) -> None:
        self.conference = Choice(self._conferences(), searchable=False)
        self.conference.show_value((key, None))
        self.conference.edited.connect(self._show_conference)
        self.recipients = RecipientsField()
        self.recipients.edited.connect(self.notice.hide)
        self.recipients.refused.connect(self._show_refused)
        self.minutes, self.plan = Check(self.tr("Minutes")), Check(self.tr("Action plan"))
        self.pdf, self.docx = Check(self.tr("PDF")), Check(self.tr("Word (DOCX)"))
        for tick in (self.minutes, self.plan, self.pdf, self.docx):
            tick.show_value(True)
        self.language = Segmented(_LANGUAGES, name=self.tr("Language of the document"))
        self.language.show_value("nl")
        self.folder = LineField()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder.show_value(documents if Path(documents).is_dir() else str(Path.home()))
        self.status = Hint()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.hide()

    def _lay_out(self) -> None:
        form = Form(columns=2)
        form.add(self.tr("Conference"), self.conference)
        form.add(self.tr("Language of the document"), _beside(self.language))
        form.add(self.tr("Documents"), _beside(self.minutes, self.plan))
        form.add(self.tr("As"), _beside(self.pdf, self.docx))
        kept = self.tr("What is made here is kept in the register of disclosures of the case.")
        form.add(self.tr("Meant for"), self.recipients, kept, span=2)
        choose = Button(self.tr("Choose…"))
        choose.clicked.connect(self._choose_folder)
        self.folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form.add(self.tr("Folder"), _beside(self.folder, choose, stretch=False), span=2)
        self.body.addWidget(form)
        self.body.addWidget(self.status)
        self.body.addWidget(self.progress)
        self.open_folder = Button(self.tr("Open the folder"), icon="folder")
        self.open_folder.clicked.connect(self._open_folder)
        self.open_folder.hide()
        self.buttons.insertWidget(0, self.open_folder)


def _handed_over(services: "Services", order: "Order", progress: Progress) -> list[Path]:
    from exports.handing_over import hand_over

    return hand_over(services, order, date.today(), progress.at)


def _beside(*parts: QWidget, stretch: bool = True) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(style.APART if stretch else style.CLOSE)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    holder.setFocusProxy(parts[0])
    return holder
