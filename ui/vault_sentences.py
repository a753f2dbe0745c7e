"""What went wrong with a vault, in words: what happened, what was kept, and what to do."""

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from models.problems import Problem

VaultProblem = Literal[
    Problem.VAULT_MISSING,
    Problem.VAULT_GONE,
    Problem.VAULT_EXISTS,
    Problem.VAULT_IN_USE,
    Problem.VAULT_LEFT_OPEN,
    Problem.VAULT_WITHOUT_LOCKS,
    Problem.VAULT_DAMAGED,
    Problem.VAULT_READ_ONLY,
    Problem.VAULT_NEWER,
    Problem.VAULT_FULL,
    Problem.VAULT_LOCKED,
    Problem.VAULT_UNREACHABLE,
    Problem.UNKNOWN_PERSON,
    Problem.PERSON_EXISTS,
    Problem.PERSON_NOT_CHOSEN,
    Problem.PASSPHRASE_UNREADABLE,
    Problem.WRONG_PASSPHRASE,
    Problem.PASSPHRASE_TOO_SHORT,
    Problem.NAME_MISSING,
    Problem.NOT_ALLOWED,
    Problem.PASSPHRASE_WEAK,
    Problem.TOO_MANY_ATTEMPTS,
    Problem.KEYS_TAMPERED,
    Problem.NO_RECOVERY_KEY,
    Problem.RECOVERY_KEY_MISTYPED,
    Problem.WRONG_RECOVERY_KEY,
    Problem.LAST_CHAIR,
    Problem.NOT_YOURSELF,
    Problem.PEOPLE_NOT_COME_BY,
    Problem.VAULT_READ_ELSEWHERE,
    Problem.BACKUP_MISSING,
    Problem.BACKUP_DAMAGED,
    Problem.BACKUP_NEWER,
    Problem.BACKUP_OTHER_KEY,
    Problem.BACKUP_LAST,
    Problem.PLACE_MISSING,
    Problem.PLACE_READ_ONLY,
    Problem.PLACE_INSIDE_VAULT,
    Problem.NOTHING_TO_SALVAGE,
]
"""The problems that are about the vault itself, and who opens it."""


def vault_text(problem: VaultProblem) -> str:  # noqa: C901 - one flat list of sentences
    """The sentence for *problem*, with places for its details; one exhaustive match, so that none is missing."""
    match problem:
        case Problem.VAULT_MISSING:
            return QCoreApplication.translate(
                "Problems", "There is no vault in this folder. Choose another one, or make a new vault."
            )
        case Problem.VAULT_GONE:
            return QCoreApplication.translate(
                "Problems",
                "The folder of the vault is no longer there. What was typed is still on screen; put the disk or the "
                "folder back where it was, and saving goes on by itself.",
            )
        case Problem.VAULT_EXISTS:
            return QCoreApplication.translate(
                "Problems", "This folder is not empty. Choose an empty folder for the new vault."
            )
        case Problem.VAULT_IN_USE:
            return QCoreApplication.translate(
                "Problems",
                "This vault is open elsewhere: {person} opened it {since}. Close it there first; nothing was changed.",
            )
        case Problem.VAULT_LEFT_OPEN:
            return QCoreApplication.translate(
                "Problems",
                "This vault was left open on {host}: {person} opened it {since}, and nothing has been heard since. "
                "Nothing was changed. Make sure that it is closed there, or that computer could spoil it.",
            )
        case Problem.VAULT_WITHOUT_LOCKS:
            return QCoreApplication.translate(
                "Problems",
                "This disk cannot keep two programs apart, so nothing is changed in a vault on it. Open it for reading "
                "only, or put its folder on another disk.",
            )
        case Problem.VAULT_DAMAGED:
            return QCoreApplication.translate(
                "Problems",
                "This vault is damaged and was left as it is. Put back a backup of it, and keep the damaged one.",
            )
        case Problem.VAULT_READ_ONLY:
            return QCoreApplication.translate(
                "Problems", "This vault can be read but not changed. Nothing was saved; check the rights on the folder."
            )
        case Problem.VAULT_NEWER:
            return QCoreApplication.translate(
                "Problems", "This vault was made by a newer version of caseconf. Install that version to open it."
            )
        case Problem.VAULT_FULL:
            return QCoreApplication.translate(
                "Problems", "The disk is full. What was typed is still here; make room and try again."
            )
        case Problem.VAULT_LOCKED:
            return QCoreApplication.translate(
                "Problems", "The vault is busy or locked. What was typed is kept; try again in a moment."
            )
        case Problem.VAULT_UNREACHABLE:
            return QCoreApplication.translate(
                "Problems",
                "The disk with the vault cannot be read or written. What was typed is still on screen; check the disk.",
            )
        case Problem.UNKNOWN_PERSON:
            return QCoreApplication.translate(
                "Problems", "This person has no key to the vault. Choose a name from the list."
            )
        case Problem.PERSON_EXISTS:
            return QCoreApplication.translate(
                "Problems", "Someone with this name has a key already. Choose another name."
            )
        case Problem.PERSON_NOT_CHOSEN:
            return QCoreApplication.translate(
                "Problems", "Several people open this vault: {people}. Say who you are with --person."
            )
        case Problem.PASSPHRASE_UNREADABLE:
            return QCoreApplication.translate(
                "Problems", "The passphrase in {file} cannot be read. Nothing was opened."
            )
        case Problem.WRONG_PASSPHRASE:
            return QCoreApplication.translate("Problems", "This passphrase does not fit {vault}.")
        case Problem.PASSPHRASE_TOO_SHORT:
            return QCoreApplication.translate("Problems", "This passphrase is too short: use at least 12 characters.")
        case Problem.NAME_MISSING:
            return QCoreApplication.translate("Problems", "A name is missing. Fill it in first.")
        case Problem.NOT_ALLOWED:
            return QCoreApplication.translate(
                "Problems", "Your role in this vault does not allow this. Ask the chair; nothing was changed."
            )
        case Problem.PASSPHRASE_WEAK:
            return QCoreApplication.translate(
                "Problems",
                "This passphrase is too easy to guess. "
                "Take four or five words that have nothing to do with each other.",
            )
        case Problem.TOO_MANY_ATTEMPTS:
            return QCoreApplication.translate(
                "Problems",
                "The passphrase was wrong several times. Wait {seconds} seconds and try again; nothing was changed.",
            )
        case Problem.KEYS_TAMPERED:
            return QCoreApplication.translate(
                "Problems",
                "The list of who may open this vault was changed outside caseconf, so the vault stays closed. "
                "Nothing is lost: put back vault.json from a backup, and find out who changed it.",
            )
        case Problem.NO_RECOVERY_KEY:
            return QCoreApplication.translate(
                "Problems",
                "No recovery key was made for {vault}. Ask a chair of the vault for a new passphrase.",
            )
        case Problem.RECOVERY_KEY_MISTYPED:
            return QCoreApplication.translate(
                "Problems",
                "This recovery key is not complete, or there is a typing error in it. "
                "Compare it with the paper, group by group.",
            )
        case Problem.WRONG_RECOVERY_KEY:
            return QCoreApplication.translate(
                "Problems",
                "This recovery key does not fit {vault}. Perhaps a newer one was made since.",
            )
        case Problem.LAST_CHAIR:
            return QCoreApplication.translate(
                "Problems",
                "A vault needs a chair. Make somebody else chair first; nothing was changed.",
            )
        case Problem.NOT_YOURSELF:
            return QCoreApplication.translate(
                "Problems",
                "You cannot take away your own key. Ask another chair to do so.",
            )
        case Problem.PEOPLE_NOT_COME_BY:
            return QCoreApplication.translate(
                "Problems",
                "These people have to open the vault once before its key can be renewed: {people}. "
                "Without that they lose their access.",
            )
        case Problem.VAULT_READ_ELSEWHERE:
            return QCoreApplication.translate(
                "Problems",
                "Somebody is reading this vault in another program. Let them close it first; nothing was changed.",
            )
        case Problem.BACKUP_MISSING:
            return QCoreApplication.translate(
                "Problems",
                "This backup is not there any more. Nothing was changed; choose another one.",
            )
        case Problem.BACKUP_DAMAGED:
            return QCoreApplication.translate(
                "Problems",
                "This backup is damaged and was not used. Nothing was changed; choose an earlier one.",
            )
        case Problem.BACKUP_NEWER:
            return QCoreApplication.translate(
                "Problems",
                "This backup was made by a newer version of caseconf. "
                "Install that version to use it; nothing was changed.",
            )
        case Problem.BACKUP_OTHER_KEY:
            return QCoreApplication.translate(
                "Problems",
                "This backup was made before the key of the vault was renewed, and no longer opens here. "
                "Nothing was changed.",
            )
        case Problem.BACKUP_LAST:
            return QCoreApplication.translate(
                "Problems",
                "This is the last good backup, so it stays. Make a new one first.",
            )
        case Problem.PLACE_MISSING:
            return QCoreApplication.translate(
                "Problems",
                "This folder cannot be found. "
                "Is the stick or the network disk connected? The backups beside the vault go on.",
            )
        case Problem.PLACE_READ_ONLY:
            return QCoreApplication.translate(
                "Problems",
                "Nothing can be written in this folder. Choose another one; the backups beside the vault go on.",
            )
        case Problem.PLACE_INSIDE_VAULT:
            return QCoreApplication.translate(
                "Problems",
                "This folder is inside the vault itself. Choose a place on another disk.",
            )
        case Problem.NOTHING_TO_SALVAGE:
            return QCoreApplication.translate(
                "Problems",
                "Nothing in this vault can be read any more, so there is nothing to salvage. Put back a backup.",
            )
        case _:
            assert_never(problem)
