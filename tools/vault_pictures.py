"""Pictures of how a vault is kept, taken from the real program with real people, backups and a log."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models.services import Services

_OTHERS = (
    ("Anouk Verbruggen", "secretaris", "zeven natte paraplu's"),
    ("Wim Sterk", "lezer", "twee scheve torens bij avond"),
)


def settle_in(services: "Services") -> None:
    """Let a secretary and a reader have keys, put a recovery key away, and make a backup and test it."""
    from models.keeping_kinds import BackupReason
    from models.vault import Cost

    quick = Cost(memory_kib=64, passes=1, lanes=1)
    for name, role, passphrase in _OTHERS:
        services.keys.add(name, role, passphrase, cost=quick)
    services.keys.make_recovery_key(cost=quick)
    services.backups.make(BackupReason.OPENED)
    services.backups.test(services.backups.all()[0])
    services.backups.make(BackupReason.BY_HAND)


def of_the_vault(desk: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every tab of the vault's screen, with what is read behind it."""

    def show(tab: str) -> None:
        from PySide6.QtTest import QTest

        desk.show_vault(tab)
        QTest.qWait(500)

    for tab in ("people", "backups", "log", "retention", "locking"):
        yield f"vault-{tab}", lambda tab=tab: show(tab)
