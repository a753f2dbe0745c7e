"""A date that cannot be read is never dropped in silence, and a day that has been is not taken for one to come."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models.kinds import Step
from models.records import ActionDraft, DecisionDraft, InstrumentDraft
from tests.pages.meeting import DAY, at_step, held
from tests.pages.meeting_agreements import ClosingPage, InformingPage
from tests.pages.meeting_domains import DomainsPage
from tests.pages.meeting_roles import RolesPage
from tests.pages.typing import click, leave, type_into
from ui.forms.action import ActionForm


@pytest.fixture
def meeting(qtbot, tmp_path):
    with held(qtbot, tmp_path) as page:
        yield page


def test_an_incident_stays_to_be_mended(meeting):
    page = RolesPage(meeting)
    page.add_incident("Ruit ingegooid", "ergens")
    form = page.step.incident_form
    assert form.isVisible()
    assert form.on.fault()
    assert form.on.line.hasFocus()
    type_into(form.on.line, "20-11\n", clear=True)
    assert page.kept()[-1].incident_on == date(2025, 11, 20)


def test_a_contribution_stays_to_be_mended(meeting):
    form = at_step(meeting, Step.PICTURE).form
    type_into(form.text, "Zag hem bij het station")
    type_into(form.dated_on.line, "laatst")
    type_into(form.text, "\n")
    assert form.text.value() == "Zag hem bij het station"
    assert form.dated_on.line.hasFocus()
    assert form.dated_on.fault()
    type_into(form.dated_on.line, "20-11\n", clear=True)
    type_into(form.text, "\n")
    assert form.text.value() == ""
    assert meeting.kept().contributions[-1].dated_on == date(2025, 11, 20)


def test_another_partner_is_not_chosen_over_a_date_that_cannot_be_read(meeting):
    step = at_step(meeting, Step.PICTURE)
    first, second = step.partners.keys()[:2]
    step.partners.choose(first)
    type_into(step.form.text, "Zag hem bij het station")
    type_into(step.form.dated_on.line, "laatst")
    step.partners.focus_row(second)
    assert step.partners.selected() == first
    assert step.form.dated_on.line.text() == "laatst"


def test_an_instrument_stays_open_and_escape_takes_the_text_back(meeting):
    page = DomainsPage(meeting)
    row = meeting.room.add(InstrumentDraft(person="jeffrey", name="RISC"))
    page.step.instruments.rows.open(row.id)
    field = page.step.instruments.rows.form().fields["taken_on"]
    type_into(field.line, "laatst\n")
    assert page.step.instruments.rows.open_key() == row.id
    assert field.fault()
    page.press(Qt.Key.Key_Escape)
    assert field.line.text() == ""
    type_into(field.line, "14-9\n")
    assert page.step.instruments.rows.open_key() is None
    assert page.kept().instruments[0].taken_on == date(2026, 9, 14)


def test_another_row_does_not_open_over_a_date_that_cannot_be_read(meeting):
    page = DomainsPage(meeting)
    rows = page.step.instruments.rows
    first, second = (meeting.room.add(InstrumentDraft(person="jeffrey", name=name)) for name in ("RISC", "LSI-R"))
    rows.open(first.id)
    type_into(rows.form().fields["taken_on"].line, "laatst")
    rows.toggle(second.id)
    assert rows.open_key() == first.id
    assert rows.form().fields["taken_on"].line.hasFocus()


@pytest.mark.parametrize(("typed", "meant"), [("9-10", date(2026, 10, 9)), ("1-10", date(2026, 10, 1))])
def test_informing_may_have_been_done_or_be_planned_and_the_nearest_day_is_meant(meeting, typed, meant):
    page = InformingPage(meeting)
    page.open("jeffrey")
    type_into(page.field("on").line, "laatst\n")
    assert page.step.rows.open_key() == "jeffrey"
    type_into(page.field("on").line, typed + "\n", clear=True)
    assert page.kept().informing[0].on == meant


def test_an_action_that_is_read_back_stays_open(meeting):
    row = meeting.room.add(ActionDraft(text="Huisbezoek", due=DAY))
    meeting.room.add(DecisionDraft(text="Geen huuropzegging"))
    page = ClosingPage(meeting)
    page.step.read_back.rows.focus_row(f"action:{row.id}")
    meeting.press(Qt.Key.Key_Return)
    form = page.step.read_back.findChild(ActionForm)
    type_into(form.fields["due"].line, "ooit\n", clear=True)
    assert form.fields["due"].fault()
    assert form.isVisible()


def test_an_action_in_the_side_panel_stays_open(meeting):
    row = meeting.room.add(ActionDraft(text="Huisbezoek", due=DAY))
    panel = meeting.screen.side.agreements
    meeting.screen.side.show_agreements()
    panel._edit(("actions", row.id))
    editor = panel._actions.content(("actions", row.id))
    type_into(editor.due.line, "ooit", clear=True)
    click(editor.done)
    assert editor.isVisible()
    assert editor.due.fault()


def test_the_day_of_the_conference_keeps_what_was_typed_while_other_fields_are_saved(meeting):
    planning = meeting.step.planning
    type_into(planning.held_on.line, "ergens", clear=True)
    leave(planning.held_on.line)
    type_into(planning.place, "Kanaalzaal", clear=True)
    assert meeting.room.flush()
    assert planning.held_on.line.text() == "ergens"
    assert planning.held_on.fault()
