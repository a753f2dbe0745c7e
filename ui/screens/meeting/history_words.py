"""What was changed during the meeting, in words: "action A37 added"."""

from PySide6.QtCore import QCoreApplication

from models.records import (
    ActionSnapshot,
    AttendanceSnapshot,
    CaseSnapshot,
    ConferenceSnapshot,
    DecisionSnapshot,
    OrganisationSnapshot,
    PersonSnapshot,
)
from ui.screens.meeting import numbers
from ui.screens.meeting.room.history import Change, Changes


def told(case: CaseSnapshot, conference: ConferenceSnapshot, changes: Changes, *, back: bool) -> str:
    """What was undone, or, when not *back*, done again."""
    if back:
        words = QCoreApplication.translate("History", "Undone: {change}")
    else:
        words = QCoreApplication.translate("History", "Done again: {change}")
    if len(changes) > 1 and all(isinstance(change.after, AttendanceSnapshot) for change in changes):
        who = QCoreApplication.translate("History", "attendance of {count} people").format(count=len(changes))
        return words.format(change=QCoreApplication.translate("History", "{what} changed").format(what=who))
    return words.format(change=change_words(case, conference, changes[-1]))


def change_words(case: CaseSnapshot, conference: ConferenceSnapshot, change: Change) -> str:
    """One change: what it was about, and whether it came, changed, moved or went."""
    if change.before is None:
        words = QCoreApplication.translate("History", "{what} added")
    elif change.after is None:
        words = QCoreApplication.translate("History", "{what} removed")
    elif change.is_move:
        words = QCoreApplication.translate("History", "{what} moved")
    else:
        words = QCoreApplication.translate("History", "{what} changed")
    return words.format(what=_what(case, conference, change))


def _what(case: CaseSnapshot, conference: ConferenceSnapshot, change: Change) -> str:
    row = change.before if change.after is None else change.after
    if isinstance(row, ActionSnapshot):
        return QCoreApplication.translate("History", "action {number}").format(number=numbers.action(row.number))
    if isinstance(row, DecisionSnapshot):
        name = next((name for name, one in numbers.decisions(case, conference) if one.id == row.id), "")
        return QCoreApplication.translate("History", "decision {number}").format(number=name).strip()
    if isinstance(row, PersonSnapshot | OrganisationSnapshot):
        return row.name
    if isinstance(row, AttendanceSnapshot):
        person, organisation = case.person(row.person), case.organisation(row.organisation)
        who = person.name if person else organisation.name if organisation else ""
        return QCoreApplication.translate("History", "attendance of {name}").format(name=who)
    return _of_the_proceedings(change.fields) if change.collection == "proceedings" else _kind(change.collection)


def _of_the_proceedings(fields: frozenset[str]) -> str:
    if fields & {"previous_minutes", "previous_remarks"}:
        return QCoreApplication.translate("History", "agreement with the previous minutes")
    if "questions" in fields:
        return QCoreApplication.translate("History", "question to a partner")
    if "private_notes" in fields:
        return QCoreApplication.translate("History", "my own notes")
    return QCoreApplication.translate("History", "reading back")


def _kind(collection: str) -> str:
    words = {
        "contributions": QCoreApplication.translate("History", "contribution"),
        "role_assessments": QCoreApplication.translate("History", "role"),
        "domain_assessments": QCoreApplication.translate("History", "life domain"),
        "instruments": QCoreApplication.translate("History", "instrument"),
        "goals": QCoreApplication.translate("History", "goal"),
        "action_updates": QCoreApplication.translate("History", "report on an action"),
        "dilemmas": QCoreApplication.translate("History", "dilemma"),
        "scenarios": QCoreApplication.translate("History", "scenario"),
        "informing": QCoreApplication.translate("History", "informing"),
        "conference": QCoreApplication.translate("History", "conference"),
        "case": QCoreApplication.translate("History", "case"),
    }
    return words[collection]
