"""Where things are on this machine. Nothing is created here, and no case data lives in any of these places."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

PROGRAM = "caseconf"
_Place = QStandardPaths.StandardLocation


def settings_file() -> Path:
    """Where the user's settings are kept."""
    return _of_the_program(_Place.GenericConfigLocation) / "settings.json"


def log_folder() -> Path:
    """Where the log files are kept."""
    return _of_the_program(_Place.GenericStateLocation) / "log"


def crash_folder() -> Path:
    """Where the reports of unexpected errors are kept."""
    return log_folder() / "crashes"


def suggested_vault_folder() -> Path:
    """Where a first vault is proposed; the user decides."""
    return _of_the_program(_Place.DocumentsLocation)


def _of_the_program(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place)) / PROGRAM
