"""The chair's own notes: kept with the conference, and shown and written nowhere else."""

from dataclasses import replace
from datetime import datetime
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from exports.kinds import FORMATS, DocumentFormat, DocumentKind
from exports.publishing import publish
from exports.wording import wording
from models.interchange import to_json
from models.kinds import Step
from models.records import Finalisation
from models.rules.extracts import Readers
from models.services.final_minutes import contents
from tests.pages.meeting import again, at_step, held

SHIFT = Qt.KeyboardModifier.ShiftModifier
NOTE = "Onrustig; na afloop even apart bellen."


@pytest.fixture
def meeting(qtbot, tmp_path):
    """The chair noted something at looking back."""
    with held(qtbot, tmp_path) as page:
        at_step(page, Step.LOOK_BACK)
        page.press(Qt.Key.Key_F3, SHIFT)
        page.type(NOTE)
        assert page.room.flush()
        yield page


def test_shift_f3_goes_to_the_notes_and_back_to_where_the_keyboard_was(meeting):
    meeting.press(Qt.Key.Key_F3, SHIFT)
    before = QApplication.focusWidget()
    meeting.press(Qt.Key.Key_F3, SHIFT)
    assert meeting.screen.side.notes.text.hasFocus()
    meeting.press(Qt.Key.Key_F3, SHIFT)
    assert QApplication.focusWidget() is before


def test_what_is_noted_is_kept_with_the_conference_and_there_again_the_next_time(qtbot, meeting):
    assert meeting.kept().proceedings.private_notes == NOTE
    with again(qtbot, meeting) as page:
        page.press(Qt.Key.Key_F3, SHIFT)
        assert page.screen.side.notes.text.value() == NOTE


def test_a_note_is_undone_without_leaving_the_step(meeting):
    meeting.press(Qt.Key.Key_F3, SHIFT)
    assert meeting.room.undo()
    assert meeting.kept().proceedings.private_notes == ""
    assert meeting.step.step is Step.LOOK_BACK


def test_the_room_never_sees_a_note(meeting):
    meeting.press(Qt.Key.Key_F9)
    for step in Step:
        at_step(meeting, step)
        meeting.screen.beamer.refresh()
        assert "Onrustig" not in meeting.screen.beamer.window.canvas.page.words()


def reader_of(case, kind):
    """Somebody for whom a document of this kind is made; None: everybody on the list."""
    if kind.is_for_a_person:
        return Readers(person=case.persons_concerned[0].key)
    return Readers((case.organisations[0].key,)) if kind.is_for_one_organisation else None


@pytest.mark.parametrize("kind", [kind for kind in DocumentKind if DocumentFormat.DOCX in FORMATS[kind]])
def test_no_document_holds_a_note(meeting, tmp_path, kind):
    case = meeting.kept_case()
    key, readers = meeting.room.conference.key, reader_of(meeting.kept_case(), kind)
    told = publish(case, key, kind, DocumentFormat.DOCX, tmp_path, wording("nl"), readers=readers)
    with ZipFile(told) as parts:
        written = "".join(parts.read(name).decode("utf-8", "ignore") for name in parts.namelist())
    assert NOTE in case.conferences[-1].proceedings.private_notes
    assert (case.number in written, "Onrustig" in written) == (True, False)


def test_no_file_and_no_final_version_holds_a_note(meeting):
    case = meeting.kept_case()
    final = Finalisation(version="1.0", at=datetime(2026, 10, 6, 10, 0), by="Maud")
    assert NOTE not in contents(case, case.conferences[-1].key, final)
    named = replace(case, conferences=case.conferences[:1])
    noted = replace(named.conferences[0].proceedings, private_notes=NOTE)
    assert NOTE not in to_json(replace(named, conferences=(replace(named.conferences[0], proceedings=noted),)))
