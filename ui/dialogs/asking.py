"""A dialog that asks for a few things, does one thing with them, and says inside itself why that did not work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.problems import KnownProblem
from ui import style, tab_order
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.notice import Notice, Tone


class AskingDialog(QDialog):
    """A title, the questions in `body`, and two buttons; `do` is called by the first, and by Enter in a field.

    In a *roomy* one the questions take what room there is, and give way to a notice; others grow to hold it.
    """

    def __init__(self, parent: QWidget | None = None, icon: str = "", *, roomy: bool = False) -> None:
        super().__init__(parent)
        self._roomy = roomy
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self.body = QVBoxLayout()
        self.body.setSpacing(style.NEAR)
        self.notice = Notice("danger")
        self.notice.hide()
        self.button = Button("", "primary", icon, shortcut_hint="Enter")
        self.button.setDefault(True)
        self.button.clicked.connect(self.do)
        self.away = Button(self.tr("Cancel"), shortcut_hint="Esc")
        self.away.clicked.connect(self.reject)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(style.CLOSE)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.away)
        self.buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.FAR, 20, style.FAR, 20)
        column.setSpacing(style.APART)
        self._title = Label(size="title", strong=True)
        column.addWidget(self._title)
        column.addLayout(self.body, 1 if roomy else 0)
        column.addWidget(self.notice)
        if not roomy:
            column.addStretch(1)
        column.addLayout(self.buttons)

    def show_title(self, title: str, does: str) -> None:
        """Say what the dialog is for, and what its first button does."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self.button.setText(does)

    def do(self) -> None:
        """Do what the first button says."""
        self.accept()

    def flush(self) -> bool:
        """Save what was typed, in a dialog that keeps it while it is open. False when that could not be."""
        return True

    def focusNextPrevChild(self, next: bool) -> bool:
        return tab_order.move(self, forward=next) or super().focusNextPrevChild(next)

    def show_problem(self, title: str, known: KnownProblem) -> None:
        """Say why it did not work; everything typed is still there."""
        self.tell("danger", title, sentence(known))

    def tell_broken(self) -> None:
        """Say that something unexpected went wrong; its reference is told in a dialog of its own."""
        text = self.tr("Look what is there before you do it again.")
        self.tell("danger", self.tr("Something unexpected went wrong"), text)

    def tell(self, tone: Tone, title: str, text: str) -> None:
        """Show a notice below the questions, and make room for all of its lines."""
        self.notice.show_notice(tone, title, text)
        self.notice.show()
        layout = self.layout()
        if layout is not None and self.isVisible() and not self._roomy:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
