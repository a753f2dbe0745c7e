"""Attendance taken over from the list of the day: by itself when the opening begins, by a button later."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.records import TakeOver
from ui.screens.meeting.room import Room
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel

_NOTHING = TakeOver()


class TakeOverLine(QWidget):
    """One quiet line that says what was taken over, and a button for what can still be."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._done = False
        self._known: frozenset[int] = frozenset()
        self._offered: frozenset[int] = frozenset()
        self.words = ElidedLabel(size="small", tone="text2")
        self.button = Button(self.tr("Take over from the agenda"), icon="people", height=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.button.hide()
        self.button.clicked.connect(self.take_over)
        room.retraced.connect(self._forget)

    def come_into_view(self) -> None:
        """Look at the list anew, and take over when a conference of today begins with its opening.

        What was undone then does not come back by itself.
        """
        self._known = frozenset()
        self.refresh()
        conference = self._room.conference
        begun = conference.proceedings.started_at is not None or conference.amendment is not None
        if not self._done and not begun and conference.held_on == self._room.today:
            self._done = True
            self.take_over()

    def take_over(self) -> None:
        """Take over now what can be; what is recorded at the table stays."""
        if self._room.is_read_only or not self._room.flush():
            return
        taken = _NOTHING
        with self._room.reporter.during(self.tr("Taking over from the agenda")):
            taken = self._room.services.agendas.take_over(self._room.conference.id, self._room.now())
        if taken.rows:
            self._room.hold(taken.rows)
        self._say(taken)

    def refresh(self) -> None:
        """Offer what can be taken over, when there is any."""
        attendance = self._room.conference.attendance
        known = frozenset(row.id for row in attendance)
        if known != self._known:
            self._known, self._offered = known, self._read()
        still = sum(1 for row in attendance if row.status is None and row.id in self._offered)
        self.button.setVisible(still > 0)
        self.button.setText(self.tr("Take over from the agenda (%n)", "", still))

    def _read(self) -> frozenset[int]:
        """The rows that the list of the day can fill; reading them anew at every key would take too long."""
        offer = _NOTHING
        if not self._room.is_read_only:
            with self._room.reporter.during(self.tr("Reading the agenda"), quietly=True):
                offer = self._room.services.agendas.offer(self._room.conference.id, self._room.now())
        return frozenset(row.id for row in offer.rows)

    def _say(self, taken: TakeOver) -> None:
        said = []
        if taken.rows:
            said.append(self.tr("%n taken over from the agenda, Ctrl+Z undoes it", "", len(taken.rows)))
        if taken.unsigned:
            said.append(self.tr("declaration not signed: {names}").format(names=", ".join(taken.unsigned)))
        if taken.elsewhere:
            said.append(self.tr("not there at this time: {names}").format(names=", ".join(taken.elsewhere)))
        words = " · ".join(said)
        self.words.setText(words[:1].upper() + words[1:])

    def _forget(self) -> None:
        self.words.setText("")
