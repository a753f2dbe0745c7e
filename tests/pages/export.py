"""The dialog in which documents are chosen, looked at, made and printed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from exports.kinds import DocumentFormat, DocumentKind
from tests.pages.typing import button, click, press, type_into
from ui.dialogs.export import ExportDialog


class ExportPage:
    """What somebody sees and does in the dialog for documents."""

    def __init__(self, dialog: ExportDialog, qtbot) -> None:
        self.dialog, self.qtbot = dialog, qtbot
        self.form, self.preview = dialog.form, dialog.preview

    def tick(self, *wanted: DocumentKind) -> None:
        """Have these documents ticked and no others, with the space bar."""
        self._tick_only(self.form.documents.checks, wanted)

    def tick_forms(self, *wanted: DocumentFormat) -> None:
        self._tick_only({form: one for form, one in self.form.forms.checks.items() if one.isVisible()}, wanted)

    def tick_readers(self, *wanted: str) -> None:
        self._tick_only(self.form.whom.checks, wanted)

    def tick_people(self, *wanted: str) -> None:
        self._tick_only(self.form.whom.people, wanted)

    def press_tick(self, tick: QWidget) -> None:
        tick.setFocus()
        press(tick, Qt.Key.Key_Space)

    def protect(self, password: str, again: str | None = None) -> None:
        click(button(self.dialog, "Met een wachtwoord"))
        type_into(self.form.seal.password, password, clear=True)
        type_into(self.form.seal.again, password if again is None else again, clear=True)

    def click(self, words: str) -> None:
        click(button(self.dialog, words))

    def make(self) -> list[str]:
        """Make what is ticked and give the names of the files once they are there."""
        self.click("Maken")
        self.qtbot.waitUntil(lambda: bool(self.dialog.written), timeout=30_000)
        return [file.name for file in self.dialog.written]

    def refuse_to_make(self) -> str:
        """Ask to make what is ticked and give the notice that answers instead."""
        self.click("Maken")
        self.qtbot.waitUntil(lambda: self.notice() != "" and self.dialog.button.isEnabled(), timeout=30_000)
        assert self.dialog.written == ()
        return self.notice()

    def notice(self) -> str:
        shown = (self.dialog.notice, self.dialog.replacing)
        return "\n".join(one.words() for one in shown if one.isVisible())

    def cautions(self) -> str:
        """What there is to think of, once the dialog has looked."""
        self.qtbot.waitUntil(lambda: not self.dialog.caution.soon.isActive(), timeout=10_000)
        return self.dialog.caution.words() if self.dialog.caution.isVisible() else ""

    def words(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def copies(self) -> list[str]:
        """What the preview offers to look at."""
        box = self.preview.copies
        return [box.itemText(place) for place in range(box.count())]

    def see(self) -> str:
        """Wait for the page that belongs to what is ticked now, and give its words."""
        self.qtbot.waitUntil(lambda: not self.preview.is_busy, timeout=30_000)
        return self.page()

    def page(self) -> str:
        return self.preview.view.page.accessibleDescription()

    def turn_to(self, key: Qt.Key, number: str) -> None:
        """Press a key until the preview says *number*."""

        def turned() -> bool:
            if self.preview.number.text() == number:
                return True
            press(self.dialog.focusWidget(), key)
            return False

        self.qtbot.waitUntil(turned, timeout=30_000)

    def files(self, folder: Path) -> list[str]:
        return sorted(file.name for file in folder.iterdir())

    def _tick_only(self, ticks: dict, wanted: tuple) -> None:
        assert set(wanted) <= set(ticks), (wanted, list(ticks))
        for key, tick in ticks.items():
            if tick.value() != (key in wanted):
                self.press_tick(tick)
