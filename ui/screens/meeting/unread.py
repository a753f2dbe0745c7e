"""What was typed in a meeting and is no record yet: it waits in the vault until it is mended, entered or taken back."""

from collections.abc import Callable

from models.records import Unread
from ui.forms.record_form import RecordForm
from ui.screens.meeting.room import Room
from ui.widgets.dates import DateField, TimeField
from ui.widgets.fields import LineField

_LINE = "line"


class UnreadText:
    """Keeps for one field what could not be read: it outlives the step, the meeting and a lock.

    *place* says at each moment which row, or which whole, the field shows. What is only read shows no such text.
    """

    def __init__(self, room: Room, place: Callable[[], str], field: str) -> None:
        self._room, self._place, self._field = room, place, field

    def found(self) -> str:
        """The text that waits for this field; "" for none."""
        return next((one.text for one in self._kept() if self._is_mine(one)), "") if not self._room.is_read_only else ""

    def keep(self, text: str) -> None:
        """Let *text* wait instead; "" when nothing has to wait any more."""
        if self._room.is_read_only or text == self.found():
            return
        others = tuple(one for one in self._kept() if not self._is_mine(one))
        mine = (Unread(place=self._place(), field=self._field, text=text),) if text else ()
        self._room.proceed(unread=others + mine)

    def _kept(self) -> tuple[Unread, ...]:
        return self._room.conference.proceedings.unread

    def _is_mine(self, one: Unread) -> bool:
        return (one.place, one.field) == (self._place(), self._field)


def keep_unread(room: Room, field: DateField | TimeField, place: Callable[[], str] | str, name: str) -> None:
    """Let a text in *field* that is no date or time wait at *place* under *name* until it is mended."""
    field.keep_unread(UnreadText(room, place if callable(place) else lambda: place, name))


def keep_unread_in(room: Room, form: RecordForm, place: Callable[[], str] | str) -> None:
    """Do so for every date in a form; *place* is the record that it shows."""
    for name, field in form.fields.items():
        if isinstance(field, DateField | TimeField):
            keep_unread(room, field, place, name)


def keep_line(room: Room, line: LineField, place: str) -> None:
    """Let what stands in a line to enter something in wait at *place* when it is left without entering."""
    leftover = UnreadText(room, lambda: place, _LINE)
    line.show_value(leftover.found())
    line.editingFinished.connect(lambda: leftover.keep(line.value() if line.value().strip() else ""))
    line.textChanged.connect(lambda text: None if text else leftover.keep(""))
