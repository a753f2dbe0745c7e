"""Handing a case over to the register where it belongs, and destroying it here once every file reads back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from exports.kinds import PAGES, DocumentFormat, DocumentKind
from exports.leaving_for_good import CHOICE, Departure, hand_over_for_good
from models.keeping_kinds import ShieldReason
from models.records import Destruction, RetentionLine
from models.rules.document_password import why_too_weak
from ui import document_words, style
from ui.dialogs.destroy.under_way import LettingGoDialog
from ui.errands import Errands, Progress
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button
from ui.widgets.fields import Check, LineField
from ui.widgets.forms import FieldRow
from ui.widgets.labels import ElidedLabel, Hint, Label

if TYPE_CHECKING:
    from models.services import Services

_WITH_PASSWORD = (DocumentFormat.PDF, DocumentFormat.DOCX)


class HandOverDialog(LettingGoDialog):
    """Asks to whom, where and with which documents; nothing is destroyed unless every file reads back."""

    reopened_by = "hand_over"

    def __init__(
        self,
        services: "Services",
        errands: Errands,
        line: RetentionLine,
        second: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(errands, parent, icon="share")
        self._services, self._line, self._second = services, line, second
        self.reopened_with = (line.case_id,)
        self.folder: Path | None = None
        title = self.tr("Hand over case {number} and destroy it here").format(number=line.number)
        self.show_title(title, self.tr("Hand over and destroy"))
        self.to = LineField()
        self.to_row = FieldRow(self.tr("To whom"), self.to, self.tr("The register or organisation that keeps it now"))
        self.where = ElidedLabel(self.tr("No folder chosen yet"), tone="text2")
        self.choose = Button(self.tr("Choose a folder…"), icon="folder")
        self.choose.clicked.connect(self._ask_folder)
        self.kinds = {kind: Check(document_words.document(kind)) for kind in CHOICE}
        self.forms = {form: Check(form.value.upper()) for form in PAGES}
        self.password = LineField(secret=True)
        self.password_row = FieldRow(
            self.tr("Password for the documents"),
            self.password,
            self.tr("Empty: none. ODT and the case file itself cannot have one."),
        )
        self._lay_out()
        self.to.setFocus()

    def use_folder(self, folder: Path) -> None:
        """Write the files here."""
        self.folder = folder
        self.where.setText(str(folder))

    def do(self) -> None:
        """Hand it over and destroy it, or say what is missing."""
        if self.work.is_under_way or not self._is_whole():
            return
        assert self.folder is not None
        password = self.password.value() or None
        forms = [form for form, check in self.forms.items() if check.value()]
        departure = Departure(
            case_id=self._line.case_id,
            folder=self.folder,
            to=self.to.value(),
            kinds=tuple(kind for kind, check in self.kinds.items() if check.value()),
            forms=tuple(form for form in forms if password is None or form in _WITH_PASSWORD),
            password=password,
        )
        services, second = self._services, self._second

        def work(progress: Progress) -> Destruction:
            if services.retention.is_shielded(departure.case_id):
                services.retention.open_shielded(departure.case_id, ShieldReason.DESTRUCTION)
            return hand_over_for_good(services, departure, second=second, tell=progress.at)

        self.run(
            self.tr("Handing over the case"),
            work,
            self.tr("The case was not handed over, and nothing was destroyed"),
        )

    def _is_whole(self) -> bool:
        self.to_row.show_error("" if self.to.value().strip() else self.tr("Write to whom the case goes"))
        if not self.to.value().strip():
            self.to.setFocus()
            return False
        if self.folder is None:
            self.tell("warning", self.tr("No folder is chosen"), self.tr("Choose where the files go."))
            self.choose.setFocus()
            return False
        return self._has_fit_password()

    def _has_fit_password(self) -> bool:
        weak = why_too_weak(self.password.value()) if self.password.value() else None
        self.password_row.show_error(sentence(weak) if weak else "")
        if weak:
            self.password.setFocus()
        return weak is None

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A folder for the case"))
        if chosen:
            self.use_folder(Path(chosen))

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(style.NEAR)
        place.addWidget(self.where, 1)
        place.addWidget(self.choose)
        folder = QWidget()
        folder.setLayout(place)
        place.setContentsMargins(0, 0, 0, 0)
        documents = QWidget()
        ticks = QGridLayout(documents)
        ticks.setContentsMargins(0, 0, 0, 0)
        ticks.setHorizontalSpacing(style.APART)
        for at, (kind, form) in enumerate(zip(self.kinds.values(), self.forms.values(), strict=True)):
            ticks.addWidget(kind, at, 0)
            ticks.addWidget(form, at, 1)
        ticks.setColumnStretch(2, 1)
        self.kinds[DocumentKind.MINUTES].show_value(True)
        self.forms[DocumentFormat.PDF].show_value(True)
        self.body.addWidget(self.to_row)
        self.body.addWidget(FieldRow(self.tr("Folder"), folder))
        self.body.addWidget(FieldRow(self.tr("Final documents that go along"), documents))
        self.body.addWidget(self.password_row)
        said = self.tr(
            "The whole case goes as a case file (JSON). Every file is read back and compared; only then is the case "
            "destroyed here and in every backup. Private notes and earlier versions of minutes are not in the file."
        )
        self.body.addWidget(Label(said, wrap=True, icon="info-circle", icon_tone="text2"))
        self.body.addWidget(Hint(self.tr("The register keeps the fingerprint (SHA-256) of every file.")))
        self.body.addWidget(self.work)
