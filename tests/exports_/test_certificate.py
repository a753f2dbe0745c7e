"""The certificate of destruction: what it says, in every form, and that it never says too much or too early."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from exports import certificates
from exports.blocks import Document, texts
from exports.composers.destruction import certificate
from exports.kinds import PAGES, DocumentFormat
from exports.wording import Wording
from models.keeping_kinds import Act, DestructionGround
from models.kinds import Regime
from models.problems import Problem
from models.records import DestroyedCase, HouseStyle, UnreachedPlace
from models.services import Services
from models.vault import Vault
from tests import builders
from tests.exports_ import reading
from tests.exports_.checking import all_findings
from tests.models_.logged import logged
from tests.vaults import answers

GONE = DestroyedCase(
    case_id=7,
    number="ZVH-2019-0666",
    regime=Regime.ZVH,
    first_processed_on=date(2019, 2, 1),
    kept_until=date(2024, 2, 1),
    destroyed_at=datetime(2026, 11, 24, 10, 31).astimezone(),
    by="Şükrü Çağlar",
    ground=DestructionGround.TERM_ENDED,
    certificate="VV-2026-001",
)
AWAY = UnreachedPlace(place="/media/stick", numbers=(GONE.number,))
HANDED_OVER = replace(
    GONE,
    number="PGA-OW-2026-0007",
    regime=Regime.LOCAL_PGA,
    ground=DestructionGround.HANDED_OVER,
    handed_over_to="PGAx, gemeente Oeverdam",
    fingerprints=("ab" * 32,),
)


def made(*lines: DestroyedCase, away: tuple[UnreachedPlace, ...] = (), language: str = "nl") -> Document:
    return certificate(lines, away, Wording(language), vault="PGA-team", organisation="ZVH Rivierenmond")


def said(document: Document) -> str:
    return "\n".join(texts(document))


@pytest.mark.parametrize("away", [(), (AWAY,)])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_pdf_is_archive_form_and_accessible(language: str, away: tuple[UnreachedPlace, ...]) -> None:
    document = made(GONE, HANDED_OVER, away=away, language=language)
    assert all_findings(certificates.made(document, DocumentFormat.PDF, language)) == []


def test_every_form_says_the_same() -> None:
    document = made(GONE, HANDED_OVER, away=(AWAY,))
    told = [
        reading.pdf_structure(certificates.made(document, DocumentFormat.PDF)),
        reading.docx_text(certificates.made(document, DocumentFormat.DOCX)),
        reading.odt_text(certificates.made(document, DocumentFormat.ODT)),
    ]
    for text in texts(document):
        wanted = "".join(reading.words(text).split())
        assert all(wanted in "".join(one.split()) for one in told), text


def test_it_names_the_cases_their_terms_and_grounds_who_destroyed_them_and_when() -> None:
    words = said(made(GONE, HANDED_OVER))
    for told in (
        "ZVH-2019-0666",
        "1-2-2019",
        "1-2-2024",
        "VV-2026-001",
        "Şükrü Çağlar",
        "24-11-2026 10:31",
        "PGA-team",
    ):
        assert told in words
    assert "overgedragen aan PGAx, gemeente Oeverdam" in words
    assert "ab" * 32 in words


def test_it_is_final_when_every_place_was_reached_and_provisional_until_then() -> None:
    whole, partly = made(GONE), made(GONE, away=(AWAY,))
    assert (whole.draft, partly.draft) == (False, True)
    assert "Nog niet bereikt" not in said(whole)
    assert "/media/stick" in said(partly)
    assert (whole.version, partly.version) == ("definitief", "voorlopig")
    assert partly.page_words.watermark == "VOORLOPIG"


@pytest.mark.parametrize(
    ("cleansed", "removed", "told"),
    [
        (0, 0, "Er waren geen reservekopieën"),
        (1, 0, "Uit één reservekopie"),
        (3, 0, "Uit drie reservekopieën"),
        (0, 1, "Eén reservekopie kon niet worden geopend"),
        (0, 2, "twee reservekopieën konden niet worden geopend"),
    ],
)
def test_it_says_what_became_of_the_backups(cleansed: int, removed: int, told: str) -> None:
    assert told in said(made(replace(GONE, copies_cleansed=cleansed, copies_removed=removed)))


def test_it_has_lines_for_who_destroyed_and_for_who_answers_for_the_records() -> None:
    words = said(made(GONE))
    assert words.index("Ondertekening") < words.rindex("Şükrü Çağlar") < words.index("namens de zorgdrager")


def test_the_house_style_and_its_own_sentences_are_used() -> None:
    style = HouseStyle(organisation="Gemeente Oeverdam", address="Havenkade 4", marking="INTERN – alleen archief")
    document = certificate([GONE], (), Wording("nl"), vault="PGA-team", organisation="ZVH", style=style)
    assert (document.organisation, document.address) == ("Gemeente Oeverdam", "Havenkade 4")
    assert (document.marking, document.short_marking) == ("INTERN – alleen archief", "INTERN")


def test_cases_of_different_destructions_are_never_on_one_certificate() -> None:
    for lines in ((), (GONE, replace(GONE, certificate="VV-2026-002"))):
        with pytest.raises(ValueError, match="one destruction"):
            made(*lines)


def test_a_certificate_can_be_made_again_from_the_register(vault: Vault, services: Services, tmp_path: Path) -> None:
    case = services.cases.take_in(replace(builders.case(), first_processed_on=date(2019, 2, 1)))
    gone = services.retention.destroy([case.id], DestructionGround.TERM_ENDED)
    number = gone.destroyed[0].certificate
    document = certificates.composed(services, number, "PGA-team", "ZVH")
    again = certificates.composed(services, number, "PGA-team", "ZVH")
    assert document.fingerprint == again.fingerprint
    for form in PAGES:
        path = tmp_path / certificates.certificate_name(number, form)
        assert path.name == f"verklaring-van-vernietiging_{number}.{form}"
        certificates.write(services, document, form, path, overwrite=False)
    pdf = tmp_path / certificates.certificate_name(number, DocumentFormat.PDF)
    assert case.number in reading.pdf_text(pdf.read_bytes())
    noted = [detail for act, _, detail in logged(vault) if act is Act.EXPORTED]
    assert noted == [form.value for form in PAGES]
    with answers(Problem.TARGET_EXISTS):
        certificates.write(services, document, DocumentFormat.PDF, pdf, overwrite=False)
    with answers(Problem.NOT_FOUND):
        certificates.composed(services, "VV-1999-001", "PGA-team")
