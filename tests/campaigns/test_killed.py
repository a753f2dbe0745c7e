"""The program is killed while somebody types in the real window; the vault opens and holds what was typed."""

from pathlib import Path

import pytest

from tests.campaigns import killed
from tests.journeys.display import missing_tools

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {', '.join(missing_tools())}"),
    pytest.mark.xdist_group("journey"),
]


def hold(kills: int, seed: int, root: Path) -> None:
    tries = killed.campaign(kills, seed, root)
    assert [one.line() for one in tries if one.lost or one.found is None] == []
    assert sum(len(one.due) for one in tries) > 4 * kills, "the kills come after words that count"


def test_no_word_is_lost_that_was_there_for_a_second(tmp_path: Path) -> None:
    hold(3, 41, tmp_path)


@pytest.mark.long
def test_no_word_is_lost_in_two_hundred_kills(tmp_path: Path) -> None:
    hold(200, 2026, tmp_path)
