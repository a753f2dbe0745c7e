import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

import resources
from ui import translations


@pytest.fixture
def app(qapp):
    yield qapp
    translations.install(qapp, "nl")


def test_dutch_is_shown_for_a_text_of_the_program(app):
    translations.install(app, "nl")
    assert QCoreApplication.translate("Gaps", "There is no case director") == "Er is geen casusregisseur"


def test_english_shows_the_texts_of_the_code(app):
    translations.install(app, "nl")
    translations.install(app, "en")
    assert QCoreApplication.translate("Gaps", "There is no case director") == "There is no case director"


@pytest.mark.parametrize(("language", "label"), [("nl", "Annuleren"), ("en", "Cancel")])
def test_the_buttons_of_qt_itself_follow(app, qtbot, language, label):
    translations.install(app, language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == label


@pytest.mark.parametrize(("language", "day"), [("nl", "dinsdag"), ("en", "Tuesday")])
def test_days_of_the_week_follow(app, language, day):
    translations.install(app, language)
    assert QLocale().dayName(2) == day


def test_a_language_we_do_not_have_is_refused_and_changes_nothing(app):
    translations.install(app, "nl")
    with pytest.raises(KeyError):
        translations.install(app, "fr")
    assert QLocale().dayName(2) == "dinsdag"


def test_language_files_that_were_not_built_say_how_to_build_them(app, monkeypatch, tmp_path):
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(translations.TranslationsMissing, match=r"caseconf_nl\.qm is missing.*make translations"):
        translations.install(app, "nl")
