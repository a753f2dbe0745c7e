"""Where each action stands: nothing agreed is lost."""

from dataclasses import dataclass, replace
from datetime import date

from models.kinds import ActionStatus
from models.records import ActionSnapshot, ActionUpdateSnapshot, CaseSnapshot, ConferenceSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An update, and the conference where it was given."""

    conference: str
    on: date
    update: ActionUpdateSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An action as it stands at one moment. *times_late* counts the conferences that found it open past its date."""

    action: ActionSnapshot
    agreed_at: str
    agreed_on: date
    status: ActionStatus
    due: date | None
    result: str = ""
    reports: tuple[Report, ...] = ()
    times_late: int = 0

    @property
    def asks_escalation(self) -> bool:
        """Whether it was late twice, which asks for scaling up."""
        return self.status.asks_attention and self.times_late >= 2

    def is_late_on(self, day: date) -> bool:
        """Whether it is still to be done and its date has passed on *day*."""
        return self.status.asks_attention and self.due is not None and self.due < day


def standings(case: CaseSnapshot, conference: str | None = None) -> tuple[Standing, ...]:
    """Where every action stands, by number, after the conference with this key (by default: the last)."""
    conferences = case.conferences if conference is None else case.up_to(conference)
    return _after(conferences)


def carried_over(case: CaseSnapshot, conference: str) -> tuple[Standing, ...]:
    """The actions of earlier conferences that this conference must look back on, oldest first.

    They stand as before it; what is reported at this conference is in its own updates.
    """
    late_now = case.conference(conference).held_on
    open_ones = (one for one in _after(case.before(conference)) if one.status.asks_attention)
    ordered = sorted(open_ones, key=lambda one: (one.agreed_on, one.action.number))
    return tuple(_counted(one, late_now) for one in ordered)


def _after(conferences: tuple[ConferenceSnapshot, ...]) -> tuple[Standing, ...]:
    found: dict[int, Standing] = {}
    for conference in conferences:
        found = {number: _counted(one, conference.held_on) for number, one in found.items()}
        for action in conference.actions:
            found[action.number] = Standing(
                action=action,
                agreed_at=conference.key,
                agreed_on=conference.held_on,
                status=action.status,
                due=action.due,
            )
        for update in conference.action_updates:
            if update.number in found:
                found[update.number] = _reported(found[update.number], conference, update)
    return tuple(found[number] for number in sorted(found))


def _counted(one: Standing, day: date) -> Standing:
    """Count one more lateness when this conference finds the action open past its date."""
    if not one.is_late_on(day):
        return one
    return replace(one, times_late=one.times_late + 1)


def _reported(one: Standing, conference: ConferenceSnapshot, update: ActionUpdateSnapshot) -> Standing:
    report = Report(conference=conference.key, on=update.reported_on or conference.held_on, update=update)
    return replace(
        one,
        status=update.status,
        due=update.due or one.due,
        result=update.result or one.result,
        reports=(*one.reports, report),
    )
