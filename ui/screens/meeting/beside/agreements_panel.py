"""The growing list of decisions and actions of this conference; Enter or a click edits one in place."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.kinds import Step
from models.records import ActionSnapshot, DecisionSnapshot
from models.rules.gaps import Gap, GapCode
from ui import days
from ui.screens.meeting import numbers
from ui.screens.meeting.beside.agreement_editors import ActionEditor, DecisionEditor
from ui.screens.meeting.beside.numbered import Numbered, marked
from ui.screens.meeting.room import Room
from ui.widgets.kept import as_text
from ui.widgets.labels import Hint, Label
from ui.widgets.marks import TrackMark
from ui.widgets.notice import Notice
from ui.widgets.rows import RowList, RowPart
from ui.widgets.surfaces import reveal


class AgreementsPanel(QWidget):
    """Decisions and actions of this conference, newest last."""

    counted = Signal(int)

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._open: tuple[str, int] | None = None
        self._empty = Hint(self.tr("Nothing agreed yet. Type an action or a decision below (F2)."))
        self._decisions_title, self._decisions = Label(strong=True), RowList(self.tr("Decisions"), margin=8)
        self._actions_title, self._actions = Label(strong=True), RowList(self.tr("Actions"), margin=8)
        self._silent = Notice("info", icon="comment")
        self._arrange()
        for rows in (self._decisions, self._actions):
            rows.row_activated.connect(self._edit)
        room.retraced.connect(lambda *_: self.refresh())
        self._silent.hide()

    def refresh(self) -> None:
        """Show what is agreed now; what was just added comes into view."""
        before = set(self._shown())
        conference, case = self._room.conference, self._room.case
        decisions = numbers.decisions(case, conference)
        self._decisions_title.setText(self.tr("Decisions ({count})").format(count=len(decisions)))
        self._actions_title.setText(self.tr("Actions ({count})").format(count=len(conference.actions)))
        for title, rows, count in (
            (self._decisions_title, self._decisions, len(decisions)),
            (self._actions_title, self._actions, len(conference.actions)),
        ):
            title.setVisible(count > 0)
            rows.setVisible(count > 0)
        self._decisions.show_parts(self._decision_part(word, row) for word, row in decisions)
        self._actions.show_parts(self._action_part(row) for row in conference.actions)
        self._empty.setVisible(not decisions and not conference.actions)
        self.counted.emit(len(decisions) + len(conference.actions))
        if before and self._open is None:
            self._reveal_newest(before)

    def _reveal_newest(self, before: Collection[object]) -> None:
        for rows in (self._decisions, self._actions):
            for key in rows.keys()[-1:]:
                if key not in before:
                    reveal(rows.content(key))

    def focus_newest(self) -> None:
        """Bring the keyboard to the last action, or else to the last decision."""
        for rows in (self._actions, self._decisions):
            if rows.keys():
                rows.focus_row(rows.keys()[-1])
                return

    def show_gaps(self, gaps: tuple[Gap, ...], step: Step) -> None:
        """Say who has been silent, once the round past the partners has begun."""
        silent = [numbers.short_name(gap.subject) for gap in gaps if gap.code is GapCode.INVITED_SILENT]
        shown = bool(silent) and list(Step).index(step) >= list(Step).index(Step.PICTURE)
        self._silent.setVisible(shown)
        if shown:
            self._silent.show_notice("info", self.tr("Not heard yet"), ", ".join(silent))

    def refresh_after(self, collection: str) -> None:
        """Show changes of "actions" or "decisions", but leave the form alone that somebody types in."""
        if self._open is not None and self._open[0] == collection and self._keys() == self._shown():
            return
        self.refresh()

    def _keys(self) -> tuple[tuple[str, int], ...]:
        conference = self._room.conference
        decisions = tuple(("decisions", row.id) for row in conference.decisions)
        return decisions + tuple(("actions", row.id) for row in conference.actions)

    def _shown(self) -> tuple[object, ...]:
        return self._decisions.keys() + self._actions.keys()

    def opened(self) -> str:
        """The row that is being edited."""
        return as_text(self._open)

    def open_again(self, what: str) -> bool:
        """Edit that row again."""
        key = next((one for one in self._shown() if as_text(one) == what), None)
        if what and key is not None:
            self._edit(key)
        return self.opened() == what

    def close_editor(self) -> None:
        """Go back from editing to reading."""
        if self._open is None:
            return
        opened, self._open = self._open, None
        self.refresh()
        rows = self._actions if opened[0] == "actions" else self._decisions
        rows.focus_row(opened)

    def _edit(self, key: object) -> None:
        if self._room.is_read_only or key == self._open:
            return
        assert isinstance(key, tuple)
        self._open = key
        self.refresh()
        rows = self._actions if key[0] == "actions" else self._decisions
        editor = rows.content(key)
        QTimer.singleShot(0, editor, lambda: self._begin_in(editor))

    def _begin_in(self, editor: QWidget) -> None:
        editor.setFocus()
        reveal(editor)

    def _decision_part(self, number: str, row: DecisionSnapshot) -> RowPart:
        key = ("decisions", row.id)
        return RowPart(key, (self._open == key, number, row), partial(self._decision, number, row))

    def _action_part(self, row: ActionSnapshot) -> RowPart:
        key = ("actions", row.id)
        says = self._open == key, row, numbers.holder(self._room.case, row)
        return RowPart(key, says, partial(self._action, row))

    def _decision(self, number: str, row: DecisionSnapshot) -> QWidget:
        if self._open == ("decisions", row.id):
            return DecisionEditor(self._room, row, self.close_editor)
        below: list[QWidget] = []
        if row.dissent:
            below.append(Hint(self.tr("1 dissenting view"), tone="warning"))
        return Numbered(number, row.text or self.tr("(no text yet)"), below)

    def _action(self, row: ActionSnapshot) -> QWidget:
        if self._open == ("actions", row.id):
            return ActionEditor(self._room, row, self.close_editor)
        holder = numbers.holder(self._room.case, row)
        due = days.short(row.due) if row.due else ""
        said = Hint(" · ".join(part for part in (holder, due) if part))
        line = marked(TrackMark(row.track, show_word=False, size="small"), said.text()) if row.track else said
        below: list[QWidget] = [line] if said.text() or row.track else []
        lacking = self._lacking(row)
        if lacking:
            below.append(Hint(lacking, tone="danger"))
        return Numbered(numbers.action(row.number), row.text or self.tr("(no text yet)"), below)

    def _lacking(self, row: ActionSnapshot) -> str:
        lacking = []
        if row.owner is None or row.organisation is None:
            lacking.append(self.tr("no owner"))
        if row.due is None:
            lacking.append(self.tr("no date"))
        return " · ".join(lacking)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 16)
        column.setSpacing(0)
        self._empty.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._empty)
        for title, rows in ((self._decisions_title, self._decisions), (self._actions_title, self._actions)):
            title.setContentsMargins(8, 0, 0, 4)
            column.addWidget(title)
            column.addWidget(rows)
            column.addSpacing(14)
        column.addWidget(self._silent)
        column.addStretch(1)
