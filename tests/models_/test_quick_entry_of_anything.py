"""Whatever is typed in one line is understood or stays in its text: no word of it disappears, and nothing fails."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.records import DomainSnapshot
from models.rules.dates import is_written_as_date, parse_date
from models.rules.names import Nearby, fitting, folded, fragment
from models.rules.quick_entry import Entry, Part, parse
from tests import builders

TODAY = date(2026, 11, 24)
ONLY_SIGNS = "!!! & ???"
LONG = "Stichting " + "Samenwerkende Zorgpartners " * 4
ODD = (
    "Verslavingszorg",
    "#veiligheid",
    "@home",
    LONG.strip()[:120],
    ONLY_SIGNS,
    "Maart",
    "Mei",
    "Politie Oost",
    "Politie Oost-Nederland",
)


def odd_case():
    case = builders.case()
    organisations = [builders.organisation(f"o{place}", name) for place, name in enumerate(ODD)]
    colleagues = [
        builders.professional("p-maart", "Mei Maart", "o5"),
        builders.professional("p-mei", "April Vrijdag", "o6"),
        builders.professional("p-leeg", "...", "o4"),
    ]
    domains = [
        DomainSnapshot(id=901, key="d1", name="Wonen en alles daar omheen"),
        DomainSnapshot(id=902, key="d2", name="#geld"),
    ]
    return replace(
        case,
        organisations=(*case.organisations, *organisations),
        people=(*case.people, *colleagues),
        domains=(*case.domains, *domains),
    )


CASE = odd_case()
ORGANISATIONS = {one.name: one.key for one in CASE.organisations}
WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["@", "#", "!", "?", "@-", "#-", "@@", "##", "?feit", "@politie", "#wonen", "31-02", "30", "feb"]),
    st.sampled_from(["over", "in", "999999999999", "weken", "vrijdag", "eind", "volgende", "maand", "٣-١٢", "1/2/3"]),
    st.sampled_from([sign + name for sign in "@#" for name in ODD]),
)
LINES = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=12).map(" ".join))


def parts_of(entry: Entry) -> list[str]:
    """Everything that was understood, in words."""
    named = [one.name for one in (entry.organisation, entry.owner, entry.domain) if one is not None]
    return [entry.text, *named]


@given(LINES)
@settings(max_examples=300, deadline=None)
@example("@#veiligheid #31-02 ? ! @")
@example("over " + "9" * 5000 + " weken")
@example("\u202e@politie\u202c \x00 #\ufeff")
def test_no_word_disappears(line):
    entry = parse(line, CASE, TODAY, Nearby(domain="d1", organisation="o1"))
    kept = " ".join(parts_of(entry)).casefold()
    for word in words_of(line):
        assert word in kept or folded(word) in folded(kept) or is_understood(word, line, entry), (word, entry)


def words_of(line):
    stripped = line.strip()
    return stripped[stripped[:1] in ("!", "?") :].casefold().split()


def is_understood(word, line, entry):
    """Whether a word that is not in the text was part of a date, of a name, of a kind, or said no to one."""
    if word in ("@-", "#-"):
        return True
    if entry.contribution is not None and line.strip().casefold().startswith("?" + word[:1]):
        return True
    if entry.due is not None and part_of_a_date(word, line):
        return True
    return word[0] in "@#" and any(piece in " ".join(parts_of(entry)).casefold() for piece in (word[1:], folded(word)))


def part_of_a_date(word, line):
    said = line.casefold().split()
    runs = (" ".join(said[at : at + count]) for at in range(len(said)) for count in range(1, 5))
    return any(word in run.split() and parse_date(run.rstrip(".,;:"), TODAY) is not None for run in runs)


@pytest.mark.long
@given(LINES)
@settings(max_examples=20_000, deadline=None)
def test_no_word_disappears_in_many_lines(line):
    test_no_word_disappears.hypothesis.inner_test(line)


@pytest.mark.parametrize("name", ODD)
def test_a_name_that_is_completed_is_understood_whatever_it_looks_like(name):
    begun = "bel @" + name[:2]
    assert name in [one.text for one in fitting(fragment(begun), CASE)]
    entry = parse(f"bel @{name} morgen", CASE, TODAY)
    assert (entry.organisation and entry.organisation.name, entry.text) == (name, "Bel")
    assert entry.due == date(2026, 11, 25)


def test_the_sign_a_name_begins_with_is_enough_to_mean_it():
    assert [name.text for name in fitting("@#v", CASE)][:1] == ["#veiligheid"]
    assert organisation("bel @#v") == "#veiligheid"
    assert organisation("bel @@h") == "@home"


@pytest.mark.parametrize("name", ["Wonen en alles daar omheen", "#geld"])
def test_a_life_domain_of_several_words_or_signs_is_understood(name):
    entry = parse(f"bel #{name} morgen", CASE, TODAY)
    assert (entry.domain and entry.domain.name, entry.text) == (name, "Bel")


def test_of_two_names_that_begin_alike_the_whole_one_is_meant():
    assert organisation("bel @Politie Oost") == "Politie Oost"
    assert organisation("bel @Politie Oost-Nederland") == "Politie Oost-Nederland"
    assert organisation("bel @politie oost nederland") == "Politie Oost-Nederland"
    assert organisation("bel @politie") == "Politie"


def organisation(line):
    found = parse(line, CASE, TODAY).organisation
    return found and found.name


def test_a_person_called_as_a_month_is_a_person_after_the_sign_and_a_date_without():
    entry = parse("bel @Mei Maart 3 mei", CASE, TODAY)
    assert (entry.owner and entry.owner.name, entry.due, entry.text) == ("Mei Maart", date(2027, 5, 3), "Bel")
    assert parse("bel mevrouw Mei", CASE, TODAY).text == "Bel mevrouw Mei"


@pytest.mark.parametrize(
    "text",
    [
        "31-02",
        "30 feb",
        "0-0",
        "99-99-9999",
        "32 dec",
        "29-2-2027",
        "2027-02-29",
        "31/4/2027",
        "over 999999999999 weken",
        "over " + "9" * 5000 + " weken",
        "9999 maanden geleden",
        "٣١-٠٢",
    ],
)
def test_a_day_that_does_not_exist_is_told_and_stays_in_the_text(text):
    entry = parse(f"bel hem {text} terug", CASE, TODAY)
    assert entry.no_dates == (text,)
    assert entry.text == f"Bel hem {text} terug"
    assert Part.DUE in entry.missing


@pytest.mark.parametrize(
    "text", ["50/50", "1.5 uur", "24 kinderen", "over twintig weken", "over de weken heen", "12-", "-1"]
)
def test_figures_that_are_no_date_are_left_alone(text):
    entry = parse(f"regel {text}", CASE, TODAY)
    assert (entry.text, entry.no_dates, entry.due) == (f"Regel {text}", (), None)


def test_a_good_date_after_one_that_does_not_exist_is_taken():
    entry = parse("bel 31-02 3-12", CASE, TODAY)
    assert (entry.text, entry.no_dates, entry.due) == ("Bel 31-02", ("31-02",), date(2026, 12, 3))


def test_figures_of_another_script_are_read_as_figures():
    assert parse("bel ٣-١٢", CASE, TODAY).due == date(2026, 12, 3)


def test_a_decision_and_a_contribution_keep_every_date_as_words():
    assert parse("! tot 31-02", CASE, TODAY).no_dates == ()
    assert parse("? op 31-02 gezien", CASE, TODAY).text == "Op 31-02 gezien"


@given(st.text(max_size=60))
@settings(max_examples=300)
def test_any_text_is_a_date_or_not(text):
    found = parse_date(text, TODAY)
    assert found is None or isinstance(found, date)
    assert is_written_as_date(text) in (True, False)


@given(st.text(max_size=40))
@settings(max_examples=200)
def test_completing_any_text_offers_names_of_the_case_only(typed):
    names = {one.text for sign in "@#?" for one in fitting(sign + typed, CASE)}
    known = {one.name for one in (*CASE.organisations, *CASE.people, *CASE.domains)}
    assert {name for name in names if name[0].isupper() or name in ODD} <= known
