"""What the register of disclosures says of a document that leaves the program (Wgs 1.7)."""

from collections.abc import Sequence
from datetime import date

from exports.blocks import DocumentKind
from exports.wording import Wording
from models.kinds import MinutesStatus, Regime
from models.records import CaseSnapshot, DisclosureDraft, OrganisationSnapshot

_WHAT = {DocumentKind.MINUTES: "register.minutes", DocumentKind.PLAN: "register.plan"}
_GROUND = {
    Regime.ZVH: "register.ground_zvh",
    Regime.LOCAL_PGA: "register.ground_local",
    Regime.OTHER: "register.ground_other",
}


def entries(
    case: CaseSnapshot,
    conference_key: str,
    kind: DocumentKind,
    forms: Sequence[str],
    readers: Sequence[OrganisationSnapshot],
    on: date,
    say: Wording,
) -> tuple[DisclosureDraft, ...]:
    """One entry for each of *readers*: what it is, in which version and *forms* ("PDF"), and on what ground.

    They are not entries of the conference, whose minutes tell what the table itself disclosed.
    """
    conference = case.conference(conference_key)
    manner = "draft" if conference.minutes_status is MinutesStatus.DRAFT else "final"
    version = say(f"document.{manner}_version", version=conference.minutes_version)
    what = say(_WHAT[kind], day=say.day(conference.held_on), version=version, form=", ".join(forms))
    ground = say(_GROUND[case.regime])
    return tuple(DisclosureDraft(to=one.key, on=on, what=what, ground=ground) for one in readers)
