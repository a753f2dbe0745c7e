"""Marks of track, role and status: always a shape, a colour and a word."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.labels import Label, Size


class Look(NamedTuple):
    """How one value is shown: the name of its icon and the role of its colour."""

    icon: str
    tone: str


TRACKS = {
    "grenzen_stellen": Look("octagon", "limits"),
    "perspectief_bieden": Look("triangle", "perspective"),
    "bescherming": Look("shield", "protection"),
    "informatie": Look("info-circle", "information"),
}
ROLES = {
    "pleger": Look("square", "offender"),
    "slachtoffer": Look("disc", "victim"),
    "beide": Look("diamond-half", "both"),
    "onduidelijk": Look("unclear", "unclear"),
}
STATUSES = {
    "open": Look("circle", "text2"),
    "loopt": Look("half-circle", "accent"),
    "gereed": Look("check", "good"),
    "vertraagd": Look("clock", "warning"),
    "niet_mogelijk": Look("blocked", "text2"),
    "niet_uitgevoerd": Look("close", "danger"),
    "vervallen": Look("minus", "text2"),
}


def track_word(track: str) -> str:
    """A track in words."""
    words = {
        "grenzen_stellen": QCoreApplication.translate("Marks", "Setting limits"),
        "perspectief_bieden": QCoreApplication.translate("Marks", "Offering perspective"),
        "bescherming": QCoreApplication.translate("Marks", "Protection"),
        "informatie": QCoreApplication.translate("Marks", "Information"),
    }
    return words[str(track)]


def role_word(role: str) -> str:
    """A role in an incident, in words."""
    words = {
        "pleger": QCoreApplication.translate("Marks", "Offender"),
        "slachtoffer": QCoreApplication.translate("Marks", "Victim"),
        "beide": QCoreApplication.translate("Marks", "Both"),
        "onduidelijk": QCoreApplication.translate("Marks", "Unclear"),
    }
    return words[str(role)]


def status_word(status: str) -> str:
    """The status of an action, in words."""
    words = {
        "open": QCoreApplication.translate("Marks", "Open"),
        "loopt": QCoreApplication.translate("Marks", "Under way"),
        "gereed": QCoreApplication.translate("Marks", "Done"),
        "vertraagd": QCoreApplication.translate("Marks", "Delayed"),
        "niet_mogelijk": QCoreApplication.translate("Marks", "Not possible"),
        "niet_uitgevoerd": QCoreApplication.translate("Marks", "Not carried out"),
        "vervallen": QCoreApplication.translate("Marks", "Lapsed"),
    }
    return words[str(status)]


class TrackMark(Label):
    """A track as shape and word; with `show_word=False` only the shape, which a screen reader still names."""

    def __init__(
        self, track: str, *, show_word: bool = True, size: Size = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(size=size, parent=parent)
        self._with_word = show_word
        self.show_track(track)

    def show_track(self, track: str) -> None:
        """Show another track."""
        look, word = TRACKS[str(track)], track_word(track)
        self.setText(word if self._with_word else "")
        self.setAccessibleName(word)
        self.setToolTip("" if self._with_word else word)
        self.show_icon(look.icon, look.tone)


class RoleMark(Label):
    """A role in an incident, as shape, colour and word."""

    def __init__(
        self, role: str, *, show_word: bool = True, size: Size = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(size=size, parent=parent)
        self._with_word = show_word
        self.show_role(role)

    def show_role(self, role: str) -> None:
        """Show another role."""
        look, word = ROLES[str(role)], role_word(role)
        self.setText(word if self._with_word else "")
        self.setAccessibleName(word)
        self.setToolTip("" if self._with_word else word)
        self.show_tone(look.tone)
        self.show_icon(look.icon, look.tone)


class StatusMark(Label):
    """The status of an action, as shape, colour and word."""

    def __init__(
        self, status: str, *, size: Size = "body", strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(size=size, strong=strong, parent=parent)
        self.show_status(status)

    def show_status(self, status: str) -> None:
        """Show another status."""
        look, word = STATUSES[str(status)], status_word(status)
        self.setText(word)
        self.setAccessibleName(word)
        self.show_tone(look.tone)
        self.show_icon(look.icon, look.tone)


class Legend(QWidget):
    """What the shapes mean, on one line: of the tracks by default, or of the roles."""

    def __init__(
        self, of: Iterable[str] = tuple(TRACKS), *, size: Size = "small", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for value in of:
            mark = TrackMark(value, size=size) if str(value) in TRACKS else RoleMark(value, size=size)
            layout.addWidget(mark)
        layout.addStretch(1)
