"""What one person is told: what is surely theirs, in plain words, and nothing that tells of another."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.interchange import read_case
from models.kinds import Position, Track
from models.records import GoalSnapshot, PersonSnapshot, PlainText
from models.rules.citizen_letter import Lookout, Silence, Topic, kept_texts, letter
from models.rules.plain_language import of_case
from tests.builders import action, case, conference, decision

CASES = Path(__file__).parents[1] / "resources" / "cases"
PERSPECTIVE = Track.OFFER_PERSPECTIVE


def told_of(whole, rewritten=(), person="jesse"):
    return letter(whole, "c1", person, of_case(whole, "nl"), rewritten)


def of_decision(text, **changes):
    (passage,) = told_of(case(conference(decisions=(decision(text),)), **changes)).passages
    return passage


def of_action(**changes):
    (passage,) = told_of(case(conference(actions=(action(**changes),)))).passages
    return passage


def test_a_decision_about_the_only_person_concerned_is_told_in_plain_words():
    passage = of_decision("De tafel helpt conform het plan.")
    assert passage.is_told
    assert (passage.original, passage.text) == (
        "De tafel helpt conform het plan.",
        "Het overleg helpt volgens het plan.",
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Fenna gaat naar zwemles.", Silence.TELLS_OF_ANOTHER),
        ("Met F. Valkenier is gesproken.", Silence.TELLS_OF_ANOTHER),
        ("Zijn zusje krijgt hulp.", Silence.TELLS_OF_ANOTHER),
        ("Het slachtoffer krijgt een brief.", Silence.TELLS_OF_ANOTHER),
        ("Hij verhuist naar Dorpsstraat 12.", Silence.TELLS_OF_ANOTHER),
        ("De rolweging is bijgesteld.", Silence.SECOND_THOUGHTS),
        ("De drie leerlingen krijgen een eigen route.", Silence.SECOND_THOUGHTS),
    ],
)
def test_what_tells_or_may_tell_of_another_is_left_out(text, why):
    passage = of_decision(text)
    assert not passage.is_told
    assert passage.silence is why


def test_with_two_persons_concerned_what_names_nobody_is_told_to_neither():
    sister = PersonSnapshot(id=77, key="mira", name="Mira Valk", position=Position.PERSON_CONCERNED)
    whole = case(conference(decisions=(decision("De uitkering stopt."), decision("Jesse krijgt een kamer."))))
    both = replace(whole, people=(*whole.people, sister))
    assert [one.silence for one in told_of(both).passages] == [Silence.KEPT_BACK, None]
    assert [one.is_told for one in told_of(both, person="mira").passages] == [False, False]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"track": PERSPECTIVE}, None),
        ({"track": Track.SET_LIMITS}, Silence.UNCERTAIN),
        ({"track": None}, Silence.UNCERTAIN),
        ({"track": Track.SET_LIMITS, "informing": "Jesse hoort dit van Hatice."}, None),
        ({"track": PERSPECTIVE, "informing": "Niet: zou het onderzoek schaden."}, Silence.NOT_TO_BE_TOLD),
        ({"track": PERSPECTIVE, "informing": "nog niet bespreken"}, Silence.NOT_TO_BE_TOLD),
        ({"track": PERSPECTIVE, "owner": "fenna"}, Silence.TELLS_OF_ANOTHER),
    ],
)
def test_an_action_is_told_when_nothing_speaks_against_it(changes, why):
    assert of_action(**changes).silence is why


def test_an_action_carries_who_does_it_and_when():
    passage = of_action(track=PERSPECTIVE)
    assert (passage.organisation, passage.due, passage.is_own) == ("politie", action().due, False)
    assert of_action(track=PERSPECTIVE, owner="jesse", organisation=None).is_own


def test_goals_of_earlier_conferences_are_told_as_well():
    goal = GoalSnapshot(id=5, number=3, text="Jesse woont veilig.", person="jesse")
    whole = case(conference("c0", goals=(goal,)), conference("c1"))
    assert [(one.topic, one.place, one.text) for one in told_of(whole).passages] == [
        (Topic.GOAL, "goal:3", "Jesse woont veilig.")
    ]


def test_a_rewritten_text_stands_for_the_proposed_one_and_an_empty_one_leaves_it_out():
    first, second = decision("De tafel helpt."), decision("Er komt een plan.")
    whole = case(conference(decisions=(first, second)))
    rewritten = (
        PlainText(place=f"decision:{first.id}", text="Wij helpen u."),
        PlainText(place=f"decision:{second.id}", text=" "),
    )
    told = told_of(whole, rewritten)
    assert [one.text for one in told.told(Topic.DECISION)] == ["Wij helpen u."]
    assert told.has(Topic.DECISION)


def test_somebody_can_decide_to_tell_what_was_left_out():
    one = action(track=Track.SET_LIMITS, text="Gesprek over de grens.")
    place = PlainText(place=f"action:{one.id}", text="De politie praat met u over de grens.")
    (passage,) = told_of(case(conference(actions=(one,))), (place,)).passages
    assert passage.is_told


def test_nobody_can_decide_to_tell_of_another():
    one = decision("Er komt een plan.")
    (passage,) = told_of(
        case(conference(decisions=(one,))), (PlainText(place=f"decision:{one.id}", text="Fenna krijgt een plan."),)
    ).passages
    assert (passage.is_wanted, passage.is_told) == (True, False)


def test_only_what_differs_from_the_proposal_is_kept():
    told, silent = decision("De tafel helpt."), decision("De rolweging is klaar.")
    whole = case(conference(decisions=(told, silent, decision("Er komt een plan."))))
    assert kept_texts(told_of(whole).passages) == ()
    wanted = (
        PlainText(place=f"decision:{told.id}", text="Wij helpen u."),
        PlainText(place=f"decision:{silent.id}", text="Het gesprek is klaar."),
    )
    assert kept_texts(told_of(whole, wanted).passages) == wanted
    left_out = (PlainText(place=f"decision:{told.id}", text=""),)
    assert kept_texts(told_of(whole, left_out).passages) == left_out


def test_the_lookout_says_whom_or_what_it_found():
    lookout = Lookout(case(), "jesse")
    assert lookout.found("Jesse en Fenna.") == ("Fenna Valkenier",)
    assert lookout.found("Zijn vader belt.") == ("vader",)
    assert lookout.found("Anouk Brandsma belt Jesse.") == ()
    assert lookout.is_clear("Anouk Brandsma belt Jesse.")
    assert not lookout.is_clear("Kom naar Kerkstraat 3.")


def test_an_unknown_reader_is_an_error():
    with pytest.raises(KeyError):
        told_of(case(conference()), person="niemand")


@pytest.mark.parametrize("name", ["harrie", "jeffrey", "tristan", "hard"])
def test_no_passage_of_the_example_cases_tells_of_another_or_what_may_not_be_told(name):
    whole = read_case(CASES / f"{name}.json")
    secret = {row.text for one in whole.conferences for row in one.actions if row.informing.startswith("Niet")}
    readers = [one for one in whole.people if one.position is not Position.PROFESSIONAL]
    for reader in readers:
        lookout = Lookout(whole, reader.key)
        for one in whole.conferences:
            told = [each for each in letter(whole, one.key, reader.key, of_case(whole, "nl")).passages if each.is_told]
            assert all(lookout.is_clear(each.text) and not lookout.found(each.text) for each in told)
            assert secret.isdisjoint(each.original for each in told)
