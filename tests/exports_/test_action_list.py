"""The list of decisions and actions: what the same day needs on one or two pages, and nothing forgotten."""

from datetime import date
from typing import Any

import pytest

from exports.blocks import Block, Box, Document, Grid, Heading, Items, plain, texts
from exports.kinds import DocumentKind
from exports.publishing import compose
from exports.wording import wording
from models.kinds import ActionStatus, Priority, Track
from models.records import ConferenceSnapshot
from models.rules.sentences import shortened
from tests import builders
from tests.exports_.case_file import NAMES, case_file, conferences
from tests.exports_.whole_cases import whole_case

SAY = wording("nl")
FIRST, SECOND = date(2026, 9, 8), date(2026, 9, 29)


def listed(*held: ConferenceSnapshot, **case: Any) -> Document:
    return compose(builders.case(*held, **case), held[-1].key, DocumentKind.ACTION_LIST, SAY)


def under(document: Document, title: str) -> list[Block]:
    found: list[Block] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Heading):
            inside = block.text == title
        elif inside:
            found.append(block)
    return found


def rows(document: Document, title: str) -> list[list[str]]:
    (table,) = (block for block in under(document, title) if isinstance(block, Grid))
    return [[plain(cell) for cell in row] for row in table.rows]


def brief(document: Document) -> str:
    (box,) = (block for block in document.blocks if isinstance(block, Box))
    return plain(box.content)


def test_the_new_actions_say_who_does_what_by_when() -> None:
    action = builders.action(
        3, condition="Zodra hij belt.", priority=Priority.HIGH, track=Track.SET_LIMITS, due=date(2026, 9, 11)
    )
    assert rows(listed(builders.conference("c1", FIRST, actions=(action,))), "Nieuwe acties") == [
        [
            "A3",
            "Huisbezoek\nVoorwaarde: Zodra hij belt.\nPrioriteit: hoog",
            "Anouk Brandsma\nPolitie",
            "11-9-2026",
            "Grenzen stellen",
        ]
    ]


def test_earlier_actions_that_are_still_open_stand_as_they_are_now() -> None:
    first = builders.conference(
        "c1", FIRST, actions=tuple(builders.action(number, due=date(2026, 9, 20)) for number in (1, 2, 3))
    )
    updates = (
        builders.update(1, ActionStatus.DONE),
        builders.update(2, ActionStatus.DELAYED, result="Wachtlijst.", due=date(2026, 10, 9)),
    )
    document = listed(first, builders.conference("c2", SECOND, action_updates=updates))
    assert [[row[0], row[3], row[4]] for row in rows(document, "Eerdere acties die nog openstaan")] == [
        ["A2", "9-10-2026", "Vertraagd\nWachtlijst."],
        ["A3", "20-9-2026\ntermijn verstreken", "Open"],
    ]
    assert brief(document) == (
        "In het kort. Geen besluiten en geen nieuwe acties. Van eerdere overleggen staan nog twee acties open. "
        "Van één actie is de termijn verstreken (A3). De eerste termijn is vrijdag 9 oktober 2026 (A2)."
    )


def test_a_long_reason_is_cut_after_a_sentence_and_says_where_the_rest_is() -> None:
    sentence = "Dit is een zin van ongeveer vijftig tekens, met dhr. De Wit. "
    decision = builders.decision("Het plan gaat door.", rationale=sentence * 9, dissent="Het OM wacht liever.")
    document = listed(builders.conference("c1", FIRST, decisions=(decision,)))
    (items,) = (block for block in under(document, "Besluiten") if isinstance(block, Items))
    reason, dissent = (plain(detail) for detail in items.items[0].details)
    assert reason.endswith("dhr. De Wit. … De hele tekst staat in het verslag.")
    assert reason.count("Dit is een zin") == 4
    assert dissent == "Afwijkend standpunt: Het OM wacht liever."


def test_a_text_without_an_end_of_sentence_is_not_cut() -> None:
    assert shortened("a" * 5000, 260) == "a" * 5000
    assert shortened("Kort. Ook kort.", 260) == "Kort. Ook kort."


def test_a_conference_with_nothing_in_it_says_so() -> None:
    document = listed(builders.conference("c1", FIRST))
    said = list(texts(document))
    for sentence in (
        "Er zijn geen besluiten genomen.",
        "Er zijn geen nieuwe acties afgesproken.",
        "Er staan geen eerdere acties open.",
        "Er is geen volgend overleg afgesproken.",
    ):
        assert sentence in said
    assert brief(document) == "In het kort. Geen besluiten en geen nieuwe acties."


@pytest.mark.parametrize(("name", "key"), [(name, key) for name in NAMES for key in conferences(name)])
def test_of_every_case_all_decisions_and_new_actions_are_there(name: str, key: str) -> None:
    said = "\n".join(texts(compose(whole_case(name), key, DocumentKind.ACTION_LIST, SAY)))
    (conference,) = (one for one in case_file(name)["conferences"] if one["id"] == key)
    for row in (*conference.get("decisions", []), *conference.get("actions", [])):
        assert row["text"] in said
