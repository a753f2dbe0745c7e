"""The citizen version: plain words to one person, nothing about anybody else, and what to do next."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import docx
import pikepdf
import pytest

from exports.blocks import Document, Grid, Heading, plain, texts
from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import AS_SHIPPED, Manner, compose, made
from exports.wording import wording
from models.document_wording import LANGUAGES
from models.interchange import read_case
from models.kinds import AttendanceStatus, Position, Track
from models.records import CaseSnapshot, PlainText, PlainWord
from models.rules.extracts import Readers
from models.rules.plain_language import LONGEST_SENTENCE, hard_sentences, word_count
from models.rules.sentences import sentences
from tests.builders import action, attends, case, conference, decision
from tests.exports_.case_file import CASES, NAMES
from tests.exports_.reading import pdf_text, words

_PRESENT = AttendanceStatus.PRESENT
_ORDINARY = {"achternaam", "ben", "mevrouw", "onbekend", "van"}  # words of a letter as well as parts of names
_YOUNG = re.compile(r"\b(?:jij|je|jou|jouw)\b", re.IGNORECASE)
_GROWN_UP = re.compile(r"\b(?:u|uw)\b", re.IGNORECASE)


@cache
def example(name: str) -> CaseSnapshot:
    return read_case(CASES / f"{name}.json")


def concerned() -> Iterator[tuple[str, str, str]]:
    for name in NAMES:
        for one in example(name).conferences:
            yield from ((name, person.key, one.key) for person in example(name).persons_concerned)


def letter_to(
    whole: CaseSnapshot, person: str = "jesse", key: str = "c1", language: str = "nl", manner: Manner = AS_SHIPPED
) -> Document:
    return compose(whole, key, DocumentKind.CITIZEN, wording(language), Readers(person=person), manner)


def told(document: Document) -> str:
    return words(" ".join(texts(document)))


def own_words(document: Document) -> str:
    """The letter without the table, whose words come from the partners."""
    return " ".join(part for block in document.blocks if not isinstance(block, Grid) for part in _of(block))


def _of(block: object) -> Iterator[str]:
    if isinstance(block, Heading):
        yield block.text
    elif hasattr(block, "items"):
        yield from map(plain, block.items)
    elif hasattr(block, "content"):
        yield plain(block.content)


def letter_sentences(language: str) -> dict[str, str]:
    return {f"citizen.{key}": text for key, text in wording(language)._words["citizen"].items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_letter_is_longer_than_plain_language_allows(language: str) -> None:
    shipped = letter_sentences(language)
    too_long = {key: one.text for key, text in shipped.items() for one in hard_sentences(text)}
    assert too_long == {}
    assert max(word_count(one) for text in shipped.values() for one in sentences(text)) > LONGEST_SENTENCE - 5


def test_the_letter_says_u_to_a_grown_up_and_jij_to_the_young() -> None:
    shipped = letter_sentences("nl")
    for key, text in shipped.items():
        if key.endswith("_young"):
            assert _YOUNG.search(text), key
            assert not _GROWN_UP.search(text), key
        else:
            assert not _YOUNG.search(text), key
            assert bool(_GROWN_UP.search(text)) == (f"{key}_young" in shipped), key


@pytest.mark.parametrize(
    ("born", "you", "not_you"),
    [(date(2008, 11, 25), _YOUNG, _GROWN_UP), (date(2008, 11, 24), _GROWN_UP, _YOUNG), (None, _GROWN_UP, _YOUNG)],
)
def test_the_form_of_address_goes_by_the_age_at_the_conference(
    born: date | None, you: re.Pattern[str], not_you: re.Pattern[str]
) -> None:
    whole = case(conference())
    people = tuple(replace(one, born_on=born) if one.key == "jesse" else one for one in whole.people)
    text = own_words(letter_to(replace(whole, people=people)))
    assert you.search(text)
    assert not not_you.search(text)


def test_the_letter_tells_who_met_what_was_decided_what_comes_and_whom_to_call() -> None:
    whole = case(
        conference(
            attendance=(attends("anouk", "politie", _PRESENT), attends("job", "verhuurder", _PRESENT)),
            decisions=(decision("De tafel helpt conform het plan"),),
            actions=(action(track=Track.OFFER_PERSPECTIVE, text="huisbezoek doen"), action(2, track=None)),
            next_conference_on=date(2026, 12, 15),
        ),
        contact_point="Privacyloket, loket@gemeente.example.",
    )
    text = told(letter_to(whole))
    for part in (
        "Beste Jesse Valkenier,",
        "Op dinsdag 24 november 2026 hebben organisaties over uw situatie gepraat.",
        "Bij het overleg waren onder andere: Politie.",
        "Het overleg helpt volgens het plan.",
        "Politie Bezoek aan huis doen. 1 december 2026",
        "Op dinsdag 15 december 2026 kijken wij weer hoe het gaat.",
        "Uw vaste contactpersoon is Anouk Brandsma. Anouk Brandsma werkt bij Politie.",
        "Vraag het aan: Privacyloket, loket@gemeente.example.",
        "U mag zien wat wij over u hebben opgeschreven.",
        "Begrijpt u iets niet?",
    ):
        assert part in text
    assert "Oeverwonen" not in text, "a third party at the table can tell about somebody else"
    assert "Huisbezoek" not in text, "the second action has no track, and nobody wrote that Jesse knows of it"


def test_what_comes_first_stands_at_the_top() -> None:
    later = action(1, track=Track.OFFER_PERSPECTIVE, text="Later", due=date(2026, 12, 9))
    none = action(2, track=Track.OFFER_PERSPECTIVE, text="Ooit", due=None)
    sooner = action(3, track=Track.OFFER_PERSPECTIVE, text="Eerder", due=date(2026, 12, 2))
    (table,) = (
        one for one in letter_to(case(conference(actions=(later, none, sooner)))).blocks if isinstance(one, Grid)
    )
    assert [plain(row[1]) for row in table.rows] == ["Eerder.", "Later.", "Ooit."]
    assert plain(table.rows[2][2]) == "nog niet bekend"


def test_an_action_of_the_reader_is_asked_and_not_put_among_what_others_do() -> None:
    own = action(owner="jesse", organisation=None, track=Track.OFFER_PERSPECTIVE, text="Papieren meenemen")
    document = letter_to(case(conference(actions=(own,))))
    assert "Papieren meenemen. Doe dit uiterlijk op 1 december 2026." in told(document)
    assert not any(isinstance(block, Grid) for block in document.blocks)


def test_a_conference_with_nothing_in_it_makes_a_letter_that_says_so() -> None:
    text = told(letter_to(case(conference(), case_director=None)))
    assert "Er zijn deze keer geen besluiten genomen." in text
    assert "Er zijn deze keer geen nieuwe afspraken gemaakt." in text
    assert "U krijgt nog te horen wie uw vaste contactpersoon is." in text
    assert "Er is nog geen nieuwe datum." in text


def test_what_is_kept_back_is_told_in_a_talk() -> None:
    whole = case(conference(decisions=(decision("Fenna krijgt hulp."),), actions=(action(track=None),)))
    text = told(letter_to(whole))
    assert "Uw contactpersoon vertelt u welke besluiten over u gaan." in text
    assert "Uw contactpersoon vertelt u wat er voor u gaat gebeuren." in text


def test_a_rewritten_text_wins_and_one_that_names_another_stays_out() -> None:
    first, second = decision("De tafel helpt."), decision("Er komt een plan.")
    rewritten = (
        PlainText(place=f"decision:{first.id}", text="Wij helpen u met wonen."),
        PlainText(place=f"decision:{second.id}", text="Er komt een plan voor Fenna."),
    )
    text = told(letter_to(case(conference(decisions=(first, second))), manner=Manner(rewritten=rewritten)))
    assert "Wij helpen u met wonen." in text
    assert "De tafel helpt" not in text
    assert "Er komt een plan" not in text
    assert "Fenna" not in text


def test_the_organisations_own_words_are_used() -> None:
    own = Manner(plain_words=(PlainWord(language="nl", word="tafel", plain="groep"),))
    text = told(letter_to(case(conference(decisions=(decision("De tafel helpt conform het plan."),))), manner=own))
    assert "De groep helpt conform het plan." in text


def test_who_is_no_person_concerned_is_not_told_that_they_get_a_plan() -> None:
    text = told(letter_to(case(conference()), person="fenna"))
    assert "Je hebt te maken met een situatie waar meer organisaties aan werken." in text
    assert "één plan" not in text


def test_without_a_person_there_is_no_letter() -> None:
    with pytest.raises(ValueError, match="reader"):
        compose(case(conference()), "c1", DocumentKind.CITIZEN, wording("nl"), Readers(organisations=("politie",)))


@pytest.mark.parametrize(("name", "person", "key"), list(concerned()))
def test_a_letter_names_nobody_else_of_the_case_in_any_form(name: str, person: str, key: str) -> None:
    whole = example(name)
    files = [
        made(whole, key, DocumentKind.CITIZEN, form, wording("nl"), Readers(person=person))
        for form in (DocumentFormat.PDF, DocumentFormat.DOCX)
    ]
    found = (pdf_text(files[0]) + _hidden_in_pdf(files[0]) + _parts_of_zip(files[1])).casefold()
    others = [one for one in whole.people if one.position is not Position.PROFESSIONAL and one.key != person]
    reader = whole.person(person)
    assert reader is not None
    own = {part.casefold() for part in re.split(r"[\s\-–]+", reader.name)}
    for other in others:
        for part in (other.name, *re.split(r"[\s\-–]+", other.name)):
            bare = part.strip("‘’()'").casefold()
            if len(bare) > 2 and bare not in own and bare not in _ORDINARY:
                assert not re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", found), other.name
        assert not other.bsn or other.bsn not in found
        assert not other.safe_contact or other.safe_contact.casefold() not in found
    assert reader.name.casefold() in found


@pytest.mark.parametrize(("name", "person", "key"), list(concerned()))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_two_pages_and_a_third_only_when_much_is_going_to_be_done(
    name: str, person: str, key: str, language: str
) -> None:
    whole, say, readers = example(name), wording(language), Readers(person=person)
    done = [one for one in compose(whole, key, DocumentKind.CITIZEN, say, readers).blocks if isinstance(one, Grid)]
    is_much = any(len(grid.rows) > 8 for grid in done)
    data = made(whole, key, DocumentKind.CITIZEN, DocumentFormat.PDF, say, readers)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) <= (3 if is_much else 2)


def _sizes(kind: DocumentKind) -> list[float]:
    """How large the text of a document of this kind is in points: in the PDF, the DOCX and the ODT."""
    readers = Readers(person="jesse") if kind is DocumentKind.CITIZEN else Readers(organisations=("politie",))
    whole, say = case(conference(decisions=(decision("Er komt een plan."),))), wording("nl")
    pdf, office, open_office = (
        made(whole, "c1", kind, form, say, readers)
        for form in (DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.ODT)
    )
    with pikepdf.open(BytesIO(pdf)) as opened:
        commands = [one for page in opened.pages for one in pikepdf.parse_content_stream(page)]
    shown = Counter(float(one.operands[1]) for one in commands if str(one.operator) == "Tf")
    normal = docx.Document(BytesIO(office)).styles["Normal"].font.size
    styles = ZipFile(BytesIO(open_office)).read("styles.xml").decode()
    standard = re.search(r'style:name="Standard".*?fo:font-size="([0-9.]+)pt"', styles, re.S)
    assert normal is not None
    assert standard is not None
    return [shown.most_common(1)[0][0], normal.pt, float(standard[1])]


def test_the_letter_is_in_larger_letters_in_every_form() -> None:
    assert _sizes(DocumentKind.CITIZEN) == [11.0, 11.0, 11.0]
    assert all(size < 10 for size in _sizes(DocumentKind.MINUTES))


def _hidden_in_pdf(data: bytes) -> str:
    """Everything of the file that is no picture or font: streams, descriptions and outline."""
    with pikepdf.open(BytesIO(data)) as pdf:
        objects = [str(one) for one in pdf.objects if not isinstance(one, pikepdf.Stream)]
        streams = [one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream) and "/Length1" not in one]
    return " ".join(objects) + " ".join(stream.decode("utf-8", "replace") for stream in streams if len(stream) < 10**6)


def _parts_of_zip(data: bytes) -> str:
    with ZipFile(BytesIO(data)) as parts:
        read = [
            parts.read(name).decode("utf-8", "replace") for name in parts.namelist() if name.endswith(("xml", "rels"))
        ]
    return " ".join(re.sub(r"<[^>]+>", " ", part) + part for part in read)
