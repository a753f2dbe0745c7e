"""What stands in for the names on the beamer: betrokkene, zus van betrokkene, slachtoffer."""

import re
from collections import Counter

from PySide6.QtCore import QCoreApplication

from models.kinds import Position
from models.records import CaseSnapshot, PersonSnapshot
from models.rules.veil import Veil

_LONG = 3  # words; a longer relation tells more than who somebody is
_VAN = " van "  # relations are written in Dutch, whatever the interface speaks


def veil(case: CaseSnapshot) -> Veil:
    """Hides everybody in the case who is no professional."""
    shared = QCoreApplication.translate("Beamer", "[name]")
    hidden = [person for person in case.people if person.position is not Position.PROFESSIONAL]
    plain = Veil(case.people, {person.key: _concerned() for person in hidden}, _concerned())
    words = {person.key: _stand_in(person, plain) for person in hidden}
    return Veil(case.people, _told_apart(words), shared)


def _stand_in(person: PersonSnapshot, plain: Veil) -> str:
    if person.is_concerned:
        return _concerned()
    if person.position is Position.VICTIM:
        return QCoreApplication.translate("Beamer", "victim")
    relation = plain.over(re.split(r"[,;(]", person.relation)[0].strip())
    if not relation:
        return QCoreApplication.translate("Beamer", "somebody close to the person concerned")
    if _VAN in relation and len(relation.split()) <= _LONG:
        return relation
    if len(relation.split()) > _LONG:
        relation = relation.split()[0]
    return QCoreApplication.translate("Beamer", "{relation} of the person concerned").format(relation=relation)


def _told_apart(words: dict[str, str]) -> dict[str, str]:
    """The same words for several people get a number."""
    times, seen = Counter(words.values()), Counter[str]()
    told: dict[str, str] = {}
    for key, word in words.items():
        seen[word] += 1
        told[key] = f"{word} {seen[word]}" if times[word] > 1 else word
    return told


def _concerned() -> str:
    return QCoreApplication.translate("Beamer", "the person concerned")
