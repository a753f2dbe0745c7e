"""What each recipient finds in the files that may be made for it, item by item, and what is in none of them.

x: it is there, in one of the documents at least; -: it is in no file at all, not in its text, its metadata or its
hidden parts; ·: it may be there. The words stand for the items of ``marked_case``.
"""

import io
import json
import zipfile
from contextlib import suppress
from dataclasses import asdict
from functools import cache

import pikepdf
import pytest

from exports.kinds import FORMATS, DocumentFormat, DocumentKind
from exports.publishing import Manner, made, required
from exports.wording import wording
from models.problems import KnownProblem
from models.rules.extracts import Readers, distribution, extract
from tests.exports_ import marked_case
from tests.exports_.everything_in import everything_in, squeezed
from tests.exports_.marked_case import CASE, CONFERENCE

RECIPIENTS: dict[str, Readers | None] = {
    "team": Readers(team=True),
    "all": None,
    "politie": Readers(("politie",)),
    "ggz": Readers(("ggz",)),
    "ggd": Readers(("ggd",)),
    "landlord": Readers(("verhuurder",)),
    "school": Readers(("school",)),
    "jesse": Readers(person="jesse"),
    "zoe": Readers(person="zoe"),
    "fenna": Readers(person="fenna"),
}
TABLE = """
                      team  all  politie ggz  ggd  landlord school jesse zoe  fenna

of the case
 Qahoofddoel           x    x    x    x    x    -    -    -    -    -
 Qaaanleiding          x    ·    ·    ·    ·    -    -    -    -    -
 Qacriterium           x    ·    ·    ·    ·    -    -    -    -    -
 Qabinding             x    x    x    x    x    ·    ·    x    x    ·
 Qakenmerk             x    x    x    x    x    -    -    -    -    -
 Qacontactpunt         x    x    x    x    x    x    x    x    x    x

people and how to reach them
 Qajesse               x    x    x    x    x    x    -    x    -    -
 Qazoe                 x    x    x    x    x    -    x    -    x    -
 Qafenna               x    x    x    x    x    -    -    -    -    x
 Qarelatie             x    x    x    x    x    -    -    -    -    -
 999990019             x    ·    ·    ·    ·    -    -    -    -    -
 999990093             x    ·    ·    ·    ·    -    -    -    -    -
 2001-05-03            x    ·    ·    ·    ·    -    -    ·    -    -
 1987-02-01            x    ·    ·    ·    ·    -    -    -    ·    -
 Qaveiligjesse         x    -    -    -    -    -    -    -    -    -
 Qaveiligzoe           x    -    -    -    -    -    -    -    -    -
 Qaanouk               x    x    x    x    x    x    x    x    x    x
 Qajob                 x    x    x    x    x    x    -    ·    -    -
 Qaels                 x    x    x    x    x    -    x    -    ·    -
 Qasara                x    x    x    x    x    -    -    -    -    -

organisations
 Qapolitie             x    x    x    x    x    x    x    x    x    x
 Qaggz                 x    x    x    x    x    -    -    x    x    -
 Qaverhuur             x    x    x    x    x    x    -    x    -    -
 Qaschool              x    x    x    x    x    -    x    -    x    -
 Qabox                 x    ·    x    x    x    x    x    -    -    -

what partners brought in
 Qaopen                x    x    x    x    x    -    -    -    -    -
 Qaenkelen             x    -    x    x    -    -    -    -    -    -
 Qametderde            x    x    x    x    x    x    -    -    -    -
 Qavoorwaarde          x    x    x    x    x    x    -    -    -    -
 Qacode                x    x    x    x    x    x    -    -    -    -
 Qaniemand             x    -    x    -    -    -    -    -    -    -
 Qabuitenverslag       x    -    -    -    -    -    -    -    -    -
 Qaeigenwoorden        x    x    x    x    x    -    -    x    -    -
 Qawoordenzoe          x    x    x    x    x    -    -    -    x    -
 Qawoordenoverzoe      x    x    x    x    x    -    -    -    -    -
 Qawoordenadres        x    x    x    x    x    -    -    -    -    -

what was weighed
 Qaincident            x    x    x    x    x    -    -    -    -    -
 Qaonderbouwing        x    x    x    x    x    -    -    -    -    -
 Qaroldissent          x    x    x    x    x    -    -    -    -    -
 Qadwang               x    x    x    x    x    -    -    -    -    -
 Qabeschermend         x    x    x    x    x    -    -    -    -    -
 Qarisico              x    x    x    x    x    -    -    -    -    -
 Qauitkomst            x    x    x    x    x    -    -    -    -    -

goals and actions
 Qadoeljesse           x    x    x    x    x    -    -    x    -    -
 Qadoelzoe             x    x    x    x    x    -    -    -    x    -
 Qaactiejesse          x    x    x    x    x    -    -    x    -    -
 Qaconditie            x    x    x    x    x    -    -    -    -    -
 Qainformering         x    x    x    x    x    -    -    -    -    -
 Qabescherming         x    x    x    x    x    -    -    -    x    -
 Qaactieverhuur        x    x    x    x    x    x    -    x    -    -
 Qaactieschool         x    x    x    x    x    -    x    -    x    -
 Qaactiezonderdoel     x    x    x    x    x    -    -    -    -    -
 Qaactiegenoemd        x    x    x    x    x    -    -    x    -    -
 Qaactiebeiden         x    x    x    x    x    -    -    -    -    -
 Qaactieadres          x    x    x    x    x    -    -    -    -    -
 Qaactieslachtoffer    x    x    x    x    x    -    -    -    -    -
 Qaresultaatjesse      x    x    x    x    x    -    -    ·    -    -
 Qaresultaatverhuur    x    x    x    x    x    x    -    ·    -    -

decisions
 Qabesluitjesse        x    x    x    x    x    -    -    x    -    -
 Qaredenjesse          x    x    x    x    x    -    -    x    -    -
 Qabesluitreden        x    x    x    x    x    -    -    x    -    -
 Qaredenoverzoe        x    x    x    x    x    -    -    -    -    -
 Qaalternatief         x    x    x    x    x    -    -    -    -    -
 Qadissent             x    x    x    x    x    -    -    -    -    -
 Qabesluitniemand      x    x    x    x    x    -    -    -    -    -
 Qabesluitbeiden       x    x    x    x    x    -    -    -    -    -
 Qabesluitzoe          x    x    x    x    x    -    -    -    x    -
 Qaherschreven         -    -    -    -    -    -    -    -    -    -
 Qadilemma             x    x    x    x    x    -    -    -    -    -
 Qagevolgen            x    x    x    x    x    -    -    -    -    -
 Qadan                 x    x    x    x    x    -    -    -    -    -
 Qabereikbaar          x    x    x    x    x    -    -    -    -    -
 Qaopschaal            x    x    x    x    x    -    -    -    -    -

telling and handing over
 Qahoe                 x    x    x    x    x    -    -    x    -    -
 Qauitstel             x    x    x    x    x    -    -    -    -    -
 Qaterugkoppeling      x    x    x    x    x    -    -    -    -    -
 Qaverstrekking        x    x    x    x    x    -    -    -    -    -
 Qabriefzoe            -    -    -    -    -    -    -    -    x    -

the meeting itself
 Qazaal                x    x    x    x    x    ·    ·    -    -    -
 Qaopmerking           ·    x    x    x    x    -    -    -    -    -
 Qawijziging           ·    x    x    x    x    -    -    -    -    -
 Qavraag               -    -    -    -    -    -    -    -    -    -
 Qaopzij               -    -    -    -    -    -    -    -    -    -
 Qaweggezet            -    -    -    -    -    -    -    -    -    -
 Qaongelezen           -    -    -    -    -    -    -    -    -    -
 Qanotitie             -    -    -    -    -    -    -    -    -    -

other conferences
 Qavroegerewoorden     x    -    x    -    -    -    -    -    -    -
 Qavroegereactie       x    x    x    x    x    -    -    x    -    -
 Qavroegerbesluit      x    ·    ·    ·    ·    -    -    x    -    -
 Qalaterbesluit        x    -    -    -    -    -    -    -    -    -
"""
CELLS = [
    (item, recipient, sign)
    for line in TABLE.splitlines()[2:]
    if len(parts := line.split()) == len(RECIPIENTS) + 1
    for item, *signs in [parts]
    for recipient, sign in zip(RECIPIENTS, signs, strict=True)
]


def files_for(recipient: str) -> list[tuple[DocumentKind, DocumentFormat]]:
    """Every file that may be made for a recipient."""
    wanted = RECIPIENTS[recipient]
    meant = distribution(CASE, CONFERENCE) if wanted is None else wanted
    found = []
    for kind, forms in FORMATS.items():
        with suppress(KnownProblem):
            if required(CASE, CONFERENCE, kind, wanted) == meant:
                found += [(kind, form) for form in forms]
    return found


@cache
def told(recipient: str) -> dict[str, str]:
    """All that each of those files holds."""
    manner = Manner(rewritten=marked_case.REWRITTEN if recipient == "jesse" else ())
    found = {}
    for kind, form in files_for(recipient):
        data = made(CASE, CONFERENCE, kind, form, wording("nl"), RECIPIENTS[recipient], manner)
        found[f"{kind.value}.{form.value}"] = everything_in(data, form)
    return found


@pytest.mark.parametrize(("item", "recipient", "sign"), CELLS)
def test_each_recipient_finds_what_it_may_know_and_nothing_else(item: str, recipient: str, sign: str) -> None:
    holding = [name for name, whole in told(recipient).items() if squeezed(item) in whole]
    if sign == "x":
        assert holding
    elif sign == "-":
        assert holding == []


@cache
def known(recipient: str) -> str:
    """All that the case holds which documents for this recipient are composed from."""
    readers = RECIPIENTS[recipient] or distribution(CASE, CONFERENCE)
    return squeezed(json.dumps(asdict(extract(CASE, CONFERENCE, readers).case), default=str, ensure_ascii=False))


@pytest.mark.parametrize(
    ("item", "recipient"), [(item, who) for item, who, sign in CELLS if sign == "-" and who != "team"]
)
def test_no_document_is_composed_from_what_its_recipient_may_not_know(item: str, recipient: str) -> None:
    assert squeezed(item) not in known(recipient)


def test_the_table_has_a_sign_for_every_recipient_and_item() -> None:
    lines = [line for line in TABLE.splitlines()[2:] if line.startswith(" ")]
    assert len(CELLS) == len(lines) * len(RECIPIENTS)
    assert {sign for _, _, sign in CELLS} == {"x", "-", "·"}


@pytest.mark.parametrize("place", ["/Title", "/XMP", "/Outline", "/ActualText", "/Unused"])
def test_a_word_is_found_wherever_a_pdf_may_hide_it(place: str) -> None:
    data = made(CASE, CONFERENCE, DocumentKind.PARTNER_CARD, DocumentFormat.PDF, wording("nl"), Readers(("school",)))
    hidden = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if place == "/Title":
            pdf.docinfo["/Keywords"] = "Qaversteęken"
        elif place == "/XMP":
            with pdf.open_metadata() as metadata:
                metadata["dc:description"] = "Qaversteęken"
        elif place == "/Outline":
            with pdf.open_outline() as outline:
                outline.root.append(pikepdf.OutlineItem("Qaversteęken", 0))
        elif place == "/ActualText":
            marked = pikepdf.Dictionary(ActualText=pikepdf.String("Qaversteęken"))
            span = [([pikepdf.Name.Span, marked], pikepdf.Operator("BDC")), ([], pikepdf.Operator("EMC"))]
            pdf.pages[0].contents_add(pikepdf.unparse_content_stream(span))
        else:
            pdf.Root.Unused = pdf.make_stream("Qaversteęken".encode("utf-16-be"))
        pdf.save(hidden)
    assert squeezed("Qaversteęken") not in everything_in(data, DocumentFormat.PDF)
    assert squeezed("Qaversteęken") in everything_in(hidden.getvalue(), DocumentFormat.PDF)


@pytest.mark.parametrize("form", [DocumentFormat.DOCX, DocumentFormat.ODT, DocumentFormat.XLSX])
def test_a_word_is_found_in_any_part_of_a_zipped_document(form: DocumentFormat) -> None:
    data = made(CASE, CONFERENCE, DocumentKind.ACTION_LIST, form, wording("nl"))
    hidden = io.BytesIO(data)
    with zipfile.ZipFile(hidden, "a") as file:
        file.writestr("custom/item1.xml", "<a>Qaver<b>stopt</b></a>")
    assert "qaverstopt" not in everything_in(data, form)
    assert "qaverstopt" in everything_in(hidden.getvalue(), form)
