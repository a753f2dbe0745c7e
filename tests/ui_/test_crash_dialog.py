"""What people see of an error that nobody expected: one dialog, a reference, and what became of their work."""

import sys

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from caseconf import crash
from caseconf.memory import KeptSettings
from tests.pages.typing import click, press, type_into
from ui.dialogs.crash import CrashDialog, Kept, tell_alone
from ui.dialogs.new_case import NewCaseDialog
from ui.forms.case import CaseForm
from ui.unlocking import over
from ui.window import Window

SECRET = "Piet Jansen"


class Slips(QObject):
    """Goes wrong in a slot, as a screen with a mistake in it would; the text of its error holds a name."""

    pressed = Signal()
    elsewhere = Signal()

    def __init__(self):
        super().__init__()
        self.pressed.connect(self._slip)
        self.elsewhere.connect(self._slip_elsewhere)

    def _slip(self):
        raise KeyError(SECRET)

    def _slip_elsewhere(self):
        raise ValueError(SECRET)


@pytest.fixture
def hooked(tmp_path, monkeypatch):
    """Gives the errors of slots to the program, as it does by itself, until the test ends."""
    import threading

    told = []
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    crash.install(tmp_path / "crashes", lambda report: [tell(report) for tell in told])
    return told


@pytest.fixture
def window(qtbot, qapp, tmp_path, vault, harrie, hooked):
    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.enter(over(vault))
    hooked.append(window.crashed.emit)
    return window


@pytest.fixture
def slips(qapp):
    return Slips()


@pytest.fixture
def told(window, qtbot, slips):
    """Let something go wrong, and wait for the dialog."""

    def go_wrong(signal=None):
        (signal or slips.pressed).emit()
        qtbot.waitUntil(lambda: window.crashes.dialog is not None)
        return window.crashes.dialog

    return go_wrong


def notices(window):
    return " ".join(window.screen_shown.notices.words())


def test_a_slot_that_goes_wrong_is_told_with_a_reference_and_what_was_kept(window, told):
    dialog = told()
    assert window.crashes.dialog.isVisible()
    assert len(dialog.reference.text()) == 6
    assert dialog.kept.words().startswith("Alles tot ")
    assert "staat in de kluis" in dialog.kept.words()


def test_what_was_typed_just_before_is_in_the_vault_when_the_dialog_says_so(window, told, harrie):
    window.screen_shown.show_case(harrie.id, "overview")
    purpose = window.screen_shown.page.findChild(CaseForm).purpose
    type_into(purpose, "Rust in huis", clear=True)
    told()
    assert window._unlocked.services.cases.get(harrie.id).purpose == "Rust in huis"


def test_the_report_can_be_looked_at_and_copied_and_holds_no_name(told):
    dialog = told()
    assert dialog.report.isHidden()
    click(dialog.show_report)
    assert dialog.report.isVisible()
    click(dialog.copy)
    copied = QGuiApplication.clipboard().text()
    assert dialog.reference.text() in copied
    assert "builtins.KeyError" in copied and "_slip" in copied
    assert "Piet" not in copied and "Jansen" not in copied


def test_a_screen_reader_spells_the_reference(told):
    dialog = told()
    assert dialog.reference.accessibleName() == f"Kenmerk: {' '.join(dialog.reference.text())}"


def test_keys_meant_for_the_text_behind_it_do_not_close_it(told):
    dialog = told()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Return):
        press(QApplication.focusWidget() or dialog.reference, key)
    assert dialog.isVisible()


def test_errors_that_follow_each_other_come_in_the_same_dialog(window, told, slips, qtbot):
    dialog = told()
    slips.pressed.emit()
    slips.elsewhere.emit()
    qtbot.waitUntil(dialog.again.isVisible)
    qtbot.waitUntil(lambda: "3 keer" in dialog.again.text())
    assert len(window.findChildren(CrashDialog)) == 1
    assert "builtins.ValueError" in dialog.report.toPlainText()
    assert dialog.report.toPlainText().count("builtins.KeyError") == 1


def test_who_goes_on_finds_the_reference_in_a_notice_and_is_not_asked_again_about_the_same(window, told, slips, qtbot):
    reference = told().reference.text()
    click(window.crashes.dialog.go_on)
    assert reference in notices(window)
    slips.pressed.emit()
    slips.elsewhere.emit()
    qtbot.waitUntil(lambda: window.crashes.dialog is not None)
    assert window.crashes.dialog.reference.text() != reference
    assert window.crashes.dialog.again.isHidden()


def test_it_stands_before_a_dialog_that_is_open_and_leaves_that_as_it_was(window, told, qtbot):
    window.screen_shown.show_cases()
    window.screen_shown.page.new_case()
    asking = window.findChild(NewCaseDialog)
    type_into(asking.number, "2026-0099")
    dialog = told()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert QApplication.activeModalWidget() is dialog
    click(dialog.go_on)
    assert asking.isVisible()
    assert asking.number.value() == "2026-0099"


def test_lock_and_close_saves_closes_the_vault_and_ends(window, told, qtbot):
    vault = window._unlocked.vault
    click(told().leave)
    qtbot.waitUntil(window.isHidden)
    assert vault._engine is None


def test_while_the_vault_is_locked_it_says_that_no_case_was_touched(window, told):
    window.lock()
    dialog = told()
    assert dialog.kept.words() == "Er was geen kluis open. Er is niets aan een casus veranderd"
    assert dialog.leave.isHidden()


def test_when_saving_goes_wrong_too_the_dialog_comes_and_says_so_and_lets_go(window, told, qtbot):
    window.screen_shown.flush = None  # as broken as a screen can be
    dialog = told()
    assert dialog.kept.words().startswith("Wat u het laatst typte, kon niet worden opgeslagen")
    click(dialog.leave)
    qtbot.waitUntil(window.isHidden)


def test_a_screen_that_cannot_save_keeps_the_window_open_once_and_nobody_inside(window, qtbot):
    window.screen_shown.flush = None
    assert not window.close()
    qtbot.waitUntil(lambda: window.crashes.dialog is not None)
    assert window.close()


def test_an_error_before_there_is_a_window_is_told_by_itself(qtbot, qapp, hooked, slips):
    seen = []

    def read():
        dialog = QApplication.activeModalWidget()
        seen.append((dialog.kept.words(), dialog.leave.isHidden(), dialog.reference.text()))
        dialog.go_on.click()

    hooked.append(tell_alone)
    QTimer.singleShot(0, read)
    slips.pressed.emit()
    ((kept, nothing_to_lock, reference),) = seen
    assert kept.startswith("caseconf kon niet starten")
    assert nothing_to_lock and len(reference) == 6


@pytest.mark.parametrize("kept", list(Kept))
def test_the_dialog_is_high_enough_for_all_that_it_tells(qtbot, qapp, kept):
    report = crash.CrashReport("7KQ2MX", "caseconf")
    dialog = CrashDialog(report, kept)
    qtbot.addWidget(dialog)
    dialog.show()
    click(dialog.show_report)
    dialog.take_in(crash.CrashReport("3F8RTW", "caseconf"), Kept.NOT_THE_LAST)
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width())
    assert dialog.findChild(QPlainTextEdit).geometry().bottom() < dialog.go_on.geometry().top()
