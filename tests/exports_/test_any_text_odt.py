"""Whatever people type or paste, the ODT is made, can be read, and holds every character that can be written."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from exports.blocks import (
    Box,
    Bullets,
    Column,
    Fact,
    Facts,
    Grid,
    Heading,
    Item,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
)
from exports.renderers import odt
from exports.renderers.characters import printable
from tests.exports_ import reading
from tests.exports_.specimens import document

ANY_TEXT = st.text(st.characters(), max_size=200) | st.text("فاطمة لا\u0301\u200d\u202eaé<&>{}% \n-😀", max_size=120)
SLOW = [HealthCheck.too_slow]


def is_held_everywhere(text: str) -> None:
    """Make an ODT with *text* in every place that takes one, and find it there character by character."""
    content = (Span(text),)
    whole = document(
        Heading(text, text[:3]),
        Paragraph(content),
        Facts((Fact(text, text),), (Fact(text, text), Fact(text, text))),
        Box(content),
        Note(content),
        Quote(content, text),
        Bullets((content, ())),
        Items((Item(text[:5], content, (content,)),)),
        Grid((Column(text, 1), Column("", 2)), ((content, (Span(text, strong=True, raised=True),)),), text),
        Signatures(text, (text,), text),
        organisation=text,
    )
    data = odt.render(whole)
    written = [reading.odt_line(line) for line in reading.odt_part(data).iter(reading.odf("text:p"))]
    wanted = printable(text).replace("\n", " ")
    assert written.count(wanted) >= (20 if text else 0)
    assert reading.odt_part(data, "meta.xml") is not None
    assert reading.odt_part(data, "styles.xml") is not None


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
@given(ANY_TEXT)
@example("")
@example("\x00")
@example("\u200b\u200d")
@example("  \n a  b \n\n")
@example("</text:p>&lt;")
def test_any_text_in_any_block_is_held(text: str) -> None:
    is_held_everywhere(text)


@pytest.mark.long
@settings(max_examples=5_000, deadline=None, suppress_health_check=SLOW)
@given(ANY_TEXT)
def test_five_thousand_texts_are_held(text: str) -> None:
    is_held_everywhere(text)
