"""With whom a contribution may be shared: the source decides (Wgs 2.29(3))."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.rules.names import folded
from ui.screens.meeting.room import Room
from ui.widgets.choice import Choice
from ui.widgets.fields import Check

_EVERYONE, _NOBODY, _SOME = "everyone", "nobody", "some"


class SharingField(QWidget):
    """Every paragraph 1 and 2 organisation (None), nobody (empty), or only those that are ticked.

    The ticks are one stop of Tab: the arrows walk over them, and a letter goes to the next name that has a word
    beginning with it.
    """

    edited = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.how = Choice(
            [
                (_EVERYONE, self.tr("all participants")),
                (_NOBODY, self.tr("nobody")),
                (_SOME, self.tr("only…")),
            ],
            name=self.tr("May be shared with"),
        )
        self.how.setMinimumWidth(60)
        self._checks: dict[str, Check] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.how)
        column.addWidget(self._list)
        self.setFocusProxy(self.how)
        self.how.edited.connect(self._take_how)
        self.show_value(None)

    def value(self) -> tuple[str, ...] | None:
        """The keys of the organisations that may see it; None for every participant."""
        if self.how.value() == _EVERYONE:
            return None
        return tuple(key for key, check in self._checks.items() if check.value() and self.how.value() == _SOME)

    def show_value(self, value: tuple[str, ...] | None) -> None:
        """Show who may see it, without telling."""
        self.how.show_value(_EVERYONE if value is None else _SOME if value else _NOBODY)
        for key, check in self._checks.items():
            check.show_value(value is not None and key in value)
        self._list.setVisible(self.how.value() == _SOME)

    def refresh_options(self) -> None:
        """Offer the organisations of the case as they are now."""
        organisations = self._room.case.organisations
        if tuple(self._checks) == tuple(one.key for one in organisations):
            return
        kept = self.value()
        for check in self._checks.values():
            check.hide()
            check.deleteLater()
        self._checks = {one.key: Check(one.name) for one in organisations}
        for check in self._checks.values():
            self._column.addWidget(check)
            check.edited.connect(self.edited)
        first = next(iter(self._checks.values()), None)
        if first is not None:
            self._lead_tab_to(first)
        self.show_value(kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        checks = list(self._checks.values())
        here = next((place for place, check in enumerate(checks) if check.hasFocus()), None)
        goal = None if here is None else self._goal(event, checks, here)
        if goal is None:
            super().keyPressEvent(event)
            return
        self._lead_tab_to(goal)
        goal.setFocus(Qt.FocusReason.TabFocusReason)

    def _goal(self, event: QKeyEvent, checks: list[Check], here: int) -> Check | None:
        """The tick that a key goes to; None when it is a key for something else."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by is not None and not event.modifiers():
            return checks[(here + by) % len(checks)]
        letter = folded(event.text())
        onward = checks[here + 1 :] + checks[: here + 1]
        return next((check for check in onward if letter and _begins(check, letter)), None)

    def _lead_tab_to(self, goal: Check) -> None:
        for check in self._checks.values():
            check.setFocusPolicy(Qt.FocusPolicy.StrongFocus if check is goal else Qt.FocusPolicy.ClickFocus)

    def _take_how(self) -> None:
        self._list.setVisible(self.how.value() == _SOME)
        self.edited.emit()


def _begins(check: Check, letter: str) -> bool:
    return any(folded(word).startswith(letter) for word in check.accessibleName().split())
