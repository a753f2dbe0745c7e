"""What is in the vault that pictures are taken of: cases of the tests, with their last conference moved to today."""

import json
import re
from datetime import date, datetime, time, timedelta
from pathlib import Path

from models.interchange import read_case
from models.kinds import Step
from models.records import (
    ActionDraft,
    AttendanceDraft,
    ConferenceDraft,
    ConferenceSnapshot,
    Proceedings,
    RoleAssessmentDraft,
)
from models.services import Services

RESOURCES = Path(__file__).resolve().parent.parent / "tests" / "resources"
_MINUTES = (0, 4, 6, 12, 9, 8, 5, 1, 0)  # used per step; 38 were planned


def morning(services: Services, now: datetime) -> None:
    """Three cases, of which two have their last conference today and one has actions that are late."""
    services.cases.take_in(read_case(RESOURCES / "cases" / "harrie.json"))
    _take_in_today(services, "tristan", _text("tristan"), now - timedelta(minutes=45))
    _take_in_today(services, "jeffrey", _text("jeffrey"), now)


def full_swing(services: Services, now: datetime) -> None:
    """A conference in which everything happens, begun three quarters of an hour ago, and a case that follows it."""
    begun = _today(now - timedelta(minutes=45))
    whole = json.loads(_text("tristan"))
    whole["conferences"][-1] = json.loads((RESOURCES / "full_swing.json").read_text("utf-8"))
    held = _take_in_today(services, "tristan", json.dumps(whole), begun)
    used = tuple((step, 60 * minutes) for step, minutes in zip(Step, _MINUTES, strict=True))
    read_back = tuple(f"decision:{decision.id}" for decision in held.decisions[:2])
    gone = Proceedings(started_at=begun, step=Step.OPEN, seconds_used=used, read_back=read_back)
    services.conferences.proceed(held.id, gone)
    weighed = held.role_assessments[0]
    for unfinished in (
        RoleAssessmentDraft(person="fleur", incident=weighed.incident, incident_on=weighed.incident_on),
        AttendanceDraft(person="guus", organisation="halt", declaration_signed=False),
        ActionDraft(text="Dossier van 29 mei delen voor de OM-toets.", owner="paul", organisation="om"),
    ):
        services.minutes.add(held.id, unfinished)
    _take_in_today(services, "jeffrey", _text("jeffrey"), now + timedelta(minutes=10))


def _text(name: str) -> str:
    return (RESOURCES / "cases" / f"{name}.json").read_text("utf-8")


def _take_in_today(services: Services, name: str, text: str, starts: datetime) -> ConferenceSnapshot:
    """Take in a case whose last conference is today, from *starts* for forty minutes, or as near as the day allows."""
    file = Path(f"{name}.json")
    file.write_text(_moved_to_today(text), "utf-8")
    last = services.cases.take_in(read_case(file)).conferences[-1]
    fields = {field: getattr(last, field) for field in ConferenceDraft.__dataclass_fields__}
    times = {"starts_at": _today(starts).time(), "ends_at": _today(_today(starts) + timedelta(minutes=40)).time()}
    services.conferences.revise(last.id, ConferenceDraft(**(fields | times)))
    return services.conferences.get(last.id)


def _today(moment: datetime) -> datetime:
    """The moment itself, or the first or last one of today: pictures are taken around midnight as well."""
    return min(max(moment, datetime.combine(date.today(), time(0, 0))), datetime.combine(date.today(), time(23, 55)))


def _moved_to_today(text: str) -> str:
    """A case file with every date as much later as makes its last conference one of today."""
    last = max(re.findall(r'"held_on": "(\d{4}-\d\d-\d\d)"', text))
    later = date.today() - date.fromisoformat(last)
    return re.sub(r'"(\d{4}-\d\d-\d\d)"', lambda day: f'"{date.fromisoformat(day[1]) + later}"', text)
