"""What the words are in something that is pasted or dropped, and what is said when they cannot be taken."""

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData
from PySide6.QtGui import QTextDocumentFragment

from models.limits import LONGEST_TEXT


def has_words(source: QMimeData) -> bool:
    """Whether it holds text, plain or rich; the name of a file is no text of a person, and a picture has none."""
    return source.hasFormat("text/plain") or source.hasHtml()


def words(source: QMimeData) -> str:
    """The plain text in it, or the words of its rich text; "" for pictures and files."""
    if source.hasFormat("text/plain"):
        return source.text()
    return QTextDocumentFragment.fromHtml(source.html()).toPlainText() if source.hasHtml() else ""


def no_text() -> str:
    """The sentence for a clipboard that has nothing to write down."""
    return QCoreApplication.translate("Pasting", "There is no text to paste: only text fits in a field.")


def not_here() -> str:
    """The sentence for words where only something else, such as a number, is asked."""
    return QCoreApplication.translate("Pasting", "This does not belong in this field: something else is asked here.")


def too_long(characters: int, left: int) -> str:
    """The sentence for a text of so many *characters* where only *left* still fit."""
    if left <= 0:
        full = QCoreApplication.translate("Pasting", "This field is full: it holds {most} characters.")
        return full.format(most=_figure(LONGEST_TEXT))
    sentence = QCoreApplication.translate(
        "Pasting",
        "This does not fit: it has {characters} characters, and {left} can be added. Nothing was changed; "
        "paste it in parts.",
    )
    return sentence.format(characters=_figure(characters), left=_figure(left))


def _figure(number: int) -> str:
    return QLocale().toString(number)
