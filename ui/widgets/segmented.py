"""Joined buttons of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui import icons, style
from ui.widgets import painting
from ui.widgets.kept import as_text

_AROUND, _LEAST_AROUND = 17, 8  # pixels beside the words, together
Option = tuple[object, str] | tuple[object, str, str] | tuple[object, str, str, str]


class Segmented(QWidget):
    """One choice out of a few, all in view: `(value, label)` or `(value, label, icon, tone)` each.

    The left and right arrows move the choice; every choice by the user is told once by `chosen`. One that *shrinks*
    takes less room around its words where the column is narrow.
    """

    chosen = Signal(object)
    edited = Signal()

    def __init__(
        self,
        options: Sequence[Option],
        *,
        name: str = "",
        height: int = style.CONTROL_IN_ROW,
        shrinks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ring: painting.Ring | None = None
        self._segments: list[Segment] = []
        self._tab_passes = False
        self._shown = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for at, option in enumerate(options):
            look = (*option[2:], "", "")[:2]
            segment = Segment(self, option[0], option[1], look, height, at == 0, at == len(options) - 1)
            layout.addWidget(segment)
            self._segments.append(segment)
        self.setAccessibleName(name)
        across = QSizePolicy.Policy.Maximum if shrinks else QSizePolicy.Policy.Fixed
        for part in (self, *self._segments):
            part.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if self._segments:
            self.setFocusProxy(self._segments[0])
        self._lead_tab_to(None)

    def value(self) -> object:
        """The value chosen, or None."""
        return next((segment.value for segment in self._segments if segment.isChecked()), None)

    def choose(self, value: object) -> None:
        """Show *value* as chosen, without telling; None, or a value not among the options, shows nothing chosen."""
        target = None
        for segment in self._segments:
            segment.setAutoExclusive(False)
            segment.setChecked(segment.value == value and value is not None)
            segment.setAutoExclusive(True)
            if segment.isChecked():
                target = segment
        self._shown = self.standing()
        self._lead_tab_to(target)
        self._repaint()

    show_value = choose

    @property
    def shown(self) -> str:
        """What the program showed here last."""
        return self._shown

    def standing(self) -> str:
        """The value chosen, as text."""
        return as_text(self.value())

    def put_back(self, standing: str) -> bool:
        """Choose what stood here, as if the user did; False when it is not offered."""
        shown = self._shown
        segment = next((one for one in self._segments if as_text(one.value) == standing), None)
        if segment is None or not segment.isEnabled():
            return False
        self.choose(segment.value)
        self._shown = shown
        self.chosen.emit(segment.value)
        self.edited.emit()
        return True

    def set_option_enabled(self, value: object, enabled: bool, reason: str = "") -> None:
        """Allow or refuse one option; the reason of a refusal is shown as a tool tip."""
        for segment in self._segments:
            if segment.value == value:
                segment.setEnabled(enabled)
                segment.setToolTip(reason)
        self._repaint()

    def let_tab_pass(self, passes: bool) -> None:
        """Let Tab go past the choice, which is made by a key of its own, or stop at it again."""
        self._tab_passes = passes
        self._lead_tab_to(next((segment for segment in self._segments if segment.isChecked()), None))

    def option(self, value: object) -> QRadioButton | None:
        """The button that stands for *value*."""
        return next((segment for segment in self._segments if segment.value == value), None)

    def setAccessibleName(self, name: str) -> None:
        """Name the question; a screen reader hears it with every answer, since it never comes by the group itself."""
        super().setAccessibleName(name)
        for segment in self._segments:
            segment.show_question(name)

    def take_choice(self, segment: "Segment") -> None:
        """The user presses *segment*: choose it and tell, unless it was chosen already."""
        if segment.isChecked() or not segment.isEnabled():
            return
        self.choose(segment.value)
        self.chosen.emit(segment.value)
        self.edited.emit()

    def step(self, segment: "Segment", by: int) -> None:
        """Move focus and choice from *segment* to the next one that may be chosen."""
        able = [one for one in self._segments if one.isEnabled()]
        if segment not in able:
            return
        target = able[(able.index(segment) + by) % len(able)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.take_choice(target)

    def show_focus(self, focused: bool) -> None:
        """Put the ring around the whole group, or take it away."""
        self._ring = painting.ringed(self, self._ring, focused)

    def _lead_tab_to(self, target: "Segment | None") -> None:
        able = [segment for segment in self._segments if segment.isEnabled()]
        goal = target or (able[0] if able else None)
        for segment in self._segments:
            stops = segment is goal and not self._tab_passes
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
        if goal is not None:
            self.setFocusProxy(goal)

    def _repaint(self) -> None:
        for segment in self._segments:
            segment.update()


class Segment(QRadioButton):
    """One of the joined buttons; a radio button for a screen reader."""

    def __init__(
        self,
        group: Segmented,
        value: object,
        label: str,
        look: tuple[str, ...],
        height: int,
        first: bool,
        last: bool,
    ) -> None:
        super().__init__(group)
        self.value = value
        self._group, self._label = group, label
        self._question, self._hint = "", ""
        self._icon, self._tone = look
        self._height, self._first, self._last = height, first, last
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.setFont(style.font(style.BODY))

    def show_question(self, question: str) -> None:
        """Tell a screen reader what this is an answer to."""
        self._question = question
        self.setAccessibleDescription(self._hint)

    def setAccessibleDescription(self, hint: str) -> None:
        """Tell a screen reader the question first, and then a hint or fault that belongs to the field."""
        self._hint = hint
        super().setAccessibleDescription(". ".join(part for part in (self._question, hint) if part))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() + QSize(_AROUND - _LEAST_AROUND, 0)

    def minimumSizeHint(self) -> QSize:
        heavy = QFontMetrics(style.font(style.BODY, style.SEMIBOLD))
        icon = 16 + 6 if self._icon else 0
        return QSize(heavy.horizontalAdvance(self._label) + icon + _LEAST_AROUND, self._height)

    def hitButton(self, pos: object) -> bool:
        return True

    def nextCheckState(self) -> None:
        self._group.take_choice(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Left:
            self._group.step(self, -1)
        elif event.key() == Qt.Key.Key_Right:
            self._group.step(self, 1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._group.show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._group.show_focus(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = style.tokens()
        chosen = self.isChecked()
        able = self.isEnabled()
        fill = ("fill" if able else "selection") if chosen else "surface" if able else "sunken"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("fill" if chosen else "control"), 1))
        painter.setBrush(tokens.colour(fill))
        painter.drawPath(self._outline())
        ink = tokens.colour("on_fill" if chosen and able else "text" if chosen or able else "hint")
        painter.setPen(ink)
        painter.setFont(style.font(style.BODY, style.SEMIBOLD if chosen else style.REGULAR))
        width = painter.fontMetrics().horizontalAdvance(self._label) + (22 if self._icon else 0)
        x = (self.width() - width) / 2
        if self._icon:
            shade = tokens.colour(self._tone) if self._tone and not chosen and self.isEnabled() else ink
            icons.paint(painter, self._icon, QRectF(x, (self.height() - 16) / 2, 16, 16), shade)
            x += 22
        area = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._label)

    def _outline(self) -> QPainterPath:
        """Neighbours share a border: each draws its own left one, and only the last its right one."""
        beyond = 0.5 if self._last else -0.5
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -beyond, -0.5)
        left = style.RADIUS_CONTROL if self._first else 0
        right = style.RADIUS_CONTROL if self._last else 0
        path = QPainterPath()
        path.moveTo(rect.left() + left, rect.top())
        path.lineTo(rect.right() - right, rect.top())
        if right:
            path.arcTo(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right, 90, -90)
        path.lineTo(rect.right(), rect.bottom() - right)
        if right:
            path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
        path.lineTo(rect.left() + left, rect.bottom())
        if left:
            path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
        path.lineTo(rect.left(), rect.top() + left)
        if left:
            path.arcTo(rect.left(), rect.top(), 2 * left, 2 * left, 180, -90)
        return path
