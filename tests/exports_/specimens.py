"""A document with every kind of block, and with texts that try to break it."""

from dataclasses import replace

from exports.blocks import (
    Align,
    Bar,
    Block,
    Box,
    Bullets,
    Change,
    Column,
    Course,
    Document,
    Fact,
    Facts,
    Grid,
    Heading,
    HouseLook,
    Item,
    Items,
    Note,
    PageWords,
    Paragraph,
    Quote,
    Shape,
    Sign,
    Signatures,
    Span,
)
from exports.kinds import DocumentKind

WORDS = PageWords("pagina {page} van {pages}", "Gemaakt {made} · vingerafdruk {fingerprint}", "CONCEPT")
LONG_ORGANISATION = (
    "Stichting Samenwerkingsverband Maatschappelijke Opvang, Beschermd Wonen "
    "en Ambulante Begeleiding Rivierenmond-Oost e.o."
)


def document(
    *blocks: Block, draft: bool = True, organisation: str = "Zorg- en Veiligheidshuis Rivierenmond"
) -> Document:
    """A document around *blocks*."""
    return Document(
        kind=DocumentKind.MINUTES,
        title="Verslag casusoverleg",
        subtitle="Jesse Valkenier, 19 jaar · ZVH-2026-0147",
        kind_words="Verslag",
        case_number="ZVH-2026-0147",
        language="nl-NL",
        organisation=organisation,
        address="Havenkade 4, Oeverdam",
        marking="VERTROUWELIJK – Wgs art. 1.11",
        short_marking="VERTROUWELIJK",
        draft=draft,
        status="Concept, versie 0.1" if draft else "Vastgesteld, versie 1.0",
        status_note="Reactie mogelijk tot 1-12-2026",
        version="versie 0.1 concept",
        page_words=WORDS,
        blocks=blocks,
        made_on="24-11-2026 10:31",
    )


def dressed(logo: bytes | None = None) -> Document:
    """What a house makes of a document: its look, a course over time, what changed, and lines to sign on."""
    added, removed = Span("Dit kwam erbij.", change=Change.ADDED), Span("Dit verviel.", change=Change.REMOVED)
    return replace(
        document(
            Facts((Fact("Plaats", "Oeverdam"),), (Fact("Vervallen", "ja", change=Change.REMOVED),)),
            Heading("Hoe het gaat", "1", change=Change.ADDED),
            Grid(
                columns=(Column("Leefgebied", 30), Column("Verloop", 30), Column("In woorden", 40)),
                rows=(
                    (
                        (Span("Wonen"),),
                        (Course((1, None, 2, 4, 3), 5, "eerst 1, nu 3 van 5"),),
                        (Span("eerst 1, nu 3 van 5"),),
                    ),
                ),
                summary="Hoe het met elk leefgebied ging",
            ),
            Paragraph((Span("Dit bleef. "), added, Span(" "), removed)),
            Signatures("Voor akkoord", ("Şükrü Çağlar", "فاطمة الزهراء", "Łukasz Żółć"), "Plaats en datum"),
        ),
        house=HouseLook(logo, "Logo van Rivierenmond", "#14557B", "Havenkade 4, Oeverdam · KvK 12345678"),
    )


def long_table() -> Document:
    """A table over several pages, with a row in the middle that would fill half a page."""
    columns = (Column("Nr", 10), Column("Wat er is gezegd", 60), Column("Wie", 30))
    rows = [
        ((Span(f"R{number}"),), (Span("Er is lang over gesproken. " * (30 if number == 20 else 3)),), (Span("Zoë"),))
        for number in range(1, 61)
    ]
    return document(Heading("Bijdragen", "1"), Grid(columns, tuple(rows), "Wat ieder zei"))


def specimen() -> Document:
    """One of each block, with names as they are."""
    return document(
        Facts(
            left=(
                Fact("Datum en tijd", "di 24 november 2026, 09:30–10:14"),
                Fact("Plaats", "Overlegkamer 2, Oeverdam"),
                Fact("Soort overleg", "Vervolgoverleg"),
            ),
            right=(
                Fact("Voorzitter", "Şükrü Çağlar"),
                Fact("Notulist", "فاطمة الزهراء"),
                Fact("Casusregisseur", "Łukasz Żółć, Reclassering"),
            ),
        ),
        Box((Span("In het kort. ", strong=True), Span("Vier besluiten en acht nieuwe acties. " * 4))),
        Heading("Aanwezig en afwezig", "1"),
        Grid(
            columns=(
                Column("Naam", 20),
                Column("Functie", 19),
                Column("Organisatie", 30),
                Column("Deelnemer", 10),
                Column("Aanwezigheid", 20),
            ),
            rows=(
                _attendee("Şükrü Çağlar", "voorzitter", "ZVH Rivierenmond (gemeente)", "lid 1"),
                _attendee("فاطمة الزهراء", "vertrouwensarts", LONG_ORGANISATION, "lid 2"),
                _attendee("Zoë ’t Hart-Żółć", "consulent <b>schuldhulp</b> & meer", "R&D <Oost>", "derde", "1"),
            ),
            summary="Wie aanwezig en afwezig was",
        ),
        Note((Span("1", raised=True), Span(" Derde; geheimhoudingsverklaring vooraf getekend (Wgs art. 2.31 lid 9)."))),
        Heading("Doel", "2"),
        Paragraph((Span("Eén plan dat de dreiging tegen Zoë ’t Hart stopt."),), lead=True),
        Paragraph((Span("Een gewone alinea met "), Span("nadruk", emphasis=True), Span(" en een lange zin. " * 12))),
        Heading("In de woorden van Jesse", level=2),
        Quote((Span("“Ik wil weg uit de wijk.\nEn weer slapen.”"),), "Opgetekend door Hatice Yıldız op 29-10-2026."),
        Bullets(((Span("Eerste punt"),), (Span("Tweede punt, wat langer. " * 8),))),
        Heading("Besluiten", "3"),
        Items(
            (
                Item(
                    "1",
                    (Span("De huur wordt niet opgezegd."),),
                    ((Span("Onderbouwing: ", strong=True), Span("begeleiding loopt.")),),
                ),
                Item("12", (Span("De casusregie gaat naar Reclassering."),)),
            )
        ),
        Heading("Balans van sporen", "4"),
        Grid(
            columns=(
                Column("Spoor", 24),
                Column("Acties", 8, Align.RIGHT),
                Column("", 15),
                Column("Waar het om gaat", 53),
            ),
            rows=(
                _track(Shape.OCTAGON, "Grenzen stellen", 5),
                _track(Shape.TRIANGLE, "Perspectief bieden", 3),
                _track(Shape.SHIELD, "Bescherming", 3),
                _track(Shape.INFORMATION, "Informatie", 0),
                _track(Shape.UP, "hoger", 1),
                _track(Shape.DOWN, "lager", 1),
            ),
            summary="Hoeveel acties elk spoor heeft",
        ),
    )


def _attendee(name: str, function: str, organisation: str, kind: str, mark: str = "") -> tuple[tuple[Span, ...], ...]:
    kinds = (Span(f"{kind} "), Span(mark, raised=True)) if mark else (Span(kind),)
    return ((Span(name, strong=True),), (Span(function),), (Span(organisation),), kinds, (Span("aanwezig"),))


def _track(shape: Shape, words: str, count: int) -> tuple[tuple[Span | Sign | Bar, ...], ...]:
    return (
        (Sign(shape, words), Span(words)),
        (Span(str(count)),),
        (Bar(count, 6, f"{count} van 6"),),
        (Span("meldplicht, contactverbod"),),
    )
