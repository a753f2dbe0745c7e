"""The keys of the vault itself: the recovery key on paper, and the key under which everything is written."""

from datetime import date

from PySide6.QtCore import Qt, Signal

from ui import days
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card


class KeysCard(Card):
    """Tells `recovery_wanted` and `renew_wanted`; where *why_not* says so, neither can be asked for."""

    recovery_wanted = Signal()
    renew_wanted = Signal()

    def __init__(self, why_not: str) -> None:
        super().__init__(self.tr("Keys"), icon="lock")
        self.recovery_state = Label(wrap=True)
        self.recovery = Button("", icon="lock")
        self.renew_state = Label(wrap=True)
        self.renew = Button(self.tr("Renew the key…"), icon="refresh")
        self.recovery.clicked.connect(self.recovery_wanted)
        self.renew.clicked.connect(self.renew_wanted)
        if why_not:
            self.add(Hint(why_not, icon="info-circle"))
        self.add(Label(self.tr("Recovery key"), strong=True))
        self.add(self.recovery_state)
        self._add_button(self.recovery, why_not)
        self.add(Label(self.tr("Key of the vault"), strong=True))
        self.add(
            Hint(self.tr("Renew it when somebody leaves the team, or when a copy of the folder may be in wrong hands."))
        )
        self.add(self.renew_state)
        self._add_button(self.renew, why_not)

    def show_state(self, recovery_since: date | None, not_come_by: tuple[str, ...]) -> None:
        """Show whether there is a recovery key, and who has to come by before the key is renewed."""
        if recovery_since is None:
            self.recovery_state.setText(
                self.tr("There is none. When every chair forgets their passphrase, everything is lost.")
            )
            self.recovery_state.show_tone("warning")
            self.recovery_state.show_icon("warning", "warning")
            self.recovery.setText(self.tr("Make the recovery key…"))
        else:
            self.recovery_state.setText(self.tr("Made on {day}, on paper.").format(day=days.plain(recovery_since)))
            self.recovery_state.show_tone("text")
            self.recovery_state.show_icon("check-circle", "good")
            self.recovery.setText(self.tr("Make a new recovery key…"))
        said = self.tr("Not come by yet: {people}").format(people=", ".join(not_come_by)) if not_come_by else ""
        self.renew_state.setText(said)
        self.renew_state.setVisible(bool(said))

    def _add_button(self, button: Button, why_not: str) -> None:
        self.body().addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if why_not:
            button.hide()
