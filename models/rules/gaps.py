"""What a gap is: something the minutes still lack, and the field it points to."""

from dataclasses import dataclass
from enum import StrEnum

from models.kinds import Step


class GapCode(StrEnum):
    """Every gap the completeness list can name. The first block a final document, the rest warn."""

    ACTION_WITHOUT_TEXT = "action_without_text"
    ACTION_WITHOUT_OWNER = "action_without_owner"
    ACTION_WITHOUT_ORGANISATION = "action_without_organisation"
    ACTION_WITHOUT_DUE = "action_without_due"
    DECISION_WITHOUT_TEXT = "decision_without_text"
    NO_PURPOSE = "no_purpose"
    CRITERION_UNANSWERED = "criterion_unanswered"
    NO_CASE_DIRECTOR = "no_case_director"
    NO_FOLLOW_UP = "no_follow_up"
    NOT_INFORMED = "not_informed"
    THIRD_PARTY_UNSIGNED = "third_party_unsigned"

    ATTENDANCE_UNRECORDED = "attendance_unrecorded"
    CONFIDENTIALITY_NOT_READ = "confidentiality_not_read"
    ACTION_UNREPORTED = "action_unreported"
    OVERDUE_TWICE = "overdue_twice"
    INVITED_SILENT = "invited_silent"
    CONTRIBUTION_WITHOUT_SOURCE = "contribution_without_source"
    CONTRIBUTION_WITHOUT_KIND = "contribution_without_kind"
    POLICE_MARK = "police_mark"
    SECRECY_WITHOUT_GROUND = "secrecy_without_ground"
    SPECIAL_DATA_TO_THIRD_PARTY = "special_data_to_third_party"
    SENSITIVE_WORD = "sensitive_word"
    UNMARKED_DIAGNOSIS = "unmarked_diagnosis"
    OUTSIDE_CIRCLE = "outside_circle"
    ROLE_UNWEIGHED = "role_unweighed"
    MINOR_WITHOUT_WEIGHING = "minor_without_weighing"
    OFFENDER_AND_VICTIM_TOGETHER = "offender_and_victim_together"
    VAGUE_VERB = "vague_verb"
    HARD_MEASURE_WITHOUT_DILEMMA = "hard_measure_without_dilemma"
    BLAMING_WORDING = "blaming_wording"
    OWNER_OVERLOADED = "owner_overloaded"
    DELAY_REVIEW_PAST = "delay_review_past"
    RETENTION_SOON = "retention_soon"
    DRAFT_TOO_LONG = "draft_too_long"

    @property
    def blocks(self) -> bool:
        """Whether a final document waits for it; a warning can be set aside with a reason."""
        return self in _BLOCKING


_BLOCKING = frozenset(
    {
        GapCode.ACTION_WITHOUT_TEXT,
        GapCode.ACTION_WITHOUT_OWNER,
        GapCode.ACTION_WITHOUT_ORGANISATION,
        GapCode.ACTION_WITHOUT_DUE,
        GapCode.DECISION_WITHOUT_TEXT,
        GapCode.NO_PURPOSE,
        GapCode.CRITERION_UNANSWERED,
        GapCode.NO_CASE_DIRECTOR,
        GapCode.NO_FOLLOW_UP,
        GapCode.NOT_INFORMED,
        GapCode.THIRD_PARTY_UNSIGNED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that is missing or asks attention.

    *collection*, *record* (an id; None for the case or conference itself) and *field* point to where it is mended.
    *subject* names it on screen ("A44", a person's name); *detail* adds to it (a word found, a count).
    """

    code: GapCode
    step: Step
    collection: str
    field: str
    record: int | None = None
    subject: str = ""
    detail: str = ""

    @property
    def key(self) -> str:
        """What an override refers to: the code and the record it concerns."""
        return f"{self.code.value}:{self.collection}:{self.record or self.detail or self.field}"
