"""The desk: what an unlocked vault shows. Navigation at the left, notices above, one screen at a time."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Position
from models.records import CaseSnapshot
from models.rules.veil import is_named_after_any
from ui import case_words
from ui.commands import Commands, Handlers
from ui.dialogs.asking import AskingDialog
from ui.errands import Errands
from ui.memory import Memory
from ui.navigation import Navigation
from ui.notices import Notices
from ui.reporter import Reporter, Tone
from ui.screens.case import CaseScreen
from ui.screens.cases import CasesScreen
from ui.screens.screen import Place, Screen
from ui.screens.today import TodayScreen
from ui.unlocking import Unlocked


class Desk(Screen):
    """Goes from screen to screen; leaving one saves it first, and stays when that fails."""

    lock_wanted = Signal()

    def __init__(
        self,
        unlocked: Unlocked,
        commands: Commands,
        reporter: Reporter,
        errands: Errands,
        memory: Memory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._unlocked, self._services = unlocked, unlocked.services
        self._commands, self._reporter, self._errands = commands, reporter, errands
        self.page: Screen | None = None
        self._place: Place | None = None
        vault = unlocked.vault
        self.navigation = Navigation(vault.organisation, vault.name, vault.person, case_words.vault_role(vault.role))
        self.navigation.chosen.connect(self._go)
        self.navigation.lock_wanted.connect(self.lock_wanted)
        self.navigation.shortcuts_wanted.connect(commands.shortcuts.trigger)
        self.notices = Notices()
        reporter.told.connect(self.notices.tell)
        reporter.settled.connect(self.notices.settle)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(0)
        self._pages.addWidget(self.notices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(self._pages, 1)

    def start(self, at: Place | None = None) -> None:
        """Show the conference or case that was left by locking, else today; say so when nothing can be changed here."""
        self.show_today()
        if at is not None:
            self.show_meeting(at.case_id, at.conference) if at.conference else self.show_case(at.case_id)
            if self.page is not None and at.hand is not None:
                self.page.take_up(at.hand)
        if self._unlocked.vault.read_only:
            self._reporter.tell(
                Tone.WARNING,
                self.tr("This vault is open for reading only"),
                self.tr("Nothing you type is saved. Check the rights on the folder, and unlock again."),
            )

    @property
    def place(self) -> Place | None:
        """The conference or case in view, and in a conference what is being typed; None elsewhere."""
        hand = self.page.hand if self._place is not None and self.page is not None else None
        return replace(self._place, hand=hand) if self._place is not None else None

    def handlers(self) -> Handlers:
        """What works here: going elsewhere, and whatever the screen in view adds."""
        page = self.page.handlers() if self.page else {}
        if self.navigation.isHidden():
            return page  # a meeting has the window to itself
        commands = self._commands
        return {
            commands.today: self.show_today,
            commands.cases: self.show_cases,
            commands.agenda: self.show_agenda,
            commands.vault: self.show_vault,
            commands.settings: self.show_settings,
            **page,
        }

    def flush(self) -> bool:
        """Save what was typed on the screen in view, and in the dialogs above it."""
        asked = [dialog.flush() for dialog in self.findChildren(AskingDialog)]
        return all(asked) and (self.page is None or self.page.flush())

    def place_focus(self) -> None:
        """Put the keyboard where the screen in view wants it."""
        if self.page is not None:
            self.page.place_focus()

    def show_today(self) -> None:
        """Go to the conferences and actions of today."""
        if not self.flush():
            return
        today = TodayScreen(self._services, self._reporter, self._commands)
        today.case_wanted.connect(self.show_case)
        today.conference_wanted.connect(self.show_meeting)
        today.new_case_wanted.connect(self._new_case)
        today.cases_wanted.connect(self.show_cases)
        today.agenda_wanted.connect(self.show_agenda)
        self._show(today, "today")

    def show_cases(self) -> None:
        """Go to the list of cases."""
        if not self.flush():
            return
        cases = CasesScreen(self._services, self._reporter, self._errands, self._commands)
        cases.case_wanted.connect(self.show_case)
        self._show(cases, "cases")

    def show_agenda(self, day: date | None = None) -> None:
        """Go to the agenda of a day, today unless another is named."""
        if not self.flush():
            return
        from ui.screens.agenda.screen import AgendaScreen

        agenda = AgendaScreen(self._services, self._reporter, self._commands, day)
        agenda.conference_wanted.connect(self.show_meeting)
        agenda.cases_wanted.connect(self.show_cases)
        self._show(agenda, "agenda")

    def show_settings(self) -> None:
        """Go to what the organisation makes its own about its documents."""
        if not self.flush():
            return
        from ui.screens.settings.screen import SettingsScreen

        with self._reporter.during(self.tr("Reading the settings")) as outcome:
            configuration = self._services.configuration.get()
        if outcome.ok:
            screen = SettingsScreen(self._services, self._reporter, self._errands, self._commands, configuration)
            self._show(screen, "settings")

    def show_vault(self, tab: str = "") -> None:
        """Go to the vault itself, and in it to a tab."""
        if not self.flush():
            return
        from ui.screens.vault.part import Given
        from ui.screens.vault.screen import VaultScreen

        given = Given(self._unlocked, self._reporter, self._errands, self._commands, self._memory)
        screen = VaultScreen(given)
        self._show(screen, "vault")
        if tab:
            screen.show_tab(tab)

    def show_case(self, case_id: int, tab: str = "") -> None:
        """Go to one case, and in it to a tab."""
        if not self.flush():
            return
        with self._reporter.during(self.tr("Opening the case")) as outcome:
            case = self._services.cases.get(case_id)
        if not outcome.ok:
            return
        screen = CaseScreen(self._services, self._reporter, self._commands, case)
        screen.left.connect(self.show_cases)
        screen.conference_wanted.connect(self.show_meeting)
        screen.export_wanted.connect(self._export)
        self._show(screen, "cases")
        self._place = Place(case_id)
        if tab:
            screen.show_tab(tab)

    def show_meeting(self, case_id: int, key: str) -> None:
        """Go into a conference; it has the whole window."""
        if not self.flush():
            return
        from ui.screens.meeting import MeetingScreen, Room

        with self._reporter.during(self.tr("Opening the conference")) as outcome:
            case = self._services.cases.get(case_id)
        if not outcome.ok:
            return
        room = Room(self._services, self._reporter, case, key)
        meeting = MeetingScreen(room, self._commands)
        room.setParent(meeting)
        meeting.left.connect(lambda: self.show_case(case_id))
        meeting.next_case_wanted.connect(self.show_meeting)
        meeting.export_wanted.connect(lambda: self._export(case_id, key))
        self._show(meeting, "")
        self._place = Place(case_id, key)

    def _go(self, place: str) -> None:
        {
            "today": self.show_today,
            "cases": self.show_cases,
            "agenda": self.show_agenda,
            "vault": self.show_vault,
            "settings": self.show_settings,
        }[place]()

    def _new_case(self) -> None:
        self.show_cases()
        if isinstance(self.page, CasesScreen):
            self.page.new_case()

    def _export(self, case_id: int, key: str) -> None:
        if not self.flush():
            return
        from ui.dialogs.export import ExportDialog

        with self._reporter.during(self.tr("Opening the case")) as outcome:
            case = self._services.cases.get(case_id)
        if outcome.ok:
            folder = self._memory.documents_folder if self._memory is not None else ""
            dialog = ExportDialog(self._services, self._errands, case, key, self, folder=folder)
            dialog.handed_over.connect(self._show_register)
            dialog.written_in.connect(partial(self._remember_folder, case))
            dialog.open()

    def _remember_folder(self, case: CaseSnapshot, folder: str) -> None:
        """A folder that is called after somebody whom the case is about is not: the settings are no secret."""
        clients = [one for one in case.people if one.position is not Position.PROFESSIONAL]
        if self._memory is not None and not is_named_after_any(folder, clients):
            self._memory.remember_documents_folder(folder)

    def _show_register(self) -> None:
        """A case in view shows what was just handed over."""
        if isinstance(self.page, CaseScreen):
            self.page.read_again()

    def _show(self, page: Screen, place: str) -> None:
        old, self.page, self._place = self.page, page, None
        if old is not None:
            self._pages.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pages.addWidget(page, 1)
        self.navigation.setVisible(bool(place))
        self.navigation.show_place(place)
        self._commands.serve(self.handlers())
        page.show()
        page.place_focus()
