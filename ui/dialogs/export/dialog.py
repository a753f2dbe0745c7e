"""One dialog for everything that leaves the program: chosen at the left, seen at the right, made by another thread."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exports.handing_over import Copy, Order
from exports.kinds import DocumentKind
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot
from ui import style
from ui.dialogs.asking import AskingDialog
from ui.dialogs.export import wish
from ui.dialogs.export.cautions import CautionStrip
from ui.dialogs.export.extent import Extent
from ui.dialogs.export.form import ExportForm
from ui.dialogs.export.preview import Preview
from ui.dialogs.export.printing import Paper
from ui.dialogs.export.replacing import Replacing
from ui.dialogs.export.under_way import UnderWay, handed_over
from ui.errands import Errand, Errands
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from models.services import Services

_MOST, _LEAST, _LEFT = QSize(1360, 860), QSize(820, 420), 500
_NAMED = 4


class ExportDialog(AskingDialog):
    """Writes the documents of a conference to a folder or prints them, and says what was written.

    `handed_over` tells that the register of disclosures grew, `written_in(folder)` where the files are.
    """

    reopened_by = "make_documents"

    handed_over = Signal()
    written_in = Signal(str)

    def __init__(
        self,
        services: "Services",
        errands: Errands,
        case: CaseSnapshot,
        key: str,
        parent: QWidget | None = None,
        *,
        folder: str = "",
    ) -> None:
        super().__init__(parent, icon="document", roomy=True)
        self.show_title(self.tr("Make documents"), self.tr("Make"))
        self.reopened_with = (case.id, key)
        self._services, self._errands, self._case = services, errands, case
        self._recorded = case
        self._errand: Errand[list[Path]] | None = None
        self.written: tuple[Path, ...] = ()
        self._people: tuple[Copy, ...] = ()
        self.form, self.preview = ExportForm(case, key, folder), Preview(services, errands)
        self.paper, self.extent = Paper(services, errands, self), Extent()
        self._lay_out()
        self._listen()
        self._show_conference()
        self.form.documents.setFocus()

    def do(self) -> None:
        """Write what is ticked; files that are there already are asked about first."""
        self._make(overwrite=False)

    def reject(self) -> None:
        """Esc and the button beside Make stop what is under way, or else close."""
        if self._errand is not None:
            self._errand.cancel()
        elif self.paper.is_busy:
            self.paper.cancel()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if event.key() in turns and self.preview.view.isVisible():
            self.preview.view.take_key(event.key())
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever hides it, locking included, leaves no password behind and nothing under way."""
        self.form.seal.wipe()
        if self._errand is not None:
            self._errand.cancel()
        super().hideEvent(event)

    def _make(self, *, overwrite: bool) -> None:
        order = self._order(overwrite=overwrite)
        if order is None or self._errand is not None:
            return
        self.written = ()
        self.open_folder.hide()
        self._show_busy(self.tr("Making the documents"))
        services = self._services
        self._errand = self._errands.run(
            self.tr("Making the documents"),
            lambda progress: handed_over(services, order, progress),
            self._show_written,
            self._show_failed,
            owner=self,
        )
        self._errand.moved.connect(self.under_way.show_moved)
        self._errand.ended.connect(self._show_ended)
        self._errand.broke.connect(self.tell_broken)

    def _order(self, *, overwrite: bool) -> Order | None:
        """What is to be made; None when something is missing, which the dialog then says."""
        self._hush()
        kinds, folder = self.form.documents.value(), self.form.target()
        copies = wish.wanted(kinds, self.form.forms, self.form.whom)
        if self.form.whom.lacks(kinds):
            self._warn(self.tr("Tick for whom the documents are."), self.form.whom)
        elif not copies:
            self._warn(self.tr("Tick a document and a form."), self.form.documents)
        elif folder is None:
            self._warn(self.tr("Choose a folder."), self.form.folder)
        elif self.form.seal.is_sound():
            return self._ordered(copies, folder, overwrite=overwrite)
        return None

    def _ordered(self, copies: tuple[Copy, ...], folder: Path, *, overwrite: bool = False) -> Order:
        key, version = self.form.chosen()
        return Order(
            case_id=self._case.id,
            conference=key,
            copies=copies,
            folder=folder,
            language=str(self.form.language.value()),
            version=version,
            compared_with=self.form.compared_with(),
            password=self.form.seal.value(),
            overwrite=overwrite,
        )

    def _show_written(self, files: list[Path]) -> None:
        self.written = tuple(files)
        self.tell("good", self.tr("%n document(s) written", "", len(files)), self._named(files))
        self.open_folder.show()
        self.away.setFocus()
        self.written_in.emit(str(files[0].parent))
        self.handed_over.emit()

    def _named(self, files: list[Path]) -> str:
        names = [file.name for file in files[:_NAMED]]
        more = [self.tr("and %n more", "", len(files) - _NAMED)] if len(files) > _NAMED else []
        return "\n".join([*names, *more])

    def _show_failed(self, known: KnownProblem) -> None:
        if known.problem is Problem.TARGET_EXISTS:
            self.replacing.ask(known.details.get("names", ""))
            return
        if written := known.details.get("written", ""):
            kept = self.tr("Written before that, and in the register of disclosures:")
            names = self._named([Path(one) for one in written.splitlines()])
            self.tell("danger", self.tr("Not all documents were made"), f"{sentence(known)}\n{kept}\n{names}")
            self.handed_over.emit()
        else:
            self.show_problem(self.tr("The documents were not made"), known)
        self.form.folder.setFocus()

    def _show_ended(self) -> None:
        """Ready again; what was cancelled says so, and any other end replaces the notice in a moment."""
        cancelled = self._errand is not None and self._errand.is_cancelled
        self._errand = None
        self._show_ready()
        if cancelled:
            self.tell(
                "info", self.tr("Cancelled"), self.tr("Nothing was written. Everything you ticked is still here.")
            )

    def print_on(self, printer: "QPrinter") -> None:
        """Print the document in view, and record that."""
        copy, pdf = self.preview.copy(), self.preview.pdf
        if copy is None or pdf is None:
            self._warn(self.tr("Nothing is in view to be printed."), self.form.documents)
            return
        self._hush()
        self.paper.print_on(printer, self._ordered((copy,), Path()), copy, pdf)

    def _show_printed(self, printed: bool) -> None:
        self._show_ready()
        self.handed_over.emit()
        if printed:
            self.tell("good", self.tr("Sent to the printer"), self.tr("It is in the register of disclosures."))
        else:
            text = self.tr("What came out is in the register of disclosures. Check the printer and print again.")
            self.tell("warning", self.tr("Not everything was printed"), text)

    def _show_conference(self) -> None:
        key, version = self.form.chosen()
        try:
            self._recorded = self._services.conferences.as_recorded(self._case.conference(key).id, version)
        except KnownProblem as known:
            self.show_problem(self.tr("The conference cannot be read"), known)
            return
        self.form.show_case(self._recorded)
        self._show_choice()

    def _show_choice(self) -> None:
        """What is ticked now, in the preview and in what there is to think of."""
        self._hush()
        key, kinds = self.form.chosen()[0], self.form.documents.value()
        seen = wish.in_view(kinds, self.form.whom)
        self.preview.show_order(self._ordered(seen, Path()), [wish.words(one, self._recorded, key) for one in seen])
        self._people = tuple(one for one in seen if one.kind is DocumentKind.CITIZEN and one.readers)
        self.check_text.setVisible(bool(self._people))
        wanted, language = wish.wanted(kinds, self.form.forms, self.form.whom), str(self.form.language.value())
        self.caution.show_for(self._recorded, key, wanted, language)
        self.extent.show_for(wanted)

    def _check_text(self) -> None:
        """Let the user read what the person in view is told in plain words; else the first of them."""
        copy = self.preview.copy()
        readers = (copy if copy in self._people else self._people[0]).readers
        if readers is None or readers.person is None:
            return
        self.check_text_of(readers.person)

    def check_text_of(self, person: str) -> None:
        """Let the user read what a person is told in plain words."""
        from ui.dialogs.citizen_check import CitizenCheckDialog

        key, language = self.form.chosen()[0], str(self.form.language.value())
        check = CitizenCheckDialog(self._services, self._recorded, key, person, self, language=language)
        check.kept.connect(self.preview.forget)
        check.kept.connect(self._show_choice)
        check.open()

    def _show_refused(self, known: KnownProblem) -> None:
        """Say why somebody does not receive the documents."""
        card = self.tr("Tick the action card to give a third party what is meant for it.")
        more = f" {card}" if known.problem is Problem.RECIPIENT_THIRD_PARTY else ""
        self.tell("warning", self.tr("Not for {name}").format(name=known.details["name"]), sentence(known) + more)

    def _warn(self, what: str, where: QWidget) -> None:
        self._hush()
        self.tell("warning", self.tr("Nothing to make yet"), what)
        where.setFocus()

    def _hush(self) -> None:
        self.notice.hide()
        self.replacing.hide()

    def _show_busy(self, doing: str) -> None:
        self.under_way.begin(doing)
        self.form.setEnabled(False)
        for part in (self.button, self.printer, self.check_text):
            part.setEnabled(False)
        self.away.setText(self.tr("Cancel"))
        self.away.setFocus()

    def _show_ready(self) -> None:
        self.under_way.hide()
        self.form.setEnabled(True)
        for part in (self.button, self.printer, self.check_text):
            part.setEnabled(True)
        self.away.setText(self.tr("Close"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written[0].parent)))

    def _listen(self) -> None:
        self.form.conference_chosen.connect(self._show_conference)
        self.form.edited.connect(self._show_choice)
        self.form.whom.refused.connect(self._show_refused)
        self.paper.began.connect(lambda: self._show_busy(self.tr("Printing")))
        self.paper.moved.connect(self.under_way.show_moved)
        self.paper.ended.connect(self._show_printed)
        self.paper.refused.connect(lambda known: self.show_problem(self.tr("Nothing was printed"), known))

    def _lay_out(self) -> None:
        self.setMinimumSize(_LEAST)
        above = self.parentWidget()
        room = above.window().size() if above is not None else _MOST
        self.resize(QSize(room.width() * 7 // 8, room.height() * 11 // 12).boundedTo(_MOST).expandedTo(_LEAST))
        self.form.setFixedWidth(_LEFT)
        sides = QHBoxLayout()
        sides.setSpacing(style.FAR)
        sides.addWidget(self.form)
        sides.addWidget(self.preview, 1)
        self.body.addLayout(sides, 1)
        self.under_way = UnderWay()
        self.caution, self.replacing = CautionStrip(self._services), Replacing()
        for part in (self.caution, self.replacing, self.under_way):
            self.body.addWidget(part)
        self.replacing.replace.clicked.connect(lambda: self._make(overwrite=True))
        self.replacing.elsewhere.clicked.connect(self._choose_elsewhere)
        self._lay_out_buttons()

    def _lay_out_buttons(self) -> None:
        self.away.setText(self.tr("Close"))
        self.printer = Button(self.tr("Print…"), icon="printer")
        self.printer.setAccessibleDescription(self.tr("The document in view"))
        self.printer.clicked.connect(lambda: self.paper.ask(self.print_on))
        self.open_folder = Button(self.tr("Open the folder"), icon="folder")
        self.open_folder.clicked.connect(self._open_folder)
        self.open_folder.hide()
        self.check_text = Button(self.tr("Check the text…"), icon="pencil")
        self.check_text.clicked.connect(self._check_text)
        for place, part in enumerate((self.printer, self.check_text, self.open_folder)):
            self.buttons.insertWidget(place, part)
        self.buttons.insertWidget(self.buttons.indexOf(self.away), self.extent)

    def _choose_elsewhere(self) -> None:
        self._hush()
        self.form.folder.setFocus()
        self.form.choose_folder()
