"""Reading documents back as others do: poppler for PDF, the word-processing XML for DOCX."""

import re
import subprocess
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import docx
from docx.oxml.ns import qn

_DIRECTION_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def words(text: str) -> str:
    """*text* with single spaces and without the marks a reader adds around right-to-left words."""
    return " ".join(_DIRECTION_MARKS.sub("", text).split())


def pdf_text(data: bytes, *, raw: bool = True) -> str:
    """The text of a PDF in the order in which it was written, or as it stands on the page."""
    return words(_poppler(data, "pdftotext", *(["-raw"] if raw else []), "{file}", "-"))


def pdf_structure(data: bytes) -> str:
    """The text that a screen reader finds, in its order, without spaces: no decoration, no page furniture."""
    return "".join(pdf_heard(data).split())


def pdf_heard(data: bytes) -> str:
    """The text of the structure tree, its pieces put together with nothing between them."""
    told = _poppler(data, "pdfinfo", "-struct-text", "{file}")
    return "".join(line.strip()[1:-1] for line in told.splitlines() if line.strip().startswith('"'))


def pdf_tags(data: bytes) -> list[str]:
    """The tags of the structure tree in order."""
    told = _poppler(data, "pdfinfo", "-struct", "{file}")
    return [line.split()[0].rstrip(":") for line in told.splitlines() if not line.strip().startswith("/")]


def pdf_fonts(data: bytes) -> list[list[str]]:
    """The rows of poppler's font list."""
    return [line.split() for line in _poppler(data, "pdffonts", "{file}").splitlines()[2:]]


def _poppler(data: bytes, program: str, *arguments: str) -> str:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "document.pdf"
        file.write_bytes(data)
        command = [program, *(argument.format(file=file) for argument in arguments)]
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", errors="replace").stdout


def docx_texts(data: bytes) -> list[str]:
    """The text of every paragraph of a DOCX in order, those in tables included."""
    body = docx.Document(BytesIO(data)).element.body
    return [words(_paragraph(element)) for element in body.iter(qn("w:p"))]


def docx_text(data: bytes) -> str:
    """The whole text of a DOCX."""
    return words(" ".join(docx_texts(data)))


def _paragraph(paragraph: Any) -> str:
    pieces = []
    for element in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        pieces.append(element.text or "" if element.tag == qn("w:t") else " ")
    return "".join(pieces)
