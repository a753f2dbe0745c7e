"""Finalising: what stands in the way, the one button, and afterwards the documents."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from models.rules.gaps import Gap
from ui import days, style
from ui.screens.meeting.room import Room
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card


class FinishCard(Card):
    """The button is never greyed out: it leads to what is missing."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.verdict = Label(strong=True, wrap=True)
        self._text = Hint()
        self.button = Button(self.tr("Finalise"), "primary", shortcut_hint="Ctrl+Enter")
        self.documents = Button(self.tr("Make the documents …"), "primary", icon="document")
        self.add(self.verdict)
        self.add(self._text)
        self.body().addSpacing(style.TIGHT)
        for button in (self.button, self.documents):
            self.body().addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self, gaps: Sequence[Gap], *, asks_reasons: bool) -> None:
        """Say how far it is."""
        final = self._room.conference.finalisation
        self.button.setVisible(final is None and not self._room.is_read_only)
        self.documents.setVisible(final is not None and self._room.services.may_change)
        blocking = sum(1 for gap in gaps if gap.code.blocks)
        if final is not None:
            self._say("check-circle", "good", self.tr("The minutes are final"), self._final_words())
        elif blocking:
            self._say(
                "blocked",
                "danger",
                self.tr("%n point(s) block the minutes", "", blocking),
                self.tr("Finalise takes you to the first. Everything is kept; you can finalise later as well."),
            )
        elif asks_reasons:
            self._say(
                "warning",
                "warning",
                self.tr("%n point(s) ask a reason", "", len(gaps)),
                self.tr("Finalise asks why it may be so all the same; the reasons are kept with the minutes."),
            )
        else:
            self._say(
                "check-circle",
                "good",
                self.tr("Everything is complete"),
                self.tr("Finalise makes the minutes final: after that nothing changes."),
            )

    def _final_words(self) -> str:
        final = self._room.conference.finalisation
        assert final is not None
        return self.tr("Version {version}, on {day} at {time} by {name}. Nothing in it changes any more.").format(
            version=final.version, day=days.plain(final.at.date()), time=days.clock(final.at.time()), name=final.by
        )

    def _say(self, icon: str, tone: str, heading: str, text: str) -> None:
        self.verdict.setText(heading)
        self.verdict.show_tone(tone)
        self.verdict.show_icon(icon, tone)
        self._text.setText(text)
