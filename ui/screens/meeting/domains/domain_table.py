"""The life domains as rows: previous score, the score of now, and the difference in a word."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import style
from ui.screens.meeting.domains.domain_scores import Change, DomainScore
from ui.widgets.labels import Label
from ui.widgets.rows import RowList
from ui.widgets.scores import ScoreCells
from ui.widgets.surfaces import Card

_BEFORE, _CELLS, _CHANGE = 34, 126, 62


class DomainTable(Card):
    """One row for each life domain. The keys 1 to 5 and 0 score the chosen row, the arrows move."""

    domain_chosen = Signal(object)
    domain_opened = Signal(object)
    scored = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._domains: tuple[str, ...] = ()
        self.add_flush(self._heads())
        self.rows = RowList(self.tr("Life domains"))
        self.rows.row_chosen.connect(self.domain_chosen)
        self.rows.row_activated.connect(self.domain_opened)
        self.rows.row_typed.connect(self._take_key)
        self.add_flush(self.rows)

    def show_scores(self, scores: Sequence[DomainScore], chosen: str | None) -> None:
        """Show where each domain stands, with the chosen one marked."""
        domains = tuple(one.domain for one in scores)
        if domains != self._domains:
            self._domains = domains
            self.rows.show_rows((one.domain, self._row(one)) for one in scores)
        for one in scores:
            self.row(one.domain).show_score(one, chosen=one.domain == chosen)
        self.rows.select(chosen)

    def row(self, domain: str) -> "DomainRow":
        """The row of a domain."""
        row = self.rows.content(domain)
        assert isinstance(row, DomainRow)
        return row

    def _row(self, score: DomainScore) -> "DomainRow":
        row = DomainRow(score.name)
        row.cells.scored.connect(lambda chosen: self.scored.emit(score.domain, chosen))
        return row

    def _take_key(self, domain: object, key: str) -> None:
        if key in "012345" and isinstance(domain, str):
            self.scored.emit(domain, int(key))

    def _heads(self) -> QWidget:
        heads = QWidget()
        row = QHBoxLayout(heads)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(style.CLOSE)
        row.addWidget(Label(self.tr("Life domain"), strong=True, tone="text2"), 1)
        for words, width in ((self.tr("Last"), _BEFORE), (self.tr("Now"), _CELLS), (self.tr("Change"), _CHANGE)):
            head = Label(words, strong=True, tone="text2")
            head.setFixedWidth(width)
            row.addWidget(head)
        return heads


class DomainRow(QWidget):
    """One life domain as a line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = Label(name, wrap=True)
        self._before = Label(tone="text2")
        self._before.setFixedWidth(_BEFORE)
        self.cells = _RowCells(name=name)
        self.cells.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._change = Label()
        self._change.setFixedWidth(_CHANGE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.CLOSE)
        row.addWidget(self._name, 1)
        row.addWidget(self._before)
        row.addWidget(self.cells)
        row.addWidget(self._change)

    def show_score(self, score: DomainScore, *, chosen: bool) -> None:
        """Show the score, the previous one and the difference."""
        self._name.setFont(style.font(weight=style.SEMIBOLD if chosen else style.REGULAR))
        self._before.setText(str(score.previous_score or "–"))
        self.cells.show_scores(score.score, score.previous_score)
        word, icon, tone = self._said(score.change)
        self._change.setText(word)
        self._change.show_tone(tone)
        self._change.show_icon(icon, tone)
        self._change.setAccessibleName(self.tr("not discussed") if score.change is Change.NOT_DISCUSSED else word)

    def difference(self) -> str:
        """The difference in a word."""
        return self._change.text()

    def _said(self, change: Change) -> tuple[str, str, str]:
        return {
            Change.OPEN: (self.tr("open"), "circle", "hint"),
            Change.NOT_DISCUSSED: ("–", "", "text2"),
            Change.FIRST: (self.tr("new"), "radio", "text2"),
            Change.HIGHER: (self.tr("higher"), "arrow-up", "good"),
            Change.LOWER: (self.tr("lower"), "arrow-down", "danger"),
            Change.EQUAL: (self.tr("equal"), "minus", "text2"),
        }[change]


class _RowCells(ScoreCells):
    """Cells that leave up and down to the list around them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)
