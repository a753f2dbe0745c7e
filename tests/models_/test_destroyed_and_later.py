"""What was destroyed is known by its number in the vault, which no later case gets: none goes along with it."""

from dataclasses import replace
from pathlib import Path

from models.keeping_kinds import BackupReason
from models.records import CaseSnapshot
from models.services import Services
from models.vault import Vault
from models.vault.backups.making import make_backup
from tests import builders
from tests.models_.remains import destroy
from tests.vaults import CHEAP, PASSPHRASE


def test_a_case_made_after_a_destruction_is_not_destroyed_by_putting_a_backup_back(
    vault: Vault, services: Services, doomed: CaseSnapshot
) -> None:
    destroy(services, doomed)
    later = services.cases.take_in(replace(builders.case(), number="ZVH-LATER"))
    assert later.id != doomed.id
    made = make_backup(vault, BackupReason.BY_HAND).backup
    assert made is not None
    services.backups.restore(made)
    assert services.cases.get(later.id) == later


def test_a_case_that_a_backup_took_back_leaves_its_place_to_no_other(
    vault: Vault, services: Services, harrie: CaseSnapshot
) -> None:
    made = make_backup(vault, BackupReason.BY_HAND).backup
    assert made is not None
    lost = services.cases.take_in(replace(builders.case(), number="ZVH-LOST"))
    services.backups.restore(made)
    assert services.cases.take_in(replace(builders.case(), number="ZVH-LATER")).id > lost.id


def test_a_vault_inside_a_vault_keeps_its_cases_when_the_outer_one_destroys_some(
    vault: Vault, services: Services, doomed: CaseSnapshot
) -> None:
    inner: Path = vault.folder / "proef"
    with Vault.create(inner, "Proefteam", "Els de Groot", PASSPHRASE, cost=CHEAP) as other:
        kept = Services.over(other).cases.take_in(builders.case())
        make_backup(other, BackupReason.BY_HAND)
    before = {copy: copy.read_bytes() for copy in sorted(inner.rglob("*.db"))}
    destroy(services, doomed)
    assert len(before) == 2
    assert {copy: copy.read_bytes() for copy in before} == before
    with Vault.open(inner, "Els de Groot", PASSPHRASE) as other:
        assert Services.over(other).cases.get(kept.id) == kept
