"""Every act that the log knows is written somewhere, and is seen to be by a test."""

import re
from collections.abc import Set
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.keeping_kinds import Act
from models.records import LogFilter, Override
from models.rules.completeness import gaps
from models.services import Services
from tests.meetings import HELD_ON, begin

HOUSE = Path(__file__).parents[2]
AT = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
WORDS_ONLY = frozenset({"log_words.py", "keeping_kinds.py"})


def named(*folders: str, leave_out: Set[str] = frozenset()) -> set[str]:
    """The acts that the files under these folders name."""
    found: set[str] = set()
    for folder in folders:
        for file in (HOUSE / folder).rglob("*.py"):
            if file.name not in leave_out:
                found |= set(re.findall(r"\bAct\.([A-Z_]+)\b", file.read_text("utf-8")))
    return found


@pytest.mark.parametrize("act", Act)
def test_an_act_is_written_by_the_program_and_looked_for_by_a_test(act: Act) -> None:
    assert act.name in named("models", "exports", "ui", "caseconf", leave_out=WORDS_ONLY)
    assert act.name in named("tests")


def test_making_final_is_noted_with_its_version_and_each_warning_that_was_set_aside(services: Services) -> None:
    meeting = begin(services)
    meeting.finish()
    reasons = [Override(gap=gap.key, reason="Besproken.") for gap in gaps(meeting.case, "c1", HELD_ON)]
    services.conferences.finalise(meeting.id, reasons, AT)
    (final,) = services.log.page(LogFilter(act=Act.FINALISED))
    assert (final.entry.object_id, final.entry.detail) == (meeting.id, "1.0")
    aside = [line.entry.detail for line in services.log.page(LogFilter(act=Act.OVERRIDDEN))]
    assert sorted(aside) == sorted(reason.gap.partition(":")[0] for reason in reasons)
    assert aside


def test_an_amendment_that_begins_is_noted_without_its_reason(services: Services) -> None:
    meeting = begin(services)
    meeting.finish()
    reasons = [Override(gap=gap.key, reason="Besproken.") for gap in gaps(meeting.case, "c1", HELD_ON)]
    services.conferences.finalise(meeting.id, reasons, AT)
    services.conferences.amend(meeting.id, "Naam verkeerd", AT)
    (begun,) = services.log.page(LogFilter(act=Act.AMENDMENT_BEGUN))
    assert (begun.entry.object_id, begun.entry.detail) == (meeting.id, "")
