"""A hard measure asks for its dilemma; it never blocks."""

import pytest

from models.records import ActionSnapshot, DecisionSnapshot, DilemmaOption, DilemmaSnapshot
from models.rules.completeness import gaps
from models.rules.gaps import GapCode
from models.rules.hard_measures import is_written_out, measure_in, without_dilemma
from tests import builders


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("De huur opzeggen", "huur opzeggen"),
        ("Oeverwonen gaat de huur van het gezin opzeggen.", "huur opzeggen"),
        ("HUUROPZEGGING voorbereiden", "huur opzeggen"),
        ("Ontruiming op 1 mei", "ontruimen"),
        ("De burgemeester besluit tot sluiting.", "woning sluiten"),
        ("De uitkering per 1 januari stopzetten", "uitkering stoppen"),
        ("Verzoek om uithuisplaatsing van Fenna", "uithuisplaatsing"),
        ("Gedwongen opname aanvragen", "gedwongen opname"),
        ("Michael een gebiedsverbod geven", "gebiedsverbod"),
    ],
)
def test_a_hard_measure_is_found_as_people_write_it(text: str, measure: str) -> None:
    assert measure_in(text) == measure


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Huisbezoek met het wijkteam",
        "Geen huuropzegging zolang de begeleiding loopt",
        "De huur niet opzeggen",
        "De tafel vraagt de woning niet drie maanden te sluiten.",
        "Zienswijze tegen de voorgenomen sluiting indienen",
        "Een betalingsregeling sluiten",
        "De uitkering aanvragen. Het traject stoppen",
    ],
)
def test_what_is_no_hard_measure_or_is_not_taken_asks_nothing(text: str) -> None:
    assert measure_in(text) is None


def test_a_hard_measure_that_is_denied_first_and_taken_later_is_found() -> None:
    assert measure_in("Nu geen gebiedsverbod; bij herhaling wel een gebiedsverbod") == "gebiedsverbod"


def test_actions_and_decisions_with_a_hard_measure_are_named_with_their_domain() -> None:
    ban: ActionSnapshot = builders.action(44, text="Gebiedsverbod opleggen", domain="wonen")
    notice: DecisionSnapshot = builders.decision("De huur opzeggen")
    earlier = builders.conference("c0", decisions=(builders.decision("Het plan gaat door."),))
    now = builders.conference(actions=(ban, builders.action(45)), decisions=(notice,))
    found = without_dilemma(builders.case(earlier, now), now)
    assert [(one.name, one.subject, one.record, one.domain) for one in found] == [
        ("huur opzeggen", "B2", notice.id, None),
        ("gebiedsverbod", "A44", ban.id, "wonen"),
    ]


def test_a_hard_measure_warns_until_its_dilemma_is_written_out_and_never_blocks() -> None:
    ban = builders.action(44, text="Gebiedsverbod opleggen")
    (gap,) = gaps(builders.case(builders.complete_conference(actions=(ban,))), "c1")
    assert (gap.code, gap.code.blocks) == (GapCode.HARD_MEASURE_WITHOUT_DILEMMA, False)
    assert (gap.subject, gap.detail, gap.field, gap.record) == ("A44", "gebiedsverbod", "dilemma", ban.id)
    weighed = DilemmaSnapshot(question="Gebiedsverbod?", options=(option("a", "Wel"), option("b", "Niet")))
    assert gaps(builders.case(builders.complete_conference(actions=(ban,), dilemmas=(weighed,))), "c1") == ()


def test_a_question_alone_is_no_dilemma_written_out() -> None:
    assert not is_written_out(DilemmaSnapshot(question="Gebiedsverbod?"))
    assert not is_written_out(DilemmaSnapshot(question="?", options=(option("a", "Wel"), option("b", " "))))


def option(key: str, text: str) -> DilemmaOption:
    return DilemmaOption(key=key, text=text)
