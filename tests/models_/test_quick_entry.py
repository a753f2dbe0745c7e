"""One typed line becomes an action, a decision or a contribution."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kinds import ContributionKind, Track
from models.records import ActionDraft, ContributionDraft, DecisionDraft
from models.rules.names import NOTHING_NEARBY, Nearby, fitting, fragment, spelled
from models.rules.quick_entry import EntryKind, Part, parse
from tests import builders

TODAY = date(2026, 11, 24)
CASE = builders.case()


def offered(typed: str, nearby: Nearby = NOTHING_NEARBY) -> tuple[str, ...]:
    return tuple(name.text for name in fitting(typed, CASE, nearby))


def test_a_line_becomes_an_action_with_organisation_domain_and_date() -> None:
    entry = parse(
        "huisbezoek met wijkteam @politie #huisvesting vrijdag", CASE, TODAY, Nearby(present=frozenset({"anouk"}))
    )
    assert entry.draft(Track.PROTECTION) == ActionDraft(
        text="Huisbezoek met wijkteam",
        owner="anouk",
        organisation="politie",
        statutory_task="taak politie",
        domain="wonen",
        due=date(2026, 11, 27),
        track=Track.PROTECTION,
    )
    assert entry.missing == ()


def test_a_person_brings_along_the_organisation() -> None:
    entry = parse("bellen @hatice over 2 weken", CASE, TODAY)
    assert (entry.owner and entry.owner.key, entry.organisation and entry.organisation.key) == ("hatice", "wijkteam")
    assert entry.due == date(2026, 12, 8)


def test_with_several_colleagues_and_none_present_the_owner_stays_open() -> None:
    entry = parse("bellen @politie morgen", CASE, TODAY)
    assert entry.owner is None
    assert entry.missing == (Part.OWNER,)


def test_an_action_may_miss_everything_but_is_told_so() -> None:
    assert parse("iets doen", CASE, TODAY).missing == (Part.ORGANISATION, Part.OWNER, Part.DUE)


def test_an_exclamation_mark_makes_a_decision_and_leaves_dates_in_its_text() -> None:
    entry = parse("! casusregie gaat vrijdag naar de politie", CASE, TODAY)
    assert entry.draft() == DecisionDraft(text="Casusregie gaat vrijdag naar de politie")


def test_a_question_mark_makes_a_contribution_with_its_source() -> None:
    entry = parse("? moeder is bang @wijkteam #fin", CASE, TODAY)
    assert entry.kind is EntryKind.CONTRIBUTION
    assert (entry.text, entry.organisation and entry.organisation.key) == ("Moeder is bang", "wijkteam")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("?feit er is een fiets", ContributionKind.FACT),
        ("?oordeel er is een fiets", ContributionKind.PROFESSIONAL_JUDGEMENT),
        (" ?Signaal er is een fiets", ContributionKind.UNCONFIRMED_SIGNAL),
        ("?zienswijze er is een fiets", ContributionKind.VIEW_OF_PERSON),
        ("?fact er is een fiets", ContributionKind.FACT),
        ("?er is een fiets", None),
    ],
)
def test_the_kind_of_a_contribution_stands_right_after_its_sign(line, kind):
    assert parse(line, CASE, TODAY).draft() == ContributionDraft(text="Er is een fiets", kind=kind)


def test_a_kind_further_on_is_a_word_like_any_other():
    assert parse("? feit is dat hij werkt", CASE, TODAY).draft() == ContributionDraft(text="Feit is dat hij werkt")
    assert parse("!feit", CASE, TODAY).text == "Feit"


def test_the_kinds_of_contribution_complete():
    assert offered("?") == ("feit", "oordeel", "signaal", "zienswijze")
    assert offered("?si") == ("signaal", "signal")


def test_a_name_that_fits_nobody_stays_in_the_text_and_is_told() -> None:
    entry = parse("mail sturen @onbekend", CASE, TODAY)
    assert entry.text == "Mail sturen @onbekend"
    assert entry.unknown == ("@onbekend",)


def test_short_words_inside_a_sentence_are_not_dates() -> None:
    entry = parse("zo snel als kan do bellen", CASE, TODAY)
    assert (entry.text, entry.due) == ("Zo snel als kan do bellen", None)


def test_words_for_the_past_stay_in_the_text_and_a_full_past_date_is_taken() -> None:
    assert parse("melding van gisteren nagaan", CASE, TODAY).text == "Melding van gisteren nagaan"
    assert parse("nagaan 3-11-2026", CASE, TODAY).due == date(2026, 11, 3)


def test_names_complete_without_accents() -> None:
    assert offered("@yild") == ("Hatice Yıldız",)
    assert offered("#fi") == ("Financiën",)
    assert offered("huis") == ()


@given(st.text(max_size=200))
def test_any_line_is_understood_as_something(line: str) -> None:
    entry = parse(line, CASE, TODAY)
    assert entry.text == entry.text.strip()
    assert len(entry.text) <= 2 * len(line)


HERE = Nearby(
    present=frozenset({"hatice", "anouk"}), invited=frozenset({"wijkteam"}), domain="wonen", organisation="wijkteam"
)


def test_who_is_here_goes_before_who_is_not():
    assert offered("@")[0] == "Politie"
    assert offered("@", HERE)[:3] == ("Wijkteam Oeverdam-Oost", "Anouk Brandsma", "Hatice Yıldız")
    assert offered("@")[-1] == "Job Terpstra"


def test_a_name_is_offered_by_the_start_of_any_of_its_words():
    assert offered("@oe") == ("Oeverwonen", "Wijkteam Oeverdam-Oost")
    assert offered("#op") == ("Werk & opleiding",)


def test_a_part_inside_a_word_is_offered_from_three_letters_on():
    assert offered("@wo") == ()
    assert offered("@won") == ("Oeverwonen",)


def test_behind_a_space_only_a_name_that_goes_on_there_is_offered():
    assert offered("@anouk ") == ("Anouk Brandsma",)
    assert offered("@politie ") == ()
    assert offered("@anouk b") == ("Anouk Brandsma",)


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("bellen @po", "@po"),
        ("bellen @", "@"),
        ("@politie#hu", "#hu"),
        ("@anouk br", "@anouk br"),
        ("?fe", "?fe"),
        ("@#veilig", "@#veilig"),
        ("mail@politie", ""),
        ("bellen met", ""),
        ("wie weet?", ""),
    ],
)
def test_a_name_is_completed_only_where_one_is_being_typed(before, typed):
    assert fragment(before) == typed


def test_what_is_taken_is_what_is_offered_first():
    for typed in ("@o", "@a", "@p", "#w", "#f", "@b"):
        entry = parse(f"bellen {typed}", CASE, TODAY, HERE)
        first = fitting(typed, CASE, HERE)[0].value
        assert first in (entry.owner, entry.organisation, entry.domain)


def test_names_need_no_space_between_them():
    entry = parse("bellen @politie#huisvesting vrijdag", CASE, TODAY)
    assert (entry.text, entry.organisation and entry.organisation.key) == ("Bellen", "politie")
    assert (entry.domain and entry.domain.key, entry.due) == ("wonen", date(2026, 11, 27))


def test_an_action_that_names_no_domain_is_about_the_one_in_view():
    entry = parse("bellen @politie vr", CASE, TODAY, HERE)
    assert entry.domain and entry.domain.key == "wonen"
    assert entry.assumed == {Part.DOMAIN}
    named = parse("bellen #fin", CASE, TODAY, HERE)
    assert named.domain and named.domain.key == "fin"
    assert named.assumed == frozenset()


def test_the_domain_in_view_and_the_turn_are_declined_with_a_dash():
    assert parse("bellen #-", CASE, TODAY, HERE).draft() == ActionDraft(text="Bellen")
    entry = parse("?f hij werkt @- #-", CASE, TODAY, HERE)
    assert entry.draft() == ContributionDraft(text="Hij werkt", kind=ContributionKind.FACT)


def test_a_contribution_that_names_no_source_comes_from_whose_turn_it_is():
    entry = parse("?s er is ruzie", CASE, TODAY, HERE)
    assert entry.organisation and entry.organisation.key == "wijkteam"
    assert entry.assumed == {Part.ORGANISATION, Part.DOMAIN}
    assert parse("bellen", CASE, TODAY, HERE).organisation is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("?f er is", ContributionKind.FACT),
        ("?o er is", ContributionKind.PROFESSIONAL_JUDGEMENT),
        ("?s er is", ContributionKind.UNCONFIRMED_SIGNAL),
        ("?z er is", ContributionKind.VIEW_OF_PERSON),
        ("?zien er is", ContributionKind.VIEW_OF_PERSON),
    ],
)
def test_one_letter_is_enough_for_the_kind(line, kind):
    assert parse(line, CASE, TODAY).draft() == ContributionDraft(text="Er is", kind=kind)


def test_a_decision_keeps_the_names_it_mentions_in_full():
    entry = parse("! casusregie naar @wijkt over #huisv", CASE, TODAY, HERE)
    assert entry.draft() == DecisionDraft(text="Casusregie naar Wijkteam Oeverdam-Oost over Huisvesting")


def test_a_second_name_belongs_to_the_words():
    entry = parse("gesprek @anouk samen met @hatice", CASE, TODAY)
    assert (entry.text, entry.owner and entry.owner.key) == ("Gesprek samen met Hatice Yıldız", "anouk")
    assert entry.organisation and entry.organisation.key == "politie"


@pytest.mark.parametrize(
    "line", ["bellen voor vrijdag", "bellen uiterlijk vrijdag", "bellen op 27-11", "call by friday"]
)
def test_the_word_before_a_date_goes_with_it(line):
    entry = parse(line, CASE, TODAY)
    assert (entry.text, entry.due) in (("Bellen", date(2026, 11, 27)), ("Call", date(2026, 11, 27)))


def test_a_name_is_spelled_as_short_as_it_is_understood():
    lawyers = builders.organisation("om", "Openbaar Ministerie – Parket Midden")
    case = builders.case(organisations=(*CASE.organisations, lawyers))
    for typed, written in (("@openb", "Openbaar Ministerie"), ("@yild", "Hatice Yıldız")):
        name = fitting(typed, case)[0]
        assert spelled(name, "@", case) == written


@pytest.mark.parametrize(
    ("line", "understood"),
    [
        ("bellen @politie#huisv over 2 weken", ["@politie#huisv over 2 weken"]),
        ("@hatice bellen met @wie vrijdag", ["@hatice", "vrijdag"]),
        ("! naar @wijkteam oeverdam vrijdag", ["@wijkteam oeverdam"]),
        ("?f  hij  #fin  werkt", ["#fin"]),
        ("gewoon een zin", []),
    ],
)
def test_it_tells_which_words_are_more_than_words(line, understood):
    assert [line[start:end] for start, end in parse(line, CASE, TODAY).understood] == understood


@given(st.text(alphabet="@#?!- abpolitewkvr27\t", max_size=60))
def test_what_is_understood_lies_in_the_line_in_order(line):
    places = parse(line, CASE, TODAY, HERE).understood
    ends = [end for place in places for end in place]
    assert ends == sorted(ends)
    assert all(0 <= start < end <= len(line) for start, end in places)


@pytest.mark.parametrize("line", ["?feit: hij was er", "?f, hij was er", "?feit hij was er"])
def test_a_sign_behind_the_kind_is_no_part_of_the_words(line):
    assert (parse(line, CASE, TODAY).contribution, parse(line, CASE, TODAY).text) == (
        ContributionKind.FACT,
        "Hij was er",
    )


@pytest.mark.parametrize("line", ["huisbezoek vrijdag.", "vrijdag, huisbezoek", "huisbezoek over 3 dagen."])
def test_a_day_may_end_a_sentence(line):
    entry = parse(line, CASE, TODAY)
    assert (entry.due, entry.text) == (date(2026, 11, 27), "Huisbezoek")


@pytest.mark.parametrize("line", ["Zit 3-4 dagen thuis", "Bellen tussen 12-1 uur,", "Komt 2-3 keer"])
def test_how_much_or_how_long_is_no_day(line):
    entry = parse(line, CASE, TODAY)
    assert (entry.due, entry.text) == (None, line)


@pytest.mark.parametrize(
    "line", ["post openen elke dinsdag over 2 weken", "iedere vrijdag bellen 8-12", "each monday 8-12"]
)
def test_a_day_that_comes_back_stays_in_the_text_and_the_date_is_taken(line):
    entry = parse(line, CASE, TODAY)
    assert entry.due == date(2026, 12, 8)
    assert any(day in entry.text for day in ("elke dinsdag", "Iedere vrijdag", "Each monday"))
