"""Minutes that stay a draft for too long are told on Today, in the case, and where they are made final."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from models.kinds import ConferenceKind
from models.records import ConferenceDraft, DecisionDraft
from tests.meetings import begin
from tests.pages.case import CasePage
from tests.pages.typing import press
from ui.commands import Commands
from ui.reporter import Reporter
from ui.screens.case import CaseScreen
from ui.screens.drafts_card import MOST
from ui.screens.today import TodayScreen
from ui.widgets.painted_row import PaintedRow

LONG_AGO = date.today() - timedelta(days=30)


@pytest.fixture
def host(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1060, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def today(host, services):
    screen = TodayScreen(services, Reporter(host), Commands(host), host)
    screen.resize(1060, 800)
    screen.show()
    return screen


def told(part):
    labels = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(row.spoken() for row in part.findChildren(PaintedRow) if row.isVisible())])


def written(services, number, held_on):
    """A conference in a case of its own, with a decision in its minutes."""
    meeting = begin(services, number)
    services.conferences.revise(meeting.id, ConferenceDraft(kind=ConferenceKind.FIRST, held_on=held_on))
    services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door."))
    return meeting


def test_today_names_the_minutes_and_leads_to_them(host, services, heard):
    meeting = written(services, "PGA-1", LONG_AGO)
    screen = today(host, services)
    assert "Vast te stellen verslagen" in told(screen)
    assert "PGA-1" in told(screen.drafts_card)
    wanted = heard(screen.conference_wanted)
    screen.drafts_card.rows.setFocus()
    press(screen.drafts_card.rows, Qt.Key.Key_Return)
    assert wanted == [(meeting.case_id, "c1")]


def test_without_late_drafts_today_does_not_speak_of_them(host, services):
    written(services, "PGA-1", date.today())
    screen = today(host, services)
    assert not screen.drafts_card.isVisible()
    assert "Vast te stellen verslagen" not in told(screen)


def test_of_many_the_longest_waiting_are_shown_and_the_rest_is_not_kept_silent(host, services):
    for number in range(MOST + 1):
        written(services, f"PGA-{number}", LONG_AGO - timedelta(days=number))
    card = today(host, services).drafts_card
    assert f"PGA-{MOST}" in told(card)
    assert "PGA-0" not in told(card)
    assert "Er zijn er meer; deze wachten het langst." in told(card)


def test_the_conferences_of_a_case_say_which_minutes_are_late(host, services):
    meeting = written(services, "PGA-1", LONG_AGO)
    screen = CaseScreen(services, Reporter(host), Commands(host), meeting.case, host)
    screen.resize(1060, 800)
    screen.show()
    screen.show_tab("conferences")
    assert "Concept > 5 werkdagen" in CasePage(screen).words()
