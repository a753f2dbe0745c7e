"""Step 2: the open actions of earlier conferences, oldest first, with what became of them."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.kinds import ActionStatus, Step
from models.records import ActionUpdateDraft, DecisionDraft
from models.rules.progress import Standing, carried_over
from ui import days
from ui.commands import Commands, Handlers
from ui.screens.meeting import numbers
from ui.screens.meeting.looking_back.look_back_row import (
    DUE,
    NUMBER,
    STANDING,
    TEXT_TO_WHO,
    WHO,
    LookBackRow,
    update_at,
)
from ui.screens.meeting.looking_back.previous_minutes_card import PreviousMinutesCard
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.widgets.kept import as_text
from ui.widgets.labels import Hint, Label
from ui.widgets.notice import Notice
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card

_KEYS = {
    "g": ActionStatus.DONE,
    "l": ActionStatus.IN_PROGRESS,
    "v": ActionStatus.DELAYED,
    "m": ActionStatus.NOT_POSSIBLE,
    "n": ActionStatus.NOT_DONE,
    "x": ActionStatus.LAPSED,
}
_SCALE_UP = "o"


class LookBackStep(StepScreen):
    """Nothing agreed is lost: every action that still asks attention is reported on, by one key or in words."""

    step = Step.LOOK_BACK

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.show_subtitle(self.tr("What became of the actions of earlier conferences"))
        self.rows = RowList(self.tr("Open actions"), row_height=40)
        self.minutes = PreviousMinutesCard(room)
        self._late = Notice("warning", icon="flag")
        self._nothing = Card()
        self._shown: tuple[Standing, ...] = ()
        self._arrange()
        self.rows.row_chosen.connect(self._open_row)
        self.rows.row_typed.connect(self._take_key)
        self.rows.row_activated.connect(lambda key: self.row(key).status.setFocus())

    def refresh(self, collection: str) -> None:
        if collection in ("", "conference"):
            self.minutes.refresh()
        if collection == "decisions":
            self._show_escalations()
        if collection not in ("", "actions", "action_updates", "people", "organisations"):
            return
        standings = carried_over(self.room.case, self.room.conference.key)
        if standings != self._shown or collection == "":
            self._shown = standings
            self._show_standings()
        for one in standings:
            self._show_update(one)
        self._count()

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        number = next((one.action.number for one in self._shown if one.action.id == record), None)
        if collection == "action_updates":
            number = next((row.number for row in self.room.conference.action_updates if row.id == record), None)
        shown = self.rows.keys()
        if number not in shown:
            return False
        self.rows.focus_row(number)
        if field == "result":
            self.row(number).result.setFocus()
        return True

    def focus_first(self) -> None:
        reported = {row.number for row in self.room.conference.action_updates}
        todo = next((one.action.number for one in self._shown if one.action.number not in reported), None)
        first = todo if todo is not None else next(iter(self.rows.keys()), None)
        if first is None:
            self.minutes.choice.setFocus()
        self.rows.focus_row(first)

    def handlers(self, commands: Commands) -> Handlers:
        """The next or previous action, from the row and from its fields."""
        return {commands.previous_item: lambda: self._walk(-1), commands.next_item: lambda: self._walk(1)}

    def opened(self) -> str:
        """The open action."""
        return as_text(self.rows.selected())

    def open_again(self, what: str) -> bool:
        """Open that action again."""
        self.rows.choose(next((key for key in self.rows.keys() if as_text(key) == what), None))  # noqa: SIM118
        return as_text(self.rows.selected()) == what

    def row(self, number: object) -> LookBackRow:
        """The row of one action."""
        content = self.rows.content(number)
        assert isinstance(content, LookBackRow)
        return content

    def report(self, number: int, changes: dict[str, Any], now: bool) -> None:
        """Keep what is said about an action; the first word makes the update of this conference."""
        update = update_at(self.room.conference, number)
        if update is None:
            one = next(one for one in self._shown if one.action.number == number)
            first = {"status": one.status, "reported_by": one.action.owner, "reported_on": self._reported_on()}
            self.room.add(ActionUpdateDraft(number=number, **(first | changes)))
        elif now:
            self.room.change(update, **changes)
        else:
            self.room.change_soon(update, **changes)

    def scale_up(self, number: int) -> None:
        """Put it to the table at step 6 that an action that was late twice is scaled up; once is enough."""
        one = next((one for one in self._late_twice() if one.action.number == number), None)
        if one is None or self._is_decided(one):
            return
        why = self.tr("Late for the second time; agreed on {day}.").format(day=days.full(one.agreed_on))
        self.room.add(DecisionDraft(text=self._scaled_up(one), rationale=why))

    def _late_twice(self) -> list[Standing]:
        """The actions that ask for scaling up and were not settled since."""
        done = {row.number for row in self.room.conference.action_updates if not row.status.asks_attention}
        return [one for one in self._shown if one.asks_escalation and one.action.number not in done]

    def _is_decided(self, one: Standing) -> bool:
        return any(row.text == self._scaled_up(one) for row in self.room.conference.decisions)

    def _scaled_up(self, one: Standing) -> str:
        words = self.tr("{action} is scaled up: {text}")
        return words.format(action=numbers.action(one.action.number), text=one.action.text)

    def _reported_on(self) -> date:
        return self.room.conference.held_on

    def _show_standings(self) -> None:
        rows: list[tuple[object, QWidget]] = []
        for one in self._shown:
            row = LookBackRow(self.room, one)
            row.reported.connect(partial(self.report, one.action.number))
            rows.append((one.action.number, row))
        self.rows.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _show_update(self, one: Standing) -> None:
        update = update_at(self.room.conference, one.action.number)
        self.row(one.action.number).show_update(self.room.draft_of(update) if update is not None else None)

    def _walk(self, by: int) -> None:
        """To the next or previous action; beyond the last one the keyboard stays at its row."""
        keys = self.rows.keys()
        at = keys.index(self.rows.selected()) + by if self.rows.selected() in keys else 0
        if keys:
            self.rows.focus_row(keys[max(0, min(at, len(keys) - 1))])

    def _open_row(self, chosen: object) -> None:
        for one in self._shown:
            number = one.action.number
            self.row(number).show_open(number == chosen)

    def _take_key(self, key: object, text: str) -> None:
        status = _KEYS.get(text.lower())
        if not isinstance(key, int) or self.room.is_read_only:
            return
        if status is not None:
            self.report(key, {"status": status}, True)
        elif text.lower() == _SCALE_UP:
            self.scale_up(key)

    def _count(self) -> None:
        reported = {row.number for row in self.room.conference.action_updates}
        todo = sum(1 for one in self._shown if one.action.number not in reported)
        total = len(self._shown)
        self.show_status(
            self.tr("{done} of {total} reported").format(done=total - todo, total=total) if total else "",
            self.tr("%n open", "", todo) if todo else "",
        )
        self._show_escalations()

    def _show_escalations(self) -> None:
        late = [one for one in self._late_twice() if not self._is_decided(one)]
        self._late.setVisible(bool(late))
        names = ", ".join(numbers.action(one.action.number) for one in late)
        self._late.show_notice(
            "warning",
            self.tr("Late twice: {actions}").format(actions=names),
            self.tr("O on the row makes a decision of it for step 6: who scales up, and to whom?"),
        )

    def _arrange(self) -> None:
        self._table = Card()
        self._table.add_flush(self._headings())
        self._table.add_flush(self.rows)
        keys = Hint(
            self.tr(
                "Keys: G done · L under way · V delayed · M not possible · N not carried out · X lapsed · Tab: reason"
            )
        )
        keys.setContentsMargins(14, 6, 14, 8)
        self._table.add_flush(keys)
        self._nothing.add(Label(self.tr("No open actions"), strong=True, icon="check-circle", icon_tone="good"))
        before = self.room.previous
        words = (
            self.tr("Everything agreed up to {day} is settled. Go on with F8.").format(day=days.full(before.held_on))
            if before is not None
            else self.tr("This is the first conference: there is nothing to look back on. Go on with F8.")
        )
        self._nothing.add(Hint(words))
        self.body.addWidget(self.minutes)
        self.body.addWidget(self._late)
        self.body.addWidget(self._table)
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)

    def _headings(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        row.addSpacing(NUMBER + row.spacing())
        what, who = Label(self.tr("Action"), strong=True), Label(self.tr("Who"), strong=True)
        for label, share in zip((what, who), TEXT_TO_WHO, strict=True):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(label, share)
        who.setMinimumWidth(WHO)
        for words, width in ((self.tr("Date"), DUE), (self.tr("Reported now"), STANDING)):
            label = Label(words, strong=True)
            label.setFixedWidth(width)
            row.addWidget(label)
        return holder
