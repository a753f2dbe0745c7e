"""Choosing somebody who works on the case."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from models.kinds import Position
from models.records import CaseSnapshot
from ui.widgets.choice import Choice


class ProfessionalChoice(Choice):
    """One of the professionals of a case, or nobody."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name=name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setPlaceholderText(self.tr("Nobody yet"))

    def show_case(self, case: CaseSnapshot, chosen: str | None) -> None:
        """Offer the professionals of *case*, each with their organisation, and show *chosen*."""
        self.set_options([(None, self.tr("Nobody yet")), *_offered(case)])
        self.show_value(chosen)

    def key(self) -> str | None:
        """The key of who is chosen; None for nobody."""
        value = self.value()
        return None if value is None else str(value)


def _offered(case: CaseSnapshot) -> Sequence[tuple[object, str]]:
    people = [person for person in case.people if person.position is Position.PROFESSIONAL]
    offered = []
    for person in sorted(people, key=lambda one: one.name.casefold()):
        organisation = case.organisation(person.organisation)
        offered.append((person.key, f"{person.name} · {organisation.name}" if organisation else person.name))
    return offered
