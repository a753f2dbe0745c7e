"""One difference between two versions: what happened by shape, colour and word, and what was and what is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.records import CaseSnapshot
from models.rules.comparison import Change, Difference
from ui import style
from ui.screens import version_fields, version_words
from ui.widgets.labels import Label
from ui.widgets.marks import Look

LOOKS = {
    Change.ADDED: Look("plus", "good"),
    Change.REMOVED: Look("minus", "danger"),
    Change.CHANGED: Look("pencil", "accent"),
}
_MARK, _LABEL = 110, 170


class DifferenceRow(QWidget):
    """*before* and *after* are the cases of the two versions, which know the names of their time."""

    def __init__(self, before: CaseSnapshot, after: CaseSnapshot, difference: Difference) -> None:
        super().__init__()
        case = before if difference.change is Change.REMOVED else after
        self.title = version_words.title(case, difference)
        self.fields = version_words.told_fields(before, after, difference)
        self._word = version_fields.change(difference.change)
        look = LOOKS[difference.change]
        mark = Label(self._word, tone=look.tone, strong=True, icon=look.icon, icon_tone=look.tone)
        mark.setFixedWidth(_MARK)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 8)
        row.setSpacing(style.NEAR)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(style.TIGHT)
        column.addWidget(Label(self.title, strong=True, wrap=True))
        column.addLayout(self._grid())
        row.addLayout(column, 1)

    def spoken(self) -> str:
        """The whole difference, as a screen reader says it."""
        return ". ".join([f"{self._word}: {self.title}", *(self._said(one) for one in self.fields)])

    def _said(self, one: version_words.FieldWords) -> str:
        if one.was and one.now:
            return self.tr("{label}: was {was}, is {now}").format(label=one.label, was=one.was, now=one.now)
        return f"{one.label}: {one.was or one.now}"

    def _grid(self) -> QGridLayout:
        grid = in_grid()
        for line, one in enumerate(self.fields):
            for place, (text, tone) in enumerate(((one.label, "text2"), (one.was, "text2"), (one.now, "text"))):
                grid.addWidget(Label(text, tone=tone, wrap=True), line, place, Qt.AlignmentFlag.AlignTop)
        return grid


class DifferenceHeadings(QWidget):
    """What stands in which column of the rows below."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(style.NEAR)
        row.addSpacing(_MARK + style.NEAR)
        grid = in_grid()
        for place, text in enumerate((self.tr("Part"), self.tr("Was"), self.tr("Is now"))):
            grid.addWidget(Label(text, strong=True, size="small", tone="text2"), 0, place)
        row.addLayout(grid, 1)


def in_grid() -> QGridLayout:
    """Columns that are the same in every row: label, what was, what is."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(style.NEAR)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, _LABEL)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    return grid
