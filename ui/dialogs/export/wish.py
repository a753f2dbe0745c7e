"""What is ticked in the dialog, as the copies that it asks for, and what each copy is called."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from exports.handing_over import Copy, copies
from exports.kinds import DocumentFormat, DocumentKind
from models.records import CaseSnapshot
from models.rules.extracts import Readers, distribution
from ui import document_words
from ui.dialogs.export.what import FormsField
from ui.dialogs.export.whom import WhomField


def wanted(kinds: Sequence[DocumentKind], forms: FormsField, whom: WhomField) -> tuple[Copy, ...]:
    """The copies, in the forms that are ticked."""
    return _copies(kinds, forms.of, whom)


def in_view(kinds: Sequence[DocumentKind], whom: WhomField) -> tuple[Copy, ...]:
    """The copies that have pages, to be looked at; also before a form is ticked."""
    with_pages = [kind for kind in kinds if not kind.is_data]
    return _copies(with_pages, lambda _kind: (DocumentFormat.PDF,), whom)


def words(copy: Copy, case: CaseSnapshot, conference_key: str) -> str:
    """Which document it is, and for whom."""
    return f"{document_words.document(copy.kind)} · {_reader(copy.readers, case, conference_key)}"


def _copies(
    kinds: Sequence[DocumentKind], forms: Callable[[DocumentKind], tuple[DocumentFormat, ...]], whom: WhomField
) -> tuple[Copy, ...]:
    """Third parties only get an action card; where nobody is on the list, one document is for nobody in particular."""
    found: list[Copy] = []
    for kind in kinds:
        organisations = whom.organisations()
        if kind.is_for_one_organisation:
            organisations += whom.third_parties()
        each = whom.one_for_each and bool(organisations)
        found += copies([kind], forms, organisations, whom.persons(), one_for_each=each)
    return tuple(found)


def _reader(readers: Readers | None, case: CaseSnapshot, conference_key: str) -> str:
    person = case.person(readers.person) if readers else None
    if person is not None:
        return person.name
    names = [one.name for key in (readers.organisations if readers else ()) if (one := case.organisation(key))]
    if len(names) == 1:
        return names[0]
    if readers == distribution(case, conference_key):
        return QCoreApplication.translate("Documents", "everybody on the distribution list")
    return QCoreApplication.translate("Documents", "{n} organisations").format(n=len(names))
