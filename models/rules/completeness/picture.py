"""Gaps in the picture: contributions and roles."""

from collections.abc import Iterator

from models.kinds import DataCategory, Role, Step
from models.records import CaseSnapshot, ConferenceSnapshot, ContributionSnapshot
from models.rules import words
from models.rules.gaps import Gap, GapCode

_UNDER_SECRECY = (DataCategory.HEALTH, DataCategory.CARE)
_SPECIAL = (DataCategory.HEALTH, DataCategory.POLICE, DataCategory.JUDICIAL)


def of_contributions(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    """Contributions without source, kind or ground, and words that ask a second look."""
    for row in this.contributions:
        for code, field, detail in _contribution_faults(case, row):
            organisation = case.organisation(row.organisation)
            yield Gap(
                code=code,
                step=Step.PICTURE,
                collection="contributions",
                record=row.id,
                field=field,
                subject=organisation.name if organisation else "",
                detail=detail,
            )


def _contribution_faults(case: CaseSnapshot, row: ContributionSnapshot) -> Iterator[tuple[GapCode, str, str]]:
    lists = words.shipped()
    if row.organisation is None:
        yield GapCode.CONTRIBUTION_WITHOUT_SOURCE, "organisation", ""
    if row.kind is None:
        yield GapCode.CONTRIBUTION_WITHOUT_KIND, "kind", ""
    mark = words.first_found(row.text, lists.police_marks) or words.first_found(row.handling_code, lists.police_codes)
    if mark:
        yield GapCode.POLICE_MARK, "text", mark
    if row.data_category in _UNDER_SECRECY and row.ground is None:  # Wgs 2.29(2)
        yield GapCode.SECRECY_WITHOUT_GROUND, "ground", ""
    sees = [case.organisation(key) for key in row.share_with or ()]
    if row.data_category in _SPECIAL and any(one is not None and one.is_third_party for one in sees):
        yield GapCode.SPECIAL_DATA_TO_THIRD_PARTY, "share_with", ""
    sensitive = words.first_found(row.text, lists.sensitive_words)
    if sensitive:
        yield GapCode.SENSITIVE_WORD, "text", sensitive
    diagnosis = words.first_found(row.text, lists.diagnoses)
    if diagnosis and row.data_category is not DataCategory.HEALTH:
        yield GapCode.UNMARKED_DIAGNOSIS, "data_category", diagnosis


def of_roles(case: CaseSnapshot, this: ConferenceSnapshot) -> Iterator[Gap]:
    """Roles not weighed, minors weighed too lightly, offender and victim at one table."""
    for row in this.role_assessments:
        person = case.person(row.person)
        name = person.name if person else ""
        if row.role is None:
            code, field = GapCode.ROLE_UNWEIGHED, "role"
        elif (
            person is not None
            and row.role in (Role.PERPETRATOR, Role.BOTH)
            and person.is_minor_on(row.incident_on or this.held_on)
            and not (row.reasoning.strip() and (row.coercion_signals or row.counter_indications))
        ):
            code, field = GapCode.MINOR_WITHOUT_WEIGHING, "reasoning"
        else:
            continue
        yield Gap(
            code=code,
            step=Step.ROLES,
            collection="role_assessments",
            record=row.id,
            field=field,
            subject=name,
            detail=row.incident,
        )
    yield from _of_meeting_each_other(this)


def _of_meeting_each_other(this: ConferenceSnapshot) -> Iterator[Gap]:
    """Offender and victim of the same incident at one table."""
    here = {row.person for row in this.attendance if row.takes_part}
    for incident in dict.fromkeys(row.incident for row in this.role_assessments):
        rows = [row for row in this.role_assessments if row.incident == incident and row.person in here]
        offenders = {row.person for row in rows if row.role in (Role.PERPETRATOR, Role.BOTH)}
        victims = {row.person for row in rows if row.role is Role.VICTIM}
        if offenders and victims - offenders:
            yield Gap(
                code=GapCode.OFFENDER_AND_VICTIM_TOGETHER,
                step=Step.ROLES,
                collection="attendance",
                field="status",
                detail=incident,
            )
