"""What is wrong with a case file or a configuration, and where, in words: one sentence for every fault there is."""

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from models.interchange import Fault


def reason(details: Mapping[str, str]) -> str:
    """The fault as a sentence, and the place as words before it; empty when the problem names no fault."""
    if "fault" not in details:
        return ""
    fault = Fault(details["fault"])
    words = _fault(fault).format_map(_Given(details))
    names_field = fault in (Fault.MISSING_FIELD, Fault.UNKNOWN_FIELD)
    where = place({name: value for name, value in details.items() if name != "field"} if names_field else details)
    return ": ".join(part for part in (where, words) if part)


def advice(details: Mapping[str, str]) -> str:
    """What to do in the case, so that it fits in a file after all; empty when the fault says it."""
    match details.get("part"), details.get("field"):
        case "attendance", "status":
            return QCoreApplication.translate(
                "Faults",
                "Record first who attended (step 1 of that conference); one still to be held does not fit in a file.",
            )
        case "actions", _:
            return QCoreApplication.translate("Faults", "Complete the action first, in step 5 of that conference.")
        case "role_assessments", _:
            return QCoreApplication.translate("Faults", "Weigh the role first, in step 4 of that conference.")
        case _:
            return ""


def place(details: Mapping[str, str]) -> str:
    """Where in the file: ``conference c1 (2026-02-10), actions 3, field due``; empty for the file as a whole."""
    parts = []
    if details.get("conference"):
        text = QCoreApplication.translate("Faults", "conference {conference} of {held_on}")
        parts.append(text.format_map(_Given(details)))
    if details.get("part") and details.get("part") != "conferences":
        parts.append(f"{part_word(details['part'])} {details.get('item', '')}".strip())
    if details.get("field"):
        parts.append(QCoreApplication.translate("Faults", "field ‘{field}’").format_map(_Given(details)))
    return ", ".join(parts)


def part_word(part: str) -> str:
    """A list of the case file in the singular; one without a word of ours keeps its own name."""
    words = {
        "domains": QCoreApplication.translate("Faults", "life domain"),
        "organisations": QCoreApplication.translate("Faults", "organisation"),
        "people": QCoreApplication.translate("Faults", "person"),
        "conferences": QCoreApplication.translate("Faults", "conference"),
        "attendance": QCoreApplication.translate("Faults", "attendance"),
        "contributions": QCoreApplication.translate("Faults", "contribution"),
        "role_assessments": QCoreApplication.translate("Faults", "role assessment"),
        "domain_assessments": QCoreApplication.translate("Faults", "domain assessment"),
        "instruments": QCoreApplication.translate("Faults", "instrument"),
        "goals": QCoreApplication.translate("Faults", "goal"),
        "actions": QCoreApplication.translate("Faults", "action"),
        "action_updates": QCoreApplication.translate("Faults", "update of an action"),
        "decisions": QCoreApplication.translate("Faults", "decision"),
        "dilemmas": QCoreApplication.translate("Faults", "dilemma"),
        "scenarios": QCoreApplication.translate("Faults", "scenario"),
        "informing": QCoreApplication.translate("Faults", "informing"),
        "disclosures": QCoreApplication.translate("Faults", "disclosure"),
    }
    return words.get(part, part)


class _Given(dict[str, str]):
    """Details by name; one that was not given is left out."""

    def __missing__(self, name: str) -> str:
        return "?"


def _fault(fault: Fault) -> str:  # noqa: C901 - one flat list of sentences, proven complete by the type checker
    match fault:
        case Fault.FOLDER:
            return QCoreApplication.translate("Faults", "it is a folder, not a file.")
        case Fault.NO_REGULAR_FILE:
            return QCoreApplication.translate("Faults", "it is not an ordinary file.")
        case Fault.EMPTY_FILE:
            return QCoreApplication.translate("Faults", "it is empty.")
        case Fault.ZIP_ARCHIVE:
            return QCoreApplication.translate("Faults", "it is a compressed archive.")
        case Fault.PDF_DOCUMENT:
            return QCoreApplication.translate("Faults", "it is a PDF document.")
        case Fault.UTF_16:
            return QCoreApplication.translate("Faults", "its text is in UTF-16; it must be in UTF-8.")
        case Fault.BINARY:
            return QCoreApplication.translate("Faults", "it is not text.")
        case Fault.NOT_UTF_8:
            return QCoreApplication.translate("Faults", "its text is not in UTF-8.")
        case Fault.SYNTAX:
            return QCoreApplication.translate("Faults", "it cannot be read from line {line}, column {column}.")
        case Fault.DUPLICATE_KEY:
            return QCoreApplication.translate("Faults", "‘{key}’ stands twice in the same place.")
        case Fault.TOO_DEEP:
            return QCoreApplication.translate("Faults", "it is nested too deeply.")
        case Fault.NO_NUMBER:
            return QCoreApplication.translate("Faults", "‘{found}’ is not a number.")
        case Fault.UNUSABLE_CHARACTER:
            return QCoreApplication.translate("Faults", "it holds a character that cannot be used.")
        case Fault.MISSING_FIELD:
            return QCoreApplication.translate("Faults", "the field ‘{field}’ is missing.")
        case Fault.UNKNOWN_FIELD:
            return QCoreApplication.translate("Faults", "the field ‘{field}’ is not known.")
        case Fault.WRONG_TYPE:
            return QCoreApplication.translate("Faults", "this must be: {expected}.")
        case Fault.NOT_ALLOWED_VALUE:
            return QCoreApplication.translate("Faults", "‘{found}’ is not allowed. Allowed: {allowed}.")
        case Fault.EMPTY_TEXT:
            return QCoreApplication.translate("Faults", "this may not be empty.")
        case Fault.TOO_LONG:
            return QCoreApplication.translate("Faults", "this is too long; at most {limit} characters.")
        case Fault.LINE_BREAK:
            return QCoreApplication.translate("Faults", "this must be on one line.")
        case Fault.TOO_MANY:
            return QCoreApplication.translate("Faults", "there are too many; at most {limit}.")
        case Fault.TOO_FEW:
            return QCoreApplication.translate("Faults", "there are too few; at least {limit}.")
        case Fault.OUT_OF_RANGE:
            return QCoreApplication.translate("Faults", "{found} is out of range: {limit}.")
        case Fault.NO_DATE:
            return QCoreApplication.translate("Faults", "‘{found}’ is not a date (2026-11-24).")
        case Fault.NO_TIME:
            return QCoreApplication.translate("Faults", "‘{found}’ is not a time (09:30).")
        case Fault.NO_KEY:
            return QCoreApplication.translate("Faults", "‘{found}’ is not a valid key.")
        case Fault.NO_EMAIL:
            return QCoreApplication.translate("Faults", "this is not an e-mail address.")
        case Fault.WRONG_DIGITS:
            return QCoreApplication.translate("Faults", "this must have {expected} digits.")
        case Fault.REPEATED_VALUE:
            return QCoreApplication.translate("Faults", "the same value stands here twice.")
        case Fault.NOBODY_ATTENDS:
            return QCoreApplication.translate("Faults", "it names neither a person nor an organisation.")
        case Fault.INFORMING_OPEN:
            return QCoreApplication.translate("Faults", "it says neither how {name} is informed, nor why not yet.")
        case Fault.UNKNOWN_REFERENCE:
            return QCoreApplication.translate("Faults", "it refers to ‘{reference}’, which the file does not define.")
        case Fault.DUPLICATE:
            return QCoreApplication.translate("Faults", "‘{reference}’ is used twice.")
        case Fault.INVALID_BSN:
            return QCoreApplication.translate("Faults", "the BSN of {name} does not pass the check.")
        case Fault.DUE_BEFORE_CONFERENCE:
            return QCoreApplication.translate(
                "Faults", "action {number} is due on {due}, before its conference of {held_on}."
            )
        case Fault.DECLARATION_MISSING:
            return QCoreApplication.translate(
                "Faults", "{organisation} took part as a third party without a signed secrecy declaration."
            )
        case Fault.PROCESSED_AFTER_OPENING:
            return QCoreApplication.translate(
                "Faults", "first processed on {first_processed_on}, after the opening on {opened_on}."
            )
        case Fault.CONFERENCES_OUT_OF_ORDER:
            return QCoreApplication.translate("Faults", "the conference of {held_on} stands after that of {previous}.")
        case Fault.ENDS_BEFORE_START:
            return QCoreApplication.translate("Faults", "it ends at {ends_at}, before it starts at {starts_at}.")
        case Fault.LEFT_BEFORE_ARRIVAL:
            return QCoreApplication.translate("Faults", "left at {left_at}, before arriving at {arrived_at}.")
        case Fault.NOT_AFTER_CONFERENCE:
            return QCoreApplication.translate("Faults", "{day} must lie after the conference of {held_on}.")
        case Fault.AFTER_CONFERENCE:
            return QCoreApplication.translate("Faults", "{day} lies after the conference of {held_on}.")
        case Fault.UPDATE_BEFORE_ACTION:
            return QCoreApplication.translate("Faults", "action {number} is reported on before it was agreed.")
        case Fault.UNKNOWN_OPTION:
            return QCoreApplication.translate("Faults", "the option ‘{reference}’ was chosen, which is not there.")
        case Fault.OTHER_FORMAT:
            return QCoreApplication.translate(
                "Faults", "it is no configuration that this version reads. It says that its format is ‘{found}’."
            )
        case Fault.FILE_TOO_LARGE:
            return QCoreApplication.translate("Faults", "it is larger than 5 MB.")
        case Fault.PLACEHOLDERS:
            return QCoreApplication.translate(
                "Faults", "what stands between braces must be the same as in the shipped sentence: {expected}."
            )
        case Fault.NO_COLOUR:
            return QCoreApplication.translate("Faults", "‘{found}’ is not a colour (#14557b).")
        case Fault.TOO_LIGHT:
            return QCoreApplication.translate("Faults", "‘{found}’ is too light to read on white paper.")
        case Fault.NO_LOGO:
            return QCoreApplication.translate(
                "Faults", "this is not a whole PNG or JPEG picture of at most 1 MB and 4000 pixels wide and high."
            )
        case _:
            assert_never(fault)
