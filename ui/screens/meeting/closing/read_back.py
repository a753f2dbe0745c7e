"""Reading back: decisions and actions one by one, agreed with the space bar, with room for objections."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.forms.record_form import RecordForm
from ui.screens.meeting.folding import FormBody
from ui.screens.meeting.panes import stacked
from ui.screens.meeting.record_line import LineWords, Mark, RecordLine
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.labels import Hint
from ui.widgets.marks import Legend
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One decision or action to read back. *key* is how the proceedings name it ("decision:12")."""

    key: str
    words: LineWords
    agreed: bool
    may_object: bool


class ReadBackCard(Card):
    """Space agrees and goes on, B writes an objection down, Enter changes the text."""

    agreed = Signal(str)
    objected = Signal(str, str)
    edit_wanted = Signal(object)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__("…", compact=True)
        self._items: dict[str, ReadItem] = {}
        self._progress = Hint(wrap=False)
        self._empty = Hint(self.tr("No decisions or actions yet."))
        self._empty.setContentsMargins(14, 4, 14, 10)
        self.rows = RowList(self.tr("Decisions and actions to read back"))
        self.rows.row_chosen.connect(self._show_chosen)
        self.rows.row_typed.connect(self._take_key)
        self.rows.row_activated.connect(self.edit_wanted)
        self.add_trailing(self._progress)
        self.add_flush(stacked(self._empty, self.rows))
        self._legend = Legend()
        self._legend.setContentsMargins(14, 6, 14, 7)
        self.add_flush(self._legend)

    def show_items(self, decisions: Sequence[ReadItem], actions: Sequence[ReadItem], actions_title: str) -> None:
        """Show what is read back; rows that are there already keep their place, focus and open form."""
        items = {item.key: item for item in (*decisions, *actions)}
        if list(items) != list(self._items):
            self._rebuild(decisions, actions, actions_title)
        self._items = items
        for key in items:
            self._show_row(key)
        self._empty.setVisible(not items)
        self._legend.setVisible(bool(actions))
        done = sum(1 for item in items.values() if item.agreed)
        self._progress.setText(self.tr("{done} of {all} read back").format(done=done, all=len(items)) if items else "")
        self._progress.show_tone("good" if items and done == len(items) else "text2")

    def agree(self, key: str) -> None:
        """Agree with a row and go on to the next; after the last, tell that reading is finished."""
        keys = list(self._items)
        if key not in keys:
            return
        self.agreed.emit(key)
        self._items[key] = replace(self._items[key], agreed=True)  # the step may show it a moment later
        onward = [each for each in keys[keys.index(key) + 1 :] if not self._items[each].agreed]
        onward += [each for each in keys if not self._items[each].agreed and each != key]
        if onward:
            self.rows.focus_row(onward[0])
        else:
            self._show_row(key)
            self.finished.emit()

    def ask_objection(self, key: str) -> None:
        """Open the line in which an objection to a decision is written down."""
        if key in self._items and self._items[key].may_object:
            self.rows.choose(key)
            self.row(key).ask_objection()

    def opened(self) -> str:
        """The decision to which an objection is being written down."""
        asked = (key for key in self._items if not self.row(key).objection.isHidden())
        return next(asked, "")

    def open_again(self, what: str) -> bool:
        """Ask that objection again."""
        if what:
            self.ask_objection(what)
        return self.opened() == what

    def open_form(self, key: str, form: RecordForm) -> None:
        """Show the form of a row below it."""
        self.row(key).open_form(form)

    def focus_next(self) -> None:
        """Bring the keyboard to the first row that is not agreed yet."""
        first = next((key for key, item in self._items.items() if not item.agreed), next(iter(self._items), None))
        self.rows.focus_row(first)

    def row(self, key: str) -> "ReadRow":
        """The row with this key."""
        row = self.rows.content(key)
        assert isinstance(row, ReadRow)
        return row

    def _rebuild(self, decisions: Sequence[ReadItem], actions: Sequence[ReadItem], actions_title: str) -> None:
        kept = self.rows.selected()
        self.rows.clear()
        for item in decisions:
            self._add_row(item)
        if actions:
            self.rows.add_heading(actions_title)
        for item in actions:
            self._add_row(item)
        self.rows.select(kept)

    def _add_row(self, item: ReadItem) -> None:
        row = ReadRow(item)
        row.agree.clicked.connect(lambda: self.agree(item.key))
        row.object.clicked.connect(lambda: self.ask_objection(item.key))
        row.edit.clicked.connect(lambda: self.edit_wanted.emit(item.key))
        row.objection_written.connect(lambda text: self.objected.emit(item.key, text))
        row.left.connect(lambda: self.rows.focus_row(item.key))
        self.rows.add_row(item.key, row)

    def _show_row(self, key: str) -> None:
        self.row(key).show_item(self._items[key], chosen=self.rows.selected() == key)

    def _show_chosen(self, _key: object) -> None:
        for key in self._items:
            self._show_row(key)

    def _take_key(self, key: object, typed: str) -> None:
        if isinstance(key, str) and typed == " ":
            self.agree(key)
        elif isinstance(key, str) and typed.casefold() == "b":
            self.ask_objection(key)


class ReadRow(QWidget):
    """One line to read out; the chosen one shows what can be done with it."""

    objection_written = Signal(str)
    left = Signal()

    def __init__(self, item: ReadItem) -> None:
        super().__init__()
        self._form: QWidget | None = None
        self.line = RecordLine(item.words)
        self.agree = Button(self.tr("Agreed"), "primary", shortcut_hint=self.tr("Space"), height=style.CONTROL_IN_ROW)
        self.object = Button(self.tr("Objection …"), shortcut_hint="B", height=style.CONTROL_IN_ROW)
        self.edit = Button(self.tr("Change"), shortcut_hint="Enter", height=style.CONTROL_IN_ROW)
        self.objection = _ObjectionLine()
        self.objection.written.connect(self._take_objection)
        self.objection.left.connect(self._leave_objection)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(62, 0, 0, 8)
        row.setSpacing(style.CLOSE)
        for button in (self.agree, self.object, self.edit):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.addWidget(button)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.line, self._buttons, self.objection):
            self._column.addWidget(part)
        self.objection.hide()
        self.show_item(item, chosen=False)

    def show_item(self, item: ReadItem, *, chosen: bool) -> None:
        """Show the words of now, and whether they were agreed."""
        dissent = any(detail.tone == "warning" for detail in item.words.details)
        if item.agreed:
            state = Mark("comment", "warning", self.tr("agreed, with dissent")) if dissent else None
            state = state or Mark("check-circle", "good", self.tr("agreed"))
        else:
            state = Mark("radio", "accent", self.tr("now")) if chosen else Mark("circle", "hint", self.tr("to be read"))
        self.line.show_words(replace(item.words, strong=chosen), state)
        free = self._form is None and self.objection.isHidden()
        self._buttons.setVisible(chosen and free and self.isEnabled())
        self.object.setVisible(item.may_object)
        if not chosen:
            self.close_form()
            self.objection.hide()

    def ask_objection(self) -> None:
        """Show the line for an objection, with the keyboard in it."""
        self._buttons.hide()
        self.objection.show()
        self.objection.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_form(self, form: RecordForm) -> None:
        """Show a form below the line."""
        self.close_form()
        self._buttons.hide()
        body = FormBody(form)
        body.close_wanted.connect(lambda: self._leave_form(form))
        self._form = body
        self._column.addWidget(body)
        body.show()
        form.focus_field(next(iter(form.fields)))

    def close_form(self) -> None:
        """Take the form away; what was typed is kept already."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    def _leave_form(self, form: RecordForm) -> None:
        if not form.settle():
            return
        self.close_form()
        self._buttons.show()
        self.left.emit()

    def _take_objection(self, text: str) -> None:
        self._leave_objection()
        self.objection_written.emit(text)

    def _leave_objection(self) -> None:
        self.objection.hide()
        self._buttons.show()
        self.left.emit()


class _ObjectionLine(QWidget):
    """Who sees it otherwise, and why. Enter keeps it, Escape leaves it."""

    written = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Who sees it otherwise, and why?")
        self.field = LineField(name=name, placeholder=name, height=style.CONTROL_IN_ROW + 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(62, 0, 0, 8)
        row.addWidget(self.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = self.field.value().strip()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and text:
            self.field.show_value("")
            self.written.emit(text)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
