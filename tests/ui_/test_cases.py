from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.interchange import read_case
from models.kinds import ConferenceKind, Position, Regime
from models.records import CaseDraft, CaseLine, ConferenceDraft, PersonDraft
from tests.conftest import CASES
from tests.pages.cases import CasesPage, NewCasePage
from tests.pages.typing import press
from ui.commands import Commands
from ui.errands import Errands
from ui.reporter import Reporter
from ui.screens.cases import CasesScreen
from ui.screens.today import TodayScreen
from ui.tables.case_rows import CaseRows, Column


@pytest.fixture
def host(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1240, 800)
    window.show()
    return window


@pytest.fixture
def open_cases(host, services, heard):
    def make():
        reporter = Reporter(host)
        screen = CasesScreen(services, reporter, Errands(reporter, host), Commands(host), host)
        screen.resize(1232, 800)
        screen.show()
        return CasesPage(screen)

    return make


@pytest.fixture
def three_cases(services):
    for name in ("harrie", "jeffrey", "tristan"):
        services.cases.take_in(read_case(CASES / f"{name}.json"))


def line(**changes) -> CaseLine:
    known = CaseLine(
        id=1,
        number="0147",
        title="Jesse",
        regime=Regime.ZVH,
        phase=None,
        case_director="",
        conferences=0,
        last_conference_on=None,
        next_conference_on=None,
        open_actions=0,
        late_actions=0,
    )
    return replace(known, **changes)


def test_the_table_obeys_qt(qtmodeltester, qapp):
    rows = CaseRows(date(2026, 11, 24))
    rows.show_cases([line(), line(id=2, number="0148", late_actions=3)])
    rows.filter("jesse")
    qtmodeltester.check(rows)


def test_the_cases_stand_in_the_list_with_what_is_open(open_cases, three_cases):
    page = open_cases()
    assert page.numbers() == ["PGA-OW-2026-0007", "ZVH-BR-2026-0042", "ZVH-MS-2026-0011"]
    assert page.cell(0, Column.NAME) == "Harrie 't Hart"
    assert page.cell(0, Column.DIRECTOR) == "Djoeke van der Böhm"
    assert page.screen.count.text() == "3 casussen"


def test_the_filter_finds_every_word_without_accents_or_capitals(open_cases, three_cases):
    page = open_cases()
    page.filter("djoeke BOHM")
    assert page.numbers() == ["PGA-OW-2026-0007"]
    assert page.screen.count.text() == "1 van 3 casussen"


def test_enter_opens_the_chosen_case(open_cases, three_cases, heard, services):
    page = open_cases()
    opened = heard(page.screen.case_wanted)
    page.filter("jeffrey")
    page.open_first()
    assert opened == [services.cases.find("ZVH-BR-2026-0042")]


def test_home_and_end_choose_the_first_and_the_last_case(open_cases, three_cases):
    page = open_cases()
    press(page.screen.table, Qt.Key.Key_End)
    assert page.chosen() == "ZVH-MS-2026-0011"
    press(page.screen.table, Qt.Key.Key_Home)
    assert page.chosen() == "PGA-OW-2026-0007"


def test_who_comes_back_to_the_list_is_still_at_the_same_case(open_cases, three_cases):
    page = open_cases()
    page.screen.table.selectRow(1)
    page.screen.refresh()
    assert page.chosen() == "ZVH-BR-2026-0042"
    page.filter("tristan")
    assert page.chosen() == "ZVH-MS-2026-0011"


def test_an_empty_list_says_what_to_do_first(open_cases):
    page = open_cases()
    assert page.screen.count.text() == "0 casussen"
    assert page.screen._pages.currentIndex() == 1


def test_a_new_case_is_kept_with_its_person(open_cases, services, heard):
    page = open_cases()
    opened = heard(page.screen.case_wanted)
    page.screen.new_case()
    dialog = NewCasePage(page.screen.findChildren(QWidget, options=_direct())[-1])
    dialog.fill("ZVH-2026-0200", "Zoë 't Hart", "Zoë is veilig.")
    dialog.make()
    case = services.cases.get(opened[0])
    assert (case.number, case.title, case.purpose) == ("ZVH-2026-0200", "Zoë 't Hart", "Zoë is veilig.")


def test_enter_in_a_field_of_a_dialog_presses_its_first_button(open_cases, services, heard):
    page = open_cases()
    opened = heard(page.screen.case_wanted)
    page.screen.new_case()
    dialog = NewCasePage(page.screen.findChildren(QWidget, options=_direct())[-1])
    dialog.fill("ZVH-2026-0200", "Zoë 't Hart")
    press(dialog.dialog.person, Qt.Key.Key_Return)
    assert opened == [services.cases.find("ZVH-2026-0200")]


def _direct():
    return Qt.FindChildOption.FindDirectChildrenOnly


def test_a_number_that_exists_is_refused_beside_the_field_and_nothing_is_lost(open_cases, three_cases, services):
    page = open_cases()
    page.screen.new_case()
    dialog = NewCasePage(page.screen.findChildren(QWidget, options=_direct())[-1])
    dialog.fill("ZVH-BR-2026-0042", "Zoë 't Hart")
    dialog.make()
    assert dialog.dialog.number_row.error().startswith("Er is al een casus met nummer ZVH-BR-2026-0042.")
    assert dialog.dialog.person.value() == "Zoë 't Hart"
    assert len(services.cases.lines()) == 3


def test_a_case_file_is_taken_in(open_cases, services, heard, qtbot):
    page = open_cases()
    opened = heard(page.screen.case_wanted)
    page.screen.take_in(CASES / "harrie.json")
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert services.cases.get(opened[0]).title == "Harrie 't Hart"


def test_a_bad_case_file_is_refused_with_the_place_and_the_reason(open_cases, services, qtbot):
    page = open_cases()
    page.screen.take_in(CASES / "invalid" / "action-without-owner.json")
    qtbot.waitUntil(lambda: page.notice() != "")
    assert "action-without-owner.json is niet ingelezen" in page.notice()
    assert "overleg c1 van 2026-03-10, actie 1: het veld ‘owner’ ontbreekt" in page.notice()
    assert services.cases.lines() == ()


@pytest.fixture
def today(host, services):
    def make():
        screen = TodayScreen(services, Reporter(host), Commands(host), host)
        screen.resize(1232, 800)
        screen.show()
        return screen

    return make


@pytest.fixture
def planned(services):
    case = services.cases.create(
        CaseDraft(number="0147", regime=Regime.OTHER, opened_on=date.today(), first_processed_on=date.today())
    )
    services.people.add(case.id, PersonDraft(name="Jesse Valkenier", position=Position.PERSON_CONCERNED))
    draft = ConferenceDraft(kind=ConferenceKind.FIRST, held_on=date.today())
    return case.id, services.conferences.plan(case.id, draft).key


def test_today_shows_the_conference_and_starts_it(today, planned, heard):
    screen = today()
    wanted = heard(screen.conference_wanted)
    start = {command.shortcut().toString(): handler for command, handler in screen.handlers().items()}["F5"]
    start()
    assert wanted == [planned]


def test_today_without_conferences_says_so_and_serves_no_start(today):
    screen = today()
    assert screen.agenda.marked is None
    assert "F5" not in {command.shortcut().toString() for command in screen.handlers()}


def test_today_shows_late_actions_by_organisation(today, three_cases):
    screen = today()
    shown = screen.actions_card.shown()
    assert shown
    assert all(one.due is not None and one.due < date.today() + timedelta(days=7) for one in shown)
    organisations = [one.organisation for one in shown]
    assert organisations == sorted(organisations, key=str.casefold)
