"""A choice out of a list that opens."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui import icons, style
from ui.widgets.fields import mark_fault
from ui.widgets.kept import as_text
from ui.widgets.labels import as_plain_tip

Option = tuple[object, str] | tuple[object, str, str] | tuple[object, str, str, str]
_SEARCH_FROM = 9


class Choice(QComboBox):
    """One out of many: `(value, label)`, with an icon and its tone where wanted.

    A long list is searched by typing any part of a label; what matches nothing gives way to the last choice.
    """

    edited = Signal()

    def __init__(
        self,
        options: Sequence[Option] = (),
        *,
        name: str = "",
        placeholder: str = "",
        searchable: bool | None = None,
        height: int = style.CONTROL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._looks: list[tuple[str, ...]] = []
        self._searchable = searchable
        self._kept = -1
        self._shown = ""
        self._placeholder = placeholder
        self.setFont(style.font(style.LEAD if height >= style.CONTROL_LARGE else style.BODY))
        self.setFixedHeight(height)
        self.setAccessibleName(name)
        self.setMaxVisibleItems(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(3)
        self.setView(QListView(self))
        self.setPlaceholderText(placeholder)
        self.set_options(options)
        self.activated.connect(self._take_choice)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these options instead, keeping the choice when its value is still there; nothing is told."""
        kept = self.value()
        self.clear()
        self._values = [option[0] for option in options]
        self._looks = [option[2:] for option in options]
        for option in options:
            self.addItem(option[1])
        self._draw_icons()
        self._make_searchable(self._searchable if self._searchable is not None else len(options) >= _SEARCH_FROM)
        self.show_value(kept)

    def value(self) -> object:
        """The value chosen, or None."""
        at = self._kept
        return self._values[at] if 0 <= at < len(self._values) else None

    def show_value(self, value: object) -> None:
        """Show *value* as chosen, without telling; a value that is not offered shows nothing chosen."""
        self._kept = self._values.index(value) if value in self._values else -1
        self._shown = self.standing()
        self.setCurrentIndex(self._kept)
        if self._kept < 0 and self.isEditable():
            self.setEditText("")
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)

    @property
    def shown(self) -> str:
        """What the program showed here last."""
        return self._shown

    def chosen_label(self) -> str:
        """The words of the choice, or ""."""
        return self.itemText(self._kept) if self._kept >= 0 else ""

    def standing(self) -> str:
        """The value chosen, as text."""
        return as_text(self.value())

    def put_back(self, standing: str) -> bool:
        """Choose what stood here, as if the user did; False when it is not offered."""
        found = next((at for at, value in enumerate(self._values) if as_text(value) == standing), -1)
        if not self.isEnabled() or (found < 0 and standing):
            return False
        self.setCurrentIndex(found)
        self._take_choice(found)
        return True

    def show_fault(self, faulty: bool) -> None:
        """Mark the field as wrong; the sentence that says why stands beside it."""
        mark_fault(self, faulty)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that passes over a closed list scrolls the page, and changes nothing."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._paint_shortened():
            super().paintEvent(event)
        painter = QPainter(self)
        role = "text" if self.isEnabled() else "hint"
        area = QRectF(self.width() - 24, (self.height() - 14) / 2, 14, 14)
        icons.paint(painter, "chevron-down", area, style.tokens().colour(role))

    def _paint_shortened(self) -> bool:
        """Paint a label that is too long with dots at its end, where Qt would cut a letter in two."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        whole, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(whole, option, part, self).width() - 2
        room = field - (0 if option.currentIcon.isNull() else option.iconSize.width() + 4)
        shown = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        if self.isEditable() or self.currentIndex() < 0 or shown == option.currentText:
            return False
        option.currentText = shown
        painter = QStylePainter(self)
        painter.drawComplexControl(whole, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        for at, look in enumerate(self._looks):
            if look and look[0]:
                self.setItemIcon(at, icons.icon(look[0], look[1] if len(look) > 1 else "text2"))

    def _make_searchable(self, searchable: bool) -> None:
        if searchable == self.isEditable():
            return
        if not searchable:
            self.setEditable(False)
            return
        line = _SearchLine(self)
        line.setFont(self.font())
        self.setLineEdit(line)
        line.setPlaceholderText(self._placeholder)
        line.setAccessibleName(self.accessibleName())
        line.editingFinished.connect(self._settle)
        finder = QCompleter(self.model(), self)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        found = QListView()
        found.setObjectName("completions")
        finder.setPopup(found)
        self.setCompleter(finder)

    def _take_choice(self, at: int) -> None:
        if at == self._kept:
            return
        self._kept = at
        self.edited.emit()

    def _settle(self) -> None:
        """What was typed becomes a choice when it is a label, or part of just one; else the last choice returns."""
        if not self.isEditable():
            return
        typed = self.currentText().strip().casefold()
        labels = [self.itemText(at).casefold() for at in range(self.count())]
        matching = [at for at, label in enumerate(labels) if typed and typed in label]
        exact = [at for at in matching if labels[at] == typed]
        found = exact[0] if exact else matching[0] if len(matching) == 1 else self._kept
        self.setCurrentIndex(found)
        if found < 0:
            self.setEditText("")
        self._take_choice(found)


class _SearchLine(QLineEdit):
    """Where a label is searched; while nobody types, one that is too long ends in dots and is its own tool tip.

    Whoever comes here by keyboard types over what was chosen, also when a form brought the keyboard.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip("" if self._shortened() == self.text() else as_plain_tip(self.text()))
        return super().event(event)

    @property
    def shown(self) -> str:
        """The label of what is chosen."""
        choice = self.parent()
        return choice.chosen_label() if isinstance(choice, Choice) else ""

    def standing(self) -> str:
        """What is typed to find a label."""
        return self.text()

    def put_back(self, standing: str) -> bool:
        """Go on finding."""
        self.setText(standing)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self._shortened() == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(style.tokens().colour("text" if self.isEnabled() else "text2"))
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._shortened())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:  # Qt selects by itself when Tab brought the keyboard
            self.selectAll()

    def _room(self) -> QRect:
        """Where Qt draws the text: two pixels from the edge."""
        return self.rect().adjusted(2, 0, -2, 0)

    def _shortened(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())
