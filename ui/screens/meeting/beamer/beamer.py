"""The beamer: a second window for the room, filtered by who is there."""

from collections.abc import Callable, Collection
from functools import cache

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from models.kinds import Regime, Step
from models.records import ActionSnapshot, PersonSnapshot
from models.rules.beamer import showable
from models.rules.veil import without_secrets
from ui import case_words, days
from ui.commands import Commands, Handlers
from ui.screens.meeting import steps
from ui.screens.meeting.beamer import names as beamer_names
from ui.screens.meeting.beamer.page import BeamerPage, BeamerStep
from ui.screens.meeting.beamer.topics import BeamerTopics
from ui.screens.meeting.beamer.window import BeamerWindow
from ui.screens.meeting.clock import MeetingClock
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen

_SOON = 120  # milliseconds: several changes at once make one new page
_WHO_MAY_SEE = {"attendance", "contributions", "people", "organisations"}  # collections that decide it
_ICONS = {"done": ("check-circle", "good"), "half": ("half-circle", "text2"), "open": ("circle", "hint")}


class Beamer(QObject):
    """Opens and closes the window for the room, and keeps what it shows up to date.

    *changed* tells that it opened or closed, that names were hidden or shown, that another number is not shown, or that
    the room to say so is another.
    """

    changed = Signal()

    def __init__(self, room: Room, commands: Commands, clock: MeetingClock, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._commands, self._beside = room, commands, parent
        self._step: StepScreen | None = None
        self._done: frozenset[Step] = frozenset()
        self._half: frozenset[Step] = frozenset()
        self.window: BeamerWindow | None = None
        self.names_hidden = False
        self.not_shown = 0
        self._looked_through: tuple[tuple[PersonSnapshot, ...], Callable[[str], str]] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.refresh)
        parent.installEventFilter(self)
        commands.lock.triggered.connect(self.close)
        clock.ticked.connect(self.refresh_time)
        room.changed.connect(self._take_change)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._close_without_screen)

    @property
    def is_on(self) -> bool:
        """Whether the room has a window."""
        return self.window is not None

    def handlers(self) -> Handlers:
        """What the commands for the beamer do."""
        return {self._commands.beamer: self.toggle, self._commands.beamer_names: self.toggle_names}

    def toggle(self) -> None:
        """Open the window, in which the keys of the meeting's course work as well, or close it."""
        if self.window is not None:
            self.close()
            return
        commands = self._commands
        self.window = BeamerWindow()
        self.window.addActions([commands.beamer, commands.beamer_names, commands.lock])
        self.window.addActions([commands.previous_step, commands.next_step, *commands.steps.values()])
        self.window.closed.connect(self.close)
        self.refresh()
        self.window.show_beside(self._beside)
        self._beside.window().activateWindow()  # not every desktop leaves the keyboard where it was
        self.changed.emit()

    def close(self) -> None:
        """Blank the window and close it."""
        window, self.window = self.window, None
        if window is None:
            return
        self._soon.stop()
        self._looked_through = None
        window.canvas.show_page(None)
        window.close()
        window.deleteLater()
        self.changed.emit()

    def toggle_names(self) -> None:
        """Hide the names of everybody in the case who is no professional, or show them again."""
        self.names_hidden = not self.names_hidden
        self._looked_through = None
        self.refresh()
        self.changed.emit()

    def follow(self, step: StepScreen, visited: Collection[Step], with_gaps: Collection[Step]) -> None:
        """Show this step soon, with how far each step is."""
        if self._step is not step:
            if self._step is not None:
                self._step.turned.disconnect(self.refresh_soon)
            step.turned.connect(self.refresh_soon)
        self._step = step
        self._done = frozenset(visited) - frozenset(with_gaps)
        self._half = frozenset(visited) & frozenset(with_gaps)
        self.refresh_soon()

    def refresh_soon(self) -> None:
        """Show what changed within a moment."""
        if self.window is not None and not self._soon.isActive():
            self._soon.start()

    def refresh_time(self) -> None:
        """Show another minute, in which somebody may have left."""
        page = self.window.canvas.page if self.window is not None else None
        if page is not None and page.clock != days.clock(self._room.now().time()):
            self.refresh()

    def refresh(self) -> None:
        """Show what there is now."""
        if self.window is None or self._step is None:
            return
        page = self._page(self._step)
        self.window.canvas.show_page(page)
        if page.dropped != self.not_shown:
            self.not_shown = page.dropped
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room sees nothing once the meeting is left or locked; a minimised window keeps the room's."""
        if event.type() == QEvent.Type.Hide and watched is self._beside and not event.spontaneous():
            self.close()
        if event.type() == QEvent.Type.Resize and watched is self._beside:
            self.changed.emit()
        return False

    def _take_change(self, collection: str) -> None:
        """What somebody may not see any more goes, also while others type on."""
        if collection in _WHO_MAY_SEE:
            self.refresh_soon()

    def _page(self, screen: StepScreen) -> BeamerPage:
        case, conference, now = self._room.case, self._room.conference, self._room.now().time()
        say = self._saying()
        topics = BeamerTopics(case, conference, showable(case, conference, now), say)
        in_hand = screen.in_hand()
        zvh = case.regime is Regime.ZVH
        until = self.tr("to {time}").format(time=days.clock(conference.ends_at)) if conference.ends_at else ""
        return BeamerPage(
            case=self.tr("Case {number}").format(number=say(case.number)),
            conference=f"{case_words.conference_kind(conference.kind)} · {days.full(conference.held_on)}",
            clock=days.clock(now),
            until=until,
            names=self.tr("Names hidden") if self.names_hidden else "",
            marking=self.tr("CONFIDENTIAL – Wgs art. 1.11") if zvh else self.tr("CONFIDENTIAL"),
            rule=self.tr("Use what you see here only for the purpose of this conference"),
            steps=tuple(self._line(step, screen.step) for step in steps.STEPS if step is not Step.PREPARE),
            topic=topics.topic(screen.step, in_hand),
            cards=topics.agreements(in_hand, self._just_added()),
            dropped=topics.dropped(screen.step),
        )

    def _line(self, step: Step, current: Step) -> BeamerStep:
        state = "done" if step in self._done else "half" if step in self._half else "open"
        icon, tone = ("radio", "accent") if step is current else _ICONS[state]
        return BeamerStep(steps.name(step), icon, tone, step is current)

    def _saying(self) -> Callable[[str], str]:
        """What hides in a text what is to be hidden; each text is looked through once, until somebody is added."""
        case = self._room.case
        if self._looked_through is None or self._looked_through[0] is not case.people:
            veil = beamer_names.veil(case) if self.names_hidden else None

            @cache
            def say(text: str) -> str:
                kept = without_secrets(text, case)
                return veil.over(kept) if veil is not None else kept

            self._looked_through = (case.people, say)
        return self._looked_through[1]

    def _just_added(self) -> ActionSnapshot | None:
        added = self._room.last_added
        return added if isinstance(added, ActionSnapshot) else None

    def _close_without_screen(self, gone: QScreen) -> None:
        """Without its screen the window would come to lie over the chair's."""
        if self.window is not None and self.window.shown_on is gone:
            self.close()
