"""What each gap says to a chair: one line that names it, and where it helps a second one."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.records import Override
from models.rules.gaps import Gap, GapCode
from ui import days


class GapWords(NamedTuple):
    """The line of a gap in the completeness list, and the quiet line below it."""

    title: str
    detail: str = ""


def words(gap: Gap) -> GapWords:
    """How *gap* is told."""
    texts = _blocking() | _about_the_setting() | _about_the_picture() | _about_agreements() | _about_what_is_written()
    title, detail = texts[gap.code]
    return GapWords(_filled(title, gap), _filled(detail, gap))


def of_override(override: Override, told: Mapping[str, Gap]) -> str:
    """The warning that *override* set aside, as it was told then; *told* are the gaps of that day by key."""
    gap = told.get(override.gap)
    if gap is not None:
        return words(gap).title
    return QCoreApplication.translate("Gaps", "A warning that no longer holds")


def _filled(text: str, gap: Gap) -> str:
    return text.format(subject=gap.subject, detail=_readable(gap.detail)).strip(" :")


def _readable(detail: str) -> str:
    """A day as people write it; anything else as it is."""
    try:
        day = date.fromisoformat(detail)
    except ValueError:
        return detail
    return days.plain(day)


def _blocking() -> dict[GapCode, tuple[str, str]]:
    return {
        GapCode.ACTION_WITHOUT_TEXT: (
            QCoreApplication.translate("Gaps", "Action {subject} has no text"),
            "",
        ),
        GapCode.ACTION_WITHOUT_OWNER: (
            QCoreApplication.translate("Gaps", "Action {subject} has no owner"),
            "",
        ),
        GapCode.ACTION_WITHOUT_ORGANISATION: (
            QCoreApplication.translate("Gaps", "Action {subject} has no organisation"),
            "",
        ),
        GapCode.ACTION_WITHOUT_DUE: (
            QCoreApplication.translate("Gaps", "Action {subject} has no date"),
            "",
        ),
        GapCode.DECISION_WITHOUT_TEXT: (
            QCoreApplication.translate("Gaps", "Decision {subject} has no text"),
            "",
        ),
        GapCode.NO_PURPOSE: (
            QCoreApplication.translate("Gaps", "The case has no purpose"),
            QCoreApplication.translate("Gaps", "What is it for? (Wgs 2.25)"),
        ),
        GapCode.CRITERION_UNANSWERED: (
            QCoreApplication.translate("Gaps", "Criterion {subject} is not answered"),
            QCoreApplication.translate("Gaps", "Admission, BGS 2.20"),
        ),
        GapCode.NO_CASE_DIRECTOR: (
            QCoreApplication.translate("Gaps", "There is no case director"),
            QCoreApplication.translate("Gaps", "Who turns the minutes into a plan?"),
        ),
        GapCode.NO_FOLLOW_UP: (
            QCoreApplication.translate("Gaps", "There is no next date"),
            QCoreApplication.translate("Gaps", "Or close the case"),
        ),
        GapCode.NOT_INFORMED: (
            QCoreApplication.translate("Gaps", "{subject}: inform or delay"),
            QCoreApplication.translate("Gaps", "Who tells it? Or: the ground and a date"),
        ),
        GapCode.THIRD_PARTY_UNSIGNED: (
            QCoreApplication.translate("Gaps", "{subject} has not signed the declaration"),
            QCoreApplication.translate("Gaps", "A third party signs first (Wgs 2.31(9))"),
        ),
    }


def _about_the_setting() -> dict[GapCode, tuple[str, str]]:
    return {
        GapCode.ATTENDANCE_UNRECORDED: (
            QCoreApplication.translate("Gaps", "Was {subject} there?"),
            QCoreApplication.translate("Gaps", "Attendance is not recorded"),
        ),
        GapCode.CONFIDENTIALITY_NOT_READ: (
            QCoreApplication.translate("Gaps", "Confidentiality was not read out"),
            QCoreApplication.translate("Gaps", "Everyone present is bound to it (Wgs 1.11)"),
        ),
        GapCode.RETENTION_SOON: (
            QCoreApplication.translate("Gaps", "The time to keep this case is nearly over"),
            QCoreApplication.translate("Gaps", "Keep until {detail}"),
        ),
        GapCode.OUTSIDE_CIRCLE: (
            QCoreApplication.translate("Gaps", "{subject}: family or direct contact?"),
            QCoreApplication.translate("Gaps", "Only they belong to the circle (BGS 2.19)"),
        ),
        GapCode.DRAFT_TOO_LONG: (
            QCoreApplication.translate("Gaps", "The minutes are a draft for more than five working days"),
            QCoreApplication.translate("Gaps", "Since {detail}: why?"),
        ),
    }


def _about_the_picture() -> dict[GapCode, tuple[str, str]]:
    return {
        GapCode.INVITED_SILENT: (
            QCoreApplication.translate("Gaps", "{subject} brought nothing in"),
            QCoreApplication.translate("Gaps", "Invited, and not heard"),
        ),
        GapCode.CONTRIBUTION_WITHOUT_SOURCE: (
            QCoreApplication.translate("Gaps", "A contribution has no source"),
            QCoreApplication.translate("Gaps", "Which organisation brought it?"),
        ),
        GapCode.CONTRIBUTION_WITHOUT_KIND: (
            QCoreApplication.translate("Gaps", "A contribution of {subject} has no kind"),
            QCoreApplication.translate("Gaps", "Fact, judgement, signal or view?"),
        ),
        GapCode.POLICE_MARK: (
            QCoreApplication.translate("Gaps", "Police mark in a contribution of {subject}"),
            QCoreApplication.translate("Gaps", "“{detail}”: may this be shared?"),
        ),
        GapCode.SECRECY_WITHOUT_GROUND: (
            QCoreApplication.translate("Gaps", "Professional secrecy without a ground: {subject}"),
            QCoreApplication.translate("Gaps", "Consent, statute or good care (Wgs 2.29(2))"),
        ),
        GapCode.SPECIAL_DATA_TO_THIRD_PARTY: (
            QCoreApplication.translate("Gaps", "Special data goes to a third party"),
            QCoreApplication.translate("Gaps", "Contribution of {subject}"),
        ),
        GapCode.SENSITIVE_WORD: (
            QCoreApplication.translate("Gaps", "Is “{detail}” needed here?"),
            QCoreApplication.translate("Gaps", "Contribution of {subject}"),
        ),
        GapCode.UNMARKED_DIAGNOSIS: (
            QCoreApplication.translate("Gaps", "“{detail}” reads as a diagnosis"),
            QCoreApplication.translate("Gaps", "Mark it as health data: {subject}"),
        ),
        GapCode.ROLE_UNWEIGHED: (
            QCoreApplication.translate("Gaps", "Role of {subject} is not weighed"),
            "{detail}",
        ),
        GapCode.MINOR_WITHOUT_WEIGHING: (
            QCoreApplication.translate("Gaps", "{subject} is a minor: weigh it and say why"),
            "{detail}",
        ),
        GapCode.OFFENDER_AND_VICTIM_TOGETHER: (
            QCoreApplication.translate("Gaps", "Offender and victim are at one table"),
            "{detail}",
        ),
    }


def _about_agreements() -> dict[GapCode, tuple[str, str]]:
    return {
        GapCode.ACTION_UNREPORTED: (
            QCoreApplication.translate("Gaps", "Nobody reported on {subject}"),
            QCoreApplication.translate("Gaps", "Its date has passed"),
        ),
        GapCode.OVERDUE_TWICE: (
            QCoreApplication.translate("Gaps", "{subject} is late for the second time"),
            QCoreApplication.translate("Gaps", "Scale up?"),
        ),
        GapCode.VAGUE_VERB: (
            QCoreApplication.translate("Gaps", "{subject} is vague: “{detail}”"),
            QCoreApplication.translate("Gaps", "What is done when it is done?"),
        ),
        GapCode.OWNER_OVERLOADED: (
            QCoreApplication.translate("Gaps", "{subject} has {detail} open actions"),
            QCoreApplication.translate("Gaps", "More than 3 with one owner"),
        ),
        GapCode.DELAY_REVIEW_PAST: (
            QCoreApplication.translate("Gaps", "Delay for {subject} should be looked at again"),
            QCoreApplication.translate("Gaps", "The date {detail} has passed"),
        ),
    }


def _about_what_is_written() -> dict[GapCode, tuple[str, str]]:
    return {
        GapCode.HARD_MEASURE_WITHOUT_DILEMMA: (
            QCoreApplication.translate("Gaps", "Hard measure in {subject}: {detail}"),
            QCoreApplication.translate("Gaps", "Write the dilemma out first"),
        ),
        GapCode.BLAMING_WORDING: (
            QCoreApplication.translate("Gaps", "“{subject}” may blame the victim"),
            QCoreApplication.translate("Gaps", "Rather: {detail}"),
        ),
    }
