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

    def begin(self) -> None:
        """Take over when a conference of today begins with its opening; what was undone does not come back so."""
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
        self.refresh()

    def refresh(self) -> None:
        """Offer what can be taken over, when there is any."""
        offer = _NOTHING
        if not self._room.is_read_only and any(row.status is None for row in self._room.conference.attendance):
            with self._room.reporter.during(self.tr("Reading the agenda"), quietly=True):
                offer = self._room.services.agendas.offer(self._room.conference.id, self._room.now())
        self.button.setVisible(bool(offer.rows))
        self.button.setText(self.tr("Take over from the agenda (%n)", "", len(offer.rows)))

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
