"""With whom a contribution may be shared: the source decides (Wgs 2.29(3))."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.meeting.room import Room
from ui.widgets.choice import Choice
from ui.widgets.fields import Check

_EVERYONE, _NOBODY, _SOME = "everyone", "nobody", "some"


class SharingField(QWidget):
    """Every paragraph 1 and 2 organisation (None), nobody (empty), or only those that are ticked."""

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
        self.show_value(kept)

    def _take_how(self) -> None:
        self._list.setVisible(self.how.value() == _SOME)
        self.edited.emit()
