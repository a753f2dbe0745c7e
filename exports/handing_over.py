"""Handing documents over: made for their recipients, written, and recorded in the register of disclosures (Wgs 1.7)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from exports.blocks import DocumentKind
from exports.composers.register import entries
from exports.publishing import DocumentFormat, file_name, made, readers_of, write_whole
from exports.wording import wording
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, DisclosureDraft, OrganisationSnapshot

if TYPE_CHECKING:
    from models.services import Services

Wanted = tuple[DocumentKind, DocumentFormat]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which documents of which conference are wanted, for whom, in which language and where.

    *recipients* are organisations by key, None: the whole distribution list. *version* asks an earlier final version.
    """

    case_id: int
    conference: str
    documents: tuple[Wanted, ...]
    folder: Path
    recipients: tuple[str, ...] | None = None
    language: str = "nl"
    version: str | None = None


def hand_over(
    services: "Services", order: Order, on: date, tell: Callable[[int, int], None] = lambda _done, _of: None
) -> list[Path]:
    """Write the documents of *order* and record for whom they are, as of *on*; final minutes as they were kept.

    *tell* hears how many of how many are made, and may raise to stop: until all are made nothing is written.
    Raises KnownProblem as ``readers_of`` and ``write_whole`` do, and what the vault refuses. What was written before a
    file that could not be is recorded all the same.
    """
    now = services.cases.get(order.case_id)
    case = services.conferences.as_recorded(now.conference(order.conference).id, order.version)
    readers = readers_of(case, order.conference, order.recipients)
    _require_known(readers, now)
    say, contents = wording(order.language), []
    for done, (kind, form) in enumerate(order.documents):
        tell(done, len(order.documents))
        contents.append(made(case, order.conference, kind, form, say, readers))
    written: list[Wanted] = []
    refused: KnownProblem | None = None
    with services.disclosures.recording(order.case_id) as record:  # first: what cannot be recorded is not written
        try:
            for one, content in zip(order.documents, contents, strict=True):
                write_whole(_path(case, order, one), content, overwrite=True)
                written.append(one)
        except KnownProblem as known:
            refused = known
        record(_entries(case, order, written, readers, on))
    if refused is not None:
        raise refused
    return [_path(case, order, one) for one in written]


def _require_known(readers: Sequence[OrganisationSnapshot], now: CaseSnapshot) -> None:
    """The register names organisations of the case; an earlier version may know one that has left it."""
    for reader in readers:
        if now.organisation(reader.key) is None:
            known = ", ".join(one.name for one in readers if now.organisation(one.key) is not None) or "–"
            raise KnownProblem(Problem.RECIPIENT_UNKNOWN, name=reader.name, known=known)


def _path(case: CaseSnapshot, order: Order, wanted: Wanted) -> Path:
    return order.folder / file_name(case, case.conference(order.conference), *wanted)


def _entries(
    case: CaseSnapshot, order: Order, written: Sequence[Wanted], readers: Sequence[OrganisationSnapshot], on: date
) -> list[DisclosureDraft]:
    """One entry per document and recipient, however many forms it has."""
    say = wording(order.language)
    found: list[DisclosureDraft] = []
    for kind in dict.fromkeys(kind for kind, _ in written):
        forms = [form.value.upper() for one, form in written if one is kind]
        found += entries(case, order.conference, kind, forms, readers, on, say)
    return found
