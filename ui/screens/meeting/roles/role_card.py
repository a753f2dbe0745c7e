"""The chosen role: its weighing, and beside it what an earlier conference judged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import FollowUp
from models.records import PersonSnapshot
from ui import days, kind_words, style
from ui.screens.meeting.roles.incidents import Incident, Weighing
from ui.screens.meeting.roles.role_form import RoleForm
from ui.screens.meeting.room import Room
from ui.screens.meeting.unread import keep_unread_in
from ui.widgets.buttons import Button, KeyCap
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import ROLES
from ui.widgets.surfaces import Card, Hairline


class RoleCard(Card):
    """Who, in which incident; then the earlier judgement, read-only, and the form of this conference's own."""

    take_over_wanted = Signal()
    weigh_wanted = Signal()
    incident_wanted = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._own: Weighing | None = None
        self._mark = Label()
        self._title = ElidedLabel(size="lead", strong=True)
        self._about = Label(tone="text2")
        self.rename = Button(self.tr("Change the incident"), "link")
        self.earlier = EarlierWeighing()
        self.weigh = Button(self.tr("Weigh this role now"), "primary", shortcut_hint="Enter")
        self.form = RoleForm(lambda: room.today)
        keep_unread_in(room, self.form, self._place)
        self._arrange()
        self.form.edited.connect(self._save)
        self.form.remove_wanted.connect(self._remove)
        self.weigh.clicked.connect(self.weigh_wanted)
        self.rename.clicked.connect(self.incident_wanted)
        self.earlier.take_over.clicked.connect(self.take_over_wanted)

    def show_role(
        self, person: PersonSnapshot, incident: Incident, number: int, own: Weighing | None, earlier: Weighing | None
    ) -> None:
        """Show the role of *person* in *incident*, the *number*th in time."""
        before, self._own = self._own, own
        self._show_heading(person, incident, number, own)
        self.rename.setVisible(own is not None)
        self.earlier.show_weighing(earlier, can_take_over=own is None or own.row.role is None)
        self.weigh.setVisible(own is None)
        self.weigh.show_shortcut("" if self._begins_with_earlier() else "Enter")
        self.earlier.take_over.show_shortcut("Enter" if own is None else "")
        self.form.setVisible(own is not None)
        if own is None:
            return
        self.form.signals.offer(earlier.row.coercion_signals if earlier else ())
        self.form.against.offer(earlier.row.counter_indications if earlier else ())
        if before is not None and before.row.id == own.row.id:
            self.form.show_draft(self._room.draft_of(own.row))
        else:
            self._own = before
            self.form.take_typed()
            self._own = own
            self.form.show_other(self._room.draft_of(own.row))

    def focus_first(self) -> None:
        """Bring the keyboard to the role, or to the way to begin."""
        if self._own is not None:
            self.form.role.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._begins_with_earlier():
            self.earlier.take_over.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.weigh.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begins_with_earlier(self) -> bool:
        """Whether Enter leads to what an earlier conference judged, rather than to an empty form."""
        return not self.earlier.isHidden() and not self.earlier.take_over.isHidden()

    def title(self) -> str:
        """Whose role in which incident is shown."""
        return self._title.whole_text()

    def _show_heading(self, person: PersonSnapshot, incident: Incident, number: int, own: Weighing | None) -> None:
        self._title.setText(self.tr("{name} in ‘{incident}’").format(name=person.name, incident=incident.text))
        about = [self.tr("incident {number}").format(number=number)]
        if incident.on is not None:
            about.append(days.plain(incident.on))
        self._about.setText(" · ".join(about))
        role = own.row.role if own is not None else None
        look = ROLES[role] if role is not None else None
        self._mark.show_icon(look.icon if look else "circle", look.tone if look else "hint")

    def _place(self) -> str:
        return f"role_assessments:{self._own.row.id}" if self._own is not None else ""

    def _save(self) -> None:
        if self._own is not None:
            self._room.revise_soon(self._own.row, self.form.draft())

    def _remove(self) -> None:
        if self._own is not None:
            self._room.remove(self._own.row)

    def _arrange(self) -> None:
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(style.CLOSE)
        row.addWidget(self._mark)
        row.addWidget(self._title, 1)
        row.addWidget(self._about)
        row.addWidget(self.rename)
        row.addSpacing(style.CLOSE)
        row.addWidget(KeyCap("Ctrl+↑"))
        row.addWidget(KeyCap("Ctrl+↓"))
        self.add_flush(header)
        self.add_flush(self._below())

    def _below(self) -> QWidget:
        padded = QVBoxLayout()
        padded.setContentsMargins(14, 12, 14, 12)
        padded.setSpacing(style.CLOSE)
        padded.addWidget(self.form)
        padded.addWidget(self.weigh, 0, Qt.AlignmentFlag.AlignLeft)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.earlier)
        column.addLayout(padded)
        return below


class EarlierWeighing(QWidget):
    """What the previous conference judged of the same person in the same incident: to read, and to begin with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label(strong=True, tone="text2", size="small")
        self._role = Label()
        self._text = Label(size="small", tone="text2", wrap=True)
        self.take_over = Button(self.tr("Take over from earlier"), height=style.CONTROL_IN_ROW)
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(style.NEAR)
        first.addWidget(self._heading)
        first.addWidget(self._role, 1)
        words.addLayout(first)
        words.addWidget(self._text)
        row = QHBoxLayout()
        row.setContentsMargins(14, 7, 14, 8)
        row.setSpacing(style.NEAR)
        row.addLayout(words, 1)
        row.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline())

    def show_weighing(self, weighing: Weighing | None, *, can_take_over: bool) -> None:
        """Show an earlier weighing; nothing when there is none."""
        self.setVisible(weighing is not None and weighing.row.role is not None)
        if weighing is None or weighing.row.role is None:
            return
        row, look = weighing.row, ROLES[weighing.row.role]
        self._heading.setText(self.tr("Conference of {day}").format(day=days.plain(weighing.held_on)))
        said = [kind_words.role(weighing.row.role)]
        if row.certainty is not None:
            said.append(self.tr("certainty {word}").format(word=kind_words.certainty(row.certainty).lower()))
        said += [kind_words.follow_up(one) for one in row.follow_up if one is not FollowUp.NONE]
        self._role.setText(" · ".join(said))
        self._role.show_tone(look.tone)
        self._role.show_icon(look.icon, look.tone)
        reasons = [row.reasoning, self.tr("Dissent: {text}").format(text=row.dissent) if row.dissent else ""]
        self._text.setText("\n".join(text for text in reasons if text))
        self._text.setVisible(any(reasons))
        self.take_over.setVisible(can_take_over)
