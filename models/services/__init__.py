"""What the program can do with cases: every public method is one use case in one transaction, and returns snapshots.

Importing this package stays light: the database comes along with the first `Services.over`.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from models.services.lines import AgendaLine, DraftLine, OpenActionLine

if TYPE_CHECKING:
    from models.services.agendas import Agendas
    from models.services.backups import Backups
    from models.services.cases import Cases
    from models.services.conferences import Conferences
    from models.services.configuration import Configurations
    from models.services.disclosures import Disclosures
    from models.services.log import Log
    from models.services.minutes import Minutes
    from models.services.organisations import Organisations
    from models.services.overview import Overview
    from models.services.people import People
    from models.services.places import Places
    from models.services.plain_texts import PlainTexts
    from models.services.retention import Retentions
    from models.services.vault_keys import VaultKeys
    from models.vault import Vault

__all__ = ["AgendaLine", "DraftLine", "OpenActionLine", "Services"]


@dataclass(frozen=True)
class Services:
    """Everything that can be asked of one open vault; *may_change* is whether who opened it may change cases in it."""

    may_change: bool
    cases: "Cases"
    people: "People"
    organisations: "Organisations"
    conferences: "Conferences"
    minutes: "Minutes"
    overview: "Overview"
    disclosures: "Disclosures"
    agendas: "Agendas"
    configuration: "Configurations"
    plain_texts: "PlainTexts"
    retention: "Retentions"
    places: "Places"
    log: "Log"
    backups: "Backups"
    keys: "VaultKeys"

    @classmethod
    def over(cls, vault: "Vault") -> Self:
        """The services over an open vault."""
        from models.services.agendas import Agendas
        from models.services.backups import Backups
        from models.services.cases import Cases
        from models.services.conferences import Conferences
        from models.services.configuration import Configurations
        from models.services.disclosures import Disclosures
        from models.services.log import Log
        from models.services.minutes import Minutes
        from models.services.organisations import Organisations
        from models.services.overview import Overview
        from models.services.people import People
        from models.services.places import Places
        from models.services.plain_texts import PlainTexts
        from models.services.retention import Retentions
        from models.services.vault_keys import VaultKeys

        return cls(
            may_change=vault.may_change,
            cases=Cases(vault),
            people=People(vault),
            organisations=Organisations(vault),
            conferences=Conferences(vault),
            minutes=Minutes(vault),
            overview=Overview(vault),
            disclosures=Disclosures(vault),
            agendas=Agendas(vault),
            configuration=Configurations(vault),
            plain_texts=PlainTexts(vault),
            retention=Retentions(vault),
            places=Places(vault),
            log=Log(vault),
            backups=Backups(vault),
            keys=VaultKeys(vault),
        )
