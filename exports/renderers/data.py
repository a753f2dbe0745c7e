"""The case and the outcome of a conference as data, each valid against its published schema."""

import json
from functools import cache
from string import ascii_letters, digits
from typing import Any

import resources
from exports.composers.subject import Subject
from exports.renderers.characters import printable
from models.problems import KnownProblem, Problem
from models.records import ActionSnapshot, DecisionSnapshot, PersonSnapshot
from models.rules.full_names import full_name
from models.rules.numbers import decision_numbers
from models.rules.veil import Veil

_SCHEMA = "jzv-uitkomst-overleg.json"
_PLAIN = frozenset(ascii_letters + digits + "-._~")
_NO_STREET, _NO_NUMBER, _NO_PLACE, _NO_POSTCODE = ".", 0, ".", "9999 ZZ"


def whole_case(subject: Subject) -> bytes:
    """The case in format caseconf-case/1. KnownProblem CASE_INCOMPLETE for what the format cannot express."""
    from models.interchange import to_json

    return to_json(subject.case).encode("utf-8")


def outcome(subject: Subject) -> bytes:
    """The conference as a Casusoverleg of the draft JZV "Uitkomst Overleg" 0.1.

    What is not recorded is written as the register of persons (BRP) writes the unknown: "." for a street or place and 0
    for a house number; for the postcode, whose form allows no unknown, 9999 ZZ, which no place has. An action is about
    the person concerned of its goal, else the one whom it names, or else the first: nobody of their circle. Raises
    KnownProblem OUTCOME_WITHOUT_BSN (name) for such a person without a number of nine digits that begins with 1 to 9.
    """
    whole = _Outcome(subject).conference()
    _validator().validate(whole)
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


class _Outcome:
    """The parts of one outcome; every address in it is a URN by number and place in the case, never by name."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._case, self._conference = subject.case, subject.conference
        self._id = f"{self._number}/{self._conference.key}"

    @property
    def _number(self) -> str:
        return printable(self._case.number)

    def conference(self) -> dict[str, Any]:
        say, conference = self._subject.say, self._conference
        begin, end = (
            say.time(moment) if moment else say("outcome.unknown_time")
            for moment in (conference.starts_at, conference.ends_at)
        )
        return {
            "url": self._urn("overleg", conference.key),
            "id": self._id,
            "datum": conference.held_on.isoformat(),
            "startTijd": {"id": begin, "url": self._urn("overleg", conference.key, "begin")},
            "eindTijd": {"id": end, "url": self._urn("overleg", conference.key, "einde")},
            "notulen": self._minutes(),
            "betreft": {
                "url": self._urn("zaak"),
                "id": self._number,
                "startDatum": self._case.opened_on.isoformat(),
                "heeftActie": [self._action(one) for one in conference.actions],
                "heeftBesluit": [self._decision(place, one) for place, one in self._decisions()],
            },
        }

    def _urn(self, *parts: str) -> str:
        named = (_escaped(part) or "-" for part in (self._number, *map(printable, parts)))
        return ":".join(("urn", "caseconf", *named))

    def _decisions(self) -> tuple[tuple[int, DecisionSnapshot], ...]:
        return decision_numbers(self._case, self._conference)

    def _minutes(self) -> str:
        """The decisions in words, with their reasons and who saw it otherwise."""
        say = self._subject.say
        told = []
        for place, one in self._decisions():
            told.append(say("outcome.decision", number=place, text=one.text))
            told += [
                f"{say(label)}{words}"
                for label, words in (("decisions.rationale", one.rationale), ("decisions.dissent", one.dissent))
                if words
            ]
        return printable("\n".join(told)) or say("outcome.nothing")

    def _decision(self, place: int, one: DecisionSnapshot) -> dict[str, Any]:
        return {
            "url": self._urn("besluit", str(place)),
            "id": self._subject.say("document.decision_number", number=place),
            "omschrijving": printable(one.text),
            "idCasusoverleg": self._id,
        }

    def _action(self, one: ActionSnapshot) -> dict[str, Any]:
        person = self._person_of(one)
        return {
            "url": self._urn("actie", str(one.number)),
            "id": self._subject.action_number(one.number),
            "omschrijving": printable(one.text),
            "conditie": printable(one.condition),
            "informering": printable(one.informing) or self._informing(person),
            "idCasusoverleg": self._id,
            "heeftBetrekkingOp": self._concerned(person),
            "belegdBij": self._organisation(one.organisation),
        }

    def _person_of(self, one: ActionSnapshot) -> PersonSnapshot:
        goals = [goal for conference in self._subject.conferences for goal in conference.goals]
        goal = next((goal for goal in goals if goal.number == one.goal), None)
        concerned = self._case.persons_concerned
        if not concerned:
            raise KnownProblem(Problem.OUTCOME_WITHOUT_BSN, name="–")
        named = Veil(self._case.people, {person.key: "" for person in concerned}).named_in(one.text)
        about = goal.person if goal and goal.person else next(iter(named)) if len(named) == 1 else None
        return next((person for person in concerned if person.key == about), concerned[0])

    def _informing(self, person: PersonSnapshot) -> str:
        """How this person was told at this conference, or why not yet."""
        say = self._subject.say
        told = next((one for one in self._conference.informing if one.person == person.key), None)
        if told is None:
            return say("outcome.not_recorded")
        if told.on is None:
            ground = printable(told.delay_ground)
            return say("outcome.delayed", ground=ground) if ground else say("outcome.not_recorded")
        when = say("outcome.informed", day=say.day(told.on))
        return f"{when}. {printable(told.how)}".strip() if told.how else when

    def _concerned(self, person: PersonSnapshot) -> dict[str, Any]:
        place = str(self._case.people.index(person) + 1)
        number = self._subject.numbers.get(person.key, "")
        if len(number) != 9 or not number.isdecimal() or number.startswith("0"):
            raise KnownProblem(Problem.OUTCOME_WITHOUT_BSN, name=person.name)
        parts = full_name(printable(person.name))
        name = {
            "id": f"persoon-{place}-naam",
            "url": self._urn("persoon", place, "naam"),
            "voornamen": parts.first_names,
            "voorvoegsel": parts.prefix or None,
            "geslachtsnaam": parts.surname,
        }
        address = {
            "id": f"persoon-{place}-adres",
            "url": self._urn("persoon", place, "adres"),
            "straatnaam": _NO_STREET,
            "huisnummer": _NO_NUMBER,
            "postcode": _NO_POSTCODE,
            "plaats": _NO_PLACE,
        }
        return {
            "url": self._urn("persoon", place),
            "burgerservicenummer": number,
            "naam": name,
            "adres": address,
        }

    def _organisation(self, key: str | None) -> dict[str, Any]:
        found = self._case.organisation(key)
        if found is None:
            return {"url": self._urn("organisatie", "-"), "naam": self._subject.say("outcome.unassigned")}
        place = str(self._case.organisations.index(found) + 1)
        told = {"url": self._urn("organisatie", place), "naam": printable(found.name)}
        return told | {"oin": found.oin} if found.oin else told


def _escaped(part: str) -> str:
    """*part* with what is not plain in an address written as bytes (RFC 3986)."""
    return "".join(chr(byte) if chr(byte) in _PLAIN else f"%{byte:02X}" for byte in part.encode())


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    text = resources.path("schema", _SCHEMA).read_text(encoding="utf-8")
    schema = {"$ref": "#/components/schemas/Casusoverleg", **_as_json_schema(json.loads(text))}
    return Draft202012Validator(schema)


def _as_json_schema(part: Any) -> Any:
    """A schema of OpenAPI 3.0 as JSON Schema: what is nullable there may be null."""
    if isinstance(part, list):
        return [_as_json_schema(one) for one in part]
    if not isinstance(part, dict):
        return part
    plain = {name: _as_json_schema(below) for name, below in part.items()}
    return plain | {"type": [plain["type"], "null"]} if plain.get("nullable") is True else plain
