"""Undoing, moving, and making an action of a sentence: what the keyboard does in every step of the meeting."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from models.kinds import Step
from models.records import ActionDraft, ActionSnapshot, DecisionDraft, DecisionSnapshot
from ui.commands import Commands, Handlers
from ui.screens.meeting import history_words
from ui.screens.meeting.folding import FoldingRows
from ui.screens.meeting.room.history import Change, Changes
from ui.screens.meeting.room.members import MEMBERS
from ui.screens.meeting.room.rows import COLLECTIONS, Row
from ui.screens.meeting.sentence_in_hand import around, sentence_in_hand
from ui.screens.screen import Hand
from ui.widgets.rows import RowList

if TYPE_CHECKING:
    from ui.screens.meeting.meeting_screen import MeetingScreen

_HOMES = {
    "attendance": Step.OPEN,
    "contributions": Step.PICTURE,
    "role_assessments": Step.ROLES,
    "domain_assessments": Step.DOMAINS,
    "instruments": Step.DOMAINS,
    "goals": Step.DOMAINS,
    "actions": Step.DECISIONS,
    "action_updates": Step.LOOK_BACK,
    "decisions": Step.DECISIONS,
    "dilemmas": Step.DECISIONS,
    "scenarios": Step.DECISIONS,
    "informing": Step.INFORMING,
    "conference": Step.PREPARE,
    "case": Step.PREPARE,
    "proceedings": Step.READ_BACK,
}
_HOMES_OF_FIELDS = {
    "case_director": Step.DECISIONS,
    "confidentiality_read_out": Step.OPEN,
    "scale_up": Step.DECISIONS,
    "scale_down": Step.DECISIONS,
    "feedback_to_referrer": Step.INFORMING,
    "next_conference_on": Step.READ_BACK,
    "phase": Step.READ_BACK,
    "previous_minutes": Step.LOOK_BACK,
    "previous_remarks": Step.LOOK_BACK,
    "questions": Step.PREPARE,
}
_MOVABLE = {COLLECTIONS[ActionDraft]: ActionDraft, COLLECTIONS[DecisionDraft]: DecisionDraft}


class Retracing(QObject):
    """Lets a text field undo its own typing first; what it cannot, the meeting undoes, and shows where that was."""

    def __init__(self, screen: "MeetingScreen") -> None:
        super().__init__(screen)
        self._screen, self._room = screen, screen.room
        self._room.retraced.connect(self._show)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def hand(self) -> Hand | None:
        """The field of the step in view whose words were the last to change, while it has the keyboard."""
        focused, current = self._screen.window().focusWidget(), self._screen.current
        changes = self._room.history.last
        typing = isinstance(focused, QLineEdit | QPlainTextEdit) and current.isAncestorOf(focused)
        if not typing or not changes:
            return None
        change, record = changes[-1], changes[-1].row_id
        elsewhere = change.collection in MEMBERS or _home(change, current.step) is not current.step
        if record is None or change.after is None or elsewhere:
            return None
        return Hand(change.collection, record, min(change.fields, default=""))

    def handlers(self, commands: Commands) -> Handlers:
        """What these commands do in every step."""
        return {
            commands.undo: self._room.undo,
            commands.redo: self._room.redo,
            commands.move_up: partial(self._move, -1),
            commands.move_down: partial(self._move, 1),
            commands.action_of_sentence: self._take_sentence,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_exhausted(watched, event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._room.leave_field()
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._screen.isAncestorOf(now):
            now.installEventFilter(self)

    def _show(self, changes: Changes, back: bool) -> None:
        """Tell it in the foot, and bring the step and the row in view."""
        told = history_words.told(self._room.case, self._room.conference, changes, back=back)
        self._screen.quick_entry.tell(told)
        if self._screen.quick_entry.line.hasFocus():
            return  # somebody who is noting down stays in the line
        change = changes[0] if back else changes[-1]
        step = _home(change, self._screen.current.step)
        if step is not self._screen.current.step and self._room.conference.proceedings.started_at is None:
            return  # looking at a step would begin the meeting
        now = change.before if back else change.after
        if now is None or change.collection in MEMBERS:
            self._screen.show_step(step)
            self._keep_keyboard()
        else:
            field = next(iter(sorted(change.fields)), "")
            self._room.go_to(step, field, change.row_id, change.collection)

    def _keep_keyboard(self) -> None:
        """What had the keyboard may be gone with what was undone: then go on where the step begins."""
        focused = QApplication.focusWidget()
        if focused is None or not focused.isVisible() or not self._screen.isAncestorOf(focused):
            self._screen.current.focus_first()

    def _move(self, by: int) -> None:
        """Move the decision or action with the keyboard in the list of this conference."""
        listed = around(QApplication.focusWidget(), RowList)
        if not isinstance(listed, RowList) or self._room.is_read_only:
            return
        key = listed.selected()
        row = self._movable(key) or self._movable_in(listed)
        if row is not None and self._room.move(row, by):
            listed.focus_row(key)

    def _movable(self, key: object) -> Row | None:
        if not isinstance(key, tuple) or key[0] not in _MOVABLE:
            return None
        found: Row | None = self._room.row(_MOVABLE[key[0]], key[1])
        return found

    def _movable_in(self, listed: RowList) -> Row | None:
        """The decision or action whose closed row has the keyboard in a list of the step."""
        rows = around(listed, FoldingRows)
        record = rows.record_in_hand() if isinstance(rows, FoldingRows) else None
        return record if isinstance(record, ActionSnapshot | DecisionSnapshot) else None

    def _take_sentence(self) -> None:
        """Begin an action with the words somebody points at, for who said them and about what they are about."""
        found = sentence_in_hand(QApplication.focusWidget(), self._screen.current)
        if found is not None and found.text and not self._room.is_read_only:
            self._screen.quick_entry.begin_action(found.text, found.organisation, found.domain)


def go_behind(field: QWidget | None) -> None:
    """Put the cursor behind the words of a text field."""
    if isinstance(field, QLineEdit):
        field.end(False)
    elif isinstance(field, QPlainTextEdit):
        field.moveCursor(QTextCursor.MoveOperation.End)


def _home(change: Change, current: Step) -> Step:
    """The step where a change can be seen; the one in view when that is such a step."""
    if (change.collection == "actions" and current is Step.DOMAINS) or "private_notes" in change.fields:
        return current
    if change.collection in MEMBERS:
        return current
    found = (_HOMES_OF_FIELDS[name] for name in change.fields if name in _HOMES_OF_FIELDS)
    return next(found, _HOMES[change.collection]) if change.row_id is None else _HOMES[change.collection]


def _is_exhausted(field: QObject, event: QKeyEvent) -> bool:
    """Whether the key asks a text field to undo or redo what it cannot."""
    editor = field.document() if isinstance(field, QPlainTextEdit) else field
    if not isinstance(editor, QLineEdit | QTextDocument):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not editor.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not editor.isRedoAvailable()
