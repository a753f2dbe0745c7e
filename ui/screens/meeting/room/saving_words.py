"""What the program was doing when something could not be saved, in the interface's words."""

from PySide6.QtCore import QCoreApplication


def doing(what: str) -> str:
    """Saving the collection of this name, as the notice calls it."""
    words = {
        "attendance": QCoreApplication.translate("Saving", "Saving the attendance"),
        "contributions": QCoreApplication.translate("Saving", "Saving the contribution"),
        "role_assessments": QCoreApplication.translate("Saving", "Saving the role"),
        "domain_assessments": QCoreApplication.translate("Saving", "Saving the life domain"),
        "instruments": QCoreApplication.translate("Saving", "Saving the instrument"),
        "goals": QCoreApplication.translate("Saving", "Saving the goal"),
        "actions": QCoreApplication.translate("Saving", "Saving the action"),
        "action_updates": QCoreApplication.translate("Saving", "Saving the report on the action"),
        "decisions": QCoreApplication.translate("Saving", "Saving the decision"),
        "dilemmas": QCoreApplication.translate("Saving", "Saving the dilemma"),
        "scenarios": QCoreApplication.translate("Saving", "Saving the scenario"),
        "informing": QCoreApplication.translate("Saving", "Saving the informing"),
        "conference": QCoreApplication.translate("Saving", "Saving the conference"),
        "case": QCoreApplication.translate("Saving", "Saving the case"),
        "people": QCoreApplication.translate("Saving", "Saving the person"),
        "organisations": QCoreApplication.translate("Saving", "Saving the organisation"),
        "proceedings": QCoreApplication.translate("Saving", "Saving the course of the meeting"),
        "finalisation": QCoreApplication.translate("Saving", "Finalising the minutes"),
    }
    return words[what]
