"""Sentences and plain words in the organisation's own way: found, changed, put back, and never lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from models.document_wording import LANGUAGES, sentences
from models.lists import plain_word_seeds
from models.records import Configuration, PlainWord
from tests.pages.settings import CTRL
from tests.pages.typing import button, click, leave, press, type_into
from ui.screens.settings.section_words import section_word
from ui.screens.settings.text_rows import TextRow, TextRows
from ui.screens.today import TodayScreen


@pytest.fixture
def window(settings_window):
    return settings_window


@pytest.fixture
def page(settings_page):
    return settings_page


@pytest.fixture
def kept(settings_kept):
    return settings_kept


def own_words(configuration, language="nl"):
    return {one.key: one.text for one in configuration.wording if one.language == language}


# sentences


@pytest.fixture
def texts(page):
    page.go("Teksten")
    return page


def test_every_sentence_is_in_the_list_under_a_name_that_people_know(texts):
    assert [row.key for row in texts.rows()] == list(sentences("nl"))
    assert "Verslag: dader en slachtoffer" in texts.bands()
    assert f"{len(sentences('nl'))} teksten" in texts.part.count.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_of_the_wording_has_a_name(qapp, language):
    sections = {key.partition(".")[0] for key in sentences(language)}
    assert [section for section in sections if section_word(section) == section] == []


def test_a_sentence_is_found_and_put_in_ones_own_words_without_the_mouse(texts, kept):
    texts.sentence("verslag casusoverleg")
    assert texts.part.form.own.hasFocus()
    texts.say("Notulen van de tafel")
    now = kept(lambda now: now.wording)
    assert own_words(now) == {"minutes.title": "Notulen van de tafel"}
    marked = [row for row in texts.rows() if row.mark]
    assert [(row.text, row.mark_words) for row in marked] == [("Notulen van de tafel", "eigen tekst")]
    assert "1 eigen" in texts.part.count.text()


def test_spaces_that_a_document_needs_stay_where_they_were(texts, kept):
    texts.sentence("aanleiding")
    texts.say("Waarom:")
    kept(lambda now: own_words(now) == {"purpose.occasion": "Waarom: "})


def test_a_lost_placeholder_is_told_in_place_and_the_sentence_stays_as_it_was(texts, kept):
    texts.sentence("schriftelijke inbreng ontvangen")
    texts.say("Post op {day}.")
    kept(lambda now: own_words(now) == {"attendance.input_received": "Post op {day}."})
    type_into(texts.part.form.own, " {dag}")
    assert "{day}" in texts.sentence_error()
    assert own_words(texts.screen.kept.now) == {"attendance.input_received": "Post op {day}."}
    assert [row.mark_words for row in texts.rows()] == ["kan zo niet bewaard worden"]


def test_what_cannot_be_kept_is_still_there_after_looking_at_another_sentence(texts):
    texts.sentence("schriftelijke inbreng ontvangen")
    texts.say("Post op {dag}.")
    texts.sentence("verslag casusoverleg")
    assert texts.part.form.own.value() == "Verslag casusoverleg"
    texts.sentence("schriftelijke inbreng ontvangen")
    assert texts.part.form.own.value() == "Post op {dag}."
    assert texts.sentence_error()


def test_leaving_comes_back_to_the_sentence_that_cannot_be_kept(texts, window):
    texts.sentence("schriftelijke inbreng ontvangen")
    texts.say("Post op {dag}.")
    texts.go("Gewone woorden")
    press(texts.screen, Qt.Key.Key_1, CTRL)
    assert texts.screen.tabs.value() == "sentences"
    assert texts.part.form.own.hasFocus()
    texts.say("Post op {day}.")
    press(texts.screen, Qt.Key.Key_1, CTRL)
    assert isinstance(window.screen_shown.page, TodayScreen)


def test_back_to_the_shipped_text(texts, kept):
    texts.sentence("verslag casusoverleg")
    texts.say("Notulen")
    kept(lambda now: now.wording)
    click(button(texts.part, "Terug naar standaard"))
    kept(lambda now: now == Configuration())
    assert texts.part.form.own.value() == "Verslag casusoverleg"
    assert not texts.part.form.put_back.isEnabled()


def test_an_empty_text_is_the_shipped_one(texts, kept):
    texts.sentence("verslag casusoverleg")
    texts.say("Notulen")
    kept(lambda now: now.wording)
    texts.say("")
    kept(lambda now: now == Configuration())
    assert texts.sentence_error() == ""


def test_only_ones_own_and_the_other_language(texts, kept):
    texts.sentence("verslag casusoverleg")
    texts.say("Notulen")
    texts.find("")
    click(texts.part.only_own)
    assert [row.text for row in texts.rows()] == ["Notulen"]
    click(texts.part.only_own)
    click(button(texts.part, "Engels"))
    assert texts.part.form.own.value() == sentences("en")["minutes.title"]
    texts.say("Record")
    now = kept(lambda now: len(now.wording) == 2)
    assert (own_words(now), own_words(now, "en")) == ({"minutes.title": "Notulen"}, {"minutes.title": "Record"})


def test_arrows_walk_the_sentences_and_pass_the_names_of_the_parts(texts):
    texts.part.list.setFocus()
    seen = []
    for _ in range(40):
        seen.append(texts.part.form.key)
        texts.press(Qt.Key.Key_Down)
    assert seen == list(sentences("nl"))[:40]


def test_nothing_fits_and_then_everything_again(texts):
    texts.find("zzzz")
    assert texts.rows() == []
    texts.find("")
    assert len(texts.rows()) == len(sentences("nl"))


def test_the_rows_obey_qt(qtmodeltester, qapp):
    rows = TextRows()
    rows.show_rows([TextRow("a.", "A", band=True), TextRow("a.b", "B"), TextRow("a.c", "C", mark="pencil")])
    qtmodeltester.check(rows)


# plain words


@pytest.fixture
def words(page):
    page.go("Gewone woorden")
    return page


def shipped(language="nl"):
    return {one.word for one in plain_word_seeds() if one.language == language}


def test_the_shipped_words_are_there_until_one_changes(words, kept):
    assert {row.text for row in words.rows()} == shipped()
    assert words.screen.kept.now.plain_words is None
    words.find("grondslag")
    words.open_found()
    type_into(words.part.form.plain_field, "de reden in de wet", clear=True)
    now = kept(lambda now: now.plain_words)
    assert PlainWord(language="nl", word="grondslag", plain="de reden in de wet") in now.plain_words
    assert len(now.plain_words) == len(plain_word_seeds())


def test_a_new_word_is_in_the_list_once_both_halves_are_there(words, kept):
    click(words.part.new)
    type_into(words.part.form.word_field, "warme overdracht")
    assert words.screen.kept.now.plain_words is None
    leave(words.part.form.word_field)
    type_into(words.part.form.plain_field, "samen overdragen")
    now = kept(lambda now: now.plain_words)
    mine = [one for one in now.plain_words if one.word.startswith("warme overdracht")]
    assert mine == [PlainWord(language="nl", word="warme overdracht", plain="samen overdragen")]
    assert words.part.rows.place("warme overdracht") >= 0


def test_half_a_pair_waits_where_it_was_typed(words):
    form = words.part.form
    click(words.part.new)
    type_into(form.word_field, "warme overdracht")
    words.part.list.chosen.emit("grondslag")
    assert form.typed()[0] == "grondslag"
    type_into(form.plain_field, "", clear=True)
    click(button(words.part, "Engels"))
    assert form.word != "grondslag"
    click(button(words.part, "Nederlands"))
    words.part.list.chosen.emit("grondslag")
    assert form.typed() == ("grondslag", "")
    click(words.part.new)
    assert form.typed() == ("warme overdracht", "")
    assert words.screen.kept.now.plain_words is None
    words.part.list.chosen.emit("conform")
    assert words.part.unkept() is form.word_field
    assert form.is_unkept


def test_a_word_that_is_there_already_is_told(words):
    click(words.part.new)
    type_into(words.part.form.plain_field, "iets anders")
    type_into(words.part.form.word_field, "conform")
    assert "‘conform’ staat al in de lijst." in words.part.form._rows[0].error()


def test_a_word_is_removed_and_comes_back_with_undo(words, kept):
    words.find("conform")
    words.open_found()
    assert words.part.form.word == "conform"
    click(words.part.form.remove)
    now = kept(lambda now: now.plain_words)
    assert "conform" not in {one.word for one in now.plain_words}
    words.press(Qt.Key.Key_Z, CTRL)
    kept(lambda now: now.plain_words is None)
    assert words.part.rows.place("conform") >= 0


def test_back_to_the_shipped_list(words, kept):
    click(words.part.form.remove)
    kept(lambda now: now.plain_words)
    click(words.part.as_shipped)
    kept(lambda now: now.plain_words is None)
    assert {row.text for row in words.rows()} == shipped()


def test_the_last_word_can_go_as_well(words, kept):
    words.screen.kept.replace(replace(Configuration(), plain_words=(PlainWord(language="nl", word="a", plain="b"),)))
    assert [row.text for row in words.rows()] == ["a"]
    click(words.part.form.remove)
    kept(lambda now: now.plain_words == ())
    assert words.rows() == []


def test_half_a_word_holds_back_once(words, window):
    click(words.part.new)
    type_into(words.part.form.word_field, "regie")
    press(words.screen, Qt.Key.Key_1, CTRL)
    assert window.screen_shown.page is words.screen
    press(words.screen, Qt.Key.Key_1, CTRL)
    assert isinstance(window.screen_shown.page, TodayScreen)
