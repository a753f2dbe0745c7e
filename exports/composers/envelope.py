"""The document around its blocks: who sends it, how it is marked, which version it is."""

import binascii
from base64 import b64decode

from exports.blocks import Block, Document, HouseLook, PageWords, Signatures
from exports.composers.subject import Subject
from exports.kinds import DocumentKind
from exports.wording import Wording
from models.kinds import MinutesStatus, Regime
from models.records import HouseStyle, PersonSnapshot

_WORDS = {
    DocumentKind.MINUTES: ("minutes.title", "minutes.kind"),
    DocumentKind.PLAN: ("plan.title", "plan.kind"),
    DocumentKind.ACTION_LIST: ("action_list.title", "action_list.kind"),
    DocumentKind.PARTNER_CARD: ("partner_card.title", "partner_card.kind"),
    DocumentKind.CITIZEN: ("citizen.title", "citizen.kind"),
    DocumentKind.ACCESS: ("access.title", "access.kind"),
}


def enveloped(subject: Subject, kind: DocumentKind, blocks: tuple[Block, ...]) -> Document:
    """The whole document of this kind around *blocks*, in the house's style. ValueError for a kind without pages."""
    if kind not in _WORDS:
        raise ValueError(f"{kind} has no pages")
    say, conference = subject.say, subject.conference
    title, kind_words = _WORDS[kind]
    draft = conference.minutes_status is MinutesStatus.DRAFT
    manner = "draft" if draft else "final"
    version = conference.minutes_version
    marking, short_marking = _marking(subject)
    return Document(
        kind=kind,
        title=say(title),
        subtitle=" · ".join(part for part in (_persons(subject), subject.case.number) if part),
        kind_words=say(kind_words),
        case_number=subject.case.number,
        language=say("document.language"),
        organisation=sender(subject),
        address=subject.style.address,
        marking=marking,
        short_marking=short_marking,
        draft=draft,
        status=say(f"document.{manner}", version=version),
        status_note=_status_note(subject, kind),
        version=say(f"document.{manner}_version", version=version),
        page_words=PageWords(say("document.page"), say("document.made"), say("document.watermark")),
        blocks=(*blocks, *_signatures(subject, kind)),
        house=house_look(subject.style, sender(subject), subject.say),
    )


def sender(subject: Subject) -> str:
    """Who sends it: as the house style says, else the organisation of the process director, or else of the chair."""
    if subject.style.organisation:
        return subject.style.organisation
    for key in (subject.case.process_director, subject.conference.chair):
        person = subject.case.person(key)
        if person and person.organisation:
            return subject.organisation(person.organisation)
    return ""


def _marking(subject: Subject) -> tuple[str, str]:
    """The marking in the head, and at the foot: there without what follows a dash.

    A letter to a person of the case is not marked by the law that binds the participants, nor as the house marks.
    """
    say = subject.say
    if subject.readers.person is not None:
        return say("document.marking_person"), say("document.marking_person")
    if subject.style.marking:
        return subject.style.marking, subject.style.marking.partition(" – ")[0]
    zvh = subject.case.regime is Regime.ZVH
    return say("document.marking_zvh" if zvh else "document.marking"), say("document.short_marking")


def _status_note(subject: Subject, kind: DocumentKind) -> str:
    """Since when it holds; for a plan, what it takes the place of."""
    say, conference = subject.say, subject.conference
    final = conference.finalisation
    if final is None:
        return say("document.draft_note")
    if kind is DocumentKind.PLAN and conference.amendment:
        replaced = say.day(conference.amendment.replaced_at.date())
        return say("document.replaces_version", version=conference.amendment.replaces, day=replaced)
    earlier = subject.case.before(conference.key)
    if kind is DocumentKind.PLAN and earlier:
        return say("document.replaces_plan", day=say.day(earlier[-1].held_on))
    return say("document.final_note", day=say.day(final.at.date()))


def _persons(subject: Subject) -> str:
    """The persons concerned with their age; in what is made for a person of the case, that person's name alone."""
    if subject.readers.person is not None:
        return subject.person(subject.readers.person)
    return subject.say.joined([_with_age(subject, person) for person in subject.case.persons_concerned])


def _with_age(subject: Subject, person: PersonSnapshot) -> str:
    age = person.age_on(subject.conference.held_on)
    return person.name if age is None else subject.say("document.age", name=person.name, age=age)


def _signatures(subject: Subject, kind: DocumentKind) -> tuple[Block, ...]:
    """Who agrees to final minutes or a final plan, when the house asks for that."""
    case, conference = subject.case, subject.conference
    if not subject.style.signatures or conference.finalisation is None:
        return ()
    signing = {
        DocumentKind.MINUTES: (conference.chair, conference.secretary),
        DocumentKind.PLAN: (case.case_director, case.process_director),
    }
    people = tuple(dict.fromkeys(name for key in signing.get(kind, ()) if (name := subject.person(key))))
    if not people:
        return ()
    return (Signatures(subject.say("document.agreed"), people, subject.say("document.place_and_date")),)


def house_look(style: HouseStyle, organisation: str, say: Wording) -> HouseLook:
    """How the documents of *organisation* look."""
    return HouseLook(
        logo=_picture(style.logo),
        logo_words=say("document.logo", organisation=organisation) if organisation else "",
        colour=style.colour or HouseLook().colour,
        foot=style.foot,
    )


def _picture(encoded: str) -> bytes | None:
    """The picture file in base64 text; None when there is none, or it is no base64."""
    try:
        return b64decode(encoded, validate=True) or None
    except (binascii.Error, ValueError):
        return None
