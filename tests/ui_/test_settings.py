"""The settings and the house style: an organisation makes the documents its own, by keyboard, and loses nothing."""

import pytest
from PySide6.QtCore import Qt

from models.records import HouseStyle
from models.services import Services
from models.vault import Vault
from tests.exports_.house import LOGO, picture
from tests.pages.settings import CTRL
from tests.pages.typing import button, click, leave, press, type_into
from tests.vaults import CHAIR, PASSPHRASE
from ui.screens.settings.screen import SettingsScreen
from ui.screens.today import TodayScreen
from ui.screens.unlock import UnlockScreen
from ui.unlocking import over, unlock


@pytest.fixture
def window(settings_window):
    return settings_window


@pytest.fixture
def page(settings_page):
    return settings_page


@pytest.fixture
def kept(settings_kept):
    return settings_kept


# going there, and away


def test_ctrl_comma_goes_to_the_settings_and_the_place_is_marked(window, page):
    assert window.screen_shown.navigation.places["settings"].is_current()
    assert window.commands.settings.text() == "Instellingen"


def test_the_settings_are_reached_with_the_mouse_as_well(qtbot, window):
    click(window.screen_shown.navigation.places["settings"])
    assert isinstance(window.screen_shown.page, SettingsScreen)


def test_what_was_typed_is_saved_by_itself_and_is_there_the_next_time(window, page, kept):
    page.type("organisation", "Zorg- en Veiligheidshuis ‘Şafak’ <b>")
    page.type("foot", "Bel ons")
    kept(lambda now: now.style == HouseStyle(organisation="Zorg- en Veiligheidshuis ‘Şafak’ <b>", foot="Bel ons"))
    press(window.screen_shown.page, Qt.Key.Key_1, CTRL)
    press(window.screen_shown.page, Qt.Key.Key_Comma, CTRL)
    assert window.screen_shown.page.part.fields["organisation"].value() == "Zorg- en Veiligheidshuis ‘Şafak’ <b>"


def test_locking_right_after_a_key_loses_nothing(window, page, folder):
    page.type("address", "Havenkade 4")
    page.press(Qt.Key.Key_L, CTRL)
    assert isinstance(window.screen_shown, UnlockScreen)
    again = unlock(folder, CHAIR, PASSPHRASE)
    assert Services.over(again.vault).configuration.get().style.address == "Havenkade 4"
    again.vault.close()


def test_a_field_that_cannot_be_kept_holds_back_once_with_a_word_and_then_lets_go(window, page):
    page.type("colour", "#14")
    page.go("Teksten")
    press(page.screen, Qt.Key.Key_1, CTRL)
    assert window.screen_shown.page is page.screen
    assert page.screen.tabs.value() == "house"
    assert page.part.fields["colour"].code.hasFocus()
    assert page.error("colour").startswith("Dit is geen kleur.")
    assert "Eén veld kan zo niet bewaard worden" in window.screen_shown.notices.words()[0]
    press(page.screen, Qt.Key.Key_1, CTRL)
    assert isinstance(window.screen_shown.page, TodayScreen)


def test_ctrl_tab_walks_the_tabs(page):
    seen = [page.screen.tabs.value()]
    for _ in range(4):
        press(page.screen, Qt.Key.Key_Tab, CTRL)
        seen.append(page.screen.tabs.value())
    assert seen == ["house", "sentences", "words", "file", "house"]


def test_undo_takes_back_typing_as_a_whole_and_redo_makes_it_again(page, kept):
    page.type("organisation", "ZVH Oeverdam")
    click(page.part.fields["signatures"])
    page.screen.tabs.setFocus()
    page.press(Qt.Key.Key_Z, CTRL)
    assert not page.part.fields["signatures"].value()
    page.press(Qt.Key.Key_Z, CTRL)
    assert page.part.fields["organisation"].value() == ""
    page.press(Qt.Key.Key_Y, CTRL)
    kept(lambda now: now.style == HouseStyle(organisation="ZVH Oeverdam"))


def test_in_a_vault_that_cannot_be_written_every_field_is_to_be_read_and_one_can_leave(window, page, folder):
    page.press(Qt.Key.Key_L, CTRL)
    with Vault.open(folder, CHAIR, PASSPHRASE, read_only=True) as vault:
        window.enter(over(vault))
        press(window.screen_shown.page, Qt.Key.Key_Comma, CTRL)
        field = window.screen_shown.page.part.fields["organisation"]
        type_into(field, "ZVH")
        assert field.value() == ""
        press(window.screen_shown.page, Qt.Key.Key_1, CTRL)
        assert isinstance(window.screen_shown.page, TodayScreen)
        assert window.screen_shown.notices.words() == ()
        window.lock()


# house style


def test_too_long_an_address_is_told_and_what_fits_is_kept(page, kept):
    page.type("address", "a" * 201)
    assert page.error("address") == (
        "Deze tekst is te lang: 201 tekens, en er is plaats voor 200. Maak de tekst korter."
    )
    press(page.part.fields["address"], Qt.Key.Key_Backspace)
    assert page.error("address") == ""
    kept(lambda now: now.style.address == "a" * 200)


def test_a_colour_of_the_row_is_chosen_with_one_click_and_its_contrast_told(page, kept):
    click(button(page.part, "Groen"))
    kept(lambda now: now.style.colour == "#1b6541")
    assert "contrast 7,0" in page.part._rows["colour"]._below.text()
    assert button(page.part, "Groen, gekozen")


def test_a_colour_being_typed_is_no_fault_until_the_field_is_left(page, kept):
    page.type("colour", "#1455")
    assert page.error("colour") == ""
    leave(page.part.fields["colour"].code)
    assert page.error("colour").startswith("Dit is geen kleur.")
    page.type("colour", "14557B")
    assert page.error("colour") == ""
    kept(lambda now: now.style.colour == "#14557b")


def test_a_colour_that_is_too_light_is_told_at_once_and_made_dark_enough_on_request(page, kept):
    page.type("colour", "#8ac3e8")
    assert page.error("colour") == "Deze kleur is te licht om op wit papier te lezen. Kies een donkerder kleur."
    assert page.screen.kept.now.style.colour == ""
    click(button(page.part, "Maak de kleur donker genoeg"))
    assert page.error("colour") == ""
    now = kept(lambda now: now.style.colour)
    assert now.style.colour == page.part.fields["colour"].value() != "#8ac3e8"


def test_a_logo_is_taken_shown_and_removed_and_undo_brings_it_back(page, kept, tmp_path):
    file = tmp_path / "logo.jpg"
    file.write_bytes(picture("RGB", "JPEG"))
    page.logo(file)
    logo = kept(lambda now: now.style.logo).style.logo
    assert not page.part.letterhead._logo.isNull()
    click(page.part.fields["logo"].remove)
    kept(lambda now: not now.style.logo)
    assert page.part.letterhead._logo.isNull()
    page.press(Qt.Key.Key_Z, CTRL)
    kept(lambda now: now.style.logo == logo)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (picture("P", "GIF"), "Dit bestand is geen afbeelding die volledig gelezen kan worden."),
        (b"tekst", "Dit bestand is geen afbeelding die volledig gelezen kan worden."),
        (LOGO + b"\0" * 6_000_000, "Deze afbeelding is te groot"),
        (None, "Het bestand logo.png is niet te lezen."),
    ],
)
def test_a_logo_that_cannot_be_used_is_refused_in_place_and_the_old_one_stays(page, kept, tmp_path, content, says):
    good, bad = tmp_path / "goed.png", tmp_path / "logo.png"
    good.write_bytes(LOGO)
    page.logo(good)
    before = kept(lambda now: now.style.logo)
    if content is not None:
        bad.write_bytes(content)
    page.logo(bad)
    assert page.error("logo").startswith(says)
    assert page.screen.kept.now == before
    page.logo(good)
    assert page.error("logo") == ""


def test_the_page_shows_what_is_typed(page):
    empty = page.part.letterhead.grab().toImage()
    page.type("organisation", "ZVH Oeverdam")
    named = page.part.letterhead.grab().toImage()
    assert named != empty
    click(button(page.part, "Paars"))
    assert page.part.letterhead.grab().toImage() != named
