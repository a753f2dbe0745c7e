"""One changed byte anywhere in a vault's folder is noticed, told in plain words, and a way out is offered."""

from pathlib import Path

import pytest

from tests.campaigns import flipped


def hold(flips: int, seed: int, root: Path) -> None:
    lines: list[str] = []
    tries = flipped.campaign(flips, seed, root, lines.append)
    assert [one.line() for one in tries if not one.is_well] == [], "".join(lines)
    assert {one.file for one in tries} >= {"cases.db", "cases.db-wal", "vault.json"}


def test_changed_bytes_are_told_with_a_way_out(tmp_path: Path) -> None:
    hold(24, 8, tmp_path)


@pytest.mark.long
def test_two_hundred_changed_bytes_are_told_with_a_way_out(tmp_path: Path) -> None:
    hold(200, 2026, tmp_path)
