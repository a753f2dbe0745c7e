"""Work off the interface's thread: key derivation, documents, importing. Results and failures come back on it."""

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from models.problems import KnownProblem
from ui import collecting
from ui.reporter import Reporter

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class Cancelled(Exception):
    """The user cancelled; raised inside the work, at its next sign of life."""


class Progress:
    """What work uses to show how far it is. No QObject: it may be let go of in any thread."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._cancelled = False

    def at(self, done: int, of: int) -> None:
        """Say that *done* of *of* parts are ready. Raises Cancelled once the user cancelled."""
        if self._cancelled:
            raise Cancelled
        self._tell(done, of)

    def cancel(self) -> None:
        """Ask the work to stop at its next sign of life."""
        self._cancelled = True

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled


class Errand(QObject, Generic[T]):
    """One piece of work under way, as the interface sees it. `ended` comes once, `moved` with every sign of life.

    `broke` tells of a failure that nobody knows, before the crash handler hears of it.
    """

    ended = Signal()
    broke = Signal()
    moved = Signal(int, int)

    def __init__(
        self,
        then: Callable[[T], None],
        failed: Callable[[KnownProblem], None],
        owner: QObject | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.progress: Progress | None = None
        self.is_interruptible = False
        self._then, self._failed, self._owner = then, failed, owner

    def cancel(self) -> None:
        """Ask the work to stop; what it had made is cleared by the work itself."""
        if self.progress is not None:
            self.progress.cancel()

    @property
    def is_cancelled(self) -> bool:
        """Whether the user asked it to stop; it may have been done before it noticed."""
        return self.progress is not None and self.progress.is_cancelled

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
                self.broke.emit()
                raise failure

    def _nobody_waits(self) -> bool:
        """Whether the screen that asked is gone."""
        return self._owner is not None and not isValid(self._owner)


class Errands(QObject):
    """Runs work on one other thread, piece after piece, so that two errands never write at once.

    A QObject must never be let go of on that thread: it knows an errand by its number only.
    """

    _came_back = Signal(int, object, object)
    _moved = Signal(int, int, int)

    def __init__(self, reporter: Reporter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reporter = reporter
        self._numbers = count(1)
        self._under_way: dict[int, Errand[Any]] = {}
        self._futures: list[Future[None]] = []
        self._thread: ThreadPoolExecutor | None = None
        self._came_back.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._show_moved, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        doing: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[KnownProblem], None] | None = None,
        owner: QObject | None = None,
        *,
        interruptible: bool = False,
    ) -> Errand[T]:
        """Do *work* elsewhere and *then* go on here; a known problem goes to *failed*, or is told as *doing*.

        When *owner*, the screen that asks, is gone by then, nobody is told. Locking and closing wait for the work,
        unless it is *interruptible*: that may as well be done another time.
        """
        tell = failed or (lambda known: self._reporter.tell_problem(doing, known))
        errand: Errand[T] = Errand(then, tell, owner, self)
        number = next(self._numbers)
        progress = Progress(lambda done, of: self._moved.emit(number, done, of))
        errand.progress = progress
        self._under_way[number] = errand
        errand.is_interruptible = interruptible
        collecting.hold()
        self._futures = [future for future in self._futures if not future.done()]
        self._futures.append(self._one_thread().submit(self._do, number, work, progress))
        return errand

    def interrupt(self) -> None:
        """Ask all that may as well be done another time to stop."""
        for errand in self._under_way.values():
            if errand.is_interruptible:
                errand.cancel()

    def finish(self) -> None:
        """Wait until nothing is under way on the other thread."""
        for future in self._futures:
            future.result()

    def _do(self, number: int, work: Callable[[Progress], Any], progress: Progress) -> None:
        """On the other thread."""
        result, failure = None, None
        try:
            result = work(progress)
        except BaseException as error:
            failure = error
        self._came_back.emit(number, result, failure)

    @Slot(int, object, object)
    def _hand_over(self, number: int, result: object, failure: BaseException | None) -> None:
        errand = self._under_way.pop(number)
        collecting.let_go()
        errand.come_back(result, failure)

    @Slot(int, int, int)
    def _show_moved(self, number: int, done: int, of: int) -> None:
        if number in self._under_way:
            self._under_way[number].moved.emit(done, of)

    def _one_thread(self) -> "ThreadPoolExecutor":
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor  # a start without errands does without it

            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="errands")
        return self._thread
