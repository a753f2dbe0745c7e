"""Asking in place whether files that are there already may be replaced."""

from ui.widgets.buttons import Button
from ui.widgets.notice import Notice


class Replacing(Notice):
    """Names the files, with both ways out; the one that changes nothing has the keyboard."""

    def __init__(self) -> None:
        self.replace, self.elsewhere = Button(""), Button("")
        super().__init__("warning", actions=(self.replace, self.elsewhere))
        self.replace.setText(self.tr("Replace"))
        self.elsewhere.setText(self.tr("Another folder"))
        self.hide()

    def ask(self, names: str) -> None:
        """Ask about the files called *names*."""
        self.show_notice("warning", self.tr("These files are there already. Replace them?"), names)
        self.show()
        self.elsewhere.setFocus()
