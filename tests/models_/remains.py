"""A case that must go, and the search for what may be left of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from models.entities import HalfTyped
from models.keeping_kinds import DestructionGround
from models.kinds import AttendanceStatus
from models.records import AttendeeDraft, CaseSnapshot, Destruction, DisclosureDraft, Override, PlainText
from models.records.plain import to_plain
from models.rules.completeness import gaps, warnings
from models.services import Services
from models.vault import Vault
from models.vault.cleansing import copies_under
from models.vault.engine import Access, encrypted_engine
from tests import builders
from tests.models_.decrypted import decrypted
from tests.vaults import CHAIR

LONG_AGO = date(2019, 1, 1)


def keep_doomed(services: Services) -> CaseSnapshot:
    """A case whose term ended, with everything in it that a case can have."""
    conference = builders.complete_conference(held_on=date(2019, 2, 1))
    case = replace(builders.case(conference), number="ZVH-2019-0666", first_processed_on=LONG_AGO)
    kept = services.cases.take_in(case)
    meeting = kept.conferences[0]
    services.plain_texts.keep(meeting.id, "jesse", [PlainText(place="decision:1", text="Gewone woorden")])
    services.disclosures.add(kept.id, DisclosureDraft(on=meeting.held_on, what="Verslag aan wijkteam", to="wijkteam"))
    services.agendas.note(
        meeting.held_on,
        AttendeeDraft(person="Gijs Presentielijst", organisation="Politie", status=AttendanceStatus.PRESENT),
    )
    known = services.cases.get(kept.id)
    set_aside = [
        Override(gap=gap.key, reason="Bekend bij allen") for gap in warnings(gaps(known, meeting.key, date.today()))
    ]
    services.conferences.finalise(meeting.id, set_aside, datetime.now().astimezone())
    return services.cases.get(kept.id)


def half_typed(vault: Vault, case_id: int | None, contents: str) -> None:
    with vault.keep_place() as session:
        number = session.query(HalfTyped).count()
        session.add(HalfTyped(person=CHAIR, number=number, case_id=case_id, contents=contents))


def told_of(case: CaseSnapshot) -> set[str]:
    """Every text in a case but its number, which the register keeps, and words that are everybody's."""
    return {one for one in _texts(to_plain(case)) if len(one) > 6 and one != case.number} - _SHARED


_SHARED = {"Politie", "Huisvesting", "Financiën", "Werk & opleiding", "politie", "wijkteam", "verhuurder"}


def _texts(plain: object) -> Iterator[str]:
    if isinstance(plain, dict):
        for name, value in plain.items():
            if name in ("name", "text", "purpose", "occasion", "what", "number", "explanation", "relation"):
                yield from [value] if isinstance(value, str) else _texts(value)
            else:
                yield from _texts(value)
    elif isinstance(plain, list):
        for one in plain:
            yield from _texts(one)


def databases(vault: Vault, *places: Path) -> list[Path]:
    """Every database in the vault's folder and in other places, the vault's own first."""
    vault_id = vault.keyring.file.vault_id
    copies = [copy for root in (vault.folder, *places) for copy in copies_under(root, vault.database, vault_id)]
    return [vault.database, *copies]


def found(vault: Vault, database: Path, words: set[str]) -> set[str]:
    """Which of *words* stand in a database in whatever place, free pages and the log included."""
    content = everything(vault, database)
    return {word for word in words if word.encode() in content}


def everything(vault: Vault, database: Path) -> bytes:
    """All bytes of a database and its log as they are under the key."""
    with vault.inside() as inside:
        return decrypted(database, inside.key.raw)


def destroy(services: Services, *cases: CaseSnapshot, **manner: Any) -> Destruction:
    return services.retention.destroy([one.id for one in cases], DestructionGround.TERM_ENDED, **manner)


def free_pages(vault: Vault, database: Path) -> int:
    """How many pages of a database hold nothing, where something may have been."""
    with vault.inside() as inside:
        engine = encrypted_engine(database, inside.key, Access.READ)
        try:
            with engine.connect() as connection:
                return int(connection.exec_driver_sql("PRAGMA freelist_count").scalar_one())
        finally:
            engine.dispose()
