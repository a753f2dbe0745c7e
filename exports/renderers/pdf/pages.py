"""Strips onto pages: what belongs together stays together, and no page starts with a leftover."""

from collections.abc import Iterator, Sequence

from exports.renderers.pdf.strips import Strip

Page = list[tuple[Strip, float]]


def paginated(strips: Sequence[Strip], first_height: float, height: float) -> list[Page]:
    """*strips* on pages, each with its distance below the upper edge of the page's content."""
    pages: list[Page] = [[]]
    used = 0.0
    for group in _groups(strips):
        room = first_height if len(pages) == 1 else height
        needed = sum(strip.before + strip.height for strip in group)
        if pages[-1] and used + needed > room and needed <= height:
            pages.append([])
            used = 0.0
        for strip in group:
            room = first_height if len(pages) == 1 else height
            before = strip.before if pages[-1] else 0.0
            if pages[-1] and used + before + strip.height > room:
                pages.append([])
                used = before = 0.0
            if not pages[-1] and strip.repeat:
                pages[-1].append((strip.repeat, 0.0))
                used = strip.repeat.height
            pages[-1].append((strip, used + before))
            used += before + strip.height
    return pages


def _groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Runs of strips that want to stay together."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keeps_next:
            yield group
            group = []
    if group:
        yield group
