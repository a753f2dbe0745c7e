"""The list of shortcuts, one key away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ui import style
from ui.commands import Commands
from ui.widgets.buttons import Button, KeyCap
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Scroll


class ShortcutsDialog(QDialog):
    """Every command with its key; what does not work on the screen behind it is shown quietly."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.FAR, style.APART, style.FAR, style.APART)
        column.setSpacing(style.NEAR)
        column.addWidget(Label(self.tr("Shortcuts"), size="title", strong=True))
        column.addWidget(Hint(self.tr("What works on this screen is in black.")))
        column.addWidget(Scroll(_list(commands)), 1)
        close = Button(self.tr("Close"), "primary", shortcut_hint="Esc")
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(520, 560)
        close.setFocus()


def _list(commands: Commands) -> QWidget:
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, 0, style.NEAR, 0)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for row, command in enumerate(commands.all()):
        tone = "text" if command.isEnabled() else "hint"
        grid.addWidget(Label(command.text(), tone=tone), row, 0)
        grid.addWidget(KeyCap(command.shortcut().toString()), row, 1, Qt.AlignmentFlag.AlignRight)
    return sheet
