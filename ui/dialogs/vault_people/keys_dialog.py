"""What the dialogs about people and keys share: slow work away from the interface, and the answer in the dialog."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from models.problems import KnownProblem, Problem
from ui.dialogs.asking import AskingDialog
from ui.errands import Errand, Errands, Progress
from ui.widgets.new_passphrase import NewPassphrase

if TYPE_CHECKING:
    from models.services import Services

T = TypeVar("T")
_OF_THE_PASSPHRASE = (Problem.PASSPHRASE_TOO_SHORT, Problem.PASSPHRASE_WEAK)


class KeysDialog(AskingDialog):
    """Asks, does its work on the other thread, and stays open with everything typed when that did not succeed."""

    def __init__(self, services: "Services", errands: Errands, parent: QWidget | None = None, icon: str = "") -> None:
        super().__init__(parent, icon)
        self.services, self._errands = services, errands
        self.errand: Errand[object] | None = None

    def run(
        self,
        doing: str,
        work: Callable[[Progress], object],
        then: Callable[[], None],
        refuse: Callable[[KnownProblem], None],
    ) -> None:
        """Do *work* while nothing can be pressed, *then* go on, or *refuse* what came up."""
        self.notice.hide()
        self.show_busy(True)

        def done(_: object) -> None:
            self.show_busy(False)
            then()

        def failed(known: KnownProblem) -> None:
            self.show_busy(False)
            refuse(known)

        self.errand = self._errands.run(doing, work, done, failed, owner=self)
        self.errand.broke.connect(self._break_off)

    def show_busy(self, busy: bool) -> None:
        """Let nothing be pressed or typed while work is under way."""
        self.button.setEnabled(not busy)
        for place in range(self.body.count()):
            item = self.body.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None:
                part.setEnabled(not busy)

    def make_room(self) -> None:
        """Grow, once what was just added has its size, until everything fits."""
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def refuse_passphrase(self, field: NewPassphrase, title: str, known: KnownProblem) -> None:
        """Say a problem of the new passphrase beside its field, and any other below the questions."""
        if known.problem in _OF_THE_PASSPHRASE:
            field.refuse(known)
        else:
            self.show_problem(title, known)

    def _break_off(self) -> None:
        self.show_busy(False)
        self.tell_broken()
