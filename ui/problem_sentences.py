"""A sentence for every problem: what happened, what was kept, and what to do; window and command line share them."""

from collections.abc import Mapping
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from models.problems import KnownProblem, Problem
from ui import days
from ui.retention_sentences import retention_text
from ui.vault_sentences import vault_text


def sentence(known: KnownProblem) -> str:
    """The sentence for *known* in the interface's language, with its details filled in as plain text."""
    details = _Details(known.details)
    if known.problem in _ABOUT_A_FILE:
        from ui.fault_sentences import advice, reason  # only who imports a file needs the reader of files

        details |= {"reason": reason(known.details), "advice": advice(known.details)}
    if "until" in details:
        details["until"] = days.plain(date.fromisoformat(details["until"]))
    return " ".join(_text(known.problem).format_map(details).split())


_ABOUT_A_FILE = (
    Problem.FILE_NOT_JSON,
    Problem.FILE_MALFORMED,
    Problem.FILE_INVALID,
    Problem.CASE_INCOMPLETE,
    Problem.CONFIGURATION_REFUSED,
)


class _Details(dict[str, str]):
    """Details by name; one that was not given is left out of the sentence."""

    def __init__(self, details: Mapping[str, str]) -> None:
        super().__init__(details)

    def __missing__(self, name: str) -> str:
        return ""


def _text(problem: Problem) -> str:  # noqa: C901 - one flat list of sentences
    """One exhaustive match, longer than functions are here: so the type checker proves that no sentence is missing."""
    match problem:
        case (
            Problem.VAULT_MISSING
            | Problem.VAULT_GONE
            | Problem.VAULT_EXISTS
            | Problem.VAULT_IN_USE
            | Problem.VAULT_LEFT_OPEN
            | Problem.VAULT_WITHOUT_LOCKS
            | Problem.VAULT_DAMAGED
            | Problem.VAULT_READ_ONLY
            | Problem.VAULT_NEWER
            | Problem.VAULT_FULL
            | Problem.VAULT_LOCKED
            | Problem.VAULT_UNREACHABLE
            | Problem.UNKNOWN_PERSON
            | Problem.PERSON_EXISTS
            | Problem.PERSON_NOT_CHOSEN
            | Problem.PASSPHRASE_UNREADABLE
            | Problem.WRONG_PASSPHRASE
            | Problem.PASSPHRASE_TOO_SHORT
            | Problem.NAME_MISSING
            | Problem.NOT_ALLOWED
            | Problem.PASSPHRASE_WEAK
            | Problem.TOO_MANY_ATTEMPTS
            | Problem.KEYS_TAMPERED
            | Problem.NO_RECOVERY_KEY
            | Problem.RECOVERY_KEY_MISTYPED
            | Problem.WRONG_RECOVERY_KEY
            | Problem.LAST_CHAIR
            | Problem.NOT_YOURSELF
            | Problem.PEOPLE_NOT_COME_BY
            | Problem.VAULT_READ_ELSEWHERE
            | Problem.BACKUP_MISSING
            | Problem.BACKUP_DAMAGED
            | Problem.BACKUP_NEWER
            | Problem.BACKUP_OTHER_KEY
            | Problem.BACKUP_LAST
            | Problem.PLACE_MISSING
            | Problem.PLACE_READ_ONLY
            | Problem.PLACE_INSIDE_VAULT
            | Problem.NOTHING_TO_SALVAGE
        ):
            return vault_text(problem)
        case (
            Problem.CASE_SHIELDED
            | Problem.EXTENSION_NOT_ALLOWED
            | Problem.EXTENSION_INCOMPLETE
            | Problem.TERM_NOT_ENDED
            | Problem.DESTRUCTION_NOT_CONFIRMED
            | Problem.NO_CASES_CHOSEN
            | Problem.RECEIVER_MISSING
            | Problem.HANDED_OVER_DIFFERS
        ):
            return retention_text(problem)
        case Problem.FILE_UNREADABLE:
            return QCoreApplication.translate("Problems", "The file {file} cannot be read. Nothing was imported.")
        case Problem.FILE_TOO_LARGE:
            return QCoreApplication.translate(
                "Problems", "The file {file} is too large to be a case file. Nothing was imported."
            )
        case Problem.FILE_NOT_JSON:
            return QCoreApplication.translate("Problems", "{file} is not a case file: {reason} Nothing was imported.")
        case Problem.FILE_MALFORMED:
            return QCoreApplication.translate("Problems", "{file} is damaged: {reason} Nothing was imported.")
        case Problem.FILE_OTHER_FORMAT:
            return QCoreApplication.translate(
                "Problems", "{file} has another format than this version reads: {found}. Nothing was imported."
            )
        case Problem.FILE_INVALID:
            return QCoreApplication.translate("Problems", "{file} has a fault in {reason} Nothing was imported.")
        case Problem.CASE_EXISTS:
            return QCoreApplication.translate(
                "Problems", "There is already a case with number {number}. Nothing was changed."
            )
        case Problem.CASE_MISSING:
            return QCoreApplication.translate("Problems", "There is no case with number {number} in this vault.")
        case Problem.CASE_INCOMPLETE:
            return QCoreApplication.translate(
                "Problems", "Case {number} does not fit in a case file yet: {reason} {advice} Nothing was written."
            )
        case Problem.CONFERENCE_MISSING:
            return QCoreApplication.translate("Problems", "This case has no such conference: {conference}.")
        case Problem.DECLARATION_MISSING:
            return QCoreApplication.translate("Problems", "Have the secrecy declaration signed first.")
        case Problem.INVALID_BSN:
            return QCoreApplication.translate(
                "Problems", "This is not a valid BSN: nine digits, and they must pass the check."
            )
        case Problem.DUE_BEFORE_CONFERENCE:
            return QCoreApplication.translate(
                "Problems", "This date lies before the conference. Choose its own day, or later."
            )
        case Problem.CONFERENCE_INCOMPLETE:
            return QCoreApplication.translate(
                "Problems", "The conference is not complete yet. The list shows what is open."
            )
        case Problem.CONFERENCE_FINAL:
            return QCoreApplication.translate(
                "Problems", "The minutes of this conference are final. Amend them from the case, with a reason."
            )
        case Problem.CONFERENCE_NOT_FINAL:
            return QCoreApplication.translate(
                "Problems", "The minutes of this conference are not final: they can be changed as they are."
            )
        case Problem.NO_AMENDMENT:
            return QCoreApplication.translate(
                "Problems", "The minutes of this conference are not being amended, so there is nothing to withdraw."
            )
        case Problem.RECIPIENT_THIRD_PARTY:
            return QCoreApplication.translate(
                "Problems",
                "{name} is a third party: third parties do not receive minutes or plan. Tell {name} only what the"
                " source of the information allows.",
            )
        case Problem.RECIPIENT_NOT_INVITED:
            return QCoreApplication.translate(
                "Problems",
                "{name} was not invited to this conference, so it is not on the distribution list. Invite it at"
                " step 1, Open, when it belongs there; final minutes are amended first.",
            )
        case Problem.RECIPIENT_UNKNOWN:
            return QCoreApplication.translate(
                "Problems", "This case has no organisation called {name}. On the distribution list: {known}."
            )
        case Problem.RECIPIENT_MISSING:
            return QCoreApplication.translate("Problems", "Nobody is ticked. Tick who the documents are meant for.")
        case Problem.RECIPIENT_NO_PERSON:
            return QCoreApplication.translate(
                "Problems",
                "This document is not for this person. Choose somebody whom the case is about, or another document.",
            )
        case Problem.INFORMING_DELAYED:
            return QCoreApplication.translate(
                "Problems",
                "According to step 7, Informing, {name} is not told yet, so no letter was made. Change that first when"
                " the ground has ended; final minutes are amended.",
            )
        case Problem.VERSION_NOT_EARLIER:
            return QCoreApplication.translate(
                "Problems",
                "Version {version} is not an earlier final version. Nothing was made. You can compare with: {known}.",
            )
        case Problem.FORM_NOT_PROTECTED:
            return QCoreApplication.translate(
                "Problems",
                "{form} cannot be protected with a password. Nothing was made. Choose PDF, Word or Excel, or leave the"
                " password out.",
            )
        case Problem.OUTCOME_WITHOUT_BSN:
            return QCoreApplication.translate(
                "Problems",
                "The outcome as data needs the BSN of the person whom an action is about, nine digits that do not begin"
                " with 0: {name}. Nothing was written. Fill in that BSN, or choose another form.",
            )
        case Problem.FORM_NOT_MADE:
            return QCoreApplication.translate(
                "Problems", "This document is not made as {form}. Nothing was written. Choose from: {known}."
            )
        case Problem.REASON_MISSING:
            return QCoreApplication.translate("Problems", "Give a reason first. Nothing was changed.")
        case Problem.CASE_CLOSED:
            return QCoreApplication.translate(
                "Problems", "This case is closed and shielded; it does not change any more."
            )
        case Problem.UNKNOWN_REFERENCE:
            return QCoreApplication.translate(
                "Problems", "Something this refers to is not in the case. Choose it from the list again."
            )
        case Problem.STILL_IN_USE:
            return QCoreApplication.translate(
                "Problems", "Something else in this case refers to this, so it stays. Change that first."
            )
        case Problem.TEXT_TOO_LONG:
            return QCoreApplication.translate(
                "Problems", "This text is too long. It is still in the field; make it shorter."
            )
        case Problem.NOT_FOUND:
            return QCoreApplication.translate(
                "Problems", "This is not there any more; it was probably removed a moment ago."
            )
        case Problem.TARGET_MISSING:
            return QCoreApplication.translate(
                "Problems", "The folder {path} is not there, so nothing can be written in it; choose another."
            )
        case Problem.TARGET_NOT_WRITABLE:
            return QCoreApplication.translate("Problems", "Nothing can be written in {path}. Choose another folder.")
        case Problem.TARGET_FULL:
            return QCoreApplication.translate(
                "Problems", "The disk is full. What did not fit was not written; make room or choose another folder."
            )
        case Problem.TARGET_EXISTS:
            return QCoreApplication.translate("Problems", "{path} exists already and was left as it is.")
        case Problem.TARGET_HELD:
            return QCoreApplication.translate(
                "Problems",
                "{path} cannot be replaced; it is probably open in another program. It is as it was: close it there, or"
                " choose another folder.",
            )
        case Problem.PRINTER_TAKES_NOTHING:
            return QCoreApplication.translate(
                "Problems", "The printer takes nothing. Check it, or choose another printer."
            )
        case Problem.DOCUMENT_PASSWORD_TOO_SHORT:
            return QCoreApplication.translate(
                "Problems",
                "This password is too short for a document. Nothing was made; use at least {least} characters.",
            )
        case Problem.DOCUMENT_PASSWORD_TOO_PLAIN:
            return QCoreApplication.translate(
                "Problems",
                "This password repeats the same characters and is easily guessed. Nothing was made; use at least"
                " {least} different ones.",
            )
        case Problem.DOCUMENT_PASSWORD_TOO_LONG:
            return QCoreApplication.translate(
                "Problems", "This password is too long for a document. Nothing was made; use at most {most} characters."
            )
        case Problem.DOCUMENT_PASSWORD_UNREADABLE:
            return QCoreApplication.translate(
                "Problems",
                "This password holds a character that nobody can type. Nothing was made; use letters, figures, signs"
                " and spaces.",
            )
        case Problem.LOGO_UNREADABLE:
            return QCoreApplication.translate(
                "Problems",
                "This file is not a picture that can be read whole. The logo is as it was; choose a PNG or JPEG file.",
            )
        case Problem.LOGO_TOO_LARGE:
            return QCoreApplication.translate(
                "Problems",
                "This picture is too large: at most 1 MB, and 4000 pixels wide and high. The logo is as it was; choose"
                " a smaller one.",
            )
        case Problem.COLOUR_UNREADABLE:
            return QCoreApplication.translate(
                "Problems", "This is not a colour. Type six digits or letters a to f, such as #14557b."
            )
        case Problem.COLOUR_TOO_LIGHT:
            return QCoreApplication.translate(
                "Problems", "This colour is too light to read on white paper. Choose a darker one."
            )
        case Problem.PLACEHOLDERS_CHANGED:
            return QCoreApplication.translate(
                "Problems",
                "What stands between braces is filled in by the document: {expected}. Keep that as it is, and add no"
                " other; until then the sentence stays as it was.",
            )
        case Problem.LINE_TOO_LONG:
            return QCoreApplication.translate(
                "Problems",
                "This text is too long: {length} characters, and there is room for {limit}. Make it shorter.",
            )
        case Problem.WORD_INCOMPLETE:
            return QCoreApplication.translate("Problems", "Fill in both: the word, and what stands for it.")
        case Problem.WORD_TWICE:
            return QCoreApplication.translate(
                "Problems", "‘{word}’ is in the list already. Change it there, or type another word."
            )
        case Problem.CONFIGURATION_REFUSED:
            return QCoreApplication.translate("Problems", "{file} was not taken over: {reason} Nothing was changed.")
        case _:
            assert_never(problem)
