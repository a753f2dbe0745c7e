"""Words on the screen: labels whose text is never read as markup, with size, weight and tone from the tokens."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import icons, style

Size = Literal["small", "body", "lead", "title", "display"]
_PIXELS = {
    "small": style.SMALL,
    "body": style.BODY,
    "lead": style.LEAD,
    "title": style.TITLE,
    "display": style.DISPLAY,
}
_ICON_GAP = 6


class Label(QLabel):
    """A text in one of five sizes and in any tone of the tokens, with an icon before it where one helps."""

    def __init__(
        self,
        text: str = "",
        *,
        size: Size = "body",
        tone: str = "text",
        strong: bool = False,
        wrap: bool = False,
        icon: str = "",
        icon_tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._icon, self._icon_tone, self._tone = "", icon_tone, ""
        self.setFont(style.font(_PIXELS[size], style.SEMIBOLD if strong else style.REGULAR))
        self.setWordWrap(wrap)
        self.setText(text)
        self.show_tone(tone)
        if icon:
            self.show_icon(icon, icon_tone)

    def show_tone(self, tone: str) -> None:
        """Colour the text by a role of the tokens, such as "hint" or "danger"."""
        if tone == self._tone:
            return
        self._tone = tone
        self.setProperty("tone", tone)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._make_room()

    def show_icon(self, name: str, tone: str = "") -> None:
        """Put an icon before the text, in the text's tone unless another is given; "" takes it away."""
        self._icon, self._icon_tone = name, tone
        self._make_room()
        self.updateGeometry()
        self.update()

    def _make_room(self) -> None:
        words = bool(self.text())
        self.setIndent(icons_size(self) + _ICON_GAP if self._icon and words else 0)
        policy = self.sizePolicy()  # changed, not replaced: it also holds whether the text wraps
        if bool(self._icon) and not words:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
        elif policy.horizontalPolicy() is QSizePolicy.Policy.Fixed:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return self._with_icon(hint)

    def minimumSizeHint(self) -> QSize:
        return self._with_icon(super().minimumSizeHint())

    def _with_icon(self, hint: QSize) -> QSize:
        if not self._icon:
            return hint
        edge = icons_size(self)
        return QSize(max(hint.width(), edge), max(hint.height(), edge))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon:
            return
        edge = icons_size(self)
        area = self.contentsRect()
        line = min(area.height(), max(self.fontMetrics().height(), edge))
        from_top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop) or self.wordWrap()
        top = area.top() if from_top else area.top() + (area.height() - line) / 2
        role = self._icon_tone or self._tone
        painter = QPainter(self)
        icons.paint(
            painter,
            self._icon,
            QRectF(area.left(), top + (line - edge) / 2, edge, edge),
            style.tokens().colour(role),
        )


def icons_size(label: QLabel) -> int:
    """Icons stand 14 pixels high beside small text, 16 beside the rest."""
    return 14 if label.font().pixelSize() <= style.SMALL else 16


class SectionHeading(Label):
    """The heading of a part of a card."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, strong=True, parent=parent)


class Hint(Label):
    """A quiet explanation in small type."""

    def __init__(self, text: str = "", *, tone: str = "text2", icon: str = "", wrap: bool = True) -> None:
        super().__init__(text, size="small", tone=tone, icon=icon, wrap=wrap)


class ElidedLabel(Label):
    """One line that is shortened with … where it does not fit, and shown whole as a tool tip."""

    def __init__(
        self,
        text: str = "",
        *,
        size: Size = "body",
        tone: str = "text",
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._whole = text
        super().__init__(text, size=size, tone=tone, strong=strong, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHorizontalStretch(1)
        self.setSizePolicy(policy)
        self.setMinimumWidth(24)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole_text(self) -> str:
        """The text as it was given."""
        return self._whole

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        one_line = " ".join(self._whole.split())
        shown = self.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, self.width())
        super().setText(shown)
        self.setToolTip("" if shown == one_line else as_plain_tip(self._whole))


def as_plain_tip(text: str) -> str:
    """Text for a tool tip, which Qt would otherwise read as markup when it looks like it."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"
