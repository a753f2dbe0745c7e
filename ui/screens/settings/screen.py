"""The settings: house style, sentences and plain words of the documents, and the file that carries them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.records import Configuration
from ui import style
from ui.commands import Commands, Handlers
from ui.errands import Errands
from ui.reporter import Reporter, Telling, Tone
from ui.screens.screen import Screen
from ui.screens.settings.file_part import FilePart
from ui.screens.settings.house_part import HousePart
from ui.screens.settings.kept import KeptConfiguration
from ui.screens.settings.part import SettingsPart
from ui.screens.settings.sentences_part import SentencesPart
from ui.screens.settings.words_part import WordsPart
from ui.widgets.labels import Label
from ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from models.services import Services

_ABOUT = "settings"


class SettingsScreen(Screen):
    """Shows and changes the *configuration* of a vault, for everybody who opens it."""

    def __init__(
        self,
        services: "Services",
        reporter: Reporter,
        errands: Errands,
        commands: Commands,
        configuration: Configuration,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reporter, self._errands, self._commands = reporter, errands, commands
        self.kept = KeptConfiguration(services, reporter, configuration, self)
        self._parts: dict[object, SettingsPart] = {}
        self._refused: QWidget | None = None
        self._stack = QStackedWidget()
        self.tabs = Tabs(
            [
                ("house", self.tr("House style")),
                ("sentences", self.tr("Texts")),
                ("words", self.tr("Plain words")),
                ("file", self.tr("Configuration file")),
            ],
            name=self.tr("Parts of the settings"),
        )
        self.tabs.chosen.connect(self._go)
        self._lay_out()
        self.show_tab("house")

    @property
    def part(self) -> SettingsPart:
        """What stands under the tab in view."""
        return self._parts[self.tabs.value()]

    def handlers(self) -> Handlers:
        """The tabs, the filter of a list, and taking changes back."""
        return {
            self._commands.next_tab: lambda: self.tabs.step(1),
            self._commands.previous_tab: lambda: self.tabs.step(-1),
            self._commands.filter: self._go_to_filter,
            self._commands.undo: self.kept.undo,
            self._commands.redo: self.kept.redo,
        }

    def flush(self) -> bool:
        """Save what was changed. A field that cannot be kept stops it once; the next time it is left behind."""
        saved = self.kept.flush()
        for name, part in self._parts.items():
            field = part.unkept()
            if field is not None and field is not self._refused:
                self._refused = field
                self.show_tab(str(name))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                self._tell_unkept()
                return False
        self._refused = None
        self._reporter.settled.emit(_ABOUT)
        return saved

    def opened(self) -> str:
        """The tab in view."""
        return str(self.tabs.value())

    def open_again(self, what: str) -> bool:
        """Open that tab."""
        self.show_tab(what)
        return str(self.tabs.value()) == what

    def place_focus(self) -> None:
        """The line of tabs."""
        self.tabs.setFocus()

    def show_tab(self, name: str) -> None:
        """Open a tab."""
        self.tabs.choose(name)
        self._go(name)

    def _tell_unkept(self) -> None:
        self._reporter.told.emit(
            Telling(
                Tone.WARNING,
                self.tr("One field cannot be kept as it is"),
                self.tr("What is wrong stands below it. Repair it, or do the same again to leave without it."),
                _ABOUT,
            )
        )

    def _go(self, name: object) -> None:
        self.kept.flush()
        if name not in self._parts:
            self._parts[name] = self._built(str(name))
            if not self.kept.may_change:
                self._parts[name].show_reading_only()
            self._stack.addWidget(self._parts[name])
        self._stack.setCurrentWidget(self._parts[name])

    def _built(self, name: str) -> SettingsPart:
        match name:
            case "sentences":
                return SentencesPart(self.kept)
            case "words":
                return WordsPart(self.kept)
            case "file":
                return FilePart(self.kept, self._errands)
            case _:
                return HousePart(self.kept, self._errands)

    def _go_to_filter(self) -> None:
        field = self.part.finder()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(style.NEAR)
        heading.addWidget(Label(self.tr("Settings"), size="display", strong=True))
        heading.addWidget(
            Label(self.tr("of the documents, for everybody who opens this vault"), size="lead", tone="text2")
        )
        heading.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, style.FAR, 0)
        top.setSpacing(style.CLOSE)
        top.addLayout(heading)
        top.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.FAR, 20, 0, 0)
        column.setSpacing(style.NEAR)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
