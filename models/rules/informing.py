"""Of what the person concerned is not told yet (AVG 14(5)(b), UAVG 41)."""

import re

from models.records import ActionSnapshot

_NOT_TOLD = re.compile(r"(?:nog |voorlopig |do )?(?:niet|geen|nee|nooit|not|don't|no|never)\b", re.IGNORECASE)


def is_kept_from_the_person(action: ActionSnapshot) -> bool:
    """Whether the table wrote that the person concerned is not told of it, as in "Niet: zou het onderzoek schaden"."""
    return _NOT_TOLD.match(action.informing.strip()) is not None
