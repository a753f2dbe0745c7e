"""What a line is understood to become, part by part, before it is kept."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.kinds import Track
from models.rules.dates import is_weekend
from models.rules.quick_entry import Entry, EntryKind, Part
from ui import days, style
from ui.screens.meeting import numbers, words
from ui.screens.meeting.emptying import empty
from ui.screens.meeting.picture.contribution_kinds import KIND_ICONS
from ui.screens.meeting.room import Room
from ui.widgets.buttons import KeyCap
from ui.widgets.labels import ElidedLabel, Hint
from ui.widgets.marks import track_word
from ui.widgets.tags import Tag

_MOST = 100  # of the room in a line, against what is left over
_BETWEEN = 8
_LEAST_TEXT, _USUAL_TEXT = 60, 220  # pixels of the text, which stands in the line as well
_ROOMY, _TIGHT = 400, 150  # pixels of a name


class Preview(QWidget):
    """One line of tags: what it becomes, who, which life domain, when, and what still lacks."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        self._text: ElidedLabel | None = None
        self._says: object = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_entry(self, entry: Entry, track: Track | None, width: int) -> None:
        """Show what is understood, in *width* pixels: the keys go first when that is tight, then the text."""
        says = replace(entry, text="", understood=()), track, width
        if self._says != says:
            self._says = says
            self._make(entry, track, width)
        if self._text is not None:
            self._text.setText(entry.text or self.tr("…"))
            self._text.setMaximumWidth(max(_LEAST_TEXT, self._text.sizeHint().width()))

    def _make(self, entry: Entry, track: Track | None, width: int) -> None:
        """Everything but the text, which alone changes with most keys."""
        empty(self._row)
        tags = self._tags(entry, track, most=_ROOMY)
        if _across(tags) > width:
            tags = self._tags(entry, track, most=_TIGHT)
        left = width - _across(tags)
        self._row.addWidget(tags[0])
        self._text = ElidedLabel(strong=True) if left >= _LEAST_TEXT else None
        if self._text is not None:
            self._row.addWidget(self._text, _MOST)
        for tag in tags[1:]:
            self._row.addWidget(tag)
        self._row.addStretch(1)
        self._show_keys(entry, left - _USUAL_TEXT - _BETWEEN)

    def _tags(self, entry: Entry, track: Track | None, *, most: int) -> list[Tag]:
        """What it becomes, and each part; names are cut to *most* pixels."""
        tags = [Tag(self._kind(entry), "info", strong=True), *self._who(entry, most), *self._domain(entry, most)]
        if entry.contribution is not None:
            tags.append(Tag(words.contribution(entry.contribution), "plain", KIND_ICONS[entry.contribution]))
        if entry.due is not None:
            tags.append(self._day(entry.due))
        if track is not None and entry.kind is EntryKind.ACTION:
            tags.append(Tag(track_word(track), "plain", "flag"))
        return tags + [Tag(lacking, "warning", "warning") for lacking in self._missing(entry, track)]

    def _who(self, entry: Entry, most: int) -> list[Tag]:
        named = (entry.organisation, entry.owner if entry.kind is EntryKind.ACTION else None)
        holder = _cut(" – ".join(numbers.short_name(one.name) for one in named if one is not None), most)
        if holder and Part.ORGANISATION in entry.assumed:
            return [Tag(self.tr("{name} (its turn)").format(name=holder), "quiet", "person")]
        return [Tag(holder, "plain", "person")] if holder else []

    def _domain(self, entry: Entry, most: int) -> list[Tag]:
        if entry.domain is None:
            return []
        name = _cut(entry.domain.name, most)
        if Part.DOMAIN in entry.assumed:
            return [Tag(self.tr("{name} (in view)").format(name=name), "quiet", "home")]
        return [Tag(name, "plain", "home")]

    def _show_keys(self, entry: Entry, width: int) -> None:
        """The keys that fit, the most needed first."""
        keys = [("Enter", self.tr("keep"))]
        if Part.DOMAIN in entry.assumed:
            keys.append(("#-", self.tr("no life domain")))
        if Part.ORGANISATION in entry.assumed:
            keys.append(("@-", self.tr("no source")))
        keys += [("Tab", self.tr("complete")), ("Esc", self.tr("back"))]
        for key, word in keys:
            cap, hint = KeyCap(key), Hint(word, wrap=False)
            width -= cap.sizeHint().width() + hint.sizeHint().width() + 2 * _BETWEEN
            if width < 0:
                return
            self._row.addWidget(cap)
            self._row.addWidget(hint)

    def _day(self, due: date) -> Tag:
        """When it is due; a day that nobody means to choose is told, and accepted."""
        day = days.dated(due)
        if due < self._room.today:
            return Tag(self.tr("{day} – in the past").format(day=day), "warning", "calendar")
        if is_weekend(due):
            return Tag(self.tr("{day} – weekend").format(day=day), "warning", "calendar")
        return Tag(day, "plain", "calendar")

    def _missing(self, entry: Entry, track: Track | None) -> list[str]:
        said = [self.tr("{name} is unknown").format(name=name) for name in entry.unknown]
        said += [self.tr("{text} is not a date").format(text=text) for text in entry.no_dates]
        if entry.kind is not EntryKind.ACTION:
            return said + self._missing_of_contribution(entry)
        asked = {
            Part.ORGANISATION: self.tr("Who? @"),
            Part.OWNER: self.tr("Which person? @"),
            Part.DUE: self.tr("When?"),
        }
        lacking = [part for part in entry.missing if part in asked]
        if Part.ORGANISATION in lacking and Part.OWNER in lacking:
            lacking.remove(Part.OWNER)
        said += [asked[part] for part in lacking]
        if track is None:
            said.append(self.tr("Choose a track: Alt+1 to 4"))
        return said

    def _missing_of_contribution(self, entry: Entry) -> list[str]:
        if entry.kind is not EntryKind.CONTRIBUTION:
            return []
        said = [] if entry.organisation else [self.tr("From whom? @")]
        return said if entry.contribution else [*said, self.tr("Kind? Begin with ?f, ?o, ?s or ?z")]

    def _kind(self, entry: Entry) -> str:
        match entry.kind:
            case EntryKind.ACTION:
                return self.tr("Action")
            case EntryKind.DECISION:
                return self.tr("Decision")
            case EntryKind.CONTRIBUTION:
                return self.tr("Contribution")


def _across(tags: list[Tag]) -> int:
    return sum(tag.sizeHint().width() + _BETWEEN for tag in tags)


def _cut(name: str, most: int) -> str:
    return QFontMetrics(style.font(style.SMALL)).elidedText(name, Qt.TextElideMode.ElideRight, most)
