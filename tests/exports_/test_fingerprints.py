"""A fingerprint tells one content from another."""

from exports.blocks import Box, Note, Span
from exports.fingerprints import fingerprint


def test_the_same_content_has_the_same_digits_in_fours() -> None:
    one, other = fingerprint(Note((Span("Ja."),))), fingerprint(Note((Span("Ja."),)))
    assert one == other
    assert [len(part) for part in one.split(" ")] == [4, 4, 4, 4]


def test_another_word_or_the_same_words_in_another_block_have_others() -> None:
    contents = Note((Span("Ja."),)), Note((Span("Nee."),)), Box((Span("Ja."),)), Note((Span("Ja.", strong=True),))
    assert len({fingerprint(content) for content in contents}) == 4
