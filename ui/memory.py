"""What the window remembers between runs; the program decides where it is kept. No case data passes through here."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Memory(Protocol):
    """The window's memory, as the program hands it over."""

    @property
    def language(self) -> str:
        """The interface's language: a key of `ui.translations.LANGUAGES`."""

    @property
    def window(self) -> str:
        """The window's place as Qt gave it, base64; empty the first time."""

    @property
    def recent_vaults(self) -> Sequence[tuple[str, Path]]:
        """The name and folder of the vaults opened on this machine, newest first."""

    @property
    def documents_folder(self) -> str:
        """The folder that documents went to last; empty the first time."""

    def second_place(self, vault: Path) -> Path | None:
        """Where the backups of the vault in this folder are kept a second time; None when nowhere."""

    @property
    def idle_lock_minutes(self) -> int:
        """After how many minutes without key or mouse the vault locks."""

    @property
    def lock_when_minimised(self) -> bool:
        """Whether the vault locks when the window is minimised."""

    def remember_locking(self, minutes: int, *, when_minimised: bool) -> None:
        """Keep when the vault locks by itself; *minutes* from 1 to 120."""

    def remember_language(self, language: str) -> None:
        """Keep the chosen language."""

    def remember_window(self, place: str) -> None:
        """Keep the window's place."""

    def remember_documents_folder(self, folder: str) -> None:
        """Keep the folder that documents went to."""

    def remember_second_place(self, vault: Path, place: Path | None) -> None:
        """Keep where the backups of this vault are kept a second time; None when nowhere any more."""

    def last_person(self, vault: Path) -> str:
        """Who opened the vault in this folder last on this machine; empty when nobody did."""

    def remember_vault(self, name: str, folder: Path, person: str = "") -> None:
        """Keep this vault as the newest, opened by *person* if somebody did."""

    def forget_vault(self, folder: Path) -> None:
        """Leave out the vault in this folder."""
