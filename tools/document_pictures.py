"""Pictures of the documents' pages, as they come out of a printer."""

import subprocess
import tempfile
from pathlib import Path

_CASES = Path(__file__).resolve().parent.parent / "tests" / "resources" / "cases"


def documents(folder: Path) -> None:
    """Take a picture of the first two pages of every document into *folder*."""
    from exports.kinds import DocumentFormat, DocumentKind
    from exports.publishing import publish
    from exports.wording import wording
    from models.interchange import read_case
    from models.rules.extracts import Readers

    case = read_case(_CASES / "jeffrey.json")
    with tempfile.TemporaryDirectory() as place:
        for kind in (kind for kind in DocumentKind if not kind.is_data):
            readers = Readers(person="jeffrey") if kind.is_for_a_person else None
            readers = Readers(("politie",)) if kind.is_for_one_organisation else readers
            # a plan shows its course only after several conferences; the others are fullest after the first
            key = case.conferences[-1 if kind is DocumentKind.PLAN else 0].key
            file = publish(case, key, kind, DocumentFormat.PDF, Path(place), wording("nl"), readers=readers)
            pages = folder / f"document-{kind}"
            subprocess.run(["pdftoppm", "-r", "80", "-l", "2", "-gray", "-png", file, pages], check=True)
