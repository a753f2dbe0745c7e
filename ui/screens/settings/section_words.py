"""The parts of the documents' wording, by the names that people know."""

from PySide6.QtCore import QCoreApplication

from exports.kinds import DocumentKind
from ui.document_words import document


def section_word(section: str) -> str:
    """Where the sentences of a section stand; one without a word of ours keeps its own name."""
    return _words().get(section, section)


def _words() -> dict[str, str]:
    minutes = document(DocumentKind.MINUTES)
    parts = {
        "document": QCoreApplication.translate("Sections", "Every document: marking, version and page"),
        "minutes": QCoreApplication.translate("Sections", "{minutes}: title and facts"),
        "brief": QCoreApplication.translate("Sections", "{minutes}: in brief"),
        "attendance": QCoreApplication.translate("Sections", "{minutes}: attendance"),
        "purpose": QCoreApplication.translate("Sections", "{minutes}: purpose and criteria"),
        "looking_back": QCoreApplication.translate("Sections", "{minutes}: looking back"),
        "picture": QCoreApplication.translate("Sections", "{minutes}: picture"),
        "roles": QCoreApplication.translate("Sections", "{minutes}: offender and victim"),
        "domains": QCoreApplication.translate("Sections", "{minutes}: life domains"),
        "decisions": QCoreApplication.translate("Sections", "{minutes}: decisions and scenarios"),
        "actions": QCoreApplication.translate("Sections", "{minutes}: agreements"),
        "informing": QCoreApplication.translate("Sections", "{minutes}: informing"),
        "next": QCoreApplication.translate("Sections", "{minutes}: next conference and distribution"),
        "marks": QCoreApplication.translate("Sections", "{minutes}: changes between two versions"),
        "plan": document(DocumentKind.PLAN),
        "action_list": document(DocumentKind.ACTION_LIST),
        "partner_card": document(DocumentKind.PARTNER_CARD),
        "citizen": document(DocumentKind.CITIZEN),
        "access": document(DocumentKind.ACCESS),
        "extract": QCoreApplication.translate("Sections", "Extracts: what is left out"),
        "calendar": QCoreApplication.translate("Sections", "Calendar file"),
        "outcome": QCoreApplication.translate("Sections", "Outcome for JZV (JSON)"),
        "sheet": QCoreApplication.translate("Sections", "Spreadsheet"),
        "destruction": QCoreApplication.translate("Sections", "Certificate of destruction"),
        "log": QCoreApplication.translate("Sections", "Log for an auditor"),
        "register": QCoreApplication.translate("Sections", "Register of disclosures"),
    }
    return {section: words.format(minutes=minutes) for section, words in parts.items()}
