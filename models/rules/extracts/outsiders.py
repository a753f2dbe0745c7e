"""What nobody outside the table is told: neither third parties nor the people a case is about."""

from dataclasses import replace

from models.kinds import Position
from models.records import CaseSnapshot, ConferenceSnapshot, PersonSnapshot, Proceedings
from models.rules.extracts.partners import public


def for_outsiders(one: ConferenceSnapshot) -> ConferenceSnapshot:
    """The conference without who was there, what was weighed, and how it came to its decisions."""
    final, amendment = public(one).finalisation, one.amendment
    return replace(
        one,
        attendance=(),
        agenda=(),
        secretary=None,
        confidentiality_read_out=None,
        role_assessments=(),
        instruments=(),
        dilemmas=(),
        scenarios=(),
        feedback_to_referrer=None,
        scale_up="",
        scale_down="",
        proceedings=Proceedings(no_follow_up=one.proceedings.no_follow_up),
        finalisation=replace(final, by="") if final else None,
        amendment=replace(amendment, reason="", by="") if amendment else None,
    )


def without_grounds(case: CaseSnapshot) -> CaseSnapshot:
    """The case without why and how it was taken up, and where else it is registered."""
    return replace(
        case,
        purpose="",
        occasion="",
        criterion_a=None,
        criterion_b=None,
        criterion_c=None,
        criterion_d=None,
        ave_phase=None,
        phase=None,
        source_system_reference="",
    )


def contacts(case: CaseSnapshot, owners: set[str | None]) -> tuple[PersonSnapshot, ...]:
    """The professionals to turn to, by name and function: who directs the case, who chaired, and *owners*."""
    chairs = {one.chair for one in case.conferences}
    known = {case.case_director, case.process_director, *chairs, *owners}
    return tuple(nameplate(one) for one in case.people if one.position is Position.PROFESSIONAL and one.key in known)


def nameplate(person: PersonSnapshot) -> PersonSnapshot:
    """The person by name alone, with the function and organisation of a professional."""
    return PersonSnapshot(
        id=person.id,
        key=person.key,
        name=person.name,
        position=person.position,
        organisation=person.organisation,
        function=person.function,
    )


def only_known(case: CaseSnapshot, organisations: set[str | None]) -> CaseSnapshot:
    """The case with these organisations and the employers of its people, and no key of anybody who is not in it."""
    employers = {one.organisation for one in case.people}
    known = tuple(one for one in case.organisations if one.key in organisations | employers)
    people = {one.key for one in case.people}
    return replace(
        case,
        organisations=tuple(replace(one, oin="") for one in known),
        case_director=case.case_director if case.case_director in people else None,
        process_director=case.process_director if case.process_director in people else None,
        conferences=tuple(_with_known(one, people) for one in case.conferences),
    )


def _with_known(one: ConferenceSnapshot, people: set[str]) -> ConferenceSnapshot:
    return replace(
        one,
        chair=one.chair if one.chair in people else None,
        contributions=tuple(
            replace(row, about=tuple(key for key in row.about if key in people)) for row in one.contributions
        ),
        actions=tuple(replace(row, owner=row.owner if row.owner in people else None) for row in one.actions),
        action_updates=tuple(
            replace(row, reported_by=row.reported_by if row.reported_by in people else None)
            for row in one.action_updates
        ),
        informing=tuple(replace(row, by=row.by if row.by in people else None) for row in one.informing),
    )
