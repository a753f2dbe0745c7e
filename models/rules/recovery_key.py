"""The recovery key: what opens the vault when every chair forgot their passphrase, as it is written on paper.

165 random bits in 33 characters of Crockford's alphabet (no I, L, O and U), then two that check them, in seven groups
of five. The check is the remainder by a prime, so that one wrong character, and any two that changed places, show.
"""

import secrets
from unicodedata import normalize

from models.problems import KnownProblem, Problem

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SECRET_CHARACTERS, _CHECK_CHARACTERS, _GROUP = 33, 2, 5
SECRET_BITS = 5 * _SECRET_CHARACTERS
_CHECK_PRIME = 1021  # the largest below 32 × 32
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_BETWEEN = str.maketrans(dict.fromkeys(" \t\r\n\u00a0-\u2010\u2011\u2012\u2013\u2014\u2212._/"))


def new_recovery_key() -> str:
    """Give a new recovery key in its groups, as it is shown and printed."""
    return as_shown(secrets.randbits(SECRET_BITS))


def as_shown(number: int) -> str:
    """Give the recovery key whose secret is *number*, of SECRET_BITS bits, in groups of five characters."""
    return grouped(_written(number, _SECRET_CHARACTERS) + _written(number % _CHECK_PRIME, _CHECK_CHARACTERS))


def understood(typed: str) -> str:
    """Give the recovery key that was *typed*, without its groups; small letters, O for 0 and I or L for 1 are fine.

    Raises KnownProblem RECOVERY_KEY_MISTYPED when it cannot be one.
    """
    key = normalize("NFKC", typed).upper().translate(_BETWEEN).translate(_READ_AS)
    if len(key) != _SECRET_CHARACTERS + _CHECK_CHARACTERS or not set(key) <= set(_ALPHABET):
        raise KnownProblem(Problem.RECOVERY_KEY_MISTYPED)
    secret, check = key[:_SECRET_CHARACTERS], key[_SECRET_CHARACTERS:]
    if _read(secret) % _CHECK_PRIME != _read(check):
        raise KnownProblem(Problem.RECOVERY_KEY_MISTYPED)
    return key


def is_well_typed(typed: str) -> bool:
    """Tell whether *typed* is a whole recovery key without a typing error."""
    try:
        understood(typed)
    except KnownProblem:
        return False
    return True


def grouped(key: str) -> str:
    """Give *key* in groups of five, as it is easiest to read and to type."""
    return "-".join(key[start : start + _GROUP] for start in range(0, len(key), _GROUP))


def _written(number: int, characters: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(characters)))


def _read(text: str) -> int:
    number = 0
    for character in text:
        number = number << 5 | _ALPHABET.index(character)
    return number
