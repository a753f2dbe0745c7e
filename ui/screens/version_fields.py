"""What the parts of a conference are called when two versions of it are laid side by side."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from models.rules.comparison import Change


def change(value: Change) -> str:
    """What happened, in a word."""
    match value:
        case Change.ADDED:
            return QCoreApplication.translate("Versions", "added")
        case Change.REMOVED:
            return QCoreApplication.translate("Versions", "removed")
        case Change.CHANGED:
            return QCoreApplication.translate("Versions", "changed")


def field(name: str, collection: str) -> str:
    """A field of a record of *collection*, as the forms call it; KeyError for one that is not told."""
    if name == "name" and collection in ("people", "organisations"):
        return QCoreApplication.translate("Versions", "Name")
    return _fields(QLocale().name())[name]


@cache
def _fields(_language: str) -> dict[str, str]:
    return {**_of_the_case(), **_of_the_whole(), **_of_people(), **_of_judgement(), **_of_agreements()}


def _of_the_case() -> dict[str, str]:
    criterion = QCoreApplication.translate("Versions", "Criterion {letter}")
    return {
        "purpose": QCoreApplication.translate("Versions", "Purpose"),
        "occasion": QCoreApplication.translate("Versions", "Occasion"),
        **{f"criterion_{letter}": criterion.format(letter=letter) for letter in "abcd"},
        "binding": QCoreApplication.translate("Versions", "Purpose limitation"),
        "source_system_reference": QCoreApplication.translate("Versions", "Reference in the source system"),
        "process_director": QCoreApplication.translate("Versions", "Process director"),
        "case_director": QCoreApplication.translate("Versions", "Case director"),
        "contact_point": QCoreApplication.translate("Versions", "Contact point"),
        "participant_type": QCoreApplication.translate("Versions", "Kind of participant"),
        "position": QCoreApplication.translate("Versions", "Position"),
        "born_on": QCoreApplication.translate("Versions", "Date of birth"),
        "relation": QCoreApplication.translate("Versions", "Relation"),
        "function": QCoreApplication.translate("Versions", "Function"),
    }


def _of_the_whole() -> dict[str, str]:
    return {
        "kind": QCoreApplication.translate("Versions", "Kind"),
        "held_on": QCoreApplication.translate("Versions", "Date"),
        "starts_at": QCoreApplication.translate("Versions", "Starts at"),
        "ends_at": QCoreApplication.translate("Versions", "Ends at"),
        "place": QCoreApplication.translate("Versions", "Place"),
        "chair": QCoreApplication.translate("Versions", "Chair"),
        "secretary": QCoreApplication.translate("Versions", "Secretary"),
        "agenda": QCoreApplication.translate("Versions", "Minutes per step"),
        "confidentiality_read_out": QCoreApplication.translate("Versions", "Confidentiality read out"),
        "previous_minutes": QCoreApplication.translate("Versions", "Previous minutes"),
        "previous_remarks": QCoreApplication.translate("Versions", "Remarks on the previous minutes"),
        "scale_up": QCoreApplication.translate("Versions", "Scaling up"),
        "scale_down": QCoreApplication.translate("Versions", "Scaling down"),
        "feedback_to_referrer": QCoreApplication.translate("Versions", "Feedback to the referrer"),
        "next_conference_on": QCoreApplication.translate("Versions", "Next conference"),
        "no_follow_up": QCoreApplication.translate("Versions", "No follow-up"),
    }


def _of_people() -> dict[str, str]:
    return {
        "person": QCoreApplication.translate("Versions", "Person"),
        "organisation": QCoreApplication.translate("Versions", "Organisation"),
        "status": QCoreApplication.translate("Versions", "Status"),
        "declaration_signed": QCoreApplication.translate("Versions", "Declaration signed"),
        "input_received_on": QCoreApplication.translate("Versions", "Written input received"),
        "arrived_at": QCoreApplication.translate("Versions", "Arrived at"),
        "left_at": QCoreApplication.translate("Versions", "Left at"),
        "by": QCoreApplication.translate("Versions", "By"),
        "how": QCoreApplication.translate("Versions", "How"),
        "on": QCoreApplication.translate("Versions", "On"),
        "delay_ground": QCoreApplication.translate("Versions", "Ground for the delay"),
        "review_on": QCoreApplication.translate("Versions", "Look again on"),
    }


def _of_judgement() -> dict[str, str]:
    return {
        "about": QCoreApplication.translate("Versions", "About"),
        "dated_on": QCoreApplication.translate("Versions", "Dated on"),
        "data_category": QCoreApplication.translate("Versions", "Data category"),
        "necessity": QCoreApplication.translate("Versions", "Necessity"),
        "ground": QCoreApplication.translate("Versions", "Ground for breaking secrecy"),
        "conditions": QCoreApplication.translate("Versions", "Conditions of the source"),
        "handling_code": QCoreApplication.translate("Versions", "Handling code"),
        "share_with": QCoreApplication.translate("Versions", "May be shared with"),
        "in_minutes": QCoreApplication.translate("Versions", "In the minutes"),
        "incident": QCoreApplication.translate("Versions", "Incident"),
        "incident_on": QCoreApplication.translate("Versions", "Happened on"),
        "role": QCoreApplication.translate("Versions", "Role"),
        "coercion_signals": QCoreApplication.translate("Versions", "Signals of coercion"),
        "counter_indications": QCoreApplication.translate("Versions", "What speaks against it"),
        "certainty": QCoreApplication.translate("Versions", "Certainty"),
        "reasoning": QCoreApplication.translate("Versions", "Reasoning"),
        "dissent": QCoreApplication.translate("Versions", "Dissenting view"),
        "follow_up": QCoreApplication.translate("Versions", "Follows"),
        "score": QCoreApplication.translate("Versions", "Score"),
        "protective": QCoreApplication.translate("Versions", "What protects"),
        "risk": QCoreApplication.translate("Versions", "What is at risk"),
        "name": QCoreApplication.translate("Versions", "Instrument"),
        "taken_on": QCoreApplication.translate("Versions", "Taken on"),
        "outcome": QCoreApplication.translate("Versions", "Outcome"),
        "valid_until": QCoreApplication.translate("Versions", "Valid until"),
    }


def _of_agreements() -> dict[str, str]:
    return {
        "number": QCoreApplication.translate("Versions", "Number"),
        "text": QCoreApplication.translate("Versions", "Text"),
        "domain": QCoreApplication.translate("Versions", "Life domain"),
        "measure": QCoreApplication.translate("Versions", "Reached when"),
        "sequence": QCoreApplication.translate("Versions", "Order"),
        "goal": QCoreApplication.translate("Versions", "Goal"),
        "owner": QCoreApplication.translate("Versions", "Owner"),
        "statutory_task": QCoreApplication.translate("Versions", "Statutory task"),
        "due": QCoreApplication.translate("Versions", "Due"),
        "priority": QCoreApplication.translate("Versions", "Priority"),
        "track": QCoreApplication.translate("Versions", "Track"),
        "condition": QCoreApplication.translate("Versions", "Condition"),
        "informing": QCoreApplication.translate("Versions", "Informing"),
        "result": QCoreApplication.translate("Versions", "Result"),
        "reported_on": QCoreApplication.translate("Versions", "Reported on"),
        "reported_by": QCoreApplication.translate("Versions", "Reported by"),
        "rationale": QCoreApplication.translate("Versions", "Reasons"),
        "alternatives": QCoreApplication.translate("Versions", "What else was considered"),
        "question": QCoreApplication.translate("Versions", "Question"),
        "options": QCoreApplication.translate("Versions", "Options"),
        "chosen": QCoreApplication.translate("Versions", "Chosen"),
        "why": QCoreApplication.translate("Versions", "Why"),
        "when": QCoreApplication.translate("Versions", "If"),
        "then": QCoreApplication.translate("Versions", "Then"),
        "who": QCoreApplication.translate("Versions", "Who acts"),
        "reachable": QCoreApplication.translate("Versions", "Reachable"),
    }
