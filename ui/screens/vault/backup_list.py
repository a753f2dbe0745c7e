"""The backups there are, newest first, by the place where they are."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.records.backups import BackupLine
from ui import backup_words, style
from ui.widgets.labels import Label
from ui.widgets.rows import RowList, RowPart
from ui.widgets.surfaces import Band

_HEIGHT = 52


class BackupList(RowList):
    """One row for each backup, chosen by its folder."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, row_height=_HEIGHT, parent=parent)
        self._lines: dict[object, BackupLine] = {}

    def show_lines(self, lines: Sequence[BackupLine], now: datetime) -> None:
        """Show these, the chosen one still chosen, or else the newest."""
        self._lines = {str(line.folder): line for line in lines}
        self.show_parts(self._grouped(lines, now))
        if self.line is None and lines:
            self.choose(str(lines[0].folder))

    @property
    def line(self) -> BackupLine | None:
        """The backup that is chosen."""
        return self._lines.get(self.selected())

    def _grouped(self, lines: Sequence[BackupLine], now: datetime) -> Iterator[RowPart]:
        here = [line for line in lines if not line.is_second]
        there = [line for line in lines if line.is_second]
        if there:
            yield _band("here", self.tr("Beside the vault"), self.tr("%n backup(s)", "", len(here)))
        yield from (_row(line, now) for line in here)
        if there:
            yield _band("there", self.tr("At the second place"), self.tr("%n backup(s)", "", len(there)))
        yield from (_row(line, now) for line in there)


def _band(key: str, words: str, detail: str) -> RowPart:
    return RowPart(key, (words, detail), lambda: Band(words, detail), is_row=False)


def _row(line: BackupLine, now: datetime) -> RowPart:
    words = backup_words.made(line, now), backup_words.reason(line.reason), backup_words.size(line.size)
    return RowPart(str(line.folder), (*words, line.proof), lambda: _content(words, line))


def _content(words: tuple[str, str, str], line: BackupLine) -> QWidget:
    when, why, size = words
    content = QWidget()
    told = QVBoxLayout()
    told.setSpacing(0)
    told.addWidget(Label(when, strong=True))
    told.addWidget(Label(f"{why} · {size}", size="small", tone="text2"))
    row = QHBoxLayout(content)
    row.setContentsMargins(0, style.TIGHT, 0, style.TIGHT)
    row.setSpacing(style.NEAR)
    row.addLayout(told, 1)
    row.addWidget(proof_label(line))
    return content


def proof_label(line: BackupLine) -> Label:
    """What is known of a backup, with its mark."""
    words = backup_words.proof(line.proof)
    if line.proof is None:
        return Label(words, size="small", tone="text2", icon="circle")
    if line.proof.ok:
        return Label(words, size="small", tone="good", icon="check-circle")
    return Label(words, size="small", tone="danger", icon="warning")
