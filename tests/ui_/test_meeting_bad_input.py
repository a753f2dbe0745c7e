"""Nothing that is pasted or typed in the meeting ends it, and nothing of it is lost on the way to the vault."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from models.kinds import ParticipantType, Step
from models.limits import LONGEST_TEXT
from models.records import OrganisationDraft
from models.vault import Vault
from tests.pages.bad_input import AT_ONCE, cleaned, every_field, one_row_of_each, paste, shown_in, texts
from tests.pages.meeting import again, at_step, held
from tests.pages.typing import leave, type_into
from tests.vaults import CHAIR, PASSPHRASE
from ui.screens.meeting.folding import AddLine
from ui.widgets.fields import AutoText
from ui.widgets.plain_text import printable
from ui.widgets.remark import said_about

TAKING_FIGURES = 8  # the minutes of each step but the first
ODD = " | ".join(text for text in AT_ONCE.values() if len(text) < 1000)
LONG = AT_ONCE["a long story"]


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        one_row_of_each(page)
        yield page
    QGuiApplication.clipboard().clear()  # what is left on it would outlive the program that owns it


def kept(page):
    """Every text that the vault has of this case, the bookkeeping of the meeting included."""
    return [*texts(page.kept_case()), *texts(page.kept().proceedings)]


def answer(field):
    """The sentence below a field; "" for none."""
    remark = said_about(field)
    return remark.sentence() if remark is not None and remark.isVisible() else ""


@pytest.mark.parametrize("text", [ODD, LONG], ids=["odd", "long"])
def test_what_is_pasted_in_any_field_stays_there_or_is_answered_and_is_in_the_vault(qtbot, meeting, text):
    stayed = []
    for name, field in every_field(meeting):
        before = shown_in(field)
        paste(field, text)
        QApplication.processEvents()
        wanted = before if answer(field) else cleaned(field, text)
        assert shown_in(field) == wanted, (name, field.accessibleName())
        stayed.append(not answer(field))
    assert len(stayed) > 60
    assert stayed.count(False) == TAKING_FIGURES
    assert meeting.screen.flush()
    assert meeting.kept_case() == meeting.room.case
    with again(qtbot, meeting) as later:
        assert later.room.case == meeting.room.case


@pytest.mark.parametrize("text", [ODD, LONG], ids=["odd", "long"])
def test_it_is_the_same_text_in_the_room_and_in_a_vault_that_is_opened_again(meeting, tmp_path, text):
    paste(at_step(meeting, Step.PICTURE).form.text, text)
    paste(at_step(meeting, Step.OPEN).purpose.field, text)
    paste(at_step(meeting, Step.DECISIONS).scale_up, text)
    assert meeting.screen.flush()
    whole = printable(text, lines=True)
    meeting.vault.close()
    with Vault.open(tmp_path / "vault", CHAIR, PASSPHRASE) as vault:
        from models.services import Services

        case = Services.over(vault).cases.get(meeting.room.case.id)
    assert case == meeting.room.case
    this = case.conferences[-1]
    assert [this.contributions[-1].text, case.purpose, this.scale_up] == [whole] * 3


@pytest.mark.parametrize("text", [ODD, LONG], ids=["odd", "long"])
@pytest.mark.parametrize("step", [Step.DECISIONS, Step.DOMAINS])
def test_a_new_record_of_any_text_is_kept_whole(meeting, step, text):
    for number in range(len(at_step(meeting, step).findChildren(AddLine))):
        line = meeting.step.findChildren(AddLine)[number]
        line.show()
        paste(line.field, text)
        type_into(line.field, f" {number}\n")
        assert f"{printable(text, lines=False)} {number}" in kept(meeting)


@pytest.mark.parametrize("text", [ODD, LONG], ids=["odd", "long"])
def test_a_line_of_any_text_becomes_a_record_with_all_its_words(meeting, text):
    meeting.press(Qt.Key.Key_F2)
    line = meeting.screen.quick_entry.line
    paste(line, "!" + text)
    meeting.press(Qt.Key.Key_Return)
    assert line.text() == ""
    said = meeting.kept().decisions[-1].text
    assert said.casefold().split() == printable(text, lines=False).casefold().split()


def test_a_text_that_is_longer_than_a_field_holds_changes_nothing_and_is_answered(meeting):
    form = at_step(meeting, Step.PICTURE).form
    type_into(form.text, "Gezien: ")
    paste_more = "x" * LONGEST_TEXT
    QGuiApplication.clipboard().setText(paste_more)
    meeting.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert answer(form.text).startswith("Dit past niet: het zijn 20.000 tekens")
    assert form.text.value() == "Gezien: "
    type_into(form.text, "toch")
    assert answer(form.text) == ""
    assert meeting.screen.flush()
    assert meeting.kept().contributions[-1].text == "Gezien: toch"


def test_a_full_field_takes_no_letter_more_and_says_so_while_the_rest_goes_on_saving(meeting):
    form = at_step(meeting, Step.PICTURE).form
    paste(form.text, "x" * LONGEST_TEXT)
    assert meeting.screen.flush()
    type_into(form.text, "y")
    assert answer(form.text).startswith("Dit veld is vol")
    type_into(form.dated_on, "3-9\n")
    assert meeting.screen.flush()
    row = meeting.kept().contributions[-1]
    assert (row.text, row.dated_on) == ("x" * LONGEST_TEXT, date(2026, 9, 3))


def test_an_organisation_called_by_a_sign_is_completed_and_kept(meeting):
    added = OrganisationDraft(name="#veiligheid", participant_type=ParticipantType.PARAGRAPH_1)
    organisation = meeting.room.add_organisation(added)
    meeting.note("bel @#v")
    meeting.press(Qt.Key.Key_Tab)
    assert meeting.screen.quick_entry.line.text() == "bel @#veiligheid "
    meeting.type("morgen\n")
    action = meeting.kept().actions[-1]
    assert (action.text, action.organisation, action.due) == ("Bel", organisation.key, date(2026, 10, 7))


@pytest.mark.parametrize("text", ["31-02", "32 dec", "over 9999 weken"])
def test_a_day_that_does_not_exist_is_told_in_the_preview(meeting, text):
    meeting.note(f"bel hem {text}")
    assert f"{text} is geen datum" in meeting.preview()
    meeting.press(Qt.Key.Key_Return)
    assert meeting.kept().actions[-1].text == f"Bel hem {text}"


def test_a_day_that_does_not_exist_can_be_mended_in_its_field(meeting):
    card = at_step(meeting, Step.READ_BACK).follow_up
    type_into(card.next_on, "31-02")
    leave(card.next_on)
    assert card.next_on.fault().startswith("Dit is geen datum")
    type_into(card.next_on, "1-3\n", clear=True)
    assert meeting.kept().next_conference_on == date(2027, 3, 1)


def test_a_text_from_right_to_left_stands_as_it_was_typed(meeting):
    form = at_step(meeting, Step.PICTURE).form
    type_into(form.text, "زوجته خائفة (bang) 3-12")
    assert meeting.screen.flush()
    assert meeting.kept().contributions[-1].text == "زوجته خائفة (bang) 3-12"
    assert isinstance(form.text, AutoText)
