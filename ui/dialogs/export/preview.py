"""The real pages of one of the documents, made for one of its readers while the user is still choosing."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exports.page_pictures import PagePicture, page_picture
from ui import style
from ui.dialogs.export.page_view import PageView
from ui.errands import Errand, Errands
from ui.problem_sentences import sentence
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choice import Choice
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from exports.handing_over import Copy, Order
    from models.services import Services

_SOON = 250  # milliseconds after a change: ticks that follow each other make one preview


class Preview(QWidget):
    """Shows the copies of an order page by page; another thread makes them, in memory.

    `shown` tells that a page is in view, or why there is none. Nothing of it is written or recorded.
    """

    shown = Signal()

    def __init__(self, services: "Services", errands: Errands) -> None:
        super().__init__()
        self._services, self._errands = services, errands
        self._order: Order | None = None
        self._pdf: bytes | None = None
        self._place = self.pages = 0
        self._errand: Errand[tuple[bytes, PagePicture]] | None = None
        self._stale = self._forgotten = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._draw)
        self._make_parts()
        self._lay_out()

    def show_order(self, order: "Order", words: "list[str]") -> None:
        """Show one of the copies of *order*, called *words*: the one in view when it is among them, else the first."""
        before, asked = self.copy(), replace(order, password=None)
        if asked == self._order and not self._forgotten:
            return
        self._order, self._forgotten = asked, False
        self.copies.set_options(list(zip(order.copies, words, strict=True)))
        if self.copies.value() is None and order.copies:
            self.copies.show_value(order.copies[0])
        self._begin_again(keep_place=_is_the_same_document(before, self.copy()))

    def forget(self) -> None:
        """Make the same order anew when it is shown again: what the vault knows of it has changed."""
        self._forgotten = True

    def copy(self) -> "Copy | None":
        """The copy in view."""
        chosen = self.copies.value()
        return next((one for one in self._order.copies if one == chosen), None) if self._order else None

    @property
    def pdf(self) -> bytes | None:
        """The document in view, once it is made."""
        return self._pdf

    @property
    def is_busy(self) -> bool:
        """Whether another page than the one in view is on its way."""
        return self._soon.isActive() or self._errand is not None

    def turn(self, by: int) -> None:
        """Go *by* pages on, as far as there are pages."""
        self._go_to(self._place + by)

    def _begin_again(self, *, keep_place: bool = False) -> None:
        self._pdf = None
        if not keep_place:
            self._place = 0
            self.view.show_top()
        self.number.setText(self.tr("Being made…"))
        self.view.page.fade()
        self._soon.start()

    def _go_to(self, place: int) -> None:
        wanted = max(0, min(place, self.pages - 1))
        if wanted != self._place:
            self._place = wanted
            self._draw()

    def _draw(self) -> None:
        """Have the page drawn; while another is under way, as soon as that one is."""
        copy, order = self.copy(), self._order
        if self._errand is not None:
            self._stale = True
            return
        if order is None or copy is None:
            self._show_nothing(self.tr("Tick a document to see its pages here."))
            return
        services, pdf, place, across = self._services, self._pdf, self._place, self.view.across()
        self._errand = self._errands.run(
            self.tr("Making the preview"),
            lambda _progress: _drawn(services, order, copy, pdf, place, across),
            partial(self._show, copy, order),
            lambda known: self._show_nothing(sentence(known)),
            owner=self,
        )
        self._errand.ended.connect(self._go_on)

    def _go_on(self) -> None:
        self._errand = None
        if self._stale:
            self._stale = False
            self._soon.start()

    def _show(self, copy: "Copy", order: "Order", made: tuple[bytes, PagePicture]) -> None:
        if copy != self.copy() or order is not self._order:
            return
        self._pdf, picture = made
        self._place, self.pages = picture.place, picture.pages
        name = self.tr("Page {n} of {m}").format(n=picture.place + 1, m=picture.pages)
        self.number.setText(name)
        self.why_not.hide()
        self.view.show()
        self.view.show_page(picture, name)
        self.back.setEnabled(picture.place > 0)
        self.on.setEnabled(picture.place + 1 < picture.pages)
        announce(self.view.page, name)
        self.shown.emit()

    def _show_nothing(self, why: str) -> None:
        self.view.page.show_nothing()
        self.view.hide()
        self.pages, self._pdf = 0, None
        self.number.setText("")
        self.back.setEnabled(False)
        self.on.setEnabled(False)
        self.why_not.setText(why)
        self.why_not.show()
        self.shown.emit()

    def _zoom(self) -> None:
        self.view.show_whole(self.whole.isChecked())
        self._draw()

    def _make_parts(self) -> None:
        self.copies = Choice(name=self.tr("Document in view"), searchable=False)
        self.copies.setAccessibleDescription(self.tr("Document in view"))  # its name is what is chosen in it
        self.copies.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.copies.edited.connect(self._begin_again)
        self.back = IconButton("chevron-left", self.tr("Previous page (Page Up)"))
        self.on = IconButton("chevron-right", self.tr("Next page (Page Down)"))
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.number = Label(size="small", tone="text2")
        self.whole = Button(self.tr("Whole page"), height=style.CONTROL_IN_ROW)
        self.whole.setCheckable(True)
        self.whole.clicked.connect(self._zoom)
        self.view = PageView()
        self.view.turned.connect(self.turn)
        self.view.resized.connect(self._soon.start)
        self.why_not = Label(tone="text2", wrap=True)
        self.why_not.hide()
        for button in (self.back, self.on):
            button.setEnabled(False)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(style.CLOSE)
        for part in (self.back, self.number, self.on):
            bar.addWidget(part)
        bar.addStretch(1)
        bar.addWidget(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.CLOSE)
        column.addWidget(self.copies)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.why_not, 1)


def _is_the_same_document(one: "Copy | None", other: "Copy | None") -> bool:
    """Whether both are the same document, for the same person or for organisations."""
    if one is None or other is None:
        return False
    people = [copy.readers.person if copy.readers is not None else None for copy in (one, other)]
    return one.kind is other.kind and people[0] == people[1]


def _drawn(
    services: "Services", order: "Order", copy: "Copy", pdf: bytes | None, place: int, across: int
) -> tuple[bytes, PagePicture]:
    from exports.handing_over import pages

    made = pdf if pdf is not None else pages(services, order, copy)
    return made, page_picture(made, place, across)
