"""What a case file says, read with nothing of the program: which of it must, and which may not, stand in a document."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

CASES = Path(__file__).parents[1] / "resources" / "cases"
NAMES = ("harrie", "jeffrey", "tristan", "hard")

Row = dict[str, Any]


@cache
def case_file(name: str) -> Row:
    loaded: Row = json.loads((CASES / f"{name}.json").read_text("utf-8"))
    return loaded


def conferences(name: str) -> list[str]:
    return [conference["id"] for conference in case_file(name)["conferences"]]


def must_be_in_minutes(name: str, key: str) -> list[str]:
    """Every datum of this conference, its people and its actions, in the order of the file, without empty ones."""
    document = case_file(name)
    (conference,) = (one for one in document["conferences"] if one["id"] == key)
    parts = (_setting, _table, _picture, _weighed, _plan_made, _decided, _told)
    return _told_once(text for part in parts for text in part(document, conference))


def must_be_in_plan(name: str, key: str) -> list[str]:
    """Every goal, action and scenario up to this conference, with every date that was agreed for an action."""
    document = case_file(name)
    keys = conferences(name)

    def told() -> Iterator[str]:
        yield document["case"].get("purpose", "")
        for conference in document["conferences"][: keys.index(key) + 1]:
            yield from _goals(conference)
            yield from _actions(document, conference)
            yield from _scenarios(conference)
            yield from (conference.get("scale_up", ""), conference.get("scale_down", ""))

    return _told_once(told())


def may_be_in_no_document(name: str) -> list[str]:
    """Service numbers, ways to reach people, and contributions that not every recipient may read."""
    document = case_file(name)
    secrets = [person.get(field, "") for person in document["people"] for field in ("bsn", "safe_contact")]
    kept_back = [
        row["text"]
        for conference in document["conferences"]
        for row in conference.get("contributions", [])
        if not _everyone_may_read(document, conference, row)
    ]
    return _told_once([*secrets, *kept_back])


def _told_once(texts: Any) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text.strip()))


def _everyone_may_read(document: Row, conference: Row, contribution: Row) -> bool:
    if contribution.get("in_minutes") is False:
        return False
    if "share_with" not in contribution:
        return True
    employers = {person["id"]: person.get("organisation") for person in document["people"]}
    types = {one["id"]: one["participant_type"] for one in document["organisations"]}
    invited = {row.get("organisation") or employers.get(row.get("person")) for row in conference.get("attendance", [])}
    readers = {key for key in invited if key and types[key] != "derde"}
    return bool(readers) and readers <= {*contribution["share_with"], contribution.get("organisation")}


def _name(document: Row, part: str, key: str | None) -> str:
    return next((one["name"] for one in document[part] if one["id"] == key), "")


def _day(text: str | None) -> str:
    if text is None:
        return ""
    year, month, day = text.split("-")
    return f"{int(day)}-{int(month)}-{year}"


def _setting(document: Row, conference: Row) -> Iterator[str]:
    case = document["case"]
    yield from (case["number"], case.get("purpose", ""), case.get("binding", ""), case.get("contact_point", ""))
    yield case.get("source_system_reference", "")
    yield conference.get("place", "")
    for key in (case.get("case_director"), conference.get("chair"), conference.get("secretary")):
        yield _name(document, "people", key)


def _table(document: Row, conference: Row) -> Iterator[str]:
    for row in conference.get("attendance", []):
        yield _name(document, "people", row.get("person"))
        yield _name(document, "organisations", row.get("organisation"))


def _picture(document: Row, conference: Row) -> Iterator[str]:
    for row in conference.get("contributions", []):
        if _everyone_may_read(document, conference, row):
            yield from (row["text"], row.get("conditions", ""), row.get("necessity", ""))
            yield _name(document, "organisations", row.get("organisation"))


def _weighed(document: Row, conference: Row) -> Iterator[str]:
    for row in conference.get("role_assessments", []):
        yield from (_name(document, "people", row["person"]), row["incident"], _day(row.get("review_on")))
        yield from (row.get("reasoning", ""), row.get("dissent", ""))
        yield from (*row.get("coercion_signals", []), *row.get("counter_indications", []))
    for row in conference.get("domain_assessments", []):
        yield _name(document, "domains", row["domain"])
        yield from (row.get("protective", ""), row.get("risk", ""))
    for row in conference.get("instruments", []):
        yield from (row["name"], row.get("outcome", ""), _day(row.get("taken_on")), _day(row.get("valid_until")))


def _goals(conference: Row) -> Iterator[str]:
    for row in conference.get("goals", []):
        yield from (row["text"], row.get("measure", ""))


def _actions(document: Row, conference: Row) -> Iterator[str]:
    for row in conference.get("actions", []):
        yield from (row["text"], _day(row["due"]), row.get("statutory_task", ""), row.get("condition", ""))
        yield _name(document, "people", row["owner"])
        yield _name(document, "organisations", row["organisation"])
        yield row.get("informing", "")


def _plan_made(document: Row, conference: Row) -> Iterator[str]:
    yield from _goals(conference)
    yield from _actions(document, conference)
    agreed = {row["number"]: row for one in document["conferences"] for row in one.get("actions", [])}
    for row in conference.get("action_updates", []):
        action = agreed[row["number"]]
        yield from (action["text"], _name(document, "people", action["owner"]), row.get("result", ""))
        yield from (_day(row.get("due")), _day(row.get("reported_on")))
        yield _name(document, "people", row.get("reported_by"))


def _decided(document: Row, conference: Row) -> Iterator[str]:
    for row in conference.get("decisions", []):
        yield from (row["text"], row.get("rationale", ""), row.get("dissent", ""), *row.get("alternatives", []))
    for row in conference.get("dilemmas", []):
        yield from (row["question"], row.get("why", ""))
        for option in row["options"]:
            yield from (option["text"], *option.get("pros", []), *option.get("cons", []))
            yield from (option.get("consequences_for_person", ""), option.get("consequences_for_others", ""))
    yield from _scenarios(conference)
    yield from (conference.get("scale_up", ""), conference.get("scale_down", ""))


def _scenarios(conference: Row) -> Iterator[str]:
    for row in conference.get("scenarios", []):
        yield from (row["if"], row["then"], row.get("who", ""), row.get("reachable", ""))


def _told(document: Row, conference: Row) -> Iterator[str]:
    for row in conference.get("informing", []):
        yield from (_name(document, "people", row["person"]), _name(document, "people", row.get("by")))
        yield from (row.get("how", ""), row.get("delay_ground", ""), _day(row.get("on")), _day(row.get("review_on")))
    feedback = conference.get("feedback_to_referrer", {})
    yield from (feedback.get("text", ""), _name(document, "organisations", feedback.get("to")))
    for row in document.get("disclosures", []):
        if row.get("conference") == conference["id"]:
            yield from (row["what"], row.get("ground", ""), _day(row["on"]), _day(row.get("feedback_due")))
            yield from (_name(document, "organisations", row["to"]), _name(document, "people", row.get("by")))
