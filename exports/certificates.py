"""The certificate of a destruction as a file, in each of the forms with pages."""

from pathlib import Path
from typing import TYPE_CHECKING

from exports.blocks import Document
from exports.composers import destruction
from exports.files import write_whole
from exports.kinds import DocumentFormat, VaultDocument
from exports.publishing import paged
from exports.wording import Wording
from models.keeping_kinds import Act
from models.problems import KnownProblem, Problem
from models.records import Note

if TYPE_CHECKING:
    from models.services import Services


def certificate_name(number: str, form: DocumentFormat) -> str:
    """The name of the file: the kind of document and the certificate's number."""
    return f"{VaultDocument.DESTRUCTION}_{number}.{form}"


def composed(services: "Services", number: str, vault: str, organisation: str = "", language: str = "nl") -> Document:
    """The certificate with this *number*, of the register as it is now; provisional while a place is not reached.

    Raises KnownProblem NOT_FOUND for a number that was never given.
    """
    destroyed = [one for one in services.retention.register() if one.certificate == number]
    if not destroyed:
        raise KnownProblem(Problem.NOT_FOUND)
    numbers = {one.number for one in destroyed}
    unreached = [place for place in services.retention.unreached() if numbers & set(place.numbers)]
    configuration = services.configuration.get()
    say = Wording(language, configuration.wording)
    ordered = sorted(destroyed, key=lambda one: one.number)
    return destruction.certificate(
        ordered, unreached, say, vault=vault, organisation=organisation, style=configuration.style
    )


def made(document: Document, form: DocumentFormat, language: str = "nl") -> bytes:
    """The content of the file; a PDF is in the archive form."""
    return paged(document, form, Wording(language))


def write(services: "Services", document: Document, form: DocumentFormat, path: Path, *, overwrite: bool) -> None:
    """Write the certificate at *path*, and note that in the log. Raises KnownProblem as ``write_whole`` does."""
    write_whole(path, made(document, form), overwrite=overwrite)
    services.log.note(Note(act=Act.EXPORTED, kind="destroyed_case", detail=form.value))
