"""Work off the interface's thread: key derivation, documents, importing. Results and failures come back on it."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from models.problems import KnownProblem
from ui import collecting
from ui.reporter import Reporter

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")

_LOOK_AGAIN = 10  # milliseconds: sooner than anybody sees


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
        if not self._nobody_waits():
            self.ended.emit()
        self.setParent(None)  # gone when nobody holds it: deleted later, it would outlive a window that goes before
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

    The other thread knows nothing of Qt: what it brings is looked for from here. So a window that goes while work is
    under way takes nothing along that the work still needs. Work and result are kept here for a moment longer than
    there: a widget that only they hold must not be let go of on that thread.
    """

    def __init__(self, reporter: Reporter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reporter = reporter
        self._numbers = count(1)
        self._under_way: dict[int, Errand[Any]] = {}
        self._futures: list[Future[None]] = []
        self._thread: ThreadPoolExecutor | None = None
        self._brought: SimpleQueue[_Moved | _Done] = SimpleQueue()
        self._works: dict[int, Callable[[Progress], Any]] = {}
        self._past: list[object] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._take_up)

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
        number, brought = next(self._numbers), self._brought
        progress = Progress(lambda done, of: brought.put(_Moved(number, done, of)))
        errand.progress = progress
        self._under_way[number], self._works[number] = errand, work
        errand.is_interruptible = interruptible
        collecting.hold()
        self._futures = [future for future in self._futures if not future.done()]
        self._futures.append(self._one_thread().submit(_do, number, work, progress, brought))
        self._timer.start()
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

    def _take_up(self) -> None:
        self._past.clear()
        while isValid(self) and not self._brought.empty():
            match self._brought.get():
                case _Moved(number, done, of):
                    if number in self._under_way:
                        self._under_way[number].moved.emit(done, of)
                case _Done() as over:
                    self._past.append((over, self._works.pop(over.number)))
                    collecting.let_go()
                    self._under_way.pop(over.number).come_back(over.result, over.failure)
        if isValid(self) and not self._under_way and not self._past:
            self._timer.stop()

    def _one_thread(self) -> "ThreadPoolExecutor":
        if self._thread is None:
            from concurrent.futures import ThreadPoolExecutor  # a start without errands does without it

            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="errands")
        return self._thread


@dataclass(frozen=True, slots=True)
class _Moved:
    """Work that is *done* of *of* parts."""

    number: int
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class _Done:
    """Work that is over, with its result or with why there is none."""

    number: int
    result: Any
    failure: BaseException | None


def _do(
    number: int, work: Callable[[Progress], Any], progress: Progress, brought: "SimpleQueue[_Moved | _Done]"
) -> None:
    """On the other thread."""
    result, failure = None, None
    try:
        result = work(progress)
    except BaseException as error:
        failure = error
    brought.put(_Done(number, result, failure))
