"""What the minutes lack: each rule of the field blocks or warns where it should, and points to the field."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.kinds import ActionStatus, AttendanceStatus, ConferenceKind, DataCategory, Regime, Role, SecrecyGround
from models.records import CaseSnapshot, ConferenceSnapshot, InformingSnapshot, Proceedings
from models.rules.completeness import blocking, gaps, warnings
from models.rules.gaps import Gap, GapCode
from tests import builders

PRESENT = AttendanceStatus.PRESENT


def found_in(conference: ConferenceSnapshot, **case_changes: Any) -> dict[GapCode, Gap]:
    return {gap.code: gap for gap in gaps(builders.case(conference, **case_changes), conference.key)}


def test_a_complete_conference_has_no_gaps() -> None:
    assert found_in(builders.complete_conference()) == {}


@pytest.mark.parametrize(
    ("missing", "code", "field"),
    [
        ({"text": " "}, GapCode.ACTION_WITHOUT_TEXT, "text"),
        ({"owner": None}, GapCode.ACTION_WITHOUT_OWNER, "owner"),
        ({"organisation": None}, GapCode.ACTION_WITHOUT_ORGANISATION, "organisation"),
        ({"due": None}, GapCode.ACTION_WITHOUT_DUE, "due"),
    ],
)
def test_an_incomplete_action_blocks_and_is_named(missing: dict[str, Any], code: GapCode, field: str) -> None:
    gap = found_in(builders.complete_conference(actions=(builders.action(44, **missing),)))[code]
    assert (gap.code.blocks, gap.subject, gap.field) == (True, "A44", field)


def test_a_decision_that_says_nothing_blocks_and_is_named_as_in_the_case() -> None:
    earlier = builders.conference("c0", date(2026, 9, 1), decisions=(builders.decision("Het plan gaat door."),))
    whole = builders.case(earlier, builders.complete_conference(decisions=(builders.decision(" "),)))
    (gap,) = gaps(whole, "c1")
    assert (gap.code, gap.code.blocks, gap.subject) == (GapCode.DECISION_WITHOUT_TEXT, True, "B2")


def test_a_conference_under_the_wgs_needs_purpose_and_criteria() -> None:
    found = found_in(builders.complete_conference(), purpose="", criterion_b=None)
    assert found[GapCode.NO_PURPOSE].code.blocks
    assert found[GapCode.CRITERION_UNANSWERED].subject == "b"


def test_local_pga_does_not_need_the_criteria_of_the_wgs() -> None:
    found = found_in(builders.complete_conference(), regime=Regime.LOCAL_PGA, purpose="", criterion_b=None)
    assert found == {}


def test_no_case_director_blocks() -> None:
    assert found_in(builders.complete_conference(), case_director=None)[GapCode.NO_CASE_DIRECTOR].code.blocks


def test_no_next_date_blocks_unless_the_case_closes() -> None:
    without = builders.complete_conference(next_conference_on=None)
    assert GapCode.NO_FOLLOW_UP in found_in(without)
    assert GapCode.NO_FOLLOW_UP not in found_in(replace(without, proceedings=Proceedings(no_follow_up=True)))
    assert GapCode.NO_FOLLOW_UP not in found_in(replace(without, kind=ConferenceKind.CLOSING))


def test_a_person_neither_told_nor_delayed_with_ground_and_date_blocks() -> None:
    delayed = InformingSnapshot(person="jesse", delay_ground="Lopend onderzoek")
    assert GapCode.NOT_INFORMED in found_in(builders.complete_conference(informing=()))
    assert GapCode.NOT_INFORMED in found_in(builders.complete_conference(informing=(delayed,)))
    settled = replace(delayed, review_on=date(2026, 12, 10))
    assert GapCode.NOT_INFORMED not in found_in(builders.complete_conference(informing=(settled,)))


def test_a_third_party_in_the_room_without_declaration_blocks() -> None:
    unsigned = builders.attends("job", "verhuurder", PRESENT)
    gap = found_in(builders.complete_conference(attendance=(unsigned,)))[GapCode.THIRD_PARTY_UNSIGNED]
    assert (gap.code.blocks, gap.subject, gap.record) == (True, "Job Terpstra", unsigned.id)


@pytest.mark.parametrize(
    ("contribution", "code"),
    [
        ({"organisation": None}, GapCode.CONTRIBUTION_WITHOUT_SOURCE),
        ({"kind": None}, GapCode.CONTRIBUTION_WITHOUT_KIND),
        ({"data_category": DataCategory.HEALTH}, GapCode.SECRECY_WITHOUT_GROUND),
        ({"text": "Dit komt uit Wpg 9."}, GapCode.POLICE_MARK),
        ({"handling_code": "01"}, GapCode.POLICE_MARK),
        ({"text": "Hij heeft de Poolse nationaliteit."}, GapCode.SENSITIVE_WORD),
        ({"text": "Er is een diagnose gesteld."}, GapCode.UNMARKED_DIAGNOSIS),
        (
            {"data_category": DataCategory.POLICE, "share_with": ("verhuurder",)},
            GapCode.SPECIAL_DATA_TO_THIRD_PARTY,
        ),
    ],
)
def test_a_contribution_that_asks_a_second_look_warns(contribution: dict[str, Any], code: GapCode) -> None:
    row = builders.contribution(**contribution)
    gap = found_in(builders.complete_conference(contributions=(row,)))[code]
    assert (gap.code.blocks, gap.record) == (False, row.id)


def test_health_data_with_its_ground_does_not_warn() -> None:
    row = builders.contribution(
        text="De diagnose is bekend.", data_category=DataCategory.HEALTH, ground=SecrecyGround.CONSENT
    )
    assert found_in(builders.complete_conference(contributions=(row,))) == {}


def test_words_are_found_whole_only() -> None:
    row = builders.contribution(text="Hij beloofde beterschap; geloofwaardig.")
    assert found_in(builders.complete_conference(contributions=(row,))) == {}


def test_a_vague_verb_warns_with_the_word_found() -> None:
    gap = found_in(builders.complete_conference(actions=(builders.action(43, text="Kijken naar dagbesteding"),)))
    assert gap[GapCode.VAGUE_VERB].detail == "Kijken naar"


def test_more_than_three_open_actions_of_one_owner_warn() -> None:
    actions = tuple(builders.action(number) for number in range(1, 5))
    assert found_in(builders.complete_conference(actions=actions))[GapCode.OWNER_OVERLOADED].detail == "4"
    assert GapCode.OWNER_OVERLOADED not in found_in(builders.complete_conference(actions=actions[:3]))


def test_somebody_of_the_circle_without_a_relation_warns() -> None:
    whole = builders.case(builders.complete_conference())
    stranger = replace(whole.people[1], relation_type=None)
    people = (whole.people[0], stranger, *whole.people[2:])
    gap = found_in(builders.complete_conference(), people=people)[GapCode.OUTSIDE_CIRCLE]
    assert (gap.code.blocks, gap.subject, gap.field) == (False, "Fenna Valkenier", "relation_type")


def test_an_invited_partner_that_says_nothing_warns_unless_it_wrote() -> None:
    silent = builders.attends("hatice", "wijkteam", PRESENT)
    speaking = builders.attends("anouk", "politie", PRESENT)
    found = found_in(builders.complete_conference(attendance=(speaking, silent)))
    assert found[GapCode.INVITED_SILENT].subject == "Wijkteam Oeverdam-Oost"
    wrote = replace(silent, input_received_on=date(2026, 11, 20))
    assert GapCode.INVITED_SILENT not in found_in(builders.complete_conference(attendance=(speaking, wrote)))


def test_a_partner_that_was_invited_as_such_is_silent_too_whoever_leads() -> None:
    invited = builders.attends(None, "wijkteam", PRESENT)
    for leads in ({"chair": None, "secretary": None}, {"chair": "anouk", "secretary": None}):
        found = found_in(builders.complete_conference(attendance=(invited,), **leads))
        assert found[GapCode.INVITED_SILENT].subject == "Wijkteam Oeverdam-Oost"


def test_attendance_and_roles_that_were_left_open_warn() -> None:
    unmarked = builders.attends("hatice", "wijkteam", None, input_received_on=date(2026, 11, 20))
    speaking = builders.attends("anouk", "politie", PRESENT)
    unweighed = builders.role_assessment("jesse", "Diefstal")
    found = found_in(builders.complete_conference(attendance=(speaking, unmarked), role_assessments=(unweighed,)))
    assert {code: gap.subject for code, gap in found.items()} == {
        GapCode.ATTENDANCE_UNRECORDED: "Hatice Yıldız",
        GapCode.ROLE_UNWEIGHED: "Jesse Valkenier",
    }
    assert not any(code.blocks for code in found)


def test_a_minor_as_perpetrator_without_a_reasoned_weighing_warns() -> None:
    bare = builders.role_assessment("fenna", "Diefstal", role=Role.PERPETRATOR)
    weighed = replace(bare, reasoning="Zij moest van een ouder.", coercion_signals=("Gestuurd door een ander",))
    assert GapCode.MINOR_WITHOUT_WEIGHING in found_in(builders.complete_conference(role_assessments=(bare,)))
    assert GapCode.MINOR_WITHOUT_WEIGHING not in found_in(builders.complete_conference(role_assessments=(weighed,)))


def test_offender_and_victim_of_one_incident_at_one_table_warn() -> None:
    roles = (
        builders.role_assessment("jesse", "Bedreiging", role=Role.PERPETRATOR),
        builders.role_assessment("fenna", "Bedreiging", role=Role.VICTIM),
    )
    both = (builders.attends("jesse", None, PRESENT), builders.attends("fenna", None, PRESENT))
    police = builders.attends("anouk", "politie", PRESENT)
    found = found_in(builders.complete_conference(role_assessments=roles, attendance=(police, *both)))
    assert found[GapCode.OFFENDER_AND_VICTIM_TOGETHER].detail == "Bedreiging"
    one_only = found_in(builders.complete_conference(role_assessments=roles, attendance=(police, both[0])))
    assert GapCode.OFFENDER_AND_VICTIM_TOGETHER not in one_only


def test_a_late_action_nobody_reported_on_warns() -> None:
    earlier = builders.conference("c0", date(2026, 9, 1), actions=(builders.action(7, due=date(2026, 9, 9)),))
    now = builders.complete_conference(actions=())
    whole = builders.case(earlier, now)
    assert [gap.subject for gap in gaps(whole, "c1") if gap.code is GapCode.ACTION_UNREPORTED] == ["A7"]


def test_an_action_late_for_the_second_time_asks_to_scale_up() -> None:
    earlier = builders.conference("c0", date(2026, 9, 1), actions=(builders.action(7, due=date(2026, 9, 9)),))
    between = builders.conference("c00", date(2026, 10, 1))
    now = builders.complete_conference(actions=(), action_updates=(builders.update(7, ActionStatus.DELAYED),))
    found = gaps(builders.case(earlier, between, now), "c1")
    assert [gap.code for gap in found] == [GapCode.OVERDUE_TWICE]


def test_a_delay_of_informing_past_its_date_warns() -> None:
    past = InformingSnapshot(person="jesse", delay_ground="Onderzoek", review_on=date(2026, 11, 30))
    whole = builders.case(builders.complete_conference(informing=(past,)))
    assert [gap.code for gap in gaps(whole, "c1", today=date(2026, 12, 1))] == [GapCode.DELAY_REVIEW_PAST]


def test_a_case_near_the_end_of_its_term_warns() -> None:
    found = found_in(builders.complete_conference(), first_processed_on=date(2021, 12, 1))
    assert found[GapCode.RETENTION_SOON].detail == "2026-12-01"


def test_blocking_gaps_come_first_and_can_be_told_apart() -> None:
    conference = builders.complete_conference(confidentiality_read_out=None, informing=())
    whole: CaseSnapshot = builders.case(conference)
    found = gaps(whole, "c1")
    assert [gap.code for gap in found] == [GapCode.NOT_INFORMED, GapCode.CONFIDENTIALITY_NOT_READ]
    assert (len(blocking(found)), len(warnings(found))) == (1, 1)
