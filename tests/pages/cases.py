"""The list of cases, and the dialog for a new one."""

from PySide6.QtCore import Qt

from tests.pages.typing import click, press, type_into
from ui.dialogs.new_case import NewCaseDialog
from ui.screens.cases import CasesScreen
from ui.tables.case_rows import Column


class CasesPage:
    """What somebody sees and does in the list of cases."""

    def __init__(self, screen: CasesScreen) -> None:
        self.screen = screen

    def numbers(self) -> list[str]:
        return [self.cell(row, Column.NUMBER) for row in range(self.screen.rows.rowCount())]

    def cell(self, row: int, column: Column) -> str:
        return str(self.screen.rows.index(row, column).data())

    def chosen(self) -> str:
        return self.cell(self.screen.table.currentIndex().row(), Column.NUMBER)

    def filter(self, text: str) -> None:
        type_into(self.screen.filter, text, clear=True)

    def open_first(self) -> None:
        self.screen.table.selectRow(0)
        press(self.screen.table, Qt.Key.Key_Return)

    def notice(self) -> str:
        return self.screen.notice.words() if self.screen.notice.isVisible() else ""


class NewCasePage:
    """The dialog for a new case."""

    def __init__(self, dialog: NewCaseDialog) -> None:
        self.dialog = dialog

    def fill(self, number: str, person: str, purpose: str = "") -> None:
        type_into(self.dialog.number, number, clear=True)
        type_into(self.dialog.person, person, clear=True)
        if purpose:
            type_into(self.dialog.purpose, purpose)

    def make(self) -> None:
        click(self.dialog.button)
