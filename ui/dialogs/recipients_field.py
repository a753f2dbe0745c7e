"""For whom documents are meant: a tick for each organisation on the distribution list, and why others are not on it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.problems import KnownProblem
from models.records import CaseSnapshot, ConferenceSnapshot
from models.rules.sharing import recipients, why_no_recipient
from ui import style
from ui.widgets.buttons import Button
from ui.widgets.fields import Check
from ui.widgets.labels import Hint, as_plain_tip
from ui.widgets.surfaces import Scroll

_HEIGHT, _WIDEST = 148, 540


class RecipientsField(QWidget):
    """Ticks for who is on the list; a tick for anybody else does not stay, and `refused(KnownProblem)` tells why.

    Arrow keys go from one to the other, Space ticks.
    """

    edited = Signal()
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.checks: dict[str, Check] = {}
        self.everybody = Button(self.tr("Everybody"), "link", height=24)
        self.nobody = Button(self.tr("Nobody"), "link", height=24)
        self.everybody.clicked.connect(lambda: self._tick_all(True))
        self.nobody.clicked.connect(lambda: self._tick_all(False))
        self._on_the_list: tuple[str, ...] = ()
        self._scroll = Scroll()
        self._scroll.setMaximumHeight(_HEIGHT)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        links = QHBoxLayout()
        links.setSpacing(style.NEAR)
        links.addWidget(self.everybody)
        links.addWidget(self.nobody)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._scroll)
        column.addLayout(links)

    def show_list(self, case: CaseSnapshot, conference: ConferenceSnapshot) -> None:
        """Offer the distribution list of a conference, all ticked, and below it the other organisations of the case."""
        listed = recipients(case, conference)
        self._on_the_list = tuple(one.key for one in listed)
        others = [one for one in case.organisations if one.key not in self._on_the_list]
        self.checks = {one.key: _tick(one.name) for one in listed}
        ticks = _Ticks()
        for key in self._on_the_list:
            ticks.add(self.checks[key])
        if not listed:
            ticks.add(Hint(self.tr("Nobody was invited, so nobody is on the distribution list.")))
        if others:
            ticks.add(Hint(self.tr("Not on the distribution list")))
        for one in others:
            reason = self.tr("third party") if one.is_third_party else self.tr("not invited")
            self.checks[one.key] = _tick(one.name, f" ({reason})")
            ticks.add(self.checks[one.key])
        self._listen(case, conference)
        self._scroll.setWidget(ticks)
        self._scroll.setFixedHeight(min(_HEIGHT, ticks.sizeHint().height()))
        for link in (self.everybody, self.nobody):
            link.setVisible(len(listed) > 1)
        if self.checks:
            self.setFocusProxy(next(iter(self.checks.values())))

    def value(self) -> tuple[str, ...]:
        """The keys of the organisations that are ticked, in the order of the list."""
        return tuple(key for key in self._on_the_list if self.checks[key].value())

    def lacks(self) -> bool:
        """Whether somebody could be ticked and nobody is."""
        return bool(self._on_the_list) and not self.value()

    def _listen(self, case: CaseSnapshot, conference: ConferenceSnapshot) -> None:
        for key, check in self.checks.items():
            refused = why_no_recipient(case, conference, key)
            check.show_value(refused is None)
            if refused is None:
                check.edited.connect(self.edited)
            else:
                check.edited.connect(partial(self._refuse, key, refused))

    def _refuse(self, key: str, why: KnownProblem) -> None:
        self.checks[key].show_value(False)
        self.refused.emit(why)

    def _tick_all(self, ticked: bool) -> None:
        for key in self._on_the_list:
            self.checks[key].show_value(ticked)
        self.edited.emit()


class _Ticks(QWidget):
    """Ticks under each other; the arrow keys that a tick leaves alone go to the one above or below."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 0, 0, 0)
        self._column.setSpacing(0)

    def add(self, part: QWidget) -> None:
        """Put *part* at the end."""
        self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        ticks = [one for one in self.findChildren(Check) if one.isEnabled()]
        now = next((place for place, one in enumerate(ticks) if one.hasFocus()), None)
        if now is None or step is None:
            super().keyPressEvent(event)
        elif 0 <= now + step < len(ticks):
            ticks[now + step].setFocus(Qt.FocusReason.TabFocusReason)


def _tick(name: str, reason: str = "") -> Check:
    """A tick with a name, shortened where it is too long for the dialog, and shown whole as a tool tip."""
    metrics = QFontMetrics(style.font())
    room = _WIDEST - metrics.horizontalAdvance(reason)
    tick = Check(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + reason)
    tick.setAccessibleName(name + reason)
    if metrics.horizontalAdvance(name) > room:
        tick.setToolTip(as_plain_tip(name))
    return tick
