"""The dictionary of the field: every closed list, with its English name in code and its Dutch value on disk.

The values are those of the interchange format ``caseconf-case/1``; the labels people see come from the
interface's translations and from the documents' wording.
"""

from enum import IntEnum, StrEnum


class Regime(StrEnum):
    """Under which law a case is handled (juridisch regime)."""

    ZVH = "zvh"
    LOCAL_PGA = "lokale_pga"
    OTHER = "anders"


class Phase(StrEnum):
    """Where a case is in the statutory order (Wgs 2.31)."""

    REFERRAL = "aanmelding"
    ASSESSMENT = "beoordeling"
    GATHERING = "verzameling"
    CONFERENCE = "casusoverleg"
    EXECUTION = "uitvoering"
    CLOSED = "afgesloten"


class Criterion(StrEnum):
    """The admission criteria a to d (BGS 2.20)."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"


class ParticipantType(StrEnum):
    """How an organisation takes part (Wgs 2.27 paragraph 1 or 2, or incidental third party, 2.31(9))."""

    PARAGRAPH_1 = "lid1"
    PARAGRAPH_2 = "lid2"
    THIRD_PARTY = "derde"


class Position(StrEnum):
    """What a person is in the case."""

    PERSON_CONCERNED = "betrokkene"
    CIRCLE = "kring"
    VICTIM = "slachtoffer"
    PROFESSIONAL = "professional"


class RelationType(StrEnum):
    """Who may be in the circle of a person concerned (BGS 2.19)."""

    FAMILY = "gezinslid"
    DIRECT_SOCIAL_CONTACT = "direct_sociaal_contact"


class ConferenceKind(StrEnum):
    """What a conference is for."""

    TRIAGE = "triage"
    FIRST = "eerste"
    FOLLOW_UP = "vervolg"
    EVALUATION = "evaluatie"
    CLOSING = "afsluiting"


class Step(StrEnum):
    """The steps of a conference, in their usual order."""

    PREPARE = "voorbereiden"
    OPEN = "openen"
    LOOK_BACK = "terugblik"
    PICTURE = "beeld"
    ROLES = "veiligheid"
    DOMAINS = "oordeel"
    DECISIONS = "besluit"
    INFORMING = "informering"
    READ_BACK = "voorlezen"


class AttendanceStatus(StrEnum):
    """How somebody attended."""

    PRESENT = "aanwezig"
    ONLINE = "digitaal"
    PARTLY = "deels"
    ABSENT_WITH_NOTICE = "afwezig_met_kennisgeving"
    ABSENT_WITHOUT_NOTICE = "afwezig_zonder_kennisgeving"

    @property
    def takes_part(self) -> bool:
        """Whether this person is in the room or on the line."""
        return self in (AttendanceStatus.PRESENT, AttendanceStatus.ONLINE, AttendanceStatus.PARTLY)


class ContributionKind(StrEnum):
    """Facts are not opinions (Wpg 4)."""

    FACT = "feit"
    PROFESSIONAL_JUDGEMENT = "professioneel_oordeel"
    UNCONFIRMED_SIGNAL = "onbevestigd_signaal"
    VIEW_OF_PERSON = "zienswijze_betrokkene"


class DataCategory(StrEnum):
    """The closed list of data that may be processed (Wgs 2.30)."""

    IDENTIFYING = "identificerend"
    BSN = "bsn"
    HOUSING = "wonen"
    FINANCIAL = "financieel"
    INCOME = "inkomen"
    HEALTH = "gezondheid"
    POLICE = "politiegegevens"
    JUDICIAL = "justitieel"
    RELATIONS = "relaties"
    SUPERVISION = "toezicht_en_handhaving"
    FACILITIES = "toegekende_voorzieningen"
    CARE = "hulpverlening"


class SecrecyGround(StrEnum):
    """On what ground professional secrecy is broken (Wgs 2.29(2))."""

    CONSENT = "toestemming"
    STATUTE = "wettelijk_voorschrift"
    GOOD_CARE = "goed_hulpverlenerschap"


class Role(StrEnum):
    """A person's role in one incident: a reasoned judgement, never computed."""

    PERPETRATOR = "pleger"
    VICTIM = "slachtoffer"
    BOTH = "beide"
    UNCLEAR = "onduidelijk"


class Certainty(StrEnum):
    """How certain the conference is of its judgement."""

    LOW = "laag"
    MEDIUM = "gemiddeld"
    HIGH = "hoog"


class FollowUp(StrEnum):
    """What follows from a role assessment."""

    VEILIG_THUIS = "veilig_thuis"
    AVIM = "avim"
    COMENSHA = "comensha"
    PROSECUTOR_CHECK = "om_toets"
    PROTECTION = "bescherming"
    NONE = "geen"


class Score(IntEnum):
    """Level of self-sufficiency (ZRM scale); chosen at the table, never added up."""

    NOT_DISCUSSED = 0
    ACUTE = 1
    NOT_SELF_SUFFICIENT = 2
    LIMITED = 3
    SUFFICIENT = 4
    FULL = 5


class Priority(StrEnum):
    """How urgent an action is."""

    HIGH = "hoog"
    NORMAL = "normaal"
    LOW = "laag"


class Track(StrEnum):
    """Which of the tracks an action serves; a plan with only one is told so."""

    SET_LIMITS = "grenzen_stellen"
    OFFER_PERSPECTIVE = "perspectief_bieden"
    PROTECTION = "bescherming"
    INFORMATION = "informatie"


class ActionStatus(StrEnum):
    """Where an action is. NOT_POSSIBLE could not be done; NOT_DONE could have been and was not."""

    OPEN = "open"
    IN_PROGRESS = "loopt"
    DONE = "gereed"
    DELAYED = "vertraagd"
    NOT_POSSIBLE = "niet_mogelijk"
    NOT_DONE = "niet_uitgevoerd"
    LAPSED = "vervallen"

    @property
    def asks_attention(self) -> bool:
        """Whether the action still opens the next conference."""
        return self in (
            ActionStatus.OPEN,
            ActionStatus.IN_PROGRESS,
            ActionStatus.DELAYED,
            ActionStatus.NOT_DONE,
        )


class MinutesStatus(StrEnum):
    """Whether the minutes may still change."""

    DRAFT = "concept"
    FINAL = "vastgesteld"
