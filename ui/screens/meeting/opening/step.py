"""Step 1: who is here, confidentiality, and the purpose."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import AttendanceStatus, Regime, Step
from models.records import AttendanceDraft, AttendanceSnapshot
from ui.screens.meeting.opening.attendance_details import Times
from ui.screens.meeting.opening.attendance_row import DETAILS, EVERYBODY, PERSON, AttendanceRow
from ui.screens.meeting.opening.invite_form import InviteForm
from ui.screens.meeting.opening.purpose_card import PurposeCard
from ui.screens.meeting.opening.take_over_line import TakeOverLine
from ui.screens.meeting.panes import stacked
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.screens.meeting.unread import keep_unread
from ui.widgets.buttons import Button
from ui.widgets.fields import Check
from ui.widgets.labels import ElidedLabel, Hint, Label
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card


class OpenStep(StepScreen):
    """Attendance per person by one key each, the secrecy text read out, and the purpose in view."""

    step = Step.OPEN

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.show_subtitle(self.tr("Who is here, secrecy and purpose"))
        self.rows = RowList(self.tr("Attendance"), row_height=40, margin=0)
        self.invite = InviteForm(room)
        self.from_agenda = TakeOverLine(room)
        self.confidentiality = ConfidentialityCard(room)
        self.purpose = PurposeCard(room)
        self._nobody = Hint(self.tr("Nobody is invited yet. Add who is here."))
        self._shown: tuple[int, ...] = ()
        self._arrange()
        self.rows.row_typed.connect(self._take_key)
        self.invite.invited.connect(lambda: self.rows.focus_row(next(reversed(self._shown), None)))

    def refresh(self, collection: str) -> None:
        if collection in ("", "attendance", "people", "organisations"):
            self._show_attendance(rebuild=collection != "attendance")
        if collection in ("", "case"):
            self.purpose.refresh()
        if collection in ("", "conference", "case"):
            self.confidentiality.refresh()
        self.invite.refresh(collection)
        if self.isVisible() and collection in ("", "attendance"):
            self.from_agenda.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.from_agenda.come_into_view()

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        if field == "confidentiality_read_out":
            self.confidentiality.tick.setFocus()
        elif record in self._shown:
            self.rows.focus_row(record)
        else:
            return False
        return True

    def focus_first(self) -> None:
        todo = next((row.id for row in self.room.conference.attendance if row.status is None), None)
        first = todo if todo is not None else next(iter(self.rows.keys()), None)
        self.rows.focus_row(first)

    def row(self, row_id: int) -> AttendanceRow:
        """The row of one attendance."""
        content = self.rows.content(row_id)
        assert isinstance(content, AttendanceRow)
        return content

    def _show_attendance(self, *, rebuild: bool) -> None:
        attendance = self.room.conference.attendance
        ids = tuple(row.id for row in attendance)
        if rebuild or ids != self._shown:
            self._shown = ids
            self.rows.show_rows([(row.id, self._made(row)) for row in attendance])
        else:
            for row in attendance:
                self.row(row.id).show_draft(self.room.draft_of(row))
        self._nobody.setVisible(not attendance)
        self._count()

    def _made(self, row: AttendanceSnapshot) -> AttendanceRow:
        made = AttendanceRow(
            self.room.draft_of(row), self.room.case, self.room.today, partial(self._keep_unread_times, row.id)
        )
        made.revised.connect(partial(self._revise, row))
        made.left.connect(partial(self.rows.focus_row, row.id))
        return made

    def _keep_unread_times(self, row_id: int, times: Times) -> None:
        for name, when in (("arrived_at", times.arrived), ("left_at", times.left_at)):
            keep_unread(self.room, when, f"attendance:{row_id}", name)

    def _revise(self, row: AttendanceSnapshot, changes: dict[str, object]) -> None:
        if self.room.change(row, **changes) is None:
            fresh = self.room.row(AttendanceDraft, row.id)
            self.row(row.id).show_draft(self.room.draft_of(fresh))

    def _take_key(self, key: object, text: str) -> None:
        if text == EVERYBODY and not self.room.is_read_only:
            self._mark_everybody()
        elif isinstance(key, int) and not self.room.is_read_only:
            self.row(key).take_letter(text.lower(), self.room.now().time().replace(second=0, microsecond=0))

    def _mark_everybody(self) -> None:
        """Who is not recorded yet is present, but for a third party that did not sign; one undo takes it all back."""
        with self.room.history.together():
            for row in self.room.conference.attendance:
                if row.status is None and not self.row(row.id).must_sign_first:
                    self.room.change(row, status=AttendanceStatus.PRESENT)

    def _count(self) -> None:
        statuses = [row.status for row in self.room.conference.attendance]
        here = [status for status in statuses if status is not None and status.takes_part]
        online, partly = here.count(AttendanceStatus.ONLINE), here.count(AttendanceStatus.PARTLY)
        apart = [self.tr("%n online", "", online)] * bool(online) + [self.tr("%n partly", "", partly)] * bool(partly)
        present = self.tr("%n present", "", len(here)) + (f" ({', '.join(apart)})" if apart else "")
        absent = sum(1 for status in statuses if status is not None) - len(here)
        said = [self.tr("%n invited", "", len(statuses)), present]
        if absent:
            said.append(self.tr("%n absent", "", absent))
        todo = statuses.count(None)
        self.show_status(" · ".join(said), self.tr("%n open", "", todo) if todo else "")

    def _arrange(self) -> None:
        self.add = Button(self.tr("Add somebody"), icon="plus", height=28)
        self.add.clicked.connect(self.invite.open)
        self.invite.cancelled.connect(self.add.setFocus)
        table = Card()
        self._nobody.setContentsMargins(14, 10, 14, 10)
        table.add_flush(self._headings())
        table.add_flush(stacked(self.rows, self._nobody))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.add)
        foot.addWidget(self.from_agenda, 1)
        cards = QHBoxLayout()
        cards.setSpacing(12)
        cards.addWidget(self.confidentiality, 1)
        cards.addWidget(self.purpose, 1)
        self.body.addWidget(table)
        self.body.addLayout(foot)
        self.body.addWidget(self.invite)
        self.body.addLayout(cards)
        self.body.addStretch(1)

    def _headings(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        person = Label(self.tr("Person"), strong=True)
        person.setFixedWidth(PERSON)
        row.addWidget(person)
        row.addWidget(ElidedLabel(self.tr("Organisation and kind"), strong=True), 1)
        probe = AttendanceRow(AttendanceDraft(), self.room.case, self.room.today)
        width = probe.status.sizeHint().width()
        probe.deleteLater()
        status = QWidget()
        status.setFixedWidth(width)
        words = QHBoxLayout(status)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(Label(self.tr("Attendance"), strong=True))
        words.addWidget(Hint(self.tr("A, D, E or W; * everybody"), wrap=False))
        words.addStretch(1)
        row.addWidget(status)
        details = ElidedLabel(self.tr("B came in now, V left now"), size="small", tone="text2")
        details.setFixedWidth(DETAILS)
        row.addWidget(details)
        return holder


class ConfidentialityCard(Card):
    """The tick that secrecy was read out, with the text to read."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.tick = Check(self.tr("Secrecy read out"), strong=True)
        self._by = Hint(wrap=False)
        self._text = Hint()
        line = QHBoxLayout()
        line.addWidget(self.tick)
        line.addStretch(1)
        line.addWidget(self._by)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._text)
        column.addStretch(1)
        self.body().addLayout(column)
        self.tick.edited.connect(
            lambda: room.revise_conference(confidentiality_read_out=self.tick.value()),
            Qt.ConnectionType.DirectConnection,
        )

    def refresh(self) -> None:
        """Show whether it was read out, by whom, and the text that fits the regime."""
        draft = self._room.typed_in_conference()
        self.tick.show_value(bool(draft.confidentiality_read_out))
        chair = self._room.case.person(draft.chair)
        self._by.setText(chair.name if chair and draft.confidentiality_read_out else "")
        self._text.setText(self._words())

    def _words(self) -> str:
        if self._room.case.regime is Regime.ZVH:
            return self.tr(
                "“Everyone at this table is bound to secrecy (Wgs art. 1.11) "
                "and uses what is heard only for the purpose of this conference.”"
            )
        return self.tr(
            "“What is said here is confidential. Everyone uses it only for the purpose of this conference, "
            "under the agreement of the local person-centred approach.”"
        )
