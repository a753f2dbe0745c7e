"""Who is not told yet, and of what (AVG 14(5)(b), UAVG 41)."""

import re

from models.records import ActionSnapshot, CaseSnapshot, InformingSnapshot

_NOT_TOLD = re.compile(r"(?:nog |voorlopig |do )?(?:niet|geen|nee|nooit|not|don't|no|never)\b", re.IGNORECASE)


def is_kept_from_the_person(action: ActionSnapshot) -> bool:
    """Whether the table wrote that the person concerned is not told of it, as in "Niet: zou het onderzoek schaden"."""
    return _NOT_TOLD.match(action.informing.strip()) is not None


def telling_waits(case: CaseSnapshot, conference_key: str, person_key: str) -> InformingSnapshot | None:
    """Why somebody is not told yet as of a conference: a delay with its ground; None: it does not wait.

    What the last conference wrote that says anything of it holds until another does. KeyError when there is no such
    conference.
    """
    for conference in reversed(case.up_to(conference_key)):
        rows = [one for one in conference.informing if one.person == person_key]
        if rows:
            return next((one for one in rows if one.delay_ground.strip() and one.on is None), None)
    return None
