"""Backups that nobody has to think of: after opening, every hour, and when minutes are finalised."""

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from models.keeping_kinds import BackupReason, PlaceState
from models.problems import KnownProblem
from ui.errands import Errand, Errands, Progress
from ui.memory import Memory
from ui.reporter import Reporter, Telling, Tone

if TYPE_CHECKING:
    from models.records.backups import BackupState, Made
    from ui.unlocking import Unlocked

AFTER_OPENING, BETWEEN_LOOKS = 3_000, 60_000
_AFTER_FAILING = timedelta(minutes=10)
_TROUBLE = (PlaceState.UNREACHABLE, PlaceState.FULL, PlaceState.READ_ONLY)
_ABOUT_PLACE, _ABOUT_PROOF = "second place", "proof"


class KeepingBackups(QObject):
    """Looks every minute whether a backup is due, and makes it on the other thread; nothing waits for it.

    What goes wrong is told once, until it goes well again. `changed` tells that there is a backup more, `help_wanted`
    that the vault turned out to be damaged, and is to be left for what can be done about that.
    """

    changed = Signal()
    help_wanted = Signal()

    def __init__(self, errands: Errands, reporter: Reporter, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands, self._reporter, self._memory = errands, reporter, memory
        self._unlocked: Unlocked | None = None
        self._errand: Errand[tuple[Made | None, BackupState]] | None = None
        self._owed: BackupReason | None = None
        self._told = ""
        self._place = PlaceState.OK
        self._reminded: set[Path] = set()
        self._not_before: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def begin(self, unlocked: "Unlocked") -> None:
        """Keep the backups of this vault from now on, if who opened it may change it; the first one soon."""
        self._told, self._place, self._not_before = "", PlaceState.OK, None
        if unlocked.vault.may_change:
            self._unlocked = unlocked
            self._timer.start(AFTER_OPENING)

    def stop(self) -> None:
        """Keep no backups any more; one that is under way is left off, and nothing half remains of it."""
        self._timer.stop()
        self._unlocked, self._owed = None, None
        if self._errand is not None:
            self._errand.cancel()

    @property
    def second(self) -> Path | None:
        """Where the backups of the open vault are kept a second time."""
        return self._memory.second_place(self._unlocked.vault.folder) if self._unlocked is not None else None

    def look_soon(self) -> None:
        """Bring another second place up to date at once."""
        self._make(BackupReason.HOURLY)

    def minutes_finalised(self) -> None:
        """Make a backup because minutes were finalised."""
        self._make(BackupReason.FINALISED)

    def _look(self) -> None:
        self._timer.start(BETWEEN_LOOKS)
        if self._errand is None and (self._not_before is None or datetime.now() >= self._not_before):
            self._make(self._owed)

    def _make(self, reason: BackupReason | None) -> None:
        """Make a backup for this reason, or else if one is due; what comes while one is under way follows it."""
        self._owed = reason
        if self._unlocked is None or self._errand is not None:
            return
        backups, second, before = self._unlocked.services.backups, self.second, self._place
        retention = self._unlocked.services.retention

        def work(progress: Progress) -> "tuple[Made | None, BackupState]":
            now = datetime.now().astimezone()
            retention.go_on(progress.at)  # first: what was destroyed must not stay in a copy of before
            why = reason or backups.due(now)
            if why is None and before is PlaceState.UNREACHABLE:
                is_back = backups.state(now, second).place is PlaceState.BEHIND
                why = BackupReason.HOURLY if is_back else None
            made = backups.make(why, second, progress.at) if why is not None else None
            return made, backups.state(now, second)

        self._owed = None
        self._errand = self._errands.run(
            self._doing(), work, self._take, partial(self._fail, reason), interruptible=True
        )
        self._errand.ended.connect(self._end)

    def _end(self) -> None:
        self._errand = None
        if self._owed is not None:
            self._make(self._owed)

    def _take(self, came: "tuple[Made | None, BackupState]") -> None:
        made, state = came
        if self._unlocked is None:
            return
        with self._reporter.during(self._doing()):
            self._told = ""
        self._not_before = None
        self._tell_place(state.place)
        self._remind(state.is_proof_due)
        if made is not None:
            self.changed.emit()

    def _fail(self, reason: BackupReason | None, known: KnownProblem) -> None:
        """Tell it once, and try again later."""
        self._owed, self._not_before = reason or BackupReason.HOURLY, datetime.now() + _AFTER_FAILING
        if self._unlocked is not None and known.problem.name != self._told:
            self._told = known.problem.name
            self._reporter.tell_problem(self._doing(), known)

    def _tell_place(self, place: PlaceState) -> None:
        """A second place that cannot be used is told once; the backups beside the vault go on."""
        before, self._place = self._place, place
        if place in _TROUBLE and place is not before:
            title = self.tr("The second place of the backups cannot be used")
            text = self.tr("Backups are still made in the folder of the vault. See Vault, Backups what to do.")
            self._reporter.told.emit(Telling(Tone.WARNING, title, text, _ABOUT_PLACE))
        elif place not in _TROUBLE and before in _TROUBLE:
            self._reporter.settled.emit(_ABOUT_PLACE)

    def _remind(self, is_proof_due: bool) -> None:
        """Once in a run: a backup that was never tested is a hope."""
        vault = self._unlocked.vault if self._unlocked is not None else None
        if vault is None or not is_proof_due or vault.folder in self._reminded:
            return
        self._reminded.add(vault.folder)
        title = self.tr("No backup was tested in the last month")
        text = self.tr("Test one when it suits you: Vault, Backups, Test. You can go on working meanwhile.")
        self._reporter.told.emit(Telling(Tone.INFO, title, text, _ABOUT_PROOF))

    def _doing(self) -> str:
        return self.tr("Making a backup")
