"""Pictures of every screen, taken from the real program on an example vault, into resources/pictures.

tools/screenshots.py              all pictures, at 1440 x 900 and 1280 x 720, in light; some also in dark
tools/screenshots.py NAME...      only the pictures with these names, such as `today` or `meeting-5`
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HOUSE))

PICTURES = HOUSE / "resources" / "pictures"
_CASES = HOUSE / "tests" / "resources" / "cases"
SIZES = ((1440, 900), (1280, 720))
IN_DARK = ("today", "case-plan", "meeting-5")
_INSIDE = "--inside"


def main(words: list[str]) -> int:
    """Take the pictures, each size and theme on a screen of its own."""
    from tests.journeys.display import missing_tools, screen

    missing = missing_tools()
    if missing:
        print(f"Needed and not found: {', '.join(missing)}")
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        for theme in ("light", "dark") if (width, height) == SIZES[0] else ("light",):
            with screen(width, height) as display, tempfile.TemporaryDirectory() as home:
                own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": home, "XDG_CONFIG_HOME": home}
                command = [sys.executable, __file__, _INSIDE, str(width), str(height), theme, *words]
                subprocess.run(command, env=os.environ | own, cwd=home, check=True)
    if not words:
        documents()
    return 0


def documents() -> None:
    """Take a picture of the first pages of minutes and plan."""
    from exports.blocks import DocumentKind
    from exports.publishing import DocumentFormat, publish
    from exports.wording import wording
    from models.interchange import read_case

    case = read_case(_CASES / "jeffrey.json")
    with tempfile.TemporaryDirectory() as place:
        for kind in DocumentKind:
            file = publish(case, case.conferences[0].key, kind, DocumentFormat.PDF, Path(place), wording("nl"))
            pages = PICTURES / f"document-{kind}"
            subprocess.run(["pdftoppm", "-r", "80", "-l", "2", "-gray", "-png", file, pages], check=True)


def inside(width: int, height: int, theme: str, names: list[str]) -> None:
    """Take the pictures on the screen that is there."""
    from PySide6.QtWidgets import QApplication

    from ui import style, translations

    app = QApplication([])
    translations.install(app, "nl")
    style.apply(app, dark=theme == "dark")
    wanted = names or (list(IN_DARK) if theme == "dark" else [])
    tour = Tour(width, height)
    for name, picture in tour.pictures():
        if not wanted or name in wanted:
            tour.settle(picture)
            ending = "-dark" if theme == "dark" else ""
            tour.window.grab().save(str(PICTURES / f"{name}-{width}x{height}{ending}.png"), quality=10)
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
        from ui.unlocking import unlock

        yield "unlock", self._type_passphrase
        yield "create", self.window._show_create
        self.window.enter(unlock(self.folder, _PERSON, _PASSPHRASE))
        desk = self.window.screen_shown
        case = desk._services.cases.find("ZVH-BR-2026-0042")
        yield "today", desk.show_today
        yield "cases", desk.show_cases
        for tab in ("overview", "plan", "people", "conferences"):
            yield f"case-{tab}", lambda tab=tab: desk.show_case(case, tab)
        yield from self._meeting(desk, case)

    def _meeting(self, desk: object, case: int) -> Iterator[tuple[str, Callable[[], object]]]:
        """Every step of the conference of today."""
        from models.kinds import Step

        for number, step in enumerate(Step):

            def show(step: Step = step) -> None:
                desk.show_meeting(case, "c3")
                desk.page.show_step(step)

            yield f"meeting-{number}", show

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
        """Three cases, of which two have their last conference today and one has actions that are late."""
        from models.interchange import read_case
        from models.records import ConferenceDraft
        from models.services import Services
        from models.vault import Vault

        self.folder.parent.mkdir()
        now = datetime.now()
        now = now.replace(minute=now.minute // 5 * 5, second=0, microsecond=0)
        with Vault.create(self.folder, "PGA-team", _PERSON, _PASSPHRASE, organisation="ZVH Rivierenmond") as vault:
            services = Services.over(vault)
            services.cases.take_in(read_case(_CASES / "harrie.json"))
            for place, name in enumerate(("tristan", "jeffrey")):
                file = Path(f"{name}.json")
                file.write_text(_moved_to_today((_CASES / file).read_text("utf-8")), "utf-8")
                last = services.cases.take_in(read_case(file)).conferences[-1]
                fields = {field: getattr(last, field) for field in ConferenceDraft.__dataclass_fields__}
                starts = now + timedelta(minutes=(-45, 0)[place])
                times = {"starts_at": starts.time(), "ends_at": (starts + timedelta(minutes=40)).time()}
                services.conferences.revise(last.id, ConferenceDraft(**(fields | times)))


def _moved_to_today(text: str) -> str:
    """A case file with every date as much later as makes its last conference one of today."""
    last = max(re.findall(r'"held_on": "(\d{4}-\d\d-\d\d)"', text))
    later = date.today() - date.fromisoformat(last)
    return re.sub(r'"(\d{4}-\d\d-\d\d)"', lambda day: f'"{date.fromisoformat(day[1]) + later}"', text)


_PERSON, _PASSPHRASE = "Şükrü Çağlar", "vier rode fietsen"

if __name__ == "__main__":
    if sys.argv[1:2] == [_INSIDE]:
        inside(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5:])
    else:
        raise SystemExit(main(sys.argv[1:]))
