"""What the program remembers for its window, in the user's settings file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from caseconf import settings


class KeptSettings:
    """The window's memory, written at every change; a disk that refuses costs the memory and nothing else."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.settings = settings.load(file)

    @property
    def language(self) -> str:
        """The interface's language."""
        return self.settings.language

    @property
    def window(self) -> str:
        """The window's place, as Qt gave it."""
        return self.settings.window

    @property
    def recent_vaults(self) -> Sequence[tuple[str, Path]]:
        """Name and folder, newest first."""
        return [(vault.name, Path(vault.folder)) for vault in self.settings.recent_vaults]

    @property
    def documents_folder(self) -> str:
        """The folder that documents went to last."""
        return self.settings.documents_folder

    def second_place(self, vault: Path) -> Path | None:
        """Where the backups of the vault in this folder are kept a second time."""
        return self.settings.second_place(vault)

    @property
    def idle_lock_minutes(self) -> int:
        """Minutes without key or mouse before the vault locks."""
        return self.settings.idle_lock_minutes

    @property
    def lock_when_minimised(self) -> bool:
        """Whether the vault locks when the window is minimised."""
        return self.settings.lock_when_minimised

    def remember_locking(self, minutes: int, *, when_minimised: bool) -> None:
        """Keep when the vault locks by itself."""
        self._keep(replace(self.settings, idle_lock_minutes=minutes, lock_when_minimised=when_minimised))

    def remember_language(self, language: str) -> None:
        """Keep the chosen language."""
        self._keep(replace(self.settings, language="en" if language == "en" else "nl"))

    def remember_window(self, place: str) -> None:
        """Keep the window's place."""
        self._keep(replace(self.settings, window=place))

    def remember_documents_folder(self, folder: str) -> None:
        """Keep the folder that documents went to."""
        self._keep(replace(self.settings, documents_folder=folder))

    def remember_second_place(self, vault: Path, place: Path | None) -> None:
        """Keep where the backups of this vault are kept a second time."""
        self._keep(self.settings.with_second_place(vault, place))

    def last_person(self, vault: Path) -> str:
        """Who opened the vault in this folder last."""
        return self.settings.last_person(vault)

    def remember_vault(self, name: str, folder: Path, person: str = "") -> None:
        """Keep this vault as the newest, opened by *person* if somebody did."""
        self._keep(self.settings.with_vault(name, folder, person))

    def forget_vault(self, folder: Path) -> None:
        """Leave out the vault in this folder."""
        self._keep(self.settings.without_vault(folder))

    def _keep(self, changed: settings.Settings) -> None:
        self.settings = changed
        try:
            settings.save(changed, self._file)
        except OSError:
            import logging  # a start does without it

            logging.getLogger(__name__).warning("settings_not_saved")
