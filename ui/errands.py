"""Work off the interface's thread: key derivation, documents, importing. Results and failures come back on it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from models.problems import KnownProblem
from ui.reporter import Reporter

T = TypeVar("T")


class Cancelled(Exception):
    """The user cancelled; raised inside the work, at its next sign of life."""


class Progress(QObject):
    """What work uses to show how far it is; raises Cancelled once the user cancelled."""

    moved = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = False

    def at(self, done: int, of: int) -> None:
        """Say that *done* of *of* parts are ready."""
        if self._cancelled:
            raise Cancelled
        self.moved.emit(done, of)

    def cancel(self) -> None:
        """Ask the work to stop at its next sign of life."""
        self._cancelled = True


class Errand(QObject, Generic[T]):
    """One piece of work under way. `ended` comes after the result or the failure was handed over."""

    ended = Signal()

    def __init__(
        self,
        then: Callable[[T], None],
        failed: Callable[[KnownProblem], None],
        owner: QObject | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._owner = owner
        self.progress = Progress()
        self._then = then
        self._failed = failed

    def cancel(self) -> None:
        """Ask the work to stop; what it had made is cleared by the work itself."""
        self.progress.cancel()

    @Slot(object, object)
    def come_back(self, result: T, failure: BaseException | None) -> None:
        """Hand over what the work brought; a failure nobody knows is a bug and goes on to the crash handler."""
        self.ended.emit()
        self.deleteLater()
        match failure:
            case Cancelled():
                return
            case None | KnownProblem() if self._nobody_waits():
                return
            case None:
                self._then(result)
            case KnownProblem():
                self._failed(failure)
            case _:
                raise failure

    def _nobody_waits(self) -> bool:
        """Whether the screen that asked is gone."""
        return self._owner is not None and not isValid(self._owner)


class Errands(QObject):
    """Runs work on a thread of its own, one piece after another, so that two errands never write at once."""

    def __init__(self, reporter: Reporter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reporter = reporter
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def run(
        self,
        doing: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[KnownProblem], None] | None = None,
        owner: QObject | None = None,
    ) -> Errand[T]:
        """Do *work* elsewhere and *then* go on here; a known problem goes to *failed*, or is told as *doing*.

        When *owner*, the screen that asks, is gone by then, nobody is told.
        """
        tell = failed or (lambda known: self._reporter.tell_problem(doing, known))
        errand: Errand[T] = Errand(then, tell, owner, self)
        self._pool.start(_Run(work, errand))
        return errand

    def finish(self) -> None:
        """Wait until nothing is under way."""
        self._pool.waitForDone()


class _Bridge(QObject):
    """Carries the result to the interface's thread."""

    done = Signal(object, object)


class _Run(QRunnable, Generic[T]):
    def __init__(self, work: Callable[[Progress], T], errand: Errand[T]) -> None:
        super().__init__()
        self._work = work
        self._progress = errand.progress
        self._bridge = _Bridge()
        self._bridge.done.connect(errand.come_back, Qt.ConnectionType.QueuedConnection)

    def run(self) -> None:
        result, failure = None, None
        try:
            result = self._work(self._progress)
        except BaseException as error:
            failure = error
        self._bridge.done.emit(result, failure)
