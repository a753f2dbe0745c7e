"""The list of shortcuts, one key away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.rules.names import folded
from ui import style
from ui.widgets.buttons import Button, KeyCap
from ui.widgets.fields import LineField
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Band, Scroll

_SIZE = (680, 640)
_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}
_AROUND = 60  # pixels of the window that stay in view


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the list: the keys as they stand on the keyboard, what they do, and the command they belong to."""

    keys: tuple[str, ...]
    what: str
    command: QAction | None = None


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys that work in one place. *place* is its name in the program, *title* in the language of the moment."""

    place: str
    title: str
    keys: tuple[Key, ...]


class ShortcutsDialog(QDialog):
    """Every key by where it works; typing finds, and what does not work on the screen behind it is shown quietly."""

    reopened_by = "show_shortcuts"

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = [_Group(group) for group in groups]
        self.search = LineField(name=self.tr("Find a key"), placeholder=self.tr("Find: what you want to do, or a key"))
        self._nothing = Hint(self.tr("No key does that."))
        self._arrange()
        self.search.edited.connect(self._find)
        self._nothing.hide()
        room = parent.size() if parent is not None else None
        wide, high = _SIZE
        self.resize(wide, min(high, room.height() - _AROUND) if room is not None else high)
        self.search.setFocus()

    def shown(self) -> tuple[str, ...]:
        """What is in the list now, each with its keys."""
        return tuple(line.words() for group in self._groups for line in group.lines if not line.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keyboard stays in the search; up and down scroll the list."""
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(action)

    def _find(self) -> None:
        wanted = [folded(word) or word for word in self.search.value().split()]
        for group in self._groups:
            group.narrow(wanted)
        self._lines.activate()
        self._nothing.setVisible(not self.shown())

    def _arrange(self) -> None:
        sheet = QWidget()
        self._lines = lines = QVBoxLayout(sheet)
        lines.setContentsMargins(0, 0, style.NEAR, 0)
        lines.setSpacing(style.CLOSE)
        for group in self._groups:
            lines.addWidget(group)
        lines.addWidget(self._nothing)
        lines.addStretch(1)
        close = Button(self.tr("Close"), "primary", shortcut_hint="Esc")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.FAR, style.APART, style.FAR, style.APART)
        column.setSpacing(style.NEAR)
        column.addWidget(Label(self.tr("Shortcuts"), size="title", strong=True))
        column.addWidget(self.search)
        column.addWidget(Hint(self.tr("What works on this screen stands out; keys of a row work on the row.")))
        self._scroll = Scroll(sheet)
        column.addWidget(self._scroll, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


class _Group(QWidget):
    """A strip with the keys of one place below it."""

    def __init__(self, group: KeyGroup) -> None:
        super().__init__()
        self._title = group.title
        self.lines = [_Line(key) for key in group.keys]
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addWidget(Band(group.title))
        for line in self.lines:
            column.addWidget(line)
        column.addStretch(1)

    def narrow(self, wanted: list[str]) -> None:
        """Show only the lines in which all these words stand, in the line itself or in the name of the place."""
        for line in self.lines:
            line.setVisible(all(word in line.searched or word in folded(self._title) for word in wanted))
        self.setVisible(any(not line.isHidden() for line in self.lines))
        self._column.activate()


class _Line(QWidget):
    """What a key does, and the key."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self._key = key
        self.searched = folded(key.what) + " " + " ".join(folded(each) + " " + each for each in key.keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 14, 2)
        row.setSpacing(style.TIGHT)
        works = key.command is None or key.command.isEnabled()
        row.addWidget(Label(key.what, tone="text" if works else "hint"), 1)
        for place, cap in enumerate(key.keys):
            if place:
                row.addWidget(Hint(QCoreApplication.translate("Keys", "or"), wrap=False))
            row.addWidget(KeyCap(cap))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """What a reader hears."""
        return f"{self._key.what}: {', '.join(self._key.keys)}"
