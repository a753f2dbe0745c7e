"""What each partner is asked in the round."""

from dataclasses import replace

import pytest

from models.lists import organisation_seeds, question_seeds
from models.records import Proceedings
from models.records.plain import from_plain, to_plain
from models.rules.questions import asked, invited, proposed, with_questions
from tests import builders


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Politie", "registraties"),
        ("Politie Oeverdam", "overlast"),
        ("Gemeente – Wmo", "laatste twee jaar"),
        ("Gemeente – Jeugd", "Jeugdwet"),
        ("Wijkteam Oeverdam-Oost", "bij de gemeente"),
        ("Raad voor de Kinderbescherming", "onderzoek"),
        ("Veilig Thuis", "meldingen"),
        ("Gecertificeerde instelling", "maatregel"),
        ("Oeverwonen", "voor het doel van dit overleg"),
    ],
)
def test_a_partner_is_asked_what_is_known_of_its_kind(name: str, says: str) -> None:
    assert says in proposed(builders.organisation("x", name))


def test_every_organisation_to_begin_with_gets_a_question_and_only_the_last_is_for_all() -> None:
    assert all(proposed(seed) for seed in organisation_seeds())
    assert [bool(seed.names) for seed in question_seeds()] == [True] * (len(question_seeds()) - 1) + [False]


def test_what_was_prepared_goes_before_the_proposal_also_when_it_was_taken_away() -> None:
    police = builders.organisation("politie", "Politie")
    this = builders.conference(attendance=(builders.attends("anouk", "politie", None),))
    assert asked(this, police) == proposed(police)
    prepared = Proceedings(questions=with_questions(Proceedings(), {"politie": "Is hij gezien?"}))
    assert asked(replace(this, proceedings=prepared), police) == "Is hij gezien?"
    emptied = Proceedings(questions=with_questions(prepared, {"politie": ""}))
    assert asked(replace(this, proceedings=emptied), police) == ""


def test_who_was_not_invited_is_not_asked() -> None:
    assert asked(builders.conference(), builders.organisation("politie", "Politie")) == ""


def test_who_leads_the_meeting_is_not_asked() -> None:
    rows = (builders.attends("maud", "zvh", None), builders.attends("anouk", "politie", None))
    assert invited(builders.conference(chair="maud", attendance=rows)) == ("politie",)


def test_questions_come_back_from_the_vault_as_they_were() -> None:
    kept = Proceedings(questions=(("politie", "Is hij gezien?"), ("om", "")))
    assert from_plain(Proceedings, to_plain(kept)) == kept


def test_each_invited_organisation_is_asked_once() -> None:
    rows = (
        builders.attends("anouk", "politie", None),
        builders.attends("ferry", "politie", None),
        builders.attends("jesse", None, None),
    )
    assert invited(builders.conference(attendance=rows)) == ("politie",)
