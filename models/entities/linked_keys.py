"""Lists of keys kept as rows, so that the database holds every reference."""

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar


class _Link(Protocol):
    rank: Any
    key: Any

    def __init__(self, *, key: str) -> None: ...


L = TypeVar("L", bound=_Link)


def keys_of(links: Sequence[_Link]) -> tuple[str, ...]:
    """The keys in their order."""
    return tuple(link.key for link in links)


def with_keys(link_type: type[L], links: Sequence[L], keys: tuple[str, ...]) -> list[L]:
    """The links for *keys*, in that order; those that stay are kept as they are."""
    kept = {link.key: link for link in links}
    wanted = [kept.get(key) or link_type(key=key) for key in dict.fromkeys(keys)]
    for rank, link in enumerate(wanted):
        link.rank = rank
    return wanted
