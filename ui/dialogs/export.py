"""Making documents: of which conference, which ones, in which form, and where. Another thread does the work."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from models.kinds import MinutesStatus
from models.problems import KnownProblem
from models.records import CaseSnapshot
from ui import case_words, days, style
from ui.dialogs.asking import AskingDialog
from ui.errands import Errand, Errands, Progress
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.fields import Check, LineField
from ui.widgets.forms import Form
from ui.widgets.labels import Hint
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from exports.blocks import DocumentKind
    from exports.publishing import DocumentFormat

_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]  # each in its own words


class ExportDialog(AskingDialog):
    """Writes minutes and action plan of a conference to a folder, and says what was written."""

    def __init__(self, errands: Errands, case: CaseSnapshot, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="document")
        self.show_title(self.tr("Make documents"), self.tr("Make"))
        self._errands, self._case = errands, case
        self._errand: Errand[list[Path]] | None = None
        self.written: tuple[Path, ...] = ()
        self._make_fields(key)
        self._lay_out()
        self._show_status()
        self.minutes.setFocus()

    def do(self) -> None:
        """Write what is ticked."""
        wanted = self._wanted()
        folder = Path(self.folder.value().strip()).expanduser()
        if not wanted or not self.folder.value().strip():
            self.notice.show_notice("warning", self.tr("Nothing to make yet"), self.tr("Tick a document and a form."))
            self.notice.show()
            return
        self.notice.hide()
        self._show_busy(True)
        case, key, language = self._case, str(self.conference.value()), str(self.language.value())
        self._errand = self._errands.run(
            self.tr("Making the documents"),
            lambda progress: _write(case, key, wanted, folder, language, progress),
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

    def _wanted(self) -> list[tuple["DocumentKind", "DocumentFormat"]]:
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
        return [(kind, form) for kind in kinds for form in forms]

    def _show_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _show_written(self, files: list[Path]) -> None:
        self._errand = None
        self.written = tuple(files)
        self._show_busy(False)
        names = "\n".join(file.name for file in files)
        self.notice.show_notice("good", self.tr("%n document(s) written", "", len(files)), names)
        self.notice.show()
        self.open_folder.show()
        self.away.setText(self.tr("Close"))
        self.away.setFocus()

    def _show_failed(self, known: KnownProblem) -> None:
        self._errand = None
        self._show_busy(False)
        self.show_problem(self.tr("The documents were not made"), known)
        self.folder.setFocus()

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        ticks = (self.minutes, self.plan, self.pdf, self.docx)
        for part in (self.button, self.conference, *ticks, self.language, self.folder):
            part.setEnabled(not busy)

    def _show_status(self) -> None:
        conference = self._case.conference(str(self.conference.value()))
        if conference.minutes_status is MinutesStatus.FINAL:
            self.status.setText(self.tr("The minutes are final: version {v}.").format(v=conference.minutes_version))
        else:
            self.status.setText(self.tr("The minutes are a draft: the documents are marked as such."))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents"), self.folder.value())
        if chosen:
            self.folder.show_value(chosen)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written[0].parent)))

    def _make_fields(self, key: str) -> None:
        self.conference = Choice(
            [
                (one.key, f"{days.dated(one.held_on)} · {case_words.conference_kind(one.kind)}")
                for one in reversed(self._case.conferences)
            ],
            searchable=False,
        )
        self.conference.show_value(key)
        self.conference.edited.connect(self._show_status)
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
        form.add(self.tr("Conference"), self.conference, span=2)
        form.add(self.tr("Documents"), _beside(self.minutes, self.plan))
        form.add(self.tr("As"), _beside(self.pdf, self.docx))
        form.add(self.tr("Language of the document"), _beside(self.language), span=2)
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


def _write(
    case: CaseSnapshot,
    key: str,
    wanted: list[tuple["DocumentKind", "DocumentFormat"]],
    folder: Path,
    language: str,
    progress: Progress,
) -> list[Path]:
    from exports import publishing
    from exports.wording import wording

    files = []
    for done, (kind, form) in enumerate(wanted):
        progress.at(done, len(wanted))
        files.append(publishing.publish(case, key, kind, form, folder, wording(language)))
    return files


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
