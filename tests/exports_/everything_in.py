"""Everything that a file holds: its text, and what no page shows, such as its metadata, its parts and its bookmarks."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

import pikepdf

from exports.kinds import DocumentFormat
from tests.exports_ import reading

_UNSEEN = re.compile("[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_ZIPPED = (DocumentFormat.DOCX, DocumentFormat.ODT, DocumentFormat.XLSX)


def everything_in(data: bytes, form: DocumentFormat) -> str:
    """All text in the file, in small letters and without spaces, so that no line end or run of text hides a word."""
    if form is DocumentFormat.PDF:
        found = [reading.pdf_text(data), reading.pdf_structure(data), *_in_pdf(data)]
    elif form in _ZIPPED:
        found = list(_in_zip(data))
    elif form is DocumentFormat.JSON:
        found = [json.dumps(json.loads(data), ensure_ascii=False)]
    else:
        found = [data.decode("utf-8-sig").replace("\r\n ", "")]
    return squeezed("\n".join(found))


def squeezed(text: str) -> str:
    """*text* in small letters, without spaces and the signs that nobody sees."""
    return _UNSEEN.sub("", text.casefold())


def _in_pdf(data: bytes) -> Iterator[str]:
    """Every string and every stream of a PDF, in whatever way its text was written down."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for one in (pdf.trailer, *pdf.objects):
            yield from _strings(one)
            if isinstance(one, pikepdf.Stream) and not _is_font_or_picture(one):
                content = one.read_bytes()
                yield from (content.decode(form, "ignore") for form in ("utf-8", "latin-1", "utf-16-be"))
                if b"BDC" in content:
                    for instruction in pikepdf.parse_content_stream(one):
                        yield from (text for operand in instruction.operands for text in _strings(operand))


def _is_font_or_picture(stream: pikepdf.Stream) -> bool:
    return "/Length1" in stream or stream.get("/Subtype") == "/Image"


def _strings(one: object) -> Iterator[str]:
    if isinstance(one, pikepdf.String):
        yield str(one)
    elif isinstance(one, pikepdf.Array):
        for part in one:
            if not getattr(part, "is_indirect", False):
                yield from _strings(part)
    elif isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
        for _, part in one.items():
            if not getattr(part, "is_indirect", False):
                yield from _strings(part)


def _in_zip(data: bytes) -> Iterator[str]:
    """Every part of a zipped document, its XML with and without its tags."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        for name in file.namelist():
            content = file.read(name)
            yield name
            yield content.decode("utf-8", "ignore")
            if name.endswith((".xml", ".rels")) and content.strip():
                yield "".join(ElementTree.fromstring(content).itertext())
