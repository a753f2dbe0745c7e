"""Is everything complete? Each line leads to the field it is about; a warning can be set aside with a reason."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from models.records import Override
from models.rules.gaps import Gap
from ui import style
from ui.screens.meeting.closing import gap_words
from ui.screens.meeting.record_line import Detail, LineWords, Mark, RecordLine
from ui.widgets.fields import LineField
from ui.widgets.labels import Hint
from ui.widgets.rows import RowList
from ui.widgets.surfaces import Card, Scroll

_LEAST_HEIGHT = 120


class GapCard(Card):
    """What blocks, then what warns. `gap_chosen` carries the gap whose field should be shown.

    *reasons* are those written before; `reason_typed` tells that `reasons()` changed, `reasons_given` that the last
    warning without one has its reason.
    """

    gap_chosen = Signal(object)
    reasons_given = Signal()
    reason_typed = Signal()

    def __init__(self, reasons: Sequence[Override] = ()) -> None:
        super().__init__("…", compact=True)
        self.show_title(self.tr("Is everything complete?"))
        self._gaps: dict[str, Gap] = {}
        self._reasons = {each.gap: each.reason for each in reasons}
        self._asking = False
        self._verdict = Hint(wrap=False)
        self.rows = RowList(self.tr("What is still missing"))
        self.rows.row_activated.connect(self._choose)
        self.add_trailing(self._verdict)
        self.add_flush(_Shrinking(self.rows))

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show these gaps; the same gaps again keep their rows, their focus and what is typed."""
        found = {gap.key: gap for gap in gaps}
        if list(found.items()) != list(self._gaps.items()):
            self._gaps = found
            self._rebuild()
        if not any(not gap.code.blocks for gap in gaps):
            self._asking = False
        self._verdict.setText("" if gaps else self.tr("Everything is there"))
        self._verdict.show_tone("good")
        self._verdict.show_icon("" if gaps else "check")
        self.rows.setVisible(bool(gaps))

    def gaps(self) -> tuple[Gap, ...]:
        """The gaps shown."""
        return tuple(self._gaps.values())

    def show_reasons(self, reasons: Sequence[Override]) -> None:
        """Show these reasons instead: an undo takes back what was typed."""
        self._reasons = {each.gap: each.reason for each in reasons}
        for key in self._warnings():
            field, reason = self.row(key).reason, self._reasons.get(key, "")
            if field.value().strip() != reason.strip():
                field.show_value(reason)

    def ask_reasons(self) -> None:
        """Ask at every warning why the minutes may be made final all the same; the keyboard goes to the first."""
        self._asking = True
        for key in self._warnings():
            self.row(key).reason.show()
        self._focus_first_unexplained()

    def unexplained(self) -> tuple[Gap, ...]:
        """The warnings that have no reason yet."""
        return tuple(self._gaps[key] for key in self._warnings() if not self._reasons.get(key, "").strip())

    def reasons(self) -> tuple[Override, ...]:
        """Every reason written, also for a warning that is mended at the moment."""
        return tuple(Override(gap=key, reason=reason) for key, reason in self._reasons.items() if reason.strip())

    def overrides(self) -> tuple[Override, ...]:
        """The warnings set aside, with their reasons."""
        warnings = self._warnings()
        return tuple(replace(each, reason=each.reason.strip()) for each in self.reasons() if each.gap in warnings)

    def show_set_aside(self, set_aside: Sequence[tuple[str, str]]) -> None:
        """Show which warnings final minutes set aside, each with its reason; from now on nothing is asked."""
        title = self.tr("Warnings set aside")
        self.show_title(f"{title} ({len(set_aside)})" if set_aside else title)
        self._gaps = {}
        self._verdict.setText("" if set_aside else self.tr("None: everything was there"))
        self._verdict.show_tone("good")
        self._verdict.show_icon("" if set_aside else "check")
        self.rows.setVisible(bool(set_aside))
        self.rows.clear()
        for place, (warning, reason) in enumerate(set_aside):
            details = (Detail(self.tr("Reason: {reason}").format(reason=reason)),)
            mark = Mark("warning", "warning", self.tr("set aside"))
            self.rows.add_row(place, RecordLine(LineWords(warning, mark=mark, details=details)))

    def row(self, key: str) -> "GapRow":
        """The row of a gap."""
        row = self.rows.content(key)
        assert isinstance(row, GapRow)
        return row

    def _warnings(self) -> list[str]:
        return [key for key, gap in self._gaps.items() if not gap.code.blocks]

    def _rebuild(self) -> None:
        kept = self.rows.selected()
        self.rows.clear()
        blocking = [key for key, gap in self._gaps.items() if gap.code.blocks]
        warnings = self._warnings()
        if blocking:
            self.rows.add_heading(self.tr("Blocks ({count})").format(count=len(blocking)), tone="danger")
        for key in blocking:
            self._add_row(key)
        if warnings:
            title = self.tr("Warns ({count})").format(count=len(warnings))
            self.rows.add_heading(title, self.tr("finalising is possible with a reason"), tone="warning")
        for key in warnings:
            self._add_row(key)
        self.rows.select(kept)

    def _add_row(self, key: str) -> None:
        row = GapRow(self._gaps[key], self._reasons.get(key, ""))
        row.line.pressed.connect(lambda: self._choose(key))
        row.reason.edited.connect(lambda: self._take_reason(key, row.reason.value()))
        row.explained.connect(self._go_on)
        row.repeated.connect(lambda: self._repeat(key))
        asks = self._asking or bool(self._reasons.get(key))
        row.reason.setVisible(asks and not self._gaps[key].code.blocks)
        self.rows.add_row(key, row)

    def _choose(self, key: object) -> None:
        gap = self._gaps.get(str(key))
        if gap is not None:
            self.gap_chosen.emit(gap)

    def _take_reason(self, key: str, reason: str) -> None:
        self._reasons[key] = reason
        self.reason_typed.emit()

    def _go_on(self) -> None:
        """After a reason: to the next warning without one, or tell that all have theirs."""
        if self.unexplained():
            self._focus_first_unexplained()
        else:
            self.reasons_given.emit()

    def _repeat(self, key: str) -> None:
        """The reason of the warning of the same kind above holds here too."""
        reason = self._reason_above(key)
        if reason:
            self.row(key).reason.show_value(reason)
            self._take_reason(key, reason)
            self._go_on()

    def _reason_above(self, key: str) -> str:
        """The reason of the nearest warning of the same kind above this one; empty without."""
        code, warnings = self._gaps[key].code, self._warnings()
        above = reversed(warnings[: warnings.index(key)])
        given = (self._reasons.get(one, "").strip() for one in above if self._gaps[one].code is code)
        return next((reason for reason in given if reason), "")

    def _focus_first_unexplained(self) -> None:
        for gap in self.unexplained()[:1]:
            row = self.row(gap.key)
            row.offer_repeating(bool(self._reason_above(gap.key)))
            row.reason.setFocus(Qt.FocusReason.OtherFocusReason)


class _Shrinking(Scroll):
    """As high as its rows where there is room, and scrolled where there is not."""

    def __init__(self, rows: RowList) -> None:
        self._rows = rows  # the area filters events of its own parts as soon as it is made
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(rows)
        rows.installEventFilter(self)

    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        return QSize(super().sizeHint().width(), 0 if self._rows.isHidden() else self._rows.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), _LEAST_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._rows and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            QTimer.singleShot(0, self, self.updateGeometry)  # a layout at work does not hear that it must work again
        return super().eventFilter(watched, event)


class GapRow(QWidget):
    """One gap as a link, and below a warning the reason to set it aside.

    Enter there tells `explained`, or `repeated` while nothing is written.
    """

    explained = Signal()
    repeated = Signal()

    def __init__(self, gap: Gap, reason: str) -> None:
        super().__init__()
        said = gap_words.words(gap)
        mark = Mark("blocked", "danger", self.tr("blocks"))
        if not gap.code.blocks:
            mark = Mark("warning", "warning", self.tr("warns"))
        details = (Detail(said.detail),) if said.detail else ()
        self.line = RecordLine(LineWords(said.title, mark=mark, details=details, tone="accent", link=True), opens=True)
        name = self.tr("Reason to set this aside")
        self.reason = LineField(name=f"{name}: {said.title}", height=style.CONTROL_IN_ROW)
        self.offer_repeating(False)
        self.reason.show_value(reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.reason)
        column.addSpacing(style.TIGHT)

    def offer_repeating(self, offered: bool) -> None:
        """Say in the empty field whether Enter repeats the reason above."""
        repeat = self.tr("Reason, or Enter: the same as above")
        self.reason.setPlaceholderText(repeat if offered else self.tr("Reason to set this aside"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.reason.hasFocus() and not event.modifiers():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                (self.explained if self.reason.value().strip() else self.repeated).emit()
            return
        super().keyPressEvent(event)
