"""Whom to turn to, for a colleague who was not at the conference."""

from exports.blocks import Fact
from exports.composers.subject import Subject


def contacts(subject: Subject) -> tuple[Fact, ...]:
    """The case director for the contents, the process director for the co-operation, and the contact point.

    How to reach people is not recorded but for the contact point and for an organisation's secure address.
    """
    say, case = subject.say, subject.case
    found = (
        (say("partner_card.case_director"), _reached(subject, case.case_director)),
        (say("partner_card.process_director"), _reached(subject, case.process_director)),
        (say("partner_card.contact_point"), case.contact_point),
    )
    known = tuple(Fact(label, value) for label, value in found if value)
    return known or (Fact(say("partner_card.case_director"), say("document.unknown")),)


def _reached(subject: Subject, key: str | None) -> str:
    """A person with the organisation and its secure address."""
    person = subject.case.person(key)
    organisation = subject.case.organisation(person.organisation) if person else None
    address = organisation.secure_email if organisation else ""
    return ", ".join(part for part in (subject.person_of(key), address) if part)
