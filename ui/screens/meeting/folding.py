"""Records as rows that open in place to the form they are written in."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.forms.record_form import RecordForm
from ui.screens.meeting.panes import has_keyboard
from ui.screens.meeting.record_line import LineWords, RecordLine
from ui.screens.meeting.room import Room, rows
from ui.screens.meeting.room.rows import Row, RowDraft
from ui.screens.meeting.unread import keep_line, keep_unread_in
from ui.widgets import painting
from ui.widgets.fields import LineField
from ui.widgets.kept import as_text
from ui.widgets.labels import Hint, Label
from ui.widgets.reading_only import GoesWhenReading
from ui.widgets.rows import RowList
from ui.widgets.surfaces import reveal

_BELOW = 10  # the distance between an open form and the next row


@dataclass(frozen=True)
class FoldItem:
    """A row to show: its words, and for one that can be written in, how to make its form.

    *draft* is what the form begins with while there is no record yet: the first word typed makes one.
    """

    key: Hashable
    words: LineWords
    record: Row | None = None
    make_form: Callable[[], RecordForm] | None = None
    draft: RowDraft | None = None

    @property
    def place(self) -> str:
        """What the record is called where a text that cannot be read waits for it, made or not."""
        if self.draft is not None:
            return f"{rows.collection(self.draft)}:{self.key}"
        return f"{rows.collection(self.record)}:{self.record.id}" if self.record is not None else ""

    def written(self, room: Room) -> object:
        """What the form shows: the record with what is typed in it, or the draft to begin with."""
        return room.draft_of(self.record) if self.record is not None else self.draft


class FoldingRows(QWidget):
    """Rows of which one at a time is open. Enter or a click opens; Escape, or Enter in a line of text, closes.

    What is typed goes to the room as it is typed. `record_removed` tells that the user removed the open record.
    """

    record_removed = Signal()

    def __init__(self, room: Room, name: str, empty: str = "", *, margin: int = 14) -> None:
        super().__init__()
        self._room = room
        self._items: dict[Hashable, FoldItem] = {}
        self._open_key: Hashable = None
        self._empty = Hint(empty)
        self._empty.setContentsMargins(margin, 4, margin, 8)
        self.list = RowList(name, margin=margin)
        self.list.row_activated.connect(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)

    def show_items(self, items: Sequence[FoldItem]) -> None:
        """Show these rows. Rows that are there already keep their place, their focus and their open form."""
        before, self._items = list(self._items), {item.key: item for item in items}
        keys = list(self._items)
        if keys[: len(before)] == before:
            for key in keys[len(before) :]:
                self._add_row(self._items[key])
        else:
            self._rebuild()
        for item in items:
            self._fold(item.key).show_item(item, self._room)
        self._empty.setVisible(not items and bool(self._empty.text()))
        self.list.setVisible(bool(items))

    def open(self, key: Hashable, field: str = "") -> bool:
        """Open the row of *key* and bring the keyboard to *field* (by default the first). False when it cannot."""
        item = self._items.get(key)
        if item is None or item.make_form is None or self._room.is_read_only:
            return False
        if self._open_key != key:
            if not self._may_leave():
                return False
            self.close_open()
            self._open_key = key
            form = item.make_form()
            form.edited.connect(lambda: self._save(key, form))
            form.remove_wanted.connect(lambda: self._remove(key))
            keep_unread_in(self._room, form, item.place)
            self._fold(key).open(form, item.written(self._room))
        self.list.select(key)
        self._fold(key).focus_field(field)
        reveal(self._fold(key))
        return True

    def opened(self) -> str:
        """The open row."""
        return as_text(self._open_key)

    def open_again(self, what: str) -> bool:
        """Open the row that was open, if it is still there."""
        key = next((one for one in self._items if as_text(one) == what), None)
        if what and key is not None:
            self.open(key)
        return not what or as_text(self._open_key) == what

    def open_made(self, record: Row | None, field: str) -> bool:
        """Open the row of a record that was just made. False when there is none: it could not be kept."""
        if record is None:
            return False
        made = (item for item in self._items.values() if type(item.record) is type(record))
        self.open(
            next((item.key for item in made if item.record is not None and item.record.id == record.id), None), field
        )
        return True

    def toggle(self, key: Hashable) -> None:
        """Open a row, or close it when it is the open one."""
        if self._open_key == key:
            self._close_when_read()
        else:
            self.open(key)

    def close_open(self) -> None:
        """Close the open row; what was typed is with the room already."""
        key, self._open_key = self._open_key, None
        if key in self._items:
            fold = self._fold(key)
            had_focus = fold.isAncestorOf(self.focusWidget() or self)
            fold.close_form()
            if had_focus:
                self.list.focus_row(key)

    def open_key(self) -> Hashable:
        """The key of the open row; None when all are closed."""
        return self._open_key

    def form(self) -> RecordForm | None:
        """The form of the open row."""
        return self._fold(self._open_key).form if self._open_key in self._items else None

    def record_in_hand(self) -> Row | None:
        """The record whose closed row has the keyboard."""
        key = self.list.selected()
        closed = has_keyboard(self.list) and key != self._open_key and key in self._items
        return self._items[key].record if closed else None

    def _may_leave(self) -> bool:
        form = self.form()
        return form is None or form.settle()

    def _close_when_read(self) -> None:
        """A date that cannot be read keeps its form open, with the sentence that says so."""
        if self._may_leave():
            self.close_open()

    def _rebuild(self) -> None:
        kept, self._open_key = self._open_key, None
        self.list.clear()
        for item in self._items.values():
            self._add_row(item)
        if kept in self._items:
            self.open(kept)

    def _add_row(self, item: FoldItem) -> None:
        fold = Fold(item)
        fold.toggled.connect(lambda: self.toggle(item.key))
        fold.close_wanted.connect(self._close_when_read)
        self.list.add_row(item.key, fold)

    def _fold(self, key: Hashable) -> "Fold":
        fold = self.list.content(key)
        assert isinstance(fold, Fold)
        return fold

    def _save(self, key: Hashable, form: RecordForm) -> None:
        record = self._items[key].record
        if record is None:
            self._room.add(form.draft())
        else:
            self._room.revise_soon(record, form.draft())

    def _remove(self, key: Hashable) -> None:
        record = self._items[key].record
        at = list(self._items).index(key)
        self.close_open()
        if record is None or not self._room.remove(record):
            return
        self.record_removed.emit()
        keys = list(self._items)
        if keys:
            self.list.focus_row(keys[min(at, len(keys) - 1)])


class Fold(QWidget):
    """What stands in a row: its line, and the form below it while it is open."""

    toggled = Signal()
    close_wanted = Signal()

    def __init__(self, item: FoldItem) -> None:
        super().__init__()
        self.form: RecordForm | None = None
        self.line = RecordLine(item.words, opens=item.make_form is not None)
        self.line.pressed.connect(self.toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.line)

    def show_item(self, item: FoldItem, room: Room) -> None:
        """Show the words of now, and in an open form what is written now."""
        self.line.show_words(item.words)
        if self.form is not None:
            self.form.show_draft(item.written(room))

    def open(self, form: RecordForm, draft: object) -> None:
        """Show *form* below the line, filled with *draft*."""
        self.form = form
        form.show_draft(draft)
        body = FormBody(form)
        body.close_wanted.connect(self.close_wanted)
        self._column.addWidget(body)
        body.show()  # at once, so that the keyboard can walk through it
        self.line.show_open(True)

    def focus_field(self, field: str) -> None:
        """Bring the keyboard into the open form."""
        if self.form is not None and not (field and self.form.focus_field(field)):
            first = next(iter(self.form.fields.values()), self.form)
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Take the form away."""
        item = self._column.takeAt(1)
        body = item.widget() if item is not None else None
        if body is not None:
            body.hide()
            body.deleteLater()
        self.form = None
        self.line.show_open(False)


class FormBody(QWidget):
    """Keeps the keys typed in a form from walking the list around it."""

    close_wanted = Signal()

    def __init__(self, form: RecordForm) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12 + _BELOW)
        column.addWidget(form)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        area = QRectF(self.rect()).adjusted(0, 0, 0, -_BELOW)
        line = tokens.colour("selection_line")
        painting.rounded(QPainter(self), area, tokens.colour("surface"), line, style.RADIUS_CARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_wanted.emit()


class AddLine(QWidget, GoesWhenReading):
    """One line to type a new record in. Enter gives it to *add*; what *add* could not keep stays in the line."""

    def __init__(self, name: str, add: Callable[[str], bool], placeholder: str = "", *, margin: int = 14) -> None:
        super().__init__()
        self._add = add
        self.field = LineField(name=name, placeholder=placeholder or name, height=style.CONTROL_IN_ROW + 2)
        self.field.returnPressed.connect(self._enter)
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 6, margin, 10)
        row.setSpacing(style.CLOSE)
        row.addWidget(Label(icon="plus", tone="text2"))
        row.addWidget(self.field, 1)
        self.setFocusProxy(self.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter was for the line itself: it must not open the row of a list around it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _enter(self) -> None:
        text = self.field.value().strip()
        if text:
            self.field.show_value("")  # first: adding goes on to another field, and this one is left
            if not self._add(text):
                self.field.show_value(text)


def keep_lines(room: Room, screen: QWidget, place: str) -> None:
    """Let what stands in the lines for new records of a screen wait at *place* when it is left without Enter."""
    for number, line in enumerate(screen.findChildren(AddLine), 1):
        keep_line(room, line.field, f"{place}:{number}")
