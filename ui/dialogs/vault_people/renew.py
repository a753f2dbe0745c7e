"""Renewing the key of the vault: everything is written anew under a key that nobody ever had."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.problems import KnownProblem
from ui.dialogs.export.under_way import UnderWay
from ui.dialogs.vault_people.keys_dialog import KeysDialog
from ui.errands import Errands, Progress
from ui.widgets.fields import Check
from ui.widgets.labels import Hint, Label
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from models.services import Services


class RenewKeyDialog(KeysDialog):
    """Explains, names who would lose access, and renews with a bar that can be stopped; tells `renewed`."""

    reopened_by = ""
    renewed = Signal()

    def __init__(
        self,
        services: "Services",
        errands: Errands,
        not_come_by: tuple[str, ...],
        second: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """*second* is the second place with backups of this vault."""
        super().__init__(services, errands, parent, icon="refresh")
        self._without, self._second = not_come_by, second
        self.show_title(self.tr("Renew the key of the vault"), self.tr("Renew"))
        said = self.tr(
            "All cases are written anew under a new key; whoever is in the list keeps their passphrase. Until it is "
            "ready the old key counts, so you can stop it at any moment."
        )
        self.body.addWidget(Label(said, wrap=True))
        self.body.addWidget(
            Hint(self.tr("The recovery key stays valid. Make a new one if somebody who left may have seen it."))
        )
        self.sure = Check(self.tr("Renew without them; I will add them again"))
        self._add_who_is_missing()
        self.under_way = UnderWay()
        self.body.addWidget(self.under_way)
        self.button.setFocus()

    def do(self) -> None:
        """Renew it, once it is clear what happens to who has not come by."""
        if self._without and not self.sure.value():
            self.tell(
                "warning",
                self.tr("Some would lose their access"),
                self.tr("Let them open the vault once, or tick that you renew without them."),
            )
            self.sure.setFocus()
            return
        keys, without, second = self.services.keys, self._without, self._second
        self.under_way.begin(self.tr("Renewing the key"))

        def work(progress: Progress) -> None:
            keys.renew(progress.at, without=without, second=second)

        self.run(self.tr("Renewing the key"), work, self._end, self._refuse)
        if self.errand is not None:
            self.errand.moved.connect(self._show_moved)
            self.errand.ended.connect(self._look_whether_stopped)

    def reject(self) -> None:
        """Stop what is under way first; only then does Escape close the dialog."""
        if self.errand is not None and not self.button.isEnabled():
            self.errand.cancel()
            self.away.setEnabled(False)
        else:
            super().reject()

    def show_busy(self, busy: bool) -> None:
        """Let it be stopped while it runs."""
        super().show_busy(busy)
        self.under_way.setEnabled(True)
        self.under_way.setVisible(busy)
        self.away.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        self.away.setEnabled(True)

    def _show_moved(self, done: int, of: int) -> None:
        share = round(100 * done / of) if of else 0
        self.under_way.bar.setRange(0, 100)
        self.under_way.bar.setValue(share)
        self.under_way.words.setText(self.tr("Renewing the key: {share} %").format(share=share))

    def _look_whether_stopped(self) -> None:
        if self.errand is not None and self.errand.is_cancelled and not self.button.isEnabled():
            self.show_busy(False)
            self.tell("info", self.tr("Stopped"), self.tr("The key is as it was, and so is everything in the vault."))

    def _end(self) -> None:
        self.accept()
        self.renewed.emit()

    def _refuse(self, known: KnownProblem) -> None:
        self.show_problem(self.tr("The key is as it was"), known)

    def _add_who_is_missing(self) -> None:
        if self._without:
            said = self.tr(
                "They opened the vault last with an earlier version. Afterwards you can add them again, with a new"
                " passphrase."
            )
            title = self.tr("Not come by yet: {people}").format(people=", ".join(self._without))
            self.body.addWidget(Notice("warning", title, said))
            self.body.addWidget(self.sure)
