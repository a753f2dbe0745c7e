"""For whom documents are meant: the organisations of the distribution list, third parties, and people of the case."""

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from exports.kinds import DocumentKind
from models.kinds import Position
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, ConferenceSnapshot
from models.rules.sharing import recipients, why_no_recipient
from ui import style
from ui.widgets.buttons import Button
from ui.widgets.fields import Check
from ui.widgets.labels import Hint, as_plain_tip
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import Scroll

_HEIGHT, _WIDEST = 148, 420


class WhomField(QWidget):
    """Ticks for organisations and people, offered as far as the documents that are ticked are for them.

    A tick for somebody who may not have them does not stay, and `refused(KnownProblem)` tells why. Arrow keys go from
    one to the other, Space ticks.
    """

    edited = Signal()
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.checks: dict[str, Check] = {}
        self.people: dict[str, Check] = {}
        self.everybody = Button(self.tr("Everybody"), "link", height=24)
        self.nobody = Button(self.tr("Nobody"), "link", height=24)
        self.each = Segmented(
            [(False, self.tr("One file for all")), (True, self.tr("One for each"))], name=self.tr("How many files")
        )
        self.each.show_value(False)
        self._listed: tuple[str, ...] = ()
        self._third: tuple[str, ...] = ()
        self._card = self._for_organisations = False
        self._scroll, self._persons = Unpaged(), QWidget()
        self.team = Hint(self.tr("The case file stays with the team itself."), icon="lock")
        self._lay_out()
        self.everybody.clicked.connect(lambda: self._tick_all(True))
        self.nobody.clicked.connect(lambda: self._tick_all(False))
        self.each.edited.connect(self.edited)

    def show_list(self, case: CaseSnapshot, conference: ConferenceSnapshot) -> None:
        """Offer the distribution list of a conference, all ticked, the other organisations, and the people."""
        listed = recipients(case, conference)
        self._listed = tuple(one.key for one in listed)
        others = [one for one in case.organisations if one.key not in self._listed]
        self._third = tuple(one.key for one in others if one.is_third_party)
        self.checks = {one.key: _tick(one.name) for one in listed}
        ticks = _Ticks()
        for key in self._listed:
            ticks.add(self.checks[key])
        if not listed:
            ticks.add(Hint(self.tr("Nobody was invited, so nobody is on the distribution list."), wrap=False))
        if others:
            ticks.add(Hint(self.tr("Not on the distribution list"), wrap=False))
        for one in others:
            reason = self.tr("third party") if one.is_third_party else self.tr("not invited")
            self.checks[one.key] = _tick(one.name, f" ({reason})")
            ticks.add(self.checks[one.key])
        self._listen(case, conference)
        self._scroll.setWidget(ticks)
        self._scroll.setFixedHeight(min(_HEIGHT, ticks.sizeHint().height()))
        for link in (self.everybody, self.nobody):
            link.setVisible(len(listed) > 1)
        self._show_people(case)

    def offer(self, kinds: Iterable[DocumentKind]) -> None:
        """Offer those for whom documents of these *kinds* are; a third party only gets an action card."""
        wanted = tuple(kinds)
        self._card = DocumentKind.PARTNER_CARD in wanted
        self._for_organisations = any(not kind.is_for_a_person and kind is not DocumentKind.CASE for kind in wanted)
        self._organisations.setVisible(self._for_organisations)
        self.each.setVisible(any(_is_for_all(kind) for kind in wanted))
        self._persons.setVisible(any(kind.is_for_a_person for kind in wanted))
        self.team.setVisible(DocumentKind.CASE in wanted)
        for key in self._third if not self._card else ():
            self.checks[key].show_value(False)
        first = next(iter([*self._offered(self.checks), *self._offered(self.people)]), None)
        if first is not None:
            self.setFocusProxy(first)

    def organisations(self) -> tuple[str, ...]:
        """The keys of the organisations on the distribution list that are ticked, in its order."""
        return tuple(key for key in self._listed if self.checks[key].value())

    def third_parties(self) -> tuple[str, ...]:
        """The keys of the third parties that are ticked."""
        return tuple(key for key in self._third if self.checks[key].value())

    def persons(self) -> tuple[str, ...]:
        """The keys of the people that are ticked."""
        return tuple(key for key, check in self.people.items() if check.value())

    @property
    def one_for_each(self) -> bool:
        """Whether every organisation gets a document of its own."""
        return self.each.value() is True

    def lacks(self, kinds: Iterable[DocumentKind]) -> bool:
        """Whether one of the documents *kinds* is for nobody, while there is somebody to tick."""
        wanted = tuple(kinds)
        organisations = any(_is_for_all(kind) for kind in wanted) and self._listed and not self.organisations()
        card = self._card and not (self.organisations() or self.third_parties())
        people = any(kind.is_for_a_person for kind in wanted) and not self.persons()
        return bool(organisations or card or people)

    def _offered(self, ticks: dict[str, Check]) -> Iterator[Check]:
        return (one for one in ticks.values() if not one.isHidden())

    def _show_people(self, case: CaseSnapshot) -> None:
        kept = self.people
        people = [one for one in case.people if one.position is not Position.PROFESSIONAL and not one.organisation]
        self.people = {one.key: _tick(one.name) for one in people}
        ticks = _Ticks()
        ticks.add(Hint(self.tr("Each person gets a document of their own"), wrap=False))
        for one in people:
            check = self.people[one.key]
            check.show_value(kept[one.key].value() if one.key in kept else one.is_concerned)
            check.edited.connect(self.edited)
            ticks.add(check)
        layout = self._persons.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        layout.addWidget(ticks)

    def _listen(self, case: CaseSnapshot, conference: ConferenceSnapshot) -> None:
        for key, check in self.checks.items():
            refused = why_no_recipient(case, conference, key)
            check.show_value(refused is None)
            if refused is None:
                check.edited.connect(self.edited)
            else:
                check.edited.connect(partial(self._weigh, key, refused))

    def _weigh(self, key: str, why: KnownProblem) -> None:
        if why.problem is Problem.RECIPIENT_THIRD_PARTY and self._card:
            self.edited.emit()
            return
        self.checks[key].show_value(False)
        self.refused.emit(why)

    def _tick_all(self, ticked: bool) -> None:
        for key in self._listed:
            self.checks[key].show_value(ticked)
        self.edited.emit()

    def _lay_out(self) -> None:
        self._scroll.setMaximumHeight(_HEIGHT)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        links = QHBoxLayout()
        links.setSpacing(style.NEAR)
        links.addWidget(self.everybody)
        links.addWidget(self.nobody)
        links.addStretch(1)
        links.addWidget(self.each)
        self._organisations = QWidget()
        inner = QVBoxLayout(self._organisations)
        inner.addWidget(self._scroll)
        inner.addLayout(links)
        outer = QVBoxLayout(self)
        for column in (inner, outer, QVBoxLayout(self._persons)):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(style.TIGHT)
        for part in (self._organisations, self._persons, self.team):
            outer.addWidget(part)


class Unpaged(Scroll):
    """A scroll area that leaves Page Up and Page Down to the dialog, which turns the pages of the document."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)


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


def _is_for_all(kind: DocumentKind) -> bool:
    """Whether one file of it may be for several organisations together."""
    return not (kind.is_for_a_person or kind.is_for_one_organisation or kind is DocumentKind.CASE)


def _tick(name: str, reason: str = "") -> Check:
    """A tick with a name, shortened where it is too long for the dialog, and shown whole as a tool tip."""
    metrics = QFontMetrics(style.font())
    room = _WIDEST - metrics.horizontalAdvance(reason)
    tick = Check(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + reason)
    tick.setAccessibleName(name + reason)
    if metrics.horizontalAdvance(name) > room:
        tick.setToolTip(as_plain_tip(name))
    return tick
