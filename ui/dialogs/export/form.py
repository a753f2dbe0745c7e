"""The questions of the dialog: which conference, documents, forms, readers, seal, language and folder."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.kinds import MinutesStatus
from models.records import CaseSnapshot
from ui import case_words, days, style
from ui.dialogs.export.how import SealField
from ui.dialogs.export.what import DocumentsField, FormsField
from ui.dialogs.export.whom import Unpaged, WhomField
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.fields import LineField
from ui.widgets.forms import FieldRow
from ui.widgets.segmented import Segmented

_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]  # each in its own words


class ExportForm(QWidget):
    """The questions scroll, and the folder stays in view below them.

    `edited` tells every change of what is to be made, `conference_chosen` that another conference is asked for."""

    edited = Signal()
    conference_chosen = Signal()

    def __init__(self, case: CaseSnapshot, key: str, folder: str) -> None:
        super().__init__()
        self._case = case
        self.conference = Choice(self._conferences(case), searchable=False)
        self.conference.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.conference.show_value((key, None))
        self.since = Choice(searchable=False)
        self.documents, self.forms = DocumentsField(), FormsField()
        self.whom, self.seal = WhomField(), SealField()
        self.language = Segmented(_LANGUAGES, name=self.tr("Language of the document"))
        self.language.show_value("nl")
        self.folder = LineField()
        self.folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.folder.show_value(folder or _documents_folder())
        self._lay_out()
        self.conference.edited.connect(self.conference_chosen)
        self.documents.edited.connect(self.offer)
        self.seal.edited.connect(self.offer)
        for part in (self.documents, self.forms, self.whom, self.seal, self.language, self.since):
            part.edited.connect(self.edited)
        self.offer()

    def chosen(self) -> tuple[str, str | None]:
        """The conference by its key, and an earlier version of its minutes when that is wanted."""
        chosen: Any = self.conference.value()
        key, version = chosen
        return key, version

    def target(self) -> Path | None:
        """The folder to write in; None when none is named."""
        named = self.folder.value().strip()
        return Path(named).expanduser() if named else None

    def show_case(self, case: CaseSnapshot) -> None:
        """Show which version the documents tell, and who is on its distribution list."""
        conference = case.conference(self.chosen()[0])
        if conference.minutes_status is MinutesStatus.FINAL:
            self._conference.show_hint(
                self.tr("The minutes are final: version {v}.").format(v=conference.minutes_version)
            )
        else:
            self._conference.show_hint(self.tr("The minutes are a draft: the documents are marked as such."))
        earlier = self._earlier(conference.minutes_version)
        marked = [(number, self.tr("Marked since version {v}").format(v=number)) for number in reversed(earlier)]
        self.since.set_options([(None, self.tr("Not marked")), *marked])
        self._changes.setVisible(bool(earlier))
        self.whom.show_list(case, conference)
        self.offer()

    def compared_with(self) -> str | None:
        """The version since which changes are to be marked, or None."""
        value = self.since.value()
        return None if value is None else str(value)

    def _earlier(self, version: str) -> tuple[str, ...]:
        """The versions that were final before this one."""
        final = self._case.conference(self.chosen()[0]).replaced_versions
        return final[: final.index(version)] if version in final else final

    def offer(self) -> None:
        """Offer what goes with the documents that are ticked."""
        kinds = self.documents.value()
        self.forms.offer(kinds, protected=self.seal.protects)
        self.whom.offer(kinds)

    def choose_folder(self) -> None:
        """Let the user point at a folder."""
        asked = QFileDialog(self, self.tr("Folder for the documents"), self.folder.value())
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(self.folder.show_value)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _conferences(self, case: CaseSnapshot) -> list[tuple[object, str]]:
        """Every conference, latest first, and of amended minutes every version that was final."""
        options: list[tuple[object, str]] = []
        for one in reversed(case.conferences):
            words = f"{days.dated(one.held_on)} · {case_words.conference_kind(one.kind)}"
            told = [(None, one.minutes_version), *((each, each) for each in reversed(one.replaced_versions))]
            for version, number in told:
                of = self.tr("version {v}").format(v=number)
                options.append(((one.key, version), f"{words} · {of}" if len(told) > 1 else words))
        return options

    def _lay_out(self) -> None:
        questions = QWidget()
        column = QVBoxLayout(questions)
        column.setContentsMargins(2, 2, style.CLOSE, 2)
        column.setSpacing(style.NEAR)
        self._conference = FieldRow(self.tr("Conference and version"), self.conference)
        column.addWidget(self._conference)
        self._changes = FieldRow(self.tr("Changes"), self.since)
        column.addWidget(self._changes)
        kept = self.tr("What is made here is kept in the register of disclosures of the case.")
        for label, field, hint in (
            (self.tr("Documents"), self.documents, ""),
            (self.tr("As"), self.forms, ""),
            (self.tr("Meant for"), self.whom, kept),
            (self.tr("Archive or password"), self.seal, ""),
            (self.tr("Language of the document"), self.language, ""),
        ):
            column.addWidget(FieldRow(label, field, hint))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(style.NEAR)
        outer.addWidget(Unpaged(questions, steady=True), 1)
        outer.addWidget(FieldRow(self.tr("Folder"), self._folder_and_button()))

    def _folder_and_button(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.CLOSE)
        self.choose = Button(self.tr("Choose…"))
        self.choose.clicked.connect(self.choose_folder)
        row.addWidget(self.folder)
        row.addWidget(self.choose)
        holder.setFocusProxy(self.folder)
        return holder


def _documents_folder() -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if Path(documents).is_dir() else str(Path.home())
