"""Extracts: what of a case some readers may know. What is not certain is left out (Wgs 2.29(3), 2.31(9))."""

from dataclasses import replace

from models.kinds import ContributionKind
from models.records import CaseSnapshot, ConferenceSnapshot
from models.rules.extracts.partners import ForPartners
from models.rules.extracts.person import ForPerson
from models.rules.extracts.readers import Extract, LeftOut, Readers
from models.rules.extracts.third_party import ForThirdParty
from models.rules.sharing import recipients

__all__ = ["Extract", "LeftOut", "Readers", "distribution", "extract"]


def distribution(case: CaseSnapshot, conference_key: str) -> Readers:
    """Everybody on the distribution list of a conference."""
    listed = recipients(case, case.conference(conference_key))
    return Readers(tuple(one.key for one in listed))


def extract(case: CaseSnapshot, conference_key: str, readers: Readers) -> Extract:
    """The case up to and including a conference, as *readers* may know it; for the team without the chair's own notes.

    KeyError when the case has no such conference, person or organisation.
    """
    this = case.conference(conference_key)
    if readers.team:
        return Extract(_without_notes(case), readers, LeftOut())
    until = case.up_to(conference_key)
    keys = {None, *(one.key for one in until)}
    known = replace(
        case, conferences=until, disclosures=tuple(row for row in case.disclosures if row.conference in keys)
    )
    rules = _rules(known, readers)
    told = tuple(rules.conference(one) for one in until)
    left_out = replace(
        _left_out(this, told[-1]),
        delayed=_delayed(this, readers.person),
        earlier=_views(until[:-1]) - _views(told[:-1]),
    )
    return Extract(rules.whole(replace(known, conferences=told)), readers, left_out)


def _rules(case: CaseSnapshot, readers: Readers) -> ForPartners | ForPerson:
    if readers.person is not None:
        person = case.person(readers.person)
        if person is None:
            raise KeyError("person")
        return ForPerson(case, person)
    those = tuple(one for key in readers.organisations if (one := case.organisation(key)) is not None)
    if len(those) != len(readers.organisations):
        raise KeyError("organisation")
    return (ForThirdParty if any(one.is_third_party for one in those) else ForPartners)(case, those)


def _without_notes(case: CaseSnapshot) -> CaseSnapshot:
    return replace(
        case,
        conferences=tuple(
            replace(one, proceedings=replace(one.proceedings, private_notes="")) for one in case.conferences
        ),
    )


def _views(conferences: tuple[ConferenceSnapshot, ...]) -> int:
    """How many views of persons concerned these conferences hold."""
    return sum(row.kind is ContributionKind.VIEW_OF_PERSON for one in conferences for row in one.contributions)


def _left_out(this: ConferenceSnapshot, now: ConferenceSnapshot) -> LeftOut:
    return LeftOut(
        contributions=len(this.contributions) - len(now.contributions),
        roles=len(this.role_assessments) - len(now.role_assessments),
        scores=len(this.domain_assessments) - len(now.domain_assessments),
        goals=len(this.goals) - len(now.goals),
        actions=len(this.actions) - len(now.actions),
        decisions=len(this.decisions) - len(now.decisions),
        reasons=_untold_reasons(this, now),
        informing=len(this.informing) - len(now.informing),
    )


def _delayed(this: ConferenceSnapshot, person: str | None) -> int:
    """How often this person is told later on the ground of UAVG art. 41, as whoever wrote the ground called it."""
    grounds = [one.delay_ground for one in this.informing if person is not None and one.person == person]
    return sum("41" in ground and "uavg" in ground.casefold() for ground in grounds)


def _untold_reasons(this: ConferenceSnapshot, now: ConferenceSnapshot) -> int:
    """How many of the decisions that are told have reasons that are not."""
    told = {(one.id, one.text) for one in now.decisions}
    reasons = sum(bool(one.rationale) for one in this.decisions if (one.id, one.text) in told)
    return reasons - sum(bool(one.rationale) for one in now.decisions)
