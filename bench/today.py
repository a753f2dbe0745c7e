"""From unlocking to the first screen of the day, in a vault with few cases and in one with many."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from shiboken6 import delete

from bench.desks import desk_over
from bench.figure import Figure, median_ms
from bench.many_cases import fill
from models.vault import Cost, Vault

_FEW, _MANY = 50, 5000
_PERSON, _PASSPHRASE, _CHEAP = "Anouk Brandsma", "vier rode fietsen", Cost(64, 1, 1)


def figures() -> Iterator[Figure]:
    """Opening the vault, with a key that costs nothing, until Today and the list of cases are painted."""
    with tempfile.TemporaryDirectory() as place:
        taken = {}
        for cases in (_FEW, _MANY):
            folder = Path(place, str(cases))
            with Vault.create(folder, "Maat", _PERSON, _PASSPHRASE, cost=_CHEAP) as vault:
                fill(vault, cases)
            taken[cases] = _to_today(folder)
            yield Figure(f"unlock to Today, {cases} cases", taken[cases], "ms", "<= 1000 ms" if cases == _MANY else "")
            yield Figure(f"the list of cases, {cases} cases", _to_the_list(folder), "ms", "")
        yield Figure("unlock to Today, many cases / few", taken[_MANY] / taken[_FEW], "x", "<= 1.5 x")


def _to_today(folder: Path) -> float:
    def unlock() -> None:
        with Vault.open(folder, _PERSON, _PASSPHRASE) as vault:
            desk = desk_over(vault)
            desk.start()
            desk.grab()
            delete(desk.window())

    return median_ms(unlock)


def _to_the_list(folder: Path) -> float:
    with Vault.open(folder, _PERSON, _PASSPHRASE) as vault:
        desk = desk_over(vault)

        def show() -> None:
            desk.show_cases()
            desk.grab()

        return median_ms(show)
