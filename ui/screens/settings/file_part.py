"""The configuration as a file: for another vault, a colleague, or just to be sure."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem
from models.records import HouseStyle
from ui import style
from ui.errands import Errands, Progress
from ui.problem_sentences import sentence
from ui.screens.page_scroll import PageScroll, in_page
from ui.screens.settings.kept import KeptConfiguration
from ui.screens.settings.part import SettingsPart
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.notice import Notice
from ui.widgets.surfaces import Card

if TYPE_CHECKING:
    from models.interchange.configuration_file import ConfigurationFile

_ENDING = ".json"


class FilePart(SettingsPart):
    """Writes the configuration to a file, and takes one over."""

    def __init__(self, kept: KeptConfiguration, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(kept, parent)
        self._errands = errands
        self.notice = Notice("good", closable=True)
        self.notice.hide()
        self.holds = Label(tone="text2", wrap=True)
        self.write = Button(self.tr("Write to a file…"), "primary", icon="share")
        self.take_over = Button(self.tr("Take over from a file…"), icon="folder")
        self.undo = Button(self.tr("Undo"), icon="undo", shortcut_hint="Ctrl+Z")
        self.write.clicked.connect(self._ask_where)
        self.take_over.clicked.connect(self._ask_which)
        self.undo.clicked.connect(self._take_back)
        kept.changed.connect(self.show_kept)
        self._lay_out()
        self.show_kept()

    def show_kept(self) -> None:
        self.holds.setText(self.tr("Now in it: {parts}.").format(parts=", ".join(self._contents())))
        self.undo.setEnabled(self.kept.can_undo and self.kept.may_change)

    def show_reading_only(self) -> None:
        for button in (self.write, self.take_over, self.undo):
            button.setEnabled(False)

    def write_to(self, file: Path) -> None:
        """Write the configuration to *file*, whole or not at all; one that was chosen by its whole name is replaced."""
        from models.interchange.configuration_file import configuration_text

        path = file if file.suffix else file.with_suffix(_ENDING)
        content = configuration_text(self.kept.now).encode("utf-8")

        def work(_: Progress) -> None:
            from exports.files import write_whole

            write_whole(path, content, overwrite=path == file)
            self.kept.note_written()

        self.notice.hide()
        self._errands.run(
            self.tr("Writing the configuration"), work, lambda _: self._written(path), self._not_written, owner=self
        )

    def take_from(self, file: Path) -> None:
        """Take the configuration in *file* over, in the place of what is here; what is wrong with it is said here."""
        from models.interchange.configuration_file import read_configuration

        self.notice.hide()
        self._errands.run(
            self.tr("Reading the configuration"),
            lambda _: read_configuration(file),
            lambda found: self._taken(file, found),
            self._not_taken,
            owner=self,
        )

    def _written(self, path: Path) -> None:
        self._tell("good", self.tr("The configuration was written"), str(path))

    def _not_written(self, known: KnownProblem) -> None:
        self._tell("danger", self.tr("The configuration was not written"), sentence(known))

    def _taken(self, file: Path, found: "ConfigurationFile") -> None:
        self.kept.replace(found.configuration)
        text = self.tr("It stands in the place of what was here, which Undo brings back.")
        if found.passed_over:
            passed = self.tr(
                "%n text(s) of it that this version does not have were left out: {first}.", "", len(found.passed_over)
            )
            text = f"{text} {passed.format(first=', '.join(found.passed_over[:3]))}"
        title = self.tr("The configuration in {file} was taken over").format(file=file.name)
        self._tell("warning" if found.passed_over else "good", title, text)

    def _not_taken(self, known: KnownProblem) -> None:
        self._tell("danger", self.tr("The configuration was not taken over"), sentence(known))

    def _tell(self, tone: str, title: str, text: str) -> None:
        self.notice.show_notice(
            "danger" if tone == "danger" else "warning" if tone == "warning" else "good", title, text
        )
        self.notice.show()

    def _take_back(self) -> None:
        self.notice.hide()
        self.kept.undo()

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write the configuration to a file"), "caseconf-configuration.json", self._kinds()
        )
        if chosen:
            self.write_to(Path(chosen))

    def _ask_which(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Take a configuration over"), "", self._kinds())
        if chosen:
            self.take_from(Path(chosen))

    def _contents(self) -> tuple[str, ...]:
        """What the file would hold."""
        now = self.kept.now
        is_own = now.style != HouseStyle()
        words = now.plain_words
        return (
            self.tr("your own house style") if is_own else self.tr("house style as shipped"),
            self.tr("%n text(s) of your own", "", len(now.wording)),
            self.tr("plain words as shipped") if words is None else self.tr("%n plain word(s)", "", len(words)),
        )

    def _kinds(self) -> str:
        return self.tr("Configurations (*.json);;All files (*)")

    def _lay_out(self) -> None:
        out = Card(self.tr("For another vault or a colleague"))
        out.add(
            Label(
                self.tr(
                    "House style, texts and plain words in one file that people can read. It holds nothing of any case."
                ),
                wrap=True,
            )
        )
        out.add(self.holds)
        out.body().addLayout(_line(self.write))
        into = Card(self.tr("From another vault"))
        into.add(
            Label(
                self.tr(
                    "What is in the file comes in the place of everything here: house style, texts and plain words."
                ),
                wrap=True,
            )
        )
        into.add(Hint(self.tr("A file with a fault is refused as a whole, and says where it is.")))
        into.body().addLayout(_line(self.take_over, self.undo))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageScroll(in_page(self.notice, out, into)))


def _line(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(style.CLOSE)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
