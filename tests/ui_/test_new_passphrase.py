"""A new passphrase is typed twice, and weighed in words while it is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.problems import KnownProblem, Problem
from tests.pages.typing import press, type_into
from tests.ui_.test_unlock import type_with_caps_lock
from ui.problem_sentences import sentence
from ui.widgets.new_passphrase import NewPassphrase


@pytest.fixture
def field(shown):
    return shown(NewPassphrase(lambda: ("PGA-team", "Oeverdam", "Sevim Şükrüoğlu")))


def hint(field, row):
    return field.rows[row]._below.text()


def test_before_anything_is_typed_it_says_what_is_strong(field):
    assert field.meter.words.text() == "Sterk zijn vier woorden die niets met elkaar te maken hebben."
    assert field.meter.bar.full == 0


def test_it_counts_down_to_the_shortest_that_will_do(field):
    type_into(field.passphrase, "vier rode")
    assert hint(field, "passphrase") == "Ten minste 12 tekens: nog 3"
    type_into(field.passphrase, " fi")
    assert hint(field, "passphrase") == "Lang genoeg"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("aaaaaaaaaaaaaa", "Zeer zwak. Herhaal niet dezelfde letters of woorden."),
        ("vier rode fietsen", "Zeer sterk: goed."),
    ],
)
def test_the_strength_is_said_in_words_once_typing_rests(field, qtbot, typed, words):
    type_into(field.passphrase, typed)
    qtbot.waitUntil(lambda: field.meter.words.text() == words)
    assert field.meter.accessibleName() == words


def test_more_blocks_are_full_for_a_stronger_one(field, qtbot):
    type_into(field.passphrase, "aaaaaaaaaaaaaa")
    qtbot.waitUntil(lambda: field.meter.bar.full == 1)
    type_into(field.passphrase, "vier rode fietsen", clear=True)
    qtbot.waitUntil(lambda: field.meter.bar.full == 5)


def test_what_a_thief_knows_as_well_is_too_weak(field):
    type_into(field.passphrase, "Sevim Oeverdam")
    type_into(field.again, "Sevim Oeverdam")
    assert not field.settle()
    assert field.rows["passphrase"].error() != ""
    assert field.passphrase.selectedText() == "Sevim Oeverdam"


def test_too_short_a_one_is_refused_beside_it(field):
    type_into(field.passphrase, "kort")
    type_into(field.again, "kort")
    assert not field.settle()
    assert "12" in field.rows["passphrase"].error()


def test_the_second_has_to_be_the_same(field):
    type_into(field.passphrase, "vier rode fietsen")
    type_into(field.again, "vier rode")
    assert hint(field, "again") == "Nog niet gelijk"
    assert not field.settle()
    assert field.rows["again"].error() == "De twee wachtzinnen zijn niet gelijk."
    type_into(field.again, " fietsen", clear=False)
    press(field.again, Qt.Key.Key_End)
    assert field.rows["again"].error() == ""


def test_one_that_fits_is_given(field):
    type_into(field.passphrase, "vier rode fietsen")
    type_into(field.again, "vier rode fietsen")
    assert hint(field, "again") == "Gelijk"
    assert field.settle()
    assert field.value() == "vier rode fietsen"


def test_caps_lock_is_told(field):
    type_with_caps_lock(field.passphrase, "A")
    assert hint(field, "passphrase") == "Caps Lock staat aan."


def test_a_refusal_of_the_vault_stands_beside_the_field(field):
    known = KnownProblem(Problem.PASSPHRASE_WEAK)
    field.refuse(known)
    assert field.rows["passphrase"].error() == sentence(known)
    assert field.passphrase.accessibleDescription() == sentence(known)


def test_what_was_typed_can_be_forgotten(field):
    type_into(field.passphrase, "vier rode fietsen")
    type_into(field.again, "vier rode fietsen")
    field.clear()
    assert field.is_empty()
    assert field.value() == ""


def test_tab_leads_from_the_passphrase_to_its_repetition_and_then_to_the_eye(field):
    field.passphrase.setFocus()
    press(field.passphrase, Qt.Key.Key_Tab)
    assert field.again.hasFocus()
    press(field.again, Qt.Key.Key_Tab)
    assert field.focusWidget().accessibleName() == "Toon de wachtzin"


def test_what_is_typed_on_the_eye_does_not_reach_the_field(field):
    type_into(field.again, "vier")
    press(field.again, Qt.Key.Key_Tab)
    QTest.keyClicks(field.focusWidget(), "rode")
    assert field.again.text() == "vier"
