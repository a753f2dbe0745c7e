"""Reading documents back as others do: poppler for PDF, the XML of word processors for DOCX and ODT, LibreOffice."""

import re
import subprocess
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

import docx
from docx.oxml.ns import qn
from lxml import etree

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
ODF = {
    "office": f"{_OASIS}office:1.0",
    "style": f"{_OASIS}style:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "meta": f"{_OASIS}meta:1.0",
    "manifest": f"{_OASIS}manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_DIRECTION_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def words(text: str) -> str:
    """*text* with single spaces and without the marks a reader adds around right-to-left words."""
    return " ".join(_DIRECTION_MARKS.sub("", text).split())


def pdf_text(data: bytes, *, raw: bool = True) -> str:
    """The text of a PDF in the order in which it was written, or as it stands on the page."""
    return words(_poppler(data, "pdftotext", *(["-raw"] if raw else []), "{file}", "-"))


def pdf_pages(data: bytes) -> list[str]:
    """The text of each page of a PDF, in the order in which it was written."""
    return _poppler(data, "pdftotext", "-raw", "{file}", "-").split("\f")[:-1]


def pdf_places(data: bytes, word: str) -> list[float]:
    """How far from the left each occurrence of *word* stands on its page, in points; poppler tells it as it is seen."""
    told = _poppler(data, "pdftotext", "-bbox", "{file}", "-")
    found = re.findall('<word xMin="([0-9.]+)"[^>]*>([^<]*)</word>', told)
    return [float(place) for place, text in found if words(text) in (word, word[::-1])]


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
    """The text of every paragraph of a DOCX in order, also in tables, and bullets as drawn."""
    document = docx.Document(BytesIO(data))
    bullets = _docx_bullets(document)
    return [words(f"{bullets.get(one.style, '')} {_paragraph(one)}") for one in document.element.body.iter(qn("w:p"))]


def _docx_bullets(document: Any) -> dict[str, str]:
    """What stands before each paragraph of a style, by the key of the style."""
    lists = document.part.numbering_part.element
    kinds = {
        one.get(qn("w:abstractNumId")): one.find(f".//{qn('w:lvlText')}") for one in lists.iter(qn("w:abstractNum"))
    }
    drawn = {
        one.get(qn("w:numId")): kinds[one.find(qn("w:abstractNumId")).get(qn("w:val"))].get(qn("w:val"))
        for one in lists.iter(qn("w:num"))
    }
    used = [(one.styleId, one.find(f".//{qn('w:numId')}")) for one in document.styles.element.style_lst]
    return {key: drawn[number.get(qn("w:val"))] for key, number in used if number is not None}


def docx_text(data: bytes) -> str:
    """The whole text of a DOCX."""
    return words(" ".join(docx_texts(data)))


def _paragraph(paragraph: Any) -> str:
    pieces = []
    for element in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        pieces.append(element.text or "" if element.tag == qn("w:t") else " ")
    return "".join(pieces)


def odt_part(data: bytes, name: str = "content.xml") -> Any:
    """A part of an ODT as a tree."""
    return etree.fromstring(ZipFile(BytesIO(data)).read(name))


def odf(prefixed: str) -> str:
    """The full name of ``text:p`` and its like."""
    prefix, local = prefixed.split(":")
    return f"{{{ODF[prefix]}}}{local}"


def odt_texts(data: bytes) -> list[str]:
    """The text of every paragraph and heading of an ODT in order, also in tables, and bullets as drawn."""
    content = odt_part(data)
    bullets = {
        level.getparent().get(odf("style:name")): level.get(odf("text:bullet-char"))
        for level in odt_part(data, "styles.xml").iter(odf("text:list-level-style-bullet"))
    }
    found = []
    for element in content.iter(odf("text:p"), odf("text:h")):
        bullet = ""
        if element.getparent().tag == odf("text:list-item") and element.getprevious() is None:
            bullet = bullets.get(element.getparent().getparent().get(odf("text:style-name")), "")
        found.append(words(f"{bullet} {odt_line(element)}"))
    return found


def odt_line(element: Any) -> str:
    """The text of one paragraph, without the words that stand for pictures; each space and line end is one space."""
    pieces = [element.text or ""]
    for part in element:
        if part.tag in (odf("text:tab"), odf("text:line-break")):
            pieces.append(" ")
        elif part.tag == odf("text:s"):
            pieces.append(" " * int(part.get(odf("text:c"), "1")))
        elif part.tag not in (odf("draw:frame"), odf("draw:custom-shape")):
            pieces.append(odt_line(part))
        pieces.append(part.tail or "")
    return "".join(pieces)


def odt_text(data: bytes) -> str:
    """The whole text of an ODT."""
    return words(" ".join(odt_texts(data)))


def as_libreoffice_shows(files: dict[str, bytes], folder: Path) -> dict[str, bytes]:
    """*files* by their names, opened by LibreOffice with a profile of its own and printed as PDF, by the same names."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "printed")]
    subprocess.run([*command, *(str(folder / name) for name in files)], check=True, capture_output=True)
    return {name: (folder / "printed" / f"{Path(name).stem}.pdf").read_bytes() for name in files}
