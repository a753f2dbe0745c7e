"""The notices above the page: what happened, in the order in which it happened, never in a box of its own."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import style
from ui.reporter import Telling, Tone
from ui.widgets.notice import Notice

_MOST = 3
_GOOD_NEWS_MS = 8000


class Notices(QWidget):
    """At most three notices; one about the same work replaces the one before, and good news leaves by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[Telling, Notice]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(style.FAR, style.NEAR, style.FAR, 0)
        self._column.setSpacing(style.CLOSE)
        self.hide()

    def tell(self, telling: Telling) -> None:
        """Show a notice."""
        self.settle(telling.about)
        notice = Notice(telling.tone.value, telling.title, telling.text, closable=True)
        notice.closed.connect(lambda: self._take_away(notice))
        self._shown.append((telling, notice))
        self._column.addWidget(notice)
        self.show()
        if telling.tone is Tone.GOOD:
            QTimer.singleShot(_GOOD_NEWS_MS, notice, lambda: self._take_away(notice))
        for _, old in self._shown[:-_MOST]:
            self._take_away(old)

    def settle(self, about: str) -> None:
        """Take away what was told about work that goes well now."""
        for telling, notice in list(self._shown):
            if about and telling.about == about:
                self._take_away(notice)

    def clear(self) -> None:
        """Take every notice away."""
        for _, notice in list(self._shown):
            self._take_away(notice)

    def words(self) -> tuple[str, ...]:
        """What the notices say, oldest first."""
        return tuple(notice.words() for _, notice in self._shown)

    def _take_away(self, notice: Notice) -> None:
        self._shown = [(telling, shown) for telling, shown in self._shown if shown is not notice]
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._shown))
