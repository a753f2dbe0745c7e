"""Documents say which version they are, what they amend and why, and what the table said of the minutes before."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from exports.blocks import Document, texts
from exports.kinds import DocumentKind
from exports.publishing import compose
from exports.wording import wording
from models.records import Amendment, ConferenceSnapshot, Finalisation, PreviousMinutes, Proceedings
from tests import builders

SAY = wording("nl")
AT = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
AMENDMENT = Amendment(
    version="1.1", replaces="1.0", replaced_at=AT, reason="Een besluit\nstond er verkeerd in.", at=AT, by="Zoë"
)
FINAL = Finalisation(version="1.1", at=datetime(2026, 11, 27, 9, 0, tzinfo=UTC), by="Zoë")


def told(conference: ConferenceSnapshot, *before: ConferenceSnapshot) -> Document:
    return compose(builders.case(*before, conference), conference.key, DocumentKind.MINUTES, SAY)


def follow_up(said: PreviousMinutes, remarks: str = "") -> str:
    before = replace(builders.conference(), key="c0", held_on=date(2026, 10, 6))
    proceedings = Proceedings(previous_minutes=said, previous_remarks=remarks)
    return "\n".join(texts(told(builders.conference(proceedings=proceedings), before)))


def test_minutes_under_amendment_are_a_draft_of_the_next_version():
    document = told(builders.conference(amendment=AMENDMENT))
    assert (document.draft, document.status) == (True, "Concept, versie 1.1")
    assert document.version == "versie 1.1 concept"


def test_amended_minutes_carry_their_version_and_say_on_one_line_what_they_amend_and_why():
    document = told(builders.conference(amendment=AMENDMENT, finalisation=FINAL))
    assert (document.status, document.status_note) == ("Vastgesteld, versie 1.1", "Vastgesteld op 27-11-2026")
    assert "Wijzigt versie 1.0 van 24-11-2026: Een besluit stond er verkeerd in." in texts(document)


def test_the_plan_of_an_amended_conference_carries_the_version_too():
    conference = builders.conference(amendment=AMENDMENT, finalisation=FINAL)
    document = compose(builders.case(conference), conference.key, DocumentKind.PLAN, SAY)
    assert document.status == "Vastgesteld, versie 1.1"


def test_a_first_version_amends_nothing():
    assert not [line for line in texts(told(builders.conference())) if "Wijzigt" in line]


def test_agreed_minutes_of_before_are_told():
    assert "Het verslag van dinsdag 6 oktober 2026 is akkoord bevonden." in follow_up(PreviousMinutes.AGREED)


@pytest.mark.parametrize(
    ("remarks", "expected"), [("Naam verkeerd gespeld.", "Naam verkeerd gespeld."), ("", "niet vastgelegd.")]
)
def test_remarks_on_the_minutes_of_before_are_told(remarks, expected):
    line = f"Opmerkingen bij het verslag van dinsdag 6 oktober 2026: {expected}"
    assert line in follow_up(PreviousMinutes.REMARKS, remarks)


def test_minutes_of_before_that_were_not_discussed_are_not_spoken_of():
    assert "et verslag van" not in follow_up(PreviousMinutes.NOT_DISCUSSED)
    assert "et verslag van" not in follow_up(PreviousMinutes.NOT_DISCUSSED, "blijven staan")
