"""Every field of every screen: what is half typed in it is back after a lock, where it stood or among the unplaced."""

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from caseconf.memory import KeptSettings
from models.kinds import Step
from tests.ui_.coming_back import back, texts, words_for
from ui.half_typed.addresses import address, find
from ui.half_typed.layers import fields
from ui.screens.meeting import MeetingScreen
from ui.unlocking import over
from ui.window import Window

SCREENS = ["cases", "agenda", "settings", "settings:sentences", "settings:words", "settings:file", "case:overview"]
SCREENS += ["case:plan", "case:people", "case:conferences", "vault:people", "vault:backups", "vault:log"]
SCREENS += ["vault:retention", "vault:locking", *(f"meeting:{step.name}" for step in Step)]


@pytest.fixture
def window(qtbot, qapp, tmp_path, folder, vault, harrie):
    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    window.enter(over(vault))
    for _ in range(3):
        QApplication.processEvents()
        window.activateWindow()
    assert window.isActiveWindow()
    yield window
    window.lock()


def go(desk, harrie, screen: str) -> None:
    """Show a screen, in it a tab or step."""
    name, _, part = screen.partition(":")
    match name:
        case "case":
            desk.show_case(harrie.id, part)
        case "meeting":
            desk.show_meeting(harrie.id, harrie.conferences[-1].key)
            assert isinstance(desk.page, MeetingScreen)
            desk.page.show_step(Step[part])
        case _:
            getattr(desk, f"show_{name}")()
            if part:
                desk.page.show_tab(part)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_field_has_an_address_of_its_own(window, harrie, screen):
    desk = window.screen_shown
    go(desk, harrie, screen)
    found = list(fields(desk.page))
    ways = [address(desk.page, field) for field in found]
    assert len(set(ways)) == len(ways)
    assert [find(desk.page, way) for way in ways] == found


@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_half_typed_in_each_field_in_view_is_not_lost_by_a_lock(window, folder, harrie, screen):
    desk = window.screen_shown
    go(desk, harrie, screen)
    ways: list[str] = []
    for number, field in enumerate(texts(desk.page)):
        if isValid(field) and field.isVisible():
            field.setFocus()
            ways.append(address(desk.page, field))
            field.put_back(words_for(field, number))
    typed = {way: _standing(find(desk.page, way)) for way in ways}  # a field that is left may take its words up
    last = window.focusWidget()
    where = address(desk.page, last) if typed and last is not None else ""
    desk = back(window, folder)
    standing = {way: _standing(find(desk.page, way)) for way in typed}
    assert standing == typed
    assert not typed or address(desk.page, window.focusWidget()) == where


def _standing(field) -> str:
    return field.standing() if field is not None else ""
