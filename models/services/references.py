"""What the database refuses about references, told as a problem."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import IntegrityError

from models.problems import KnownProblem, Problem


@contextmanager
def references_told(problem: Problem = Problem.UNKNOWN_REFERENCE) -> Iterator[None]:
    """Turn a reference that would lead nowhere into *problem*; other refusals are our own mistakes and go on."""
    try:
        yield
    except IntegrityError as error:
        if "foreign key" not in str(error.orig).lower():
            raise
        raise KnownProblem(problem) from None
