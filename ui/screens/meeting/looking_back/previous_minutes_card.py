"""At looking back: whether the table agrees with the minutes of the conference before."""

from PySide6.QtWidgets import QHBoxLayout

from models.records import ConferenceSnapshot, PreviousMinutes
from ui import days, style
from ui.screens.meeting.room import Room
from ui.widgets.fields import AutoText
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Card


class PreviousMinutesCard(Card):
    """Agreed, or with remarks; hidden while there are no minutes to speak of."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._heading = Label(strong=True, icon="document", icon_tone="text2")
        self._version = Label(tone="text2", size="small")
        self.choice = Segmented(
            [
                (PreviousMinutes.AGREED, self.tr("Agreed"), "check", "good"),
                (PreviousMinutes.REMARKS, self.tr("Remarks"), "comment", "warning"),
            ],
            name=self.tr("Previous minutes"),
        )
        self.remarks = AutoText(placeholder=self.tr("What has to be noted about these minutes?"))
        self._field = FieldRow(self.tr("Remarks"), self.remarks, quiet=True)
        self._arrange()
        self.choice.chosen.connect(self._choose)
        room.changed.connect(self._take_change)
        self.remarks.edited.connect(lambda: room.proceed_soon(previous_remarks=self.remarks.value()))

    def refresh(self) -> None:
        """Show what is kept; what is being typed stays."""
        before, kept = self._room.previous, self._room.typed_in_proceedings()
        self.setVisible(before is not None and has_minutes(before))
        if before is None:
            return
        self._heading.setText(self.tr("Minutes of {day}").format(day=days.full(before.held_on)))
        final = self.tr("final, version {version}") if before.finalisation else self.tr("draft, version {version}")
        self._version.setText(final.format(version=before.minutes_version))
        said = kept.previous_minutes
        self.choice.choose(None if said is PreviousMinutes.NOT_DISCUSSED else said)
        self._field.setVisible(said is PreviousMinutes.REMARKS)
        if not self.remarks.hasFocus():
            self.remarks.show_value(kept.previous_remarks)

    def _take_change(self, collection: str) -> None:
        """The frame passes changes of the proceedings by, since its clock makes them; here they say what was agreed."""
        if collection == "proceedings" and self.isVisible():
            self.refresh()

    def _choose(self, said: PreviousMinutes) -> None:
        self._room.proceed(previous_minutes=said)
        if said is PreviousMinutes.REMARKS:
            self.remarks.setFocus()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(style.NEAR)
        line.addWidget(self._heading)
        line.addWidget(self._version)
        line.addStretch(1)
        line.addWidget(self.choice)
        self.body().addLayout(line)
        self.add(self._field)


def has_minutes(conference: ConferenceSnapshot) -> bool:
    """Whether anything of a conference was written down that a table could agree with."""
    written = (conference.contributions, conference.decisions, conference.actions, conference.domain_assessments)
    return conference.finalisation is not None or any(written)
