"""A document is content: the same content has the same fingerprint, whenever it was made."""

from dataclasses import replace

from exports.blocks import Heading, Paragraph, Span
from tests.exports_.specimens import document, specimen


def test_the_fingerprint_does_not_depend_on_the_time_of_making() -> None:
    assert specimen().made("1-1-2027 09:00").fingerprint == specimen().made("2-1-2027 10:00").fingerprint


def test_the_fingerprint_changes_with_every_part_of_the_content() -> None:
    whole = document(Heading("Doel", "2"), Paragraph((Span("tekst"),)))
    others = [
        document(Heading("Doel", "3"), Paragraph((Span("tekst"),))),
        document(Heading("Doel", "2"), Paragraph((Span("tekst", strong=True),))),
        document(Heading("Doel", "2"), Paragraph((Span("teksten"),))),
        replace(whole, version="versie 1.0 vastgesteld"),
        replace(whole, organisation="Een ander huis"),
    ]
    assert len({whole.fingerprint, *(other.fingerprint for other in others)}) == 1 + len(others)


def test_the_fingerprint_reads_as_four_groups_of_four() -> None:
    groups = specimen().fingerprint.split(" ")
    assert [len(group) for group in groups] == [4, 4, 4, 4]
    assert all(char in "0123456789ABCDEF" for group in groups for char in group)


def test_the_foot_says_number_kind_version_time_and_fingerprint() -> None:
    first, second = specimen().foot
    assert first == "ZVH-2026-0147 · Verslag · versie 0.1 concept"
    assert second == f"Gemaakt 24-11-2026 10:31 · vingerafdruk {specimen().fingerprint}"
