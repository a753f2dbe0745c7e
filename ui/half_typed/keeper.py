"""Keeps in the vault where somebody is and what is half typed, while they type; and brings it back."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from models.problems import KnownProblem, Problem
from models.records.half_typed import KeptPlace
from ui.behind import Behind
from ui.half_typed.returning import come_back
from ui.half_typed.snapshot import Layers
from ui.half_typed.watching import Watching
from ui.reporter import Reporter, Tone

if TYPE_CHECKING:
    from models.services.places import Places

SOON = 400
AGAIN = 3000


@dataclass(frozen=True, slots=True)
class Where:
    """The screen in view and what it is about, in words that mean the same tomorrow; *case_id* of one about a case."""

    page: QWidget
    screen: str
    at: tuple[str, ...] = ()
    case_id: int | None = None


class Keeper(QObject):
    """Writes within half a second of a key, on the other thread, and only when something is another than it was.

    The clock is not restarted by the next key. What the vault cannot take is told once and tried again after 3 s.
    """

    def __init__(
        self, window: QWidget, places: "Places", reporter: Reporter, where: Callable[[], Where | None], *, writes: bool
    ) -> None:
        super().__init__(window)
        self._window, self._places, self._reporter, self._where = window, places, reporter, where
        self._writes = writes
        self._watching = Watching(window)
        self._watching.touched.connect(self.soon)
        self._behind = Behind(self)
        self._kept: tuple[KeptPlace, int | None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin_to_keep)

    def soon(self) -> None:
        """Something was typed, chosen or gone to."""
        if self._writes and not self._timer.isActive():
            self._timer.start(SOON)

    def stop(self) -> None:
        """Write nothing by itself any more; what is under way ends first."""
        self._writes = False
        self._timer.stop()
        self._behind.settle()
        self._watching.deleteLater()

    def take(self) -> Layers | None:
        """Where somebody is at this moment; to be taken before anything is hidden."""
        where = self._where()
        return Layers(where.page, self._window, self._watching) if where is not None else None

    def keep_now(self, layers: Layers | None, *, only_half_typed: bool = False) -> KnownProblem | None:
        """Keep, and wait for it; the problem when the vault could not take it.

        With *only_half_typed* nothing is kept when nothing is half typed: the next time work starts afresh.
        """
        where = self._where()
        if not self._writes or layers is None or where is None:
            return None
        self._timer.stop()
        self._behind.settle()
        place = layers.place(where.screen, where.at)
        try:
            if only_half_typed and not (place.fields or place.dialogs):
                self._places.clear()
            else:
                self._keep(place, where.case_id)
        except KnownProblem as known:
            self._timer.start(AGAIN)
            return known
        self._kept = None
        return None

    def bring_back(self, go: Callable[[KeptPlace], QWidget | None]) -> None:
        """Go where somebody was (*go* answers with the screen, None where it is gone), and put back what stood there.

        What has no place any more is set aside, and told.
        """
        with self._reporter.during(self.tr("Going back to where you were")):
            place = self._places.kept()
            if place is None:
                return
            left = come_back(place, go(place), self._window)
            where = self._where()
            if left and self._writes:
                self._places.set_aside(left, _case_of(place))
                self._tell_left(len(left))
            if where is not None:
                self.soon()

    def _begin_to_keep(self) -> None:
        where, layers = self._where(), self.take()
        if where is None or layers is None or not self._writes:
            return
        now = (layers.place(where.screen, where.at), where.case_id)
        if now == self._kept:
            return
        self._behind.send(lambda: self._keep(*now), lambda future: self._take_up(now, future))

    def _keep(self, place: KeptPlace, case_id: int | None) -> None:
        try:
            self._places.keep(place, case_id)
        except KnownProblem as known:
            if known.problem is not Problem.UNKNOWN_REFERENCE:
                raise
            self._places.clear()  # the case is gone, and what was typed about it goes with it

    def _take_up(self, place: tuple[KeptPlace, int | None], future: "Future[None]") -> None:
        try:
            with self._reporter.during(self.tr("Keeping what is half typed")) as outcome:
                future.result()
        finally:
            if not outcome.ok and self._writes:
                self._timer.start(AGAIN)
        if outcome.ok:
            self._kept = place

    def _tell_left(self, count: int) -> None:
        self._reporter.tell(
            Tone.WARNING,
            self.tr("%n half-typed text(s) could not go back in their field", "", count),
            self.tr("The field is gone, or holds something else now. You find them under Vault, in the tab Locking."),
        )


def _case_of(place: KeptPlace) -> int | None:
    return int(place.at[0]) if place.screen in ("case", "meeting") and place.at else None
