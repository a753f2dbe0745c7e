"""Where things are on this machine. Nothing is created here, and no case data lives in any of these places."""

from pathlib import Path

import platformdirs

PROGRAM = "caseconf"


def settings_file() -> Path:
    """Where the user's settings are kept."""
    return platformdirs.user_config_path(PROGRAM, appauthor=False, roaming=False) / "settings.json"


def log_folder() -> Path:
    """Where the log files are kept."""
    return platformdirs.user_log_path(PROGRAM, appauthor=False)


def crash_folder() -> Path:
    """Where the reports of unexpected errors are kept."""
    return log_folder() / "crashes"


def suggested_vault_folder() -> Path:
    """Where a first vault is proposed; the user decides."""
    return platformdirs.user_documents_path() / PROGRAM
