"""What people call a decision: its number, counted through the case."""

from models.records import CaseSnapshot, ConferenceSnapshot, DecisionSnapshot


def decision_numbers(case: CaseSnapshot, conference: ConferenceSnapshot) -> tuple[tuple[int, DecisionSnapshot], ...]:
    """The decisions of a conference with their numbers, which go on where those of earlier conferences ended."""
    before = sum(len(earlier.decisions) for earlier in case.before(conference.key))
    return tuple(enumerate(conference.decisions, start=before + 1))
