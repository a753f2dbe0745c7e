"""The nine steps as people know them: number, name, and what each is about."""

from PySide6.QtCore import QCoreApplication

from models.kinds import Step

STEPS: tuple[Step, ...] = tuple(Step)


def number(step: Step) -> int:
    """The number people call a step by, 0 to 8."""
    return STEPS.index(step)


def name(step: Step) -> str:
    """The name of a step in the interface's language."""
    match step:
        case Step.PREPARE:
            return QCoreApplication.translate("Step", "Prepare")
        case Step.OPEN:
            return QCoreApplication.translate("Step", "Open")
        case Step.LOOK_BACK:
            return QCoreApplication.translate("Step", "Look back")
        case Step.PICTURE:
            return QCoreApplication.translate("Step", "Picture")
        case Step.ROLES:
            return QCoreApplication.translate("Step", "Offender and victim")
        case Step.DOMAINS:
            return QCoreApplication.translate("Step", "Life domains")
        case Step.DECISIONS:
            return QCoreApplication.translate("Step", "Decisions")
        case Step.INFORMING:
            return QCoreApplication.translate("Step", "Informing")
        case Step.READ_BACK:
            return QCoreApplication.translate("Step", "Read back and next")


def title(step: Step) -> str:
    """The heading of a step: its number and its name."""
    return f"{number(step)} {name(step)}"


def following(step: Step) -> Step | None:
    """The step after this one; None after the last."""
    place = number(step) + 1
    return STEPS[place] if place < len(STEPS) else None


def preceding(step: Step) -> Step | None:
    """The step before this one; None before the first."""
    place = number(step) - 1
    return STEPS[place] if place >= 0 else None
