"""The document around its blocks: who sends it, how it is marked, which version it is."""

from exports.blocks import Block, Document, DocumentKind, PageWords
from exports.composers.subject import Subject
from models.kinds import MinutesStatus, Regime
from models.records import PersonSnapshot


def enveloped(subject: Subject, kind: DocumentKind, blocks: tuple[Block, ...]) -> Document:
    """The whole document of this kind around *blocks*."""
    say, conference = subject.say, subject.conference
    words = "minutes" if kind is DocumentKind.MINUTES else "plan"
    draft = conference.minutes_status is MinutesStatus.DRAFT
    manner = "draft" if draft else "final"
    version = conference.minutes_version
    return Document(
        kind=kind,
        title=say(f"{words}.title"),
        subtitle=" · ".join(part for part in (_persons(subject), subject.case.number) if part),
        kind_words=say(f"{words}.kind"),
        case_number=subject.case.number,
        language=say("document.language"),
        organisation=_sender(subject),
        address="",
        marking=say("document.marking_zvh" if subject.case.regime is Regime.ZVH else "document.marking"),
        short_marking=say("document.short_marking"),
        draft=draft,
        status=say(f"document.{manner}", version=version),
        status_note=_status_note(subject),
        version=say(f"document.{manner}_version", version=version),
        page_words=PageWords(say("document.page"), say("document.made"), say("document.watermark")),
        blocks=blocks,
    )


def _status_note(subject: Subject) -> str:
    final = subject.conference.finalisation
    if final is None:
        return subject.say("document.draft_note")
    return subject.say("document.final_note", day=subject.say.day(final.at.date()))


def _persons(subject: Subject) -> str:
    return subject.say.joined([_with_age(subject, person) for person in subject.case.persons_concerned])


def _with_age(subject: Subject, person: PersonSnapshot) -> str:
    age = person.age_on(subject.conference.held_on)
    return person.name if age is None else subject.say("document.age", name=person.name, age=age)


def _sender(subject: Subject) -> str:
    """The organisation of the process director, or else of the chair."""
    for key in (subject.case.process_director, subject.conference.chair):
        person = subject.case.person(key)
        if person and person.organisation:
            return subject.organisation(person.organisation)
    return ""
