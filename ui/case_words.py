"""The closed lists of a case, its people and its conferences in the words people know."""

from PySide6.QtCore import QCoreApplication

from models.kinds import ConferenceKind, Criterion, ParticipantType, Phase, Position, Regime


def regime(value: Regime) -> str:
    """Under which law a case is handled."""
    words = {
        Regime.ZVH: QCoreApplication.translate("CaseWords", "ZVH (Wgs)"),
        Regime.LOCAL_PGA: QCoreApplication.translate("CaseWords", "Local PGA"),
        Regime.OTHER: QCoreApplication.translate("CaseWords", "Other"),
    }
    return words[value]


def phase(value: Phase) -> str:
    """Where a case is."""
    words = {
        Phase.REFERRAL: QCoreApplication.translate("CaseWords", "Referral"),
        Phase.ASSESSMENT: QCoreApplication.translate("CaseWords", "Assessment"),
        Phase.GATHERING: QCoreApplication.translate("CaseWords", "Gathering information"),
        Phase.CONFERENCE: QCoreApplication.translate("CaseWords", "Conference"),
        Phase.EXECUTION: QCoreApplication.translate("CaseWords", "In execution"),
        Phase.CLOSED: QCoreApplication.translate("CaseWords", "Closed"),
    }
    return words[value]


def ave_phase(value: int) -> str:
    """The AVE phase with what it means."""
    words = {
        1: QCoreApplication.translate("CaseWords", "1 · none, or suspicions"),
        2: QCoreApplication.translate("CaseWords", "2 · a question or problem"),
        3: QCoreApplication.translate("CaseWords", "3 · complex, several domains"),
        4: QCoreApplication.translate("CaseWords", "4 · escalation"),
    }
    return words.get(value, str(value))


def criterion(value: Criterion) -> str:
    """An admission criterion (BGS 2.20) in one line."""
    words = {
        Criterion.A: QCoreApplication.translate(
            "CaseWords", "a · Problems of the person, or a relevant family situation"
        ),
        Criterion.B: QCoreApplication.translate(
            "CaseWords", "b · Problems in several life domains, with criminogenic factors"
        ),
        Criterion.C: QCoreApplication.translate(
            "CaseWords", "c · They lead to serious nuisance, crime or an unsafe situation"
        ),
        Criterion.D: QCoreApplication.translate("CaseWords", "d · Several domains are needed to do something about it"),
    }
    return words[value]


def conference_kind(value: ConferenceKind) -> str:
    """What a conference is for."""
    words = {
        ConferenceKind.TRIAGE: QCoreApplication.translate("CaseWords", "Triage"),
        ConferenceKind.FIRST: QCoreApplication.translate("CaseWords", "First conference"),
        ConferenceKind.FOLLOW_UP: QCoreApplication.translate("CaseWords", "Follow-up"),
        ConferenceKind.EVALUATION: QCoreApplication.translate("CaseWords", "Evaluation"),
        ConferenceKind.CLOSING: QCoreApplication.translate("CaseWords", "Closing"),
    }
    return words[value]


def participant_type(value: ParticipantType) -> str:
    """How an organisation takes part (Wgs 2.27, 2.31(9))."""
    words = {
        ParticipantType.PARAGRAPH_1: QCoreApplication.translate("CaseWords", "Paragraph 1"),
        ParticipantType.PARAGRAPH_2: QCoreApplication.translate("CaseWords", "Paragraph 2"),
        ParticipantType.THIRD_PARTY: QCoreApplication.translate("CaseWords", "Third party"),
    }
    return words[value]


def people_heading(value: Position) -> str:
    """A group of people in a case."""
    words = {
        Position.PERSON_CONCERNED: QCoreApplication.translate("CaseWords", "Persons concerned"),
        Position.CIRCLE: QCoreApplication.translate("CaseWords", "Circle"),
        Position.VICTIM: QCoreApplication.translate("CaseWords", "Victims"),
        Position.PROFESSIONAL: QCoreApplication.translate("CaseWords", "Professionals"),
    }
    return words[value]


def vault_role(value: str) -> str:
    """What somebody is in a vault; a role we do not know is shown as it is."""
    words = {
        "voorzitter": QCoreApplication.translate("CaseWords", "chair"),
        "secretaris": QCoreApplication.translate("CaseWords", "secretary"),
        "lezer": QCoreApplication.translate("CaseWords", "reader"),
    }
    return words.get(value, value)
