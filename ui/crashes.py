"""Unexpected errors, told one dialog at a time, whatever else is open."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.reporter import Reporter, Telling, Tone

if TYPE_CHECKING:
    from ui.dialogs.crash import CrashDialog, Kept, Report

_ABOUT = "crash"


class Crashes(QObject):
    """Tells each error in a dialog, and what comes while that is open in the same one.

    An error that comes back after it was told does not ask for attention again: who decided to go on can go on.
    `happened` may be emitted in any thread. *save* saves what was typed, or answers None while no vault is open.
    """

    happened = Signal(object)
    leave_wanted = Signal()

    def __init__(self, window: QWidget, reporter: Reporter, save: Callable[[], bool | None]) -> None:
        super().__init__(window)
        self._window, self._reporter, self._save = window, reporter, save
        self._told: set[str] = set()
        self._telling = False
        self.dialog: CrashDialog | None = None
        # Queued: what went wrong has then come to its end, and saving does not happen in the midst of it.
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def _tell(self, report: "Report") -> None:
        if self._telling:
            return  # telling itself goes wrong: its report is written, and a dialog about it would be without end
        self._telling = True
        if self.dialog is not None:
            self.dialog.take_in(report, self._kept())
        elif report.reference not in self._told:
            self._open(report)
        self._told.add(report.reference)
        self._telling = False

    def _open(self, report: "Report") -> None:
        from ui.dialogs.crash import CrashDialog  # most runs never need it

        self.dialog = CrashDialog(report, self._kept(), self._window)
        self.dialog.leave_wanted.connect(self.leave_wanted, Qt.ConnectionType.QueuedConnection)
        at = datetime.now()
        self.dialog.finished.connect(lambda _: self._leave_reference(report, at))
        self.dialog.show()  # `open` would leave other dialogs to be worked in
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _kept(self) -> "Kept":
        from ui.dialogs.crash import Kept

        try:
            saved = self._save()
        except Exception:  # whatever is broken, the dialog must come
            return Kept.NOT_THE_LAST
        if saved is None:
            return Kept.NO_VAULT
        return Kept.ALL if saved else Kept.NOT_THE_LAST

    def _leave_reference(self, report: "Report", at: datetime) -> None:
        """The reference stays in view as a notice, for who closed the dialog too soon."""
        self.dialog = None
        text = self.tr("It happened at {time}. Mention reference {reference} when you report it.")
        words = text.format(time=f"{at:%H:%M}", reference=report.reference)
        self._reporter.told.emit(Telling(Tone.WARNING, self.tr("Something unexpected went wrong"), words, _ABOUT))
