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

    def remember_language(self, language: str) -> None:
        """Keep the chosen language."""

    def remember_window(self, place: str) -> None:
        """Keep the window's place."""

    def remember_documents_folder(self, folder: str) -> None:
        """Keep the folder that documents went to."""

    def remember_vault(self, name: str, folder: Path) -> None:
        """Keep this vault as the newest."""

    def forget_vault(self, folder: Path) -> None:
        """Leave out the vault in this folder."""
