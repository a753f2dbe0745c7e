"""What the register of disclosures says of a document that leaves the program (Wgs 1.7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exports.kinds import DocumentFormat, DocumentKind
from exports.wording import Wording
from models.kinds import MinutesStatus, Regime
from models.records import CaseSnapshot, DisclosureDraft

_GROUND = {
    Regime.ZVH: "register.ground_zvh",
    Regime.LOCAL_PGA: "register.ground_local",
    Regime.OTHER: "register.ground_other",
}


@dataclass(frozen=True, slots=True)
class Leaving:
    """A document that leaves: *form* None is on paper; *fingerprint* is of the file, *mark* stands on its pages.

    *since* is the version since which its changes are marked, if they are.
    """

    kind: DocumentKind
    form: DocumentFormat | None
    fingerprint: str
    mark: str
    since: str = ""


def entry(
    case: CaseSnapshot, conference_key: str, what: Leaving, on: date, say: Wording, whom: Mapping[str, str]
) -> DisclosureDraft:
    """What leaves, in which version and form, and on what ground *whom* may have it.

    *whom* names an organisation ("to") or a person of the case ("to_person") by key; nobody: it stays with the team.
    """
    conference = case.conference(conference_key)
    manner = "draft" if conference.minutes_status is MinutesStatus.DRAFT else "final"
    version = say(f"document.{manner}_version", version=conference.minutes_version)
    medium = what.form.value.upper() if what.form is not None else say("register.on_paper")
    words = say(f"register.{what.kind.name.lower()}", day=say.day(conference.held_on), version=version, form=medium)
    if what.since:
        words = say("register.with_changes", document=words, version=what.since)
    return DisclosureDraft(
        to=whom.get("to"),
        to_person=whom.get("to_person"),
        on=on,
        what=words,
        conference=conference_key,
        ground=_ground(case, what.kind, say, whom),
        document=what.kind.value,
        version=conference.minutes_version,
        fingerprint=what.fingerprint,
        mark=what.mark,
    )


def of_case_file(fingerprint: str, on: date, say: Wording) -> DisclosureDraft:
    """That the whole case was written as a file, for the team's own use."""
    return DisclosureDraft(
        on=on,
        what=say("register.case_alone"),
        ground=say("register.ground_team"),
        document=DocumentKind.CASE.value,
        fingerprint=fingerprint,
    )


def _ground(case: CaseSnapshot, kind: DocumentKind, say: Wording, whom: Mapping[str, str]) -> str:
    if kind is DocumentKind.ACCESS:
        return say("register.ground_access")
    if "to_person" in whom:
        return say("register.ground_person")
    organisation = case.organisation(whom.get("to"))
    if organisation is None:
        return say("register.ground_team")
    if organisation.is_third_party:
        return say("register.ground_third_party")
    return say(_GROUND[case.regime])
