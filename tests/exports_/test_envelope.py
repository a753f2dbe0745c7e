"""Around every document: whose it is, how it is marked, which version it is, and who signs."""

from base64 import b64encode
from datetime import datetime
from typing import Any

import pytest

from exports.blocks import Document, Signatures
from exports.kinds import DocumentKind
from exports.publishing import Manner, compose
from exports.wording import wording
from models.kinds import Regime
from models.records import Amendment, Finalisation, HouseStyle
from models.rules.extracts import Readers
from tests import builders

SAY = wording("nl")
FINAL = Finalisation(version="1.0", at=datetime(2026, 11, 26, 16, 5), by="Maud")
HOUSE = HouseStyle(
    organisation="ZVH Rivierenmond",
    address="Havenkade 4, Oeverdam",
    logo=b64encode(b"a picture").decode(),
    colour="#14557B",
    marking="INTERN – alleen voor deelnemers",
    foot="Postbus 1, Oeverdam",
    signatures=True,
)


def enveloped(
    kind: DocumentKind, style: HouseStyle = HouseStyle(), readers: Readers | None = None, **conference: Any
) -> Document:
    held = builders.complete_conference(**({"chair": "anouk", "secretary": "hatice"} | conference))
    return compose(builders.case(held), "c1", kind, SAY, readers, Manner(style=style))


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (DocumentKind.MINUTES, "Verslag casusoverleg"),
        (DocumentKind.PLAN, "PGA-plan van aanpak"),
        (DocumentKind.ACTION_LIST, "Besluiten- en actielijst"),
        (DocumentKind.PARTNER_CARD, "Actiekaart"),
    ],
)
def test_each_document_for_partners_bears_its_title_the_persons_concerned_and_the_marking(
    kind: DocumentKind, title: str
) -> None:
    document = enveloped(kind)
    assert (document.kind, document.title) == (kind, title)
    assert document.subtitle == "Jesse Valkenier, 19 jaar · ZVH-2026-0147"
    assert (document.marking, document.short_marking) == ("VERTROUWELIJK – Wgs art. 1.11", "VERTROUWELIJK")


def test_the_house_style_replaces_sender_marking_and_look() -> None:
    document = enveloped(DocumentKind.ACTION_LIST, HOUSE)
    assert (document.organisation, document.address) == ("ZVH Rivierenmond", "Havenkade 4, Oeverdam")
    assert (document.marking, document.short_marking) == ("INTERN – alleen voor deelnemers", "INTERN")
    assert document.house.logo == b"a picture"
    assert document.house.logo_words == "Logo van ZVH Rivierenmond"
    assert (document.house.colour, document.house.foot) == ("#14557B", "Postbus 1, Oeverdam")


@pytest.mark.parametrize("logo", ["", "not a logo!", "é", "AAA"])
def test_a_logo_that_cannot_be_read_is_left_out(logo: str) -> None:
    assert enveloped(DocumentKind.PLAN, HouseStyle(logo=logo)).house.logo is None


def test_a_letter_to_a_person_stays_personal_whatever_the_house_marks() -> None:
    document = enveloped(DocumentKind.ACCESS, HOUSE, Readers(person="jesse"))
    assert (document.marking, document.subtitle) == ("PERSOONLIJK", "Jesse Valkenier · ZVH-2026-0147")


def test_somebody_of_the_circle_reads_only_their_own_name_in_the_title() -> None:
    assert enveloped(DocumentKind.ACCESS, readers=Readers(person="fenna")).subtitle == (
        "Fenna Valkenier · ZVH-2026-0147"
    )


@pytest.mark.parametrize(
    ("kind", "people"),
    [
        (DocumentKind.MINUTES, ("Anouk Brandsma", "Hatice Yıldız")),
        (DocumentKind.PLAN, ("Anouk Brandsma",)),
        (DocumentKind.ACTION_LIST, None),
    ],
)
def test_final_minutes_and_plan_are_signed_where_the_house_asks_for_it(
    kind: DocumentKind, people: tuple[str, ...] | None
) -> None:
    signed = [one for one in enveloped(kind, HOUSE, finalisation=FINAL).blocks if isinstance(one, Signatures)]
    assert [one.people for one in signed] == ([people] if people else [])
    assert not [one for one in enveloped(kind, HOUSE).blocks if isinstance(one, Signatures)]
    unasked = enveloped(kind, finalisation=FINAL)
    assert not [one for one in unasked.blocks if isinstance(one, Signatures)]


def test_a_final_plan_says_what_it_takes_the_place_of() -> None:
    first = builders.conference("c0", builders.HELD_ON.replace(month=10))
    second = builders.complete_conference(finalisation=FINAL)
    plan = compose(builders.case(first, second), "c1", DocumentKind.PLAN, SAY)
    assert (plan.draft, plan.status, plan.status_note) == (
        False,
        "Vastgesteld, versie 1.0",
        "vervangt het plan van 24-10-2026",
    )
    amended = Amendment(
        version="1.1", replaces="1.0", replaced_at=FINAL.at, reason="Een fout.", at=datetime(2026, 12, 1, 9), by="Maud"
    )
    again = enveloped(
        DocumentKind.PLAN, amendment=amended, finalisation=Finalisation(version="1.1", at=amended.at, by="Maud")
    )
    assert again.status_note == "vervangt versie 1.0 van 26-11-2026"


def test_a_draft_takes_the_place_of_nothing() -> None:
    for kind in (DocumentKind.MINUTES, DocumentKind.PLAN, DocumentKind.ACTION_LIST):
        document = enveloped(kind)
        assert (document.draft, document.status_note) == (True, "Nog niet vastgesteld")


def test_a_local_case_is_not_marked_by_the_wgs() -> None:
    case = builders.case(builders.complete_conference(), regime=Regime.LOCAL_PGA)
    assert compose(case, "c1", DocumentKind.ACTION_LIST, SAY).marking == "VERTROUWELIJK"
