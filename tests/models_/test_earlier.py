"""Of an earlier version readers see what they may know by both: what is kept from them since is gone from it too."""

from dataclasses import replace

from models.kinds import AttendanceStatus
from models.records import CaseSnapshot, ContributionSnapshot
from models.rules.earlier import earlier_for
from models.rules.extracts import Readers
from tests import builders

WIJKTEAM = Readers(("wijkteam",))
SEEN = builders.contribution("Er stond een auto voor de deur.")
OTHER = builders.contribution("Er is vaak ruzie.")


def version(*contributions: ContributionSnapshot) -> CaseSnapshot:
    present = AttendanceStatus.PRESENT
    table = builders.attends("anouk", "politie", present), builders.attends("hatice", "wijkteam", present)
    return builders.case(builders.conference(contributions=contributions, attendance=table))


def told(then: CaseSnapshot, now: CaseSnapshot, readers: Readers = WIJKTEAM) -> list[str]:
    (conference,) = earlier_for(then, now, "c1", readers).case.conferences
    return [one.text for one in conference.contributions]


def test_what_went_for_everybody_is_there() -> None:
    assert told(version(SEEN, OTHER), version(OTHER)) == [SEEN.text, OTHER.text]


def test_what_is_kept_from_them_since_is_gone_also_when_its_words_changed() -> None:
    kept = replace(SEEN, text="De wijkagent zag iets.", share_with=("politie",))
    assert told(version(SEEN, OTHER), version(kept, OTHER)) == [OTHER.text]


def test_what_is_kept_from_them_since_is_gone_also_when_it_was_written_anew() -> None:
    kept = builders.contribution(SEEN.text, share_with=("politie",))
    assert kept.id != SEEN.id
    assert told(version(SEEN, OTHER), version(kept, OTHER)) == [OTHER.text]


def test_what_was_kept_from_them_then_stays_so() -> None:
    assert told(version(replace(SEEN, share_with=("politie",)), OTHER), version(SEEN, OTHER)) == [OTHER.text]


def test_of_an_organisation_that_came_later_nothing_was_shared_by_name() -> None:
    now = version(OTHER)
    newcomer = builders.organisation("ggd", "GGD")
    now = replace(now, organisations=(*now.organisations, newcomer))
    then = version(replace(SEEN, share_with=("wijkteam",)), OTHER)
    assert told(then, now, Readers(("ggd",))) == [OTHER.text]
