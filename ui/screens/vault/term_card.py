"""One case's term from nearby: what it follows from, what was decided, and what the chair can decide."""

from datetime import date

from PySide6.QtCore import Qt, Signal

from models.kinds import Phase, Regime
from models.records import RetentionLine
from ui import case_words, days, retention_words
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card


class TermCard(Card):
    """Shows the case that is chosen; the buttons tell what is wanted of it."""

    extend_wanted = Signal()
    not_accepted_wanted = Signal(bool)
    hand_over_wanted = Signal()
    destroy_wanted = Signal()

    def __init__(self, *, may_govern: bool) -> None:
        super().__init__(" ", icon="hourglass")
        self._may_govern, self.line = may_govern, None
        self.standing = Label(strong=True, wrap=True)
        self.follows = Label(wrap=True, tone="text2")
        self.decided = Label(wrap=True)
        self.extend = Button(self.tr("Keep two years longer…"), icon="clock")
        self.refuse = Button(self.tr("This case is not accepted"), icon="blocked")
        self.accept_again = Button(self.tr("It is accepted after all"), icon="undo")
        self.hand_over = Button(self.tr("Hand over and destroy…"), icon="share")
        self.destroy_cases = Button(self.tr("Destroy…"), icon="trash")
        self.for_the_chair = Hint(self.tr("Only the chair decides on terms and destruction."), icon="info-circle")
        self.extend.clicked.connect(self.extend_wanted)
        self.refuse.clicked.connect(lambda: self.not_accepted_wanted.emit(True))
        self.accept_again.clicked.connect(lambda: self.not_accepted_wanted.emit(False))
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self.destroy_cases.clicked.connect(self.destroy_wanted)
        for label in (self.standing, self.follows, self.decided):
            self.add(label)
        for button in (self.extend, self.refuse, self.accept_again, self.hand_over, self.destroy_cases):
            self.body().addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.for_the_chair)
        self.for_the_chair.setVisible(not may_govern)

    line: RetentionLine | None

    def show_line(self, line: RetentionLine | None, local_years: int, today: date) -> None:
        """Show this case, with only the buttons that can be used for it; nothing for none."""
        self.line = line
        self.setVisible(line is not None)
        if line is None:
            return
        icon, tone = retention_words.look(line.urgency)
        refused = line.retention.not_accepted_on is not None
        self.show_title(line.number)
        self.standing.setText(retention_words.standing(line, today))
        self.standing.show_icon(icon, tone)
        self.follows.setText(self._follows(line, local_years))
        self.decided.setText("\n".join(self._decided(line)))
        self.decided.setVisible(bool(self.decided.text()))
        is_open = line.phase is not Phase.CLOSED
        self.extend.setVisible(self._may_govern and is_open and not refused)
        self.refuse.setVisible(self._may_govern and is_open and not refused)
        self.accept_again.setVisible(self._may_govern and refused)
        self.hand_over.setVisible(self._may_govern)
        self.destroy_cases.setVisible(self._may_govern)

    def place_focus(self) -> None:
        """The first thing that can be done."""
        for button in (self.extend, self.accept_again, self.hand_over, self.destroy_cases):
            if button.isVisible():
                button.setFocus()
                return

    def _follows(self, line: RetentionLine, local_years: int) -> str:
        first = days.plain(line.first_processed_on)
        if line.regime is Regime.ZVH:
            return self.tr("First processed on {day}; at most five years (Wgs 1.8(7)).").format(day=first)
        words = self.tr("First processed on {day}; kept %n year(s), as your organisation chose.", "", local_years)
        return f"{case_words.regime(line.regime)}. {words.format(day=first)}"

    def _decided(self, line: RetentionLine) -> list[str]:
        told = []
        if line.retention.not_accepted_on is not None:
            day = days.plain(line.retention.not_accepted_on)
            told.append(self.tr("Not accepted since {day}: it must be destroyed at once.").format(day=day))
        if line.retention.closed_on is not None:
            told.append(self.tr("Closed on {day}.").format(day=days.plain(line.retention.closed_on)))
        for one in line.retention.extensions:
            words = self.tr("Until {until}, decided on {day} by {person}: {reason} Consent: {consent}")
            told.append(
                words.format(
                    until=days.plain(one.until),
                    day=days.plain(one.decided_on),
                    person=one.by,
                    reason=one.reason if one.reason.endswith((".", "!", "?")) else f"{one.reason}.",
                    consent=one.consent,
                )
            )
        return told
