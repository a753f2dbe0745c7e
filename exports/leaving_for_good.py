"""Handing a whole case over to the register where it belongs, and destroying it here once every file reads back."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from exports.files import case_file_name, file_name, require_new, write_whole
from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import Manner, made
from exports.wording import Wording
from models.keeping_kinds import DestructionGround
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, ConferenceSnapshot, Destruction

if TYPE_CHECKING:
    from models.services import Services

CHOICE = (DocumentKind.MINUTES, DocumentKind.PLAN, DocumentKind.ACTION_LIST)
"""The documents that can go along: those of the whole table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """Which case goes, to whom and to which folder, with which final documents beside its case file.

    With a *password* every document asks for it; the case file cannot.
    """

    case_id: int
    folder: Path
    to: str
    kinds: tuple[DocumentKind, ...] = ()
    forms: tuple[DocumentFormat, ...] = ()
    language: str = "nl"
    password: str | None = field(default=None, repr=False)


def hand_over_for_good(
    services: "Services",
    departure: Departure,
    *,
    second: Path | None = None,
    tell: Callable[[int, int], None] = lambda _done, _of: None,
) -> Destruction:
    """Write the whole case and its final documents, read every file back, and then destroy the case here.

    Nothing is destroyed unless every file was written and read back as it was made; what was written is then taken away
    again. Raises KnownProblem NOT_ALLOWED (role), RECEIVER_MISSING, CASE_SHIELDED (number), CASE_INCOMPLETE,
    HANDED_OVER_DIFFERS (path), and as ``write_whole`` and ``made`` do; and what *tell* raises, until all is written.
    """
    services.retention.require_governing()
    if not departure.to.strip():
        raise KnownProblem(Problem.RECEIVER_MISSING)
    case = services.cases.get(departure.case_id)
    files = _contents(services, case, departure, tell)
    for path in files:
        require_new(path)
    with _taken_back_on_failure(list(files)):
        for path, content in files.items():
            write_whole(path, content, overwrite=False)
        _require_read_back(files, departure.folder, case)
        fingerprints = tuple(sha256(content).hexdigest() for content in files.values())
        struck = services.retention.strike(
            [case.id],
            DestructionGround.HANDED_OVER,
            confirmed=True,
            handed_over_to=departure.to,
            fingerprints={case.id: fingerprints},
            second=second,
        )
    return services.retention.finish(struck, second=second)


def final_conferences(case: CaseSnapshot) -> tuple[ConferenceSnapshot, ...]:
    """The conferences whose minutes are final: those of which documents can go along."""
    return tuple(one for one in case.conferences if one.finalisation is not None)


def _contents(
    services: "Services", case: CaseSnapshot, departure: Departure, tell: Callable[[int, int], None]
) -> dict[Path, bytes]:
    """Every file by where it goes, the case file first."""
    from models.interchange import to_json

    wanted = [
        (conference, kind, form)
        for conference in final_conferences(case)
        for kind in departure.kinds
        for form in departure.forms
    ]
    configuration = services.configuration.get()
    say = Wording(departure.language, configuration.wording)
    manner = Manner(style=configuration.style, password=departure.password)
    files = {departure.folder / case_file_name(case): to_json(case).encode()}
    for done, (conference, kind, form) in enumerate(wanted):
        tell(done, len(wanted))
        told = services.conferences.as_recorded(conference.id, None)
        path = departure.folder / file_name(told, told.conference(conference.key), kind, form)
        files[path] = made(told, conference.key, kind, form, say, None, manner)
    return files


def _require_read_back(files: dict[Path, bytes], folder: Path, case: CaseSnapshot) -> None:
    from models.interchange import read_case

    for path, content in files.items():
        try:
            same = path.read_bytes() == content
        except OSError:
            same = False
        if not same:
            raise KnownProblem(Problem.HANDED_OVER_DIFFERS, path=path.name)
    if read_case(folder / case_file_name(case)).number != case.number:
        raise KnownProblem(Problem.HANDED_OVER_DIFFERS, path=case_file_name(case))


@contextmanager
def _taken_back_on_failure(paths: Sequence[Path]) -> Iterator[None]:
    try:
        yield
    except BaseException:
        for path in paths:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
