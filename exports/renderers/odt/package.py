"""The file itself: its parts, what is told about it, and nothing that came with a library."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from exports.blocks import Document
from exports.renderers.characters import printable
from exports.renderers.odt.elements import Element, child, root, written

_TYPE = "application/vnd.oasis.opendocument.text"
_SETTINGS = {
    "AddParaTableSpacing": "false",
    "AddParaTableSpacingAtStart": "true",
    "AddParaSpacingToTableCells": "true",
    "TabsRelativeToIndent": "false",
    "IgnoreFirstLineIndentInNumbering": "false",
    "TableRowKeep": "true",
    "SaveThumbnail": "false",
}


def packed(document: Document, content: Element, styles: Element, pictures: dict[str, bytes]) -> bytes:
    """The parts of *document* as one file, made in memory."""
    parts = {
        "content.xml": written(content),
        "styles.xml": written(styles),
        "meta.xml": written(_properties(document)),
        "settings.xml": written(_settings()),
        **pictures,
    }
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _TYPE, ZIP_STORED)  # first and as it is: so a program knows what it holds
        for place, part in (parts | {"META-INF/manifest.xml": written(_manifest(parts))}).items():
            archive.writestr(place, part)
    return target.getvalue()


def _properties(document: Document) -> Element:
    """Title, sender and language; no person's name, since file lists show these."""
    outer = root("office:document-meta", "office meta dc")
    told = child(outer, "office:meta")
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    sender = printable(document.organisation)
    for tag, value in (
        ("meta:generator", "caseconf"),
        ("dc:title", printable(f"{document.title} · {document.case_number}")),
        ("dc:subject", printable(document.marking)),
        ("meta:initial-creator", sender),
        ("dc:creator", sender),
        ("meta:creation-date", now),
        ("dc:date", now),
        ("dc:language", document.language),
        ("meta:editing-cycles", "1"),
    ):
        child(told, tag, text=value)
    version = {"meta:name": "Version", "meta:value-type": "string"}
    child(told, "meta:user-defined", version, printable(document.version))
    return outer


def _settings() -> Element:
    """How distances are to be counted: otherwise each program follows a habit of its own."""
    outer = root("office:document-settings", "office config ooo")
    held = child(
        child(outer, "office:settings"), "config:config-item-set", {"config:name": "ooo:configuration-settings"}
    )
    for key, value in _SETTINGS.items():
        child(held, "config:config-item", {"config:name": key, "config:type": "boolean"}, value)
    return outer


def _manifest(parts: dict[str, bytes]) -> Element:
    outer = root("manifest:manifest", "manifest")
    entries = {"/": _TYPE} | {place: "image/png" if place.endswith(".png") else "text/xml" for place in parts}
    for place, kind in entries.items():
        child(outer, "manifest:file-entry", {"manifest:full-path": place, "manifest:media-type": kind})
    return outer
