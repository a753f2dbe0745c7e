"""What went wrong with a vault, in words: what happened, what was kept, and what to do."""

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from models.problems import Problem

VaultProblem = Literal[
    Problem.VAULT_MISSING,
    Problem.VAULT_EXISTS,
    Problem.VAULT_IN_USE,
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
]
"""The problems that are about the vault itself, and who opens it."""


def vault_text(problem: VaultProblem) -> str:  # noqa: C901 - one flat list of sentences
    """The sentence for *problem*, with places for its details; one exhaustive match, so that none is missing."""
    match problem:
        case Problem.VAULT_MISSING:
            return QCoreApplication.translate(
                "Problems", "There is no vault in this folder. Choose another one, or make a new vault."
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
        case _:
            assert_never(problem)
