"""Pictures of every screen, taken from the real program on an example vault, into resources/pictures.

tools/screenshots.py              all pictures, at 1440 x 900 and 1280 x 720, in light; some also in dark
tools/screenshots.py NAME...      only the pictures with these names, such as `today` or `meeting-5`
tools/screenshots.py --meeting [FOLDER] [NAME...]
                                  a follow-up conference in full swing, every step of it and the beamer, in light and
                                  dark, at 1280 x 720 and 1920 x 1080, to hold against each other; into build/pictures
                                  unless a folder is named
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from models.kinds import Step
    from models.services import Services

HOUSE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HOUSE))

PICTURES = HOUSE / "resources" / "pictures"
SIZES = ((1440, 900), (1280, 720))
IN_DARK = ("today", "case-plan", "meeting-5", "export", "vault-backups")
MEETING_SIZES = ((1280, 720), (1920, 1080))
_INSIDE, _MEETING = "--inside", "--meeting"


def main(words: list[str]) -> int:
    """Take the pictures, each size and theme on a screen of its own."""
    from tests.journeys.display import missing_tools

    missing = missing_tools()
    if missing:
        print(f"Needed and not found: {', '.join(missing)}")
        return 1
    if words[:1] == [_MEETING]:
        folder, names = _folder_and_names(words[1:])
        for size in MEETING_SIZES:
            for theme in ("light", "dark"):
                _on_a_screen_of_its_own(size, theme, folder, [_MEETING, *names])
        return 0
    for size in SIZES:
        for theme in ("light", "dark") if size == SIZES[0] else ("light",):
            _on_a_screen_of_its_own(size, theme, PICTURES, words)
    if not words:
        from tools.document_pictures import documents

        documents(PICTURES)
    return 0


def _folder_and_names(words: list[str]) -> tuple[Path, list[str]]:
    """A word that is no name of a picture is the folder."""
    if words and not re.fullmatch(r"meeting-\d.*|beamer.*", words[0]):
        return Path(words[0]).resolve(), words[1:]
    return HOUSE / "build" / "pictures", words


def _on_a_screen_of_its_own(size: tuple[int, int], theme: str, folder: Path, words: list[str]) -> None:
    from tests.journeys.display import screen

    folder.mkdir(parents=True, exist_ok=True)
    width, height = size
    with screen(width, height) as display, tempfile.TemporaryDirectory() as home:
        own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": home, "XDG_CONFIG_HOME": home}
        command = [sys.executable, __file__, _INSIDE, str(width), str(height), theme, str(folder), *words]
        subprocess.run(command, env=os.environ | own, cwd=home, check=True)


def inside(width: int, height: int, theme: str, folder: Path, words: list[str]) -> None:
    """Take the pictures on the screen that is there."""
    from PySide6.QtWidgets import QApplication

    from ui import style, translations

    app = QApplication([])
    translations.install(app, "nl")
    style.apply(app, dark=theme == "dark")
    in_full_swing = words[:1] == [_MEETING]
    names = words[1:] if in_full_swing else words
    wanted = names or (list(IN_DARK) if theme == "dark" and not in_full_swing else [])
    tour = FullSwing(width, height) if in_full_swing else Tour(width, height)
    for name, picture in tour.pictures():
        if not wanted or name in wanted:
            tour.settle(picture)
            ending = "-dark" if theme == "dark" else ""
            tour.in_view().grab().save(str(folder / f"{name}-{width}x{height}{ending}.png"), quality=10)
    tour.window.close()


class Tour:
    """Walks a window through the program, as somebody would on a morning with conferences."""

    def __init__(self, width: int, height: int) -> None:
        from caseconf import __version__
        from caseconf.memory import KeptSettings
        from ui.window import Window

        self.folder = Path("Kluizen") / "PGA-team"
        self.memory = KeptSettings(Path("settings.json"))
        self._fill()
        self.memory.remember_vault("PGA-team", self.folder)
        self.window = Window(self.memory, __version__)
        self.window.resize(width, height)
        self.window.show()

    def pictures(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Every picture's name, with the steps that lead to it."""
        from tools.vault_pictures import of_the_vault
        from ui.unlocking import unlock

        yield "unlock", self._type_passphrase
        yield "create", self.window._show_create
        self.window.enter(unlock(self.folder, _PERSON, _PASSPHRASE))
        desk = self.window.screen_shown
        case = desk._services.cases.find("ZVH-BR-2026-0042")
        yield "today", desk.show_today
        yield "cases", desk.show_cases
        yield "settings", desk.show_settings
        yield "settings-texts", lambda: (desk.show_settings(), desk.page.show_tab("sentences"))
        for tab in ("overview", "plan", "people", "conferences"):
            yield f"case-{tab}", lambda tab=tab: desk.show_case(case, tab)
        yield "export", lambda: self._show_export(desk, case)
        yield "export-action-card", self._tick_action_card
        yield "citizen-check", self._check_text
        yield from self._meeting(desk, case)
        desk.show_today()
        yield from of_the_vault(desk)

    def in_view(self) -> "QWidget":
        """What the picture is taken of: the dialog that is open, or else the window."""
        from PySide6.QtWidgets import QApplication

        return QApplication.activeModalWidget() or self.window

    def _show_export(self, desk: object, case: int) -> None:
        from ui.dialogs.export import ExportDialog

        desk.show_case(case, "conferences")
        desk.page.export_wanted.emit(case, "c3")
        self.export = self.window.findChild(ExportDialog)
        self.export.form.folder.show_value("Documenten")
        self._await_page()

    def _tick_action_card(self) -> None:
        from exports.kinds import DocumentKind

        for kind in (DocumentKind.MINUTES, DocumentKind.PLAN, DocumentKind.PARTNER_CARD):
            self.export.form.documents.checks[kind].click()
        self.export.form.whom.checks["roc"].click()
        self._await_page()

    def _check_text(self) -> None:
        from exports.kinds import DocumentKind

        self.export.form.documents.checks[DocumentKind.CITIZEN].click()
        self._await_page()
        self.export.check_text.click()

    def _await_page(self) -> None:
        """Until the preview shows what is ticked, at its full width."""
        from PySide6.QtTest import QTest

        QTest.qWait(300)  # the window takes its size
        while self.export.preview.is_busy:
            QTest.qWait(50)

    def _meeting(self, desk: object, case: int) -> Iterator[tuple[str, Callable[[], object]]]:
        """Every step of the conference of today."""
        from models.kinds import Step

        for number, step in enumerate(Step):

            def show(step: Step = step) -> None:
                self._close_dialogs()
                desk.show_meeting(case, "c3")
                desk.page.show_step(step)

            yield f"meeting-{number}", show

    def _close_dialogs(self) -> None:
        from PySide6.QtWidgets import QApplication

        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()

    def settle(self, picture: Callable[[], object]) -> None:
        """Do the steps and let the window paint."""
        from PySide6.QtWidgets import QApplication

        picture()
        for _ in range(10):
            QApplication.processEvents()

    def _type_passphrase(self) -> None:
        from PySide6.QtTest import QTest

        self.window.screen_shown.place_focus()
        QTest.keyClicks(self.window.screen_shown.form.passphrase, "vier rode fietsen")

    def _fill(self) -> None:
        """Make the vault that is walked through."""
        from models.services import Services
        from models.vault import Vault

        self.folder.parent.mkdir()
        now = datetime.now()
        now = now.replace(minute=now.minute // 5 * 5, second=0, microsecond=0)
        with Vault.create(self.folder, "PGA-team", _PERSON, _PASSPHRASE, organisation="ZVH Rivierenmond") as vault:
            self._take_in(Services.over(vault), now)

    def _take_in(self, services: "Services", now: datetime) -> None:
        from tools.example_cases import morning
        from tools.vault_pictures import settle_in

        morning(services, now)
        settle_in(services)


class FullSwing(Tour):
    """Walks through one follow-up conference in which everything happens, three quarters of an hour after it began."""

    def pictures(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Every step with its richest row in hand, and what the room sees."""
        from models.kinds import Step
        from ui.unlocking import unlock

        self.window.enter(unlock(self.folder, _PERSON, _PASSPHRASE))
        desk = self.window.screen_shown
        desk.show_meeting(desk._services.cases.find("ZVH-MS-2026-0011"), "c3")
        self.meeting = desk.page
        in_hand = {Step.ROLES: ("role_assessments", 0), Step.DOMAINS: ("domain_assessments", 8)}
        for number, step in enumerate(Step):
            yield f"meeting-{number}", lambda step=step: self._show(step, *in_hand.get(step, ("", 0)))
        yield "meeting-1-quick-entry", self._type_quick_entry
        yield "meeting-5-action", lambda: self._show(Step.DOMAINS, "actions", 2)
        yield "meeting-6-editing", self._edit_in_list
        yield "beamer-third-party", self._open_beamer
        yield "beamer", self._let_third_party_go
        yield "beamer-names-hidden", lambda: self.meeting.beamer.toggle_names()

    def in_view(self) -> "QWidget":
        """The window of the room once it is open, and the chair's until then."""
        return self.meeting.beamer.window or self.window

    def settle(self, picture: Callable[[], object]) -> None:
        """Do the steps, and wait for what the meeting and the beamer show a moment later."""
        from PySide6.QtGui import QCursor
        from PySide6.QtTest import QTest

        QCursor.setPos(self.window.rect().bottomRight())
        super().settle(picture)
        QTest.qWait(450)

    def _show(self, step: "Step", collection: str = "", place: int = 0) -> None:
        meeting = self.meeting
        row = getattr(meeting.room.conference, collection)[place].id if collection else None
        meeting.show_step(step)
        meeting.mend(step, "text" if collection else "", row, collection)

    def _type_quick_entry(self) -> None:
        from PySide6.QtTest import QTest

        from models.kinds import Step

        self._show(Step.OPEN)
        self.meeting.quick_entry.enter()
        QTest.keyClicks(self.meeting.quick_entry.line, "huisbezoek met wijkteam @politie #huisvesting vrijdag")

    def _edit_in_list(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from models.kinds import Step

        self._show(Step.DECISIONS)
        QTest.keyClick(self.meeting.quick_entry.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self.meeting.quick_entry.line, Qt.Key.Key_Delete)
        self.meeting.side.show_agreements()
        self.meeting.side.agreements._edit(("actions", self.meeting.room.conference.actions[3].id))

    def _open_beamer(self) -> None:
        from models.kinds import Step

        self._show(Step.PICTURE)
        self.meeting.beamer.toggle()
        self.meeting.beamer.window.resize(self.window.size())

    def _let_third_party_go(self) -> None:
        from models.kinds import AttendanceStatus, Step

        room = self.meeting.room
        for row in room.conference.attendance:
            if row.declaration_signed is not None:
                room.change(row, status=AttendanceStatus.ABSENT_WITH_NOTICE)
        self._show(Step.DOMAINS, "domain_assessments", 8)

    def _take_in(self, services: "Services", now: datetime) -> None:
        from tools.example_cases import full_swing

        full_swing(services, now)


_PERSON, _PASSPHRASE = "Şükrü Çağlar", "vier rode fietsen"

if __name__ == "__main__":
    if sys.argv[1:2] == [_INSIDE]:
        inside(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], Path(sys.argv[5]), sys.argv[6:])
    else:
        raise SystemExit(main(sys.argv[1:]))
