"""PDF, DOCX and ODT of one document hold the same text, for every case, document and kind of reader."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from exports.blocks import Document, texts
from exports.kinds import PAGES, DocumentFormat, DocumentKind
from exports.publishing import compose, render
from exports.wording import wording
from models.rules.extracts import Readers, distribution
from tests.exports_ import reading
from tests.exports_.case_file import NAMES
from tests.exports_.whole_cases import whole_case

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
Copy = tuple[str, str, DocumentKind, Readers | None]


def copies() -> Iterator[Copy]:
    """The minutes of every conference; of the last one also what is made for all, for two organisations and people."""
    for name in NAMES:
        case = whole_case(name)
        yield from ((name, conference.key, DocumentKind.MINUTES, None) for conference in case.conferences)
        last = case.conferences[-1].key
        yield from ((name, last, kind, None) for kind in (DocumentKind.PLAN, DocumentKind.ACTION_LIST))
        for key in distribution(case, last).organisations[:2]:
            yield name, last, DocumentKind.PARTNER_CARD, Readers((key,))
        for person in case.persons_concerned:
            for kind in (DocumentKind.CITIZEN, DocumentKind.ACCESS):
                yield name, last, kind, Readers(person=person.key)


def told(copy: Copy) -> str:
    name, key, kind, readers = copy
    reader = (readers.person or readers.organisations[0]) if readers else "all"
    return f"{name}-{key}-{kind.value}-{reader}"


COPIES = list(copies())
every_copy = pytest.mark.parametrize("copy", COPIES, ids=map(told, COPIES))


@cache
def composed(copy: Copy) -> Document:
    name, key, kind, readers = copy
    return compose(whole_case(name), key, kind, wording("nl"), readers).made("24-11-2026 10:31")


@cache
def rendered(copy: Copy, file_format: DocumentFormat) -> bytes:
    return render(composed(copy), file_format)


def test_every_kind_with_pages_is_among_them_for_every_case() -> None:
    kinds = {kind for kind in DocumentKind if not kind.is_data}
    assert {name: {copy[2] for copy in COPIES if copy[0] == name} for name in NAMES} == dict.fromkeys(NAMES, kinds)


@every_copy
def test_the_three_forms_say_the_same_from_the_first_letter_to_the_last(copy: Copy) -> None:
    said = {
        DocumentFormat.PDF: reading.pdf_structure(rendered(copy, DocumentFormat.PDF)),
        DocumentFormat.DOCX: "".join(reading.docx_text(rendered(copy, DocumentFormat.DOCX)).split()),
        DocumentFormat.ODT: "".join(reading.odt_text(rendered(copy, DocumentFormat.ODT)).split()),
    }
    assert set(said) == set(PAGES)
    assert said[DocumentFormat.ODT] == said[DocumentFormat.DOCX]
    assert _left_to_right(said[DocumentFormat.ODT]) == _left_to_right(said[DocumentFormat.PDF])


def _left_to_right(text: str) -> str:
    """*text* without right-to-left letters: poppler shows their glyphs, and not what they are said to stand for."""
    return RIGHT_TO_LEFT.sub("", text)


@every_copy
def test_nothing_that_was_composed_is_missing(copy: Copy) -> None:
    wanted = [reading.words(text) for text in texts(composed(copy)) if text.strip()]
    found = reading.odt_text(rendered(copy, DocumentFormat.ODT))
    assert len(wanted) > 5
    assert [text for text in wanted if text not in found] == []
