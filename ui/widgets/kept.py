"""What every field can tell of what stands in it, so that half-typed work can be kept and put back."""

from enum import Enum
from typing import Protocol, runtime_checkable

NEVER = "never_kept"
"""The property of a field that is never kept, such as one with a secret."""


@runtime_checkable
class Kept(Protocol):
    """A field whose contents can be kept: all as text."""

    @property
    def shown(self) -> str:
        """What the program showed here last, or the record holds."""

    def standing(self) -> str:
        """What stands here now."""

    def put_back(self, standing: str) -> bool:
        """Let this stand here again, as if the user did it; False when the field does not offer it."""


def as_text(value: object) -> str:
    """A value out of a few as text: a kind by its value, nothing as ""."""
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return "|".join(as_text(one) for one in value)
    return str(value)
