"""Who opens the vault, in which role and with which keys: what the chair decides, and everybody for themselves."""

import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from models.keeping_kinds import VaultRole
from models.problems import Problem
from models.vault import Vault
from tests.pages.typing import choose, click, press, type_into
from tests.ui_.team import BLUE, GREEN, NEW, READER, SECRETARY
from tests.vaults import CHAIR, PASSPHRASE, answers

OF_THE_FIRST_RELEASE = Path(__file__).parents[1] / "resources" / "vaults" / "version-1"


def opens(team, person, passphrase):
    with Vault.open(team, person, passphrase, read_only=True) as vault:
        return vault.role


def test_everybody_with_a_key_is_listed_with_their_role(people):
    assert people.names() == [CHAIR, READER, SECRETARY]
    assert people.part.rows.content(READER).parentWidget().accessibleName().startswith(f"{READER}, lezer · sinds ")
    assert people.part.rows.selected() == CHAIR


def test_the_chair_adds_somebody_who_can_then_open_the_vault(people, team, qtbot):
    dialog = people.press("Iemand toevoegen…")
    type_into(dialog.name, "Piet de Vries")
    choose(dialog.role, "lezer")
    people.type_new(dialog, NEW)
    people.do(dialog)
    qtbot.waitUntil(lambda: "Piet de Vries" in people.names())
    assert people.part.rows.selected() == "Piet de Vries"
    assert "Piet de Vries kan deze kluis vanaf nu openen" in people.told()
    assert opens(team, "Piet de Vries", NEW) is VaultRole.READER


def test_a_name_that_is_there_already_is_refused_beside_it_and_nothing_typed_is_lost(people, qtbot):
    dialog = people.press("Iemand toevoegen…")
    type_into(dialog.name, READER.upper())
    people.type_new(dialog, NEW)
    click(dialog.button)
    qtbot.waitUntil(lambda: dialog._name.error() != "")
    assert dialog.secret.value() == NEW
    assert people.names() == [CHAIR, READER, SECRETARY]


def test_a_passphrase_made_of_the_name_is_refused_with_the_reason(people):
    dialog = people.press("Iemand toevoegen…")
    type_into(dialog.name, "Piet de Vries")
    people.type_new(dialog, "Piet de Vries")
    click(dialog.button)
    assert dialog.secret.rows["passphrase"].error() != ""
    assert "Piet de Vries" not in people.names()


def test_another_role_counts_from_the_next_unlocking(people, team, qtbot):
    people.choose(READER)
    dialog = people.press("Andere rol…")
    choose(dialog.role, "secretaris")
    people.do(dialog)
    qtbot.waitUntil(lambda: f"{READER} is vanaf nu secretaris" in people.told())
    assert opens(team, READER, GREEN) is VaultRole.SECRETARY


def test_the_chair_gives_a_new_passphrase_to_who_forgot_theirs(people, team, qtbot):
    people.choose(SECRETARY)
    dialog = people.press("Nieuwe wachtzin geven…")
    people.type_new(dialog, NEW)
    people.do(dialog)
    qtbot.waitUntil(lambda: "nieuwe wachtzin" in people.told())
    assert opens(team, SECRETARY, NEW) is VaultRole.SECRETARY
    with answers(Problem.WRONG_PASSPHRASE):
        opens(team, SECRETARY, BLUE)


def test_somebody_who_is_removed_cannot_open_it_any_more(people, team, qtbot):
    people.choose(SECRETARY)
    dialog = people.press("Verwijderen…")
    click(dialog.renew)
    people.do(dialog)
    qtbot.waitUntil(lambda: SECRETARY not in people.names())
    assert f"{SECRETARY} kan deze kluis niet meer openen" in people.told()
    with answers(Problem.UNKNOWN_PERSON):
        opens(team, SECRETARY, BLUE)


def test_removing_somebody_goes_on_to_renewing_the_key_unless_that_is_unticked(people, qtbot):
    people.choose(SECRETARY)
    dialog = people.press("Verwijderen…")
    people.do(dialog)
    qtbot.waitUntil(lambda: people.dialog() is not None)
    assert people.dialog().windowTitle() == "De sleutel van de kluis vernieuwen"


def test_renewing_the_key_leaves_everybody_their_passphrase(people, team, qtbot):
    before = people.part.given.unlocked.vault.database
    dialog = people.press("Sleutel vernieuwen…")
    people.do(dialog)
    qtbot.waitUntil(lambda: "De sleutel van de kluis is vernieuwd" in people.told())
    assert people.part.given.unlocked.vault.database != before
    assert not before.exists()
    assert opens(team, CHAIR, PASSPHRASE) is VaultRole.CHAIR
    assert opens(team, READER, GREEN) is VaultRole.READER


def test_renewing_can_be_stopped_and_then_nothing_has_changed(people, team, qtbot):
    before, hold = people.part.given.unlocked.vault.database, Event()
    people.part.given.errands.run("wachten", lambda _: hold.wait(), lambda _: None)  # the renewal comes after this
    dialog = people.press("Sleutel vernieuwen…")
    click(dialog.button)
    assert dialog.away.text() == "Stoppen"
    press(dialog, Qt.Key.Key_Escape)
    hold.set()
    qtbot.waitUntil(lambda: "Gestopt" in dialog.notice.words())
    assert people.part.given.unlocked.vault.database == before
    assert opens(team, READER, GREEN) is VaultRole.READER
    press(dialog, Qt.Key.Key_Escape)
    assert people.dialog() is None


def test_who_would_lose_access_is_named_before_the_key_is_renewed(enter_team, team, qtbot):
    shutil.rmtree(team)
    shutil.copytree(OF_THE_FIRST_RELEASE, team)
    people = enter_team(CHAIR, PASSPHRASE)
    assert "Nog niet langs geweest: Anouk de Wit, Łukasz Zieliński" in people.words()
    assert "nog niet langs geweest" in people.part.rows.content(READER).parentWidget().accessibleName()
    dialog = people.press("Sleutel vernieuwen…")
    click(dialog.button)
    assert "Niet iedereen kan er daarna nog in" in dialog.notice.words()
    assert dialog.sure.hasFocus()
    click(dialog.sure)
    people.do(dialog)
    qtbot.waitUntil(lambda: people.names() == [CHAIR])


def test_one_cannot_remove_oneself_and_is_told_who_can(people):
    people.choose(CHAIR)
    assert {"Verwijderen…", "Andere rol…"}.isdisjoint(people.buttons())
    assert "Een andere voorzitter wijzigt uw rol of verwijdert u." in people.words()


# one's own passphrase


def test_ones_own_passphrase_needs_the_one_of_now(people, team, qtbot):
    people.choose(CHAIR)
    dialog = people.press("Uw wachtzin wijzigen…")
    type_into(dialog.current, "dit is hem niet")
    people.type_new(dialog, NEW)
    click(dialog.button)
    qtbot.waitUntil(lambda: dialog._current.error() != "")
    assert dialog.current.selectedText() == "dit is hem niet"
    assert opens(team, CHAIR, PASSPHRASE) is VaultRole.CHAIR


def test_everybody_changes_their_own_passphrase_a_reader_too(enter_team, team, qtbot):
    people = enter_team(READER, GREEN, read_only=True)
    dialog = people.press("Uw wachtzin wijzigen…")
    type_into(dialog.current, GREEN)
    people.type_new(dialog, NEW)
    people.do(dialog)
    qtbot.waitUntil(lambda: "Uw wachtzin is gewijzigd" in people.told())
    assert opens(team, READER, NEW) is VaultRole.READER


def test_two_different_passphrases_are_refused_beside_the_second(people):
    people.choose(SECRETARY)
    dialog = people.press("Nieuwe wachtzin geven…")
    people.type_new(dialog, NEW, "acht paarse stoelen")
    click(dialog.button)
    assert dialog.secret.rows["again"].error() == "De twee wachtzinnen zijn niet gelijk."
    assert people.dialog() is dialog


# the recovery key


@pytest.mark.parametrize(("person", "passphrase"), [(READER, GREEN), (SECRETARY, BLUE)])
def test_who_is_no_chair_sees_the_list_and_why_nothing_else_can_be_done(enter_team, person, passphrase):
    people = enter_team(person, passphrase)
    assert people.names() == [CHAIR, READER, SECRETARY]
    for name in people.names():
        people.choose(name)
        assert people.buttons() == ({"Uw wachtzin wijzigen…"} if name == person else set())
    assert "Alleen de voorzitter beslist over mensen en sleutels." in people.words()


def test_a_chair_who_reads_along_is_told_why_nothing_can_be_changed(enter_team):
    people = enter_team(CHAIR, PASSPHRASE, read_only=True)
    assert people.buttons() == {"Uw wachtzin wijzigen…"}
    assert "De kluis is alleen om te lezen geopend" in people.words()


# for everybody


def test_every_control_of_the_tab_and_its_dialogs_has_a_name(people, qtbot):
    people.choose(SECRETARY)
    assert unnamed(people.part) == []
    for text in ("Iemand toevoegen…", "Andere rol…", "Nieuwe wachtzin geven…", "Verwijderen…", "Sleutel vernieuwen…"):
        dialog = people.press(text)
        assert unnamed(dialog) == []
        dialog.reject()
        qtbot.waitUntil(lambda: people.dialog() is None)


def unnamed(part):
    parts = part.findChildren(QAbstractButton) + part.findChildren(QComboBox) + part.findChildren(QLineEdit)
    return [one for one in parts if one.isVisible() and not one.accessibleName() and not getattr(one, "text", str)()]
