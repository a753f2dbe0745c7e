"""What a password on a document must be: it travels with the file, and who holds the file may try for ever."""

from models.problems import KnownProblem, Problem

SHORTEST = 12
FEWEST_DIFFERENT = 5
"""How many different characters it must have: "aaaaaaaaaaaa" is long and guessed at once."""
MOST_BYTES = 127
"""What a PDF takes of a password in UTF-8; what comes after would count for nothing."""


def why_too_weak(password: str) -> KnownProblem | None:
    """Why *password* may not protect a document, None when it may; the problem never holds it.

    DOCUMENT_PASSWORD_UNREADABLE for what nobody can type, DOCUMENT_PASSWORD_TOO_SHORT (least),
    DOCUMENT_PASSWORD_TOO_LONG (most), DOCUMENT_PASSWORD_TOO_PLAIN (least) for the same few characters again and again.
    """
    if not password.isprintable():
        return KnownProblem(Problem.DOCUMENT_PASSWORD_UNREADABLE)
    if len(password.strip()) < SHORTEST:
        return KnownProblem(Problem.DOCUMENT_PASSWORD_TOO_SHORT, least=str(SHORTEST))
    if len(password.encode()) > MOST_BYTES:
        return KnownProblem(Problem.DOCUMENT_PASSWORD_TOO_LONG, most=str(MOST_BYTES))
    if len(set(password.casefold())) < FEWEST_DIFFERENT:
        return KnownProblem(Problem.DOCUMENT_PASSWORD_TOO_PLAIN, least=str(FEWEST_DIFFERENT))
    return None
