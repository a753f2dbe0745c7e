"""The closed lists of the field in the words people know, in the interface's language."""

from PySide6.QtCore import QCoreApplication

from models.kinds import Certainty, FollowUp, Position, Priority, RelationType, Role, Score, Track
from ui.widgets.marks import role_word, track_word


def role(value: Role) -> str:
    """The role of a person in an incident."""
    return role_word(value)


def track(value: Track) -> str:
    """The track an action serves."""
    return track_word(value)


def certainty(value: Certainty) -> str:
    """How certain the conference is of its judgement."""
    match value:
        case Certainty.LOW:
            return QCoreApplication.translate("Kinds", "Low")
        case Certainty.MEDIUM:
            return QCoreApplication.translate("Kinds", "Fair")
        case Certainty.HIGH:
            return QCoreApplication.translate("Kinds", "High")


def follow_up(value: FollowUp) -> str:
    """What follows from a role assessment."""
    match value:
        case FollowUp.VEILIG_THUIS:
            return QCoreApplication.translate("Kinds", "Veilig Thuis")
        case FollowUp.AVIM:
            return QCoreApplication.translate("Kinds", "AVIM")
        case FollowUp.COMENSHA:
            return QCoreApplication.translate("Kinds", "CoMensha")
        case FollowUp.PROSECUTOR_CHECK:
            return QCoreApplication.translate("Kinds", "Prosecutor's check")
        case FollowUp.PROTECTION:
            return QCoreApplication.translate("Kinds", "Protection")
        case FollowUp.NONE:
            return QCoreApplication.translate("Kinds", "Nothing follows")


def score(value: Score) -> str:
    """A level of self-sufficiency (ZRM scale)."""
    match value:
        case Score.NOT_DISCUSSED:
            return QCoreApplication.translate("Kinds", "Not discussed")
        case Score.ACUTE:
            return QCoreApplication.translate("Kinds", "Acute problems")
        case Score.NOT_SELF_SUFFICIENT:
            return QCoreApplication.translate("Kinds", "Not self-sufficient")
        case Score.LIMITED:
            return QCoreApplication.translate("Kinds", "Limited self-sufficiency")
        case Score.SUFFICIENT:
            return QCoreApplication.translate("Kinds", "Sufficiently self-sufficient")
        case Score.FULL:
            return QCoreApplication.translate("Kinds", "Fully self-sufficient")


def priority(value: Priority) -> str:
    """How urgent an action is."""
    match value:
        case Priority.HIGH:
            return QCoreApplication.translate("Kinds", "High priority")
        case Priority.NORMAL:
            return QCoreApplication.translate("Kinds", "Normal priority")
        case Priority.LOW:
            return QCoreApplication.translate("Kinds", "Low priority")


def position(value: Position) -> str:
    """What a person is in the case."""
    match value:
        case Position.PERSON_CONCERNED:
            return QCoreApplication.translate("Kinds", "Person concerned")
        case Position.CIRCLE:
            return QCoreApplication.translate("Kinds", "Circle")
        case Position.VICTIM:
            return QCoreApplication.translate("Kinds", "Victim")
        case Position.PROFESSIONAL:
            return QCoreApplication.translate("Kinds", "Professional")


def relation_type(value: RelationType) -> str:
    """How somebody belongs to the circle of a person concerned (BGS 2.19)."""
    match value:
        case RelationType.FAMILY:
            return QCoreApplication.translate("Kinds", "Family member")
        case RelationType.DIRECT_SOCIAL_CONTACT:
            return QCoreApplication.translate("Kinds", "Direct social contact")
