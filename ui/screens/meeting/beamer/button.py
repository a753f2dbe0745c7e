"""The beamer in the meeting's bar: what the room sees, and how much of it was left out."""

from PySide6.QtWidgets import QMenu

from ui.commands import Commands
from ui.screens.meeting.beamer.beamer import Beamer
from ui.widgets.buttons import Button

_NARROW_BELOW = 1360


class BeamerButton(Button):
    """Opens the beamer; while it is open, offers what can be done with it."""

    def __init__(self, beamer: Beamer, commands: Commands) -> None:
        super().__init__("", icon="monitor", shortcut_hint="F9")
        self._beamer, self._switch, self._names = beamer, commands.beamer, commands.beamer_names
        self.menu_of_room = QMenu(self)
        self.menu_of_room.addActions([self._switch, self._names])
        self.clicked.connect(self._press)
        beamer.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Say whether the room sees anything, without names, and how many items it does not see."""
        beamer = self._beamer
        parts = [self.tr("Beamer on") if beamer.is_on else self.tr("Beamer")]
        if beamer.names_hidden and not self._is_narrow():
            parts.append(self.tr("names hidden"))
        if beamer.is_on and beamer.not_shown:
            parts.append(self.tr("%n not shown", "", beamer.not_shown))
        self.setText(" · ".join(parts))
        self.show_icon("eye-off" if beamer.names_hidden else "monitor")
        self.show_kind("tonal" if beamer.is_on else "secondary")
        self._switch.setChecked(beamer.is_on)
        self._names.setChecked(beamer.names_hidden)

    def _is_narrow(self) -> bool:
        """Whether the icon alone has to say that names are hidden."""
        return self.window().width() < _NARROW_BELOW

    def _press(self) -> None:
        if self._beamer.is_on:
            self.menu_of_room.popup(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            self._switch.trigger()
