"""Everything that can be wrong with a file to take in, as a closed list: the interface has a sentence for each."""

from dataclasses import dataclass, field
from enum import StrEnum


class Fault(StrEnum):
    """One kind of fault; after each, the values that its sentence can name beside the place."""

    # not JSON text at all
    FOLDER = "folder"
    NO_REGULAR_FILE = "no_regular_file"
    EMPTY_FILE = "empty_file"
    ZIP_ARCHIVE = "zip_archive"
    PDF_DOCUMENT = "pdf_document"
    UTF_16 = "utf_16"
    BINARY = "binary"
    NOT_UTF_8 = "not_utf_8"

    # not well-formed
    SYNTAX = "syntax"  # line, column
    DUPLICATE_KEY = "duplicate_key"  # key
    TOO_DEEP = "too_deep"
    NO_NUMBER = "no_number"  # found: NaN, Infinity, or a number beyond all measure
    UNUSABLE_CHARACTER = "unusable_character"

    # not as the format says
    MISSING_FIELD = "missing_field"  # field
    UNKNOWN_FIELD = "unknown_field"  # field
    WRONG_TYPE = "wrong_type"  # expected
    NOT_ALLOWED_VALUE = "not_allowed_value"  # found, allowed
    EMPTY_TEXT = "empty_text"
    TOO_LONG = "too_long"  # limit
    LINE_BREAK = "line_break"
    TOO_MANY = "too_many"  # limit
    TOO_FEW = "too_few"  # limit
    OUT_OF_RANGE = "out_of_range"  # found, limit
    NO_DATE = "no_date"  # found
    NO_TIME = "no_time"  # found
    NO_KEY = "no_key"  # found
    NO_EMAIL = "no_email"
    WRONG_DIGITS = "wrong_digits"  # expected
    REPEATED_VALUE = "repeated_value"
    NOBODY_ATTENDS = "nobody_attends"
    INFORMING_OPEN = "informing_open"  # name

    # not whole
    UNKNOWN_REFERENCE = "unknown_reference"  # kind, reference
    DUPLICATE = "duplicate"  # kind, reference
    INVALID_BSN = "invalid_bsn"  # name
    DUE_BEFORE_CONFERENCE = "due_before_conference"  # number, due, held_on
    DECLARATION_MISSING = "declaration_missing"  # organisation
    PROCESSED_AFTER_OPENING = "processed_after_opening"  # opened_on, first_processed_on
    CONFERENCES_OUT_OF_ORDER = "conferences_out_of_order"  # held_on, previous
    ENDS_BEFORE_START = "ends_before_start"  # starts_at, ends_at
    LEFT_BEFORE_ARRIVAL = "left_before_arrival"  # arrived_at, left_at
    NOT_AFTER_CONFERENCE = "not_after_conference"  # day, held_on
    AFTER_CONFERENCE = "after_conference"  # day, held_on
    UPDATE_BEFORE_ACTION = "update_before_action"  # number
    UNKNOWN_OPTION = "unknown_option"  # reference

    # not what a configuration can hold
    OTHER_FORMAT = "other_format"  # found
    FILE_TOO_LARGE = "file_too_large"
    PLACEHOLDERS = "placeholders"  # expected
    NO_COLOUR = "no_colour"  # found
    TOO_LIGHT = "too_light"  # found
    NO_LOGO = "no_logo"


@dataclass(frozen=True, slots=True)
class Found:
    """A fault and where it is.

    *path* leads there through the file: names of fields, and positions in lists counted from 0.
    """

    fault: Fault
    path: tuple[str | int, ...] = ()
    values: dict[str, str] = field(default_factory=dict)
