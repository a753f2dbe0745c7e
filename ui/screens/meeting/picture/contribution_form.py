"""The form of one contribution: typed once, with its source's conditions."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import DataCategory, ParticipantType, SecrecyGround
from models.records import ContributionDraft, ContributionSnapshot
from models.rules.dates import parse_date
from ui.screens.meeting import words
from ui.screens.meeting.picture.kind_field import KindField
from ui.screens.meeting.picture.sharing_field import SharingField
from ui.screens.meeting.room import Room
from ui.screens.meeting.room.history import Changes
from ui.screens.meeting.unread import UnreadText
from ui.screens.meeting.wording_hint import WordingHint
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText, Check, LineField
from ui.widgets.forms import FieldRow, Form
from ui.widgets.labels import ElidedLabel
from ui.widgets.surfaces import Card

_SPECIAL = (DataCategory.HEALTH, DataCategory.CARE)


class ContributionForm(Card):
    """A contribution as it is typed: the first word makes it, Enter ends it and starts the next."""

    bound = Signal(object)
    onward = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__("", compact=True)
        self._room = room
        self._row: ContributionSnapshot | None = None
        self._title = ElidedLabel(strong=True)
        self.text = AutoText(name=self.tr("Contribution"), placeholder=self.tr("What does this partner bring in?"))
        self.kind = KindField()
        self._make_fields()
        self._arrange()
        self._listen()
        room.retraced.connect(self._follow)
        self.show_row(None, None)

    def show_row(self, row: ContributionSnapshot | None, organisation: str | None) -> None:
        """Show a contribution to change; None for a new one of *organisation*."""
        self._row = row
        draft = self._room.draft_of(row) if row is not None else ContributionDraft(text="", organisation=organisation)
        self._show(draft)
        self._show_title()
        self._remove.setVisible(row is not None)
        self.next.setVisible(row is not None)
        self.bound.emit(row)

    @property
    def row(self) -> ContributionSnapshot | None:
        """The contribution that is changed; None for a new one."""
        return self._row

    def refresh_options(self) -> None:
        """Offer the organisations, domains and people of the case as they are now."""
        case = self._room.case
        self.organisation.set_options([(one.key, one.name) for one in case.organisations])
        nothing: list[tuple[object, str]] = [(None, self.tr("none"))]
        self.domain.set_options(nothing + [(one.key, one.name) for one in case.domains])
        concerned = [(one.key, one.name) for one in case.persons_concerned]
        self.about.set_options([(None, self.tr("everyone concerned")), *concerned])
        self.share_with.refresh_options()

    def draft(self) -> ContributionDraft:
        """What stands in the form."""
        return ContributionDraft(text=self.text.value(), **self._others())

    def finish(self) -> None:
        """End this contribution and be ready for the next of the same organisation; without text, ask to go on."""
        if self._row is None and not self.text.value().strip():
            self.onward.emit()
            return
        if not self.dated_on.settle():
            return
        self._room.flush()
        self.show_row(None, self._organisation())
        self.text.setFocus()

    def focus_field(self, field: str) -> None:
        """Bring the keyboard to one field."""
        if field in ("organisation", "share_with", "conditions"):
            self._show_more(True)
        target = getattr(self, field, self.text)
        (target if isinstance(target, QWidget) else self.text).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if watched is self.text and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.finish()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._row is not None:
            self.finish()
        else:
            super().keyPressEvent(event)

    # underneath

    def _organisation(self) -> str | None:
        key = self.organisation.value()
        return str(key) if key is not None else None

    def _others(self) -> dict[str, Any]:
        about = self.about.value()
        return {
            "organisation": self._organisation(),
            "kind": self.kind.value(),
            "about": (about,) if about is not None else (),
            "dated_on": self.dated_on.value(),
            "domain": self.domain.value(),
            "data_category": self.data_category.value(),
            "necessity": self.necessity.value(),
            "ground": self.ground.value(),
            "conditions": self.conditions.value(),
            "handling_code": self.handling_code.value(),
            "share_with": self.share_with.value(),
            "in_minutes": self.in_minutes.value(),
        }

    def _show(self, draft: ContributionDraft) -> None:
        self.refresh_options()
        self.text.show_value(draft.text)
        self.organisation.show_value(draft.organisation)
        self.kind.choose(draft.kind)
        self.about.show_value(draft.about[0] if draft.about else None)
        self.dated_on.show_value(draft.dated_on)
        self.domain.show_value(draft.domain)
        self.data_category.show_value(draft.data_category)
        self.necessity.show_value(draft.necessity)
        self.ground.show_value(draft.ground)
        self.conditions.show_value(draft.conditions)
        self.handling_code.show_value(draft.handling_code)
        self.share_with.show_value(draft.share_with)
        self.in_minutes.show_value(draft.in_minutes)
        self._show_ground()

    def _change(self, **changes: Any) -> None:
        """Save a change soon; a contribution exists from its first word on."""
        if self._row is not None:
            self._room.change_soon(self._row, **changes)
        elif self.text.value().strip():
            self._make()
        self._show_ground()
        if "organisation" in changes:
            self._show_title()

    def _place(self) -> str:
        return f"contributions:{self._row.id if self._row is not None else 'new'}"

    def _make(self) -> None:
        row = self._room.add(self.draft())
        if row is None:
            return
        self._unread_day.keep("")
        self._row = row
        if not self.dated_on.is_valid():
            self._unread_day.keep(self.dated_on.line.value())
        self._remove.show()
        self.next.show()
        self.bound.emit(row)

    def _follow(self, changes: Changes) -> None:
        """Show what undoing brought back, or begin anew when this contribution is gone."""
        if self._row is not None and any(change.collection == "contributions" for change in changes):
            now = self._room.row(ContributionDraft, self._row.id)
            self.show_row(now, self._organisation())

    def _delete(self) -> None:
        if self._row is not None and self._room.remove(self._row):
            self.show_row(None, self._organisation())
            self.text.setFocus()

    def _show_title(self) -> None:
        source = self._room.case.organisation(self._organisation())
        words = self.tr("Change the contribution of {name}") if self._row else self.tr("Contribution of {name}")
        self._title.setText(words.format(name=source.name if source else self.tr("an unknown source")))

    def _show_ground(self) -> None:
        source = self._room.case.organisation(self._organisation())
        by_secrecy = source is not None and source.participant_type is ParticipantType.PARAGRAPH_2
        asked = by_secrecy or self.data_category.value() in _SPECIAL or self.ground.value() is not None
        self._ground_row.setVisible(asked)

    def _show_more(self, shown: bool) -> None:
        self._more_fields.setVisible(shown)
        self._more.setText(self.tr("Less") if shown else self.tr("Conditions and sharing…"))

    def _make_fields(self) -> None:
        self.organisation = Choice(name=self.tr("Organisation"), searchable=True, placeholder=self.tr("Source"))
        self.domain = Choice(name=self.tr("Life domain"), searchable=True)
        self.data_category = Choice(
            [(None, self.tr("none")), *((one, words.data_category(one)) for one in DataCategory)],
            name=self.tr("Data category"),
        )
        self.about = Choice(name=self.tr("About"))
        self.dated_on = DateField(lambda text: parse_date(text, self._room.today, past=True), name=self.tr("Dated on"))
        self._unread_day = UnreadText(self._room, self._place, "dated_on")
        self.dated_on.keep_unread(self._unread_day)
        self.ground = Choice(
            [(None, self.tr("none")), *((one, words.ground(one)) for one in SecrecyGround)],
            name=self.tr("Ground for breaking secrecy"),
        )
        self.necessity = LineField(name=self.tr("Necessity"))
        self.conditions = LineField(name=self.tr("Conditions of the source"))
        self.handling_code = LineField(name=self.tr("Handling code"))
        self.share_with = SharingField(self._room)
        self.in_minutes = Check(self.tr("In the minutes"))
        for choice in (self.organisation, self.domain, self.data_category, self.about, self.ground):
            choice.setMinimumWidth(60)

    def _listen(self) -> None:
        self.text.edited.connect(lambda: self._change(text=self.text.value()))
        self.kind.chosen.connect(lambda kind: self._change(kind=kind))
        for name in (
            "organisation",
            "domain",
            "data_category",
            "dated_on",
            "ground",
            "necessity",
            "conditions",
            "handling_code",
            "share_with",
            "in_minutes",
            "about",
        ):
            getattr(self, name).edited.connect(lambda name=name: self._change(**{name: self._others()[name]}))
        self.text.installEventFilter(self)
        self.kind.ended.connect(self.finish)
        self.kind.minutes_turned.connect(self.in_minutes.click)
        self.kind.sharing_wanted.connect(lambda: self.focus_field("share_with"))
        self.next.clicked.connect(self.finish)
        self._remove.clicked.connect(self._delete)
        self._more.clicked.connect(lambda: self._show_more(self._more_fields.isHidden()))

    def _arrange(self) -> None:
        kinds = QHBoxLayout()
        kinds.addWidget(self.kind)
        kinds.addStretch(1)
        self._more_fields = self._made_more()
        column = QVBoxLayout()
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._heading())
        column.addWidget(self.text)
        column.addWidget(WordingHint(self.text))
        column.addLayout(kinds)
        column.addWidget(self._usual_fields())
        column.addWidget(self._more_fields)
        column.addLayout(self._foot())
        self.body().addLayout(column)
        self._show_more(False)

    def _heading(self) -> QHBoxLayout:
        self._remove = IconButton("trash", self.tr("Remove this contribution"))
        policy = self._remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves under the first word
        self._remove.setSizePolicy(policy)
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self.in_minutes)
        heading.addWidget(self._remove)
        return heading

    def _usual_fields(self) -> Form:
        form = Form(columns=3)
        for label, field in (
            (self.tr("Life domain"), self.domain),
            (self.tr("Data category"), self.data_category),
            (self.tr("Dated on"), self.dated_on),
        ):
            form.add_whole(FieldRow(label, field, quiet=True))
        self._ground_row = FieldRow(self.tr("Ground for breaking professional secrecy"), self.ground, quiet=True)
        form.add_whole(self._ground_row, span=3)
        return form

    def _foot(self) -> QHBoxLayout:
        self.next = Button(self.tr("Next contribution"), height=28, shortcut_hint="Enter")
        self._more = Button("", "link")
        keys = self.tr("Tab, then F, O, S, Z: kind · N: not in the minutes · D: shared with · Ctrl+↓: next partner")
        foot = QHBoxLayout()
        foot.addStrut(self.next.sizeHint().height())
        foot.addWidget(self._more)
        foot.addWidget(ElidedLabel(keys, size="small", tone="text2"), 1)
        foot.addWidget(self.next)
        return foot

    def _made_more(self) -> QWidget:
        form = Form(columns=3)
        for label, field in (
            (self.tr("Source"), self.organisation),
            (self.tr("About"), self.about),
            (self.tr("May be shared with"), self.share_with),
            (self.tr("Conditions of the source"), self.conditions),
            (self.tr("Necessity"), self.necessity),
            (self.tr("Handling code"), self.handling_code),
        ):
            form.add_whole(FieldRow(label, field, quiet=True))
        return form
