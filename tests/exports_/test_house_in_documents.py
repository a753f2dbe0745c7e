"""What an organisation made its own is in the files that are handed over, and goes along to another vault."""

import base64
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from openpyxl import load_workbook

from exports.handing_over import Copy, Order, hand_over
from exports.kinds import FORMATS, DocumentFormat, DocumentKind
from exports.publishing import Manner, made
from exports.wording import Wording
from models.document_wording import sentences
from models.interchange.configuration_file import configuration_text, read_configuration
from models.records import Configuration, HouseStyle, PlainWord, WordingChange
from models.rules.extracts import Readers, distribution
from models.rules.house_style import clean_logo, own_sentence
from models.services import Services
from models.vault import Vault
from tests.exports_ import reading
from tests.exports_.house import LOGO
from tests.meetings import begin
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

PDF, DOCX, ODT = DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.ODT
OWN = Configuration(
    style=HouseStyle(
        organisation="Veiligheidshuis Lindesluis",
        address="Havenkade 4, Oeverdam",
        logo=base64.b64encode(clean_logo(LOGO)).decode(),
        colour="#1b6541",
        marking="ALLEEN VOOR DE TAFEL",
        foot="Vragen? Bel het secretariaat.",
        signatures=True,
    ),
    wording=(
        WordingChange(language="nl", key="minutes.title", text="Notulen van de ronde tafel"),
        WordingChange(language="nl", key="purpose.occasion", text="Waarom wij <b>bijeenkwamen</b>: "),
    ),
    plain_words=(PlainWord(language="nl", word="grondslag", plain="reden"),),
)
SAID = ("Notulen van de ronde tafel", "Veiligheidshuis Lindesluis", "Havenkade 4, Oeverdam", "ALLEEN VOOR DE TAFEL")
TEXT = {PDF: reading.pdf_text, DOCX: reading.docx_text, ODT: reading.odt_text}


def minutes(services: Services, folder: Path) -> dict[DocumentFormat, bytes]:
    """The minutes of a conference in the three forms, as they are handed over."""
    folder.mkdir(exist_ok=True)
    meeting = begin(services)
    meeting.finish()
    copy = Copy(kind=DocumentKind.MINUTES, forms=(PDF, DOCX, ODT))
    order = Order(case_id=meeting.case_id, conference="c1", copies=(copy,), folder=folder, overwrite=True)
    files = hand_over(services, order, date(2026, 11, 25))
    return {DocumentFormat(file.suffix[1:]): file.read_bytes() for file in files}


def test_own_sentences_and_own_look_are_in_every_form(services, tmp_path):
    services.configuration.revise(OWN)
    for form, content in minutes(services, tmp_path / "uit").items():
        text = reading.words(TEXT[form](content))
        for said in SAID:
            assert said in text, (form, said)
        assert "Verslag casusoverleg" not in text, form


def test_the_foot_and_the_logo_are_on_the_page(services, tmp_path):
    services.configuration.revise(OWN)
    made = minutes(services, tmp_path / "uit")
    assert "Vragen? Bel het secretariaat." in reading.words(reading.pdf_text(made[PDF]))
    with pikepdf.open(BytesIO(made[PDF])) as file:
        told = [str(one.Alt) for one in file.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
    assert "Logo van Veiligheidshuis Lindesluis" in told
    with ZipFile(BytesIO(made[DOCX])) as package:
        assert [name for name in package.namelist() if name.startswith("word/media/")]


def test_another_vault_takes_the_file_over_and_says_the_same(services, tmp_path):
    services.configuration.revise(OWN)
    file = tmp_path / "huis.json"
    file.write_text(configuration_text(services.configuration.get()), "utf-8")
    with Vault.create(tmp_path / "tweede", "Tweede", CHAIR, PASSPHRASE, organisation="ZVH", cost=CHEAP) as other:
        theirs = Services.over(other)
        theirs.configuration.revise(read_configuration(file).configuration)
        assert theirs.configuration.get() == OWN
        text = reading.words(reading.pdf_text(minutes(theirs, tmp_path / "uit")[PDF]))
    for said in SAID:
        assert said in text


def test_the_file_holds_nothing_of_any_case(services, harrie, tmp_path):
    services.configuration.revise(OWN)
    text = configuration_text(services.configuration.get())
    for secret in (harrie.number, harrie.title, *(person.name for person in harrie.people), CHAIR, PASSPHRASE):
        assert secret not in text


@pytest.mark.parametrize("kind", DocumentKind)
def test_whatever_the_sentences_say_every_document_is_made(harrie, kind):
    odd = "<b>&amp;</b> =SUM(A1) [x]:*?/\\ ]]> \u202e فاطمة "
    made_own = [own_sentence("nl", key, text, odd + text) for key, text in sentences("nl").items()]
    say = Wording("nl", [one for one in made_own if one])
    key = harrie.conferences[-1].key
    readers = Readers(person=harrie.persons_concerned[0].key) if kind.is_for_a_person else None
    if kind.is_for_one_organisation:
        readers = Readers(organisations=(distribution(harrie, key).organisations[0],))
    for form in FORMATS[kind]:
        content = made(harrie, key, kind, form, say, readers, Manner(style=OWN.style))
        assert len(content) > 100
        if form in TEXT:
            assert "=SUM(A1)" in reading.words(TEXT[form](content)), form


def test_a_sheet_is_named_as_far_as_spreadsheets_take_it(harrie):
    long = "Alles wat aan tafel is afgesproken [2026]"
    own = [WordingChange(language="nl", key=f"sheet.{one}", text=long) for one in ("actions", "decisions")]
    key = harrie.conferences[-1].key
    content = made(harrie, key, DocumentKind.ACTION_LIST, DocumentFormat.XLSX, Wording("nl", own))
    assert load_workbook(BytesIO(content), read_only=True).sheetnames == [
        "1 Alles wat aan tafel is afges",
        "2 Alles wat aan tafel is afges",
    ]


@pytest.mark.parametrize(
    "text",
    ["Er waren besluiten", "{count} van {name}", "{count} besluiten {", "{count!r} besluiten", "{count:9999}"],
)
def test_a_kept_sentence_that_cannot_be_filled_in_any_more_gives_way_to_the_shipped_one(text):
    say = Wording("nl", (WordingChange(language="nl", key="brief.decisions_many", text=text),))
    assert say("brief.decisions_many", count="drie") == "drie besluiten"
