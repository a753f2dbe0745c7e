"""Backups in words: when and why they were made, how large they are, and what is known of them."""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from models.keeping_kinds import BackupReason, PlaceState
from models.records.backups import BackupLine, Proof
from ui import days


def made(line: BackupLine, now: datetime) -> str:
    """When a backup was made, to begin a line with: ``Vandaag om 09:30``."""
    words = days.moment(line.made_at, now)
    return words[:1].upper() + words[1:]


def reason(why: BackupReason) -> str:
    """Why a backup was made."""
    match why:
        case BackupReason.OPENED:
            return QCoreApplication.translate("Backups", "by itself, after opening")
        case BackupReason.HOURLY:
            return QCoreApplication.translate("Backups", "by itself, every hour")
        case BackupReason.FINALISED:
            return QCoreApplication.translate("Backups", "by itself, after finalising minutes")
        case BackupReason.MIGRATION:
            return QCoreApplication.translate("Backups", "by itself, before the vault was brought up to date")
        case BackupReason.BY_HAND:
            return QCoreApplication.translate("Backups", "made by hand")
        case BackupReason.RESTORING:
            return QCoreApplication.translate("Backups", "by itself, before a backup was put back")
        case BackupReason.DESTROYED:
            return QCoreApplication.translate("Backups", "by itself, after destroying a case")
        case BackupReason.REKEYED:
            return QCoreApplication.translate("Backups", "by itself, after renewing the key")
        case _:
            assert_never(why)


def size(count: int) -> str:
    """A number of bytes as people say it: ``2,4 MB``."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def proof(known: Proof | None) -> str:
    """What testing a backup has shown, and when."""
    if known is None:
        return QCoreApplication.translate("Backups", "not tested yet")
    words = (
        QCoreApplication.translate("Backups", "tested on {day}: whole")
        if known.ok
        else QCoreApplication.translate("Backups", "tested on {day}: cannot be relied on")
    )
    return words.format(day=days.plain(known.at.astimezone().date()))


def fault(known: Proof) -> str:
    """What is wrong with a backup that was tested, in a sentence; empty for one that is whole."""
    sentences = {
        "files": QCoreApplication.translate("Backups", "Its files are not as they were written."),
        "keys": QCoreApplication.translate("Backups", "Its keys do not fit this vault."),
        "pages": QCoreApplication.translate("Backups", "A part of it is damaged."),
        "rows": QCoreApplication.translate("Backups", "What is in it does not hang together."),
        "contents": QCoreApplication.translate("Backups", "Not every case in it can be read."),
    }
    return sentences.get(known.problem, sentences["pages"]) if known.problem else ""


def place(state: PlaceState, since: datetime | None, now: datetime) -> str:
    """How the second place is."""
    match state:
        case PlaceState.NONE:
            return QCoreApplication.translate("Backups", "There is no second place yet.")
        case PlaceState.OK:
            return QCoreApplication.translate("Backups", "The second place can be reached and holds the same backups.")
        case PlaceState.BEHIND:
            words = QCoreApplication.translate(
                "Backups", "The second place lacks the newest backups; they follow by themselves."
            )
        case PlaceState.UNREACHABLE:
            words = QCoreApplication.translate(
                "Backups", "The second place cannot be reached; what it lacks follows later."
            )
        case PlaceState.FULL:
            words = QCoreApplication.translate(
                "Backups", "The second place is full. Make room there, or choose another."
            )
        case PlaceState.READ_ONLY:
            words = QCoreApplication.translate("Backups", "Nothing can be written at the second place. Choose another.")
        case _:
            assert_never(state)
    if since is None:
        return words
    told = QCoreApplication.translate("Backups", "Not up to date since {moment}.")
    return f"{words} {told.format(moment=days.moment(since, now))}"
