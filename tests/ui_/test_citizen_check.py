"""The check of a letter: by keyboard, with what is hard or about another told at once, and kept while it is typed."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from caseconf.memory import KeptSettings
from models.records import Configuration, DecisionDraft, Override, PlainText, PlainWord
from models.rules.completeness import gaps
from models.services import Services
from models.vault import Vault
from tests.meetings import begin
from tests.pages.citizen_check import CitizenCheckPage
from tests.pages.typing import button, click
from tests.vaults import CHAIR, PASSPHRASE
from ui.dialogs.citizen_check import CitizenCheckDialog
from ui.unlocking import over
from ui.widgets.notice import Notice
from ui.window import Window

AT = datetime(2026, 2, 12, 9, 0)
DIRECTOR = "Djoeke van der Böhm is casusregisseur."
PGA = "De casus wordt opgenomen in de persoonsgerichte aanpak."
RAY = "Ray en zijn vrienden komen niet meer in de flat."
STORY = (
    "Het verhaal van Harrie gaat via een aanvullend proces-verbaal naar het OM en niet via het verslag van dit overleg."
)
PATROL = "Twee keer per week zichtbaar langslopen in het portiek en de bewoners laten weten waar zij terechtkunnen."


@pytest.fixture
def check(qtbot, qapp, services, harrie):
    """Opens the check of the letter to Harrie, or to another, about the first conference."""
    window = QWidget()
    window.resize(1280, 720)
    window.show()
    qtbot.addWidget(window)

    def show(person="harrie", case=harrie):
        dialog = CitizenCheckDialog(services, services.cases.get(case.id), "c1", person, window)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return CitizenCheckPage(dialog)

    return show


@pytest.fixture
def kept(services, harrie):
    """What the vault holds, by place."""

    def read(person="harrie"):
        return {one.place: one.text for one in services.plain_texts.of(harrie.conference("c1").id, person)}

    return read


def place(page, original):
    return page.row(original).passage().place


def test_each_text_stands_beside_how_it_was_written_in_plain_words(check):
    page = check()
    assert page.row(PGA).text.value() == "Het dossier wordt opgenomen in de aanpak op maat."
    assert PGA in page.words(PGA)
    assert page.row(PGA).tick.value()


def test_what_is_left_out_says_why_and_shows_no_field(check):
    page = check()
    assert "deze tekst gaat ook over een ander" in page.words(RAY)
    assert not page.row(RAY).text.isVisible()
    assert "misschien over anderen" in page.words(PATROL)


def test_the_space_bar_puts_a_text_in_and_what_is_typed_is_kept(check, kept, qtbot):
    page = check()
    where = place(page, PATROL)
    page.tick(PATROL)
    assert page.row(PATROL).text.isVisible()
    with qtbot.waitSignal(page.dialog.kept):
        page.write(PATROL, "De wijkagent loopt vaker langs uw flat.")
    qtbot.waitUntil(lambda: kept() == {where: "De wijkagent loopt vaker langs uw flat."})


def test_a_text_that_is_taken_out_stays_out_and_can_come_back(check, kept, qtbot):
    page = check()
    where = place(page, DIRECTOR)
    page.tick(DIRECTOR)
    qtbot.waitUntil(lambda: kept() == {where: ""})
    assert "u hebt dit weggelaten" in page.words(DIRECTOR)
    page.dialog.accept()
    again = check()
    assert not again.row(DIRECTOR).tick.value()
    again.tick(DIRECTOR)
    assert again.row(DIRECTOR).text.value() == "Djoeke van der Böhm is vaste contactpersoon."
    qtbot.waitUntil(lambda: kept() == {})


def test_a_long_sentence_and_a_hard_word_are_told_while_typing_and_go_when_mended(check):
    page = check()
    page.write(STORY, "Uw verhaal gaat conform de afspraak naar de rechter en u hoort daar zelf ook bij te zijn.")
    words = page.words(STORY)
    assert "Een zin van 18 woorden, hooguit 15 is goed: “Uw verhaal gaat conform de …”." in words
    assert "“conform” is moeilijk. Liever: “volgens”." in words
    page.write(STORY, "Dit is een delict.")
    assert "“delict” is moeilijk. Zeg het anders, of leg het uit." in page.words(STORY)
    page.write(STORY, "Uw verhaal gaat naar de rechter.")
    assert not page.row(STORY).warnings.isVisible()
    page.write(STORY, "")
    assert "Leeg: dit staat niet in de brief." in page.words(STORY)


def test_a_text_with_the_name_of_another_is_refused_in_place_and_kept_as_typed(check, kept, qtbot):
    page = check()
    where, before = place(page, PGA), page.summary()
    page.write(PGA, "Gerda helpt u.")
    assert "de tekst gaat ook over een ander (Gerda Öztürk-'t Hart)" in page.words(PGA)
    assert "1 tekst blijft eruit vanwege een ander." in page.summary()
    assert "Gerda" in page.row(PGA).text.accessibleDescription()
    qtbot.waitUntil(lambda: kept() == {where: "Gerda helpt u."})
    page.write(PGA, "Wij helpen u.")
    assert not page.row(PGA).refused.isVisible()
    assert "vanwege een ander" not in page.summary()
    assert before.split()[0] == page.summary().split()[0]


def test_the_proposed_text_comes_back_with_one_click(check, kept, qtbot):
    page = check()
    page.write(PGA, "Wij helpen u.")
    qtbot.waitUntil(lambda: bool(kept()))
    click(button(page.row(PGA), "Terug naar de voorgestelde tekst"))
    assert page.row(PGA).text.value() == "Het dossier wordt opgenomen in de aanpak op maat."
    qtbot.waitUntil(lambda: kept() == {})


def test_tab_goes_from_tick_to_field_to_the_next_tick(check):
    page = check()
    rows = list(page.dialog.rows.values())
    assert rows[0].tick.hasFocus()
    page.press(Qt.Key.Key_Tab)
    assert rows[0].text.hasFocus()
    page.press(Qt.Key.Key_Tab)
    assert rows[1].tick.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_closing_right_after_a_key_loses_nothing(check, kept, key):
    page = check()
    where = place(page, PGA)
    page.write(PGA, "Wij helpen u.")
    page.dialog.button.setFocus()
    page.press(key)
    assert not page.dialog.isVisible()
    assert kept() == {where: "Wij helpen u."}


def test_flushing_as_locking_does_saves_what_was_typed_last(check, kept):
    page = check()
    where = place(page, PGA)
    page.write(PGA, "Wij helpen u.")
    assert page.dialog.flush()
    assert kept() == {where: "Wij helpen u."}


def test_texts_can_be_checked_when_the_minutes_are_final(check, services, harrie, kept):
    reasons = [Override(gap=one.key, reason="Besproken.") for one in gaps(harrie, "c1", AT.date())]
    services.conferences.finalise(harrie.conference("c1").id, reasons, AT)
    page = check()
    page.write(PGA, "Wij helpen u.")
    page.dialog.accept()
    assert list(kept().values()) == ["Wij helpen u."]


def test_what_cannot_be_kept_is_told_and_the_second_time_it_is_left(check, vault):
    page = check()
    page.write(PGA, "Wij helpen u.")
    vault.close()
    page.dialog.accept()
    assert page.dialog.isVisible()
    assert "De tekst is niet bewaard" in page.dialog.notice.words()
    page.dialog.accept()
    assert not page.dialog.isVisible()


def test_who_may_not_be_told_yet_is_said_at_the_top(check):
    page = check("ray")
    (notice,) = (one for one in page.dialog.findChildren(Notice) if one.isVisible())
    assert "Deze persoon wordt nu nog niet geïnformeerd" in notice.words()
    assert "UAVG art. 41" in notice.words()
    assert page.summary().startswith("0 van de")


def test_the_words_of_the_organisation_are_used(check, services):
    own = (PlainWord(language="nl", word="casusregisseur", plain="hulp in de buurt"),)
    services.configuration.revise(Configuration(plain_words=own))
    assert check().row(DIRECTOR).text.value() == "Djoeke van der Böhm is hulp in de buurt."


def test_markup_stays_text(check, services, harrie):
    services.minutes.add(harrie.conference("c1").id, DecisionDraft(text="<b>Wij</b> helpen & <i>u</i>"))
    page = check()
    labels = [one for one in page.row("<b>Wij</b> helpen & <i>u</i>").findChildren(QLabel) if "<b>" in one.text()]
    assert labels
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)


def test_kept_texts_are_those_of_one_person(check, services, harrie, kept):
    services.plain_texts.keep(harrie.conference("c1").id, "gerda", (PlainText(place="decision:1", text="Voor Gerda."),))
    page = check()
    page.write(PGA, "Wij helpen u.")
    page.dialog.accept()
    assert kept("gerda") == {"decision:1": "Voor Gerda."}


def test_a_conference_without_texts_says_so(check, services):
    page = check("jesse", begin(services).case)
    said = [one.text() for one in page.dialog.findChildren(QLabel) if one.isVisible()]
    assert "Dit overleg heeft nog geen doelen, besluiten of acties." in said
    assert page.dialog.button.hasFocus()


@pytest.fixture
def above_the_desk(qtbot, qapp, vault, services, harrie, folder):
    """The window of the program, and the check above it."""
    window = Window(KeptSettings(folder.parent / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.show()
    window.enter(over(vault))
    page = CitizenCheckPage(CitizenCheckDialog(services, harrie, "c1", "harrie", window.screen_shown))
    page.dialog.open()
    return window, page


def write_at_the_last_moment(page):
    """A word after which there is no moment in which it could be saved by itself."""
    page.write(PGA, "Wij helpen ")
    page.row(PGA).text.insertPlainText("u.")


def test_locking_with_the_check_open_keeps_the_last_word_and_closes_it(above_the_desk, harrie, folder, heard, qtbot):
    window, page = above_the_desk
    gone, where = heard(page.dialog.destroyed), place(page, PGA)
    write_at_the_last_moment(page)
    window.lock()
    qtbot.waitUntil(lambda: bool(gone))
    with Vault.open(folder, CHAIR, PASSPHRASE) as again:
        texts = Services.over(again).plain_texts.of(harrie.conference("c1").id, "harrie")
    assert texts == (PlainText(place=where, text="Wij helpen u."),)


def test_what_cannot_be_kept_stays_behind_the_cover_of_a_lock(above_the_desk, vault):
    window, page = above_the_desk
    desk, text = window.screen_shown, page.row(PGA).text
    write_at_the_last_moment(page)
    vault.close()
    window.lock()
    assert not desk.isVisible()
    assert not page.dialog.isVisible()
    assert text.toPlainText() == "Wij helpen u."
    for _ in range(2):  # the first time the window stays, since what is typed would be lost
        window.close()
