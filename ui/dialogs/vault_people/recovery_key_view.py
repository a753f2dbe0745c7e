"""A recovery key that was just made: shown once, printed, and ticked off before one goes on."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem, Problem
from ui import style
from ui.dialogs.export.printing import paper
from ui.dialogs.vault_people.recovery_sheet import RecoverySheet
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button
from ui.widgets.fields import Check
from ui.widgets.labels import Hint, Label
from ui.widgets.notice import Notice


class RecoveryKeyView(QWidget):
    """Shows the key of a sheet. It cannot be copied to the clipboard, and is on disk nowhere.

    `ticked` tells that somebody ticked, or unticked, that it is put away.
    """

    ticked = Signal()

    def __init__(self, sheet: RecoverySheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        said = self.tr("This key is shown once. Print it or write it down, and keep it locked away.")
        self.groups = [Label(line, size="title", strong=True) for line in sheet.lines_of_key()]
        for label in self.groups:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAccessibleName(_spelled(label.text()))
        self.print = Button(self.tr("Print…"), icon="printer")
        self.print.clicked.connect(self._ask_printer)
        self.put_away = Check(self.tr("I have put the key away"), strong=True)
        self.put_away.edited.connect(self.ticked)
        self.notice = Notice("danger")
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 4)  # the ring around what has the keyboard
        column.setSpacing(style.NEAR)
        column.addWidget(Label(said, wrap=True))
        column.addWidget(_Framed(self.groups))
        column.addWidget(
            Hint(self.tr("Capitals, spaces and dashes do not matter. There is no letter O or I: those are 0 and 1."))
        )
        row = QHBoxLayout()
        row.addWidget(self.print)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.put_away)
        column.addWidget(self.notice)

    def forget(self) -> None:
        """Take the key off the screen and out of here."""
        for label in self.groups:
            label.clear()
            label.setAccessibleName("")
        self._sheet = RecoverySheet("", "", "", self._sheet.made_on)

    def print_on(self, printer: QPrinter) -> bool:
        """Put the page on paper; False when the printer takes nothing, which is told."""
        self.notice.hide()
        if painted_on(printer, self._sheet.paint):
            return True
        self.notice.show_notice(
            "danger", self.tr("The key was not printed"), sentence(KnownProblem(Problem.PRINTER_TAKES_NOTHING))
        )
        self.notice.show()
        return False

    def _ask_printer(self) -> None:
        printer = paper()
        asked = QPrintDialog(printer, self)
        # a file with the key in it would be what the key protects against
        asked.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        asked.accepted.connect(lambda: self.print_on(printer))
        asked.finished.connect(asked.deleteLater)
        asked.setWindowModality(Qt.WindowModality.WindowModal)
        asked.show()


class _Framed(QWidget):
    """The lines of the key on a sunken surface."""

    def __init__(self, lines: list[Label]) -> None:
        super().__init__()
        self.setMinimumHeight(2 * style.APART + len(lines) * (lines[0].sizeHint().height() + style.CLOSE))
        column = QVBoxLayout(self)
        column.setContentsMargins(style.NEAR, style.APART, style.NEAR, style.APART)
        column.setSpacing(style.CLOSE)
        for line in lines:
            column.addWidget(line)

    def paintEvent(self, event: object) -> None:
        from ui.widgets import painting

        tokens = style.tokens()
        painting.rounded(
            QPainter(self), QRectF(self.rect()), tokens.colour("sunken"), tokens.colour("control"), style.RADIUS_CARD
        )


def painted_on(printer: QPrinter, paint: Callable[[QPainter, QRectF], None]) -> bool:
    """Whether *printer* took one page, drawn by *paint*."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paint(painter, printer.paperRect(QPrinter.Unit.DevicePixel))
    return painter.end()


def _spelled(line: str) -> str:
    """Sign by sign, as it is to be read out."""
    return ", ".join(" ".join(group) for group in line.split())
