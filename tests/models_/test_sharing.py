"""Need to know: what stands in the minutes that everybody gets."""

from models.kinds import AttendanceStatus
from models.rules.sharing import in_minutes, may_see, recipients
from tests import builders

PRESENT = AttendanceStatus.PRESENT
CONFERENCE = builders.conference(
    attendance=(
        builders.attends("anouk", "politie", PRESENT),
        builders.attends("hatice", "wijkteam", PRESENT),
        builders.attends("job", "verhuurder", PRESENT, declaration_signed=True),
    )
)
CASE = builders.case(CONFERENCE)
LANDLORD = CASE.organisations[2]


def test_without_conditions_a_third_party_does_not_see_it() -> None:
    assert [may_see(builders.contribution(), one) for one in CASE.organisations] == [True, True, False]


def test_the_source_always_sees_its_own_contribution() -> None:
    assert may_see(builders.contribution(organisation="verhuurder", share_with=()), LANDLORD)


def test_the_minutes_go_to_invited_partners_and_not_to_third_parties() -> None:
    assert [one.key for one in recipients(CASE, CONFERENCE)] == ["politie", "wijkteam"]


def test_what_only_some_may_see_stays_out_of_the_minutes() -> None:
    assert not in_minutes(builders.contribution(organisation="wijkteam", share_with=("wijkteam",)), CASE, CONFERENCE)
    assert not in_minutes(builders.contribution(share_with=()), CASE, CONFERENCE)


def test_what_every_recipient_may_see_stands_in_the_minutes() -> None:
    assert in_minutes(builders.contribution(share_with=("wijkteam",)), CASE, CONFERENCE)
    assert in_minutes(builders.contribution(), CASE, CONFERENCE)


def test_what_the_source_keeps_out_stays_out() -> None:
    assert not in_minutes(builders.contribution(in_minutes=False), CASE, CONFERENCE)
