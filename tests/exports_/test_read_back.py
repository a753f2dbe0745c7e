"""Somebody with the case file, a PDF reader and a DOCX reader finds in the documents what must be there, no more."""

import re
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path

import docx
import pikepdf
import pytest

from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import publish
from exports.wording import wording
from models.interchange import read_case
from tests.exports_ import reading
from tests.exports_.case_file import (
    CASES,
    NAMES,
    conferences,
    may_be_in_no_document,
    must_be_in_minutes,
    must_be_in_plan,
)

EVERY = [(name, key) for name in NAMES for key in conferences(name)]
FURNITURE = re.compile(
    r"^(?:.+ · (?:Verslag|PGA-plan van aanpak) · versie .+|Gemaakt .+|pagina \d+ van \d+|VERTROUWELIJK.*)$"
)
RUNNING_HEAD = re.compile(r"^(?:Verslag casusoverleg|PGA-plan van aanpak) · .+$")
TITLES = {"Organisatie", "Soort", "Inbreng", "Nr", "Actie", "Eigenaar", "Termijn", "Spoor", "Stand"}
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")


@cache
def written(name: str, key: str, kind: DocumentKind, form: DocumentFormat, folder: Path) -> Path:
    return publish(read_case(CASES / f"{name}.json"), key, kind, form, folder, wording("nl"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("documents")


def read_pdf(file: Path, *manner: str) -> str:
    """The text page by page without heads and feet, and without the column titles that a page repeats."""
    done = subprocess.run(["pdftotext", *manner, file, "-"], check=True, capture_output=True, encoding="utf-8")
    return reading.words(" ".join(_page(page) for page in done.stdout.split("\f")))


def _page(page: str) -> str:
    lines = [line for line in page.splitlines() if line.strip()]
    lines = [line for line in lines if not FURNITURE.match(line) and not RUNNING_HEAD.match(line)]
    while lines and set(lines[0].split()) <= TITLES:
        lines.pop(0)
    return " ".join(lines)


def read_docx(file: Path) -> str:
    """The paragraphs and then the cells of all tables, as the library gives them."""
    document = docx.Document(BytesIO(file.read_bytes()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return reading.words(" ".join([*(paragraph.text for paragraph in document.paragraphs), *cells]))


def missing_in_pdf(file: Path, expected: list[str]) -> list[str]:
    """What a reader of the PDF misses. Readers place spaces around right-to-left words as they please."""
    plain, raw = read_pdf(file), "".join(read_pdf(file, "-raw").split())
    lines = [line for text in expected for line in text.split("\n")]
    mixed = [line for line in lines if RIGHT_TO_LEFT.search(line)]
    lost = [line for line in lines if line not in mixed and reading.words(line) not in plain]
    return lost + [text for text in mixed if "".join(reading.words(text).split()) not in raw]


@pytest.mark.parametrize(("name", "key"), EVERY)
def test_the_minutes_say_all_that_the_case_file_says_of_a_conference(name: str, key: str, folder: Path) -> None:
    expected = must_be_in_minutes(name, key)
    assert missing_in_pdf(written(name, key, DocumentKind.MINUTES, DocumentFormat.PDF, folder), expected) == []
    text = read_docx(written(name, key, DocumentKind.MINUTES, DocumentFormat.DOCX, folder))
    assert [one for one in expected if reading.words(one) not in text] == []


@pytest.mark.parametrize(("name", "key"), EVERY)
def test_the_plan_says_every_goal_action_owner_and_date_so_far(name: str, key: str, folder: Path) -> None:
    expected = must_be_in_plan(name, key)
    assert missing_in_pdf(written(name, key, DocumentKind.PLAN, DocumentFormat.PDF, folder), expected) == []
    text = read_docx(written(name, key, DocumentKind.PLAN, DocumentFormat.DOCX, folder))
    assert [one for one in expected if reading.words(one) not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_may_leave_in_no_document_is_in_none(name: str, folder: Path) -> None:
    secrets = may_be_in_no_document(name)
    assert secrets
    for key in conferences(name):
        for kind in (DocumentKind.MINUTES, DocumentKind.PLAN, DocumentKind.ACTION_LIST):
            pdf = written(name, key, kind, DocumentFormat.PDF, folder)
            for text in (read_pdf(pdf), read_docx(written(name, key, kind, DocumentFormat.DOCX, folder))):
                squeezed = "".join(text.split())
                assert [one for one in secrets if "".join(one.split()) in squeezed] == []


@pytest.mark.parametrize("kind", [DocumentKind.MINUTES, DocumentKind.PLAN])
@pytest.mark.parametrize("key", conferences("hard"))
def test_of_the_hard_case_both_formats_say_the_same_in_the_same_order(
    key: str, kind: DocumentKind, folder: Path
) -> None:
    heard = reading.pdf_structure(written("hard", key, kind, DocumentFormat.PDF, folder).read_bytes())
    text = reading.docx_text(written("hard", key, kind, DocumentFormat.DOCX, folder).read_bytes())
    assert _left_to_right(heard) == _left_to_right("".join(text.split()))


def _left_to_right(text: str) -> str:
    """*text* without right-to-left letters: poppler shows their glyphs, and not what they are said to stand for."""
    return RIGHT_TO_LEFT.sub("", text)


def test_a_right_to_left_name_is_read_out_in_its_own_order(folder: Path) -> None:
    file = written("hard", "c2", DocumentKind.MINUTES, DocumentFormat.PDF, folder)
    with pikepdf.open(file) as pdf:
        said = {
            str(one.ActualText) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/ActualText" in one
        }
    assert {"فاطمة الزهراء", "مركز الأمل", "اليوم سعيد"} <= said


@pytest.mark.parametrize("kind", [DocumentKind.MINUTES, DocumentKind.PLAN])
@pytest.mark.parametrize("key", conferences("hard"))
def test_no_word_of_the_hard_case_is_drawn_outside_the_margins(key: str, kind: DocumentKind, folder: Path) -> None:
    file = written("hard", key, kind, DocumentFormat.PDF, folder)
    done = subprocess.run(["pdftotext", "-bbox", file, "-"], check=True, capture_output=True, encoding="utf-8")
    boxes = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"', done.stdout)
    assert boxes
    assert min(float(left) for left, _, _, _ in boxes) > 56
    assert max(float(right) for _, _, right, _ in boxes) < 546
    assert max(float(bottom) for _, _, _, bottom in boxes) < 825
