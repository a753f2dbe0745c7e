"""What the organisation makes its own: how its documents look and what they say."""

from dataclasses import replace
from typing import TYPE_CHECKING

from models import document_queries
from models.entities import Configured
from models.entities.foundation import keepable
from models.records import Configuration

if TYPE_CHECKING:
    from models.vault import Vault


class Configurations:
    """The configuration of a vault, the same for everybody who opens it."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def get(self) -> Configuration:
        """What was made the organisation's own; everything as shipped while nothing was."""
        with self._vault.read() as session:
            row = document_queries.configured(session)
            return row.contents if row else Configuration()

    def revise(self, configuration: Configuration) -> Configuration:
        """Keep *configuration* in the place of what was kept. Raises KnownProblem TEXT_TOO_LONG (field, limit)."""
        with self._vault.work() as session:
            row = document_queries.configured(session) or Configured()
            style = configuration.style
            kept: Configuration = keepable("configuration", replace(configuration, style=replace(style, logo="")))
            row.contents = replace(kept, style=replace(kept.style, logo=style.logo))
            session.add(row)
            session.flush()
            return row.contents
