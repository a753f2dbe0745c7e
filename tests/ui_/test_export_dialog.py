"""The dialog for documents says for whom they are, refuses who is not on the list, and feeds the register."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from exports.kinds import DocumentFormat, DocumentKind
from models.kinds import ContributionKind, DataCategory, Role
from models.records import ContributionDraft, DecisionDraft, InformingDraft, Override, RoleAssessmentDraft
from models.rules.completeness import gaps
from tests.exports_ import reading
from tests.meetings import begin, organisation
from tests.pages.case import CasePage
from tests.pages.typing import choose, press
from ui.commands import Commands
from ui.reporter import Reporter
from ui.screens.case import CaseScreen

AT = datetime(2026, 11, 24, 12, 30)
MINUTES, PLAN, CARD, CITIZEN = (
    DocumentKind.MINUTES,
    DocumentKind.PLAN,
    DocumentKind.PARTNER_CARD,
    DocumentKind.CITIZEN,
)
PDF, DOCX, ODT = DocumentFormat.PDF, DocumentFormat.DOCX, DocumentFormat.ODT


@pytest.fixture
def meeting(services, harrie):
    """The conference c2 of Harrie, with an organisation in the case that was not invited."""
    services.organisations.add(harrie.id, organisation("Brandweer"))
    return services.cases.get(harrie.id)


def on_the_list(page):
    return [check.text() for check in page.form.whom.checks.values() if check.value()]


def new_entries(services, meeting):
    return services.cases.get(meeting.id).disclosures[len(meeting.disclosures) :]


def test_everybody_on_the_distribution_list_is_ticked_and_the_others_say_why_they_are_not(exporting, meeting):
    page = exporting(meeting)
    checks = page.form.whom.checks
    assert checks["politie"].value()
    assert not checks["corporatie"].value()
    assert checks["corporatie"].text().endswith("(derde)")
    assert checks["brandweer"].text() == "Brandweer (niet uitgenodigd)"
    assert "Niet op de verzendlijst" in [label.text() for label in page.dialog.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("corporatie", "Vink de actiekaart aan om een derde te geven wat voor hem bestemd is"),
        ("brandweer", "Brandweer was niet uitgenodigd voor dit overleg en staat dus niet op de verzendlijst"),
    ],
)
def test_who_is_not_on_the_list_is_refused_at_once_with_the_reason(exporting, meeting, key, why):
    page = exporting(meeting)
    page.press_tick(page.form.whom.checks[key])
    assert not page.form.whom.checks[key].value()
    assert why in page.notice()
    assert meeting.organisation(key).name in page.notice()


def test_a_third_party_gets_its_action_card_and_never_the_minutes(exporting, meeting, services):
    page = exporting(meeting)
    page.tick(MINUTES, CARD)
    page.tick_forms(PDF)
    page.tick_readers("politie", "corporatie")
    page.make()
    kept = [(one.document, one.to) for one in new_entries(services, meeting)]
    assert kept == [("verslag", "politie"), ("actiekaart", "politie"), ("actiekaart", "corporatie")]


def test_a_third_party_is_let_go_when_the_action_card_is(exporting, meeting):
    page = exporting(meeting)
    page.tick(CARD)
    page.tick_readers("corporatie")
    page.tick(MINUTES)
    assert not page.form.whom.checks["corporatie"].value()


def test_a_draft_for_a_third_party_is_warned_about_and_made(exporting, meeting):
    page = exporting(meeting)
    page.tick(CARD)
    page.tick_forms(PDF)
    page.tick_readers("politie")
    assert "concept" not in page.cautions()
    page.tick_readers("corporatie")
    assert "Het verslag is nog een concept" in page.cautions()
    assert len(page.make()) == 1


def test_people_are_offered_only_with_documents_for_people_and_each_gets_their_own(exporting, meeting, services):
    page = exporting(meeting)
    assert not page.form.whom.people["harrie"].isVisible()
    page.tick(CITIZEN)
    assert not page.form.whom.checks["politie"].isVisible()
    assert set(page.form.whom.people) == {"harrie", "gerda", "ray"}
    page.tick_people("harrie", "gerda")
    page.tick_forms(PDF)
    assert len(page.make()) == 2
    assert [(one.to, one.to_person) for one in new_entries(services, meeting)] == [(None, "harrie"), (None, "gerda")]


def test_a_document_for_a_person_waits_until_somebody_is_ticked(exporting, meeting):
    page = exporting(meeting)
    page.tick(CITIZEN)
    page.tick_people()
    assert "Vink aan voor wie de documenten bestemd zijn" in page.refuse_to_make()


def test_the_document_and_the_register_name_exactly_those_that_are_ticked(exporting, meeting, services, heard):
    page = exporting(meeting)
    told = heard(page.dialog.handed_over)
    page.tick(MINUTES)
    page.tick_forms(DOCX)
    page.click("Niemand")
    page.press_tick(page.form.whom.checks["politie"])
    page.make()
    said = reading.docx_texts(page.dialog.written[0].read_bytes())
    assert said[said.index("Verzendlijst") + 1] == meeting.organisation("politie").name
    assert [(one.to, one.on) for one in new_entries(services, meeting)] == [("politie", date.today())]
    assert len(told) == 1


def test_one_for_each_makes_a_file_of_their_own_for_every_recipient(exporting, meeting, services):
    page = exporting(meeting)
    page.tick(MINUTES)
    page.tick_forms(PDF)
    page.tick_readers("politie", "om")
    assert len(page.make()) == 1
    page.click("Voor ieder een eigen")
    assert len(page.make()) == 2
    assert len({one.fingerprint for one in new_entries(services, meeting)[2:]}) == 2


def test_only_forms_that_a_ticked_document_can_have_are_offered(exporting, meeting):
    page = exporting(meeting)
    checks = page.form.forms.checks
    page.tick(MINUTES)
    assert [form for form in checks if checks[form].isVisible()] == [PDF, DOCX, ODT]
    page.tick(DocumentKind.ACTION_LIST)
    assert {DocumentFormat.XLSX, DocumentFormat.ICS} < {form for form in checks if checks[form].isVisible()}
    page.tick(DocumentKind.OUTCOME)
    assert [form for form in checks if checks[form].isVisible()] == [DocumentFormat.JSON]


def test_the_case_as_data_stays_with_the_team(exporting, meeting, services):
    page = exporting(meeting)
    page.tick(DocumentKind.CASE)
    assert "Het casusbestand blijft bij het eigen team." in page.words()
    assert not page.form.whom.checks["politie"].isVisible()
    assert page.make() == ["PGA-OW-2026-0007_casus.json"]
    (kept,) = new_entries(services, meeting)
    assert (kept.to, kept.to_person, kept.document) == (None, None, "casus")


def test_for_nobody_nothing_is_made(exporting, meeting, services):
    page = exporting(meeting)
    page.click("Niemand")
    assert "Vink aan voor wie de documenten bestemd zijn" in page.refuse_to_make()
    assert new_entries(services, meeting) == ()


def test_arrow_keys_go_from_one_recipient_to_the_other(exporting, meeting):
    page = exporting(meeting)
    first, second, *_, last = page.form.whom.checks.values()
    first.setFocus()
    press(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    press(second, Qt.Key.Key_Up)
    press(first, Qt.Key.Key_Up)
    assert first.hasFocus()
    last.setFocus()
    press(last, Qt.Key.Key_Down)
    assert last.hasFocus()


def test_another_conference_has_another_list(exporting, meeting):
    page = exporting(meeting)
    before = on_the_list(page)
    choose(page.form.conference, "di 10-2-2026 · Eerste overleg")
    assert on_the_list(page) != before


@pytest.fixture
def amended(services):
    """Minutes that were final with one decision, and are amended to another."""
    meeting = begin(services)
    meeting.finish()
    decision = services.minutes.add(meeting.id, DecisionDraft(text="Het plan gaat door."))
    reasons = [Override(gap=gap.key, reason="Besproken.") for gap in gaps(meeting.case, "c1", AT.date())]
    services.conferences.finalise(meeting.id, reasons, AT)
    services.conferences.amend(meeting.id, "Fout", AT)
    services.minutes.revise(decision.id, DecisionDraft(text="Het plan gaat niet door."))
    return meeting.case


def test_of_amended_minutes_every_version_can_be_made_again(exporting, amended):
    page = exporting(amended, "c1")
    choose(page.form.conference, "di 24-11-2026 · Eerste overleg · versie 1.0")
    assert "vastgesteld: versie 1.0" in page.words()
    page.tick(MINUTES)
    page.tick_forms(DOCX)
    assert page.make() == ["PGA-1_2026-11-24_verslag-v1.0.docx"]
    assert "Het plan gaat door." in "\n".join(reading.docx_texts(page.dialog.written[0].read_bytes()))


def test_changes_since_an_earlier_version_are_marked_on_request(exporting, amended):
    page = exporting(amended, "c1")
    page.tick(MINUTES)
    assert "doorgehaald" not in page.see()
    choose(page.form.since, "Gemarkeerd ten opzichte van versie 1.0")
    assert "doorgehaald" in page.see()
    choose(page.form.conference, "di 24-11-2026 · Eerste overleg · versie 1.0")
    assert not page.form.since.isVisible()
    assert "doorgehaald" not in page.see()


def test_the_case_shows_one_line_for_what_went_out_at_once_in_several_forms(exporting, meeting, services, host):
    page = exporting(meeting)
    page.tick(MINUTES)
    page.tick_forms(PDF, DOCX)
    page.make()
    page.dialog.close()
    screen = CaseScreen(services, Reporter(host), Commands(host), services.cases.get(meeting.id), host)
    screen.resize(1060, 800)
    screen.show()
    screen.show_tab("conferences")
    words = CasePage(screen).words()
    assert "Verstrekkingenregister" in words
    assert words.count("Verslag van 26-3-2026, versie 0.1 concept") == 1
    new = new_entries(services, meeting)
    assert f"PDF, DOCX · vingerafdruk {new[0].mark}" in words
    names = dict.fromkeys(meeting.organisation(one.to).name for one in new)
    assert "; ".join(names) in words
    assert "AVG art. 6 lid 1 onder e; deelnemer aan het overleg volgens het convenant" in words


def test_the_register_names_the_person_a_document_went_to(exporting, meeting, services, host):
    page = exporting(meeting)
    page.tick(CITIZEN)
    page.tick_forms(PDF)
    page.tick_people("gerda")
    page.make()
    page.dialog.close()
    screen = CaseScreen(services, Reporter(host), Commands(host), services.cases.get(meeting.id), host)
    screen.resize(1060, 800)
    screen.show()
    screen.show_tab("conferences")
    words = CasePage(screen).words().splitlines()
    what = next(place for place, line in enumerate(words) if line.startswith("Burgerversie van 26-3-2026"))
    assert meeting.person("gerda").name in words[what + 1]


def test_a_register_without_entries_says_what_comes_there(services, host):
    meeting = begin(services)
    screen = CaseScreen(services, Reporter(host), Commands(host), meeting.case, host)
    screen.show()
    screen.show_tab("conferences")
    assert "Er is nog niets verstrekt" in CasePage(screen).words()


def test_addresses_of_offender_and_victim_in_one_document_are_warned_about(exporting, meeting, services):
    conference = meeting.conference("c2")
    page = exporting(meeting)
    assert "adressen" not in page.cautions()
    page.dialog.close()
    incident = RoleAssessmentDraft(
        person="harrie", incident_on=date(2026, 2, 1), incident="Ruzie aan de deur", role=Role.PERPETRATOR
    )
    victim = replace(incident, person="gerda", role=Role.VICTIM)
    for row in (incident, victim, DecisionDraft(text="Hij woont Kerkstraat 12 en zij Dorpsweg 3.")):
        services.minutes.add(conference.id, row)
    page = exporting(services.cases.get(meeting.id))
    assert "Kerkstraat 12" in page.cautions()
    assert "Dorpsweg 3" in page.cautions()


def test_telling_somebody_that_was_put_off_is_warned_about(exporting, meeting, services):
    conference = meeting.conference("c2")
    kept = next((one for one in conference.informing if one.person == "gerda"), None)
    put_off = InformingDraft(person="gerda", delay_ground="Het onderzoek loopt nog.", review_on=date(2026, 4, 1))
    if kept is None:
        services.minutes.add(conference.id, put_off)
    else:
        services.minutes.revise(kept.id, put_off)
    page = exporting(services.cases.get(meeting.id))
    page.tick(DocumentKind.ACCESS)
    page.tick_people("gerda")
    assert f"Het informeren van {meeting.person('gerda').name}" in page.cautions()


def test_health_data_for_a_third_party_are_warned_about(exporting, meeting, services):
    shared = ContributionDraft(
        organisation="wijkteam",
        kind=ContributionKind.FACT,
        text="Hij krijgt hulp van de verslavingszorg.",
        data_category=DataCategory.HEALTH,
        share_with=("corporatie",),
    )
    services.minutes.add(meeting.conference("c2").id, shared)
    page = exporting(services.cases.get(meeting.id))
    page.tick(CARD)
    page.tick_readers("politie")
    assert "gegevens over gezondheid" not in page.cautions()
    page.tick_readers("corporatie")
    assert f"{meeting.organisation('corporatie').name} is een derde en krijgt" in page.cautions()
