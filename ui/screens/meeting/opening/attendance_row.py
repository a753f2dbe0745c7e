"""One invited person in the opening: how they attend, and what that asks for."""

from collections.abc import Callable
from datetime import date, time
from functools import cached_property
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import AttendanceStatus
from models.records import AttendanceDraft, OrganisationSnapshot, PersonSnapshot
from ui import case_words, style
from ui.screens.meeting.opening.attendance_details import ABSENT, Absence, Refusal, Times
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.segmented import Segmented

PERSON, ORGANISATION, DETAILS = 146, 120, 192
KEYS = {
    "a": AttendanceStatus.PRESENT,
    "d": AttendanceStatus.ONLINE,
    "e": AttendanceStatus.PARTLY,
    "w": AttendanceStatus.ABSENT_WITH_NOTICE,
}
CAME_IN, WENT_OUT = "b", "v"
EVERYBODY = "*"


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

    def __init__(
        self,
        draft: AttendanceDraft,
        register: Register,
        today: date,
        begin_times: Callable[[Times], None] = lambda _: None,
    ) -> None:
        """*begin_times* is told the fields for the times once they are made, when somebody is there partly."""
        super().__init__()
        self._draft, self._today, self._begin_times = draft, today, begin_times
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
        self._declaration = Label(strong=True)
        self._details = _line(self._declaration)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._arranged())
        self.status.chosen.connect(self.mark)
        self.show_draft(draft)

    def show_draft(self, draft: AttendanceDraft) -> None:
        """Show how this person attends, without telling."""
        self._draft = draft
        absent, partly = draft.status in ABSENT, draft.status is AttendanceStatus.PARTLY
        self.status.choose(AttendanceStatus.ABSENT_WITH_NOTICE if absent else draft.status)
        if partly or self._has("times"):
            self.times.show_draft(draft)
            self.times.setVisible(partly)
        if absent or self._has("absence"):
            self.absence.show_draft(draft)
            self.absence.setVisible(absent)
        self._show_declaration()

    @cached_property
    def times(self) -> Times:
        """From when to when; made when somebody is there partly, as few are."""
        times = Times()
        times.revised.connect(self.revised)
        self._insert(times)
        self._begin_times(times)
        return times

    @cached_property
    def absence(self) -> Absence:
        """With or without notice, and written input; made when somebody is absent."""
        absence = Absence()
        absence.revised.connect(self.revised)
        absence.input_told.connect(lambda on: self.revised.emit({"input_received_on": self._today if on else None}))
        self._insert(absence)
        return absence

    @cached_property
    def refused(self) -> Refusal:
        """Why this third party takes no part yet; made when that is asked."""
        refused = Refusal(self.name)
        refused.sign.clicked.connect(self._sign)
        refused.stay_absent.clicked.connect(self._stay_absent)
        refused.hide()
        self._column.addWidget(refused)
        return refused

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
        if status.takes_part and self.must_sign_first:
            self._tried = {"status": status, **times}
            self.status.choose(None if self._draft.status is None else AttendanceStatus.ABSENT_WITH_NOTICE)
            self._show_refusal(True)
            return
        self._show_refusal(False)
        self.revised.emit({"status": status, **times})

    def refusal(self) -> str:
        """What the row says when it refuses; empty otherwise."""
        return self.refused.words() if self._refuses else ""

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
    def must_sign_first(self) -> bool:
        """Whether this is a third party that did not sign the secrecy declaration yet (Wgs 2.31(9))."""
        return self._is_third_party and not self._draft.declaration_signed

    def _sign(self) -> None:
        self._show_refusal(False)
        self.revised.emit({"declaration_signed": True, **self._tried})

    def _stay_absent(self) -> None:
        self._show_refusal(False)
        self.revised.emit({"status": AttendanceStatus.ABSENT_WITH_NOTICE})

    def _show_refusal(self, shown: bool) -> None:
        if not shown and not self._has("refused"):
            return
        if not shown and self.refused.isAncestorOf(QApplication.focusWidget() or self):
            self.left.emit()  # before its button is gone, or Qt would hand the keyboard to the head of the window
        self.refused.setVisible(shown)
        self._show_declaration()
        if shown:
            self.refused.sign.setFocus()

    def _show_declaration(self) -> None:
        absent, partly = self._draft.status in ABSENT, self._draft.status is AttendanceStatus.PARTLY
        unsigned = self.must_sign_first
        self._declaration.setVisible(self._is_third_party and not (absent or partly))
        self._declaration.setText(self.tr("Declaration not signed") if unsigned else self.tr("Declaration signed"))
        alarm = "danger" if self._refuses else "warning"
        self._declaration.show_tone(alarm if unsigned else "good")
        self._declaration.show_icon("blocked" if unsigned else "check-circle")

    @property
    def _refuses(self) -> bool:
        return self._has("refused") and self.refused.isVisibleTo(self)

    def _has(self, part: str) -> bool:
        """Whether a part that is made when needed is there."""
        return part in vars(self)

    def _insert(self, part: QWidget) -> None:
        layout = self._details.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(0, part)

    def _arranged(self) -> QHBoxLayout:
        """Who it is, the choice, and beside it what it asks for."""
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(12)
        line.addWidget(_double(ElidedLabel(self.name, strong=True), self._function, "text2", PERSON))
        line.addWidget(self._organisation_words(), 1)
        line.addWidget(self.status)
        self._details.setFixedWidth(DETAILS)
        line.addWidget(self._details)
        return line

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
