"""Rows whose parts stand under each other from row to row."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import style
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import TRACKS, track_word
from ui.widgets.painted_row import Cell

REST = 0


def in_columns(*parts: tuple[QWidget | None, int]) -> QWidget:
    """A row of parts, each as wide as told in pixels; REST takes what is left."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(style.NEAR)
    for part, width in parts:
        cell = part or QWidget()
        if width == REST:
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, cell.sizePolicy().verticalPolicy())
            layout.addWidget(cell, 1)
        else:
            cell.setFixedWidth(width)
            layout.addWidget(cell)
    return row


def at_right(part: QWidget) -> QWidget:
    """*part* against the right edge of its column."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    layout.addWidget(part)
    return holder


def two_lines(first: str, second: str, *, strong: bool = False, tone: str = "text") -> QWidget:
    """A line and a smaller one under it, both shortened where they do not fit."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 4, 0, 4)
    layout.setSpacing(0)
    layout.addWidget(ElidedLabel(first, strong=strong, tone=tone))
    layout.addWidget(ElidedLabel(second, size="small", tone="text2"))
    return holder


def track_cell(track: str | None) -> Cell:
    """The shape of a track."""
    if track is None:
        return Cell(width=16)
    look = TRACKS[str(track)]
    return Cell(width=16, icon=look.icon, icon_tone=look.tone, spoken=track_word(track))


def fact(label: str, value: str) -> QWidget:
    """A fact under its name, as in the heading of a case."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
    layout.addWidget(Label(label, size="small", tone="text2"))
    shown = Label(value)
    shown.setMaximumWidth(300)
    layout.addWidget(shown)
    return holder


def empty(title: str, text: str, buttons: Sequence[QWidget] = ()) -> QWidget:
    """What a list shows while it has nothing: one line, what to do first, and the way to do it."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(style.FAR, style.FAR, style.FAR, style.FAR)
    layout.setSpacing(style.CLOSE)
    for label in (Label(title, strong=True), Label(text, tone="text2", wrap=True)):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(label)
    if buttons:
        row = QHBoxLayout()
        row.setSpacing(style.CLOSE)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout.addSpacing(style.TIGHT)
        layout.addLayout(row)
    return holder
