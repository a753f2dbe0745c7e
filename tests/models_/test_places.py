"""What somebody has half typed is kept in the vault: for them alone, and with the case that it is about."""

import pytest

from models.problems import Problem
from models.records.half_typed import HandAt, KeptPlace, OpenedDialog, OpenedPart, TypedField, Unplaced
from models.services import Services
from models.vault import Vault
from tests.vaults import CHAIR, CHEAP, PASSPHRASE, answers

OTHER, OTHERS_PASSPHRASE = "Zoë Łukaszewicz", "zeven groene vliegers"
PLACE = KeptPlace(
    screen="case",
    at=("1",),
    opened=(OpenedPart(layer=0, address="", what="plan"),),
    dialogs=(OpenedDialog(way="plan_conference"),),
    fields=(TypedField(layer=1, address="form.place", name="Plaats", before="", value="Zaal 3, naast de ‘gang’"),),
    hand=HandAt(layer=1, address="form.place", anchor=2, position=5),
)


@pytest.fixture
def places(services):
    return services.places


@pytest.fixture
def another_has_a_key(vault):
    vault.add_person(OTHER, "secretaris", OTHERS_PASSPHRASE, cost=CHEAP)
    return vault


def seen_by(folder, person, passphrase):
    vault = Vault.open(folder, person, passphrase)
    return vault, Services.over(vault).places


def test_a_place_comes_back_as_it_was_kept_also_after_the_vault_was_closed(vault, places):
    places.keep(PLACE)
    vault.close()
    again, kept = seen_by(vault.folder, CHAIR, PASSPHRASE)
    with again:
        assert kept.kept() == PLACE


def test_only_the_last_place_is_kept_and_clearing_forgets_it(places):
    places.keep(PLACE)
    places.keep(KeptPlace(screen="today"))
    assert places.kept() == KeptPlace(screen="today")
    places.clear()
    assert places.kept() is None


def test_another_person_sees_nothing_of_it(another_has_a_key, places):
    places.keep(PLACE)
    places.set_aside([("Plaats", "Zaal 3")])
    another_has_a_key.close()
    vault, theirs = seen_by(another_has_a_key.folder, OTHER, OTHERS_PASSPHRASE)
    with vault:
        assert theirs.kept() is None
        assert theirs.unplaced() == ()


def test_what_was_typed_about_a_case_goes_with_the_case(vault, places, harrie):
    from sqlalchemy import text

    places.keep(PLACE, harrie.id)
    places.set_aside([("Doel", "Rust in huis")], harrie.id)
    places.set_aside([("Filter", "overlast")])
    with vault.keep_place() as session:
        cases = session.execute(text("SELECT case_id FROM half_typed ORDER BY number")).scalars().all()
        rule = session.execute(text("PRAGMA foreign_key_list(half_typed)")).mappings().one()
    assert cases == [harrie.id, harrie.id, None]
    assert (rule["table"], rule["on_delete"]) == ("case", "CASCADE")


def test_nothing_is_kept_about_a_case_that_is_not_there(places):
    with answers(Problem.UNKNOWN_REFERENCE):
        places.keep(PLACE, 4711)


def test_texts_without_a_place_stand_in_the_order_in_which_they_came_until_they_are_dropped(places):
    places.set_aside([("Doel", "Rust in huis"), ("Leeg", "  "), ("Filter", "overlast")])
    places.set_aside([("Toelichting", "eerste regel\ntweede regel")])
    first, second, third = places.unplaced()
    assert first == Unplaced(number=1, person=CHAIR, where="Doel", text="Rust in huis")
    assert (second.text, third.text) == ("overlast", "eerste regel\ntweede regel")
    places.drop(second)
    assert [one.number for one in places.unplaced()] == [1, 3]


def test_the_chair_finds_what_somebody_without_a_key_had_half_typed(another_has_a_key):
    folder = another_has_a_key.folder
    another_has_a_key.close()
    theirs, places = seen_by(folder, OTHER, OTHERS_PASSPHRASE)
    with theirs:
        places.keep(PLACE)
        places.set_aside([("Doel", "Rust in huis")])
    mine, places = seen_by(folder, CHAIR, PASSPHRASE)
    with mine:
        assert places.unplaced() == ()
        Services.over(mine).keys.remove(OTHER)
        assert [(one.person, one.text) for one in places.unplaced()] == [
            (OTHER, "Zaal 3, naast de ‘gang’"),
            (OTHER, "Rust in huis"),
        ]


def test_a_place_stands_in_no_log(vault, places):
    from sqlalchemy import text

    with vault.read() as session:
        before = session.execute(text("SELECT count(*) FROM journal_entry")).scalar_one()
    places.keep(PLACE)
    places.set_aside([("Doel", "Rust in huis")])
    with vault.read() as session:
        assert session.execute(text("SELECT count(*) FROM journal_entry")).scalar_one() == before


def test_what_another_version_of_the_program_kept_is_left_alone(vault, places):
    from sqlalchemy import text

    places.keep(PLACE)
    with vault.keep_place() as session:
        session.execute(text("UPDATE half_typed SET contents = '{\"where\": 3}'"))
    assert places.kept() is None
