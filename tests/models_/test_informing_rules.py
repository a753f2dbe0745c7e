"""Who is not told yet, and of what: as the table wrote it."""

from dataclasses import replace
from datetime import date

import pytest

from models.records import CaseSnapshot, InformingSnapshot
from models.rules.extracts import Readers, extract
from models.rules.informing import is_kept_from_the_person, telling_waits
from tests import builders


@pytest.mark.parametrize("written", ["Niet: zou het onderzoek schaden.", "nog niet", "Nee", "Not yet", " niet"])
def test_an_action_of_which_somebody_is_not_told_says_so_at_its_start(written: str) -> None:
    assert is_kept_from_the_person(builders.action(informing=written))


@pytest.mark.parametrize("written", ["", "Met Jesse besproken; hij wil niet.", "Nieuw gesprek", "Notitie gestuurd"])
def test_other_words_keep_nothing_from_anybody(written: str) -> None:
    assert not is_kept_from_the_person(builders.action(informing=written))


def test_such_an_action_is_not_in_what_the_person_reads() -> None:
    kept = builders.action(1, text="Gerichte controle", informing="Niet: zou het onderzoek schaden.")
    told = builders.action(2, text="Gesprek over werk")
    case = builders.case(builders.conference(actions=(kept, told)))
    person = case.persons_concerned[0].key
    actions = extract(case, "c1", Readers(person=person)).case.conferences[0].actions
    assert [row.number for row in actions] == [2]


DELAYED = InformingSnapshot(id=1, person="jesse", delay_ground="Het onderzoek loopt.")
TOLD = replace(DELAYED, on=date(2026, 11, 24))


def informing(*conferences: tuple[InformingSnapshot, ...]) -> CaseSnapshot:
    """A case with these rows of informing at its conferences c1, c2 …"""
    held = [builders.conference(key=f"c{n}", informing=rows) for n, rows in enumerate(conferences, start=1)]
    return builders.case(*held)


def test_telling_waits_on_a_ground_until_the_person_was_told() -> None:
    assert telling_waits(informing((DELAYED,)), "c1", "jesse") == DELAYED
    assert telling_waits(informing((TOLD,)), "c1", "jesse") is None
    assert telling_waits(informing((DELAYED,)), "c1", "fenna") is None


def test_a_delay_holds_at_the_next_conference_until_that_says_otherwise() -> None:
    assert telling_waits(informing((DELAYED,), ()), "c2", "jesse") == DELAYED
    assert telling_waits(informing((DELAYED,), (TOLD,)), "c2", "jesse") is None
    assert telling_waits(informing((DELAYED,), (TOLD,)), "c1", "jesse") == DELAYED
