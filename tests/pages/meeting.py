"""The meeting as a person sees and uses it."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from models.interchange import read_case
from models.kinds import ConferenceKind, Step
from models.records import CaseSnapshot, ConferenceDraft, ConferenceSnapshot
from models.services import Services
from models.vault import Vault
from tests.pages.typing import type_into
from tests.vaults import CHAIR, CHEAP, PASSPHRASE
from ui.commands import Commands
from ui.reporter import Reporter, Telling
from ui.screens.meeting import MeetingScreen, Room
from ui.screens.meeting.step_screen import StepScreen

CASES = Path(__file__).parents[1] / "resources" / "cases"
DAY = date(2026, 10, 6)
_BEGIN = datetime.combine(DAY, time(9, 30))


class Clock:
    """The clock on the wall, which a test moves."""

    def __init__(self) -> None:
        self.moment = _BEGIN

    def __call__(self) -> datetime:
        return self.moment

    def go_on(self, **passed: int) -> None:
        self.moment += timedelta(**passed)


class MeetingPage:
    """A window with one meeting in it, over a real vault."""

    def __init__(self, services: Services, case: CaseSnapshot, key: str, clock: Clock, vault: Vault) -> None:
        self.services, self.clock, self.vault = services, clock, vault
        self.reporter = Reporter()
        self.told: list[Telling] = []
        self.reporter.told.connect(self.told.append)
        self.window = QWidget()
        self.commands = Commands(self.window)
        self.room = Room(services, self.reporter, case, key, clock)
        self.screen = MeetingScreen(self.room, self.commands)
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.screen)

    # what a person does

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        type_into(focused, text)

    def note(self, text: str) -> None:
        """F2, and type a line; Enter is left to the test."""
        self.press(Qt.Key.Key_F2)
        self.type(text)

    def resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        QApplication.processEvents()

    # what a person sees

    @property
    def step(self) -> StepScreen:
        return self.screen.current

    def sentence(self) -> str:
        """The last notice."""
        return self.told[-1].text if self.told else ""

    def preview(self) -> str:
        """What stands below the quick entry."""
        QApplication.processEvents()
        return self.screen.quick_entry.words()

    # what is on disk

    def kept(self) -> ConferenceSnapshot:
        """The conference as the vault has it."""
        return self.services.conferences.get(self.room.conference.id)

    def kept_case(self) -> CaseSnapshot:
        """The case as the vault has it."""
        return self.services.cases.get(self.room.case.id)


@contextmanager
def held(
    qtbot: Any, folder: Path, name: str = "jeffrey", *, held_on: date = DAY, clock: Clock | None = None
) -> Iterator[MeetingPage]:
    """A follow-up conference about an example case, planned for *held_on*, in a window of 1440 × 900."""
    shutil.copytree(_planned(name, held_on), folder / "vault")
    with Vault.open(folder / "vault", CHAIR, PASSPHRASE) as vault:
        services = Services.over(vault)
        case = services.cases.get(services.cases.lines()[0].id)
        page = MeetingPage(services, case, case.conferences[-1].key, clock or Clock(), vault)
        with shown(qtbot, page):
            yield page


@cache
def _planned(name: str, held_on: date) -> Path:
    """A vault to copy, made once: an example case with a follow-up conference planned."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    with Vault.create(Path(folder.name) / "vault", "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        services = Services.over(vault)
        case = services.cases.take_in(read_case(CASES / f"{name}.json"))
        plan = ConferenceDraft(
            kind=ConferenceKind.FOLLOW_UP, held_on=held_on, starts_at=time(9, 30), ends_at=time(10, 10), chair="maud"
        )
        services.conferences.plan(case.id, plan)
    return Path(folder.name) / "vault"


@contextmanager
def again(qtbot: Any, page: MeetingPage) -> Iterator[MeetingPage]:
    """The same meeting opened anew from the vault, as after a lock."""
    case = page.services.cases.get(page.room.case.id)
    fresh = MeetingPage(page.services, case, page.room.conference.key, page.clock, page.vault)
    with shown(qtbot, fresh):
        yield fresh


@contextmanager
def shown(qtbot: Any, page: MeetingPage) -> Iterator[None]:
    page.window.resize(1440, 900)
    page.window.show()
    page.window.activateWindow()
    qtbot.waitUntil(page.window.isActiveWindow)
    page.screen.place_focus()
    try:
        yield
    finally:
        page.screen.clock.stop()
        page.window.close()
        page.window.deleteLater()
        QApplication.sendPostedEvents(None, 52)  # deferred deletes, so that nothing outlives the vault


def at_step(page: MeetingPage, step: Step) -> StepScreen:
    """Go to a step with its own key."""
    page.press(Qt.Key(Qt.Key.Key_0 + list(Step).index(step)), Qt.KeyboardModifier.AltModifier)
    assert page.step.step is step
    return page.step
