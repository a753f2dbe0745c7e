"""A difference between two versions in words: what it is about, and per field what was and what is."""

from dataclasses import Field, fields
from datetime import date, time
from enum import Enum
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from models import kinds
from models.records import CaseSnapshot, CriterionAnswer, DilemmaOption, Feedback, PreviousMinutes, StepBudget
from models.rules.comparison import Change, Difference
from ui import case_words, days, kind_words
from ui.screens import version_fields
from ui.screens.meeting import numbers, steps, words
from ui.widgets.marks import status_word

NOTHING = "–"

_Record = StepBudget | Feedback | DilemmaOption | CriterionAnswer

_IN_TITLE = {"id", "number"}
_PEOPLE = {
    *("person", "chair", "secretary", "owner", "reported_by", "by", "about"),
    *("process_director", "case_director"),
}
_ORGANISATIONS = {"organisation", "share_with", "to"}


class FieldWords(NamedTuple):
    """A field with what was in it and what is: NOTHING where it was empty, no words where there was no row."""

    label: str
    was: str
    now: str


def title(case: CaseSnapshot, difference: Difference) -> str:
    """What a difference is about; *case* knows the names."""
    row = difference.after or difference.before
    match difference.collection:
        case "attendance":
            return _told(case, "person", row.person) if row.person else _told(case, "organisation", row.organisation)
        case "action_updates":
            said = QCoreApplication.translate("Versions", "Report on {action}")
            return said.format(action=numbers.action(row.number))
        case "contributions":
            said = QCoreApplication.translate("Versions", "Contribution of {source}")
            return said.format(source=_told(case, "organisation", row.organisation))
        case "role_assessments":
            said = QCoreApplication.translate("Versions", "{name} in ‘{incident}’")
            return said.format(name=_told(case, "person", row.person), incident=row.incident)
        case "instruments":
            return f"{row.name} – {_told(case, 'person', row.person)}"
        case "domain_assessments":
            return f"{_told(case, 'domain', row.domain)} – {_told(case, 'person', row.person)}"
        case "people" | "organisations":
            return str(row.name)
        case "case":
            return QCoreApplication.translate("Versions", "The case itself")
        case "informing":
            said = QCoreApplication.translate("Versions", "Informing {name}")
            return said.format(name=_told(case, "person", row.person))
        case _:
            return _of_agreement(difference.collection, row)


def _of_agreement(collection: str, row: Any) -> str:
    match collection:
        case "actions":
            said = QCoreApplication.translate("Versions", "Action {action}")
            return said.format(action=numbers.action(row.number))
        case "goals":
            return QCoreApplication.translate("Versions", "Goal {number}").format(number=row.number)
        case "decisions":
            return QCoreApplication.translate("Versions", "Decision")
        case "dilemmas":
            return QCoreApplication.translate("Versions", "Dilemma")
        case "scenarios":
            return QCoreApplication.translate("Versions", "Scenario")
        case _:
            return QCoreApplication.translate("Versions", "The conference itself")


def told_fields(before: CaseSnapshot, after: CaseSnapshot, difference: Difference) -> list[FieldWords]:
    """What changed in a row; of a row that came or went, what it says. Each case knows the names of its time."""
    if difference.change is Change.CHANGED:
        was, now = difference.before, difference.after
        return [
            FieldWords(
                version_fields.field(one.name, difference.collection),
                value(before, was, one.name, one.before),
                value(after, now, one.name, one.after),
            )
            for one in difference.fields
        ]
    row = difference.after or difference.before
    case = after if difference.change is Change.ADDED else before
    names = [field.name for field in fields(row) if field.name not in _IN_TITLE and _says(row, field)]
    told = [
        (version_fields.field(name, difference.collection), value(case, row, name, getattr(row, name)))
        for name in names
    ]
    if difference.change is Change.ADDED:
        return [FieldWords(label, "", words) for label, words in told]
    return [FieldWords(label, words, "") for label, words in told]


def _says(row: Any, field: Field[Any]) -> bool:
    """Whether somebody filled this field in."""
    return bool(getattr(row, field.name) != field.default)


def value(case: CaseSnapshot, row: Any, name: str, content: Any) -> str:
    """The content of a field of *row* in words."""
    if name == "share_with" and content is None:
        return QCoreApplication.translate("Versions", "as usual")
    if name == "chosen" and content:
        return next((option.text for option in row.options if option.key == content), str(content))
    if isinstance(content, tuple):
        return "; ".join(_told(case, name, one) for one in content) or NOTHING
    return _told(case, name, content)


def _told(case: CaseSnapshot, name: str, content: Any) -> str:
    if content is None or content == "":
        return _unsaid(content)
    if isinstance(content, bool):
        yes, no = QCoreApplication.translate("Versions", "yes"), QCoreApplication.translate("Versions", "no")
        return yes if content else no
    if isinstance(content, Enum):
        return _kind(content)
    if isinstance(content, date):
        return days.dated(content)
    if isinstance(content, time):
        return days.clock(content)
    if isinstance(content, _Record):
        return _record(case, content)
    return _named(case, name, content)


def _unsaid(content: Any) -> str:
    if content is PreviousMinutes.NOT_DISCUSSED:
        return QCoreApplication.translate("Versions", "not discussed")
    return NOTHING


def _named(case: CaseSnapshot, name: str, content: Any) -> str:
    """What a key or a number stands for, and other text as it is."""
    if name == "goal":
        return QCoreApplication.translate("Versions", "Goal {number}").format(number=content)
    if name == "domain":
        found: Any = case.domain(content)
    elif name in _PEOPLE:
        found = case.person(content)
    elif name in _ORGANISATIONS:
        found = case.organisation(content)
    else:
        found = None
    return found.name if found else str(content)


def _record(case: CaseSnapshot, content: _Record) -> str:
    if isinstance(content, StepBudget):
        return f"{steps.name(content.step)} {content.minutes}"
    if isinstance(content, CriterionAnswer):
        answer = _told(case, "met", content.met)
        return f"{answer} ({content.explanation})" if content.explanation else answer
    if isinstance(content, Feedback):
        parts = [_told(case, name, getattr(content, name)) for name in ("text", "to", "by", "on")]
        return " · ".join(part for part in parts if part != NOTHING) or NOTHING
    parts = [*content.pros, *content.cons, content.consequences_for_person, content.consequences_for_others]
    said = "; ".join(part for part in parts if part)
    return f"{content.text} ({said})" if said else content.text


def _kind(content: Enum) -> str:
    match content:
        case PreviousMinutes.AGREED:
            return QCoreApplication.translate("Versions", "agreed")
        case PreviousMinutes.REMARKS:
            return QCoreApplication.translate("Versions", "remarks")
        case kinds.Score():
            return kind_words.score(content)
        case kinds.ActionStatus():
            return status_word(content)
        case _:
            say: Any = _LISTS[type(content)]
            told: str = say(content)
            return told


_LISTS: dict[type[Enum], Any] = {
    kinds.ConferenceKind: case_words.conference_kind,
    kinds.ParticipantType: case_words.participant_type,
    kinds.Position: kind_words.position,
    kinds.AttendanceStatus: words.attendance,
    kinds.ContributionKind: words.contribution,
    kinds.DataCategory: words.data_category,
    kinds.SecrecyGround: words.ground,
    kinds.Role: kind_words.role,
    kinds.Certainty: kind_words.certainty,
    kinds.FollowUp: kind_words.follow_up,
    kinds.Priority: kind_words.priority,
    kinds.Track: kind_words.track,
}
"""How each closed list of a conference is put into words."""
