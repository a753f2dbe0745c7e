"""One typed line becomes an action, a decision or a contribution."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kinds import ContributionKind, Track
from models.records import ActionDraft, ContributionDraft, DecisionDraft
from models.rules.quick_entry import EntryKind, Part, completions, parse
from tests import builders

TODAY = date(2026, 11, 24)
CASE = builders.case()


def test_a_line_becomes_an_action_with_organisation_domain_and_date() -> None:
    entry = parse("huisbezoek met wijkteam @politie #huisvesting vrijdag", CASE, TODAY, present=["anouk"])
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
    assert completions("?", CASE) == ("feit", "oordeel", "signaal", "zienswijze")
    assert completions("?si", CASE) == ("signaal", "signal")


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
    assert completions("@yild", CASE) == ("Hatice Yıldız",)
    assert completions("#fi", CASE) == ("Financiën",)
    assert completions("huis", CASE) == ()


@given(st.text(max_size=200))
def test_any_line_is_understood_as_something(line: str) -> None:
    entry = parse(line, CASE, TODAY)
    assert entry.text == entry.text.strip()
    assert len(entry.text) <= 2 * len(line)
