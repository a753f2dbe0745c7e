"""Opening a case with a long history, from the vault to the screen."""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from bench.figure import Figure, median_ms
from models import interchange
from models.records import CaseSnapshot
from models.services import Services
from models.vault import Cost, Vault

_CASE = Path(__file__).parents[1] / "tests/resources/cases/harrie.json"
_CONFERENCES, _ACTIONS_EACH = 12, 17


def figures() -> Iterator[Figure]:
    """Reading the case from the vault, and showing it on the case screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with (
        tempfile.TemporaryDirectory() as place,
        Vault.create(Path(place, "vault"), "Maat", "Anouk Brandsma", "vier rode fietsen", cost=Cost(64, 1, 1)) as vault,
    ):
        services = Services.over(vault)
        case = services.cases.take_in(long_case())
        read = median_ms(lambda: services.cases.get(case.id))
        yield Figure("a case of 12 conferences and 204 actions from the vault", read, "ms", "")
        yield Figure("the same, opened on the screen", _on_screen(vault, services, case.id), "ms", "<= 150 ms")


def long_case() -> CaseSnapshot:
    """A case as it is after a few years, made from an example."""
    case = interchange.read_case(_CASE)
    pattern = case.conferences[0]
    action = pattern.actions[0]
    conferences = []
    for place in range(_CONFERENCES):
        later = timedelta(days=28 * place)
        held_on = pattern.held_on + later
        first = place * _ACTIONS_EACH + 1
        conferences.append(
            replace(
                pattern,
                key=f"c{place + 1}",
                held_on=held_on,
                next_conference_on=None,
                goals=pattern.goals if place == 0 else (),
                actions=tuple(
                    replace(action, number=number, due=held_on + timedelta(days=14))
                    for number in range(first, first + _ACTIONS_EACH)
                ),
                action_updates=(),
            )
        )
    return replace(case, conferences=tuple(conferences), disclosures=())


def _on_screen(vault: Vault, services: Services, case_id: int) -> float:
    from ui import style
    from ui.commands import Commands
    from ui.desk import Desk
    from ui.errands import Errands
    from ui.reporter import Reporter
    from ui.unlocking import Unlocked

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    style.apply(app, dark=False)
    window, reporter = QWidget(), Reporter()
    desk = Desk(Unlocked(vault, services), Commands(window), reporter, Errands(reporter), window)
    desk.resize(1440, 900)
    window.show()

    def open_case() -> None:
        desk.show_case(case_id)
        desk.grab()

    return median_ms(open_case)
