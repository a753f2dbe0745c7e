"""Who is not told yet, and of what: as the table wrote it."""

import pytest

from models.rules.extracts import Readers, extract
from models.rules.informing import is_kept_from_the_person
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
