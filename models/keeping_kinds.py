"""The closed lists of what keeps a vault safe: roles, what the log tells, and why a case was destroyed."""

from enum import Enum, StrEnum, auto


class VaultRole(StrEnum):
    """What somebody may do in a vault: govern it, work in it, or only read."""

    CHAIR = "voorzitter"
    SECRETARY = "secretaris"
    READER = "lezer"

    @property
    def may_write(self) -> bool:
        """Whether this role works on cases, and so may change them and hand over documents."""
        return self is not VaultRole.READER

    @property
    def may_govern(self) -> bool:
        """Whether this role decides on keys, backups put back, retention and destruction."""
        return self is VaultRole.CHAIR


class Act(StrEnum):
    """What somebody did (BIO2 8.15.01: actie)."""

    VAULT_MADE = "kluis_gemaakt"
    UNLOCKED = "ontgrendeld"
    UNLOCK_FAILED = "ontgrendelen_mislukt"
    LOCKED = "vergrendeld"
    VIEWED = "ingezien"
    CREATED = "toegevoegd"
    CHANGED = "gewijzigd"
    DELETED = "verwijderd"
    IMPORTED = "ingelezen"
    EXPORTED = "geexporteerd"
    PRINTED = "afgedrukt"
    FINALISED = "vastgesteld"
    AMENDMENT_BEGUN = "aanvulling_begonnen"
    OVERRIDDEN = "waarschuwing_terzijde_gelegd"
    PERSON_ADDED = "persoon_toegevoegd"
    PERSON_REMOVED = "persoon_verwijderd"
    ROLE_CHANGED = "rol_gewijzigd"
    PASSPHRASE_CHANGED = "wachtzin_gewijzigd"  # noqa: S105 - the name of an act
    RECOVERY_KEY_MADE = "herstelsleutel_gemaakt"
    REKEYED = "sleutel_vernieuwd"
    BACKUP_MADE = "reservekopie_gemaakt"
    BACKUP_REMOVED = "reservekopie_verwijderd"
    BACKUP_TESTED = "reservekopie_beproefd"
    RESTORED = "teruggezet"
    EXAMINED = "gecontroleerd"
    SALVAGED = "geborgen"
    MIGRATED = "bijgewerkt"
    CLOCK_WENT_BACK = "klok_teruggezet"
    RETENTION_EXTENDED = "bewaartermijn_verlengd"
    SHIELD_OPENED = "afgeschermde_casus_ingezien"
    HANDED_OVER = "overgedragen"
    DESTROYED = "vernietigd"
    LOG_VERIFIED = "logboek_gecontroleerd"
    LOG_EXPORTED = "logboek_geexporteerd"


class Outcome(StrEnum):
    """How it went (BIO2 8.15.01: resultaat)."""

    DONE = "gelukt"
    REFUSED = "geweigerd"
    FAILED = "mislukt"


class LogFaultKind(Enum):
    """How a log is found to be wrong."""

    CHANGED = auto()
    MISSING = auto()
    MOVED = auto()
    ADDED = auto()
    UNCHAINED = auto()
    CUT_OFF = auto()
    HEAD = auto()
    SHORTER = auto()
    REPLACED = auto()
    ANCHOR_MISSING = auto()
    ANCHOR_CHANGED = auto()
    NOTICED = auto()


class ShieldReason(StrEnum):
    """Why somebody opens a closed case, which is shielded (Wgs 2.31(8))."""

    ACCOUNTING = "verantwoording"
    ACCESS_REQUEST = "inzageverzoek"
    RELAPSE = "terugval"
    DESTRUCTION = "vernietiging"


class Urgency(StrEnum):
    """How near the end of a case's term is."""

    OVERDUE = "verstreken"
    SOON = "binnenkort"
    RUNNING = "loopt"


class DestructionGround(StrEnum):
    """Why a case was destroyed."""

    TERM_ENDED = "bewaartermijn_verstreken"
    NOT_ACCEPTED = "niet_in_behandeling_genomen"
    NO_LONGER_NEEDED = "niet_langer_nodig"
    HANDED_OVER = "overgedragen"


class BackupReason(StrEnum):
    """Why a backup was made; the value stands in the name of its folder."""

    OPENED = "open"
    HOURLY = "hourly"
    FINALISED = "finalise"
    MIGRATION = "migration"
    BY_HAND = "by-hand"
    RESTORING = "before-restore"
    DESTROYED = "after-destruction"
    REKEYED = "after-rekey"


class PlaceState(StrEnum):
    """How a second place for backups is: BEHIND when it lacks some that the first place has."""

    NONE = "none"
    OK = "ok"
    BEHIND = "behind"
    UNREACHABLE = "unreachable"
    FULL = "full"
    READ_ONLY = "read_only"
