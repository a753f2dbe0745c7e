"""Backups without a window: made, listed, tested, put back."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseconf import terminal
from models.keeping_kinds import BackupReason, PlaceState
from models.problems import KnownProblem, Problem
from models.records.backups import BackupLine

if TYPE_CHECKING:
    from models.vault import Vault

_FOR_THE_DOOR = (Problem.VAULT_DAMAGED, Problem.VAULT_MISSING, Problem.KEYS_TAMPERED)


def work(options: Namespace, opened: Callable[[], "Vault"], passphrase: Callable[[], str]) -> int:
    """Do with backups what *options* asks; 1 when a test found a backup damaged."""
    from models.services import damaged

    if options.deed == "list":
        for line in damaged.backups_of(options.vault, options.second):
            terminal.say(_told(line))
        return 0
    if options.deed == "make":
        return _make(options, opened)
    line = _chosen(damaged.backups_of(options.vault, options.second), options.backup)
    return _test(line, opened) if options.deed == "test" else _restore(line, options, opened, passphrase)


def _make(options: Namespace, opened: Callable[[], "Vault"]) -> int:
    from models.services import Services

    with opened() as vault:
        made = Services.over(vault).backups.make(BackupReason.BY_HAND, options.second)
    assert made.backup is not None  # by hand there always is one
    terminal.say_written(made.backup.folder)
    if made.place not in (PlaceState.NONE, PlaceState.OK):
        text = QCoreApplication.translate("CommandLine", "Nothing could be written at the second place, {folder}.")
        terminal.say(text.format(folder=options.second))
    return 0


def _test(line: BackupLine, opened: Callable[[], "Vault"]) -> int:
    from models.services import Services

    with opened() as vault:
        backups = Services.over(vault).backups
        proof = backups.test(line)
        contents = backups.look(line) if proof.ok else None
    if contents is None:
        raise KnownProblem(Problem.BACKUP_DAMAGED, backup=line.folder.name)
    text = QCoreApplication.translate("CommandLine", "{backup} is whole: {cases} cases, {conferences} conferences.")
    terminal.say(text.format(backup=line.folder.name, cases=contents.cases, conferences=contents.conferences))
    return 0


def _restore(line: BackupLine, options: Namespace, opened: Callable[[], "Vault"], passphrase: Callable[[], str]) -> int:
    """Put a backup back; where the vault does not open, in the place of what is damaged."""
    from models.services import Services, damaged

    try:
        with opened() as vault:
            Services.over(vault).backups.restore(line)
    except KnownProblem as told:
        if told.problem not in _FOR_THE_DOOR or not options.person:
            raise
        aside = damaged.restore_from(options.vault, line, options.person, passphrase())
        kept = QCoreApplication.translate("CommandLine", "What is damaged is kept in {folder}.")
        terminal.say(kept.format(folder=aside))
    text = QCoreApplication.translate("CommandLine", "{backup} was put back.")
    terminal.say(text.format(backup=line.folder.name))
    return 0


def _chosen(lines: tuple[BackupLine, ...], name: str | None) -> BackupLine:
    fitting = [line for line in lines if name in (None, line.folder.name)]
    if not fitting:
        raise KnownProblem(Problem.BACKUP_MISSING, backup=name or "")
    return fitting[0]


def _told(line: BackupLine) -> str:
    proof = ""
    if line.proof is not None and line.proof.ok:
        tested = QCoreApplication.translate("CommandLine", "tested {moment}")
        proof = tested.format(moment=line.proof.at.astimezone().strftime("%Y-%m-%d %H:%M"))
    elif line.proof is not None:
        proof = QCoreApplication.translate("CommandLine", "damaged")
    return "\t".join((line.folder.name, f"{line.size / 1e6:.1f} MB", proof, str(_place(line))))


def _place(line: BackupLine) -> Path:
    return line.folder.parent
