"""Minutes and plan of a large conference, against what a user would take instead, and what they cost in memory."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf

from bench.busy_case import busy_case
from bench.figure import RUNS, Figure, median_ms
from bench.web_page import web_page
from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import compose, made, publish
from exports.wording import wording
from models.records import CaseSnapshot

_KINDS = (DocumentKind.MINUTES, DocumentKind.PLAN)
_FORMS = (DocumentFormat.PDF, DocumentFormat.DOCX)
_HOUSE = Path(__file__).parents[1]
_PAGES = 40
_SAY = wording("nl")


def figures() -> Iterator[Figure]:
    """The four together, warm and as the first of a day; a long one; each against two others; and the memory."""
    case = busy_case()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        yield Figure(
            "20 attendees, 13 domains, 60 actions: minutes + plan, PDF + DOCX", _four(case, folder), "s", "<= 0.6 s"
        )
        first = statistics.median(_in_a_program_of_its_own("first_documents.py") for _ in range(5))
        yield Figure("the same as the first documents after a start", first, "s", "(told)")
        yield from _long()
        yield from _against_others(case, folder)
    grown = statistics.median(_in_a_program_of_its_own("export_memory.py") for _ in range(5))
    yield Figure("memory that the four take above the open program", grown, "MB", "<= 150 MB")


def write_four(case: CaseSnapshot, folder: Path) -> None:
    """Minutes and plan, as PDF and as DOCX, into *folder*."""
    for kind in _KINDS:
        for form in _FORMS:
            publish(case, case.conferences[-1].key, kind, form, folder, _SAY)


def _four(case: CaseSnapshot, folder: Path) -> float:
    return median_ms(partial(write_four, case, folder)) / 1000


def _making(case: CaseSnapshot, kind: DocumentKind, form: DocumentFormat) -> Callable[[], bytes]:
    return partial(made, case, case.conferences[-1].key, kind, form, _SAY)


def _long() -> Iterator[Figure]:
    """Minutes of just 40 pages, which many contributions make so."""
    contributions = 40
    while True:
        case = busy_case(contributions)
        pages = len(pikepdf.open(BytesIO(_making(case, DocumentKind.MINUTES, DocumentFormat.PDF)())).pages)
        if pages >= _PAGES:
            break
        contributions += 10
    for form in _FORMS:
        taken = median_ms(_making(case, DocumentKind.MINUTES, form), runs=5) / 1000
        yield Figure(f"minutes of {pages} pages as {form.value.upper()}", taken, "s", "<= 2 s")


def _against_others(case: CaseSnapshot, folder: Path) -> Iterator[Figure]:
    """In turn with the others, so that a slow moment of the machine hits all; each ratio is that of one turn."""
    for kind in _KINDS:
        ours = {form: _making(case, kind, form) for form in _FORMS}
        word = folder / f"{kind.value}.docx"
        word.write_bytes(ours[DocumentFormat.DOCX]())
        page = web_page(compose(case, case.conferences[-1].key, kind, _SAY))
        others: dict[str, Callable[[], object]] = {
            "LibreOffice": partial(_libreoffice, word, folder),
            "WeasyPrint": partial(_weasyprint, page),
        }
        works = {**{form.value: work for form, work in ours.items()}, **others}
        turns = [{name: _seconds(work) for name, work in works.items()} for _ in range(RUNS + 1)][1:]
        for name in works:
            yield Figure(f"{kind.value}: {name}", statistics.median(turn[name] for turn in turns) * 1000, "ms", "")
        for form in _FORMS:
            for other in others:
                ratio = statistics.median(turn[form.value] / turn[other] for turn in turns)
                yield Figure(f"{kind.value} as {form.value.upper()} / {other}", ratio, "x", "<= 0.2 x")


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _libreoffice(word: Path, folder: Path) -> None:
    """Convert as somebody would from a command line: with the start of the program, which has started before."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(word)]
    subprocess.run(command, check=True, capture_output=True)


def _weasyprint(page: str) -> bytes:
    from weasyprint import HTML

    data: bytes = HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    return data


def _in_a_program_of_its_own(name: str) -> float:
    """The number that the program says."""
    command = [sys.executable, "-m", f"bench.{Path(name).stem}"]
    done = subprocess.run(command, cwd=_HOUSE, check=True, capture_output=True, text=True)
    return float(done.stdout)
