"""The desk: what an unlocked vault shows. Navigation at the left, notices above, one screen at a time."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Position
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot
from models.records.half_typed import KeptPlace
from models.rules.veil import is_named_after_any
from ui import case_words
from ui.commands import Commands, Handlers
from ui.dialogs.asking import AskingDialog
from ui.errands import Errands
from ui.half_typed.keeper import Where
from ui.keeping_backups import KeepingBackups
from ui.memory import Memory
from ui.navigation import Navigation
from ui.notices import Notices
from ui.reporter import Reporter
from ui.screens.case import CaseScreen
from ui.screens.cases import CasesScreen
from ui.screens.screen import Place, Screen
from ui.screens.today import TodayScreen
from ui.standing_line import StandingLine
from ui.unlocking import Unlocked


class Desk(Screen):
    """Goes from screen to screen; leaving one saves it first, and stays when that fails."""

    lock_wanted = Signal()
    moved = Signal()

    def __init__(
        self,
        unlocked: Unlocked,
        commands: Commands,
        reporter: Reporter,
        errands: Errands,
        memory: Memory | None = None,
        keeping: KeepingBackups | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory, self._keeping = memory, keeping
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
        self.standing = StandingLine(vault)
        self.standing.read_again_wanted.connect(self.show_again)
        self._pages.addWidget(self.standing)
        self._pages.addWidget(self.notices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(self._pages, 1)

    def start(self) -> None:
        """Show today, and say when nothing can be changed here."""
        self.standing.look()
        self.show_today()

    def where(self) -> Where | None:
        """The screen in view, in words that lead back to it."""
        page, place = self.page, self._place
        if page is None:
            return None
        if place is not None and place.conference:
            return Where(page, "meeting", (str(place.case_id), place.conference), place.case_id)
        if place is not None:
            return Where(page, "case", (str(place.case_id),), place.case_id)
        day = getattr(page, "day", None)
        return Where(page, self.navigation.place, (day.isoformat(),) if isinstance(day, date) else ())

    def go_back(self, to: KeptPlace) -> Screen | None:
        """Show the screen that somebody was at; None where it is gone, and then the nearest that is there."""
        match to.screen, to.at:
            case (("case" | "meeting"), (case_id, *keys)):
                return self._go_back_to_case(int(case_id), next(iter(keys), ""))
            case "agenda", (day,):
                self.show_agenda(date.fromisoformat(day))
            case (("today" | "cases" | "agenda" | "vault" | "settings"), _):
                self._go(to.screen)
        return self.page

    def _go_back_to_case(self, case_id: int, key: str) -> Screen | None:
        try:
            case = self._services.cases.get(case_id)
        except KnownProblem:  # destroyed, or closed since and shielded
            self.show_cases()
            return None
        if key and all(one.key != key for one in case.conferences):
            self.show_case(case_id)
            return None
        self.show_meeting(case_id, key) if key else self.show_case(case_id)
        return self.page if self._place == Place(case_id, key) else None

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

    def everywhere(self) -> Handlers:
        """Reading again, where somebody else may be writing."""
        return {self._commands.read_again: self.show_again} if self._unlocked.vault.read_only else {}

    def show_again(self) -> None:
        """Show what is in view as it is on disk now: another program may have changed it."""
        from ui.screens.meeting import MeetingScreen

        self.standing.look()
        place, page = self._place, self.page
        if page is None or page.read_again():
            return
        if place is not None and isinstance(page, MeetingScreen):
            step = page.current.step
            self.show_meeting(place.case_id, place.conference)
            if isinstance(self.page, MeetingScreen):
                self.page.show_step(step)
        elif self.navigation.place:
            self._go(self.navigation.place)

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
        today.terms_wanted.connect(partial(self.show_vault, "retention"))
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

        given = Given(self._unlocked, self._reporter, self._errands, self._commands, self._memory, self._keeping)
        screen = VaultScreen(given)
        self._show(screen, "vault")
        if tab:
            screen.show_tab(tab)

    def show_case(self, case_id: int, tab: str = "") -> None:
        """Go to one case, and in it to a tab."""
        if not self.flush():
            return
        case = self._read(case_id, self.tr("Opening the case"), partial(self.show_case, case_id, tab))
        if case is None:
            return
        screen = CaseScreen(self._services, self._reporter, self._commands, case)
        screen.left.connect(self.show_cases)
        screen.conference_wanted.connect(self.show_meeting)
        screen.export_wanted.connect(self.make_documents)
        self._show(screen, "cases")
        self._place = Place(case_id)
        if tab:
            screen.show_tab(tab)

    def show_meeting(self, case_id: int, key: str) -> None:
        """Go into a conference; it has the whole window."""
        if not self.flush():
            return
        from ui.screens.meeting import MeetingScreen, Room

        case = self._read(case_id, self.tr("Opening the conference"), partial(self.show_meeting, case_id, key))
        if case is None:
            return
        room = Room(self._services, self._reporter, case, key)
        meeting = MeetingScreen(room, self._commands)
        room.setParent(meeting)
        if self._keeping is not None:
            room.finalised.connect(self._keeping.minutes_finalised)
        meeting.left.connect(lambda: self.show_case(case_id))
        meeting.next_case_wanted.connect(self.show_meeting)
        meeting.export_wanted.connect(lambda: self.make_documents(case_id, key))
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

    def make_documents(self, case_id: int, key: str) -> None:
        """Open the dialog for the documents of a conference."""
        if not self._services.may_change or not self.flush():
            return
        from ui.dialogs.export import ExportDialog

        case = self._read(case_id, self.tr("Opening the case"), partial(self.make_documents, case_id, key))
        if case is not None:
            folder = self._memory.documents_folder if self._memory is not None else ""
            dialog = ExportDialog(self._services, self._errands, case, key, self, folder=folder)
            dialog.handed_over.connect(self._show_register)
            dialog.written_in.connect(partial(self._remember_folder, case))
            dialog.open()

    def _read(self, case_id: int, doing: str, again: Callable[[], None]) -> CaseSnapshot | None:
        """The whole case; a shielded one is asked for *again* once somebody has said why."""
        case: CaseSnapshot | None = None
        with self._reporter.during(doing, quietly=True) as outcome:
            case = self._services.cases.get(case_id)
        problem = outcome.problem
        if problem is not None and outcome.failed_with(Problem.CASE_SHIELDED) and self._services.may_change:
            from ui.dialogs.shield import ShieldDialog

            dialog = ShieldDialog(self._services, self._reporter, case_id, problem.details["number"], self)
            dialog.opened.connect(again)
            dialog.open()
        elif problem is not None:
            self._reporter.tell_problem(doing, problem)
        return case

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
        self.moved.emit()
