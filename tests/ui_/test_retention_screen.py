"""Terms, shielding and destruction as people meet them: on the vault's tab, on today's page and at a closed case."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from exports.kinds import DocumentFormat
from models.keeping_kinds import Act, DestructionGround, ShieldReason
from models.kinds import Phase
from models.records import CaseDraft
from models.vault import Vault
from tests import builders
from tests.exports_ import reading
from tests.models_.logged import logged
from tests.vaults import CHEAP, PASSPHRASE
from ui import days
from ui.screens.case import CaseScreen
from ui.widgets.labels import Label

TODAY = date.today()
OVERDUE = TODAY.replace(day=1, year=TODAY.year - 6)


@pytest.fixture
def overdue(services):
    return services.cases.take_in(replace(builders.case(), number="ZVH-OUD", first_processed_on=OVERDUE))


@pytest.fixture
def closed(services):
    """A closed case that nobody has opened since."""
    case = services.cases.take_in(
        replace(builders.case(), number="ZVH-DICHT", opened_on=TODAY, first_processed_on=TODAY)
    )
    draft = CaseDraft(**{each.name: getattr(case, each.name) for each in fields(CaseDraft)})
    services.cases.revise(case.id, replace(draft, phase=Phase.CLOSED))
    services.retention.shield_again(case.id)
    return case


@pytest.fixture
def desk(settings_window):
    return settings_window.screen_shown


@pytest.fixture
def part(desk, qtbot):
    """The tab, as the chair sees it."""
    desk.show_vault("retention")
    yield desk.page.part
    desk.window().errands.finish()


def dialog_of(widget, qtbot):
    qtbot.waitUntil(lambda: bool(open_dialogs(widget)))
    return open_dialogs(widget)[0]


def open_dialogs(widget):
    return [one for one in widget.window().findChildren(QDialog) if one.isVisible()]


def answer(dialog, qtbot):
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)


def test_the_case_that_must_go_comes_first_and_a_closed_one_has_no_name(harrie, overdue, closed, part):
    assert [line.number for line in part.list.lines] == [overdue.number, harrie.number, closed.number]
    assert part.list.line.case_id == overdue.id
    said = part.list.content(closed.id).spoken()
    assert "Jesse" not in said
    assert "afgesloten: zonder naam" in said
    assert "dagen verstreken" in part.list.content(overdue.id).spoken()


def test_a_case_is_kept_longer_with_a_reason_and_the_consent_of_the_sources(services, harrie, part, qtbot):
    part.list.choose(harrie.id)
    qtbot.mouseClick(part.term.extend, Qt.MouseButton.LeftButton)
    dialog = dialog_of(part, qtbot)
    answer(dialog, qtbot)
    assert dialog.reason_row.error() == "Schrijf op waarom de casus langer bewaard moet worden"
    qtbot.keyClicks(dialog.reason, "Nieuwe dreiging")
    qtbot.keyClicks(dialog.consent, "OM en politie")
    answer(dialog, qtbot)
    line = services.retention.line(harrie.id)
    assert line.retention.extensions[0].reason == "Nieuwe dreiging"
    assert "Nieuwe dreiging" in part.term.decided.text()
    assert "1 keer verlengd" in part.list.content(harrie.id).spoken()


def test_nothing_is_destroyed_without_a_tick_for_the_case(services, overdue, part, qtbot):
    qtbot.mouseClick(part.term.destroy_cases, Qt.MouseButton.LeftButton)
    dialog = dialog_of(part, qtbot)
    answer(dialog, qtbot)
    assert "Vink elke casus aan die weg moet" in dialog.notice.words()
    assert services.cases.get(overdue.id) == overdue


def test_ticked_cases_are_destroyed_and_stand_in_the_register_with_their_certificate(
    services, harrie, overdue, part, qtbot, tmp_path
):
    qtbot.mouseClick(part.term.destroy_cases, Qt.MouseButton.LeftButton)
    dialog = dialog_of(part, qtbot)
    assert list(dialog.checks) == [overdue.id]
    dialog.checks[overdue.id].click()
    answer(dialog, qtbot)
    qtbot.waitUntil(lambda: not open_dialogs(part))
    assert [line.number for line in part.list.lines] == [harrie.number]
    gone = part.register.chosen
    assert (gone.number, gone.ground) == (overdue.number, DestructionGround.TERM_ENDED)
    path = tmp_path / "verklaring.pdf"
    part.write_certificate(gone.certificate, DocumentFormat.PDF, path)
    qtbot.waitUntil(path.exists)
    part.given.errands.finish()
    assert overdue.number in reading.pdf_text(path.read_bytes())


def test_the_certificate_of_what_went_last_is_the_one_that_is_offered(services, harrie, overdue, part, qtbot):
    for case in (overdue, harrie):
        part.list.choose(case.id)
        qtbot.mouseClick(part.term.destroy_cases, Qt.MouseButton.LeftButton)
        dialog = dialog_of(part, qtbot)
        dialog.checks[case.id].click()
        dialog.early.click()
        answer(dialog, qtbot)
        qtbot.waitUntil(lambda: not open_dialogs(part))
        assert part.register.chosen.number == case.number
        assert part.register.chosen.certificate in part.register.certificate.text()


def test_when_the_last_case_went_the_keyboard_is_in_the_register_and_not_on_a_setting(services, harrie, part, qtbot):
    qtbot.mouseClick(part.term.destroy_cases, Qt.MouseButton.LeftButton)
    dialog = dialog_of(part, qtbot)
    dialog.checks[harrie.id].click()
    dialog.early.click()
    answer(dialog, qtbot)
    qtbot.waitUntil(lambda: not open_dialogs(part))
    assert not part.list.lines
    assert part.register.rows.isAncestorOf(part.window().focusWidget())


def test_a_case_whose_term_runs_goes_only_when_that_is_said_once_more(services, harrie, part, qtbot):
    part.list.choose(harrie.id)
    qtbot.mouseClick(part.term.destroy_cases, Qt.MouseButton.LeftButton)
    dialog = dialog_of(part, qtbot)
    assert dialog.ground.value() is DestructionGround.NO_LONGER_NEEDED
    dialog.checks[harrie.id].click()
    answer(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert "Bevestig dat hij nu weg moet" in dialog.notice.words()
    assert f"mag tot {days.plain(part.list.line.kept_until)} worden bewaard" in dialog.notice.words()
    assert services.cases.get(harrie.id) == harrie
    dialog.early.click()
    answer(dialog, qtbot)
    qtbot.waitUntil(lambda: not open_dialogs(part))
    assert services.cases.lines() == ()


def test_a_case_is_handed_over_and_gone_once_every_file_is_there(services, harrie, part, qtbot, tmp_path):
    part.list.choose(harrie.id)
    qtbot.mouseClick(part.term.hand_over, Qt.MouseButton.LeftButton)
    dialog = dialog_of(part, qtbot)
    answer(dialog, qtbot)
    assert dialog.to_row.error() == "Schrijf op naar wie de casus gaat"
    qtbot.keyClicks(dialog.to, "PGAx")
    answer(dialog, qtbot)
    assert "Kies waar de bestanden komen" in dialog.notice.words()
    out = tmp_path / "overdracht"
    out.mkdir()
    dialog.use_folder(out)
    qtbot.keyClicks(dialog.password, "kort")
    answer(dialog, qtbot)
    assert dialog.password_row.error()
    dialog.password.clear()
    answer(dialog, qtbot)
    qtbot.waitUntil(lambda: not open_dialogs(part))
    assert (out / f"{harrie.number}_casus.json").exists()
    assert services.cases.lines() == ()
    assert part.register.chosen.handed_over_to == "PGAx"


def test_a_closed_case_is_handed_over_for_the_reason_that_it_goes(services, vault, closed, part, qtbot, tmp_path):
    part.list.choose(closed.id)
    qtbot.mouseClick(part.term.hand_over, Qt.MouseButton.LeftButton)
    dialog = dialog_of(part, qtbot)
    qtbot.keyClicks(dialog.to, "PGAx")
    dialog.use_folder(tmp_path)
    answer(dialog, qtbot)
    qtbot.waitUntil(lambda: not open_dialogs(part))
    assert (Act.SHIELD_OPENED, closed.id, "vernietiging") in logged(vault)


def test_a_case_that_is_not_accepted_must_go_until_that_is_taken_back(services, harrie, part, qtbot):
    qtbot.mouseClick(part.term.refuse, Qt.MouseButton.LeftButton)
    assert services.retention.line(harrie.id).retention.not_accepted_on == TODAY
    assert not part.term.extend.isVisible()
    qtbot.mouseClick(part.term.accept_again, Qt.MouseButton.LeftButton)
    assert services.retention.line(harrie.id).retention.not_accepted_on is None


def test_the_chair_sets_the_term_of_cases_that_are_not_under_the_wgs(services, harrie, part, qtbot):
    qtbot.keyClick(part.own.years, Qt.Key.Key_Up)
    assert services.retention.local_years() == 4
    assert "bewaard voor 4 jaar" in part.term.follows.text()


@pytest.mark.parametrize("role", ["secretaris", "lezer"])
def test_who_is_not_the_chair_sees_the_terms_and_decides_nothing(qtbot, qapp, tmp_path, vault, services, harrie, role):
    from caseconf.memory import KeptSettings
    from ui.unlocking import over
    from ui.window import Window

    vault.add_person("Iemand Anders", role, PASSPHRASE, cost=CHEAP)
    vault.close()
    window = Window(KeptSettings(tmp_path / "settings.json"), "0.1.0")
    qtbot.addWidget(window)
    window.show()
    window.enter(over(Vault.open(vault.folder, "Iemand Anders", PASSPHRASE)))
    window.screen_shown.show_vault("retention")
    part = window.screen_shown.page.part
    assert [line.number for line in part.list.lines] == [harrie.number]
    for button in (part.term.extend, part.term.refuse, part.term.hand_over, part.term.destroy_cases):
        assert not button.isVisible()
    assert part.term.for_the_chair.isVisible()
    assert not part.own.years.isEnabled()


def test_backups_that_could_not_be_reached_are_told_until_they_are_done(
    services, harrie, overdue, part, qtbot, tmp_path
):
    away = tmp_path / "stick"
    services.retention.destroy([overdue.id], DestructionGround.TERM_ENDED, second=away)
    part.show_now()
    assert "ZVH-OUD" in part.unreached.words()
    assert str(away) in part.unreached.words()
    (place,) = services.retention.unreached()
    away.mkdir()
    (away / place.place.rpartition("/")[2]).mkdir()
    qtbot.mouseClick(part.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not part.unreached.isVisible())
    assert services.retention.unreached() == ()


def test_a_closed_case_opens_only_with_a_reason(services, vault, closed, desk, qtbot):
    desk.show_case(closed.id)
    dialog = dialog_of(desk, qtbot)
    answer(dialog, qtbot)
    assert dialog.field.error() == "Kies waarom u deze casus opent"
    dialog.reason.setFocus()
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Down)
    answer(dialog, qtbot)
    qtbot.waitUntil(lambda: isinstance(desk.page, CaseScreen))
    assert (Act.SHIELD_OPENED, closed.id, ShieldReason.ACCOUNTING.value) in logged(vault)


def test_who_gives_no_reason_stays_where_they_were(services, closed, desk, qtbot):
    before = desk.page
    desk.show_case(closed.id)
    dialog_of(desk, qtbot).reject()
    assert desk.page is before
    assert services.retention.is_shielded(closed.id)


def test_a_closed_case_is_not_found_by_the_name_of_whom_it_is_about(closed, desk):
    desk.show_cases()
    desk.page.filter.show_value("Jesse")
    desk.page.filter.edited.emit()
    assert desk.page.rows.rowCount() == 0
    desk.page.filter.show_value("DICHT")
    desk.page.filter.edited.emit()
    assert desk.page.rows.rowCount() == 1


def test_today_tells_which_terms_end_and_leads_to_where_that_is_decided(services, harrie, overdue, desk):
    services.cases.take_in(
        replace(
            builders.case(),
            number="ZVH-BIJNA",
            first_processed_on=(TODAY + timedelta(days=30)).replace(year=TODAY.year - 5),
        )
    )
    desk.show_today()
    card = desk.page.terms_card
    assert card.isVisible()
    assert len(card.rows.keys()) == 2
    assert overdue.number in card.rows.content(overdue.id).spoken()
    card.rows.row_activated.emit(overdue.id)
    assert desk.page.part.list.line.case_id == overdue.id


def test_a_case_tells_until_when_it_is_kept_and_that_it_was_extended(services, harrie, desk):
    services.retention.extend(harrie.id, "Terugval", "OM", TODAY)
    until = services.retention.line(harrie.id).kept_until
    desk.show_case(harrie.id)
    texts = " ".join(one.text() for one in desk.page.findChildren(Label))
    assert f"{until.day}-{until.month}-{until.year}, verlengd" in texts
