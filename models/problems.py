"""The problems the program knows how to tell: each has a sentence in the interface, the rest are bugs."""

from enum import Enum, auto


class Problem(Enum):
    """Something a person can understand and act on."""

    # the vault
    VAULT_MISSING = auto()
    VAULT_GONE = auto()
    VAULT_EXISTS = auto()
    VAULT_IN_USE = auto()
    VAULT_LEFT_OPEN = auto()
    VAULT_WITHOUT_LOCKS = auto()
    VAULT_DAMAGED = auto()
    VAULT_READ_ONLY = auto()
    VAULT_NEWER = auto()
    VAULT_FULL = auto()
    VAULT_LOCKED = auto()
    VAULT_UNREACHABLE = auto()
    UNKNOWN_PERSON = auto()
    PERSON_NOT_CHOSEN = auto()
    PASSPHRASE_UNREADABLE = auto()
    PERSON_EXISTS = auto()
    WRONG_PASSPHRASE = auto()
    PASSPHRASE_TOO_SHORT = auto()
    NAME_MISSING = auto()
    NOT_ALLOWED = auto()
    PASSPHRASE_WEAK = auto()
    TOO_MANY_ATTEMPTS = auto()
    KEYS_TAMPERED = auto()
    NO_RECOVERY_KEY = auto()
    RECOVERY_KEY_MISTYPED = auto()
    WRONG_RECOVERY_KEY = auto()
    LAST_CHAIR = auto()
    NOT_YOURSELF = auto()
    PEOPLE_NOT_COME_BY = auto()
    VAULT_READ_ELSEWHERE = auto()
    BACKUP_MISSING = auto()
    BACKUP_DAMAGED = auto()
    BACKUP_NEWER = auto()
    BACKUP_OTHER_KEY = auto()
    BACKUP_LAST = auto()
    PLACE_MISSING = auto()
    PLACE_READ_ONLY = auto()
    PLACE_INSIDE_VAULT = auto()
    NOTHING_TO_SALVAGE = auto()

    # the case file
    FILE_UNREADABLE = auto()
    FILE_TOO_LARGE = auto()
    FILE_NOT_JSON = auto()
    FILE_MALFORMED = auto()
    FILE_OTHER_FORMAT = auto()
    FILE_INVALID = auto()
    CASE_EXISTS = auto()
    CASE_MISSING = auto()
    CASE_INCOMPLETE = auto()
    CONFERENCE_MISSING = auto()

    # the rules of the field
    DECLARATION_MISSING = auto()
    INVALID_BSN = auto()
    DUE_BEFORE_CONFERENCE = auto()
    CONFERENCE_INCOMPLETE = auto()
    CONFERENCE_FINAL = auto()
    CONFERENCE_NOT_FINAL = auto()
    NO_AMENDMENT = auto()
    REASON_MISSING = auto()
    CASE_CLOSED = auto()
    UNKNOWN_REFERENCE = auto()
    STILL_IN_USE = auto()
    TEXT_TOO_LONG = auto()
    NOT_FOUND = auto()
    RECIPIENT_THIRD_PARTY = auto()
    RECIPIENT_NOT_INVITED = auto()
    RECIPIENT_UNKNOWN = auto()
    RECIPIENT_MISSING = auto()
    RECIPIENT_NO_PERSON = auto()
    INFORMING_DELAYED = auto()
    FORM_NOT_PROTECTED = auto()
    FORM_NOT_MADE = auto()
    OUTCOME_WITHOUT_BSN = auto()
    VERSION_NOT_EARLIER = auto()

    # how long cases are kept
    CASE_SHIELDED = auto()
    EXTENSION_NOT_ALLOWED = auto()
    EXTENSION_INCOMPLETE = auto()
    TERM_NOT_ENDED = auto()
    DESTRUCTION_NOT_CONFIRMED = auto()
    NO_CASES_CHOSEN = auto()
    RECEIVER_MISSING = auto()
    HANDED_OVER_DIFFERS = auto()

    # documents
    TARGET_MISSING = auto()
    TARGET_NOT_WRITABLE = auto()
    TARGET_FULL = auto()
    TARGET_EXISTS = auto()
    TARGET_HELD = auto()
    PRINTER_TAKES_NOTHING = auto()
    DOCUMENT_PASSWORD_TOO_SHORT = auto()
    DOCUMENT_PASSWORD_TOO_PLAIN = auto()
    DOCUMENT_PASSWORD_TOO_LONG = auto()
    DOCUMENT_PASSWORD_UNREADABLE = auto()

    # the house style, the sentences and the plain words of an organisation
    LOGO_UNREADABLE = auto()
    LOGO_TOO_LARGE = auto()
    COLOUR_UNREADABLE = auto()
    COLOUR_TOO_LIGHT = auto()
    PLACEHOLDERS_CHANGED = auto()
    LINE_TOO_LONG = auto()
    WORD_INCOMPLETE = auto()
    WORD_TWICE = auto()
    CONFIGURATION_REFUSED = auto()


class KnownProblem(Exception):
    """A problem to tell a person.

    *details* fill the sentence (a place in a file, a line, a date). They may be shown on screen and printed
    by the command line, and are never logged: str() gives only the problem's name.
    """

    def __init__(self, problem: Problem, **details: str) -> None:
        super().__init__(problem.name)
        self.problem = problem
        self.details = details
