"""Step 8, Voorlezen en vervolg: read back, see whether all is complete, agree on the next date, and finalise."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Phase, Step
from models.records import ActionSnapshot, DecisionSnapshot
from models.rules import completeness
from models.rules.gaps import Gap
from ui.commands import Commands, Handlers
from ui.forms.action import ActionForm
from ui.forms.record_form import RecordForm
from ui.screens.meeting import agreement_words, numbers
from ui.screens.meeting.closing import gap_words
from ui.screens.meeting.closing.finish_card import FinishCard
from ui.screens.meeting.closing.follow_up_card import FollowUpCard
from ui.screens.meeting.closing.gap_list import GapCard
from ui.screens.meeting.closing.read_back import ReadBackCard, ReadItem
from ui.screens.meeting.decisions.agreement_forms import DecisionForm
from ui.screens.meeting.panes import has_keyboard
from ui.screens.meeting.room import Room, rows
from ui.screens.meeting.room.rows import Row
from ui.screens.meeting.step_screen import StepScreen
from ui.screens.meeting.unread import keep_unread_in
from ui.widgets.surfaces import Scroll


class ReadBackStep(StepScreen):
    """Nobody leaves the table before hearing what was agreed."""

    step = Step.READ_BACK

    def __init__(self, room: Room) -> None:
        super().__init__(room, scrolled=False)
        self.read_back = ReadBackCard()
        self.gaps = GapCard(room.typed_in_proceedings().set_aside)
        self.follow_up = FollowUpCard(room)
        self.finish = FinishCard(room)
        self.show_subtitle(self.tr("Read it aloud; objections go into the minutes"))
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12 - Scroll.BAR)
        columns.addWidget(Scroll(_column(self.read_back), steady=True), 8)
        columns.addWidget(_column(self.gaps, self.follow_up, self.finish), 5)
        self.body.addLayout(columns, 1)
        self._listen()

    def refresh(self, collection: str) -> None:
        """Show what changed; whatever it was, something may be complete now."""
        if collection in ("", "decisions", "actions", "proceedings", "people", "organisations"):
            self._show_agreements()
        if collection in ("", "conference", "proceedings"):
            self.follow_up.refresh()
        self._show_gaps()
        self._show_verdict()

    def finalise(self) -> None:
        """Make the minutes final, or go to what stands in the way: first what blocks, then what asks a reason."""
        if self.room.is_read_only or not self.follow_up.next_on.settle() or not self.room.flush():
            return
        self.refresh("")
        found = self.gaps.gaps()
        blocking = completeness.blocking(found)
        if blocking:
            self._mend(blocking[0])
        elif self.gaps.unexplained():
            self.gaps.ask_reasons()
        elif self.room.finalise(self.gaps.overrides()):
            self._close_when_agreed()
            self.refresh("")
            self.finish.documents.setFocus()

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        """Bring the keyboard to the next date, or to the button that makes the minutes final."""
        field_of = {"next_conference_on": self.follow_up.next_on, "finalise": self.finish.button}
        if field not in field_of:
            return False
        field_of[field].setFocus()
        return True

    def focus_first(self) -> None:
        """Begin with the first agreement that was not read back; of final minutes, with their documents."""
        if not self.room.services.may_change:
            self.read_back.rows.setFocus()
        elif self.room.is_read_only:
            self.finish.documents.setFocus()
        else:
            self.read_back.focus_next()

    def in_hand(self) -> object:
        """What is being read: "decision:12"."""
        return self.read_back.rows.selected()

    def record_in_hand(self) -> Row | None:
        """The decision or action that is being read."""
        key = self.read_back.rows.selected()
        return self._row(key) if isinstance(key, str) and has_keyboard(self.read_back.rows) else None

    def handlers(self, commands: Commands) -> Handlers:
        """Finalising by key."""
        return {commands.finalise: self.finalise}

    def show_editable(self, editable: bool) -> None:
        """Final minutes are read only, but their documents can be made."""
        for part in (self.read_back, self.follow_up):
            part.setEnabled(editable)
        self.refresh("")

    def _show_gaps(self) -> None:
        final, case, key = self.room.conference.finalisation, self.room.case, self.room.conference.key
        if final is None:
            self.gaps.show_gaps(completeness.gaps(case, key, self.room.today))
            self.gaps.show_reasons(self.room.typed_in_proceedings().set_aside)
            return
        told = {gap.key: gap for gap in completeness.gaps(case, key, final.at.date())}
        self.gaps.show_set_aside([(gap_words.of_override(each, told), each.reason) for each in final.overrides])

    def _show_verdict(self) -> None:
        self.finish.refresh(self.gaps.gaps(), asks_reasons=bool(self.gaps.unexplained()))

    def _take_reason(self) -> None:
        self.room.proceed_soon(set_aside=self.gaps.reasons())
        self._show_verdict()

    def _show_agreements(self) -> None:
        case, this = self.room.case, self.room.conference
        read = set(this.proceedings.read_back)
        decisions = []
        for code, row in numbers.decisions(case, this):
            key = f"decision:{row.id}"
            decisions.append(ReadItem(key, agreement_words.decision(row, code), key in read, may_object=True))
        actions = []
        for action in this.actions:
            key, words = f"action:{action.id}", agreement_words.action(case, action, whole_date=True)
            actions.append(ReadItem(key, words, key in read, may_object=False))
        self.read_back.show_title(self.tr("Decisions ({count})").format(count=len(decisions)))
        self.read_back.show_items(decisions, actions, self.tr("Actions ({count})").format(count=len(actions)))

    def _agree(self, key: str) -> None:
        read = self.room.conference.proceedings.read_back
        if key not in read:
            self.room.proceed(read_back=(*read, key))

    def _take_objection(self, key: str, text: str) -> None:
        row = self._row(key)
        if isinstance(row, DecisionSnapshot):
            before = self.room.draft_of(row).dissent.rstrip()
            self.room.change(row, dissent=f"{before}\n{text}" if before else text)

    def _edit(self, key: str) -> None:
        row = self._row(key)
        if row is None or self.room.is_read_only:
            return
        form: RecordForm
        if isinstance(row, DecisionSnapshot):
            form = DecisionForm()
        else:
            form = ActionForm(self.room.case, lambda: self.room.today, self.room.conference.held_on)
        keep_unread_in(self.room, form, f"{rows.collection(row)}:{row.id}")
        form.show_draft(self.room.draft_of(row))
        form.edited.connect(lambda: self._take_change(key, form))
        form.remove_wanted.connect(lambda: self.room.remove(row))
        self.read_back.open_form(key, form)

    def _take_change(self, key: str, form: RecordForm) -> None:
        """What is changed has to be read out again."""
        row = self._row(key)
        if row is None:
            return
        self.room.revise_soon(row, form.draft())
        read = self.room.conference.proceedings.read_back
        if key in read:
            self.room.proceed(read_back=tuple(each for each in read if each != key))

    def _row(self, key: str) -> DecisionSnapshot | ActionSnapshot | None:
        kind, _, row_id = key.partition(":")
        rows: tuple[DecisionSnapshot | ActionSnapshot, ...] = self.room.conference.actions
        if kind == "decision":
            rows = self.room.conference.decisions
        return next((row for row in rows if row.id == int(row_id)), None)

    def _mend(self, gap: Gap) -> None:
        if gap.step is self.step:
            self.focus_field(gap.field, gap.record, gap.collection)
        else:
            self.room.mend(gap)

    def _close_when_agreed(self) -> None:
        """A case without a follow-up is closed: from now on it can be read, and only reopened (Wgs 2.31(8))."""
        if self.room.conference.proceedings.no_follow_up:
            self.room.revise_case(phase=Phase.CLOSED)

    def _take_proceedings(self, collection: str) -> None:
        """The frame passes these by, since its clock makes them; here they say what was read."""
        if collection == "proceedings" and self.isVisible():
            self.refresh(collection)

    def _listen(self) -> None:
        self.room.changed.connect(self._take_proceedings)
        self.read_back.agreed.connect(self._agree)
        self.read_back.rows.row_chosen.connect(self.turned)
        self.read_back.objected.connect(self._take_objection)
        self.read_back.edit_wanted.connect(self._edit)
        self.read_back.finished.connect(self.finish.button.setFocus)
        self.gaps.gap_chosen.connect(self._mend)
        self.gaps.reasons_given.connect(self.finalise)
        self.gaps.reason_typed.connect(self._take_reason)
        self.finish.button.clicked.connect(self.finalise)
        self.finish.documents.clicked.connect(self.room.export_wanted)


def _column(*cards: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    return column
