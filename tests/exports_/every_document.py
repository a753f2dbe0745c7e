"""Hand over every document of the last conference in every form, as a program of its own: VAULT FOLDER."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from exports.handing_over import Copy, Order, copies, hand_over, hand_over_case, pages
from exports.kinds import FORMATS, DocumentKind
from exports.page_pictures import page_picture
from models.records import CaseSnapshot
from models.rules.extracts import distribution
from models.services import Services
from models.vault import Vault
from tests.vaults import CHAIR, PASSPHRASE

ON = date(2026, 11, 25)
PASSWORD = "Vier-rode-fietsen-7"


def main(vault: Path, out: Path) -> None:
    """Write them for the archive, one of each form that can be behind a password once more, and look at a page."""
    with Vault.open(vault, CHAIR, PASSPHRASE) as opened:
        services = Services.over(opened)
        (line,) = services.cases.lines()
        case = services.cases.get(line.id)
        order = Order(
            case_id=case.id,
            conference=case.conferences[-1].key,
            copies=tuple(one for kind in DocumentKind for one in _copies(case, kind)),
            folder=out / "archief",
        )
        behind = replace(order, copies=_protected(order.copies), folder=out / "met-wachtwoord", password=PASSWORD)
        for each in (order, behind):
            each.folder.mkdir()
            hand_over(services, each, ON)
        page_picture(pages(services, order, order.copies[0]), 0, 800)
        hand_over_case(services, case.id, out, ON)


def _copies(case: CaseSnapshot, kind: DocumentKind) -> tuple[Copy, ...]:
    """One for everybody, or for the first of those who each get their own."""
    listed = distribution(case, case.conferences[-1].key).organisations
    readers = listed[:1] if kind.is_for_one_organisation else listed
    return copies([kind], FORMATS.__getitem__, readers, [case.persons_concerned[0].key])


def _protected(those: Iterable[Copy]) -> tuple[Copy, ...]:
    wanted = (one for one in those if one.kind is DocumentKind.ACTION_LIST)
    return tuple(replace(one, forms=tuple(form for form in one.forms if form.can_be_protected)) for one in wanted)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
