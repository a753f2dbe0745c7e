"""Putting a backup back, and removing one."""

from ui.dialogs.restore.removing import RemoveBackupDialog
from ui.dialogs.restore.restoring import RestoreDialog

__all__ = ["RemoveBackupDialog", "RestoreDialog"]
