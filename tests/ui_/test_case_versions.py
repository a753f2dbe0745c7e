"""Under the conferences of a case: which version its minutes are, amending them with a reason, and comparing them."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from models.kinds import AttendanceStatus, ConferenceKind, MinutesStatus, Phase, Step
from models.records import (
    ActionDraft,
    AttendanceDraft,
    ConferenceDraft,
    CriterionAnswer,
    DecisionDraft,
    InformingDraft,
    Override,
    PreviousMinutes,
    Proceedings,
)
from models.rules.comparison import compare
from models.rules.completeness import gaps
from tests.meetings import conference_draft, draft_of
from tests.pages.case import CasePage
from tests.pages.typing import button, choose, click, press, type_into
from ui.commands import Commands
from ui.reporter import Reporter
from ui.screens import version_words
from ui.screens.case import CaseScreen
from ui.screens.difference_row import DifferenceRow

HELD_ON, DUE = date(2026, 11, 24), date(2026, 12, 8)
AT = datetime(2026, 11, 24, 12, 30)
REASON = "Łukasz’ besluit stond er verkeerd in."


class Minutes:
    """A conference of Harrie's case, of which the minutes become final."""

    def __init__(self, services, case):
        self.services, self.case_id = services, case.id
        plan = ConferenceDraft(kind=ConferenceKind.FOLLOW_UP, held_on=HELD_ON, place="Zaal 2", chair="sevim")
        self.id = services.conferences.plan(case.id, plan, invite_like_previous=False).id
        later = replace(conference_draft(self.conference), next_conference_on=date(2027, 1, 5))
        services.conferences.revise(self.id, later)
        self.add(AttendanceDraft(person="sevim", status=AttendanceStatus.PRESENT))
        self.decision = self.add(DecisionDraft(text="Het plan gaat door."))
        for person in case.persons_concerned:
            self.add(InformingDraft(person=person.key, on=HELD_ON))
        self.finalise()

    @property
    def case(self):
        return self.services.cases.get(self.case_id)

    @property
    def conference(self):
        return self.services.conferences.get(self.id)

    def add(self, draft):
        return self.services.minutes.add(self.id, draft)

    def finalise(self):
        found = gaps(self.case, self.conference.key, HELD_ON)
        overrides = [Override(gap=gap.key, reason="Besproken.") for gap in found]
        self.services.conferences.finalise(self.id, overrides, AT)

    def amend(self):
        self.services.conferences.amend(self.id, REASON, AT)


@pytest.fixture
def minutes(services, harrie):
    return Minutes(services, harrie)


@pytest.fixture
def shown(qtbot, qapp, services, minutes):
    """Shows the conferences of the case as it is now."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1060, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def show():
        screen = CaseScreen(services, Reporter(window), Commands(window), minutes.case, window)
        screen.resize(1060, 800)
        screen.show()
        screen.show_tab("conferences")
        return CasePage(screen)

    return show


def compared(page):
    """What the page with versions says, once it is asked for."""
    click(button(page.screen.part, "Versies van het verslag van di 24-11-2026 vergelijken"))
    return page.screen.part.versions


def differences(versions):
    return [(row.title, row.fields) for row in versions.findChildren(DifferenceRow) if row.isVisible()]


def said(part):
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def test_final_minutes_say_which_version_they_are(shown):
    assert "Versie 1.0 · vastgesteld 24-11-2026 door Şükrü Çağlar" in shown().words()


def test_amending_asks_the_reason_and_goes_into_the_conference(shown, minutes, heard):
    page = shown()
    wanted = heard(page.screen.conference_wanted)
    click(button(page.screen, "Verslag van di 24-11-2026 wijzigen"))
    line = page.screen.focusWidget()
    type_into(line, REASON)
    press(line, Qt.Key.Key_Return)
    assert wanted == [(minutes.case_id, "c4")]
    kept = minutes.conference
    assert (kept.minutes_status, kept.minutes_version, kept.amendment.reason) == (MinutesStatus.DRAFT, "1.1", REASON)
    assert f"Concept 1.1 · wijzigt versie 1.0 van 24-11-2026: {REASON}" in shown().words()


def test_without_a_reason_nothing_is_amended_and_the_field_says_so(shown, minutes, heard):
    page = shown()
    wanted = heard(page.screen.conference_wanted)
    click(button(page.screen, "Verslag van di 24-11-2026 wijzigen"))
    type_into(page.screen.focusWidget(), "   ")
    press(page.screen.focusWidget(), Qt.Key.Key_Return)
    assert wanted == []
    assert "Schrijf waarom het verslag wordt gewijzigd." in page.words()
    assert minutes.conference.minutes_status is MinutesStatus.FINAL


@pytest.mark.parametrize("way", ["button", "escape"])
def test_amending_can_be_left(shown, minutes, way):
    page = shown()
    click(button(page.screen, "Verslag van di 24-11-2026 wijzigen"))
    if way == "button":
        click(button(page.screen.part, "Annuleren"))
    else:
        press(page.screen.focusWidget(), Qt.Key.Key_Escape)
    assert "Reden van de wijziging" not in page.words()
    assert minutes.conference.amendment is None


def test_the_minutes_of_a_closed_case_offer_no_amending(shown, minutes):
    minutes.services.cases.revise(minutes.case_id, replace(draft_of(minutes.case), phase=Phase.CLOSED))
    page = shown()
    assert "Versie 1.0 · vastgesteld 24-11-2026 door Şükrü Çağlar" in page.words()
    with pytest.raises(AssertionError, match="no button"):
        button(page.screen, "Verslag van di 24-11-2026 wijzigen")


def test_an_amendment_is_not_the_conference_that_f5_goes_into(shown, minutes, heard):
    minutes.amend()
    page = shown()
    wanted = heard(page.screen.conference_wanted)
    page.screen.start()
    assert wanted == []


def test_a_single_version_has_nothing_to_be_compared_with(shown):
    with pytest.raises(AssertionError, match="no button"):
        button(shown().screen, "Versies van het verslag van di 24-11-2026 vergelijken")


def test_the_draft_of_an_amendment_is_compared_with_what_was_final(shown, minutes):
    minutes.amend()
    minutes.services.minutes.revise(minutes.decision.id, DecisionDraft(text="Het plan gaat niet door."))
    minutes.add(ActionDraft(text="Huisbezoek", owner="sevim", due=DUE))
    minutes.services.minutes.remove(minutes.conference.informing[0])
    versions = compared(shown())
    number = minutes.conference.actions[0].number
    assert differences(versions) == [
        ("Besluit", [("Tekst", "Het plan gaat door.", "Het plan gaat niet door.")]),
        (
            f"Actie A{number}",
            [
                ("Tekst", "", "Huisbezoek"),
                ("Eigenaar", "", "Sevim Şükrüoğlu"),
                ("Termijn", "", "di 8-12-2026"),
            ],
        ),
        ("Informering van Harrie 't Hart", [("Persoon", "Harrie 't Hart", ""), ("Op", "di 24-11-2026", "")]),
    ]
    words = said(versions)
    for told in ("1 toegevoegd", "1 verwijderd", "1 gewijzigd", f"Reden van versie 1.1: {REASON}"):
        assert told in words


def test_a_name_put_right_and_what_changed_in_the_case_are_told(shown, minutes):
    minutes.amend()
    case, services = minutes.case, minutes.services
    services.people.revise(case.person("sevim").id, replace(case.person("sevim"), name="Sevim Şükrü-Oğlu"))
    services.organisations.revise(case.organisation("pga").id, replace(case.organisation("pga"), name="PGA-team Oost"))
    answer = CriterionAnswer(met=True, explanation="Op drie leefgebieden")
    changed = replace(draft_of(minutes.case), purpose="Rust in de straat", criterion_b=answer, case_director="sevim")
    services.cases.revise(case.id, changed)
    told = dict(differences(compared(shown())))
    assert told["Sevim Şükrü-Oğlu"] == [("Naam", "Sevim Şükrüoğlu", "Sevim Şükrü-Oğlu")]
    assert told["PGA-team Oost"] == [("Naam", case.organisation("pga").name, "PGA-team Oost")]
    assert told["De casus zelf"] == [("Casusregisseur", "Djoeke van der Böhm", "Sevim Şükrü-Oğlu")]
    first = differences(compared(shown()))[0]
    assert first[0] == "De casus zelf"
    assert ("Doel", case.purpose, "Rust in de straat") in first[1]
    assert [now for label, _, now in first[1] if label == "Criterium b"] == ["ja (Op drie leefgebieden)"]


def test_two_versions_are_chosen_and_the_same_has_no_differences(qtbot, shown, minutes):
    minutes.amend()
    minutes.services.conferences.revise(minutes.id, replace(conference_draft(minutes.conference), place="Zaal 3"))
    minutes.finalise()
    versions = compared(shown())
    assert differences(versions) == [("Het overleg zelf", [("Plaats", "Zaal 2", "Zaal 3")])]
    choose(versions.later, "1.0 · vastgesteld 24-11-2026 door Şükrü Çağlar")
    assert differences(versions) == []
    qtbot.waitUntil(lambda: "Geen verschillen" in said(versions))


def test_a_screen_reader_hears_each_difference_whole(shown, minutes):
    minutes.amend()
    minutes.services.minutes.revise(minutes.decision.id, DecisionDraft(text="Anders."))
    minutes.add(DecisionDraft(text="Er bij", dissent="Te vroeg"))
    rows = compared(shown()).findChildren(DifferenceRow)
    assert [row.parentWidget().accessibleName() for row in rows] == [
        "gewijzigd: Besluit. Tekst: was Het plan gaat door., is Anders.",
        "toegevoegd: Besluit. Tekst: Er bij. Afwijkend standpunt: Te vroeg",
    ]


WITHDRAW = "Wijziging van het verslag van di 24-11-2026 intrekken"


def test_an_amendment_begun_by_mistake_is_withdrawn_by_keyboard_after_a_question(shown, minutes, heard):
    minutes.amend()
    minutes.services.minutes.revise(minutes.decision.id, DecisionDraft(text="Per ongeluk."))
    page = shown()
    told = heard(page.screen.part.changed)
    line = button(page.screen, WITHDRAW)
    line.setFocus()
    press(line, Qt.Key.Key_Space)
    assert "Versie 1.0 van 24-11-2026 geldt weer." in page.words()
    assert page.screen.focusWidget() is button(page.screen, "Laten staan")
    press(page.screen.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(page.screen.focusWidget(), Qt.Key.Key_Space)
    kept = minutes.conference
    assert (kept.minutes_status, kept.minutes_version) == (MinutesStatus.FINAL, "1.0")
    assert [one.text for one in kept.decisions] == ["Het plan gaat door."]
    assert "Versie 1.0 · vastgesteld 24-11-2026 door Şükrü Çağlar" in page.words()
    assert len(told) == 1


@pytest.mark.parametrize("way", ["button", "escape"])
def test_without_a_yes_the_amendment_stays(shown, minutes, way):
    minutes.amend()
    page = shown()
    click(button(page.screen, WITHDRAW))
    if way == "button":
        click(button(page.screen, "Laten staan"))
    else:
        press(page.screen.focusWidget(), Qt.Key.Key_Escape)
    assert "geldt weer" not in page.words()
    assert minutes.conference.minutes_status is MinutesStatus.DRAFT


def test_there_is_nothing_to_withdraw_in_final_minutes_or_a_closed_case(shown, minutes):
    with pytest.raises(AssertionError):
        button(shown().screen, WITHDRAW)
    minutes.amend()
    minutes.services.cases.revise(minutes.case_id, replace(draft_of(minutes.case), phase=Phase.CLOSED))
    with pytest.raises(AssertionError):
        button(shown().screen, WITHDRAW)


def test_from_the_versions_one_goes_back_to_the_list(shown, minutes):
    minutes.amend()
    page = shown()
    click(button(compared(page), "Terug naar de overleggen"))
    assert page.screen.part.versions is None
    assert page.screen.part.rows.isVisible()


@pytest.mark.parametrize("place", [0, 1, 2])
def test_every_field_of_a_whole_case_has_words(qapp, harrie, place):
    """From nothing to a whole conference and back: no kind, key or record is left without words."""
    whole = replace(
        harrie.conferences[place],
        proceedings=Proceedings(previous_minutes=PreviousMinutes.AGREED, no_follow_up=True),
    )
    empty = type(whole)(key=whole.key, kind=ConferenceKind.TRIAGE, held_on=date(2020, 1, 1))
    for before, after in ((empty, whole), (whole, empty)):
        found = compare(before, after)
        assert {one.step for one in found} >= {Step.OPEN, Step.DECISIONS}
        for one in found:
            title, told = version_words.title(harrie, one), version_words.told_fields(harrie, harrie, one)
            said = [title, *(line.label for line in told), *(line.was or line.now for line in told)]
            assert told
            assert not [text for text in said if not text or "object at" in text or "Snapshot" in text]
