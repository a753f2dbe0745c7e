"""What independent programs find wrong with a PDF: page-validation for the two standards, qpdf for the file itself."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import page

ACCESSIBLE, ARCHIVE = "ua1", "2a"


def findings(data: bytes, profile: str) -> list[str]:
    """The rules of this profile that *data* breaks, and how."""
    report = page.validate_pdf_bytes(data, profile=profile)
    assert report.rules.total > 100
    found = [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    assert report.is_compliant == (not found)
    return found


def all_findings(data: bytes) -> list[str]:
    """What both standards and qpdf find."""
    return [*findings(data, ACCESSIBLE), *findings(data, ARCHIVE), *qpdf_findings(data)]


def qpdf_findings(data: bytes, password: str = "") -> list[str]:
    """What qpdf warns of."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "document.pdf"
        file.write_bytes(data)
        command = ["qpdf", "--check", *([f"--password={password}"] if password else []), str(file)]
        ran = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
        return [] if ran.returncode == 0 else [ran.stdout + ran.stderr]
