"""When the table meets again, or that the case is closed."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from models.rules.dates import is_weekend, parse_date
from ui import style
from ui.screens.meeting.room import Room
from ui.screens.meeting.unread import keep_unread
from ui.widgets.dates import DateField
from ui.widgets.fields import Check
from ui.widgets.labels import Hint
from ui.widgets.surfaces import Card


class FollowUpCard(Card):
    """The next date, or no follow-up: one of the two is needed for a final document."""

    def __init__(self, room: Room) -> None:
        super().__init__("…", compact=True)
        self.show_title(self.tr("Next conference"))
        self._room = room
        self.next_on = DateField(
            lambda typed: parse_date(typed, room.today), name=self.tr("Date of the next conference")
        )
        keep_unread(room, self.next_on, "conference", "next_conference_on")
        self.closes = Check(self.tr("No follow-up: close the case"))
        self._away = Hint(wrap=False)
        self._warning = Hint(tone="warning", icon="warning")
        row = QHBoxLayout()
        row.setSpacing(style.NEAR)
        row.addWidget(self.next_on)
        row.addWidget(self._away)
        row.addStretch(1)
        self.body().addLayout(row)
        self.add(self._warning)
        self.add(self.closes)
        self.next_on.edited.connect(self._take_date)
        self.closes.edited.connect(self._take_closing)

    def refresh(self) -> None:
        """Show what is agreed."""
        day = self._room.typed_in_conference().next_conference_on
        if self.next_on.value() != day:
            self.next_on.show_value(day)
        self.closes.show_value(self._room.conference.proceedings.no_follow_up)
        self.next_on.setEnabled(not self.closes.value())
        self._away.setText(self._distance(day))
        warning = self._warning_about(day)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))

    def _distance(self, day: date | None) -> str:
        if day is None:
            return ""
        away = (day - self._room.conference.held_on).days
        if away > 0 and away % 7 == 0:
            return self.tr("in %n week(s)", "", away // 7)
        return self.tr("in %n day(s)", "", away) if away > 0 else ""

    def _warning_about(self, day: date | None) -> str:
        if day is None:
            return ""
        if day <= self._room.conference.held_on:
            return self.tr("This is not after the conference.")
        return self.tr("This is a weekend.") if is_weekend(day) else ""

    def _take_date(self) -> None:
        self._room.revise_conference(next_conference_on=self.next_on.value())

    def _take_closing(self) -> None:
        self._room.proceed(no_follow_up=self.closes.value())
