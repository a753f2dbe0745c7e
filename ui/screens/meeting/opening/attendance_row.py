"""One invited person in the opening: how they attend, and what that asks for."""

from datetime import date, time
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import AttendanceStatus
from models.records import AttendanceDraft, OrganisationSnapshot, PersonSnapshot
from ui import case_words, style
from ui.widgets.buttons import Button
from ui.widgets.dates import TimeField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented

PERSON, ORGANISATION, DETAILS = 146, 120, 192
KEYS = {
    "a": AttendanceStatus.PRESENT,
    "d": AttendanceStatus.ONLINE,
    "e": AttendanceStatus.PARTLY,
    "w": AttendanceStatus.ABSENT_WITH_NOTICE,
}
CAME_IN, WENT_OUT = "b", "v"
_ABSENT = (AttendanceStatus.ABSENT_WITH_NOTICE, AttendanceStatus.ABSENT_WITHOUT_NOTICE)


class Register(Protocol):
    """Knows the people and organisations that an attendance names: a case, or the list of a day."""

    def person(self, key: str | None) -> PersonSnapshot | None:
        """The person with this key; None when there is none."""

    def organisation(self, key: str | None) -> OrganisationSnapshot | None:
        """The organisation with this key; None when there is none."""


class AttendanceRow(QWidget):
    """A row of the attendance list. *revised* carries the fields that the user changed, *left* gives the keyboard back.

    A third party without signed declaration cannot be marked as taking part (Wgs 2.31(9)): the row says so in place,
    with the ways out, and nothing is changed.
    """

    revised = Signal(object)
    left = Signal()

    def __init__(self, draft: AttendanceDraft, register: Register, today: date) -> None:
        super().__init__()
        self._draft, self._today = draft, today
        self._tried: dict[str, Any] = {}
        self._organisation: OrganisationSnapshot | None = register.organisation(draft.organisation)
        person = register.person(draft.person)
        self.name = person.name if person else self._organisation.name if self._organisation else "–"
        self._function = person.function if person else ""
        self.status = Segmented(
            [
                (AttendanceStatus.PRESENT, self.tr("Present")),
                (AttendanceStatus.ONLINE, self.tr("Online")),
                (AttendanceStatus.PARTLY, self.tr("Partly")),
                (AttendanceStatus.ABSENT_WITH_NOTICE, self.tr("Absent")),
            ],
            name=self.tr("Attendance of {name}").format(name=self.name),
        )
        self._make_details()
        self._make_refusal()
        self._arrange()
        self.status.chosen.connect(self.mark)
        self.show_draft(draft)

    def show_draft(self, draft: AttendanceDraft) -> None:
        """Show how this person attends, without telling."""
        self._draft = draft
        absent = draft.status in _ABSENT
        self.status.choose(AttendanceStatus.ABSENT_WITH_NOTICE if absent else draft.status)
        self._times.setVisible(draft.status is AttendanceStatus.PARTLY)
        self._notice.setVisible(absent)
        self._input.setVisible(absent)
        self._notice.show_value(draft.status)
        self._input.setChecked(draft.input_received_on is not None)
        self._input.show_icon("check" if draft.input_received_on else "")
        self._input.updateGeometry()
        for field, value in ((self.arrived, draft.arrived_at), (self.left_at, draft.left_at)):
            if field.value() != value:
                field.show_value(value)
        self._show_declaration()

    def mark(self, status: object) -> None:
        """Mark how this person attends; *absent* a second time turns "with notice" into "without", and back."""
        assert isinstance(status, AttendanceStatus)
        if status is AttendanceStatus.ABSENT_WITH_NOTICE and self._draft.status is status:
            status = AttendanceStatus.ABSENT_WITHOUT_NOTICE
        times = (self._draft.arrived_at, self._draft.left_at) != (None, None)
        forgotten = times and status is not AttendanceStatus.PARTLY
        self._attend(status, **({"arrived_at": None, "left_at": None} if forgotten else {}))

    def take_letter(self, letter: str, now: time) -> bool:
        """Do what a letter on the row says: how somebody attends, or comes in or goes at *now*. False for another."""
        if letter in KEYS:
            self.mark(KEYS[letter])
        elif letter == CAME_IN:
            self._come_in(now)
        elif letter == WENT_OUT:
            self._go_out(now)
        else:
            return False
        return True

    def _come_in(self, now: time) -> None:
        """Came late, or is back: a time of leaving is then no more."""
        is_back = self._draft.takes_part and self._draft.left_at is not None
        self._attend(AttendanceStatus.PARTLY, left_at=None, **({} if is_back else {"arrived_at": now}))

    def _go_out(self, now: time) -> None:
        """Went before the end; who did not take part cannot, and nobody leaves before coming in."""
        if self._draft.takes_part and (self._draft.arrived_at is None or self._draft.arrived_at < now):
            self._attend(AttendanceStatus.PARTLY, left_at=now)

    def _attend(self, status: AttendanceStatus, **times: Any) -> None:
        if status.takes_part and self._must_sign_first:
            self._tried = {"status": status, **times}
            self.status.choose(None if self._draft.status is None else AttendanceStatus.ABSENT_WITH_NOTICE)
            self._show_refusal(True)
            return
        self._show_refusal(False)
        self.revised.emit({"status": status, **times})

    def refusal(self) -> str:
        """What the row says when it refuses; empty otherwise."""
        return self.refused.words() if self.refused.isVisibleTo(self) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.refusal():
            self._show_refusal(False)
        else:
            super().keyPressEvent(event)

    def focus_status(self) -> None:
        """Bring the keyboard to the choice."""
        self.status.setFocus()

    @property
    def _is_third_party(self) -> bool:
        return self._organisation is not None and self._organisation.is_third_party

    @property
    def _must_sign_first(self) -> bool:
        return self._is_third_party and not self._draft.declaration_signed

    def _sign(self) -> None:
        self._show_refusal(False)
        self.revised.emit({"declaration_signed": True, **self._tried})

    def _stay_absent(self) -> None:
        self._show_refusal(False)
        self.revised.emit({"status": AttendanceStatus.ABSENT_WITH_NOTICE})

    def _show_refusal(self, shown: bool) -> None:
        if not shown and self.refused.isAncestorOf(QApplication.focusWidget() or self):
            self.left.emit()  # before its button is gone, or Qt would hand the keyboard to the head of the window
        self.refused.setVisible(shown)
        self._show_declaration()
        if shown:
            self.sign.setFocus()

    def _show_declaration(self) -> None:
        absent, partly = self._draft.status in _ABSENT, self._draft.status is AttendanceStatus.PARTLY
        unsigned = self._must_sign_first
        self._declaration.setVisible(self._is_third_party and not (absent or partly))
        self._declaration.setText(self.tr("Declaration not signed") if unsigned else self.tr("Declaration signed"))
        alarm = "danger" if self.refused.isVisibleTo(self) else "warning"
        self._declaration.show_tone(alarm if unsigned else "good")
        self._declaration.show_icon("blocked" if unsigned else "check-circle")

    def _make_details(self) -> None:
        self.arrived = TimeField(name=self.tr("Arrived at"), placeholder=self.tr("start"), height=28)
        self.left_at = TimeField(name=self.tr("Left at"), placeholder=self.tr("end"), height=28)
        for field in (self.arrived, self.left_at):
            field.setFixedWidth(62)
        words = [Label(self.tr("from"), tone="text2"), Label(self.tr("to"), tone="text2")]
        self._times = _line(words[0], self.arrived, words[1], self.left_at, spacing=5)
        self._notice = Segmented(
            [(_ABSENT[0], self.tr("with notice")), (_ABSENT[1], self.tr("no notice"))],
            name=self.tr("With or without notice"),
        )
        self._input = Button(self.tr("Input"), height=28)
        self._input.setCheckable(True)
        self._input.setToolTip(self.tr("Written input was received"))
        self._declaration = Label(strong=True)
        self.arrived.edited.connect(lambda: self._revise(arrived_at=self.arrived.value()))
        self.left_at.edited.connect(lambda: self._revise(left_at=self.left_at.value()))
        self._notice.edited.connect(lambda: self._revise(status=self._notice.value()))
        self._input.clicked.connect(
            lambda on: self._revise(input_received_on=self._today if on else None),
        )

    def _revise(self, **changes: Any) -> None:
        self.revised.emit(changes)

    def _make_refusal(self) -> None:
        self.sign = Button(self.tr("Record as signed"), "primary")
        self.stay_absent = Button(self.tr("Mark as absent"))
        self.sign.clicked.connect(self._sign)
        self.stay_absent.clicked.connect(self._stay_absent)
        self.refused = Notice(
            "danger",
            self.tr("{name} cannot be marked present yet.").format(name=self.name),
            self.tr(
                "A third party first signs the secrecy declaration (Wgs art. 2.31(9)). "
                "Until then there is no taking part; written input is possible."
            ),
            [self.stay_absent, self.sign],
            strip=True,
        )
        self.refused.hide()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(12)
        line.addWidget(_double(ElidedLabel(self.name, strong=True), self._function, "text2", PERSON))
        line.addWidget(self._organisation_words(), 1)
        line.addWidget(self.status)
        details = _line(self._times, self._notice, self._input, self._declaration)
        details.setFixedWidth(DETAILS)
        line.addWidget(details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.refused)

    def _organisation_words(self) -> QWidget:
        if self._organisation is None:
            return _double(ElidedLabel("–", tone="text2"), "", "text2", 0)
        kind = case_words.participant_type(self._organisation.participant_type)
        name, _, part = self._organisation.name.partition(" – ")
        below = f"{kind} · {part}" if part else kind
        return _double(ElidedLabel(name), below, "warning" if self._is_third_party else "text2", 0)


def _double(upper: ElidedLabel, lower: str, tone: str, width: int) -> QWidget:
    """Two lines: a name, and small below it what it is."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 2, 0, 2)
    column.setSpacing(0)
    column.addWidget(upper)
    below = ElidedLabel(lower, size="small", tone=tone, strong=tone == "warning")
    column.addWidget(below)
    below.setVisible(bool(lower))
    if width:
        holder.setFixedWidth(width)
    else:
        holder.setMinimumWidth(ORGANISATION)
    return holder


def _line(*parts: QWidget, spacing: int = style.CLOSE) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return holder
