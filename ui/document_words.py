"""The documents and their forms in the words people know, in the interface's language."""

from PySide6.QtCore import QCoreApplication

from exports.kinds import DocumentFormat, DocumentKind


def document(kind: DocumentKind) -> str:
    """What a document is called."""
    match kind:
        case DocumentKind.MINUTES:
            return QCoreApplication.translate("Documents", "Minutes")
        case DocumentKind.PLAN:
            return QCoreApplication.translate("Documents", "Action plan")
        case DocumentKind.ACTION_LIST:
            return QCoreApplication.translate("Documents", "Decisions and actions")
        case DocumentKind.PARTNER_CARD:
            return QCoreApplication.translate("Documents", "Action card")
        case DocumentKind.CITIZEN:
            return QCoreApplication.translate("Documents", "Plain-language version")
        case DocumentKind.ACCESS:
            return QCoreApplication.translate("Documents", "Summary for access")
        case DocumentKind.OUTCOME:
            return QCoreApplication.translate("Documents", "Conference outcome (data)")
        case DocumentKind.CASE:
            return QCoreApplication.translate("Documents", "Case file (data)")


def purpose(kind: DocumentKind) -> str:
    """In a few words what a document is for."""
    match kind:
        case DocumentKind.MINUTES:
            return QCoreApplication.translate("Documents", "For the participants")
        case DocumentKind.PLAN:
            return QCoreApplication.translate("Documents", "Goals, actions and trend")
        case DocumentKind.ACTION_LIST:
            return QCoreApplication.translate("Documents", "One or two pages, the same day")
        case DocumentKind.PARTNER_CARD:
            return QCoreApplication.translate("Documents", "Each organisation its own actions")
        case DocumentKind.CITIZEN:
            return QCoreApplication.translate("Documents", "For the person, in plain words")
        case DocumentKind.ACCESS:
            return QCoreApplication.translate("Documents", "For a request for access")
        case DocumentKind.OUTCOME:
            return QCoreApplication.translate("Documents", "For another system (JZV)")
        case DocumentKind.CASE:
            return QCoreApplication.translate("Documents", "For another vault of the team")


def form(value: DocumentFormat) -> str:
    """What a form is called, by the program people open it with where that helps."""
    match value:
        case DocumentFormat.PDF:
            return QCoreApplication.translate("Documents", "PDF")
        case DocumentFormat.DOCX:
            return QCoreApplication.translate("Documents", "Word (DOCX)")
        case DocumentFormat.ODT:
            return QCoreApplication.translate("Documents", "ODT")
        case DocumentFormat.XLSX:
            return QCoreApplication.translate("Documents", "Excel (XLSX)")
        case DocumentFormat.CSV:
            return QCoreApplication.translate("Documents", "CSV")
        case DocumentFormat.ICS:
            return QCoreApplication.translate("Documents", "Calendar (ICS)")
        case DocumentFormat.JSON:
            return QCoreApplication.translate("Documents", "JSON")
