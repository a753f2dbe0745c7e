"""What to think of before documents go out. It never stops anybody: what may not go out stays out by the rules."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from exports.handing_over import Copy
from exports.kinds import DocumentKind
from models.kinds import DataCategory, MinutesStatus
from models.problems import KnownProblem
from models.records import CaseSnapshot, ConferenceSnapshot, OrganisationSnapshot, PersonSnapshot
from models.rules.addresses import addresses_together
from models.rules.citizen_letter import letter
from models.rules.extracts import Readers, extract
from models.rules.informing import telling_waits
from models.rules.plain_language import hard_sentences, of_case
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from models.services import Services

_SPECIAL = (DataCategory.BSN, DataCategory.HEALTH, DataCategory.POLICE, DataCategory.JUDICIAL)
_NAMED = 4
_SOON = 250  # milliseconds, as the preview: looking through a whole case takes a moment


class CautionStrip(Notice):
    """Shows what to think of, a moment after the last change; hidden when there is nothing."""

    def __init__(self, services: "Services") -> None:
        super().__init__("warning")
        self._services = services
        self._find: Callable[[], Iterator[str]] = lambda: iter(())
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(_SOON)
        self.soon.timeout.connect(self._show)
        self.hide()

    def show_for(self, case: CaseSnapshot, conference_key: str, copies: Iterable[Copy], language: str) -> None:
        """Look at these copies of a conference."""
        self._find = partial(cautions, self._services, case, conference_key, tuple(copies), language)
        self.soon.start()

    def _show(self) -> None:
        try:
            told = "\n".join(self._find())
        except KnownProblem:  # making them meets it too, and says what to do
            told = ""
        self.show_notice("warning", "", told)
        self.setVisible(bool(told))


def cautions(
    services: "Services", case: CaseSnapshot, conference_key: str, copies: Iterable[Copy], language: str
) -> Iterator[str]:
    """The sentences for these copies of a conference, each once."""
    those = tuple(copies)
    conference = case.conference(conference_key)
    third, people = list(_third_parties(case, those)), list(_people(case, those))
    if conference.minutes_status is MinutesStatus.DRAFT and (third or people):
        yield QCoreApplication.translate(
            "Documents", "The minutes are still a draft, and this goes to somebody outside the conference."
        )
    for one in third:
        if _gets_special_data(case, conference_key, one):
            yield QCoreApplication.translate(
                "Documents", "{name} is a third party and gets a BSN, or data about health or offences."
            ).format(name=one.name)
    for person in people:
        yield from _about_waiting(case, conference_key, person)
    for person in _people(case, (one for one in those if one.kind is DocumentKind.CITIZEN)):
        yield from _about_hard_sentences(services, case, conference, person, language)
    yield from _about_addresses(case, conference_key, those)


def _about_waiting(case: CaseSnapshot, conference_key: str, person: PersonSnapshot) -> Iterator[str]:
    if telling_waits(case, conference_key, person.key) is not None:
        yield QCoreApplication.translate(
            "Documents", "Telling {name} was put off on a ground (step 7). Look there first."
        ).format(name=person.name)


def _about_hard_sentences(
    services: "Services", case: CaseSnapshot, conference: ConferenceSnapshot, person: PersonSnapshot, language: str
) -> Iterator[str]:
    words = of_case(case, language, services.configuration.get().plain_words)
    rewritten = services.plain_texts.of(conference.id, person.key)
    told = [one for one in letter(case, conference.key, person.key, words, rewritten).passages if one.is_told]
    hard = sum(len(hard_sentences(one.text)) for one in told)
    if hard:
        yield QCoreApplication.translate(
            "Documents", "Sentences too long for plain language, for {name}: {n}. Check the text."
        ).format(name=person.name, n=hard)


def _about_addresses(case: CaseSnapshot, conference_key: str, copies: tuple[Copy, ...]) -> Iterator[str]:
    for_organisations = any(one.readers is None or one.readers.organisations for one in copies)
    addresses = addresses_together(case, conference_key) if for_organisations else ()
    if addresses:
        yield QCoreApplication.translate(
            "Documents",
            "There is an offender and a victim, and several addresses: {addresses}. Mind who reads whose.",
        ).format(addresses="; ".join(addresses[:_NAMED]))


def _people(case: CaseSnapshot, copies: Iterable[Copy]) -> Iterator[PersonSnapshot]:
    keys = {one.readers.person for one in copies if one.readers is not None and one.readers.person}
    return (one for one in case.people if one.key in keys)


def _third_parties(case: CaseSnapshot, copies: tuple[Copy, ...]) -> Iterator[OrganisationSnapshot]:
    keys = {key for one in copies if one.readers is not None for key in one.readers.organisations}
    return (one for one in case.organisations if one.key in keys and one.is_third_party)


def _gets_special_data(case: CaseSnapshot, conference_key: str, reader: OrganisationSnapshot) -> bool:
    told = extract(case, conference_key, Readers((reader.key,))).case.conference(conference_key)
    return any(row.data_category in _SPECIAL for row in told.contributions)
