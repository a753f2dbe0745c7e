"""Putting a document on paper, page after page: drawn on another thread, handed to the printer on this one."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from exports.page_pictures import PagePicture, page_picture
from models.problems import KnownProblem, Problem
from ui.errands import Errands

if TYPE_CHECKING:
    from exports.handing_over import Copy, Order
    from models.services import Services

DOTS_PER_INCH = 300


class Printing(QObject):
    """Prints the pages of a PDF on a printer; `moved(done, of)` after each, and `ended(printed)` once at the end."""

    moved = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, errands: Errands, pdf: bytes, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._errands, self._pdf, self._printer = errands, pdf, printer
        self._painter = QPainter()
        self._cancelled = False
        self._last = printer.toPage() - 1 if printer.toPage() else None

    def is_taken(self) -> bool:
        """Whether the printer takes it; nothing is on paper yet."""
        return self._painter.begin(self._printer)

    def start(self) -> None:
        """Begin with the first page, on a printer that takes it."""
        self._draw(max(0, self._printer.fromPage() - 1))

    def give_up(self) -> None:
        """Take it back from the printer before the first page."""
        self._printer.abort()
        self._painter.end()
        self.deleteLater()

    def cancel(self) -> None:
        """Stop after the page that is under way, and throw away what the printer did not print yet."""
        self._cancelled = True
        self._printer.abort()

    def _draw(self, place: int) -> None:
        pdf, across = self._pdf, round(self._printer.paperRect(QPrinter.Unit.DevicePixel).width())
        self._errands.run(
            self.tr("Printing"),
            lambda _progress: page_picture(pdf, place, across),
            self._put,
            self._stop,
            owner=self,
        )

    def _put(self, picture: PagePicture) -> None:
        if self._cancelled:
            self._end(False)
            return
        layout = QImage.Format.Format_RGB32
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, layout)
        self._painter.drawImage(QRectF(0, 0, picture.width, picture.height), image)
        last = picture.pages - 1 if self._last is None else min(self._last, picture.pages - 1)
        self.moved.emit(picture.place + 1, last + 1)
        if picture.place >= last:
            self._end(True)
        elif self._printer.newPage():
            self._draw(picture.place + 1)
        else:
            self._end(False)

    def _stop(self, _known: KnownProblem) -> None:
        self._end(False)

    def _end(self, printed: bool) -> None:
        finished = self._painter.end()
        self.ended.emit(printed and finished)
        self.deleteLater()


class Paper(QObject):
    """Asks for a printer, records what goes out on paper, and prints it.

    `began`, `moved(done, of)` and `ended(printed)` tell how it goes; `refused(KnownProblem)` that the printer takes
    nothing or that it could not be recorded, and then nothing is printed.
    """

    began = Signal()
    moved = Signal(int, int)
    ended = Signal(bool)
    refused = Signal(object)

    def __init__(self, services: "Services", errands: Errands, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._errands, self._window = services, errands, window
        self._printing: Printing | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being printed."""
        return self._printing is not None

    def ask(self, then: Callable[[QPrinter], None]) -> None:
        """Let the user choose a printer, *then* go on with that one."""
        from PySide6.QtPrintSupport import QPrintDialog

        printer = paper()
        asked = QPrintDialog(printer, self._window)
        # a file is made with a name, a form and an entry in the register of its own, and not on the way to a printer
        asked.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)
        asked.accepted.connect(lambda: then(printer))
        asked.finished.connect(asked.deleteLater)
        asked.setWindowModality(Qt.WindowModality.WindowModal)
        asked.show()

    def print_on(self, printer: QPrinter, order: "Order", copy: "Copy", pdf: bytes) -> None:
        """Record that this copy goes out on paper, and print it on *printer*."""
        from exports.handing_over import record_printed

        printing = Printing(self._errands, pdf, printer, self)
        try:
            if not printing.is_taken():
                raise KnownProblem(Problem.PRINTER_TAKES_NOTHING)
            record_printed(self._services, order, copy, pdf, date.today())
        except KnownProblem as known:
            printing.give_up()
            self.refused.emit(known)
            return
        self._printing = printing
        self._printing.moved.connect(self.moved)
        self._printing.ended.connect(self._end)
        self.began.emit()
        self._printing.start()

    def cancel(self) -> None:
        """Stop after the page that is under way."""
        if self._printing is not None:
            self._printing.cancel()

    def _end(self, printed: bool) -> None:
        self._printing = None
        self.ended.emit(printed)


def paper() -> QPrinter:
    """A printer set up for these documents: A4 to its edges, and 300 dots to the inch."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName("caseconf")  # stands in the queue of the printer, for everybody to see
    return printer
