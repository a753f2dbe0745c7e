"""The certificate of destruction: what went, on what ground, how, and what could not be reached yet.

It is of no case: it is composed from the register of destroyed cases, which knows nothing of what they held.
"""

from collections.abc import Sequence

from exports.blocks import (
    Block,
    Box,
    Bullets,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Inlines,
    PageWords,
    Paragraph,
    Signatures,
    Span,
)
from exports.composers.envelope import house_look
from exports.composers.subject import grid, text
from exports.kinds import VaultDocument
from exports.wording import Wording
from models.keeping_kinds import DestructionGround
from models.records import DestroyedCase, HouseStyle, UnreachedPlace

_GROUNDS = {
    DestructionGround.TERM_ENDED: "destruction.ground_term",
    DestructionGround.NOT_ACCEPTED: "destruction.ground_not_accepted",
    DestructionGround.NO_LONGER_NEEDED: "destruction.ground_not_needed",
    DestructionGround.HANDED_OVER: "destruction.ground_handed_over",
}


def certificate(
    destroyed: Sequence[DestroyedCase],
    unreached: Sequence[UnreachedPlace],
    say: Wording,
    *,
    vault: str,
    organisation: str = "",
    style: HouseStyle = HouseStyle(),
) -> Document:
    """The certificate of the cases that were destroyed together; provisional while places are *unreached*.

    ValueError for no case, or for cases of several certificates.
    """
    if len({one.certificate for one in destroyed}) != 1:
        raise ValueError("a certificate is about the cases of one destruction")
    first = destroyed[0]
    sender = style.organisation or organisation
    return Document(
        kind=VaultDocument.DESTRUCTION,
        title=say("destruction.title"),
        subtitle=first.certificate,
        kind_words=say("destruction.kind"),
        case_number=first.certificate,
        language=say("document.language"),
        organisation=sender,
        address=style.address,
        marking=style.marking or say("document.marking"),
        short_marking=style.marking.partition(" – ")[0] or say("document.short_marking"),
        draft=bool(unreached),
        status=say("destruction.status_partly" if unreached else "destruction.status"),
        status_note=say("destruction.status_partly_note" if unreached else "destruction.status_note"),
        version=say("destruction.version_partly" if unreached else "destruction.version"),
        page_words=PageWords(say("document.page"), say("document.made"), say("destruction.watermark")),
        blocks=_blocks(destroyed, unreached, say, sender, vault),
        house=house_look(style, sender, say),
    )


def _blocks(
    destroyed: Sequence[DestroyedCase], unreached: Sequence[UnreachedPlace], say: Wording, sender: str, vault: str
) -> tuple[Block, ...]:
    first = destroyed[0]
    return (
        _heading(first, sender, vault, say),
        Paragraph(text(say.counted("destruction.lead", len(destroyed))), lead=True),
        *_what(destroyed, say),
        *_grounds(destroyed, say),
        Heading(say("destruction.how"), "3"),
        Paragraph(text(say("destruction.how_told"))),
        *_copies(destroyed, unreached, say),
        *_stays(say),
        *_files(destroyed, say),
        Signatures(
            say("destruction.signed"), (first.by, say("destruction.signed_for")), say("document.place_and_date")
        ),
    )


def _heading(first: DestroyedCase, organisation: str, vault: str, say: Wording) -> Facts:
    return Facts(
        left=(
            Fact(say("destruction.number"), first.certificate),
            Fact(say("destruction.destroyed_at"), say.moment(first.destroyed_at)),
            Fact(say("destruction.by"), first.by),
        ),
        right=(
            *((Fact(say("destruction.organisation"), organisation),) if organisation else ()),
            Fact(say("destruction.vault"), vault),
        ),
    )


def _what(destroyed: Sequence[DestroyedCase], say: Wording) -> tuple[Block, ...]:
    columns = (
        Column(say("destruction.case"), 24),
        Column(say("destruction.regime"), 18),
        Column(say("destruction.first"), 15),
        Column(say("destruction.until"), 15),
        Column(say("destruction.ground"), 28),
    )
    rows = tuple(
        (
            (Span(one.number, strong=True),),
            text(say.of(one.regime)),
            text(say.day(one.first_processed_on)),
            text(say.day(one.kept_until)),
            text(_ground(one, say)),
        )
        for one in destroyed
    )
    return (
        Heading(say("destruction.what"), "1"),
        grid(columns, rows, say("destruction.what_summary")),
        Paragraph(text(say("destruction.included"))),
    )


def _ground(one: DestroyedCase, say: Wording) -> str:
    if one.handed_over_to:
        return say("destruction.handed_over_to", name=one.handed_over_to)
    return say.of(one.ground)


def _grounds(destroyed: Sequence[DestroyedCase], say: Wording) -> tuple[Block, ...]:
    told = dict.fromkeys(say(_GROUNDS[one.ground]) for one in destroyed)
    return Heading(say("destruction.grounds"), "2"), Bullets(tuple(text(one) for one in told))


def _copies(destroyed: Sequence[DestroyedCase], unreached: Sequence[UnreachedPlace], say: Wording) -> tuple[Block, ...]:
    """Copies hold several cases at once: the highest count is that of the copies."""
    cleansed = max(one.copies_cleansed for one in destroyed)
    removed = max(one.copies_removed for one in destroyed)
    told: list[Inlines] = []
    if cleansed:
        told.append(text(say.counted("destruction.copies_cleansed", cleansed)))
    if removed:
        told.append(text(say.counted("destruction.copies_removed", removed)))
    blocks: list[Block] = [Heading(say("destruction.copies"), "4")]
    if told:
        blocks.append(Bullets(tuple(told)))
    elif not unreached:
        blocks.append(Paragraph(text(say("destruction.copies_none"))))
    if unreached:
        places = say.joined([one.place or say("destruction.own_folder") for one in unreached])
        words = say("destruction.unreached_told", places=places)
        blocks.append(Box((Span(say("destruction.unreached"), strong=True), Span(words))))
    return tuple(blocks)


def _stays(say: Wording) -> tuple[Block, ...]:
    sentences = [say("destruction.stays_register"), say("destruction.stays_log"), say("destruction.stays_outside")]
    return Heading(say("destruction.stays"), "5"), Bullets(tuple(text(one) for one in sentences))


def _files(destroyed: Sequence[DestroyedCase], say: Wording) -> tuple[Block, ...]:
    rows = tuple((text(one.number), text(digest)) for one in destroyed for digest in one.fingerprints)
    if not rows:
        return ()
    columns = (Column(say("destruction.file_case"), 24), Column(say("destruction.file_fingerprint"), 76))
    return (
        Heading(say("destruction.files"), "6"),
        Paragraph(text(say("destruction.files_told"))),
        grid(columns, rows, say("destruction.files_summary")),
    )
