"""Step 5: life domains with their scores, goals and actions."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models.kinds import Score, Track
from models.records import ActionDraft, DomainAssessmentDraft
from tests.pages.meeting import held
from tests.pages.meeting_domains import DomainsPage
from tests.pages.typing import click, type_into

KEYS = {0: Qt.Key.Key_0, 2: Qt.Key.Key_2, 3: Qt.Key.Key_3, 4: Qt.Key.Key_4, 5: Qt.Key.Key_5}


@pytest.fixture
def domains(qtbot, tmp_path):
    with held(qtbot, tmp_path) as meeting:
        yield DomainsPage(meeting)


def test_a_key_scores_the_domain_that_has_the_keyboard(domains):
    domains.press(KEYS[4])
    (row,) = domains.kept().domain_assessments
    assert (row.person, row.domain, row.score) == ("jeffrey", "id", Score.SUFFICIENT)


def test_arrows_move_and_the_card_follows(domains):
    domains.press(Qt.Key.Key_Down, KEYS[2])
    assert domains.title() == "Onderdak"
    assert [row.domain for row in domains.kept().domain_assessments] == ["onderdak"]


def test_the_difference_with_the_previous_score_is_said_in_words(domains):
    assert domains.row("Identiteitsbewijs").difference() == "open"
    domains.press(KEYS[4])
    assert domains.row("Identiteitsbewijs").difference() == "lager"
    domains.press(KEYS[5])
    assert domains.row("Identiteitsbewijs").difference() == "gelijk"
    domains.press(Qt.Key.Key_Down, KEYS[5])
    assert domains.row("Onderdak").difference() == "hoger"


def test_a_domain_can_be_left_undiscussed_on_purpose(domains):
    domains.press(KEYS[0])
    assert domains.kept().domain_assessments[0].score is Score.NOT_DISCUSSED
    assert domains.row("Identiteitsbewijs").difference() == "–"


def test_the_first_word_written_makes_the_assessment_and_loses_no_letter(domains):
    type_into(domains.step.card.form.protective, "Slaapt bij oma – veilig.")
    type_into(domains.step.card.form.risk, "Tot eind januari.")
    (row,) = domains.kept().domain_assessments
    assert (row.protective, row.risk) == ("Slaapt bij oma – veilig.", "Tot eind januari.")
    domains.step.card.form.score.setFocus()
    domains.press(KEYS[3])
    (row,) = domains.kept().domain_assessments
    assert (row.score, row.protective) == (Score.LIMITED, "Slaapt bij oma – veilig.")


def test_what_is_typed_stays_with_its_own_domain(domains):
    type_into(domains.step.card.form.protective, "Eigen kamer")
    domains.next_domain()
    assert domains.title() == "Onderdak"
    assert domains.step.card.form.protective.value() == ""
    assert {row.domain: row.protective for row in domains.kept().domain_assessments} == {"id": "Eigen kamer"}


def test_an_action_typed_here_belongs_to_the_domain_and_goes_on_to_its_owner(domains):
    domains.next_domain()
    domains.add_action("Kamer zoeken")
    (row,) = domains.kept().actions
    assert (row.text, row.domain) == ("Kamer zoeken", "onderdak")
    form = domains.step.plan.rows.form()
    assert form is not None
    assert form.fields["owner"].isAncestorOf(domains.step.focusWidget()) or form.fields["owner"].hasFocus()


def test_a_goal_typed_here_is_for_the_person_and_the_domain(domains):
    domains.next_domain()
    domains.add_goal("Jeffrey woont vóór februari ergens")
    (row,) = domains.kept().goals
    assert (row.text, row.domain, row.person) == ("Jeffrey woont vóór februari ergens", "onderdak", "jeffrey")


def test_limits_without_perspective_are_told_and_one_press_from_mended(domains):
    for track in (Track.SET_LIMITS, Track.PROTECTION):
        domains.meeting.room.add(ActionDraft(text="Meldplicht", domain="id", track=track))
    assert "Identiteitsbewijs" in domains.step.balance.gaps()
    click(domains.step.plan.missing)
    domains.meeting.type("Leerwerkplek\n")
    row = domains.kept().actions[-1]
    assert (row.text, row.track, row.domain) == ("Leerwerkplek", Track.OFFER_PERSPECTIVE, "id")
    assert "Identiteitsbewijs" not in domains.step.balance.gaps()


def test_a_date_before_the_conference_is_refused_in_place_and_what_was_typed_stays(domains):
    domains.add_action("Kamer zoeken")
    form = domains.step.plan.rows.form()
    assert form is not None
    type_into(form.fields["due"].line, "1-10-2026\n", clear=True)
    domains.step.plan.rows.open(domains.step.plan.rows.list.keys()[-1])
    form = domains.step.plan.rows.form()
    assert domains.kept().actions[0].due is None
    assert domains.meeting.told == []
    assert form is not None
    type_into(form.fields["due"].line, "20-10-2026\t", clear=True)
    form.fields["text"].setFocus()
    assert domains.kept().actions[0].due == date(2026, 10, 20)


def test_an_instrument_is_recorded_as_its_source_states_it(domains):
    type_into(domains.step.instruments.add_line, "RISC\n")
    form = domains.step.instruments.rows.form()
    assert form is not None
    type_into(form.fields["outcome"], "Gemiddeld recidiverisico")
    (row,) = domains.kept().instruments
    assert (row.person, row.name, row.outcome) == ("jeffrey", "RISC", "Gemiddeld recidiverisico")


def test_with_several_persons_concerned_each_has_scores_of_their_own(domains):
    room = domains.meeting.room
    other = next(person for person in room.case.people if person.key != "jeffrey" and person.position.value == "kring")
    room.add(DomainAssessmentDraft(person=other.key, domain="id", score=Score.ACUTE))
    assert domains.row("Identiteitsbewijs").cells.value() is None
    assert not domains.step.person.isVisible()


def test_every_domain_of_the_case_has_its_row_in_the_order_of_the_case(domains):
    names = [domain.key for domain in domains.meeting.room.case.domains]
    assert list(domains.step.table.rows.keys()) == names


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_the_name_of_a_domain_is_never_cut(domains, size):
    domains.meeting.resize(*size)
    for domain in domains.meeting.room.case.domains:
        name = domains.row(domain.name)._name
        assert name.text() == domain.name
        assert name.height() >= name.heightForWidth(name.width())
