"""Say how many megabytes the program grows, at its highest, while documents of the case that is open are made."""

import tempfile
from pathlib import Path

from bench.busy_case import busy_case
from bench.desks import desk_over
from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import publish
from exports.wording import wording
from models.services import Services
from models.vault import Cost, Vault

_STATUS, _RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as place,
        Vault.create(Path(place, "vault"), "Maat", "Anouk Brandsma", "vier rode fietsen", cost=Cost(64, 1, 1)) as vault,
    ):
        services = Services.over(vault)
        case = services.cases.take_in(busy_case())
        desk = desk_over(vault)
        desk.show_case(case.id)
        desk.grab()
        _RESET.write_text("5", "ascii")  # from here on the system counts the highest anew
        before = _megabytes("VmRSS")
        for kind in (DocumentKind.MINUTES, DocumentKind.PLAN):
            for form in (DocumentFormat.PDF, DocumentFormat.DOCX):
                publish(case, case.conferences[-1].key, kind, form, Path(place), wording("nl"))
        print(_megabytes("VmHWM") - before)


def _megabytes(name: str) -> float:
    (line,) = (one for one in _STATUS.read_text("ascii").splitlines() if one.startswith(f"{name}:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
