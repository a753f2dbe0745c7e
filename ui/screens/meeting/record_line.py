"""One record as one line: its code, its mark, what it says, who and when."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.widgets.labels import Label

_CODE_WIDTH = 32


@dataclass(frozen=True, slots=True)
class Mark:
    """An icon in a tone, with the word it stands for."""

    icon: str
    tone: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """A quiet line below the title."""

    text: str
    tone: str = "text2"
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class LineWords:
    """What a line says."""

    title: str
    code: str = ""
    mark: Mark | None = None
    details: tuple[Detail, ...] = ()
    trailing: Detail | None = None
    strong: bool = False
    tone: str = "text"
    link: bool = False


class RecordLine(QWidget):
    """A line that can be read at a glance: code, mark, title with its details, and a date at the right."""

    pressed = Signal()

    def __init__(self, words: LineWords, *, opens: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: LineWords | None = None
        self._opens = opens
        self._state_shown: Mark | None = None
        self._state = Label()
        self._code = Label(tone="text2")
        self._mark = Label()
        self._title = Label(wrap=True)
        self._trailing = Label(tone="text2")
        self._chevron = Label(tone="text2", icon="chevron-down")
        self._below: list[Label] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._arrange()
        self.show_words(words)
        if opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def words(self) -> LineWords:
        """What the line says now."""
        assert self._words is not None
        return self._words

    def show_words(self, words: LineWords, state: Mark | None = None) -> None:
        """Say something else, with a state before it where it has one; the same words again cost nothing."""
        if (words, state) == (self._words, self._state_shown):
            return
        self._words, self._state_shown = words, state
        _show_mark(self._state, state)
        self._code.setText(words.code)
        self._code.setVisible(bool(words.code))
        _show_mark(self._mark, words.mark)
        self._title.setText(words.title)
        face = style.font(weight=style.SEMIBOLD if words.strong else style.REGULAR)
        face.setUnderline(words.link)
        self._title.setFont(face)
        self._title.show_tone(words.tone)
        self._show_details(words.details)
        self._trailing.setVisible(words.trailing is not None)
        if words.trailing is not None:
            self._trailing.setText(words.trailing.text)
            self._trailing.show_tone(words.trailing.tone)

    def show_open(self, is_open: bool) -> None:
        """Turn the chevron the way the row opens or closes."""
        self._chevron.show_icon("chevron-down" if is_open else "chevron-right")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def _show_details(self, details: tuple[Detail, ...]) -> None:
        while len(self._below) < len(details):
            label = Label(size="small", wrap=True)
            self._below.append(label)
            self._column.addWidget(label)
        for label, detail in zip(self._below, details, strict=False):
            label.setText(detail.text)
            label.show_tone(detail.tone)
            label.show_icon(detail.mark.icon if detail.mark else "", detail.mark.tone if detail.mark else "")
        for at, label in enumerate(self._below):
            label.setVisible(at < len(details))

    def _arrange(self) -> None:
        self._code.setMinimumWidth(_CODE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(style.CLOSE)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._state, 0, top)
        row.addWidget(self._code, 0, top)
        row.addWidget(self._mark, 0, top)
        row.addLayout(self._column, 1)
        row.addWidget(self._trailing, 0, top)
        row.addWidget(self._chevron, 0, top)
        self._chevron.setVisible(self._opens)
        self.show_open(False)


def _show_mark(label: Label, mark: Mark | None) -> None:
    label.setVisible(mark is not None)
    if mark is not None:
        label.show_icon(mark.icon, mark.tone)
        label.setAccessibleName(mark.word)
        label.setToolTip(mark.word)
