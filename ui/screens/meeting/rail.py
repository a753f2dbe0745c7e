"""The rail: the nine steps with their time and what is open, and the way to the next."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from models.kinds import Step
from models.rules.gaps import Gap
from ui import icons, style
from ui.screens.meeting import steps
from ui.screens.meeting.clock import MeetingClock
from ui.screens.meeting.panes import Pane
from ui.widgets import painting
from ui.widgets.buttons import Button
from ui.widgets.labels import Label

WIDE, NARROW = 208, 64
_LEFT, _RIGHT = 8, 9
_INDENT = 4


class Progress(Enum):
    """How far a step is."""

    OPEN = auto()
    HALF = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class StepLine:
    """What the rail says about one step."""

    title: str
    detail: str
    progress: Progress
    is_current: bool
    is_over: bool = False


_ICONS = {
    Progress.OPEN: ("circle", "hint"),
    Progress.HALF: ("half-circle", "warning"),
    Progress.DONE: ("check-circle", "good"),
}


class StepButton(QAbstractButton):
    """One step in the rail: icon, name, and time used of the time planned."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._line = StepLine(steps.title(step), "", Progress.OPEN, False)
        self._narrow = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: StepLine) -> None:
        """Show how far the step is."""
        if line == self._line:
            return
        self._line = line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line.is_current else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(line.detail)
        self.setToolTip(f"{line.title}\n{line.detail}" if self._narrow else "")
        self.update()

    def detail(self) -> str:
        """What stands below the name."""
        return self._line.detail

    def show_narrow(self, narrow: bool) -> None:
        """Keep only the icon and the number, or show everything."""
        self._narrow = narrow
        self.setToolTip(f"{self._line.title}\n{self._line.detail}" if narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROW - 16 if self._narrow else WIDE - 16, 48)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._line.is_current:
            painting.rounded(painter, rect, tokens.colour("surface"), tokens.colour("line"), style.RADIUS_CONTROL)
            painter.fillRect(0, 1, 3, self.height() - 2, tokens.colour("accent"))
        elif self.underMouse():
            painting.rounded(painter, rect, tokens.colour("surface"), radius=style.RADIUS_CONTROL)
        if self.hasFocus():
            painting.rounded(painter, rect, None, tokens.colour("accent"), style.RADIUS_CONTROL)
        name, tone = ("radio", "accent") if self._line.is_current else _ICONS[self._line.progress]
        icons.paint(painter, name, QRectF(7 if self._narrow else 10, 6, 16, 16), tokens.colour(tone))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        tokens = style.tokens()
        left, right = 29 if self._narrow else 37, self.width() - 4
        weight = style.SEMIBOLD if self._line.is_current else style.REGULAR
        painter.setFont(style.font(style.BODY, weight))
        painter.setPen(tokens.colour("text"))
        words = str(steps.number(self.step)) if self._narrow else self._line.title
        painter.drawText(QRectF(left, 5, right - left, 18), Qt.AlignmentFlag.AlignVCenter, words)
        if self._narrow or not self._line.detail:
            return
        painter.setFont(style.font(style.SMALL))
        half = self._line.progress is Progress.HALF and not self._line.is_current
        over = self._line.is_over and self._line.is_current
        painter.setPen(tokens.colour("warning" if half or over else "text2"))
        detail = painter.fontMetrics().elidedText(self._line.detail, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, 24, right - left, 17), Qt.AlignmentFlag.AlignVCenter, detail)


class Rail(Pane):
    """All steps, where the meeting is, and the button to the next step."""

    wanted = Signal(object)

    def __init__(self, clock: MeetingClock, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "right", parent)
        self._clock = clock
        self._current = Step.PREPARE
        self._buttons = {step: StepButton(step, self) for step in steps.STEPS}
        self._next_case = Label(size="small", tone="text2", wrap=True)
        self._next_late = Label(size="small", tone="warning", strong=True, wrap=True)
        self._on = Button("", "primary", shortcut_hint="F8", spread=True)
        self._back = Button(self.tr("Previous step"), shortcut_hint="F7", spread=True)
        self._arrange()
        for step, button in self._buttons.items():
            button.clicked.connect(lambda _=False, step=step: self.wanted.emit(step))
        self._on.clicked.connect(lambda: self.wanted.emit(steps.following(self._current)))
        self._back.clicked.connect(lambda: self.wanted.emit(steps.preceding(self._current)))
        self.setAccessibleName(self.tr("Steps of the conference"))

    def show_steps(self, current: Step, gaps: tuple[Gap, ...], visited: frozenset[Step]) -> None:
        """Show which step is in view, and of each step its time and how many points are open."""
        self._current = current
        for step, button in self._buttons.items():
            open_points = sum(1 for gap in gaps if gap.step is step)
            button.show_line(self._line(step, open_points, step in visited))
        onward = steps.following(current)
        self._on.setVisible(onward is not None)
        self._back.setVisible(onward is None)
        if onward is not None:
            self._show_onward(steps.name(onward))

    def show_next_case(self, text: str, late: str = "") -> None:
        """Say which case comes after this one today, and when it is expected if that is later than planned."""
        room = WIDE - _LEFT - _RIGHT - 2 * _INDENT
        fits = self._next_case.fontMetrics().horizontalAdvance(text) <= room
        self._next_case.setText(text if fits else text.replace(" · ", "\n", 1))
        self._next_late.setText(late)
        self._show_foot()

    def _show_foot(self) -> None:
        for label in (self._next_case, self._next_late):
            label.setVisible(bool(label.text()) and not self._is_narrow)

    def show_narrow(self, narrow: bool) -> None:
        """Keep only icons and numbers, or show everything."""
        if narrow == self._is_narrow:
            return
        self.setFixedWidth(NARROW if narrow else WIDE)
        for button in self._buttons.values():
            button.show_narrow(narrow)
        self._back.setText("" if narrow else self.tr("Previous step"))
        self._back.setAccessibleName(self.tr("Previous step"))
        self._show_foot()

    def button(self, step: Step) -> StepButton:
        """The button of a step."""
        return self._buttons[step]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        if by is None or not isinstance(focused, StepButton):
            super().keyPressEvent(event)
            return
        place = (steps.number(focused.step) + by) % len(steps.STEPS)
        self._buttons[steps.STEPS[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_onward(self, name: str) -> None:
        """Say where the button leads, in as many words as fit beside its key."""
        whole = self.tr("To {step}").format(step=name)
        self._on.setText(whole)
        if self._on.sizeHint().width() > WIDE - _LEFT - _RIGHT:
            self._on.setText(name)
        if self._is_narrow:
            self._on.setText("")
        self._on.setAccessibleName(whole)

    @property
    def _is_narrow(self) -> bool:
        return self.width() == NARROW

    def _line(self, step: Step, open_points: int, visited: bool) -> StepLine:
        is_current = step is self._current
        progress = Progress.OPEN
        if visited:
            progress = Progress.HALF if open_points else Progress.DONE
        detail = self._detail(step, open_points, visited or is_current)
        return StepLine(steps.title(step), detail, progress, is_current, self._clock.is_over(step))

    def _detail(self, step: Step, open_points: int, begun: bool) -> str:
        parts = [self._time(step, begun)]
        if begun and open_points:
            parts.append(self.tr("%n open", "", open_points))
        elif begun and step is not self._current:
            parts.append(self.tr("done"))
        words = " · ".join(part for part in parts if part)
        return words[:1].upper() + words[1:]

    def _time(self, step: Step, begun: bool) -> str:
        budget = self._clock.budget(step)
        if step is Step.PREPARE and not budget:
            return "" if begun and step is not self._current else self.tr("before the conference")
        if not begun:
            return self.tr("{budget} min").format(budget=budget) if budget else ""
        used = round(self._clock.seconds(step) / 60)
        if budget:
            return self.tr("{used} of {budget} min").format(used=used, budget=budget)
        return self.tr("{used} min").format(used=used) if used else ""

    def _arrange(self) -> None:
        self.setFixedWidth(WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 8, _RIGHT, 8)
        column.setSpacing(0)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_INDENT, 0, 0, 6)
        foot.setSpacing(0)
        for label in (self._next_case, self._next_late):
            foot.addWidget(label)
            label.hide()
        column.addLayout(foot)
        column.addWidget(self._on)
        column.addWidget(self._back)
