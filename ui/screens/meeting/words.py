"""The closed lists of attendance and contributions in the words people know."""

from PySide6.QtCore import QCoreApplication

from models.kinds import (
    AttendanceStatus,
    ContributionKind,
    DataCategory,
    SecrecyGround,
)


def attendance(status: AttendanceStatus) -> str:
    """How somebody attended."""
    words = {
        AttendanceStatus.PRESENT: QCoreApplication.translate("Words", "Present"),
        AttendanceStatus.ONLINE: QCoreApplication.translate("Words", "Online"),
        AttendanceStatus.PARTLY: QCoreApplication.translate("Words", "Partly"),
        AttendanceStatus.ABSENT_WITH_NOTICE: QCoreApplication.translate("Words", "Absent with notice"),
        AttendanceStatus.ABSENT_WITHOUT_NOTICE: QCoreApplication.translate("Words", "Absent without notice"),
    }
    return words[status]


def contribution(kind: ContributionKind) -> str:
    """Whether it is a fact or something else."""
    words = {
        ContributionKind.FACT: QCoreApplication.translate("Words", "Fact"),
        ContributionKind.PROFESSIONAL_JUDGEMENT: QCoreApplication.translate("Words", "Professional judgement"),
        ContributionKind.UNCONFIRMED_SIGNAL: QCoreApplication.translate("Words", "Unconfirmed signal"),
        ContributionKind.VIEW_OF_PERSON: QCoreApplication.translate("Words", "View of the person"),
    }
    return words[kind]


def data_category(category: DataCategory) -> str:
    """What kind of data it is (Wgs 2.30)."""
    words = {
        DataCategory.IDENTIFYING: QCoreApplication.translate("Words", "Identifying data"),
        DataCategory.BSN: QCoreApplication.translate("Words", "BSN"),
        DataCategory.HOUSING: QCoreApplication.translate("Words", "Housing"),
        DataCategory.FINANCIAL: QCoreApplication.translate("Words", "Financial"),
        DataCategory.INCOME: QCoreApplication.translate("Words", "Income"),
        DataCategory.HEALTH: QCoreApplication.translate("Words", "Health"),
        DataCategory.POLICE: QCoreApplication.translate("Words", "Police data"),
        DataCategory.JUDICIAL: QCoreApplication.translate("Words", "Judicial data"),
        DataCategory.RELATIONS: QCoreApplication.translate("Words", "Relations"),
        DataCategory.SUPERVISION: QCoreApplication.translate("Words", "Supervision and enforcement"),
        DataCategory.FACILITIES: QCoreApplication.translate("Words", "Facilities granted"),
        DataCategory.CARE: QCoreApplication.translate("Words", "Care and support"),
    }
    return words[category]


def ground(kind: SecrecyGround) -> str:
    """On what ground professional secrecy is broken."""
    words = {
        SecrecyGround.CONSENT: QCoreApplication.translate("Words", "Consent"),
        SecrecyGround.STATUTE: QCoreApplication.translate("Words", "Statutory provision"),
        SecrecyGround.GOOD_CARE: QCoreApplication.translate("Words", "Good care provision"),
    }
    return words[kind]
