"""How lists share the height of the beamer, and which of their rows are shown."""

from collections.abc import Sequence


def shared(room: float, wanted: Sequence[float]) -> list[float]:
    """Room for each: all that is wanted where that is possible, or else what the smaller ones leave, evenly."""
    shares = [0.0] * len(wanted)
    left = len(wanted)
    for place in sorted(range(len(wanted)), key=lambda each: wanted[each]):
        shares[place] = max(0.0, min(wanted[place], room / left))
        room -= shares[place]
        left -= 1
    return shares


def windows(
    heights: Sequence[Sequence[float]], shares: Sequence[float], marked: Sequence[int | None]
) -> list[tuple[int, int]]:
    """Which rows of each list fit in its share; what whole rows leave over goes to the first that can use it."""
    found = [_window(rows, share, mark) for rows, share, mark in zip(heights, shares, marked, strict=True)]
    used = [sum(rows[begin:end]) for rows, (begin, end) in zip(heights, found, strict=True)]
    left = sum(shares) - sum(used)
    for place, rows in enumerate(heights):
        found[place] = begin, end = _window(rows, used[place] + left, marked[place])
        left -= sum(rows[begin:end]) - used[place]
    return found


def _window(heights: Sequence[float], room: float, marked: int | None) -> tuple[int, int]:
    """Which rows fit: those before and at the marked one, or the last, and after it while there is room."""
    end = len(heights) if marked is None else marked + 1
    begin, used = end, 0.0
    while begin > 0 and used + heights[begin - 1] <= room + 0.5:
        begin -= 1
        used += heights[begin]
    while end < len(heights) and used + heights[end] <= room + 0.5:
        used += heights[end]
        end += 1
    return begin, end
