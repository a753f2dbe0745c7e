"""One line, reached from everywhere: it becomes an action, a decision or a contribution, shown before it is kept."""

import re
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.kinds import Track
from models.rules.dates import is_weekend
from models.rules.quick_entry import Entry, EntryKind, Part, completions, parse
from ui import days
from ui.screens.meeting import numbers, words
from ui.screens.meeting.emptying import empty
from ui.screens.meeting.panes import Pane
from ui.screens.meeting.picture.contribution_kinds import KIND_ICONS
from ui.screens.meeting.quick_entry.last_kept import LastKept
from ui.screens.meeting.quick_entry.quick_line import QuickLine
from ui.screens.meeting.room import Room
from ui.widgets.buttons import KeyCap
from ui.widgets.labels import ElidedLabel, Hint, Label
from ui.widgets.marks import track_word
from ui.widgets.tags import Tag

_NAME_BEING_TYPED = re.compile(r"(?:^|\s)([@#]\S[^@#]*|[@#])$|^\s*(\?\w*)$")
_MOST_NAMES = 4
_ROOMY = 1100  # pixels from which all keys fit beside what was understood
_HEADING = 192
_TOP = Qt.AlignmentFlag.AlignTop
_MOST = 100  # of the room in a line, against what is left over


class QuickEntry(Pane):
    """The bar at the foot of the meeting. What it understood stands below the line; missing parts stop nobody."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", parent)
        self._room = room
        self._track: Track | None = None
        self._names: tuple[str, ...] = ()
        self._name_at = 0
        self._came_from: QWidget | None = None
        self.line = QuickLine(name=self.tr("Quick entry"), height=36)
        self.preview = QWidget()
        self._chips = QHBoxLayout(self.preview)
        self._last = LastKept(room)
        self._state = Label(size="small", tone="good", icon="check")
        self._arrange()
        self.line.textChanged.connect(self.line.colour_names)
        self.line.edited.connect(self._show)
        self.line.cursorPositionChanged.connect(self._show)
        self.line.accepted.connect(self.accept)
        self.line.completed.connect(self._complete)
        self.line.left.connect(self.leave)
        self.line.track_chosen.connect(self._choose_track)
        self.line.moved.connect(self._choose_name)
        room.saved.connect(self._show_saved)
        room.saving.connect(self._show_saving)
        room.unsaved.connect(self._show_unsaved)
        self._show()

    def enter(self) -> None:
        """Bring the keyboard here, and remember where it was."""
        focused = QApplication.focusWidget()
        if focused is not self.line:
            self._came_from = focused
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Bring the keyboard back to where it was; the text stays."""
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def entry(self) -> Entry:
        """What the line is understood to be."""
        present = [row.person for row in self._room.conference.attendance if row.takes_part and row.person]
        return parse(self.line.value(), self._room.case, self._room.today, present)

    def accept(self) -> None:
        """Keep what the line says, and empty it; a text that could not be kept stays."""
        entry = self.entry()
        if not entry.text:
            return
        if self._room.add(entry.draft(self._track)) is None:
            return
        self.line.show_value("")
        self._track = None
        self._show()

    def begin_action(self, text: str, domain: str = "") -> None:
        """Begin an action with *text* in this domain, behind what stands in the line already, and go there."""
        sentence = " ".join(text.split()).lstrip("!? ").rstrip(" .;,")
        parts = (self.line.value().strip(), sentence, f"#{domain}" if domain else "")
        self.line.setText(" ".join(part for part in parts if part) + " ")
        self.enter()
        self.line.setCursorPosition(len(self.line.text()))
        self._show()

    def tell(self, what: str) -> None:
        """Say quietly for a while what just happened."""
        self._last.tell(what)

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
            self._show_preview()
        else:
            self._last.refresh()

    def _show_preview(self) -> None:
        empty(self._chips)
        fragment = self._fragment()
        names = completions(fragment, self._room.case)[:_MOST_NAMES] if fragment else ()
        if names != self._names:
            self._names, self._name_at = names, 0
        if names and names[self._name_at] != fragment[1:].strip():
            self._show_names()
        else:
            self._show_entry(self.entry())
        self._chips.addStretch(1)
        keys = (("Enter", self.tr("keep")), ("Tab", self.tr("complete")), ("Esc", self.tr("back")))
        for key, word in keys if self.line.width() >= _ROOMY else keys[:1]:
            self._chips.addWidget(KeyCap(key))
            self._chips.addWidget(Hint(word, wrap=False))

    def _show_names(self) -> None:
        for place, name in enumerate(self._names):
            self._chips.addWidget(Tag(name, "info" if place == self._name_at else "plain"))

    def _show_entry(self, entry: Entry) -> None:
        self._chips.addWidget(Tag(self._kind(entry), "info", strong=True))
        text = ElidedLabel(entry.text or self.tr("…"), strong=True)
        text.setMaximumWidth(max(60, text.sizeHint().width()))
        self._chips.addWidget(text, _MOST)
        holder = " – ".join(
            numbers.short_name(one.name) for one in (entry.organisation, entry.owner) if one is not None
        )
        if holder:
            self._chips.addWidget(Tag(holder, "plain", "person"))
        if entry.domain is not None:
            self._chips.addWidget(Tag(entry.domain.name, "plain", "home"))
        if entry.contribution is not None:
            self._chips.addWidget(Tag(words.contribution(entry.contribution), "plain", KIND_ICONS[entry.contribution]))
        if entry.due is not None:
            self._chips.addWidget(self._day(entry.due))
        if self._track is not None and entry.kind is EntryKind.ACTION:
            self._chips.addWidget(Tag(track_word(self._track), "plain", "flag"))
        for lacking in self._missing(entry):
            self._chips.addWidget(Tag(lacking, "warning", "warning"))

    def _day(self, due: date) -> Tag:
        """When it is due; a day that nobody means to choose is told, and accepted."""
        day = days.dated(due)
        if due < self._room.today:
            return Tag(self.tr("{day} – in the past").format(day=day), "warning", "calendar")
        if is_weekend(due):
            return Tag(self.tr("{day} – weekend").format(day=day), "warning", "calendar")
        return Tag(day, "plain", "calendar")

    def _missing(self, entry: Entry) -> list[str]:
        said = [self.tr("{name} is unknown").format(name=name) for name in entry.unknown]
        if entry.kind is not EntryKind.ACTION:
            return said
        asked = {
            Part.ORGANISATION: self.tr("Who? @"),
            Part.OWNER: self.tr("Which person? @"),
            Part.DUE: self.tr("When?"),
        }
        lacking = [part for part in entry.missing if part in asked]
        if Part.ORGANISATION in lacking and Part.OWNER in lacking:
            lacking.remove(Part.OWNER)
        said += [asked[part] for part in lacking]
        if self._track is None:
            said.append(self.tr("Choose a track: Alt+1 to 4"))
        return said

    def _kind(self, entry: Entry) -> str:
        match entry.kind:
            case EntryKind.ACTION:
                return self.tr("Action")
            case EntryKind.DECISION:
                return self.tr("Decision")
            case EntryKind.CONTRIBUTION:
                return self.tr("Contribution")

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

    def _fragment(self) -> str:
        """The name after @ or # that is being typed at the cursor; empty elsewhere."""
        found = _NAME_BEING_TYPED.search(self.line.text()[: self.line.cursorPosition()])
        return (found[1] or found[2]) if found else ""

    def _complete(self) -> None:
        fragment = self._fragment()
        if not self._names or not fragment:
            return
        at = self.line.cursorPosition()
        text, name = self.line.text(), self._names[self._name_at]
        before = text[: at - len(fragment)] + fragment[0] + name + " "
        self.line.setText(before + text[at:].lstrip())
        self.line.setCursorPosition(len(before))
        self._show()

    def _choose_name(self, by: int) -> None:
        if self._names:
            self._name_at = (self._name_at + by) % len(self._names)
            self._show()

    def _choose_track(self, track: Track) -> None:
        self._track = None if track is self._track else track
        self._show()

    def _arrange(self) -> None:
        self.setFixedHeight(88)
        self.line.setPlaceholderText(
            self.tr(
                "Type an action, or ! for a decision · @ organisation or person · # life domain · date: friday, 3 dec"
            )
        )
        self.preview.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(8)
        below = QHBoxLayout()
        below.setSpacing(8)
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
