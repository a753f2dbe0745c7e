"""Opening a case with a long history, from the vault to the screen."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench.desks import desk_over
from bench.figure import Figure, median_ms
from models import interchange
from models.records import CaseSnapshot
from models.services import Services
from models.vault import Cost, Vault

_CASE = Path(__file__).parents[1] / "tests/resources/cases/harrie.json"
_CONFERENCES, _ACTIONS_EACH = 12, 17


def figures() -> Iterator[Figure]:
    """Reading the case from the vault, and showing it on the case screen."""
    with (
        tempfile.TemporaryDirectory() as place,
        Vault.create(Path(place, "vault"), "Maat", "Anouk Brandsma", "vier rode fietsen", cost=Cost(64, 1, 1)) as vault,
    ):
        services = Services.over(vault)
        case = services.cases.take_in(long_case())
        read = median_ms(lambda: services.cases.get(case.id))
        yield Figure("a case of 12 conferences and 204 actions from the vault", read, "ms", "")
        yield Figure("the same, opened on the screen", _on_screen(vault, case.id), "ms", "<= 150 ms")


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


def _on_screen(vault: Vault, case_id: int) -> float:
    desk = desk_over(vault)

    def open_case() -> None:
        desk.show_case(case_id)
        desk.grab()

    return median_ms(open_case)
