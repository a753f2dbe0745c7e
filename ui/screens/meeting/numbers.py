"""What people call a decision or an action: B11, A37."""

from PySide6.QtCore import QCoreApplication

from models.records import ActionSnapshot, CaseSnapshot, ConferenceSnapshot, DecisionSnapshot
from models.rules.numbers import decision_numbers


def action(number: int) -> str:
    """An action by its number in the case."""
    return QCoreApplication.translate("Numbers", "A{number}").format(number=number)


def decisions(case: CaseSnapshot, conference: ConferenceSnapshot) -> tuple[tuple[str, DecisionSnapshot], ...]:
    """The decisions of a conference with what people call them, counted through the case."""
    word = QCoreApplication.translate("Numbers", "B{number}")
    return tuple((word.format(number=number), decision) for number, decision in decision_numbers(case, conference))


def short_name(organisation: str) -> str:
    """An organisation as people say it: the name before its dash."""
    return organisation.split(" – ")[0]


def holder(case: CaseSnapshot, action_: ActionSnapshot) -> str:
    """Who carries an action: ``Politie – Anouk Brandsma``."""
    organisation, owner = case.organisation(action_.organisation), case.person(action_.owner)
    names = [short_name(organisation.name) if organisation else "", owner.name if owner else ""]
    return " – ".join(name for name in names if name)
