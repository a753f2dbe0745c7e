"""Say how many seconds the first documents after a start take, with the libraries that they load."""

import tempfile
import time
from pathlib import Path

from bench.busy_case import busy_case
from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import publish
from exports.wording import wording


def main() -> None:
    case, say = busy_case(), wording("nl")
    with tempfile.TemporaryDirectory() as place:
        started = time.perf_counter()
        for kind in (DocumentKind.MINUTES, DocumentKind.PLAN):
            for form in (DocumentFormat.PDF, DocumentFormat.DOCX):
                publish(case, case.conferences[-1].key, kind, form, Path(place), say)
        print(time.perf_counter() - started)


if __name__ == "__main__":
    main()
