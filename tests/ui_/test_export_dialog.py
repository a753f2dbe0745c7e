"""The dialog for documents says for whom they are, refuses who is not on the list, and feeds the register."""

from datetime import date, datetime

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from models.records import DecisionDraft, Override
from models.rules.completeness import gaps
from tests.meetings import begin, organisation
from tests.pages.case import CasePage
from tests.pages.typing import button, choose, click, press
from ui.commands import Commands
from ui.dialogs.export import ExportDialog
from ui.errands import Errands
from ui.reporter import Reporter
from ui.screens.case import CaseScreen

AT = datetime(2026, 11, 24, 12, 30)


@pytest.fixture
def host(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1060, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def meeting(services, harrie):
    """The conference c2 of Harrie, with an organisation in the case that was not invited."""
    services.organisations.add(harrie.id, organisation("Brandweer"))
    return services.cases.get(harrie.id)


@pytest.fixture
def shown(host, services, qtbot, tmp_path):
    """Opens the dialog for a conference, with only minutes as DOCX ticked and an empty folder chosen."""
    errands = Errands(Reporter(host), host)
    folder = tmp_path / "uit"
    folder.mkdir()

    def show(case, key="c2"):
        dialog = ExportDialog(services, errands, case, key, host)
        for tick in (dialog.plan, dialog.pdf):
            tick.show_value(False)
        dialog.folder.show_value(str(folder))
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield show
    errands.finish()


def made(dialog, qtbot):
    click(button(dialog, "Maken"))
    qtbot.waitUntil(lambda: bool(dialog.written), timeout=30_000)
    return dialog.written


def on_the_list(dialog):
    return [check.text() for check in dialog.recipients.checks.values() if check.value()]


def test_everybody_on_the_distribution_list_is_ticked_and_the_others_say_why_they_are_not(shown, meeting):
    dialog = shown(meeting)
    checks = dialog.recipients.checks
    assert checks["politie"].value()
    assert not checks["corporatie"].value()
    assert checks["corporatie"].text().endswith("(derde)")
    assert checks["brandweer"].text() == "Brandweer (niet uitgenodigd)"
    assert "Niet op de verzendlijst" in [label.text() for label in dialog.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("corporatie", "is een derde, en derden ontvangen verslag en plan niet."),
        ("brandweer", "Brandweer was niet uitgenodigd voor dit overleg en staat dus niet op de verzendlijst."),
    ],
)
def test_who_is_not_on_the_list_is_refused_at_once_with_the_reason(shown, meeting, key, why):
    dialog = shown(meeting)
    check = dialog.recipients.checks[key]
    check.setFocus()
    press(check, Qt.Key.Key_Space)
    assert not check.value()
    assert why in dialog.notice.words()
    assert meeting.organisation(key).name in dialog.notice.words()


def test_the_document_and_the_register_name_exactly_those_that_are_ticked(shown, meeting, services, qtbot, heard):
    dialog = shown(meeting)
    told = heard(dialog.handed_over)
    click(button(dialog, "Niemand"))
    dialog.recipients.checks["politie"].setFocus()
    press(dialog.recipients.checks["politie"], Qt.Key.Key_Space)
    (file,) = made(dialog, qtbot)
    said = [paragraph.text for paragraph in Document(str(file)).paragraphs]
    assert said[said.index("Verzendlijst") + 1] == meeting.organisation("politie").name
    new = services.cases.get(meeting.id).disclosures[len(meeting.disclosures) :]
    assert [(one.to, one.on) for one in new] == [("politie", date.today())]
    assert len(told) == 1


def test_for_nobody_nothing_is_made(shown, meeting, services):
    dialog = shown(meeting)
    click(button(dialog, "Niemand"))
    click(button(dialog, "Maken"))
    assert "Vink aan voor wie de documenten bestemd zijn" in dialog.notice.words()
    assert services.cases.get(meeting.id).disclosures == meeting.disclosures


def test_arrow_keys_go_from_one_recipient_to_the_other(shown, meeting):
    dialog = shown(meeting)
    first, second = list(dialog.recipients.checks.values())[:2]
    first.setFocus()
    press(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    press(second, Qt.Key.Key_Up)
    press(first, Qt.Key.Key_Up)
    assert first.hasFocus()
    last = list(dialog.recipients.checks.values())[-1]
    last.setFocus()
    press(last, Qt.Key.Key_Down)
    assert last.hasFocus()


def test_another_conference_has_another_list(shown, meeting):
    dialog = shown(meeting)
    before = on_the_list(dialog)
    choose(dialog.conference, "di 10-2-2026 · Eerste overleg")
    assert on_the_list(dialog) != before


def test_of_amended_minutes_every_version_can_be_made_again(shown, services, qtbot):
    meeting = begin(services)
    meeting.finish()
    decision = services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door."))
    reasons = [Override(gap=gap.key, reason="Besproken.") for gap in gaps(meeting.case, "c1", AT.date())]
    services.conferences.finalise(meeting.id, reasons, AT)
    services.conferences.amend(meeting.id, "Fout", AT)
    services.minutes.revise(decision.id, DecisionDraft(text="Het plan gaat niet door."))
    dialog = shown(meeting.case, "c1")
    choose(dialog.conference, "di 24-11-2026 · Eerste overleg · versie 1.0")
    assert "vastgesteld: versie 1.0" in dialog.status.text()
    (file,) = made(dialog, qtbot)
    assert file.name == "PGA-1_2026-11-24_verslag-v1.0.docx"
    assert "Het plan gaat door." in "\n".join(one.text for one in Document(str(file)).paragraphs)


def test_the_case_shows_the_register_with_one_line_for_what_went_out_at_once(shown, meeting, services, qtbot, host):
    made(shown(meeting), qtbot)
    screen = CaseScreen(services, Reporter(host), Commands(host), services.cases.get(meeting.id), host)
    screen.resize(1060, 800)
    screen.show()
    screen.show_tab("conferences")
    words = CasePage(screen).words()
    assert "Verstrekkingenregister" in words
    assert words.count("Verslag van 26-3-2026, versie 0.1 concept (DOCX)") == 1
    names = [one.to for one in services.cases.get(meeting.id).disclosures[len(meeting.disclosures) :]]
    assert "; ".join(meeting.organisation(key).name for key in names) in words
    assert "AVG art. 6 lid 1 onder e; deelnemer aan het overleg volgens het convenant" in words


def test_a_register_without_entries_says_what_comes_there(services, host):
    meeting = begin(services)
    screen = CaseScreen(services, Reporter(host), Commands(host), meeting.case, host)
    screen.show()
    screen.show_tab("conferences")
    assert "Er is nog niets verstrekt" in CasePage(screen).words()
