"""What each partner is asked in the round: what was prepared for it, or else what the list proposes."""

from collections.abc import Mapping

from models.lists import question_seeds
from models.records import ConferenceSnapshot, OrganisationDraft, OrganisationSnapshot, Proceedings
from models.rules import words


def asked(this: ConferenceSnapshot, organisation: OrganisationSnapshot) -> str:
    """The question to this partner; empty when somebody took it away, or when it was not invited."""
    prepared = dict(this.proceedings.questions)
    if organisation.key in prepared:
        return prepared[organisation.key]
    return proposed(organisation) if organisation.key in invited(this) else ""


def proposed(organisation: OrganisationDraft) -> str:
    """What the list proposes to ask an organisation, by its name."""
    fitting = (
        seed.text
        for seed in question_seeds()
        if not seed.names or words.first_found(organisation.name, seed.names) is not None
    )
    return next(fitting, "")


def with_questions(proceedings: Proceedings, texts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """All prepared questions, with these *texts* by the key of their organisation."""
    return tuple({**dict(proceedings.questions), **texts}.items())


def invited(this: ConferenceSnapshot) -> tuple[str, ...]:
    """The organisations that were invited, each once, in their order; chair and secretary lead and are not asked."""
    leading = {this.chair, this.secretary} - {None}
    rows = (row for row in this.attendance if row.person not in leading)
    return tuple(dict.fromkeys(row.organisation for row in rows if row.organisation is not None))
