"""What is told to a person concerned in plain words, where the words of the table do not do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainText:
    """The text that stands for a decision or action in the document for one person.

    *place* names it by id ("decision:12", "action:37"); an empty *text* leaves it out of the document.
    """

    place: str
    text: str
