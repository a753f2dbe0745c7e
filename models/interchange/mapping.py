"""How the fields of the records are called in the case file."""

from models.records import (
    ConferenceSnapshot,
    DilemmaOption,
    DomainSnapshot,
    OrganisationSnapshot,
    PersonSnapshot,
    ScenarioSnapshot,
)
from models.records.plain import Names

FORMAT = "caseconf-case/1"

_NOWHERE = ""
"""Identity in a vault does not travel."""

NAMES: Names = {
    ConferenceSnapshot: {"id": _NOWHERE, "key": "id"},
    DomainSnapshot: {"id": _NOWHERE, "key": "id"},
    OrganisationSnapshot: {"id": _NOWHERE, "key": "id"},
    PersonSnapshot: {"id": _NOWHERE, "key": "id"},
    DilemmaOption: {"key": "id"},
    ScenarioSnapshot: {"when": "if"},
}
"""Per record, the fields that are called otherwise in the file."""
