"""From a case to the content of a file: what its readers may know, composed and rendered. Nothing is written here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import assert_never

from exports.blocks import Document
from exports.composers.subject import Subject
from exports.files import file_name, write_whole
from exports.kinds import FORMATS, PAGES, DocumentFormat, DocumentKind
from exports.wording import Wording
from models.kinds import Position
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, HouseStyle, PlainText, PlainWord
from models.rules.citizen_letter import Letter, letter
from models.rules.earlier import earlier_for
from models.rules.extracts import Readers, distribution, extract
from models.rules.informing import telling_waits
from models.rules.plain_language import of_case
from models.rules.sharing import recipients as distribution_list
from models.rules.sharing import why_no_recipient


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a document is made: in the house's *style*, under a *password* or else in the archive form.

    *received* are the organisations that were handed it before, *rewritten* the texts in plain words for its person.
    *plain_words* are the organisation's own for that, None: as shipped.
    With *compared_with*, the case as an earlier final version has it, what changed since is marked.
    """

    style: HouseStyle = HouseStyle()
    password: str | None = None
    received: tuple[str, ...] = ()
    rewritten: tuple[PlainText, ...] = ()
    plain_words: tuple[PlainWord, ...] | None = None
    compared_with: CaseSnapshot | None = None

    def __repr__(self) -> str:
        """Without the password."""
        return "Manner(…)"


AS_SHIPPED = Manner()


def publish(
    case: CaseSnapshot,
    conference_key: str,
    kind: DocumentKind,
    file_format: DocumentFormat,
    folder: Path,
    say: Wording,
    *,
    readers: Readers | None = None,
    overwrite: bool = True,
) -> Path:
    """Write one document of a conference into *folder*, for everybody on its list or for *readers*; return its path.

    In the register it is not recorded, which ``handing_over`` does. KnownProblem as of ``required`` and
    ``write_whole``; then *folder* is as it was.
    """
    those = required(case, conference_key, kind, readers)
    path = folder / file_name(case, case.conference(conference_key), kind, file_format, those)
    write_whole(path, made(case, conference_key, kind, file_format, say, those), overwrite=overwrite)
    return path


def required(case: CaseSnapshot, conference_key: str, kind: DocumentKind, readers: Readers | None = None) -> Readers:
    """The readers of a document, None being everybody on the distribution list, when it may be made for them.

    The whole case as data is for the team alone, whoever is named.
    Raises KnownProblem RECIPIENT_THIRD_PARTY, RECIPIENT_NOT_INVITED, RECIPIENT_UNKNOWN (each: name, known),
    RECIPIENT_NO_PERSON for a person who is not of the case or a document that is not for people, INFORMING_DELAYED
    (name) for a letter to somebody who is not told yet (AVG 14(5)(b), UAVG 41), and RECIPIENT_MISSING.
    """
    if kind is DocumentKind.CASE:
        return Readers(team=True)
    single = kind.is_for_a_person or kind.is_for_one_organisation
    if readers is None and not single:
        return distribution(case, conference_key)
    if readers is None or readers.team or (kind.is_for_one_organisation and len(readers.organisations) != 1):
        raise KnownProblem(Problem.RECIPIENT_MISSING)
    if kind.is_for_a_person or readers.person is not None:
        return _required_person(case, conference_key, kind, readers)
    conference = case.conference(conference_key)
    for key in readers.organisations:
        refused = why_no_recipient(case, conference, key)
        is_third = refused is not None and refused.problem is Problem.RECIPIENT_THIRD_PARTY
        if refused is not None and not (kind.is_for_one_organisation and is_third):
            raise refused
    if not readers.organisations and distribution_list(case, conference):
        raise KnownProblem(Problem.RECIPIENT_MISSING)
    return readers


def _required_person(case: CaseSnapshot, conference_key: str, kind: DocumentKind, readers: Readers) -> Readers:
    """A letter would tell what waits; who asks for access gets an answer all the same (AVG 12(3))."""
    person = case.person(readers.person)
    if person is None or person.position is Position.PROFESSIONAL or not kind.is_for_a_person:
        raise KnownProblem(Problem.RECIPIENT_NO_PERSON)
    if kind is DocumentKind.CITIZEN and telling_waits(case, conference_key, person.key):
        raise KnownProblem(Problem.INFORMING_DELAYED, name=person.name)
    return readers


def made(
    case: CaseSnapshot,
    conference_key: str,
    kind: DocumentKind,
    file_format: DocumentFormat,
    say: Wording,
    readers: Readers | None = None,
    manner: Manner = AS_SHIPPED,
) -> bytes:
    """The content of the file of one document, made at this moment for *readers*.

    Raises KnownProblem FORM_NOT_PROTECTED (form) for a password on a form that cannot have one, and what the case
    cannot express in a data form. ValueError for a document that is not made in this form.
    """
    if file_format not in FORMATS[kind]:
        raise ValueError(f"{kind} is not made as {file_format}")
    if file_format in PAGES:
        return paged(compose(case, conference_key, kind, say, readers, manner), file_format, say, manner.password)
    subject = subject_of(case, conference_key, say, readers, manner)
    if kind is DocumentKind.OUTCOME:
        subject = replace(subject, numbers=_service_numbers(case, subject))
    return _sealed(_data(subject, kind, file_format), file_format, manner.password)


def paged(document: Document, file_format: DocumentFormat, say: Wording, password: str | None = None) -> bytes:
    """The content of the file of a composed document, made at this moment. Raises as ``made`` does."""
    data = render(document.made(say.moment(datetime.now())), file_format)
    return _sealed(data, file_format, password)


def _service_numbers(case: CaseSnapshot, subject: Subject) -> dict[str, str]:
    """The citizen service numbers of the persons concerned whom the readers know: this one form asks for them."""
    known = {one.key for one in subject.case.persons_concerned}
    return {one.key: one.bsn for one in case.people if one.bsn and one.key in known}


def subject_of(
    case: CaseSnapshot,
    conference_key: str,
    say: Wording,
    readers: Readers | None = None,
    manner: Manner = AS_SHIPPED,
) -> Subject:
    """What *readers* may know of a conference; None: everybody on its list. KeyError for no such conference."""
    told = extract(case, conference_key, distribution(case, conference_key) if readers is None else readers)
    plain_words = of_case(case, say.language, manner.plain_words)
    person = told.readers.person
    return Subject.of(
        told,
        conference_key,
        say,
        style=manner.style,
        received=manner.received,
        letter=letter(case, conference_key, person, plain_words, manner.rewritten) if person is not None else Letter(),
    )


def compose(
    case: CaseSnapshot,
    conference_key: str,
    kind: DocumentKind,
    say: Wording,
    readers: Readers | None = None,
    manner: Manner = AS_SHIPPED,
) -> Document:
    """The content of one document with pages, without its time of making. KeyError when there is no such conference."""
    document = composer(kind)(subject_of(case, conference_key, say, readers, manner))
    if manner.compared_with is None or not kind.can_show_changes:
        return document
    return compared(manner.compared_with, case, document, conference_key, say, readers, manner)


def compared(
    then: CaseSnapshot,
    now: CaseSnapshot,
    document: Document,
    conference_key: str,
    say: Wording,
    readers: Readers | None = None,
    manner: Manner = AS_SHIPPED,
) -> Document:
    """*document*, made of the case as it is *now*, with its changes since *then* marked, for the same readers."""
    from exports.marking import marked

    if not isinstance(document.kind, DocumentKind):
        raise ValueError(f"{document.kind} is of no case")
    whom = distribution(now, conference_key) if readers is None else readers
    told = earlier_for(then, now, conference_key, whom)
    before = composer(document.kind)(
        Subject.of(told, conference_key, say, style=manner.style, received=manner.received)
    )
    final = then.conference(conference_key).finalisation
    version, day = then.conference(conference_key).minutes_version, say.day(final.at.date()) if final else ""
    return marked(before, document, say, say("marks.earlier", version=version, day=day))


def composer(kind: DocumentKind) -> Callable[[Subject], Document]:
    """What composes a document of this kind; ValueError for one without pages."""
    match kind:
        case DocumentKind.MINUTES:
            from exports.composers.minutes import minutes

            return minutes
        case DocumentKind.PLAN:
            from exports.composers.plan import plan

            return plan
        case DocumentKind.ACTION_LIST:
            from exports.composers.action_list import action_list

            return action_list
        case DocumentKind.PARTNER_CARD:
            from exports.composers.partner_card import partner_card

            return partner_card
        case DocumentKind.CITIZEN:
            from exports.composers.citizen import citizen_version

            return citizen_version
        case DocumentKind.ACCESS:
            from exports.composers.access import access_summary

            return access_summary
        case DocumentKind.OUTCOME | DocumentKind.CASE:
            raise ValueError(f"{kind} has no pages")
        case _:
            assert_never(kind)


def render(document: Document, file_format: DocumentFormat) -> bytes:
    """The file's content; the libraries that make it are loaded at the first document, not at the start.

    ValueError for a form that has no pages.
    """
    match file_format:
        case DocumentFormat.PDF:
            from exports.renderers import pdf

            return pdf.render(document)
        case DocumentFormat.DOCX:
            from exports.renderers import docx

            return docx.render(document)
        case DocumentFormat.ODT:
            from exports.renderers import odt

            return odt.render(document)
        case _:
            raise ValueError(f"{file_format} has no pages")


def _data(subject: Subject, kind: DocumentKind, file_format: DocumentFormat) -> bytes:
    match file_format:
        case DocumentFormat.XLSX:
            from exports.renderers import spreadsheet

            return spreadsheet.workbook(subject)
        case DocumentFormat.CSV:
            from exports.renderers import spreadsheet

            return spreadsheet.separated(subject)
        case DocumentFormat.ICS:
            from exports.renderers import calendar

            return calendar.render(subject)
        case DocumentFormat.JSON:
            from exports.renderers import data

            return data.outcome(subject) if kind is DocumentKind.OUTCOME else data.whole_case(subject)
        case _:
            raise ValueError(f"{file_format} has pages")


def _sealed(data: bytes, file_format: DocumentFormat, password: str | None) -> bytes:
    from exports.renderers import sealing

    if password is not None:
        return sealing.protected(data, file_format, password)
    return sealing.archived(data) if file_format is DocumentFormat.PDF else data
