"""Whatever people type or paste is kept, and PDF and DOCX are made of it, open in other programs, and hold it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from exports.blocks import (
    Box,
    Bullets,
    Change,
    Column,
    Document,
    Fact,
    Facts,
    Grid,
    Heading,
    HouseLook,
    Item,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
)
from exports.renderers import docx, pdf
from exports.renderers.characters import printable
from exports.renderers.sealing import archived
from models.records import ContributionDraft, ContributionSnapshot
from models.services import Services
from models.vault import Vault
from tests.exports_ import reading
from tests.exports_.checking import ACCESSIBLE, ARCHIVE, findings
from tests.exports_.specimens import document
from tests.meetings import Meeting, begin
from tests.vaults import CHAIR, CHEAP, PASSPHRASE

ANY_TEXT = (
    st.text(st.characters(), max_size=200)
    | st.text("فاطمة لا\u0301\u200d\u202eaé<&>{}% \n-😀", max_size=120)
    | st.text(st.characters(categories=["Cc", "Cf", "Cn", "Co", "Mn", "Zl", "Zp", "Zs"]), max_size=40)
)
SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meeting]:
    folder = tmp_path_factory.mktemp("texts") / "vault"
    with Vault.create(folder, "PGA-team", CHAIR, PASSPHRASE, cost=CHEAP) as vault:
        yield begin(Services.over(vault))


@pytest.fixture(scope="module")
def row(meeting: Meeting) -> ContributionSnapshot:
    return meeting.services.minutes.add(meeting.id, ContributionDraft(text=""))


def everywhere(text: str) -> Document:
    """A document with *text* wherever one can stand, *_TIMES* times in its running text."""
    content = (
        Span(text),
        Span(" "),
        Span(text, strong=True),
        Span(" "),
        Span(text, emphasis=True, change=Change.ADDED),
    )
    whole = document(
        Facts((Fact(text, text),), (Fact(text, text), Fact(text, text))),
        Box(content),
        Heading(text, text[:3]),
        Heading(text, level=2),
        Paragraph(content),
        Note((*content, Span(text, raised=True))),
        Quote(content, text),
        Bullets((content, ())),
        Items((Item(text[:5], content, (content,)),)),
        Grid((Column(text, 1), Column("", 2)), ((content, ()),), text),
        Signatures(text, (text,), text),
        organisation=text,
    )
    return replace(whole, house=HouseLook(foot=text, logo_words=text))


_TIMES = 26
"""Without the cells: of a word that mixes directions and is parted over narrow lines, poppler loses letters."""


def letters(text: str) -> Counter[str]:
    """How often each character that can be seen is in *text*, in whatever order a reader gives them."""
    seen = (char for char in _UNSEEN.sub("", unicodedata.normalize("NFKD", text)) if not char.isspace())
    return Counter(char for char in seen if unicodedata.category(char) != "Cf")


_UNSEEN = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]")
"""What Unicode has no look for: where nothing stands before it, no glyph can carry it."""


def is_held_everywhere(text: str) -> None:
    whole = everywhere(text)
    made = archived(pdf.render(whole))
    assert findings(made, ACCESSIBLE) == []
    assert findings(made, ARCHIVE) == []
    wanted = letters("".join([printable(text)] * _TIMES))
    assert wanted - letters(reading.pdf_text(made)) == Counter()
    assert reading.words(printable(text)) in reading.docx_text(docx.render(whole))


def kept(meeting: Meeting, row: ContributionSnapshot, text: str) -> str:
    """*text* as the vault gives it back."""
    meeting.services.minutes.revise(row.id, ContributionDraft(text=text))
    (found,) = (one for one in meeting.services.conferences.get(meeting.id).contributions if one.id == row.id)
    return found.text


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=SLOW)
@given(ANY_TEXT)
@example("")
@example("\x00")
@example("\u200b\u200d")
@example("לא\u0627\u0644")
@example("\n\n a")
@example("a\ufeffb \ue000 ≤\u0301")
@example("<b>&amp; {page} %s =SUM(A1)")
@example("a \u034f b \U000e0018 \u0484")
def test_any_text_goes_through_the_vault_into_documents_that_hold_it(
    meeting: Meeting, row: ContributionSnapshot, text: str
) -> None:
    is_held_everywhere(kept(meeting, row, text))


@pytest.mark.long
@settings(max_examples=5_000, deadline=None, suppress_health_check=SLOW)
@given(ANY_TEXT)
def test_five_thousand_texts_go_through_the_vault_into_documents_that_hold_them(
    meeting: Meeting, row: ContributionSnapshot, text: str
) -> None:
    is_held_everywhere(kept(meeting, row, text))


def test_what_no_typeface_has_is_there_for_readers_and_for_who_copies_it() -> None:
    text = "雨の日 नमस्ते 🧑‍⚖️ Zoë"
    made = pdf.render(document(Paragraph((Span(f"Zij zei {text}, en meer niet."),))))
    assert f"Zij zei {text}, en meer niet." in reading.pdf_text(made)
    assert f"Zijzei{text}".replace(" ", "") in reading.pdf_structure(made)


def test_ten_thousand_characters_without_a_space_are_held_in_a_cell_too() -> None:
    grid = Grid((Column("Wat", 1), Column("Wie", 3)), (((Span("x" * 10_000),), (Span("y"),)),), "lang")
    made = archived(pdf.render(document(grid)))
    assert reading.pdf_text(made).count("x") == 10_000
    assert findings(made, ARCHIVE) == []
