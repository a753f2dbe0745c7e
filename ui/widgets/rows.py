"""A list of rows that are widgets themselves, so that a screen reader reads them and a keyboard walks them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui import style
from ui.widgets import painting
from ui.widgets.spoken import spoken
from ui.widgets.stack import Measured, Stack
from ui.widgets.surfaces import Band

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


@dataclass(frozen=True)
class RowPart:
    """A row to show: what it says, by which it is known again, and how it is made when it says something new.

    One that is no row stands between rows, such as a band above a group.
    """

    key: object
    says: object
    make: Callable[[], QWidget]
    is_row: bool = True


class RowList(Stack):
    """Rows with hairlines between them, of which one can be chosen by arrow keys, mouse or by entering it.

    `row_chosen(key)` tells that the user moved to another row; `row_activated(key)` that Enter or a double click
    opened it; `row_typed(key, text)` that a letter, digit or space was typed on the row itself.
    """

    row_chosen = Signal(object)
    row_activated = Signal(object)
    row_typed = Signal(object, str)

    def __init__(
        self, name: str = "", *, row_height: int = style.ROW, margin: int = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row_height, self._margin = row_height, margin
        self._rows: dict[object, Row] = {}
        self._shown: dict[object, tuple[object, QWidget]] = {}
        self._chosen: object = None
        self._replacing = False
        self.setAccessibleName(name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def show_rows(self, rows: Iterable[tuple[object, QWidget]]) -> None:
        """Show these `(key, widget)` rows instead, keeping the choice and the focus where its key is still there.

        A key that is None stands for a part that is no row: a `Band` between groups, or a notice.
        """
        chosen = self._chosen
        now = QApplication.focusWidget()
        had_focus = now is not None and self.isAncestorOf(now)
        if had_focus:
            self._hold_focus()
        self.clear()
        self._replacing = True
        for key, widget in rows:
            if key is None:
                self.add_strip(widget)
            else:
                self.add_row(key, widget)
        self._replacing = False
        self.select(chosen)
        if had_focus:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.focus_row(self._chosen if self._chosen is not None else next(iter(self._rows), None))

    def show_parts(self, parts: Iterable[RowPart]) -> None:
        """Show these parts instead; one that says the same as before stays, and only the rest is made.

        The choice stays where its key is still there, and so does the keyboard.
        """
        wanted = tuple(parts)
        holder = self._keyboard_holder()
        if holder is not None and not self._stays(holder, wanted):
            self._hold_focus()
        chosen, before, rows = self._chosen, self._shown, self._rows
        self._rows, self._shown, self._replacing = {}, {}, True
        for part in wanted:
            known = before.get(part.key)
            widget = known[1] if known is not None and known[0] == part.says else self._made(part, rows.get(part.key))
            self._shown[part.key] = part.says, widget
            if isinstance(widget, Row):
                self._rows[part.key] = widget
                widget.show_hairline(len(self._shown) > 1)
        self.arrange([widget for _, widget in self._shown.values()])
        self._replacing = False
        self.select(chosen)
        if holder is not None and self.hasFocus():
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.focus_row(holder if holder in self._rows else self._chosen or next(iter(self._rows), None))

    def add_row(self, key: object, content: QWidget, name: str = "", *, fill: str = "") -> "Row":
        """Put a row at the end; a screen reader hears *name*, or else the words in the row. *fill* colours it."""
        row = Row(self, key, content, name, self._row_height, self._margin, hairline=bool(self.parts()))
        row.fill = fill
        self._rows[key] = row
        self.put(row)
        if len(self._rows) == 1 and not self._replacing:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocusProxy(row)
        return row

    def add_heading(self, text: str, detail: str = "", tone: str = "") -> Band:
        """Put a strip between groups of rows."""
        band = Band(text, detail, tone=tone)
        self.put(band)
        return band

    def add_strip(self, part: QWidget) -> None:
        """Put something that is no row at the end, such as a notice that belongs to the row above."""
        self.put(part)

    def clear(self) -> None:
        """Take all rows, headings and strips away; nothing is chosen then."""
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self._rows.clear()
        self._shown.clear()
        self._chosen = None
        self.remove_all()

    def show_row(self, key: object, shown: bool) -> None:
        """Show a row or fold it away; the keyboard passes what is folded away."""
        self._rows[key].setVisible(shown)

    def keys(self) -> tuple[object, ...]:
        """The keys of the rows from top to bottom, folded away or not."""
        return tuple(self._rows)

    def content(self, key: object) -> QWidget:
        """The widget shown for *key*."""
        return self._rows[key].content

    def selected(self) -> object:
        """The key of the chosen row, or None."""
        return self._chosen

    def select(self, key: object) -> None:
        """Show *key* as chosen without telling; None, or a key that is not there, chooses nothing."""
        before, self._chosen = self._chosen, key if key in self._rows else None
        for each in (before, self._chosen):
            if each in self._rows:
                self._rows[each].update()
        goal = self._chosen if self._chosen is not None else next(iter(self._rows), None)
        for each, row in self._rows.items():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == goal else Qt.FocusPolicy.ClickFocus)
        if goal in self._rows:
            self.setFocusProxy(self._rows[goal])

    def focus_row(self, key: object) -> None:
        """Put the keyboard on the row of *key* and choose it."""
        if key in self._rows:
            self._rows[key].setFocus(Qt.FocusReason.OtherFocusReason)
            self.choose(key)

    def choose(self, key: object) -> None:
        """Choose as the user does: tell it when it is another row than before."""
        if key == self._chosen:
            return
        self.select(key)
        self.row_chosen.emit(key)

    def walk(self, row: "Row", event: QKeyEvent) -> bool:
        """Move from *row* as the key says; False when the key is none of the list's."""
        keys = [each for each, one in self._rows.items() if not one.isHidden()]
        at = keys.index(row.key)
        key = Qt.Key(event.key())
        if key in _STEPS:
            to = max(0, min(at + _STEPS[key], len(keys) - 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            to = 0 if key == Qt.Key.Key_Home else len(keys) - 1
        else:
            return False
        self.focus_row(keys[to])
        return True

    def _made(self, part: RowPart, row: "Row | None") -> QWidget:
        """The widget of a part; a row that was there stays, with other words in it."""
        content = part.make()
        if not part.is_row:
            return content
        if row is None:
            return Row(self, part.key, content, "", self._row_height, self._margin, hairline=True)
        row.show_content(content)
        return row

    def _stays(self, key: object, wanted: tuple[RowPart, ...]) -> bool:
        """Whether what has the keyboard in this row is there afterwards: the row itself, or what it says already."""
        says = next((part.says for part in wanted if part.key == key), None)
        if key not in self._shown:
            return False
        return says is not None and (self._rows[key].hasFocus() or says == self._shown[key][0])

    def _keyboard_holder(self) -> object:
        """The key of the row that has the keyboard, itself or in it; None when none has."""
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            return None
        return next((key for key, row in self._rows.items() if row is now or row.isAncestorOf(now)), None)

    def _hold_focus(self) -> None:
        """Keep the keyboard here while rows are replaced, or Qt would hand it to whatever comes next on the page."""
        self.setFocusProxy(None)  # type: ignore[arg-type]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        key = self._keyboard_holder() if now is not None else None
        if key is not None:
            self.choose(key)


class Row(Measured):
    """One row of a list: it holds the screen's own widget, and shows choice, focus and the hairline above."""

    def __init__(
        self,
        owner: RowList,
        key: object,
        content: QWidget,
        name: str,
        height: int,
        margin: int,
        *,
        hairline: bool,
    ) -> None:
        super().__init__(owner)
        self.key, self.content, self.fill = key, content, ""
        self._owner, self._name, self._hairline = owner, name, hairline
        self.setMinimumHeight(height)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margin, 1, margin, 0)
        layout.addWidget(content)
        self.setAccessibleName(name or spoken(content))

    def show_content(self, content: QWidget) -> None:
        """Show something else in this row, which keeps its place."""
        layout = self.layout()
        assert layout is not None
        layout.removeWidget(self.content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content
        layout.addWidget(content)
        content.show()
        self.forget_heights()
        self.setAccessibleName(self._name or spoken(content))

    def show_hairline(self, shown: bool) -> None:
        """Draw a hairline above the row, or none above the first."""
        if shown != self._hairline:
            self._hairline = shown
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.hasFocus():  # something in it came, went or changed
            self.setAccessibleName(self._name or spoken(self.content))
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        unmodified = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if unmodified and self._owner.walk(self, event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._owner.row_activated.emit(self.key)
        elif unmodified and len(event.text()) == 1 and event.text().isprintable():
            self._owner.row_typed.emit(self.key, event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._owner.choose(self.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._owner.row_activated.emit(self.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAccessibleName(self._name or spoken(self.content))
        self._owner.choose(self.key)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        if self._owner.selected() == self.key:
            painter.fillRect(self.rect(), tokens.colour("selection"))
            painter.fillRect(0, 0, 3, self.height(), tokens.colour("accent"))
        elif self.fill:
            painter.fillRect(self.rect(), tokens.colour(self.fill))
        if self._hairline:
            painter.fillRect(0, 0, self.width(), 1, tokens.colour("line"))
        if self.hasFocus():
            painting.rounded(painter, QRectF(self.rect()), None, tokens.colour("accent"), 2, 2.0)
