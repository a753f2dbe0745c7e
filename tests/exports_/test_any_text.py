"""Whatever people type or paste, both formats are made, open, and hold it."""

from io import BytesIO

import pikepdf
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from exports.blocks import Box, Bullets, Column, Fact, Facts, Grid, Heading, Item, Items, Note, Paragraph, Quote, Span
from exports.renderers import docx, pdf
from exports.renderers.characters import printable
from tests.exports_ import reading
from tests.exports_.specimens import document

ANY_TEXT = st.text(st.characters(), max_size=200) | st.text("فاطمة لا\u0301\u200d\u202eaé<&>{}% \n-😀", max_size=120)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANY_TEXT)
@example("")
@example("\x00")
@example("\u200b\u200d")
@example("לא\u0627\u0644")
@example("\n\n a")
def test_any_text_in_any_block_makes_documents_that_open(text: str) -> None:
    content = (Span(text), Span(text, strong=True), Span(text, emphasis=True, raised=True))
    whole = document(
        Facts((Fact(text, text),), (Fact(text, text), Fact(text, text))),
        Box(content),
        Heading(text, text[:3]),
        Heading(text, level=2),
        Paragraph(content),
        Note(content),
        Quote(content, text),
        Bullets((content, ())),
        Items((Item(text[:5], content, (content,)),)),
        Grid((Column(text, 1), Column("", 2)), ((content, ()),), text),
        organisation=text,
    )
    assert len(pikepdf.open(BytesIO(pdf.render(whole))).pages) > 0
    assert reading.words(printable(text)) in reading.docx_text(docx.render(whole))
