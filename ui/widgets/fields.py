"""Fields to type in: one line, many lines, a tick. Each tells `edited` when the user edits, never when it is shown."""

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from models.limits import LONGEST_TEXT
from ui import icons, style
from ui.widgets import painting, pasting, remark
from ui.widgets.kept import NEVER
from ui.widgets.one_line import OneLine
from ui.widgets.plain_text import printable


class LineField(OneLine):
    """One line of plain text."""

    edited = Signal()

    def __init__(
        self,
        *,
        name: str = "",
        placeholder: str = "",
        height: int = style.CONTROL,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFont(style.font(style.LEAD if height >= style.CONTROL_LARGE else style.BODY))
        self.setFixedHeight(height)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self.setProperty(NEVER, True)
        self.typed.connect(self.edited)

    def value(self) -> str:
        """The text without control characters and line ends."""
        return printable(self.text(), lines=False)

    def show_value(self, value: str) -> None:
        """Show a text, without telling, and leave the cursor alone when it is there already."""
        if value != self.text():
            self.setText(value)
        self._shown = value

    def show_fault(self, faulty: bool) -> None:
        """Mark the field as wrong; the sentence that says why stands beside it."""
        mark_fault(self, faulty)


class AutoText(QPlainTextEdit):
    """Many lines of plain text that grow with what is typed; Tab goes on to the next field.

    It is at least *lines* high, and at most *most_lines* when that is given. What comes in is cleaned by
    `plain_text.printable`. A text that does not fit in `LONGEST_TEXT` characters, or a clipboard without text, is
    refused as a whole with a sentence below the field, and the field stays as it was.
    """

    edited = Signal()

    def __init__(
        self,
        *,
        name: str = "",
        placeholder: str = "",
        lines: int = 2,
        most_lines: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines, self._most = lines, most_lines
        self._showing = False
        self._shown = ""
        self.setFont(style.font())
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if most_lines is None:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().clearUndoRedoStacks()  # Qt counts the margin as something typed
        self.textChanged.connect(self._take_change)
        self._fit()

    def value(self) -> str:
        """The text without control characters; lines end in a line feed."""
        return self.standing()

    def show_value(self, value: str) -> None:
        """Show a text, without telling, and leave the cursor alone when it is there already."""
        self._shown = printable(value, lines=True)
        if self._shown == self.standing():
            return
        self._showing = True
        try:
            self.setPlainText(value)
        finally:
            self._showing = False

    @property
    def shown(self) -> str:
        """What the program showed here last."""
        return self._shown

    def standing(self) -> str:
        """What stands here now, as it was typed."""
        return printable(self.document().toRawText(), lines=True)  # Qt's plain text would lose spaces that do not break

    def put_back(self, standing: str) -> bool:
        """Let *standing* stand here, as if it was typed; False in a field that is only read."""
        if self.isReadOnly():
            return False
        self.setPlainText(standing)
        return True

    def show_fault(self, faulty: bool) -> None:
        """Mark the field as wrong; the sentence that says why stands beside it."""
        mark_fault(self, faulty)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return pasting.has_words(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = printable(pasting.words(source), lines=True)
        if not words:
            remark.say(self, pasting.no_text())
        elif self._has_room_for(words):
            self.insertPlainText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            self.insertFromMimeData(QGuiApplication.clipboard().mimeData())
        elif not _writes(event) or self._has_room_for(event.text()):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        kept = printable(event.commitString(), lines=True)
        if not self._has_room_for(kept):
            return
        if kept == event.commitString():
            super().inputMethodEvent(event)
        else:
            self.insertPlainText(kept)

    def _has_room_for(self, words: str) -> bool:
        """Whether *words* still fit; the user is told when they do not."""
        if self.document().characterCount() + len(words) <= LONGEST_TEXT:
            return True
        left = LONGEST_TEXT - len(self.value()) + len(self.textCursor().selectedText())
        if len(words) > left:
            remark.say(self, pasting.too_long(len(words), left))
        return len(words) <= left

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._most is None:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _take_change(self) -> None:
        self._fit()
        if not self._showing:
            self.edited.emit()

    def _fit(self) -> None:
        """A plain-text document measures its height in lines."""
        lines = max(self._lines, int(self.document().size().height()))
        if self._most is not None:
            lines = min(lines, self._most)
        around = 2 * (int(self.document().documentMargin()) + 5)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)


class Check(QCheckBox):
    """A tick with its words."""

    edited = Signal()

    def __init__(self, text: str = "", *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring: painting.Ring | None = None
        self.setFont(style.font(weight=style.SEMIBOLD if strong else style.REGULAR))
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shown = ""
        self.clicked.connect(lambda _on: self.edited.emit())

    @property
    def shown(self) -> str:
        """What the program showed here last."""
        return self._shown

    def standing(self) -> str:
        """ "1" when it is ticked, "" when not."""
        return "1" if self.isChecked() else ""

    def put_back(self, standing: str) -> bool:
        """Tick it again, or not, as if the user did."""
        if not self.isEnabled():
            return False
        self.setChecked(bool(standing))
        self.edited.emit()
        return True

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def show_value(self, value: bool) -> None:
        """Show it ticked or not, without telling."""
        self.setChecked(value)
        self._shown = self.standing()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._words) + 8 if self._words else 0
        return QSize(16 + words + 2, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = painting.ringed(self, self._ring, True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = painting.ringed(self, self._ring, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        box = QRectF(0, (self.height() - 16) // 2, 16, 16)
        on = self.checkState() != Qt.CheckState.Unchecked
        fill = "fill" if on else "surface" if self.isEnabled() else "sunken"
        painting.rounded(
            painter, box, tokens.colour(fill), tokens.colour("fill" if on else "control"), style.RADIUS_TAG
        )
        if on:
            mixed = self.checkState() == Qt.CheckState.PartiallyChecked
            icons.paint(painter, "minus" if mixed else "check", box.adjusted(1, 1, -1, -1), tokens.colour("on_fill"))
        painter.setFont(self.font())
        painter.setPen(tokens.colour("text" if self.isEnabled() else "hint"))
        area = QRectF(24, 0, self.width() - 24, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)


def _writes(event: QKeyEvent) -> bool:
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & command


def mark_fault(field: QWidget, faulty: bool) -> None:
    """Give a field of Qt the border of a fault, or take it away."""
    if bool(field.property("fault")) == faulty:
        return
    field.setProperty("fault", faulty)
    field.style().unpolish(field)
    field.style().polish(field)
