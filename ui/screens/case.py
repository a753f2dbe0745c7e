"""One case: its heading, and its parts under tabs."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.kinds import MinutesStatus, Phase
from models.records import CaseSnapshot, ConferenceSnapshot
from ui import case_words, days, style
from ui.commands import Commands, Handlers
from ui.reporter import Reporter
from ui.screens.case_conferences import CaseConferences
from ui.screens.case_overview import CaseOverview
from ui.screens.case_people import CasePeople
from ui.screens.case_plan import CasePlan
from ui.screens.columns import fact
from ui.screens.screen import Screen
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.tabs import Tabs
from ui.widgets.tags import Tag

if TYPE_CHECKING:
    from models.services import Services

Part = CaseOverview | CasePlan | CasePeople | CaseConferences


class CaseScreen(Screen):
    """Tells `conference_wanted(case_id, key)`, `export_wanted(case_id, key)` and `left`."""

    conference_wanted = Signal(int, str)
    export_wanted = Signal(int, str)
    left = Signal()

    def __init__(
        self,
        services: "Services",
        reporter: Reporter,
        commands: Commands,
        case: CaseSnapshot,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._reporter, self._commands, self._case = services, reporter, commands, case
        self._parts: dict[object, Part] = {}
        self._open: object = ""
        self._stack = QStackedWidget()
        self._heading = QVBoxLayout()
        self.tabs = Tabs(
            [
                ("overview", self.tr("Overview")),
                ("plan", self.tr("Action plan")),
                ("people", self.tr("People")),
                ("conferences", self.tr("Conferences")),
            ],
            name=self.tr("Parts of the case"),
        )
        self.tabs.chosen.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.FAR, 14, 0, 0)
        column.setSpacing(style.CLOSE)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, style.FAR, 0)
        top.setSpacing(style.CLOSE)
        top.addLayout(self._heading)
        top.addWidget(self.tabs)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self._show_heading()
        self.show_tab("plan" if case.conferences else "overview")

    @property
    def part(self) -> Part:
        """What stands under the tab in view."""
        return self._parts[self.tabs.value()]

    def handlers(self) -> Handlers:
        """The conference (F5), documents (Ctrl+P), planning, the tabs and the way back."""
        changing = {
            self._commands.document: self._make_documents,
            self._commands.plan_conference: self.plan_conference,
        }
        return {
            **(changing if self._services.may_change else {}),
            self._commands.start: self.start,
            self._commands.next_tab: lambda: self.tabs.step(1),
            self._commands.previous_tab: lambda: self.tabs.step(-1),
            self._commands.back: self._leave,
        }

    def flush(self) -> bool:
        """Save what was typed under every tab."""
        saved = [part.flush() for part in self._parts.values()]  # every one, also after one that failed
        return all(saved)

    def opened(self) -> str:
        """The tab in view."""
        return str(self.tabs.value())

    def open_again(self, what: str) -> bool:
        """Open that tab."""
        self.show_tab(what)
        return str(self.tabs.value()) == what

    def place_focus(self) -> None:
        """The line of tabs."""
        self.tabs.setFocus()

    def show_tab(self, name: str) -> None:
        """Open a tab."""
        self.tabs.choose(name)
        self._go(name)

    def start(self) -> None:
        """Go into the conference that is up next, or plan one while there is none."""
        conference = self._next_conference()
        if conference is None and self._services.may_change:
            self.plan_conference()
        elif conference is not None and self.flush():
            self.conference_wanted.emit(self._case.id, conference.key)

    def plan_conference(self) -> None:
        """Ask when and where the next conference is."""
        from ui.dialogs.plan_conference import PlanConferenceDialog

        if not self.flush():
            return
        dialog = PlanConferenceDialog(self._services, self._reporter, self._case, self)
        dialog.planned.connect(self._show_planned)
        dialog.open()

    def _show_planned(self, key: str) -> None:
        """The new conference in its list, and the keyboard on it."""
        self.show_fresh("conferences")
        conferences = self._parts.get("conferences")
        if isinstance(conferences, CaseConferences):
            conferences.rows.focus_row(key)

    def show_fresh(self, tab: str) -> None:
        """Read the case again and show it, in this tab."""
        with self._reporter.during(self.tr("Reading the case")):
            self._take(self._services.cases.get(self._case.id))
        self.show_tab(tab)

    def read_again(self) -> bool:
        """Show the case as it is now on disk, in the tab in view."""
        self.show_fresh(str(self.tabs.value()))
        return True

    def _go(self, name: object) -> None:
        if not self.flush():
            self.tabs.choose(self._open)  # what could not be saved stays in view
            return
        self._open = name
        if name not in self._parts:
            self._parts[name] = self._built(str(name))
            self._stack.addWidget(self._parts[name])
        part = self._parts[name]
        part.show_case(self._case)
        self._stack.setCurrentWidget(part)

    def _built(self, name: str) -> Part:
        match name:
            case "overview":
                overview = CaseOverview(self._services, self._reporter)
                overview.changed.connect(self._take)
                return overview
            case "people":
                people = CasePeople(self._services, self._reporter)
                people.changed.connect(self._take)
                return people
            case "conferences":
                conferences = CaseConferences(self._services, self._reporter)
                conferences.changed.connect(self._take)
                conferences.wanted.connect(lambda key: self.conference_wanted.emit(self._case.id, key))
                conferences.export_wanted.connect(lambda key: self.export_wanted.emit(self._case.id, key))
                conferences.plan_wanted.connect(self.plan_conference)
                return conferences
            case _:
                plan = CasePlan(may_change=self._services.may_change)
                plan.start_wanted.connect(self.start)
                return plan

    def _take(self, case: CaseSnapshot) -> None:
        self._case = case
        self._show_heading()

    def _leave(self) -> None:
        if self.flush():
            self.left.emit()

    def _make_documents(self) -> None:
        conferences = self._case.conferences
        filled = [one for one in conferences if one.decisions or one.actions or one.contributions]
        if conferences:
            self.export_wanted.emit(self._case.id, (filled or conferences)[-1].key)

    def _next_conference(self) -> ConferenceSnapshot | None:
        """The one under way or up next; None when every conference is final or long past."""
        today = date.today()
        drafts = [one for one in self._case.conferences if one.minutes_status is MinutesStatus.DRAFT]
        open_ones = [one for one in drafts if one.amendment is None]  # an amendment is not a meeting that goes on
        under_way = [one for one in open_ones if one.proceedings.started_at is not None]
        coming = [one for one in open_ones if one.held_on >= today]
        return next(iter(under_way or coming), None)

    def _show_heading(self) -> None:
        while (item := self._heading.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for part in (self._path(), self._title(), self._facts()):
            self._heading.addWidget(part)
        counts = {"people": len(self._case.people), "conferences": len(self._case.conferences)}
        for tab, count in counts.items():
            self.tabs.show_badge(tab, str(count) if count else "")

    def _path(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.CLOSE)
        back = Button(self.tr("Cases"), "link")
        back.clicked.connect(self._leave)
        row.addWidget(back)
        row.addWidget(Label(icon="chevron-right", icon_tone="hint", size="small"))
        row.addWidget(Label(self._case.number, tone="text2"))
        row.addStretch(1)
        return holder

    def _title(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.NEAR)
        row.addWidget(Label(self._case.title, size="display", strong=True))
        row.addWidget(Label(self._ages(), size="lead", tone="text2"))
        if self._case.phase is not None:
            row.addWidget(Tag(case_words.phase(self._case.phase), "info", icon="half-circle"))
        row.addStretch(1)
        may_change = self._services.may_change
        if self._case.conferences and may_change:
            documents = Button(self.tr("Make documents"), icon="document", shortcut_hint="Ctrl+P")
            documents.clicked.connect(self._make_documents)
            row.addWidget(documents)
        if self._case.phase is not Phase.CLOSED and (may_change or self._next_conference() is not None):
            row.addWidget(self._start_button())
        return holder

    def _start_button(self) -> Button:
        conference = self._next_conference()
        if conference is None:
            words = self.tr("Plan a conference")
        elif not self._services.may_change:
            words = self.tr("Look into the conference")
        elif conference.proceedings.started_at is not None:
            words = self.tr("Continue the conference")
        elif conference.held_on <= date.today():
            words = self.tr("Start the conference")
        else:
            words = self.tr("Prepare the conference")
        button = Button(words, "primary", shortcut_hint="F5")
        button.clicked.connect(self.start)
        return button

    def _facts(self) -> QWidget:
        case, today = self._case, date.today()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(20)
        director, process = case.person(case.case_director), case.person(case.process_director)
        facts = [
            (self.tr("Regime"), case_words.regime(case.regime)),
            (self.tr("AVE phase"), case_words.ave_phase(case.ave_phase) if case.ave_phase else "–"),
            (self.tr("Case director"), director.name if director else self.tr("nobody yet")),
            (self.tr("Process director"), process.name if process else self.tr("nobody yet")),
            (self.tr("Next conference"), self._coming(today)),
            (self.tr("Keep until"), self._kept_until()),
        ]
        for label, value in facts:
            row.addWidget(fact(label, value))
        row.addStretch(1)
        return holder

    def _kept_until(self) -> str:
        """The last day it may be kept, and why that is another than usual."""
        with self._reporter.during(self.tr("Reading the term")) as outcome:
            line = self._services.retention.line(self._case.id)
        if not outcome.ok:
            return "–"
        day, kept = days.plain(line.kept_until), line.retention
        if kept.not_accepted_on is not None:
            return self.tr("{day}, not accepted").format(day=day)
        return self.tr("{day}, extended").format(day=day) if kept.extensions else day

    def _coming(self, today: date) -> str:
        """When the next conference is, or else what the last one agreed on."""
        planned = self._next_conference()
        agreed = self._case.conferences[-1].next_conference_on if self._case.conferences else None
        if planned is not None:
            return days.near(planned.held_on, today)
        if agreed is not None:
            return self.tr("{day} agreed").format(day=days.near(agreed, today))
        return self.tr("not planned")

    def _ages(self) -> str:
        ages = [person.age_on(date.today()) for person in self._case.persons_concerned]
        return " · ".join(self.tr("%n year(s)", "", age) for age in ages if age is not None)
