"""A document with its changes marked holds both versions: each is what is left without the words of the other."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.blocks import (
    Block,
    Box,
    Bullets,
    Change,
    Column,
    Document,
    Fact,
    Facts,
    Grid,
    Heading,
    Inlines,
    Item,
    Items,
    Note,
    Paragraph,
    Quote,
    Signatures,
    Span,
    plain,
    texts,
)
from exports.marking import marked
from exports.wording import wording
from tests.exports_.specimens import document, specimen

SAY = wording("nl")

SOME_TEXT = st.lists(st.sampled_from(["a", "b,", "c.", "d\n", "é(1)", "\n", "فاطمة", "Łódź;"]), max_size=6).map(
    " ".join
)
MANNER = st.builds(Span, SOME_TEXT, strong=st.booleans())
CONTENT = st.lists(MANNER, max_size=3).map(tuple)
ROWS = st.lists(st.tuples(CONTENT, CONTENT), max_size=4).map(tuple)
FACTS = st.lists(st.builds(Fact, st.sampled_from("xyz"), SOME_TEXT), max_size=3).map(tuple)
ITEM = st.builds(Item, st.sampled_from(["1", "2"]), CONTENT, st.lists(CONTENT, max_size=2).map(tuple))
BLOCK = st.one_of(
    st.builds(Heading, SOME_TEXT, st.sampled_from(["", "1"]), st.sampled_from([1, 2])),
    st.builds(Paragraph, CONTENT, st.booleans()),
    st.builds(Note, CONTENT),
    st.builds(Box, CONTENT),
    st.builds(Quote, CONTENT, SOME_TEXT),
    st.builds(Facts, FACTS, FACTS),
    st.builds(Bullets, st.lists(CONTENT, max_size=3).map(tuple)),
    st.builds(Items, st.lists(ITEM, max_size=3).map(tuple)),
    st.builds(Grid, st.just((Column("Wat", 1), Column("Wie", 1))), ROWS, st.just("")),
    st.builds(Grid, st.just((Column("Hoe", 1), Column("Wie", 1))), ROWS, st.just("")),
)


@st.composite
def versions(draw: st.DrawFn) -> tuple[list[Block], list[Block]]:
    """Two versions that have some blocks in common."""
    pool = draw(st.lists(BLOCK, min_size=1, max_size=6))
    return draw(st.lists(st.sampled_from(pool), max_size=6)), draw(st.lists(st.sampled_from(pool) | BLOCK, max_size=6))


def compared(before: Iterable[Block], after: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with marks, without the legend and the list of changes."""
    whole = marked(document(*before), document(*after), SAY, "versie 1.0 van 24-11-2026")
    return whole.blocks[3:]


def told(blocks: Iterable[Block]) -> str:
    """The text of *blocks* without white space."""
    return "".join("".join(text.split()) for text in texts(document(*blocks)) if text)


def without(change: Change, blocks: Iterable[Block]) -> list[Block]:
    """The blocks as somebody reads them who leaves out what is marked as *change*."""
    left: list[Block] = []
    for block in blocks:
        match block:
            case Heading():
                left += [] if block.change is change else [block]
            case Paragraph() | Note() | Box() | Quote():
                left.append(replace(block, content=_left(change, block.content)))
            case Facts():
                left.append(Facts(_left_facts(change, block.left), _left_facts(change, block.right)))
            case Bullets():
                left.append(Bullets(tuple(_left(change, item) for item in block.items)))
            case Items():
                left.append(Items(tuple(_left_item(change, item) for item in block.items)))
            case Grid():
                columns = tuple(one for one in block.columns if one.change is not change)
                rows = tuple(tuple(_left(change, cell) for cell in row) for row in block.rows)
                left.append(replace(block, columns=columns, rows=rows))
            case _:
                raise AssertionError(block)
    return left


def _left(change: Change, content: Inlines) -> Inlines:
    return tuple(one for one in content if isinstance(one, Span) and one.change is not change)


def _left_facts(change: Change, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    left = (fact for fact in facts if fact.change is not change)
    return tuple(Fact(fact.label, plain(_left(change, fact.content[1]))) for fact in left)


def _left_item(change: Change, item: Item) -> Item:
    return Item(item.label, _left(change, item.content), tuple(_left(change, detail) for detail in item.details))


def spans(blocks: Iterable[Block], change: Change | None) -> list[str]:
    """The marked stretches of text in paragraphs, in order."""
    found = [one for block in blocks if isinstance(block, Paragraph) for one in block.content if isinstance(one, Span)]
    return [one.text for one in found if one.change is change]


@settings(max_examples=400, deadline=None)
@given(versions())
def test_every_word_of_both_versions_is_there_once(both: tuple[list[Block], list[Block]]) -> None:
    before, after = both
    woven = compared(before, after)
    assert told(without(Change.REMOVED, woven)) == told(after)
    assert told(without(Change.ADDED, woven)) == told(before)


@given(versions())
@settings(max_examples=100, deadline=None)
def test_what_is_marked_can_be_drawn(both: tuple[list[Block], list[Block]]) -> None:
    for block in compared(*both):
        if isinstance(block, Grid):
            assert all(len(row) == len(block.columns) for row in block.rows)


@given(st.lists(BLOCK, max_size=8))
@settings(max_examples=100, deadline=None)
def test_two_versions_that_say_the_same_have_no_marks(blocks: list[Block]) -> None:
    assert compared(blocks, blocks) == tuple(blocks)


def test_that_nothing_changed_is_said_in_words() -> None:
    whole = marked(specimen(), specimen(), SAY, "versie 1.0 van 24-11-2026")
    assert "Er is niets gewijzigd." in list(texts(whole))


def sentence(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def test_words_are_marked_one_by_one() -> None:
    woven = compared(
        [sentence("Jesse blijft tot maandag bij zijn moeder.")], [sentence("Jesse blijft tot vrijdag bij zijn moeder.")]
    )
    assert woven == (
        Paragraph(
            (
                Span("Jesse blijft tot "),
                Span("maandag", change=Change.REMOVED),
                Span(" "),
                Span("vrijdag", change=Change.ADDED),
                Span(" bij zijn moeder."),
            )
        ),
    )


def test_texts_that_have_little_in_common_stand_one_after_the_other() -> None:
    woven = compared([sentence("De huur wordt opgezegd.")], [sentence("Wijkteam en politie gaan samen langs.")])
    assert spans(woven, Change.REMOVED) == ["De huur wordt opgezegd."]
    assert spans(woven, Change.ADDED) == ["Wijkteam en politie gaan samen langs."]


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("Het plan gaat door.", "Het plan gaat niet door.", [], ["niet"]),
        ("Het plan gaat niet door.", "Het plan gaat door.", ["niet"], []),
        ("Het plan gaat door", "Het plan gaat door.", [], ["."]),
        ("Een\nTwee\nDrie", "Een\nDrie", ["Twee"], []),
    ],
)
def test_a_word_that_came_or_went_is_the_only_one_marked(
    before: str, after: str, gone: list[str], new: list[str]
) -> None:
    woven = compared([sentence(before)], [sentence(after)])
    assert (spans(woven, Change.REMOVED), spans(woven, Change.ADDED)) == (gone, new)


def test_a_line_that_went_is_not_glued_to_the_words_before_it() -> None:
    (woven,) = compared([sentence("Huisbezoek\nVoorwaarde: bellen")], [sentence("Huisbezoek")])
    assert isinstance(woven, Paragraph)
    assert plain(woven.content) == "Huisbezoek\nVoorwaarde: bellen"


def items(*texts: str) -> Items:
    return Items(tuple(Item(f"B{place}", (Span(text),)) for place, text in enumerate(texts, start=1)))


def test_an_entry_between_the_others_is_new_and_the_others_only_have_another_number() -> None:
    (woven,) = compared([items("Eerst dit.", "Dan dat.")], [items("Eerst dit.", "Nu iets nieuws.", "Dan dat.")])
    assert isinstance(woven, Items)
    assert [one.label for one in woven.items] == ["B1", "B2", "B3"]
    assert [one.content[0].change for one in woven.items if isinstance(one.content[0], Span)] == [
        None,
        Change.ADDED,
        None,
    ]


def row(number: str, text: str) -> tuple[Inlines, ...]:
    return (Span(number),), (Span(text),)


def actions(*rows: tuple[Inlines, ...]) -> Grid:
    return Grid((Column("Nr", 1), Column("Actie", 9)), rows, "De acties")


def test_a_row_that_went_stays_in_its_place_and_is_struck_through_whole() -> None:
    (woven,) = compared(
        [actions(row("A1", "Huisbezoek"), row("A2", "Brief aan de verhuurder"), row("A3", "Aangifte"))],
        [actions(row("A1", "Huisbezoek"), row("A3", "Aangifte"))],
    )
    assert isinstance(woven, Grid)
    assert woven.rows[1] == (
        (Span("A2", change=Change.REMOVED),),
        (Span("Brief aan de verhuurder", change=Change.REMOVED),),
    )
    assert (woven.rows[0], woven.rows[2]) == (row("A1", "Huisbezoek"), row("A3", "Aangifte"))


def test_a_row_is_known_by_its_first_cell() -> None:
    (woven,) = compared([actions(row("A1", "Huisbezoek op maandag"))], [actions(row("A1", "Huisbezoek op vrijdag"))])
    assert isinstance(woven, Grid)
    assert woven.rows[0][0] == (Span("A1"),)
    assert [one.change for one in woven.rows[0][1] if isinstance(one, Span)] == [
        None,
        Change.REMOVED,
        None,
        Change.ADDED,
    ]


def test_a_fact_shows_what_it_was_and_what_it_is() -> None:
    (woven,) = compared(
        [Facts((Fact("Plaats", "Oeverdam"),), ())], [Facts((Fact("Plaats", "Havenkade"),), (Fact("Duur", "1 uur"),))]
    )
    assert isinstance(woven, Facts)
    assert woven.left[0].content[1] == (
        Span("Oeverdam", change=Change.REMOVED),
        Span(" "),
        Span("Havenkade", change=Change.ADDED),
    )
    assert woven.right[0].change is Change.ADDED


def whole(before: list[Block], after: list[Block]) -> Document:
    return marked(document(*before), document(*after), SAY, "versie 1.0 van 24-11-2026")


def test_what_the_marks_mean_stands_on_top() -> None:
    legend = next(block for block in whole([], [sentence("Nieuw.")]).blocks)
    assert isinstance(legend, Paragraph)
    said = "Onderstreept is nieuw, doorgehaald is vervallen. Vergeleken met versie 1.0 van 24-11-2026."
    assert plain(legend.content) == said


def test_the_changes_are_told_in_words_too() -> None:
    heading = Heading("Besluiten", "7")
    changed = whole(
        [heading, items("De huur stopt op maandag.", "Zo blijft het.", "Dit gaat weg.")],
        [heading, items("De huur stopt op vrijdag.", "Zo blijft het."), sentence("Erbij.")],
    )
    points = changed.blocks[2]
    assert isinstance(points, Bullets)
    assert [plain(point) for point in points.items] == [
        "7 Besluiten: B1 is gewijzigd: vervallen ‘maandag’, nieuw ‘vrijdag’.",
        "7 Besluiten: B3 is vervallen.",
        "7 Besluiten: een alinea is nieuw.",
    ]


def test_the_list_neither_begins_with_a_stop_nor_ends_with_two() -> None:
    points = whole([sentence("Het plan gaat door")], [sentence("Het plan gaat door. Vandaag nog.")]).blocks[2]
    assert isinstance(points, Bullets)
    assert [plain(point) for point in points.items] == ["een alinea is gewijzigd: nieuw ‘Vandaag nog’."]


def test_many_changes_of_one_section_are_counted() -> None:
    heading = Heading("Acties", "8")
    before = [actions(*(row(f"A{number}", "Bellen op maandag") for number in range(1, 11)))]
    after = [actions(*(row(f"A{number}", "Bellen op vrijdag") for number in range(2, 12)))]
    points = whole([heading, *before], [heading, *after]).blocks[2]
    assert isinstance(points, Bullets)
    assert [plain(point) for point in points.items] == ["8 Acties: negen gewijzigd, één nieuw en één vervallen"]


def test_it_is_a_document_of_its_own() -> None:
    to_sign = Signatures("Akkoord", ("Şükrü Çağlar",), "Plaats en datum")
    after = document(sentence("Nu zo."), to_sign)
    changed = marked(document(sentence("Eerst zo."), to_sign), after, SAY, "versie 1.0 van 24-11-2026")
    assert (changed.title, changed.kind_words) == ("Verslag casusoverleg met wijzigingen", "Verslag met wijzigingen")
    assert changed.fingerprint != after.fingerprint
    assert not [block for block in changed.blocks if isinstance(block, Signatures)]


def test_a_long_text_that_repeats_itself_is_compared_soon() -> None:
    before, after = sentence("ja nee " * 3000 + "einde"), sentence("nee ja " * 3000 + "slot")
    (woven,) = compared([before], [after])
    assert told(without(Change.REMOVED, [woven])) == told([after])
