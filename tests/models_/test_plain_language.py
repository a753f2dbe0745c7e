"""Plain language: words of the field are replaced whole and nowhere else, and what stays hard to read is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.interchange import read_case
from models.lists import plain_word_seeds
from models.records import PlainWord
from models.rules.plain_language import HardWord, PlainLanguage, hard_sentences, of_case, word_count
from models.rules.sentences import sentences
from tests.builders import case, organisation, professional

CASES = Path(__file__).parents[1] / "resources" / "cases"
OURS = tuple(
    PlainWord(language="nl", word=word, plain=plain)
    for word, plain in {
        "casusregisseur": "vaste contactpersoon",
        "conform": "volgens",
        "in het kader van": "voor",
        "het kader": "de grens",
        "z.s.m.": "zo snel mogelijk",
        "OM": "officier van justitie",
        "het OM": "de officier van justitie",
        "recidive": "een nieuw strafbaar feit",
        "opschalen": "meer hulp inzetten",
        "opschalen naar": "hulp vragen aan",
        "ggz": "hulp bij psychische problemen",
    }.items()
)
DUTCH = PlainLanguage("nl", OURS)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Djoeke is casusregisseur.", "Djoeke is vaste contactpersoon."),
        ("Casusregisseur is Djoeke.", "Vaste contactpersoon is Djoeke."),
        ("CONFORM het plan", "VOLGENS het plan"),
        ("Dit is in het  kader\nvan hulp.", "Dit is voor hulp."),
        ("Kom z.s.m. langs.", "Kom zo snel mogelijk langs."),
        ("Kom z.s.m. Bel dan.", "Kom zo snel mogelijk. Bel dan."),
        ("Kom z.s.m.", "Kom zo snel mogelijk."),
        ("Het OM beslist.", "De officier van justitie beslist."),
        ("Wij vragen het OM om hulp.", "Wij vragen de officier van justitie om hulp."),
        ("OM beslist. Dan het OM.", "Officier van justitie beslist. Dan de officier van justitie."),
    ],
)
def test_a_word_of_the_field_is_replaced_with_its_capitals_kept(written, plain):
    assert DUTCH.plain(written) == plain


@pytest.mark.parametrize(
    "written",
    ["De casusregisseurs.", "Jeugd-ggz en ggz-hulp.", "Om te wonen.", "Conformisme.", "Het kwam om.", ""],
)
def test_part_of_another_word_stays_as_it_is(written):
    assert DUTCH.plain(written) == written


def test_the_longest_phrase_is_taken():
    assert DUTCH.plain("in het kader van het kader") == "voor de grens"
    assert DUTCH.plain("opschalen naar de wijk of opschalen") == "hulp vragen aan de wijk of meer hulp inzetten"


def test_names_of_people_and_organisations_are_never_touched():
    named = case(
        organisations=(organisation("ggz", "Stichting Recidive Voorbij"), organisation("dag", "Conform – ggz Oost")),
        people=(professional("jan", "Jan Conform", "ggz"),),
    )
    told = of_case(named, "nl", OURS)
    written = "Jan Conform van Stichting Recidive Voorbij en Conform – ggz Oost: geen recidive, conform plan."
    assert told.plain(written) == (
        "Jan Conform van Stichting Recidive Voorbij en Conform – ggz Oost: geen een nieuw strafbaar feit, volgens plan."
    )


def test_the_organisation_replaces_the_list_as_a_whole():
    own = (PlainWord(language="nl", word="tafel", plain="overleg"), PlainWord(language="en", word="plan", plain="map"))
    assert of_case(case(), "nl", own).plain("De tafel, conform het plan") == "De overleg, conform het plan"
    assert of_case(case(), "nl", ()).plain("conform") == "conform"
    assert of_case(case(), "nl").plain("conform") == "volgens"


def test_hard_words_are_told_once_with_what_can_stand_for_them():
    told = DUTCH.hard_words(
        "Conform de SCIL-uitslag; conform EMDR, EMDR. Recidive is een delict, en Delict is delict, zegt GGD op TV."
    )
    assert HardWord("Conform", "volgens") in told
    assert HardWord("Recidive", "een nieuw strafbaar feit") in told
    assert [one.word for one in told if not one.instead] == ["delict", "EMDR"]


def test_a_name_is_no_hard_word():
    named = case(organisations=(organisation("zvh", "ZVH BRUG"),))
    assert of_case(named, "nl", ()).hard_words("ZVH BRUG helpt, ABC niet.") == (HardWord("ABC"),)


def test_a_very_long_word_is_hard():
    assert [one.word for one in DUTCH.hard_words("De huurachterstandsregeling.")] == ["huurachterstandsregeling"]


def test_a_sentence_of_fifteen_words_is_plain_and_one_more_is_not():
    fifteen = " ".join(["woord"] * 15)
    assert hard_sentences(f"{fifteen}.") == ()
    (told,) = hard_sentences(f"Kort. {fifteen} – nog.\nKort.")
    assert (told.words, told.text.startswith("woord")) == (16, True)


def test_a_dash_is_no_word():
    assert word_count("Dit – en dat … is vier") == 5


def test_sentences_end_at_a_stop_and_at_a_line_but_not_after_a_shortened_word():
    assert sentences("Een. Twee dhr. Jansen!\nDrie\n\n") == ("Een.", "Twee dhr. Jansen!", "Drie")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_replacement_brings_in_a_word_that_is_hard_itself(language):
    words = tuple(one for one in plain_word_seeds() if one.language == language)
    told = PlainLanguage(language, words)
    still = {one.word: one.plain for one in words if told.hard_words(one.plain) or word_count(one.plain) > 7}
    assert still == {}
    assert len(words) == len({one.word for one in words})
    assert len(words) >= {"nl": 60, "en": 25}[language]


def test_most_jargon_of_the_example_cases_is_replaced():
    harrie = read_case(CASES / "harrie.json")
    told = of_case(harrie, "nl")
    first = harrie.conferences[0].decisions
    assert told.plain(first[0].text) == "Het dossier wordt opgenomen in de aanpak op maat."
    assert told.plain(first[1].text) == "Djoeke van der Böhm is vaste contactpersoon."
    assert told.plain(first[2].text) == "Het overleg vraagt de burgemeester de woning niet drie maanden te sluiten."


@given(st.text(max_size=200), st.sampled_from(["", " conform ", "Het OM\n", "İK ſ z.s.m."]))
def test_any_text_comes_through(text, word):
    told = of_case(case(), "nl")
    written = f"{text}{word}{text}"
    assert isinstance(told.plain(written), str)
    assert all(one.word in written for one in told.hard_words(written))
    assert all(one.words > 15 for one in hard_sentences(written))
