"""Prompts while the meeting goes on: a hard measure asks for its dilemma, a word that blames for a neutral one."""

import pytest
from PySide6.QtCore import Qt

from models.kinds import Step
from models.records import ActionDraft, DecisionDraft, RoleAssessmentDraft
from models.rules.completeness import gaps
from models.rules.gaps import GapCode
from tests.pages.meeting import DAY, at_step, held
from tests.pages.meeting_agreements import DecisionsPage
from tests.pages.typing import click, type_into
from ui.screens.meeting.roles.role_form import RoleForm
from ui.screens.meeting.wording_hint import WordingHint


@pytest.fixture
def decisions(qtbot, tmp_path):
    with held(qtbot, tmp_path) as meeting:
        yield DecisionsPage(meeting)


def hint(within):
    return [one.text() for one in within.findChildren(WordingHint) if one.isVisible()]


def test_a_hard_measure_is_told_at_once_and_holds_nothing_back(decisions):
    assert not decisions.step.hard_measures.isVisible()
    decisions.decide("De huur opzeggen")
    assert decisions.step.hard_measures.notice.words().startswith("Harde maatregel: huur opzeggen. Schrijf eerst")
    decisions.meeting.type("Drie maanden achterstand.")
    (row,) = decisions.kept().decisions
    assert (row.text, row.rationale) == ("De huur opzeggen", "Drie maanden achterstand.")


def test_writing_out_begins_a_dilemma_with_its_question_and_ends_the_prompt(decisions):
    decisions.decide("De huur opzeggen")
    click(decisions.step.hard_measures.write_out)
    form = decisions.step.dilemmas.rows.form()
    assert form.fields["question"].value() == "Huur opzeggen: doen, of kan het anders?"
    assert decisions.step.hard_measures.isVisible()
    first, second = form.fields["options"].editors()
    type_into(first.text, "Opzeggen")
    type_into(second.text, "Afspraken maken")
    assert len(decisions.kept().dilemmas) == 1
    assert not decisions.step.hard_measures.isVisible()


def test_who_writes_out_types_the_first_option_at_once(decisions):
    decisions.decide("De huur opzeggen")
    click(decisions.step.hard_measures.write_out)
    decisions.meeting.type("Opzeggen per 1 mei")
    assert decisions.meeting.room.flush()
    assert [option.text for option in decisions.kept().dilemmas[0].options] == ["Opzeggen per 1 mei"]


def test_writing_out_again_goes_on_with_the_dilemma_that_was_begun(decisions):
    decisions.decide("De huur opzeggen")
    click(decisions.step.hard_measures.write_out)
    decisions.meeting.press(Qt.Key.Key_Escape)
    click(decisions.step.hard_measures.write_out)
    assert decisions.step.dilemmas.rows.form() is not None
    assert len(decisions.kept().dilemmas) == 1


def test_in_the_life_domains_the_prompt_stands_with_its_domain_and_leads_to_the_dilemma(decisions):
    room = decisions.meeting.room
    first, other = room.case.domains[:2]
    room.add(ActionDraft(text="De uitkering stopzetten", domain=first.key))
    domains = at_step(decisions.meeting, Step.DOMAINS)
    domains.choose(other.key)
    assert not domains.hard_measures.isVisible()
    domains.choose(first.key)
    assert domains.hard_measures.notice.words().startswith("Harde maatregel: uitkering stoppen")
    click(domains.hard_measures.write_out)
    assert decisions.meeting.step.step is Step.DECISIONS
    assert [row.question for row in decisions.kept().dilemmas] == ["Uitkering stoppen: doen, of kan het anders?"]


def test_the_warning_in_the_list_leads_to_the_prompt(decisions):
    row = decisions.meeting.room.add(DecisionDraft(text="Ontruiming op 1 mei"))
    found = gaps(decisions.meeting.room.case, decisions.meeting.room.conference.key)
    gap = next(one for one in found if one.code is GapCode.HARD_MEASURE_WITHOUT_DILEMMA)
    assert gap.record == row.id
    at_step(decisions.meeting, Step.READ_BACK)
    decisions.meeting.room.mend(gap)
    assert decisions.step.hard_measures.write_out.hasFocus()


def test_a_word_that_blames_is_answered_under_the_field_and_kept_as_typed(decisions):
    decisions.decide("Het plan gaat door")
    decisions.meeting.type("Hij liet zich gebruiken")
    assert hint(decisions.step) == [
        "“liet zich gebruiken” legt de schuld misschien bij het slachtoffer. Liever: werd gebruikt."
    ]
    decisions.meeting.type(" door ouderen.")
    assert decisions.kept().decisions[0].rationale == "Hij liet zich gebruiken door ouderen."
    form = decisions.step.decisions.rows.form()
    assert "werd gebruikt" in form.fields["rationale"].accessibleDescription()


def test_the_hint_goes_when_the_words_go(decisions):
    decisions.decide("Het plan gaat door")
    rationale = decisions.step.decisions.rows.form().fields["rationale"]
    type_into(rationale, "eigen schuld")
    assert len(hint(decisions.step)) == 1
    type_into(rationale, "onder druk", clear=True)
    assert hint(decisions.step) == []
    assert rationale.accessibleDescription() == ""


def test_a_contribution_is_answered_too(decisions):
    step = at_step(decisions.meeting, Step.PICTURE)
    step.form.text.setFocus()
    decisions.meeting.type("Volgens de buren vroeg hij erom: eigen schuld")
    assert len(hint(step)) == 1
    assert decisions.kept().contributions[0].text.endswith("eigen schuld")


def test_the_reasons_of_a_role_are_answered_too(shown, heard):
    form = shown(RoleForm(lambda: DAY))
    form.show_draft(RoleAssessmentDraft(person="jesse", incident="Diefstal"))
    told = heard(form.edited)
    type_into(form.reasoning, "Hij koos ervoor om mee te gaan")
    assert "beschrijf de druk" in hint(form)[0]
    assert form.draft().reasoning == "Hij koos ervoor om mee te gaan"
    assert told
