"""One open action of an earlier conference: what became of it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.kinds import ActionStatus
from models.records import ActionUpdateDraft, ConferenceSnapshot
from models.rules.dates import parse_date
from models.rules.progress import Standing
from ui import days
from ui.screens.meeting import numbers
from ui.screens.meeting.beside.agreement_editors import professionals
from ui.screens.meeting.room import Room
from ui.screens.meeting.unread import keep_unread
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText
from ui.widgets.forms import FieldRow
from ui.widgets.labels import ElidedLabel, Hint, Label
from ui.widgets.marks import STATUSES, StatusMark, status_word
from ui.widgets.segmented import Segmented
from ui.widgets.tags import Tag, Tone

REPORTABLE = tuple(status for status in ActionStatus if status is not ActionStatus.OPEN)
NUMBER, WHO, DUE, STANDING = 36, 210, 84, 130
TEXT_TO_WHO = 5, 2  # how a wide window is shared between what and who


class LookBackRow(QWidget):
    """An action as a line; chosen, it opens into what became of it. *reported* carries the fields that changed."""

    reported = Signal(object, bool)

    def __init__(self, room: Room, one: Standing) -> None:
        super().__init__()
        self._room, self._one = room, one
        self._update: ActionUpdateDraft | None = None
        self._text = Label(one.action.text, wrap=True)
        self._due = Label(tone="text2")
        self._standing = StatusMark(one.status, size="small", strong=True)
        self._silent = Label(self.tr("not reported"), size="small", tone="hint", icon="circle")
        self._result = Hint(tone="text2")
        self._late = Tag("")
        self.details = QWidget()
        self._make_fields()
        self._arrange()
        self.show_open(False)

    def show_update(self, update: ActionUpdateDraft | None) -> None:
        """Show what is reported at this conference; None when nothing is yet."""
        self._update = update
        self.status.choose(update.status if update else None)
        self.status.let_tab_pass(update is not None)
        self._standing.setVisible(update is not None)
        self._silent.setVisible(update is None)
        if update is not None:
            self._standing.show_status(update.status)
        self.result.show_value(update.result if update else "")
        if not self.due.line.hasFocus():
            self.due.show_value(update.due if update else None)
        self.by.show_value(update.reported_by if update else self._one.action.owner)
        self._result.setText(update.result if update else "")
        self._show_due(update)
        self._show_result()

    def show_open(self, opened: bool) -> None:
        """Show the fields, or only the line."""
        self.details.setVisible(opened)
        self._show_result()

    def _show_result(self) -> None:
        self._result.setVisible(bool(self._result.text()) and not self.details.isVisibleTo(self))

    def _show_due(self, update: ActionUpdateDraft | None) -> None:
        due = (update.due if update else None) or self._one.due
        done = update is not None and not update.status.asks_attention
        late = due is not None and due < self._room.conference.held_on and not done
        self._due.setText(days.short(due) if due else "–")
        self._due.show_tone("danger" if late else "text2")
        alarm: Tone = "danger" if self._one.asks_escalation else "warning"
        self._late.show_tag(self.tr("%n× late", "", self._one.times_late), "neutral" if done else alarm)

    def _make_fields(self) -> None:
        options = [(status, status_word(status), STATUSES[status].icon) for status in REPORTABLE]
        name = self.tr("What became of {action}").format(action=numbers.action(self._one.action.number))
        self.status = Segmented(options, name=name)
        self.result = AutoText(name=self.tr("Result"), placeholder=self.tr("What came of it?"), lines=2)
        self.due = DateField(lambda text: parse_date(text, self._room.today), name=self.tr("New date"))
        keep_unread(self._room, self.due, f"action_updates:{self._one.action.number}", "due")
        self.by = Choice(professionals(self._room.case), name=self.tr("Reported by"), searchable=True)
        self.by.setMinimumWidth(60)
        self.status.chosen.connect(lambda status: self.reported.emit({"status": status}, True))
        self.result.edited.connect(lambda: self._report(False, result=self.result.value()))
        self.due.edited.connect(lambda: self._report(True, due=self.due.value()))
        self.by.edited.connect(lambda: self._report(True, reported_by=self.by.value()))

    def _report(self, now: bool, **changes: Any) -> None:
        self.reported.emit(changes, now)

    def _arrange(self) -> None:
        number = Label(numbers.action(self._one.action.number), tone="text2")
        number.setFixedWidth(NUMBER)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._result)
        words.addStretch(1)
        line = QHBoxLayout()
        line.setContentsMargins(0, 7, 0, 7)
        line.setSpacing(12)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, TEXT_TO_WHO[0])
        line.addWidget(self._holder(), TEXT_TO_WHO[1], Qt.AlignmentFlag.AlignTop)
        for part in (self._term(), self._reported_now()):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.details)
        self._arrange_details()

    def _reported_now(self) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(STANDING)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 1, 0, 0)
        column.addWidget(self._standing)
        column.addWidget(self._silent)
        return holder

    def _arrange_details(self) -> None:
        column = QVBoxLayout(self.details)
        column.setContentsMargins(NUMBER + 12, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.status)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(FieldRow(self.tr("Result"), self.result, quiet=True), 5)
        fields.addWidget(FieldRow(self.tr("New date"), self.due, quiet=True), 2)
        fields.addWidget(FieldRow(self.tr("Reported by"), self.by, quiet=True), 3)
        column.addLayout(fields)

    def _holder(self) -> QWidget:
        case, action = self._room.case, self._one.action
        organisation, owner = case.organisation(action.organisation), case.person(action.owner)
        holder = QWidget()
        holder.setMinimumWidth(WHO)
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(numbers.short_name(organisation.name) if organisation else "–"))
        column.addWidget(ElidedLabel(owner.name if owner else "", size="small", tone="text2"))
        return holder

    def _term(self) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(DUE)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._due)
        column.addWidget(self._late)
        self._late.setVisible(self._one.times_late > 0)
        return holder


def update_at(conference: ConferenceSnapshot, number: int) -> Any:
    """The update on an action that was given at this conference; None when there is none."""
    return next((row for row in conference.action_updates if row.number == number), None)
