"""Who may not change the vault reads all of it, is told why once, and meets nothing that does not work."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from caseconf.memory import KeptSettings
from models.keeping_kinds import VaultRole
from models.kinds import ConferenceKind, Position, Step
from models.records import ConferenceDraft, PersonDraft
from models.services import Services
from models.vault import Vault
from tests.pages.typing import press, type_into
from tests.vaults import CHAIR, CHEAP, PASSPHRASE
from ui.screens.meeting import MeetingScreen
from ui.standing_line import Why
from ui.unlocking import over
from ui.window import Window

READER, SECRETARY = "Łukasz Zieliński", "Anouk Verstraten"
GREEN, BLUE = "zes groene stoelen", "zeven blauwe kasten"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def filled(folder, harrie, services, vault):
    """A vault with a case, a conference that is held today, and a reader and a secretary beside the chair."""
    draft = ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=date.today())
    services.conferences.plan(harrie.id, draft, invite_like_previous=True)
    services.keys.add(READER, VaultRole.READER, GREEN, cost=CHEAP)
    services.keys.add(SECRETARY, VaultRole.SECRETARY, BLUE, cost=CHEAP)
    vault.close()
    return folder


@pytest.fixture
def enter(qtbot, qapp, filled, tmp_path):
    """Goes in as somebody: `enter(person, passphrase, read_only=…)`, and yields the window."""
    opened = []

    def go_in(person=READER, passphrase=GREEN, *, read_only=True):
        window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        window.enter(over(Vault.open(filled, person, passphrase, read_only=read_only)))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        opened.append(window)
        return window

    yield go_in
    for window in opened:
        window.lock()


@pytest.fixture
def reading(enter):
    return enter()


def desk_of(window):
    return window.screen_shown


def case_of(window):
    services = desk_of(window)._services
    return services.cases.get(services.cases.lines()[0].id)


def editable(part):
    """The fields that take what is typed, and the choices that can be made."""
    fields = part.findChildren(QLineEdit) + part.findChildren(QPlainTextEdit)
    open_fields = [one for one in fields if one.isVisible() and one.isEnabled() and not one.isReadOnly()]
    return open_fields + [one for one in part.findChildren(QComboBox) if one.isVisible() and one.isEnabled()]


def pressable(part):
    found = part.findChildren(QAbstractButton)
    return {one.text() or one.accessibleName() for one in found if one.isVisible() and one.isEnabled()}


def served(window):
    return {command.text() for command in window.commands.all() if command.isEnabled()}


def everything_kept(folder):
    """All cases as they are on disk now."""
    with Vault.open(folder, CHAIR, PASSPHRASE, read_only=True) as vault:
        services = Services.over(vault)
        return [services.cases.get(line.id) for line in services.cases.lines()]


# why, in one place


def test_a_reader_is_told_once_that_everything_is_to_be_read(reading):
    standing = desk_of(reading).standing
    assert standing.isVisible()
    assert standing.why is Why.READER
    assert "Uw rol is lezer" in standing.notice.words()
    assert desk_of(reading).notices.words() == ()


def test_a_chair_who_reads_along_is_told_by_whom_the_vault_is_open(enter, filled):
    with Vault.open(filled, SECRETARY, BLUE):
        standing = desk_of(enter(CHAIR, PASSPHRASE)).standing
        assert standing.why is Why.BESIDE
        assert f"{SECRETARY} heeft deze kluis open sinds vandaag om " in standing.notice.words()


def test_a_folder_that_cannot_be_written_is_told_as_that(enter):
    standing = desk_of(enter(CHAIR, PASSPHRASE)).standing
    assert standing.why is Why.FOLDER
    assert "Controleer de rechten op de map of de schijf" in standing.notice.words()


def test_who_works_on_cases_sees_no_line_and_can_change_them(enter):
    window = enter(SECRETARY, BLUE, read_only=False)
    desk = desk_of(window)
    assert not desk.standing.isVisible()
    desk.show_case(case_of(window).id, "overview")
    assert editable(desk.page.part)
    assert "Documenten maken" in pressable(desk.page)


# every screen


def test_no_field_of_a_case_takes_anything(reading):
    desk = desk_of(reading)
    for tab in ("overview", "plan", "people", "conferences"):
        desk.show_case(case_of(reading).id, tab)
        assert editable(desk.page.part) == [], tab


def test_everybody_in_a_case_can_be_chosen_and_read_but_not_changed(reading):
    desk = desk_of(reading)
    case = case_of(reading)
    desk.show_case(case.id, "people")
    part = desk.page.part
    for key in part.rows.keys():  # noqa: SIM118 - not a mapping
        part.rows.focus_row(key)
        assert editable(part) == []
        press(part.rows, Qt.Key.Key_Return)
    assert {"Persoon", "Organisatie", "Uit de casus halen"}.isdisjoint(pressable(part))


def test_nothing_is_exported_planned_or_amended(reading):
    desk = desk_of(reading)
    case = case_of(reading)
    desk.show_case(case.id, "conferences")
    offered = pressable(desk.page)
    assert {"Documenten maken", "Documenten", "Overleg plannen", "Aanvullen…"}.isdisjoint(offered)
    assert "Openen" in " ".join(sorted(offered))
    assert {"Documenten maken", "Overleg plannen", "Nieuwe casus", "Een casusbestand inlezen"}.isdisjoint(
        served(reading)
    )


def test_no_case_is_added(reading):
    desk = desk_of(reading)
    desk.show_cases()
    assert not [words for words in pressable(desk.page) if "ieuwe casus" in words or "inlezen" in words]
    press(desk.page.table, Qt.Key.Key_N, CTRL)
    assert "Nieuwe casus" not in served(reading)
    desk.show_today()
    assert not [words for words in pressable(desk.page) if "ieuwe casus" in words]


def test_the_agenda_is_read_and_its_keys_change_nothing(reading, filled):
    before = everything_kept(filled)
    desk = desk_of(reading)
    desk.show_agenda()
    rows = desk.page.attendees.rows
    rows.focus_row(rows.keys()[0])
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_W, Qt.Key.Key_Asterisk):
        press(rows, key)
    assert editable(desk.page) == []
    assert everything_kept(filled) == before
    assert desk.notices.words() == ()


def test_the_settings_are_read(reading):
    desk = desk_of(reading)
    desk.show_settings()
    changing = {"Logo kiezen…", "Nieuw woord", "Naar een bestand schrijven…", "Overnemen uit een bestand…"}
    for tab in ("house", "sentences", "words", "file"):
        desk.page.show_tab(tab)
        part = desk.page.part
        assert [one for one in editable(part) if one is not part.finder()] == [], tab
        assert changing.isdisjoint(pressable(part)), tab


# the conference


@pytest.fixture
def meeting(reading):
    desk, case = desk_of(reading), case_of(reading)
    desk.show_meeting(case.id, case.conferences[-1].key)
    assert isinstance(desk.page, MeetingScreen)
    return desk.page


def test_in_a_conference_that_is_not_final_no_step_takes_anything(meeting):
    for step in Step:
        meeting.show_step(step)
        person = getattr(meeting.current, "person", None)  # whose domains are read
        assert [one for one in editable(meeting.current) if one is not person] == [], step
        assert {"Afronden", "De documenten maken …"}.isdisjoint(pressable(meeting.current)), step


def test_the_keys_of_a_conference_change_nothing_and_nothing_is_told(meeting, reading, filled):
    before = everything_kept(filled)
    for step in Step:
        meeting.show_step(step)
        meeting.current.focus_first()
        for key in (Qt.Key.Key_A, Qt.Key.Key_G, Qt.Key.Key_4, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Delete):
            press(reading.focusWidget() or meeting, key)
        for key in (Qt.Key.Key_B, Qt.Key.Key_I, Qt.Key.Key_G, Qt.Key.Key_Return, Qt.Key.Key_Z):
            press(meeting, key, CTRL)
    meeting.leave()
    assert everything_kept(filled) == before
    assert desk_of(reading).notices.words() == ()


def test_a_conference_does_not_begin_because_somebody_reads_it(meeting, reading):
    meeting.show_step(Step.OPEN)
    assert meeting.room.conference.proceedings.started_at is None
    assert not meeting.clock.runs


def test_there_is_no_quick_entry(meeting, reading):
    assert not meeting.quick_entry.isVisible()
    assert "Snel noteren" not in served(reading)


# beside somebody who works


def test_what_the_other_wrote_is_seen_after_reading_again(enter, filled):
    window = enter()
    desk, case = desk_of(window), case_of(window)
    desk.show_case(case.id, "people")
    before = len(desk.page.part.rows.keys())
    with Vault.open(filled, SECRETARY, BLUE) as vault:
        draft = PersonDraft(name="Piet de Vries", position=Position.PROFESSIONAL)
        Services.over(vault).people.add(case.id, draft)
    assert len(desk.page.part.rows.keys()) == before
    press(desk.page, Qt.Key.Key_R, CTRL)
    assert desk.page.tabs.value() == "people"
    assert len(desk.page.part.rows.keys()) == before + 1


def test_reading_a_conference_again_stays_at_its_step(meeting, reading):
    meeting.show_step(Step.DOMAINS)
    press(meeting, Qt.Key.Key_R, CTRL)
    page = desk_of(reading).page
    assert page is not meeting
    assert page.current.step is Step.DOMAINS


def test_who_may_change_the_vault_has_no_need_to_read_again(enter):
    window = enter(CHAIR, PASSPHRASE, read_only=False)
    assert not window.commands.read_again.isEnabled()


def test_typing_where_nothing_is_kept_is_not_possible(reading):
    desk = desk_of(reading)
    desk.show_case(case_of(reading).id, "overview")
    field = desk.page.part.form.findChildren(QPlainTextEdit)[0]
    before = field.toPlainText()
    type_into(field, "zomaar")
    assert field.toPlainText() == before
