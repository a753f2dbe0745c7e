"""A finished file in the form it leaves in: for the archive, or behind a password; all of it in memory.

One file is never both: an archive may not be encrypted.
"""

import secrets
import unicodedata
from functools import cache
from io import BytesIO
from typing import Any, assert_never
from zlib import adler32

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, String
from PIL import ImageCms

from exports.kinds import DocumentFormat
from models.problems import KnownProblem, Problem
from models.rules.document_password import why_too_weak

_IDENTIFICATION = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description></rdf:RDF>"
)


def archived(pdf: bytes) -> bytes:
    """A PDF of ours as PDF/A-2a, which stays PDF/UA-1: its colours get a profile, and it says what it is."""
    with pikepdf.open(BytesIO(pdf)) as file:
        profile = file.make_stream(_srgb(), N=3, Alternate=Name.DeviceRGB)
        intent = Dictionary(
            Type=Name.OutputIntent,
            S=Name.GTS_PDFA1,
            OutputConditionIdentifier=String("sRGB"),
            Info=String("sRGB"),
            DestOutputProfile=profile,
        )
        file.Root.OutputIntents = Array([file.make_indirect(intent)])
        packet = file.Root.Metadata.read_bytes().replace(b"</rdf:RDF>", _IDENTIFICATION.encode())
        file.Root.Metadata = file.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)
        _end_plainly(file)
        for mode in (ObjectStreamMode.generate, ObjectStreamMode.disable):
            target = BytesIO()
            file.save(target, object_stream_mode=mode)
            if b"\r\nendstream" not in target.getvalue():
                break
    return target.getvalue()


def _end_plainly(file: pikepdf.Pdf) -> None:
    """Let no stream end in a carriage return: with the line feed that follows it, its length could be read as another.

    A compressed stream ends in the checksum of its content, which an empty line at the end changes.
    """
    for stream in file.objects:
        if isinstance(stream, pikepdf.Stream) and stream.read_raw_bytes().endswith(b"\r"):
            content = stream.read_bytes() + b"\n"
            while adler32(content) & 0xFF == ord("\r"):
                content += b"\n"
            stream.write(content)
            if Name.Length1 in stream:
                stream.Length1 = len(content)


@cache
def _srgb() -> bytes:
    profile: bytes = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile


def protected(data: bytes, form: DocumentFormat, password: str) -> bytes:
    """The file *data* of this form, encrypted with AES-256, so that it opens with *password* only.

    Opened again and compared before it is returned. Raises KnownProblem FORM_NOT_PROTECTED (form), or what
    ``why_too_weak`` says of the password; no problem ever holds the password.
    """
    weak = why_too_weak(password)
    if weak is not None:
        raise weak
    match form:
        case DocumentFormat.PDF:
            return _protected_pdf(data, password)
        case DocumentFormat.DOCX | DocumentFormat.XLSX:
            return _protected_office(data, password)
        case DocumentFormat.ODT | DocumentFormat.CSV | DocumentFormat.ICS | DocumentFormat.JSON:
            raise KnownProblem(Problem.FORM_NOT_PROTECTED, form=form.value.upper())
        case _:
            assert_never(form)


def _protected_pdf(data: bytes, password: str) -> bytes:
    """Who opens it may read, listen and print; nobody knows the owner's password, which would allow the rest."""
    typed = unicodedata.normalize("NFKC", password)  # as readers do before they try what was typed (SASLprep)
    allowed = pikepdf.Permissions(
        accessibility=True,
        extract=False,
        modify_annotation=False,
        modify_assembly=False,
        modify_form=False,
        modify_other=False,
        print_lowres=True,
        print_highres=True,
    )
    sealed = pikepdf.Encryption(
        owner=secrets.token_urlsafe(32), user=typed, R=6, aes=True, metadata=True, allow=allowed
    )
    target = BytesIO()
    with pikepdf.open(BytesIO(data)) as file:
        file.save(target, encryption=sealed, object_stream_mode=ObjectStreamMode.generate)
        pages = len(file.pages)
    with pikepdf.open(target, password=typed) as again:
        if len(again.pages) != pages or not again.is_encrypted:
            raise RuntimeError("the protected PDF does not open as it was")
    return target.getvalue()


def _protected_office(data: bytes, password: str) -> bytes:
    import msoffcrypto  # read when it is asked for: most documents go without
    from msoffcrypto.format.ooxml import OOXMLFile

    typed = unicodedata.normalize("NFC", password)
    target, again = BytesIO(), BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(typed, target)
    file: Any = msoffcrypto.OfficeFile(BytesIO(target.getvalue()))
    file.load_key(password=typed, verify_password=True)
    file.decrypt(again, verify_integrity=True)
    if again.getvalue() != data:
        raise RuntimeError("the protected document does not open as it was")
    return target.getvalue()
