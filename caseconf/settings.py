"""The user's own settings. They hold nothing about a case: a folder, a vault's name and who opened it at most."""

import dataclasses
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeGuard, get_args

Language = Literal["nl", "en"]
Theme = Literal["system", "light", "dark"]

RECENT_VAULTS = 8
IDLE_MINUTES = range(1, 121)


@dataclass(frozen=True, slots=True)
class RecentVault:
    """A vault that was opened on this machine: what it is called, the folder it is in, and who opened it last."""

    name: str
    folder: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """Where the backups of the vault in a folder are kept a second time, such as on a stick."""

    vault: str
    folder: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program remembers between runs.

    window: the window's place as Qt gives it, base64; idle_lock_minutes: 1 to 120; documents_folder: where documents
    went last.
    """

    language: Language = "nl"
    theme: Theme = "system"
    recent_vaults: tuple[RecentVault, ...] = ()
    window: str = ""
    idle_lock_minutes: int = 10
    lock_when_minimised: bool = False
    documents_folder: str = ""
    second_places: tuple[SecondPlace, ...] = ()

    def second_place(self, vault: Path) -> Path | None:
        """Where the backups of the vault in this folder are kept a second time; None when nowhere."""
        return next((Path(one.folder) for one in self.second_places if one.vault == str(vault)), None)

    def with_second_place(self, vault: Path, folder: Path | None) -> "Settings":
        """These settings with another second place, or none, for the vault in this folder."""
        others = tuple(one for one in self.second_places if one.vault != str(vault))
        new = () if folder is None else (SecondPlace(str(vault), str(folder)),)
        return dataclasses.replace(self, second_places=(*others, *new))

    def last_person(self, folder: Path) -> str:
        """Who opened the vault in this folder last; empty when nobody did."""
        return next((vault.person for vault in self.recent_vaults if vault.folder == str(folder)), "")

    def with_vault(self, name: str, folder: Path, person: str = "") -> "Settings":
        """These settings with the vault in *folder* as the most recent one, opened by *person* if somebody did."""
        newest = RecentVault(name, str(folder), person or self.last_person(folder))
        others = tuple(vault for vault in self.recent_vaults if vault.folder != newest.folder)
        return dataclasses.replace(self, recent_vaults=(newest, *others)[:RECENT_VAULTS])

    def without_vault(self, folder: Path) -> "Settings":
        """These settings without the vault in *folder*, which is no longer there."""
        kept = tuple(vault for vault in self.recent_vaults if vault.folder != str(folder))
        return dataclasses.replace(self, recent_vaults=kept)


def load(file: Path) -> Settings:
    """The settings in *file*, or the defaults when there are none.

    A file that cannot be understood is set aside as `….damaged`, so that nothing of it is lost; a single
    value that makes no sense falls back to its default.
    """
    try:
        values = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        _set_aside(file)
        return Settings()
    return _understood(values)


def save(settings: Settings, file: Path) -> None:
    """Write *settings* to *file*: the whole of them or, when that fails, nothing. Raises OSError."""
    import tempfile  # not needed at a start

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    text = json.dumps(dataclasses.asdict(settings), indent=2, ensure_ascii=False) + "\n"
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".new")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as new:
            new.write(text)
            new.flush()
            os.fsync(new.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _set_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(file.name + ".damaged"))
    except OSError:
        return  # it stays where it is; the next save replaces it


def _understood(values: Mapping[str, object]) -> Settings:
    default = Settings()
    language, theme = values.get("language"), values.get("theme")
    window, minutes = values.get("window"), values.get("idle_lock_minutes")
    folder = values.get("documents_folder")
    return Settings(
        language="en" if language == "en" else default.language,
        theme=next((known for known in get_args(Theme) if known == theme), default.theme),
        recent_vaults=_recent(values.get("recent_vaults")),
        window=window if isinstance(window, str) else default.window,
        idle_lock_minutes=minutes if _is_idle_time(minutes) else default.idle_lock_minutes,
        lock_when_minimised=values.get("lock_when_minimised") is True,
        documents_folder=folder if isinstance(folder, str) else default.documents_folder,
        second_places=_second_places(values.get("second_places")),
    )


def _second_places(entries: object) -> tuple[SecondPlace, ...]:
    if not isinstance(entries, list):
        return ()
    pairs = [(entry.get("vault"), entry.get("folder")) for entry in entries if isinstance(entry, dict)]
    return tuple(
        SecondPlace(vault, place) for vault, place in pairs if isinstance(vault, str) and isinstance(place, str)
    )


def _recent(entries: object) -> tuple[RecentVault, ...]:
    if not isinstance(entries, list):
        return ()
    known = []
    for entry in (one for one in entries if isinstance(one, dict)):
        name, folder, person = entry.get("name"), entry.get("folder"), entry.get("person")
        if isinstance(name, str) and isinstance(folder, str):
            known.append(RecentVault(name, folder, person if isinstance(person, str) else ""))
    return tuple(known[:RECENT_VAULTS])


def _is_idle_time(minutes: object) -> TypeGuard[int]:
    return isinstance(minutes, int) and not isinstance(minutes, bool) and minutes in IDLE_MINUTES
