"""One dialog for everything that leaves the program."""

from ui.dialogs.export.dialog import ExportDialog

__all__ = ["ExportDialog"]
