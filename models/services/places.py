"""Where people are in the program, and what they have half typed, so that a lock or a power cut costs no word."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from models import place_queries
from models.entities import HalfTyped
from models.records.half_typed import KeptPlace, Unplaced
from models.records.plain import from_plain, to_plain
from models.services.references import references_told

if TYPE_CHECKING:
    from models.vault import Vault

_PLACE = 0
_LONGEST_WHERE = 200


class Places:
    """What is kept for who opened the vault; another person never sees it, and it stands in no log.

    The chair also finds the texts of people who have no key any more: what they had half typed belongs to the case.
    """

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def keep(self, place: KeptPlace, case_id: int | None = None) -> None:
        """Keep where I am instead of what was kept. With *case_id* it goes when that case is destroyed.

        Raises KnownProblem UNKNOWN_REFERENCE for a case that is gone, and what the disk refuses.
        """
        contents = json.dumps(to_plain(place), ensure_ascii=False)
        with self._vault.keep_place() as session:
            row = place_queries.half_typed(session, self._vault.person, _PLACE) or HalfTyped(
                person=self._vault.person, number=_PLACE
            )
            row.case_id, row.contents = case_id, contents
            _add(session, row)

    def kept(self) -> KeptPlace | None:
        """Where I was; None when nothing is kept, or nothing that this version of the program understands."""
        with self._vault.read() as session:
            row = place_queries.half_typed(session, self._vault.person, _PLACE)
            return _place(row.contents) if row is not None else None

    def clear(self) -> None:
        """Forget where I was; texts without a place stay."""
        with self._vault.keep_place() as session:
            row = place_queries.half_typed(session, self._vault.person, _PLACE)
            if row is not None:
                session.delete(row)

    def set_aside(self, texts: Iterable[tuple[str, str]], case_id: int | None = None) -> None:
        """Keep texts that have no field any more, each with where it stood; an empty text is left out."""
        wanted = [(where, text) for where, text in texts if text.strip()]
        if not wanted:
            return
        with self._vault.keep_place() as session:
            number = place_queries.last_number(session, self._vault.person)
            for where, text in wanted:
                number += 1
                contents = json.dumps([where[:_LONGEST_WHERE], text], ensure_ascii=False)
                row = HalfTyped(person=self._vault.person, number=number, case_id=case_id, contents=contents)
                _add(session, row)

    def unplaced(self) -> tuple[Unplaced, ...]:
        """My texts without a place, oldest first; for the chair also those of people who have no key any more."""
        keys = {person.casefold() for person, _ in self._vault.about(self._vault.folder).people}
        with self._vault.read() as session:
            rows = place_queries.all_half_typed(session)
            mine = [one for one in rows if one.person == self._vault.person and one.number != _PLACE]
            left = [one for one in rows if one.person.casefold() not in keys] if self._vault.may_govern else []
            return tuple(text for row in (*mine, *left) for text in _texts(row))

    def drop(self, text: Unplaced) -> None:
        """Forget a text without a place. Of somebody without a key all that stood in the same screen goes with it."""
        with self._vault.keep_place() as session:
            row = place_queries.half_typed(session, text.person, text.number)
            if row is not None:
                session.delete(row)


def _add(session: Session, row: HalfTyped) -> None:
    session.add(row)
    with references_told():
        session.flush()


def _place(contents: str) -> KeptPlace | None:
    try:
        place: KeptPlace = from_plain(KeptPlace, json.loads(contents))
    except (ValueError, KeyError, TypeError):
        return None  # of another version of the program
    return place


def _texts(row: HalfTyped) -> list[Unplaced]:
    if row.number == _PLACE:
        place = _place(row.contents)
        fields = [one for one in place.fields if one.is_text and one.value.strip()] if place is not None else []
        return [_unplaced(row, one.name, one.value) for one in fields]
    where, text = json.loads(row.contents)
    return [_unplaced(row, where, text)]


def _unplaced(row: HalfTyped, where: str, text: str) -> Unplaced:
    return Unplaced(number=row.number, person=row.person, where=where, text=text, case_id=row.case_id)
