"""Today: which conferences there are, and what was agreed that is late or due."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import days, style
from ui.commands import Commands, Handlers
from ui.reporter import Reporter
from ui.screens.actions_card import ActionsCard
from ui.screens.agenda_card import AgendaCard
from ui.screens.drafts_card import MOST, DraftsCard
from ui.screens.page_scroll import PageScroll, in_page
from ui.screens.screen import Screen
from ui.screens.terms_card import TermsCard
from ui.widgets.buttons import Button
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from models.records import RetentionLine
    from models.services import AgendaLine, DraftLine, OpenActionLine, Services


class TodayScreen(Screen):
    """Tells where to go: into a conference (case id, key), to a case (id), to the cases, or to a new case."""

    conference_wanted = Signal(int, str)
    case_wanted = Signal(int)
    new_case_wanted = Signal()
    cases_wanted = Signal()
    agenda_wanted = Signal()
    terms_wanted = Signal()

    def __init__(
        self, services: "Services", reporter: Reporter, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._reporter, self._commands = services, reporter, commands
        now = datetime.now()
        agenda: tuple[AgendaLine, ...] = ()
        drafts: tuple[DraftLine, ...] = ()
        actions: tuple[OpenActionLine, ...] = ()
        terms: tuple[RetentionLine, ...] = ()
        with reporter.during(self.tr("Reading the agenda of today")):
            agenda = services.overview.conferences_on(now.date())
            drafts = services.overview.late_drafts(now.date(), MOST + 1)
            actions = services.overview.open_actions()
            terms = services.retention.due(now.date())
        cases = Button(self.tr("Go to the cases"), icon="folder", shortcut_hint="Ctrl+2")
        cases.clicked.connect(self.cases_wanted)
        self.agenda = AgendaCard(agenda, now, (cases,), may_change=services.may_change)
        self.agenda.wanted.connect(self.conference_wanted)
        self.agenda.whole_wanted.connect(self.agenda_wanted)
        self.drafts_card = DraftsCard(drafts)
        self.drafts_card.wanted.connect(self.conference_wanted)
        self.terms_card = TermsCard(terms, now.date())
        self.terms_card.wanted.connect(self.terms_wanted)
        self.actions_card = ActionsCard(actions, now.date())
        self.actions_card.case_wanted.connect(self.case_wanted)
        self._lay_out(now.date())

    def handlers(self) -> Handlers:
        """F5 and Ctrl+N."""
        start = {self._commands.start: self.agenda.open_marked} if self.agenda.marked else {}
        new = {self._commands.new_case: self.new_case_wanted.emit} if self._services.may_change else {}
        return {**new, **start}

    def place_focus(self) -> None:
        """The conference that is up next."""
        if self.agenda.marked is not None:
            self.agenda.rows.setFocus()
        else:
            self.setFocus()

    def _lay_out(self, today: date) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(style.NEAR)
        heading.addWidget(Label(self.tr("Today"), size="display", strong=True))
        heading.addWidget(Label(days.full(today), size="lead", tone="text2"))
        heading.addStretch(1)
        new = Button(self.tr("New case"), icon="plus", shortcut_hint="Ctrl+N")
        new.clicked.connect(self.new_case_wanted)
        heading.addWidget(new)
        if not self._services.may_change:
            new.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(style.CLOSE)
        holder = QHBoxLayout()
        holder.setContentsMargins(style.FAR, 0, style.FAR, 0)
        holder.addLayout(heading)
        column.addLayout(holder)
        column.addWidget(
            PageScroll(in_page(self.agenda, self.drafts_card, self.terms_card, self.actions_card), left=style.FAR), 1
        )
