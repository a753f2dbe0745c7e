from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from models.kinds import Criterion, Phase
from models.records import ConferenceDraft
from tests.pages.case import CasePage
from tests.pages.typing import press, type_into
from ui import days
from ui.commands import Commands
from ui.reporter import Reporter
from ui.screens.case import CaseScreen


@pytest.fixture
def host(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1240, 800)
    window.show()
    return window


@pytest.fixture
def reporter(host):
    return Reporter(host)


@pytest.fixture
def page(host, services, harrie, reporter):
    screen = CaseScreen(services, reporter, Commands(host), harrie, host)
    screen.resize(1232, 800)
    screen.show()
    return CasePage(screen)


def test_the_heading_tells_who_it_is_about_and_who_directs(page):
    for word in ("Harrie 't Hart", "PGA-OW-2026-0007", "Djoeke van der Böhm", "Sevim Şükrüoğlu", "4-2-2031"):
        assert word in page.words()


def test_what_is_typed_is_saved_without_a_button(page, services, harrie, qtbot):
    page.open_tab("overview")
    page.type_purpose("Łukasz is veilig.")
    qtbot.waitUntil(lambda: services.cases.get(harrie.id).purpose == "Łukasz is veilig.")


def test_leaving_a_tab_saves_at_once(page, services, harrie):
    page.open_tab("overview")
    page.type_purpose("Nieuw doel")
    page.open_tab("plan")
    assert services.cases.get(harrie.id).purpose == "Nieuw doel"


def test_the_phase_and_a_criterion_are_kept(page, services, harrie):
    page.open_tab("overview")
    page.choose_phase("Beoordeling")
    page.answer_criterion(Criterion.D, "Nee")
    assert page.screen.flush()
    kept = services.cases.get(harrie.id)
    assert kept.phase is Phase.ASSESSMENT
    assert kept.criterion_d is not None
    assert not kept.criterion_d.met
    assert kept.criterion_d.explanation == harrie.criterion_d.explanation


def test_opening_the_overview_changes_nothing(page, services, harrie):
    page.open_tab("overview")
    assert page.screen.flush()
    assert services.cases.get(harrie.id) == harrie
    assert page.form.draft() == type(page.form.draft())(
        **{name: getattr(harrie, name) for name in page.form.draft().__dataclass_fields__}
    )


def test_text_that_cannot_be_saved_stays_in_its_field_and_is_told(page, vault, reporter, heard):
    told = heard(reporter.told)
    page.open_tab("overview")
    page.type_purpose("Nog niet bewaard")
    vault.close()
    assert not page.screen.flush()
    assert told[0].title == "De casus opslaan is niet gelukt"
    assert page.form.purpose.value() == "Nog niet bewaard"
    page.screen.tabs.step(1)
    assert page.screen.tabs.value() == "overview"
    assert page.form.isVisible()


def test_the_plan_shows_goals_actions_owners_and_their_standing(page):
    page.open_tab("plan")
    page.plan.goals.rows.focus_row(("handled", 1))
    press(QApplication.focusWidget(), Qt.Key.Key_Right)
    words = page.words()
    assert "Doel 1 · Harrie houdt een veilige plek om te wonen." in words
    assert "Cliëntondersteuning Naast Elkaar – Zoë Kuipers · taak: Wmo 2015, art. 2.2.4" in words
    assert "Niet uitgevoerd" in words
    assert "5 van 6 gereed" in words
    assert "Balans van sporen" in words


def test_the_bsn_is_masked_until_the_eye_is_pressed(page, qtbot):
    page.open_tab("people")
    page.choose_person("Harrie 't Hart")
    field = page.people.person_form.bsn
    assert field.displayText() == "••••••019"
    field._eye.pressed.emit()
    assert field.displayText() == "999990019"
    field._eye.released.emit()
    assert field.displayText() == "••••••019"


def test_a_bsn_that_fails_the_check_is_not_saved_and_said_so(page, services, harrie):
    page.open_tab("people")
    page.choose_person("Harrie 't Hart")
    page.type_bsn("123456789")
    assert page.screen.flush()
    assert services.cases.get(harrie.id).person("harrie").bsn == "999990019"
    assert "elfproef" in page.people.person_form._rows["bsn"].error()


def test_a_name_is_revised_and_the_list_follows(page, services, harrie):
    page.open_tab("people")
    page.choose_person("Gerda Öztürk-'t Hart")
    type_into(page.people.person_form.name, "Gerda Öztürk", clear=True)
    assert page.screen.flush()
    assert services.cases.get(harrie.id).person("gerda").name == "Gerda Öztürk"
    assert "Gerda Öztürk" in page.listed()


def test_a_person_is_added_and_removed_again(page, services, harrie):
    page.open_tab("people")
    before = len(harrie.people)
    page.people.add_person()
    type_into(page.people.person_form.name, "Zoë", clear=True)
    assert page.screen.flush()
    assert [one.name for one in services.cases.get(harrie.id).people][-1] == "Zoë"
    page.people.remove_chosen()
    assert len(services.cases.get(harrie.id).people) == before
    assert "Zoë" not in page.listed()


def test_somebody_that_minutes_refer_to_stays(page, services, harrie, reporter, heard):
    told = heard(reporter.told)
    page.open_tab("people")
    page.choose_person("Harrie 't Hart")
    page.people.remove_chosen()
    assert told[0].title == "Verwijderen is niet gelukt"
    assert "Harrie 't Hart" in page.listed()


def test_choosing_another_person_saves_the_one_before(page, services, harrie):
    page.open_tab("people")
    page.choose_person("Gerda Öztürk-'t Hart")
    type_into(page.people.person_form.relation, "oudste zus", clear=True)
    page.choose_person("Harrie 't Hart")
    assert services.cases.get(harrie.id).person("gerda").relation == "oudste zus"


def test_showing_a_person_changes_nothing(page, services, harrie):
    page.open_tab("people")
    for person in harrie.people:
        page.choose_person(person.name)
        draft = page.people.person_form.draft()
        assert draft == type(draft)(**{name: getattr(person, name) for name in draft.__dataclass_fields__})
    assert services.cases.get(harrie.id) == harrie


def test_the_conferences_stand_latest_first_with_their_state(page):
    page.open_tab("conferences")
    assert page.screen.part.rows.keys() == ("c3", "c2", "c1")
    assert "Concept > 5 werkdagen" in page.words()


def test_enter_on_a_conference_goes_into_it(page, heard, harrie):
    page.open_tab("conferences")
    wanted = heard(page.screen.conference_wanted)
    rows = page.screen.part.rows
    rows.focus_row("c2")
    press(rows._rows["c2"], Qt.Key.Key_Return)
    assert wanted == [(harrie.id, "c2")]


def test_the_keyboard_stays_at_a_conference_when_its_documents_were_made(page):
    page.open_tab("conferences")
    rows = page.screen.part.rows
    rows.focus_row("c2")
    page.screen.read_again()
    assert rows.selected() == "c2"
    assert rows.isAncestorOf(page.screen.window().focusWidget())


def test_without_a_conference_to_come_f5_plans_one(page, services, harrie):
    page.screen.start()
    from tests.pages.typing import click
    from ui.dialogs.plan_conference import PlanConferenceDialog

    dialog = page.screen.findChild(PlanConferenceDialog)
    click(dialog.button)
    case = services.cases.get(harrie.id)
    assert [one.key for one in case.conferences] == ["c1", "c2", "c3", "c4"]
    assert page.screen.part.rows.selected() == "c4"
    assert page.screen.part.rows.isAncestorOf(page.screen.window().focusWidget())
    assert case.conferences[-1].chair == "sevim"
    assert {row.person for row in case.conferences[-1].attendance} == {
        row.person for row in harrie.conferences[-1].attendance
    }


def test_the_heading_tells_what_was_agreed_while_the_next_conference_is_not_planned(page, services, harrie, qtbot):
    last = harrie.conferences[-1]
    draft = {field: getattr(last, field) for field in ConferenceDraft.__dataclass_fields__}
    agreed = date.today() + timedelta(days=30)
    services.conferences.revise(last.id, ConferenceDraft(**(draft | {"next_conference_on": agreed})))
    page.screen.show_fresh("plan")
    qtbot.waitUntil(lambda: f"{days.short(agreed)} afgesproken" in page.words())
    services.conferences.plan(harrie.id, ConferenceDraft(kind="vervolg", held_on=agreed + timedelta(days=1)))
    page.screen.show_fresh("plan")
    qtbot.waitUntil(lambda: days.short(agreed + timedelta(days=1)) in page.words())
    assert days.short(agreed) not in page.words()
