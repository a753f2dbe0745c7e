"""Dates and times as people type them."""

import re
from collections.abc import Callable
from datetime import date, time
from typing import Protocol

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.rules.dates import parse_date
from ui import style
from ui.widgets.buttons import IconButton
from ui.widgets.calendar import Calendar
from ui.widgets.fields import LineField, mark_fault
from ui.widgets.kept import as_text
from ui.widgets.labels import Hint
from ui.widgets.one_line import OneLine

DateParser = Callable[[str], date | None]
_WEEKDAY = re.compile(r"^[^\W\d]{2,10}\.?,?\s+(?=\d{1,2}-\d{1,2}-\d{4}$)")


class Leftover(Protocol):
    """Keeps a text that could not be read, so that it can be mended another time."""

    def found(self) -> str:
        """The text that was kept; "" for none."""
        ...

    def keep(self, text: str) -> None:
        """Keep *text* instead of what was kept; "" when there is nothing left to mend."""
        ...


class DateField(QWidget):
    """A date that is typed, or picked from a calendar (Alt+Down); empty is allowed.

    Unless another *parse* is given it reads what `models.rules.dates.parse_date` reads, seen from today.

    What is typed is read when the field is left or Enter is pressed. A text that is no date stays as it was typed,
    with a sentence below it: then `value()` is the last good date, `is_valid()` is False, and `edited` is not told.
    Escape takes such a text back. With a *leftover* (`keep_unread`) the text outlives the field.
    """

    edited = Signal()

    def __init__(
        self,
        parse: DateParser | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        height: int = style.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parse = parse or _parse_from_today
        self._date: date | None = None
        self._shown: date | None = None
        self._valid = True
        self._leftover: Leftover | None = None
        self.line = LineField(name=name, placeholder=placeholder, height=height)
        self.line.setMinimumWidth(148)
        self.line.setTextMargins(0, 0, 24, 0)
        self._opener = IconButton("calendar", self.tr("Open the calendar"), height=24, parent=self.line)
        self._opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opener.setCursor(Qt.CursorShape.ArrowCursor)
        self._opener.clicked.connect(self.open_calendar)
        self._fault = Hint(tone="danger", icon="warning")
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.TIGHT)
        column.addWidget(self.line)
        column.addWidget(self._fault)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.editingFinished.connect(self._settle)

    def value(self) -> date | None:
        """The last good date, or None when the field was left empty."""
        return self._date

    def is_valid(self) -> bool:
        """Whether what stands in the field is a date, or nothing."""
        return self._valid

    def fault(self) -> str:
        """The sentence below the field, or an empty text."""
        return "" if self._valid else self._fault.text()

    def settle(self) -> bool:
        """Read what stands in the field now; False, with the keyboard in it, when that is no date."""
        self._settle()
        if not self._valid:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._valid

    def keep_unread(self, leftover: Leftover) -> None:
        """Let *leftover* keep a text that cannot be read, and show the one that it kept."""
        self._leftover = leftover
        self._bring_back()

    def show_value(self, value: date | None) -> None:
        """Show a date, without telling; a text that was kept because it could not be read stands in its place."""
        self._shown = value
        self._show(value)

    @property
    def shown(self) -> str:
        """The date that the program showed here last, in ISO form."""
        return as_text(self._shown)

    def standing(self) -> str:
        """The last good date, in ISO form; what is being typed stands in the line."""
        return as_text(self._date)

    def put_back(self, standing: str) -> bool:
        """Let this date stand here again, as if it was picked; False in a field that is only read."""
        if self.line.isReadOnly():
            return False
        self._take(date.fromisoformat(standing) if standing else None)
        return True

    def forget(self) -> None:
        """Show nothing, without telling, and let no text wait any more."""
        _keep(self._leftover, "")
        self.show_value(None)

    def open_calendar(self) -> None:
        """Open the calendar below the field, on the date or on today; not while the field is only read."""
        if self.line.isReadOnly():
            return
        calendar = Calendar(self)
        calendar.picked.connect(self._take)
        calendar.open_at(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)), self._date or date.today())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            size = event.size()
            self._opener.move(size.width() - 24 - 4, (size.height() - 24) // 2)
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            asks = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
            if asks or event.key() == Qt.Key.Key_F4:
                self.open_calendar()
                return True
            if event.key() == Qt.Key.Key_Escape and not self._valid:
                _keep(self._leftover, "")
                self.show_value(self._date)
                return True
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        typed = self.line.value().strip()
        if typed == date_words(self._date):
            _keep(self._leftover, "")
            self._show_valid(True)
            return
        found = self._parse(_WEEKDAY.sub("", typed)) if typed else None
        if typed and found is None:
            self._show_valid(False)
            _keep(self._leftover, typed)
            return
        self._take(found)

    def _bring_back(self) -> None:
        text = self._leftover.found() if self._leftover is not None else ""
        if text:
            self.line.show_value(text)
            self._show_valid(False)

    def _take(self, found: date | None) -> None:
        _keep(self._leftover, "")
        changed = found != self._date
        self._show(found)
        if changed:
            self.edited.emit()

    def _show(self, value: date | None) -> None:
        self._date = value
        self._show_valid(True)
        self.line.show_value(date_words(value))
        self._bring_back()

    def _show_valid(self, valid: bool) -> None:
        self._valid = valid
        self.line.show_fault(not valid)
        self._fault.setText("" if valid else self.tr("This is not a date. Type for example 3-12 or 3-12-2026."))
        self._fault.setVisible(not valid)


class TimeField(OneLine):
    """A time of day: 9:30, 930, 9.30 and 9u30 are all half past nine; empty is allowed.

    A text that is no time stays as it was typed, marked; then `value()` is the last good time, and `edited` is not
    told. With a *leftover* (`keep_unread`) the text outlives the field.
    """

    edited = Signal()

    def __init__(
        self,
        *,
        name: str = "",
        placeholder: str = "",
        height: int = style.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._time: time | None = None
        self._valid = True
        self._leftover: Leftover | None = None
        self.setFont(style.font())
        self.setFixedSize(64, height)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.editingFinished.connect(self._settle)

    def value(self) -> time | None:
        """The last good time, or None when the field was left empty."""
        return self._time

    def is_valid(self) -> bool:
        """Whether what stands in the field is a time, or nothing."""
        return self._valid

    def keep_unread(self, leftover: Leftover) -> None:
        """Let *leftover* keep a text that cannot be read, and show the one that it kept."""
        self._leftover = leftover
        self._bring_back()

    def show_value(self, value: time | None) -> None:
        """Show a time, without telling; a text that was kept because it could not be read stands in its place."""
        self._time = value
        self._show_valid(True)
        self.setText(f"{value:%H:%M}" if value is not None else "")
        self._bring_back()

    def put_back(self, standing: str) -> bool:
        """Let *standing* stand here again, and be the value when it is a time."""
        back = super().put_back(standing)
        if back and typed_time(standing) is not None:
            self._settle()
        return back

    def _settle(self) -> None:
        typed = self.text().strip()
        found = typed_time(typed)
        if typed and found is None:
            self._show_valid(False)
            _keep(self._leftover, typed)
            return
        _keep(self._leftover, "")
        changed = found != self._time
        self.show_value(found)
        if changed:
            self.edited.emit()

    def _bring_back(self) -> None:
        text = self._leftover.found() if self._leftover is not None else ""
        if text:
            self.setText(text)
            self._show_valid(False)

    def _show_valid(self, valid: bool) -> None:
        self._valid = valid
        mark_fault(self, not valid)
        self.setToolTip("" if valid else self.tr("This is not a time. Type for example 9:30."))
        self.setAccessibleDescription(self.toolTip())


def date_words(day: date | None) -> str:
    """A date as the fields show it, such as "di 15-12-2026"; "" for no date."""
    if day is None:
        return ""
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{weekday} {day.day}-{day.month}-{day.year}"


def _parse_from_today(text: str) -> date | None:
    return parse_date(text, date.today())


def typed_time(text: str) -> time | None:
    """The time of day meant by 9:30, 930, 0930, 9.30, 9u30 or 9."""
    found = re.fullmatch(r"(\d{1,2})(?:[:.uh ]?(\d{2}))?(?:\s*(?:uur|u|h))?", text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _keep(leftover: Leftover | None, text: str) -> None:
    if leftover is not None:
        leftover.keep(text)


def past_date(text: str) -> date | None:
    """Read a date of something that has happened: without a year it is the last one that was."""
    return parse_date(text, date.today(), past=True)
