"""What every tab of the settings can do."""

from PySide6.QtWidgets import QWidget

from ui.screens.settings.kept import KeptConfiguration
from ui.widgets.fields import LineField


class SettingsPart(QWidget):
    """One tab: it shows the configuration, and changes it as somebody types."""

    def __init__(self, kept: KeptConfiguration, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = kept
        kept.replaced.connect(self.show_kept)

    def show_kept(self) -> None:
        """Show the configuration as it is now, and forget what could not be kept."""

    def finder(self) -> LineField | None:
        """The field that finds something in the list of this tab."""
        return None

    def unkept(self) -> QWidget | None:
        """The field with something typed that cannot be kept as it is; None when there is none."""
        return None
