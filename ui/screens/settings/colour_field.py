"""The colour of headings and rules: a few that read well, and any other by its code."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import icons, style
from ui.widgets import painting
from ui.widgets.fields import LineField

_SHOWN_AS_SHIPPED = "#000000"


class ColourField(QWidget):
    """Swatches, and a line for a code such as #14557b; empty is the black that the program ships.

    `edited` tells each change, `left` that the line was left.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = LineField(placeholder="#000000")
        self.code.setFixedWidth(104)
        self.code.edited.connect(self._tell)
        self.code.editingFinished.connect(self.left)
        self._swatches = [
            Swatch("", self.tr("Black, as shipped")),
            Swatch("#14557b", self.tr("Blue")),
            Swatch("#1b6541", self.tr("Green")),
            Swatch("#5a3b8f", self.tr("Purple")),
            Swatch("#8c3a14", self.tr("Rust")),
            Swatch("#9e2a23", self.tr("Red")),
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 0, 2)
        row.setSpacing(style.CLOSE)
        for swatch in self._swatches:
            swatch.clicked.connect(lambda _=False, colour=swatch.colour: self._choose(colour))
            row.addWidget(swatch)
        row.addSpacing(style.TIGHT)
        row.addWidget(self.code)
        row.addStretch(1)
        self.setFocusProxy(self.code)

    def value(self) -> str:
        """What was chosen or typed."""
        return self.code.value().strip()

    def show_value(self, colour: str) -> None:
        """Show a colour, without telling."""
        self.code.show_value(colour)
        self._mark()

    def show_fault(self, faulty: bool) -> None:
        """Mark the code as wrong; the sentence that says why stands below."""
        self.code.show_fault(faulty)

    def _choose(self, colour: str) -> None:
        self.show_value(colour)
        self.edited.emit()

    def _tell(self) -> None:
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        for swatch in self._swatches:
            swatch.show_chosen(swatch.colour == self.value().lower())


class Swatch(QAbstractButton):
    """One colour to choose, with a tick when it is chosen."""

    def __init__(self, colour: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour, self._name = colour, name
        self._chosen = False
        self.setText(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_chosen(False)

    def show_chosen(self, chosen: bool) -> None:
        """Show whether this is the colour."""
        self._chosen = chosen
        self.setAccessibleName(self.tr("{colour}, chosen").format(colour=self._name) if chosen else self._name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.hasFocus():
            painting.rounded(painter, area, None, tokens.colour("accent"), style.RADIUS_CONTROL, 2.0)
        inner = area.adjusted(3, 3, -3, -3)
        painting.rounded(painter, inner, QColor(self.colour or _SHOWN_AS_SHIPPED), tokens.colour("control"), 3)
        if self._chosen:
            icons.paint(painter, "check", QRectF(6, 6, 16, 16), QColor(Qt.GlobalColor.white))
