"""Handing documents over: made for their recipients, written, and recorded in the register of disclosures (Wgs 1.7)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from exports.blocks import Document
from exports.composers.register import Leaving, entry, of_case_file
from exports.files import case_file_name, file_name, require_all_new, taken_back_unless_recorded, write_whole
from exports.kinds import PAGES, DocumentFormat, DocumentKind
from exports.leaving_notes import leaving, refusals_noted
from exports.publishing import Manner, compose, made, paged, required
from exports.wording import Wording
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, DisclosureDraft, Note, PlainText
from models.rules.extracts import Readers

if TYPE_CHECKING:
    from models.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One document in its forms, for one reading public; *readers* None: everybody on the distribution list."""

    kind: DocumentKind
    forms: tuple[DocumentFormat, ...]
    readers: Readers | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which copies of which conference are wanted, in which language and where.

    *version* asks an earlier final version; *compared_with* asks that documents which can show it mark what changed
    since that version. With a *password* every file asks for it. Unless *overwrite*, a file that is there already is
    left as it is, and then none is written.
    """

    case_id: int
    conference: str
    copies: tuple[Copy, ...]
    folder: Path
    language: str = "nl"
    version: str | None = None
    compared_with: str | None = None
    password: str | None = field(default=None, repr=False)
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class _File:
    """One file of an order, made and not yet written; *form* None: on paper."""

    copy: Copy
    readers: Readers
    form: DocumentFormat | None
    path: Path
    content: bytes = field(repr=False)
    mark: str = ""
    since: str = ""

    @property
    def fingerprint(self) -> str:
        return sha256(self.content).hexdigest()


def copies(
    kinds: Iterable[DocumentKind],
    forms: Callable[[DocumentKind], tuple[DocumentFormat, ...]],
    organisations: Sequence[str],
    people: Sequence[str] = (),
    *,
    one_for_each: bool = False,
) -> tuple[Copy, ...]:
    """The copies that documents of these *kinds* ask for: one for all *organisations* together or *one_for_each*.

    A partner card is for one organisation, a citizen version and a summary are for one of *people*, and the case as
    data stays with the team.
    """
    found: list[Copy] = []
    for kind in kinds:
        for readers in _publics(kind, organisations, people, one_for_each=one_for_each):
            found.append(Copy(kind=kind, forms=forms(kind), readers=readers))
    return tuple(one for one in found if one.forms)


def _publics(
    kind: DocumentKind, organisations: Sequence[str], people: Sequence[str], *, one_for_each: bool
) -> tuple[Readers, ...]:
    if kind is DocumentKind.CASE:
        return (Readers(team=True),)
    if kind.is_for_a_person:
        return tuple(Readers(person=key) for key in people)
    if kind.is_for_one_organisation or one_for_each:
        return tuple(Readers(organisations=(key,)) for key in organisations)
    return (Readers(organisations=tuple(organisations)),)


def hand_over(
    services: "Services", order: Order, on: date, tell: Callable[[int, int], None] = lambda _done, _of: None
) -> list[Path]:
    """Write the copies of *order* and record for whom they are, as of *on*; final minutes as they were kept.

    *tell* hears how many of how many files are made, and may raise to stop: until all are made nothing is written.
    Raises KnownProblem as ``required``, ``made`` and ``write_whole`` do, TARGET_EXISTS (path, names), and what the
    vault refuses. What was written before a file that could not be is recorded all the same, and then the problem says
    so (written: the names, one on a line). What left, and what was refused or failed, is noted in the log.
    """
    wanted = [(copy, form) for copy in order.copies for form in copy.forms]
    with refusals_noted(services, (leaving(order.case_id, copy.kind, form) for copy, form in wanted)) as unwritten:
        return _handed_over(services, order, wanted, on, tell, unwritten)


def _handed_over(
    services: "Services",
    order: Order,
    wanted: Sequence[tuple[Copy, DocumentFormat]],
    on: date,
    tell: Callable[[int, int], None],
    unwritten: list[Note],
) -> list[Path]:
    maker = _Maker(services, order)
    case, say = maker.case, maker.say
    files: list[_File] = []
    for done, (copy, form) in enumerate(wanted):
        tell(done, len(wanted))
        files.append(maker.file(copy, form))
    if not order.overwrite:
        require_all_new([file.path for file in files])
    written: list[_File] = []
    refused: Exception | None = None
    with (
        taken_back_unless_recorded(file.path for file in files),
        services.disclosures.recording(order.case_id) as record,  # first: what cannot be recorded is not written
    ):
        try:
            for file in files:
                write_whole(file.path, file.content, overwrite=True)
                written.append(file)
                unwritten.pop(0)
        except Exception as failure:
            refused = failure
        record([one for file in written for one in _entries(case, order, file, on, say)])
        services.log.note(*(maker.note(file) for file in written))
    if isinstance(refused, KnownProblem) and written:
        names = "\n".join(file.path.name for file in written)
        raise KnownProblem(refused.problem, **refused.details | {"written": names}) from refused
    if refused is not None:
        raise refused
    return [file.path for file in written]


def hand_over_case(services: "Services", case_id: int, folder: Path, on: date, *, overwrite: bool = False) -> Path:
    """Write the whole case as a case file into *folder*, record that, and return where it is.

    Raises KnownProblem CASE_INCOMPLETE for what the format cannot express, and as ``hand_over`` does.
    """
    from models.interchange import to_json

    noted = leaving(case_id, DocumentKind.CASE, DocumentFormat.JSON)
    with refusals_noted(services, [noted]):
        case = services.cases.get(case_id)
        content = to_json(case).encode("utf-8")
        path = folder / case_file_name(case)
        fingerprint = sha256(content).hexdigest()
        say = Wording("nl", services.configuration.get().wording)
        with taken_back_unless_recorded([path]), services.disclosures.recording(case_id) as record:
            write_whole(path, content, overwrite=overwrite)
            record([of_case_file(fingerprint, on, say)])
            services.log.note(noted)
    return path


def pages(services: "Services", order: Order, copy: Copy) -> bytes:
    """The PDF of one copy as ``hand_over`` would make it, without a password: to be looked at, or printed.

    Nothing is written or recorded. Raises KnownProblem as ``required`` and ``made`` do, and what the vault refuses.
    """
    return _Maker(services, replace(order, password=None)).file(copy, DocumentFormat.PDF).content


def record_printed(services: "Services", order: Order, copy: Copy, pdf: bytes, on: date) -> None:
    """Record that one copy of *order* goes out on paper, as made by ``pages``. KnownProblem: what the vault refuses."""
    maker = _Maker(services, order)
    readers = required(maker.case, order.conference, copy.kind, copy.readers)
    mark, since = maker.mark(copy.kind, readers), maker.since(copy.kind)
    file = _File(copy, readers, None, order.folder, pdf, mark, since)
    with (
        refusals_noted(services, [maker.note(file)]),
        services.disclosures.recording(order.case_id) as record,
    ):
        record(list(_entries(maker.case, order, file, on, maker.say)))
        services.log.note(maker.note(file))


class _Maker:
    """Makes the files of one order from one reading of the vault."""

    def __init__(self, services: "Services", order: Order) -> None:
        self._services, self._order = services, order
        self.now = services.cases.get(order.case_id)
        self.case = services.conferences.as_recorded(self.now.conference(order.conference).id, order.version)
        self._earlier = _earlier(services, order, self.case) if order.compared_with else None
        self._configuration = services.configuration.get()
        self._documents: dict[tuple[DocumentKind, Readers], Document] = {}
        self.say = Wording(order.language, self._configuration.wording)

    def file(self, copy: Copy, form: DocumentFormat) -> _File:
        """One copy in one form."""
        order = self._order
        readers = required(self.case, order.conference, copy.kind, copy.readers)
        _require_known(self.case, readers, self.now)
        since = self.since(copy.kind)
        name = file_name(self.case, self.case.conference(order.conference), copy.kind, form, readers, since)
        content = self._content(copy.kind, form, readers)
        return _File(copy, readers, form, order.folder / name, content, self.mark(copy.kind, readers), since)

    def note(self, file: _File) -> Note:
        """What the log is told when *file* leaves."""
        conference, readers = self.case.conference(self._order.conference), file.readers
        to = len(readers.organisations) or int(readers.person is not None)
        version = conference.minutes_version
        return leaving(self._order.case_id, file.copy.kind, file.form, conference.id, version, to)

    def since(self, kind: DocumentKind) -> str:
        """The version since which changes are marked in a document of this kind; none when they are not."""
        return self._order.compared_with or "" if kind.can_show_changes else ""

    def mark(self, kind: DocumentKind, readers: Readers) -> str:
        """The short fingerprint that the pages show; none for data, which has no pages."""
        return "" if kind.is_data else self._document(kind, readers).fingerprint

    def _content(self, kind: DocumentKind, form: DocumentFormat, readers: Readers) -> bytes:
        if form in PAGES:
            return paged(self._document(kind, readers), form, self.say, self._order.password)
        told = self.now if kind is DocumentKind.CASE else self.case
        return made(told, self._order.conference, kind, form, self.say, readers, self._manner(kind, readers))

    def _document(self, kind: DocumentKind, readers: Readers) -> Document:
        """The document for these readers, composed once for all its forms."""
        if (kind, readers) not in self._documents:
            manner = self._manner(kind, readers)
            composed = compose(self.case, self._order.conference, kind, self.say, readers, manner)
            self._documents[kind, readers] = composed
        return self._documents[kind, readers]

    def _manner(self, kind: DocumentKind, readers: Readers) -> Manner:
        """The house's style, who else receives this document of this version, and the person's plain texts."""
        this, version = self._order.conference, self.case.conference(self._order.conference).minutes_version
        sent = [one.to for one in self.now.disclosures if _is_of(one, this, kind, version) and one.to]
        asked = [one.readers for one in self._order.copies if one.kind is kind and one.readers is not None]
        now = [key for one in asked for key in one.organisations]
        rewritten: tuple[PlainText, ...] = ()
        if readers.person is not None:
            rewritten = self._services.plain_texts.of(self.now.conference(this).id, readers.person)
        return Manner(
            style=self._configuration.style,
            password=self._order.password,
            received=tuple(dict.fromkeys([*sent, *now])),
            rewritten=rewritten,
            plain_words=self._configuration.plain_words,
            compared_with=self._earlier,
        )


def _is_of(one: DisclosureDraft, conference: str, kind: DocumentKind, version: str) -> bool:
    return (one.conference, one.document, one.version) == (conference, kind.value, version)


def _earlier(services: "Services", order: Order, case: CaseSnapshot) -> CaseSnapshot:
    """The case as the version to compare with has it. KnownProblem VERSION_NOT_EARLIER (version, known)."""
    told = case.conference(order.conference)
    numbers = [one.number for one in services.conferences.versions(told.id)]
    if told.minutes_version in numbers:
        numbers = numbers[: numbers.index(told.minutes_version)]
    if order.compared_with not in numbers:
        known = ", ".join(numbers) or "–"
        raise KnownProblem(Problem.VERSION_NOT_EARLIER, version=order.compared_with or "", known=known)
    return services.conferences.as_recorded(told.id, order.compared_with)


def _require_known(case: CaseSnapshot, readers: Readers, now: CaseSnapshot) -> None:
    """The register names organisations and people of the case; an earlier version may know one that has left it."""
    if readers.person is not None and now.person(readers.person) is None:
        raise KnownProblem(Problem.RECIPIENT_NO_PERSON)
    for key in readers.organisations:
        if now.organisation(key) is None:
            names = [one.name for each in readers.organisations if (one := now.organisation(each))]
            gone = case.organisation(key)
            known = ", ".join(names) or "–"
            raise KnownProblem(Problem.RECIPIENT_UNKNOWN, name=gone.name if gone else key, known=known)


def _entries(case: CaseSnapshot, order: Order, file: _File, on: date, say: Wording) -> Iterable[DisclosureDraft]:
    """One entry per recipient of a file; what stays with the team is entered once."""
    readers = file.readers
    whom: list[dict[str, str]] = [{"to": key} for key in readers.organisations]
    if readers.person is not None:
        whom = [{"to_person": readers.person}]
    for one in whom or [{}]:
        leaving = Leaving(file.copy.kind, file.form, file.fingerprint, file.mark, file.since)
        yield entry(case, order.conference, leaving, on, say, one)
