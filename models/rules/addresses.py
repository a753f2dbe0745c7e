"""Addresses in texts: offender and victim of one conference never get each other's."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from models.kinds import Position, Role
from models.records import CaseSnapshot

_ENDS = (
    "straat|straatje|laan|weg|plein|kade|gracht|singel|dijk|hof|hofje|steeg|pad|dreef|park|plantsoen|markt|haven|ring"
    "|baan|wal|kamp|oord|akker|veld|veste|boulevard|allee|erf|brink|hoek|horst|waard|zijde|werf|poort|vaart|sluis|burg"
)
_NUMBER = r"\d{1,5}(?:\s?[a-zA-Z](?!\w)|[-/]\w{1,4})?(?!\w)"
_STREET = re.compile(rf"(?<!\w)(?P<stem>[\w'’.-]*?)(?P<end>{_ENDS})\s+{_NUMBER}", re.IGNORECASE)
_STREET_OF = re.compile(
    rf"(?<!\w)(?:Laan|Plein|Hof|Park|Weg|Kade|Dijk|Singel|Huis)\s+(?:(?:van|der|de|den|het|'t|’t)\s+)+(?:[A-Z]\S*\s+)+{_NUMBER}"
)
_POSTCODE = re.compile(r"(?<!\d)[1-9]\d{3}(?:[ \u00a0]?[A-Z]{2}|[a-z]{2})(?!\w)")
_BOX = re.compile(r"(?<!\w)(?:postbus|huisnummer|huisnr\.?|PO box)\s+\d+", re.IGNORECASE)
_APART = 3
_ENGLISH = re.compile(r"(?<!\w)\d{1,5}[a-z]?\s+(?:[A-Z][\w'’]*\s+)+(?:Street|Road|Lane|Avenue|Square|Drive)(?!\w)")


def addresses_in(text: str) -> tuple[str, ...]:
    """The addresses in a text, as written: a street with its number, a postcode, a post-office box."""
    found = [match for match in _STREET.finditer(text) if len(match["stem"]) > 1 or match[0][:1].isupper()]
    found += [match for pattern in (_STREET_OF, _POSTCODE, _BOX, _ENGLISH) for match in pattern.finditer(text)]
    return tuple(text[start:end] for start, end in _joined(sorted(match.span() for match in found)))


def _joined(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places of whole addresses: a street and the postcode right after it are one."""
    while spans:
        (start, end), spans = spans[0], spans[1:]
        while spans and spans[0][0] - end <= _APART:
            end, spans = max(end, spans[0][1]), spans[1:]
        yield start, end


def addresses_together(case: CaseSnapshot, conference_key: str) -> tuple[str, ...]:
    """The addresses in the texts up to a conference with an offender as well as a victim, when there are several.

    They warn before a document leaves: the one of them may not learn where the other is. KeyError when there is no such
    conference.
    """
    if not _has_both(case, conference_key):
        return ()
    found = [address for one in case.up_to(conference_key) for text in _texts(one) for address in addresses_in(text)]
    different: dict[str, str] = {}
    for address in found:
        different.setdefault(address.casefold(), address)
    return tuple(different.values()) if len(different) > 1 else ()


def _has_both(case: CaseSnapshot, conference_key: str) -> bool:
    case.conference(conference_key)
    weighed = [row for one in case.up_to(conference_key) for row in one.role_assessments]
    offenders = {row.person for row in weighed if row.role in (Role.PERPETRATOR, Role.BOTH)}
    victims = {row.person for row in weighed if row.role in (Role.VICTIM, Role.BOTH)}
    victims |= {one.key for one in case.people if one.position is Position.VICTIM}
    return bool(victims) and any(victims - {offender} for offender in offenders)


def _texts(value: object) -> Iterator[str]:
    """Every text in a record and in the records it holds."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
