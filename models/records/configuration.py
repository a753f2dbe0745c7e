"""What an organisation makes its own: how its documents look and what they say."""

from dataclasses import dataclass

DEFAULT_LOCAL_KEEPING_YEARS = 5
"""How many years a case under another regime is kept, until the organisation sets its own term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """How the documents look. Empty: as the program ships it.

    *logo* is a picture file (PNG or JPEG) in base64; *colour* is "#rrggbb"; *marking* replaces the marking of the
    regime; *foot* stands at the foot of every page; *signatures* asks for a block to sign under final documents.
    """

    organisation: str = ""
    address: str = ""
    logo: str = ""
    colour: str = ""
    marking: str = ""
    foot: str = ""
    signatures: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingChange:
    """A sentence of the documents in the organisation's own words; *key* is as in the shipped wording, "brief.lead"."""

    language: str
    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainWord:
    """A word of the field, and what stands for it in plain language (B1)."""

    language: str
    word: str
    plain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """Everything an organisation can change about its documents, to be carried to another vault as a file.

    *plain_words* None: the list as the program ships it. *local_keeping_years* is how long the organisation itself
    keeps cases that are not under the Wgs, from first processing: its own choice, which no law prescribes, made by the
    chair for this vault, and so no part of the file.
    """

    style: HouseStyle = HouseStyle()
    wording: tuple[WordingChange, ...] = ()
    plain_words: tuple[PlainWord, ...] | None = None
    local_keeping_years: int = DEFAULT_LOCAL_KEEPING_YEARS
