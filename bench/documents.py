"""Minutes and plan of a whole case, as PDF and as DOCX."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure, median_ms
from exports import publishing
from models import interchange

_CASE = Path(__file__).parents[1] / "tests/resources/cases/harrie.json"


def figures() -> Iterator[Figure]:
    """The four documents of the last conference, one by one and together."""
    case = interchange.read_case(_CASE)
    last = case.conferences[-1].key
    together = 0.0
    with tempfile.TemporaryDirectory() as place:
        for document in ("minutes", "plan"):
            for form in ("pdf", "docx"):
                taken = median_ms(
                    lambda document=document, form=form: publishing.publish(
                        case, last, document, form, Path(place), overwrite=True
                    )
                )
                together += taken
                yield Figure(f"{document} as {form}", taken, "ms", "")
    yield Figure("the four documents of harrie.json together", together / 1000, "s", "<= 1 s")
