"""What stands beside the meeting: the previous conference follows, and the list of agreements is in view."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from models.records import ActionDraft
from tests.pages.meeting import held
from tests.pages.meeting_domains import DomainsPage
from ui.widgets.surfaces import Scroll
from ui.widgets.trend import TrendLine


@pytest.fixture
def domains(qtbot, tmp_path):
    with held(qtbot, tmp_path) as meeting:
        yield DomainsPage(meeting)


def previous(domains: DomainsPage) -> str:
    QApplication.processEvents()
    labels = domains.meeting.screen.side.previous.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible() and label.text())


def course(domains: DomainsPage) -> str:
    lines = domains.meeting.screen.side.previous.findChildren(TrendLine)
    return lines[-1].accessibleDescription()


def test_beside_the_life_domains_stands_the_chosen_one_as_it_was_last_time(domains):
    assert "Identiteitsbewijs op 2 juli" in previous(domains)
    domains.press(Qt.Key.Key_Down)
    then = previous(domains)
    assert "Onderdak op 2 juli" in then
    assert "Score 3 – Beperkt zelfredzaam" in then
    assert "Identiteitsbewijs" not in then


def test_the_score_of_now_goes_on_from_its_course_in_the_picture_and_in_words(domains):
    domains.press(Qt.Key.Key_Down)
    assert course(domains).endswith("nu: onbesproken")
    assert "nu: onbesproken" in previous(domains)
    domains.press(Qt.Key.Key_4)
    assert course(domains).endswith("nu: 4")
    assert "nu: 4" in previous(domains)


def test_after_the_life_domains_the_whole_conference_stands_there_again(domains):
    domains.meeting.screen.go_on()
    assert "Identiteitsbewijs op" not in previous(domains)
    assert "Besluiten" in previous(domains)


def test_an_action_is_written_in_full_view_in_the_smallest_window(qtbot, domains):
    domains.meeting.resize(1280, 720)
    for number in range(12):
        domains.meeting.room.add(ActionDraft(text=f"Actie {number}", domain="id"))
    row = domains.meeting.kept().actions[-1]
    domains.step.focus_field("text", row.id, "actions")
    form = domains.step.plan.rows.form()
    area, owner = around(form).viewport(), form.fields["owner"]
    qtbot.waitUntil(lambda: area.rect().contains(owner.mapTo(area, owner.rect().center())))
    assert form.width() <= area.width()


def test_what_was_just_agreed_comes_into_view_in_the_growing_list(qtbot, domains):
    meeting = domains.meeting
    meeting.resize(1280, 720)
    meeting.screen.side.show_agreements()
    for number in range(25):
        meeting.room.add(ActionDraft(text=f"Actie {number}", domain="id"))
    rows = meeting.screen.side.agreements._actions
    newest = rows.content(rows.keys()[-1])
    area = around(newest).viewport()
    qtbot.waitUntil(lambda: around(newest).verticalScrollBar().maximum() > 500)
    qtbot.waitUntil(lambda: area.rect().contains(newest.mapTo(area, newest.rect().center())))


def around(part: QWidget) -> Scroll:
    while not isinstance(part, Scroll):
        part = part.parentWidget()
    return part
