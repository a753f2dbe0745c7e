"""Locking with every dialog of the program open: it is out of sight at once, and comes back with every word in it."""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit

import ui
from caseconf.memory import KeptSettings
from tests.conftest import HARRIE
from tests.pages.typing import press
from tests.ui_.coming_back import back, dialogs_open, texts, words_for
from ui.half_typed.addresses import address, find
from ui.half_typed.layers import fields, may_be_kept
from ui.screens.unlock import UnlockScreen
from ui.unlocking import over
from ui.window import Window


def every_dialog() -> dict[str, type[QDialog]]:
    """Every class of dialog that the program has, by name."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    found: dict[str, type[QDialog]] = {}
    waiting = list(QDialog.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("ui."):
            found[kind.__name__] = kind
    return found


FRAMES = {"AskingDialog", "KeysDialog"}  # others are made of them


def case_of(desk):
    services = desk._services
    return services.cases.get(services.cases.find(HARRIE))


def open_check(desk):
    desk.make_documents(case_of(desk).id, "c1")
    dialog = next(one for one in dialogs_open(desk.window()) if type(one).__name__ == "ExportDialog")
    dialog.check_text_of(case_of(desk).persons_concerned[0].key)


def plan(desk):
    desk.show_case(case_of(desk).id)
    desk.page.plan_conference()


def add_person(desk):
    desk.show_vault("people")
    desk.page.part.add_person()


def extend_term(desk):
    desk.show_vault("retention")
    desk.page.part.extend()


def hand_over_for_good(desk):
    desk.show_vault("retention")
    desk.page.part.hand_over()


OPENINGS = {
    "ExtendDialog": extend_term,
    "HandOverDialog": hand_over_for_good,
    "NewCaseDialog": lambda desk: desk._new_case(),
    "PlanConferenceDialog": plan,
    "ShortcutsDialog": lambda desk: desk.window().show_shortcuts(),
    "ExportDialog": lambda desk: desk.make_documents(case_of(desk).id, "c1"),
    "CitizenCheckDialog": open_check,
    "AddPersonDialog": add_person,
}


@pytest.fixture
def window(qtbot, qapp, tmp_path, folder, vault, harrie):
    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.enter(over(vault))
    yield window
    window.lock()


def test_every_dialog_says_how_it_is_opened_again_or_that_it_never_is():
    silent = [name for name, kind in every_dialog().items() if name not in FRAMES and not hasattr(kind, "reopened_by")]
    assert silent == []


def test_every_dialog_that_comes_back_is_locked_in_these_tests():
    coming = {name for name, kind in every_dialog().items() if getattr(kind, "reopened_by", "") and name not in FRAMES}
    assert coming == set(OPENINGS)


@pytest.mark.parametrize("name", OPENINGS)
def test_a_lock_hides_it_and_it_comes_back_with_every_word_the_field_and_the_cursor(window, folder, qtbot, name):
    OPENINGS[name](window.screen_shown)
    kinds = [type(one).__name__ for one in dialogs_open(window)]
    dialog = dialogs_open(window)[-1]
    assert kinds[-1] == name
    qtbot.waitUntil(dialog.isActiveWindow)
    typed = {}
    for number, field in enumerate(texts(dialog)):
        assert field.put_back(words_for(field, number))
        typed[address(dialog, field)] = field.standing()
    last = texts(dialog)[-1] if typed else dialog.focusWidget()
    last.setFocus()
    put_cursor(last, 3 if typed else 0)
    where = address(dialog, last)
    press(last, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.screen_shown, UnlockScreen)
    assert dialogs_open(window) == []

    desk = back(window, folder)
    assert [type(one).__name__ for one in dialogs_open(window)] == kinds
    dialog = dialogs_open(window)[-1]
    assert {way: find(dialog, way).standing() for way in typed} == typed
    focus = dialog.focusWidget()
    assert address(dialog, focus) == where
    assert cursor(focus) == (3 if typed else 0)
    assert desk.isVisible()


@pytest.mark.parametrize("name", OPENINGS)
def test_every_field_in_it_has_an_address_of_its_own(window, name):
    OPENINGS[name](window.screen_shown)
    dialog = dialogs_open(window)[-1]
    found = list(fields(dialog))
    ways = [address(dialog, field) for field in found]
    assert len(set(ways)) == len(ways)
    assert [find(dialog, way) for way in ways] == found


@pytest.mark.parametrize("name", OPENINGS)
def test_no_secret_in_it_is_ever_kept(window, name):
    OPENINGS[name](window.screen_shown)
    for dialog in dialogs_open(window):
        secrets = [one for one in dialog.findChildren(QLineEdit) if one.echoMode() is not QLineEdit.EchoMode.Normal]
        for field in secrets:
            field.setEchoMode(QLineEdit.EchoMode.Normal)  # as an eye that is open does
        assert [one for one in secrets if may_be_kept(one)] == []


def put_cursor(field, position: int) -> None:
    if isinstance(field, QLineEdit):
        field.setCursorPosition(position)
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(position)
        field.setTextCursor(cursor)


def cursor(field) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position() if isinstance(field, QPlainTextEdit) else 0
