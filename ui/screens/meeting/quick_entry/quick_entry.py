"""One line, reached from everywhere: it becomes an action, a decision or a contribution, shown before it is kept."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from models.kinds import Track
from models.rules.names import Nearby, fitting, fragment, spelled
from models.rules.quick_entry import Entry, parse
from ui.screens.meeting.panes import Pane
from ui.screens.meeting.quick_entry.last_kept import LastKept
from ui.screens.meeting.quick_entry.name_list import NameList
from ui.screens.meeting.quick_entry.preview import Preview
from ui.screens.meeting.quick_entry.quick_line import QuickLine
from ui.screens.meeting.room import Room, rows
from ui.screens.meeting.room.history import Changes
from ui.screens.meeting.step_screen import StepScreen
from ui.screens.meeting.unread import keep_line
from ui.widgets.buttons import KeyCap
from ui.widgets.labels import Label
from ui.widgets.tags import Tag

_BETWEEN = 8
_HEADING = 192
_TOP = Qt.AlignmentFlag.AlignTop


class QuickEntry(Pane):
    """The bar at the foot of the meeting. What it understood stands below the line; missing parts stop nobody."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", parent)
        self._room = room
        self._track: Track | None = None
        self._step: StepScreen | None = None
        self._dismissed = -1  # where the name begins whose list was sent away
        self._kept_lines: dict[tuple[str, int], tuple[str, Track | None]] = {}
        self._brought_back = ""
        self._came_from: QWidget | None = None
        self.line = QuickLine(name=self.tr("Quick entry"), height=36)
        self.names = NameList(self.line, self)
        self.preview = Preview(room)
        self._last = LastKept(room)
        self._state = Label(size="small", tone="good", icon="check")
        self._arrange()
        self.line.edited.connect(self._show)
        self.line.cursorPositionChanged.connect(self._show_names)
        self.line.accepted.connect(self._end)
        self.line.completed.connect(self._complete)
        self.line.left.connect(self._turn_back)
        self.line.blurred.connect(self.names.hide)
        self.line.track_chosen.connect(self._choose_track)
        self.line.moved.connect(self.names.walk)
        self.line.ends_name = lambda: self.names.was_walked
        self.names.pressed.connect(self._complete)
        room.retraced.connect(self._take_back)
        room.saved.connect(self._show_saved)
        room.saving.connect(self._show_saving)
        room.unsaved.connect(self._show_unsaved)
        keep_line(room, self.line, "quick_entry")
        self._show()

    def enter(self) -> None:
        """Bring the keyboard here, behind what was begun, and remember where it was."""
        focused = QApplication.focusWidget()
        if focused is not self.line:
            self._came_from = focused
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.end(False)

    def leave(self) -> None:
        """Bring the keyboard back to where it was, or else to where the step begins; the text stays."""
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._step is not None:
            self._step.focus_first()

    def entry(self) -> Entry:
        """What the line is understood to be."""
        return parse(self.line.value(), self._room.case, self._room.today, self._nearby())

    def accept(self) -> None:
        """Keep what the line says, and empty it; a text that could not be kept stays."""
        entry, line = self.entry(), self.line.text()
        if not entry.text:
            return
        row = self._room.add(entry.draft(self._track))
        if row is None:
            return
        self._kept_lines[(rows.collection(row), row.id)] = (line, self._track)
        self.line.show_value("")
        self._track = None
        self._show()

    def begin_action(self, text: str, organisation: str = "", domain: str = "") -> None:
        """Begin an action with *text* for these by name, behind what stands in the line already, and go there."""
        sentence = " ".join(text.split()).lstrip("!? ").rstrip(" .;,")
        named = (f"@{organisation}" if organisation else "", f"#{domain}" if domain else "")
        parts = (self.line.value().strip(), sentence, *named)
        self.line.setText(" ".join(part for part in parts if part) + " ")
        self.enter()
        self.line.setCursorPosition(len(self.line.text()))
        self._show()

    def look_at(self, step: StepScreen) -> None:
        """From now on a line that names no life domain or source is about what is in view in *step*."""
        if self._step is not None:
            self._step.turned.disconnect(self._follow_step)
        self._step = step
        self.names.setParent(self.parentWidget() or self)
        step.turned.connect(self._follow_step)
        self._follow_step()

    def tell(self, what: str, icon: str = "undo") -> None:
        """Say quietly for a while what just happened."""
        self._last.tell(what, icon)

    def show_editable(self, editable: bool) -> None:
        """Take entries, or none when nothing may change any more."""
        self.line.setEnabled(editable)

    def words(self) -> str:
        """All that is shown below the line, for a reader and for tests."""
        shown = self.preview if self.preview.isVisibleTo(self) else self._last
        labels = [*shown.findChildren(Label), *shown.findChildren(Tag)]
        return " | ".join(label.text() for label in labels if label.text() and not label.isHidden())

    # what is shown

    def _show(self) -> None:
        typing = bool(self.line.value().strip())
        self.preview.setVisible(typing)
        self._last.setVisible(not typing)
        if typing:
            self._last.forget()
            width = self.line.width() - self._state.sizeHint().width() - 2 * _BETWEEN
            entry = self.entry()
            self.preview.show_entry(entry, self._track, width)
            self.line.colour(entry.understood if self.line.value() == self.line.text() else ())
        else:
            self._last.refresh()
        self._show_names()

    def _show_names(self) -> None:
        """Show which names fit at the cursor, unless Escape has sent them away."""
        typed = self._fragment()
        start = self.line.cursorPosition() - len(typed)
        if not typed or start != self._dismissed:
            self._dismissed = -1
        wanted = typed and self.line.hasFocus() and self._dismissed < 0
        names = fitting(typed, self._room.case, self._nearby()) if wanted else ()
        if len(names) == 1 and names[0].text == typed[1:]:
            names = ()
        before = self.line.fontMetrics().horizontalAdvance(self.line.text()[start : self.line.cursorPosition()])
        over = QPoint(max(0, self.line.cursorRect().center().x() - before), 0)
        self.names.show_names(names, self.line.mapTo(self.parentWidget() or self, over))

    def _show_placeholder(self) -> None:
        domain = self._room.case.domain(self._step.domain_in_view() if self._step else None)
        begin = self.tr("Type an action, or ! for a decision · @ organisation or person")
        named = self.tr("# life domain (now: {name})").format(name=domain.name) if domain else self.tr("# life domain")
        self.line.setPlaceholderText(" · ".join((begin, named, self.tr("date: friday, in 2 weeks, 3 dec"))))

    def _nearby(self) -> Nearby:
        attendance = self._room.conference.attendance
        return Nearby(
            present=frozenset(row.person for row in attendance if row.takes_part and row.person),
            invited=frozenset(row.organisation for row in attendance if row.organisation),
            domain=self._step.domain_in_view() if self._step else None,
            organisation=self._step.organisation_in_view() if self._step else None,
        )

    def _show_saved(self) -> None:
        self._state.setText(self.tr("All saved"))
        self._state.show_tone("good")
        self._state.show_icon("check")
        if not self.line.value().strip():
            self._last.refresh()

    def _show_saving(self) -> None:
        self._state.setText(self.tr("Saving…"))
        self._state.show_tone("text2")
        self._state.show_icon("")

    def _show_unsaved(self) -> None:
        self._state.setText(self.tr("Not everything is saved"))
        self._state.show_tone("warning")
        self._state.show_icon("warning")

    # keys

    def _follow_step(self) -> None:
        self._show_placeholder()
        if self.line.value().strip():
            self._show()

    def _take_back(self, changes: Changes, back: bool) -> None:
        """An entry that is undone from the empty line stands in it again; done again, it leaves the line."""
        change = changes[0] if back else changes[-1]
        if not self.line.hasFocus() or change.before is not None or change.row_id is None:
            return
        line, track = self._kept_lines.get((change.collection, change.row_id), ("", None))
        if back and line and not self.line.text():
            self.line.show_value(line)
            self._track, self._brought_back = track, line
        elif not back and self.line.text() == self._brought_back:
            self.line.show_value("")
            self._track, self._brought_back = None, ""
        self._show()

    def _fragment(self) -> str:
        """The name after @, # or a first ? that is being typed at the cursor; empty elsewhere."""
        return fragment(self.line.text()[: self.line.cursorPosition()])

    def _complete(self) -> None:
        typed, name = self._fragment(), self.names.chosen
        if not typed or name is None:
            return
        at = self.line.cursorPosition()
        written = typed[0] + spelled(name, typed[0], self._room.case, self._nearby())
        if self.line.text()[at : at + 1] == " ":
            self.line.put(at - len(typed), written)
            self.line.setCursorPosition(self.line.cursorPosition() + 1)
        else:
            self.line.put(at - len(typed), f"{written} ")
        self._show()

    def _end(self) -> None:
        """Enter takes a name that was walked to; otherwise it keeps the line."""
        if self.names.was_walked:
            self._complete()
        else:
            self.accept()

    def _turn_back(self) -> None:
        """Escape closes the names, and then leaves the line."""
        if self.names.chosen is None:
            self.leave()
            return
        self._dismissed = self.line.cursorPosition() - len(self._fragment())
        self._show_names()

    def _choose_track(self, track: Track) -> None:
        self._track = None if track is self._track else track
        self._show()

    def _arrange(self) -> None:
        self.setFixedHeight(88)
        self._show_placeholder()
        below = QHBoxLayout()
        below.setSpacing(_BETWEEN)
        below.addWidget(self.preview, 1)
        below.addWidget(self._last, 1)
        below.addWidget(self._state)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 11, 16, 8)
        row.setSpacing(0)
        row.addWidget(self._heading())
        row.addLayout(column, 1)
        self._show_saved()

    def _heading(self) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(_HEADING)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Quick entry"), strong=True, icon="pencil", icon_tone="accent"), 0, _TOP)
        row.addWidget(KeyCap("F2"), 0, _TOP)
        row.addStretch(1)
        return holder
