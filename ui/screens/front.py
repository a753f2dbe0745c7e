"""The front of the house: what stands around unlocking and making a vault."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import icons, style
from ui.screens.screen import Screen
from ui.translations import LANGUAGES
from ui.widgets import painting
from ui.widgets.buttons import Button, KeyCap
from ui.widgets.labels import Hint, Label

WIDTH, SIDE = 920, 368


class Front(Screen):
    """The name of the program, a panel in two halves, and the language at the foot."""

    language_chosen = Signal(str)
    shortcuts_wanted = Signal()

    def __init__(self, version: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = TwoHalves()
        block = QWidget()
        block.setFixedWidth(WIDTH)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.APART)
        column.addLayout(self._name())
        column.addWidget(self.panel)
        column.addWidget(
            Hint(
                self.tr("Everything stays encrypted on this computer. caseconf never connects to a network."),
                icon="lock",
                wrap=False,
            )
        )
        layout = QGridLayout(self)
        layout.setContentsMargins(style.FAR, style.FAR, style.FAR, style.NEAR)
        layout.setRowStretch(0, 2)
        layout.addWidget(block, 1, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.setRowStretch(2, 3)
        layout.addLayout(self._foot(version, language), 3, 0)

    def _name(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.NEAR)
        row.addWidget(Mark())
        row.addWidget(Label("caseconf", size="display", strong=True))
        row.addWidget(Label(self.tr("Prepare, chair and record case conferences"), tone="text2"))
        row.addStretch(1)
        return row

    def _foot(self, version: str, language: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.TIGHT)
        row.addStretch(1)
        for place, (code, name) in enumerate(LANGUAGES.items()):
            if place:
                row.addWidget(Label("·", size="small", tone="text2"))
            row.addWidget(self._language(code, name, code == language))
        row.addSpacing(style.APART)
        shortcuts = Button(self.tr("Shortcuts"), "link")
        shortcuts.setFont(style.font(style.SMALL))
        shortcuts.clicked.connect(self.shortcuts_wanted)
        row.addWidget(shortcuts)
        row.addWidget(KeyCap("F1"))
        row.addSpacing(style.APART)
        row.addWidget(Label(self.tr("Version {version}").format(version=version), size="small", tone="text2"))
        return row

    def _language(self, code: str, name: str, current: bool) -> QWidget:
        if current:
            return Label(name, size="small", tone="text2")
        button = Button(name, "link")
        button.setFont(style.font(style.SMALL))
        button.clicked.connect(lambda: self.language_chosen.emit(code))
        return button


class Mark(QWidget):
    """The mark of the program: lines of text on the accent's colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(34, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), tokens.colour("fill"), None, style.RADIUS_CARD)
        icons.paint(painter, "logo", QRectF(5, 5, 24, 24), tokens.colour("on_fill"))


class TwoHalves(QWidget):
    """A rounded panel: the quiet half at the left, the half where work is done at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = QWidget(), QWidget()
        self.left.setFixedWidth(SIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(self.right, 1)
        self.setMinimumHeight(478)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        painter.fillRect(SIDE, 1, self.width() - SIDE - style.RADIUS_CARD, self.height() - 2, tokens.colour("surface"))
        right = QRectF(self.width() - 3 * style.RADIUS_CARD, 0, 3 * style.RADIUS_CARD, self.height())
        painting.rounded(painter, right, tokens.colour("surface"), None, style.RADIUS_CARD)
        painting.rounded(painter, QRectF(self.rect()), None, tokens.colour("line"), style.RADIUS_CARD)
        painter.fillRect(SIDE, 1, 1, self.height() - 2, tokens.colour("line"))
