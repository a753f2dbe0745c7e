"""One case, under its tabs."""

from PySide6.QtWidgets import QLabel

from tests.pages.typing import button, choose, click, leave, type_into
from ui.screens.case import CaseScreen
from ui.screens.case_overview import CaseOverview
from ui.screens.case_people import CasePeople
from ui.screens.case_plan import CasePlan
from ui.widgets.painted_row import PaintedRow


class CasePage:
    """What somebody sees and does on the page of a case."""

    def __init__(self, screen: CaseScreen) -> None:
        self.screen = screen

    def words(self) -> str:
        labels = [label.text() for label in self.screen.findChildren(QLabel) if label.isVisible()]
        rows = [row.spoken() for row in self.screen.findChildren(PaintedRow) if row.isVisible()]
        return "\n".join([*labels, *rows])

    def open_tab(self, name: str) -> None:
        self.screen.show_tab(name)

    @property
    def form(self):
        assert isinstance(self.screen.part, CaseOverview)
        return self.screen.part.form

    @property
    def people(self) -> CasePeople:
        assert isinstance(self.screen.part, CasePeople)
        return self.screen.part

    @property
    def plan(self) -> CasePlan:
        assert isinstance(self.screen.part, CasePlan)
        return self.screen.part

    def type_purpose(self, text: str) -> None:
        type_into(self.form.purpose, text, clear=True)

    def choose_phase(self, label: str) -> None:
        choose(self.form.phase, label)

    def answer_criterion(self, criterion, label: str) -> None:
        click(button(self.form.criteria.fields[criterion], label))

    def choose_person(self, name: str) -> None:
        case = self.people._case
        assert case is not None
        person = next(one for one in case.people if one.name == name)
        self.people.rows.focus_row(("person", person.id))

    def type_bsn(self, text: str) -> None:
        type_into(self.people.person_form.bsn, text, clear=True)
        leave(self.people.person_form.bsn)

    def listed(self) -> list[str]:
        """The names in the list of people and organisations."""
        from ui.widgets.labels import ElidedLabel

        rows = [self.people.rows.content(key) for key in self.people.rows.keys()]  # noqa: SIM118 - not a mapping
        return [row.findChildren(ElidedLabel)[0].whole_text() for row in rows]
