"""Step 4: roles per person and per incident, weighed by people."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models.kinds import FollowUp, Role
from tests.pages.meeting import again, held
from tests.pages.meeting_agreements import begun
from tests.pages.meeting_roles import RolesPage

EARLIER = "Vragen van twee studenten om een bankpas"


@pytest.fixture
def roles(qtbot, tmp_path):
    with held(qtbot, tmp_path) as meeting:
        yield RolesPage(meeting)


def test_a_new_incident_is_weighed_for_whoever_is_concerned(roles):
    roles.add_incident("Ruit ingegooid bij moeder", "10-11-2025")
    (row,) = roles.kept()
    assert (row.person, row.incident, row.incident_on) == ("jeffrey", "Ruit ingegooid bij moeder", date(2025, 11, 10))
    assert row.role is None
    assert roles.focused_cell().words() == "Nog wegen"


def test_incidents_stand_in_the_order_of_time(roles):
    roles.add_incident("Ruit ingegooid bij moeder", "1-1-2025")
    assert next(head.incident.text for head in roles.step.grid._heads) == "Ruit ingegooid bij moeder"


def test_arrows_move_over_the_grid_and_enter_opens_the_role(roles):
    roles.add_incident("Ruit ingegooid bij moeder", "1-1-2025")
    first = roles.focused_cell()
    roles.press_in_grid(Qt.Key.Key_Right)
    assert roles.focused_cell().at == (first.at[0], first.at[1] + 1)
    assert roles.focused_cell().incident.text in roles.step.card.title()
    roles.press_in_grid(Qt.Key.Key_Left)
    roles.press_in_grid(Qt.Key.Key_Return)
    assert roles.step.card.form.isAncestorOf(roles.step.focusWidget())


def test_enter_on_an_empty_cell_adds_the_role_of_that_person(roles):
    roles.add_incident("Ruit ingegooid bij moeder", "1-1-2025")
    roles.press_in_grid(Qt.Key.Key_Down)
    person = roles.focused_cell().person
    roles.press_in_grid(Qt.Key.Key_Return)
    assert [row.person for row in roles.kept()] == ["jeffrey", person.key]


def test_role_signals_and_reasons_are_on_disk_as_they_are_given(qtbot, roles):
    roles.add_incident("Vervoer van drugs")
    roles.choose_role(Role.BOTH)
    roles.add_signal("Schuld bij opdrachtgever")
    roles.add_signal("Familie bedreigd")
    roles.reason("Hij koos de route niet zelf – Łukasz zag dat ook.")
    qtbot.waitUntil(lambda: roles.meeting.room.all_saved)
    (row,) = roles.meeting.kept().role_assessments
    assert row.role is Role.BOTH
    assert row.coercion_signals == ("Schuld bij opdrachtgever", "Familie bedreigd")
    assert row.reasoning == "Hij koos de route niet zelf – Łukasz zag dat ook."


def test_a_signal_that_is_unticked_no_longer_counts(roles):
    roles.add_incident("Vervoer van drugs")
    roles.add_signal("Schuld bij opdrachtgever")
    roles.step.card.form.signals.lines()[0].tick.click()
    assert roles.kept()[0].coercion_signals == ()


def test_the_question_about_the_prosecutor_comes_into_view_in_the_smallest_window(qtbot, roles):
    roles.meeting.resize(1280, 720)
    roles.add_incident("Vervoer van drugs")
    for number in range(6):
        roles.add_signal(f"Dreiging {number}")
    prompt, around = roles.step.card.form.prompt, roles.step.inside.parentWidget()
    bar = around.parentWidget().verticalScrollBar()
    bar.setValue(0)
    roles.choose_role(Role.PERPETRATOR)
    qtbot.waitUntil(lambda: bar.maximum() > 200)  # the card has taken its full height
    qtbot.waitUntil(lambda: around.rect().contains(prompt.mapTo(around, prompt.rect().bottomLeft())))
    assert around.rect().contains(prompt.mapTo(around, prompt.rect().topLeft()))


def test_coercion_beside_an_offence_asks_whether_the_prosecutor_should_look(roles):
    roles.add_incident("Vervoer van drugs")
    roles.choose_role(Role.VICTIM)
    roles.add_signal("Familie bedreigd")
    assert not roles.asks_for_prosecutor()
    roles.choose_role(Role.PERPETRATOR)
    assert roles.asks_for_prosecutor()
    roles.press_button("OM-toets als vervolg")
    assert not roles.asks_for_prosecutor()
    assert roles.kept()[0].follow_up == (FollowUp.PROSECUTOR_CHECK,)


def test_declining_the_prosecutors_check_takes_a_reason_that_is_kept_with_the_reasoning(roles):
    roles.add_incident("Vervoer van drugs")
    roles.choose_role(Role.BOTH)
    roles.add_signal("Familie bedreigd")
    roles.reason("Hij had een keuze.")
    roles.press_button("Niet nodig, want…")
    roles.meeting.type("het OM heeft het dossier al\n")
    assert not roles.asks_for_prosecutor()
    assert roles.kept()[0].reasoning == "Hij had een keuze.\nGeen OM-toets, want het OM heeft het dossier al"


def test_nothing_follows_stands_alone(roles):
    roles.add_incident("Vervoer van drugs")
    checks = roles.step.card.form.follow_up
    checks.tick(FollowUp.AVIM).click()
    checks.tick(FollowUp.PROTECTION).click()
    checks.tick(FollowUp.NONE).click()
    assert roles.kept()[0].follow_up == (FollowUp.NONE,)


def test_an_earlier_judgement_is_shown_and_can_be_taken_over(roles):
    roles.step.choose("jeffrey", EARLIER)
    assert roles.kept() == ()
    roles.press_button("Overnemen van vorig overleg")
    (row,) = roles.kept()
    *_, earlier = (
        each
        for conference in roles.meeting.room.case.before(roles.meeting.room.conference.key)
        for each in conference.role_assessments
        if each.incident == EARLIER and each.person == "jeffrey"
    )
    assert (row.role, row.reasoning, row.incident_on) == (earlier.role, earlier.reasoning, earlier.incident_on)
    assert row.dissent == ""


def test_enter_leads_to_the_button_that_shows_it(roles):
    roles.step.choose("jeffrey", EARLIER)
    roles.step.focus_first()
    roles.press_in_grid(Qt.Key.Key_Return)
    card = roles.step.card
    assert card.earlier.take_over.hasFocus()
    assert (card.earlier.take_over.accessibleDescription(), card.weigh.accessibleDescription()) == ("Enter", "")


def test_the_next_role_by_key_is_also_one_that_was_weighed_earlier(roles):
    roles.step.choose("jeffrey", EARLIER)
    roles.step.focus_first()
    roles.meeting.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert EARLIER not in roles.step.card.title()
    assert roles.step.card.earlier.isVisible()


def test_what_is_being_typed_stays_with_its_own_role_when_another_is_chosen(roles):
    roles.add_incident("Vervoer van drugs")
    roles.add_incident("Ruit ingegooid bij moeder")
    roles.step.choose("jeffrey", "Vervoer van drugs")
    roles.reason("Onder druk.")
    roles.step.card.form.signals.setFocus()
    roles.meeting.type("Familie bedreigd")
    roles.meeting.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    by_incident = {row.incident: row for row in roles.kept()}
    assert by_incident["Vervoer van drugs"].coercion_signals == ("Familie bedreigd",)
    assert by_incident["Vervoer van drugs"].reasoning == "Onder druk."
    assert by_incident["Ruit ingegooid bij moeder"].reasoning == ""
    assert by_incident["Ruit ingegooid bij moeder"].coercion_signals == ()


def test_other_words_for_an_incident_change_it_for_everybody(roles):
    roles.add_incident("Vervoer", "1-1-2025")
    roles.press_in_grid(Qt.Key.Key_Down)
    roles.press_in_grid(Qt.Key.Key_Return)
    roles.press_button("Incident wijzigen")
    roles.meeting.type(" van drugs\n")
    assert {row.incident for row in roles.kept()} == {"Vervoer van drugs"}


def test_a_person_who_is_missing_is_added_from_the_step(roles):
    roles.press_button("Persoon")
    roles.meeting.type("Noëlle Valkenier\n")
    added = roles.meeting.kept_case().people[-1]
    assert (added.name, added.position.value) == ("Noëlle Valkenier", "slachtoffer")
    assert any(person.name == "Noëlle Valkenier" for person in roles.step._found.people)


def test_a_gap_leads_to_the_role_it_is_about(roles):
    roles.add_incident("Vervoer van drugs")
    roles.add_incident("Ruit ingegooid bij moeder")
    row = next(each for each in roles.kept() if each.incident == "Vervoer van drugs")
    assert roles.step.focus_field("role", row.id, "role_assessments")
    assert "Vervoer van drugs" in roles.step.card.title()
    assert roles.step.card.form.role.isAncestorOf(roles.step.focusWidget())


def test_a_role_is_removed_only_after_a_second_word(roles):
    roles.add_incident("Vervoer van drugs")
    roles.press_button("Deze rol verwijderen")
    assert len(roles.kept()) == 1
    roles.press_button("Ja, verwijderen")
    assert roles.kept() == ()


def test_without_incidents_the_screen_says_what_to_do_first(qtbot, roles):
    with begun(qtbot, roles.meeting) as meeting:
        page = RolesPage(meeting)
        page.press_button("Voeg het eerste incident toe")
        meeting.type("Vervoer van drugs\n")
        assert [row.incident for row in page.kept()] == ["Vervoer van drugs"]
        assert not page.step._empty.isVisible()


def test_the_chosen_role_is_in_view_however_many_incidents_there_are(qtbot, roles):
    for month in range(1, 10):
        roles.add_incident(f"Incident in maand {month}", f"3-{month}-2026")
    cell = roles.focused_cell()
    area = roles.step._sideways
    qtbot.waitUntil(lambda: area.viewport().rect().contains(cell.mapTo(area.viewport(), cell.rect().center())))


def test_after_a_lock_the_role_is_as_it_was_left(qtbot, roles):
    roles.add_incident("Vervoer van drugs")
    roles.choose_role(Role.UNCLEAR)
    roles.meeting.screen.flush()
    with again(qtbot, roles.meeting) as meeting:
        page = RolesPage(meeting)
        page.step.choose("jeffrey", "Vervoer van drugs")
        assert page.step.card.form.role.value() is Role.UNCLEAR
