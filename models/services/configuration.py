"""What the organisation makes its own: how its documents look and what they say."""

from dataclasses import replace
from typing import TYPE_CHECKING

from models import document_queries
from models.entities import Configured
from models.entities.foundation import keepable
from models.keeping_kinds import Act
from models.records import Configuration, Note

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

    def note_written(self) -> None:
        """Note in the log that the configuration went to a file; it holds nothing of any case."""
        self._vault.note_later(Note(act=Act.EXPORTED, kind="configuration", detail="json"))

    def revise(self, configuration: Configuration) -> Configuration:
        """Keep *configuration* in the place of what was kept, but for how long cases are kept: that is the chair's.

        Raises KnownProblem TEXT_TOO_LONG (field, limit).
        """
        with self._vault.work() as session:
            row = document_queries.configured(session) or Configured(contents=Configuration())
            configuration = replace(configuration, local_keeping_years=row.contents.local_keeping_years)
            style = configuration.style
            kept: Configuration = keepable("configuration", replace(configuration, style=replace(style, logo="")))
            row.contents = replace(kept, style=replace(kept.style, logo=style.logo))
            session.add(row)
            session.flush()
            return row.contents
