"""The interface's language: texts in the code are English, and Dutch is what people see unless they ask otherwise."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources

LANGUAGES = {"nl": "Nederlands", "en": "English"}

_LOCALES = {"nl": "nl_NL", "en": "en_GB"}
_OWN = "caseconf-translator"


class TranslationsMissing(RuntimeError):
    """The language files were not built; the message says how to build them."""


def install(app: QCoreApplication, language: str) -> None:
    """Show *language* (a key of LANGUAGES) in everything that is made or retranslated from now on.

    Dates and weekdays follow, and so do the texts of Qt's own dialogs. May be called again with another
    language. Raises TranslationsMissing, and KeyError for a language we do not have.
    """
    locale = QLocale(_LOCALES[language])
    translators = [_qt_own(app, locale), _ours(app, language)]
    remove(app)
    QLocale.setDefault(locale)
    for translator in translators:
        translator.setObjectName(_OWN)
        app.installTranslator(translator)


def remove(app: QCoreApplication) -> None:
    """Take away what install() put in place; the texts in the code show again."""
    for translator in app.findChildren(QTranslator, _OWN):
        app.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()


def _ours(app: QCoreApplication, language: str) -> QTranslator:
    translator = QTranslator(app)
    file = resources.path("i18n", f"caseconf_{language}.qm")
    if not translator.load(str(file)):
        raise TranslationsMissing(f"{file.name} is missing or damaged: build it with `make translations`.")
    return translator


def _qt_own(app: QCoreApplication, locale: QLocale) -> QTranslator:
    """Qt's texts for its own buttons and dialogs; without them those stay English, which is no reason to stop."""
    translator = QTranslator(app)
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translator.load(locale, str(folder / "qtbase"), "_")
    return translator
