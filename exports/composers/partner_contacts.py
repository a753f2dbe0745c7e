"""Whom to turn to, for a colleague who was not at the conference."""

from exports.blocks import Block, Column, Heading, Inlines, Paragraph
from exports.composers.subject import Subject, grid, lines, strong, text


def contacts(subject: Subject) -> tuple[Block, ...]:
    """The case director for the contents, the process director for the co-operation, and the contact point.

    How to reach people is not recorded but for the contact point and for an organisation's secure address.
    """
    say, case = subject.say, subject.case
    rows = [
        _row(subject, case.case_director, say("partner_card.for_content")),
        _row(subject, case.process_director, say("partner_card.for_process")),
    ]
    if case.contact_point:
        rows.append(
            (strong(say("partner_card.contact_point")), text(say("partner_card.for_rights")), text(case.contact_point))
        )
    known = [row for row in rows if row]
    heading = Heading(say("partner_card.contact"))
    if not known:
        return heading, Paragraph(text(say("partner_card.no_contact")))
    columns = (
        Column(say("partner_card.who"), 28),
        Column(say("partner_card.what_for"), 36),
        Column(say("partner_card.reach"), 36),
    )
    return heading, grid(columns, known, say("partner_card.contact_summary"))


def _row(subject: Subject, key: str | None, purpose: str) -> tuple[Inlines, ...]:
    person = subject.case.person(key)
    if person is None:
        return ()
    organisation = subject.case.organisation(person.organisation)
    function = text(person.function) if person.function else ()
    where = (
        lines(text(organisation.name), text(organisation.secure_email) if organisation.secure_email else ())
        if organisation
        else ()
    )
    return lines(strong(person.name), function), text(purpose), where
