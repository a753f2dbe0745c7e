"""Which documents there are, and in which forms each can be had."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """What can leave the program; the value is the word in a file name."""

    MINUTES = "verslag"
    PLAN = "plan"
    ACTION_LIST = "besluiten-en-acties"
    PARTNER_CARD = "actiekaart"
    CITIZEN = "burgerversie"
    ACCESS = "samenvatting-inzage"
    OUTCOME = "uitkomst-overleg"
    CASE = "casus"

    @property
    def is_for_a_person(self) -> bool:
        """Whether it is made for one person of the case."""
        return self in (DocumentKind.CITIZEN, DocumentKind.ACCESS)

    @property
    def is_for_one_organisation(self) -> bool:
        """Whether each organisation gets one of its own."""
        return self is DocumentKind.PARTNER_CARD

    @property
    def can_show_changes(self) -> bool:
        """Whether it can be made with the changes since an earlier version marked."""
        return self in (DocumentKind.MINUTES, DocumentKind.PLAN, DocumentKind.ACTION_LIST)

    @property
    def is_large(self) -> bool:
        """Whether its text is in larger letters: what is for somebody to whom reading may come hard."""
        return self is DocumentKind.CITIZEN

    @property
    def is_data(self) -> bool:
        """Whether it is for a machine to read and has no pages."""
        return self in (DocumentKind.OUTCOME, DocumentKind.CASE)


class VaultDocument(StrEnum):
    """What the vault itself can be asked for, and is of no case; the value is the word in a file name."""

    DESTRUCTION = "verklaring-van-vernietiging"

    @property
    def is_large(self) -> bool:
        """Whether its text is in larger letters."""
        return False


class DocumentFormat(StrEnum):
    """The forms of a file; the value is its extension."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    XLSX = "xlsx"
    CSV = "csv"
    ICS = "ics"
    JSON = "json"

    @property
    def can_be_protected(self) -> bool:
        """Whether a file of this form can ask for a password."""
        return self in (DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.XLSX)


PAGES = (DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.ODT)
"""The forms that have pages; each holds the same text."""

FORMATS: dict[DocumentKind, tuple[DocumentFormat, ...]] = {
    DocumentKind.MINUTES: PAGES,
    DocumentKind.PLAN: PAGES,
    DocumentKind.ACTION_LIST: (*PAGES, DocumentFormat.XLSX, DocumentFormat.CSV, DocumentFormat.ICS),
    DocumentKind.PARTNER_CARD: (*PAGES, DocumentFormat.ICS),
    DocumentKind.CITIZEN: PAGES,
    DocumentKind.ACCESS: PAGES,
    DocumentKind.OUTCOME: (DocumentFormat.JSON,),
    DocumentKind.CASE: (DocumentFormat.JSON,),
}
"""In which forms each document can be had."""
