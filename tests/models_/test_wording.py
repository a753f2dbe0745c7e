"""Words that blame a victim are noticed, with another way to say it; they never block."""

import pytest

from models.kinds import ContributionKind
from models.rules import words
from models.rules.completeness import gaps
from models.rules.gaps import Gap, GapCode
from models.rules.wording import blame_in
from tests import builders


@pytest.mark.parametrize("word", [word for word, _ in words.shipped().blaming_words])
def test_every_word_of_the_list_is_found_with_its_neutral_wording(word: str) -> None:
    blame = blame_in(f"Volgens de buren: {word.upper()}, zo zeggen zij.")
    assert blame is not None
    assert blame.found == word.upper()
    assert blame.instead == dict(words.shipped().blaming_words)[word]


@pytest.mark.parametrize("text", ["", "Hij vroeg het erom heen.", "Zij werd seksueel uitgebuit.", "eigen schulden"])
def test_other_words_are_left_alone(text: str) -> None:
    assert blame_in(text) is None


def test_letters_that_count_as_the_same_find_the_neutral_wording_too() -> None:
    blame = blame_in("promıscue")
    assert blame is not None
    assert (blame.found, blame.instead) == ("promıscue", dict(words.shipped().blaming_words)["promiscue"])


def test_a_contribution_the_reasons_of_a_role_and_a_decision_warn() -> None:
    conference = builders.complete_conference(
        contributions=(builders.contribution("Zij zocht het op."),),
        role_assessments=(builders.role_assessment("jesse", "Diefstal", role="pleger", reasoning="Eigen schuld."),),
        decisions=(builders.decision("Het plan gaat door.", rationale="Hij liet zich gebruiken."),),
    )
    found = [gap for gap in gaps(builders.case(conference), "c1") if gap.code is GapCode.BLAMING_WORDING]
    assert [(gap.collection, gap.field, gap.subject) for gap in found] == [
        ("contributions", "text", "zocht het op"),
        ("role_assessments", "reasoning", "Eigen schuld"),
        ("decisions", "rationale", "liet zich gebruiken"),
    ]
    assert not any(gap.code.blocks for gap in found)
    assert found[2].detail == "werd gebruikt"


def test_the_persons_own_words_are_theirs() -> None:
    own = builders.contribution("Het was mijn eigen schuld.", kind=ContributionKind.VIEW_OF_PERSON)
    assert blaming_gaps(own) == []
    assert len(blaming_gaps(builders.contribution("Het was eigen schuld."))) == 1


def blaming_gaps(contribution: object) -> list[Gap]:
    whole = builders.case(builders.complete_conference(contributions=(contribution,)))
    return [gap for gap in gaps(whole, "c1") if gap.code is GapCode.BLAMING_WORDING]
