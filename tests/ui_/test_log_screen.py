"""The log on screen: who did what, newest first; filtered, verified, and handed to an auditor."""

import json
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from caseconf.memory import KeptSettings
from models.keeping_kinds import Act, BackupReason, LogFaultKind
from models.records import LogFault, Note
from models.rules.gaps import GapCode
from models.services import Services
from models.vault import Vault
from tests.pages.vault_log import LogPage
from tests.vaults import CHAIR, CHEAP, PASSPHRASE
from ui import translations
from ui.arrival import tell_arrival
from ui.log_details import in_words
from ui.log_faults import fault_sentence
from ui.log_words import chosen_act
from ui.reporter import Reporter, Tone
from ui.unlocking import over
from ui.window import Window

SECRETARY = "Anouk de Wit"


@pytest.fixture
def enter(qtbot, qapp, tmp_path):
    """Goes into an open vault and to its log."""

    def go(vault):
        window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        window.enter(over(vault))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return LogPage(qtbot, window)

    return go


@pytest.fixture
def page(enter, vault, harrie):
    Services.over(vault).cases.get(harrie.id)
    return enter(vault)


def test_the_newest_line_stands_first_with_the_case_and_in_the_words_of_the_field(page, harrie):
    assert page.rows[0] == (CHAIR, "Casus ingezien", harrie.number, "gelukt")
    assert (CHAIR, "Casus ingelezen", harrie.number, "gelukt") in page.rows
    assert page.deeds[-1] == "Kluis gemaakt"


def test_a_reader_hears_the_six_fields_in_one_sentence(page, harrie):
    now = datetime.now()
    heard = page.spoken(0)
    for part in (f"{now.day}-{now.month} ", CHAIR, "Casus ingezien", f"casus {harrie.number}", "gelukt", "op "):
        assert part in heard


def test_only_what_is_looked_at_is_read(enter, vault):
    vault.record(*(Note(act=Act.EXPORTED, kind="case", object_id=number) for number in range(350)))
    page = enter(vault)
    assert page.part.rows.rowCount() == 100
    page.part.table.setFocus()
    page.press(Qt.Key.Key_End)
    page.qtbot.waitUntil(lambda: page.part.rows.rowCount() > 100)
    while page.part.rows.canFetchMore(page.part.table.rootIndex()):
        page.part.rows.fetchMore(page.part.table.rootIndex())
    numbers = [page.part.rows.line(row).entry.number for row in range(page.part.rows.rowCount())]
    assert numbers == list(range(numbers[0], 0, -1))
    assert len(numbers) > 350


def test_the_log_is_filtered_on_what_and_on_a_case(page, harrie):
    page.choose(page.part.filter.act, "Iets ingelezen")
    assert page.deeds == ["Casus ingelezen"]
    page.part.filter.clear.click()
    page.find_case(harrie.number)
    assert set(page.deeds) == {"Casus ingelezen", "Casus ingezien"}


def test_a_case_that_is_not_there_is_said_beside_the_field(page):
    page.find_case("PGA-0000")
    assert page.part.filter.fault.isVisible()
    page.part.filter.clear.click()
    assert not page.part.filter.fault.isVisible()
    assert "Kluis gemaakt" in page.deeds


def test_a_period_with_nothing_in_it_says_what_to_do(page):
    page.part.filter.until.show_value((datetime.now() - timedelta(days=1)).date())
    page.part.filter.changed.emit()
    assert page.rows == []
    assert page.part._pages.currentIndex() == 1


def test_a_log_that_is_whole_is_said_to_be_so(page):
    assert page.verify().startswith("Het logboek klopt. ")
    assert page.deeds[0] == "Logboek gecontroleerd"


def test_a_log_that_was_tampered_with_is_told_with_the_line(page, vault):
    with vault.work() as session:
        session.execute(text("UPDATE journal_entry SET actor = 'een ander' WHERE number = 1"))
    said = page.verify()
    assert said.startswith("Het logboek is niet zoals het geschreven is. Regel 1 (")
    assert not page.part.accept.isVisible()
    assert page.rows[0][3] == "mislukt"


def test_the_log_goes_to_a_file_for_the_auditor(page, tmp_path):
    page.part.export_to(tmp_path / "logboek.json")
    page.qtbot.waitUntil(page.part.notice.isVisible, timeout=20000)
    assert page.part.notice.words().startswith("Het logboek is weggeschreven voor de auditor")
    told = json.loads((tmp_path / "logboek.json").read_text("utf-8"))
    assert told["check"]["intact"]
    assert page.deeds[0] == "Logboek geëxporteerd (json)"


def test_who_is_not_the_chair_sees_what_they_did_and_hands_nothing_over(enter, vault):
    vault.add_person(SECRETARY, "secretaris", PASSPHRASE, cost=CHEAP)
    vault.close()
    with Vault.open(vault.folder, SECRETARY, PASSPHRASE) as other:
        page = enter(other)
        assert {row[0] for row in page.rows} == {SECRETARY}
        assert not page.part.export.isVisible()
        assert not page.part.filter.actor.isVisible()
        assert page.verify().startswith("Het logboek klopt. ")
        page.window.lock()


def test_the_chair_says_to_know_of_an_older_database_in_its_place(enter, vault):
    vault.close()
    older = (vault.folder / "cases.db").read_bytes()
    Vault.open(vault.folder, CHAIR, PASSPHRASE).close()
    (vault.folder / "cases.db").write_bytes(older)
    Vault.open(vault.folder, CHAIR, PASSPHRASE).close()
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        page = enter(again)
        assert page.verify().startswith(
            "Het logboek is niet zoals het geschreven is. Bij het openen van de kluis, regel "
        )
        assert page.part.accept.isVisible()
        page.part.accept.click()
        assert page.part.notice.words().startswith("Genoteerd in het logboek")
        page.part.notice.hide()
        assert page.verify().startswith("Het logboek klopt. ")
        page.window.lock()


def test_a_line_that_nobody_can_read_is_shown_as_such(page, vault):
    with vault.work() as session:
        session.execute(text("UPDATE journal_entry SET act = 'iets', at = 'ooit' WHERE number = 1"))
    page.part.show_now()
    assert page.deeds[-1] == "Deze regel is niet te lezen"


def test_every_act_and_every_fault_has_words_of_its_own(qapp):
    words = {chosen_act(act) for act in Act}
    assert len(words) == len(Act)
    faults = {fault_sentence(LogFault(kind, 7, anchored=9)) for kind in LogFaultKind}
    assert len(faults) == len(LogFaultKind)
    assert not [told for told in words | faults if "{" in told]


def test_a_clock_that_went_back_and_a_log_that_was_shortened_are_told_on_arrival(qapp, heard, vault):
    later = datetime.now().astimezone() + timedelta(days=3)
    vault.record(Note(act=Act.EXAMINED, kind="vault", at=later))
    vault.close()
    (vault.folder / "log.anchor").unlink()
    reporter = Reporter()
    told = heard(reporter.told)
    with Vault.open(vault.folder, CHAIR, PASSPHRASE) as again:
        tell_arrival(reporter, again.arrival)
    log, clock = told
    assert (log.tone, clock.tone) == (Tone.DANGER, Tone.WARNING)
    assert log.title == "Het logboek is niet waar het was gebleven"
    assert f"{later:%H:%M}" in clock.text


def test_an_ordinary_arrival_tells_nothing(qapp, heard, vault):
    reporter = Reporter()
    told = heard(reporter.told)
    tell_arrival(reporter, vault.arrival)
    assert told == []


def test_a_backup_is_told_with_why_it_was_made_in_words(enter, vault):
    vault.record(Note(act=Act.BACKUP_MADE, kind="backup", detail=BackupReason.BY_HAND))
    assert enter(vault).deeds[0] == "Reservekopie gemaakt (met de hand)"


def test_what_is_particular_about_an_act_is_told_in_words():
    told = {
        text: in_words(text) for text in ("lezer", BackupReason.OPENED, GapCode.VAGUE_VERB, "bewaartermijn_verstreken")
    }
    assert told["lezer"] == "lezer"
    assert told[BackupReason.OPENED] == "na openen"
    assert all(in_words(reason) != reason for reason in BackupReason)
    assert told[GapCode.VAGUE_VERB] == "vaag werkwoord"
    assert "_" not in told["bewaartermijn_verstreken"]
    assert in_words("pdf 1.1") == "pdf 1.1"


def test_every_warning_that_can_be_set_aside_has_words_in_the_log():
    for warning in (code for code in GapCode if not code.blocks):
        assert in_words(warning) != warning.replace("_", " ")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_filters_stand_beside_each_other_in_a_small_window(qapp, enter, vault, language):
    translations.install(qapp, language)
    try:
        line = enter(vault).part.filter
        row = [line.since, line.until, line.actor, line.act, line.case, line.clear]
        for left, right in pairwise(row):
            assert left.geometry().right() < right.geometry().left()
        assert line.clear.geometry().right() <= line.width()
    finally:
        translations.install(qapp, "nl")
