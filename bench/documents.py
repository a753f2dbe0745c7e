"""Minutes and plan of a whole case, as PDF and as DOCX."""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench.figure import Figure, median_ms
from exports.blocks import DocumentKind
from exports.publishing import DocumentFormat, publish
from exports.wording import wording
from models import interchange

_CASE = Path(__file__).parents[1] / "tests/resources/cases/harrie.json"


def figures() -> Iterator[Figure]:
    """The four documents of the last conference, one by one and together."""
    case = interchange.read_case(_CASE)
    last = case.conferences[-1].key
    together = 0.0
    say = wording("nl")
    with tempfile.TemporaryDirectory() as place:
        for kind in DocumentKind:
            for form in DocumentFormat:
                taken = median_ms(partial(publish, case, last, kind, form, Path(place), say))
                together += taken
                yield Figure(f"{kind} as {form}", taken, "ms", "")
    yield Figure("the four documents of harrie.json together", together / 1000, "s", "<= 1 s")
