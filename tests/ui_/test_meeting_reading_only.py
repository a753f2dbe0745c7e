"""Final minutes: everything can be read in every step, and nothing changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea

from models.kinds import AttendanceStatus, Score, Step
from models.records import DomainAssessmentDraft, RoleAssessmentDraft
from tests.pages.meeting import again, at_step, held
from tests.pages.meeting_agreements import make_final
from ui.screens.meeting.roles.role_cell import RoleCell


@pytest.fixture
def final(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        for row in page.room.conference.attendance:
            page.room.change(row, status=AttendanceStatus.ABSENT_WITH_NOTICE)
        page.room.add(DomainAssessmentDraft(person="jeffrey", domain="id", score=Score.LIMITED))
        for incident in ("Ruit ingegooid", "Fiets weggenomen"):
            page.room.add(RoleAssessmentDraft(person="jeffrey", incident=incident, coercion_signals=("Schuld",)))
        make_final(page)
        with again(qtbot, page) as reopened:
            yield reopened


@pytest.mark.parametrize("step", list(Step))
def test_no_field_takes_anything_and_every_scroll_area_still_scrolls(final, step):
    screen = at_step(final, step)
    for field in screen.findChildren(QLineEdit) + screen.findChildren(QPlainTextEdit):
        assert field.isReadOnly() or not field.isEnabled()
    pressed = [one for one in screen.findChildren(QAbstractButton) if not isinstance(one, RoleCell)]
    able = [one for one in [*pressed, *screen.findChildren(QComboBox)] if one.isVisible() and one.isEnabled()]
    assert able in ([], [getattr(getattr(screen, "finish", None), "documents", None)])
    areas = [area for area in screen.findChildren(QScrollArea) if area.isVisible()]
    assert areas
    assert all(area.isEnabled() for area in areas)


def test_the_keys_of_the_steps_change_nothing(final):
    before = final.kept_case()
    for step in Step:
        at_step(final, step)
        for key in (Qt.Key.Key_A, Qt.Key.Key_G, Qt.Key.Key_F, Qt.Key.Key_4, Qt.Key.Key_Space, Qt.Key.Key_Return):
            final.press(key)
    assert final.kept_case() == before
    assert final.told == []


def test_every_life_domain_can_be_read(final):
    step = at_step(final, Step.DOMAINS)
    final.press(Qt.Key.Key_Down)
    assert step.card.title() == "Onderdak"


def test_every_role_can_be_read(final):
    step = at_step(final, Step.ROLES)
    before = step.card.title()
    final.press(Qt.Key.Key_Right)
    assert step.card.title() != before
    assert not [one for one in step.card.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
