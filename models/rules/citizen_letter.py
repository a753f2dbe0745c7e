"""What one person of a case is told in plain words: every goal, decision and action, and whether it is in the letter.

What is not certain is left out until somebody decides otherwise (Wgs 2.29(3)); a text that tells of another stays out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.kinds import Position, Track
from models.records import ActionSnapshot, CaseSnapshot, PlainText
from models.rules.extracts import Readers, extract
from models.rules.extracts.traces import Traces
from models.rules.informing import is_kept_from_the_person
from models.rules.plain_language import PlainLanguage
from models.rules.veil import Veil
from models.rules.words import first_found, shipped

_OPEN_TRACKS = (Track.OFFER_PERSPECTIVE, Track.PROTECTION)


class Topic(StrEnum):
    """What a passage of the letter is about; the value begins its place."""

    GOAL = "goal"
    DECISION = "decision"
    ACTION = "action"


class Silence(StrEnum):
    """Why a text is not in the letter unless somebody decides so; TELLS_OF_ANOTHER cannot be decided otherwise.

    SECOND_THOUGHTS: a word may stand for another; KEPT_BACK: it may be about another person concerned; UNCERTAIN:
    nobody wrote down that the reader knows of it.
    """

    TELLS_OF_ANOTHER = "tells_of_another"
    SECOND_THOUGHTS = "second_thoughts"
    KEPT_BACK = "kept_back"
    NOT_TO_BE_TOLD = "not_to_be_told"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One text for the letter. *original* is as the table wrote it, *proposed* the same with words replaced.

    *text* is what the letter says: it *is_told* when it *is_wanted* and tells of nobody else. *silence* is why it would
    be left out if nobody decided. An action has its *organisation*, by key, and date, and *is_own* when the reader does
    it.
    """

    place: str
    topic: Topic
    original: str
    proposed: str
    text: str
    is_wanted: bool
    is_told: bool
    silence: Silence | None = None
    organisation: str | None = None
    due: date | None = None
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What the citizen version says about a conference."""

    passages: tuple[Passage, ...] = ()

    def told(self, topic: Topic) -> tuple[Passage, ...]:
        """What is in the letter about *topic*."""
        return tuple(one for one in self.passages if one.topic is topic and one.is_told)

    def has(self, topic: Topic) -> bool:
        """Whether the table has anything about *topic*, told or not."""
        return any(one.topic is topic for one in self.passages)


def letter(
    case: CaseSnapshot,
    conference_key: str,
    person_key: str,
    language: PlainLanguage,
    rewritten: Sequence[PlainText] = (),
) -> Letter:
    """What *person_key* is told of a conference; *rewritten* texts stand for the proposed, an empty one leaves it out.

    KeyError when the case has no such conference or person.
    """
    writing = _Writing(case, conference_key, person_key, language, {one.place: one.text for one in rewritten})
    return Letter(passages=writing.passages())


def kept_texts(passages: Sequence[Passage]) -> tuple[PlainText, ...]:
    """What has to be kept of a letter: only what differs from what it would be if nobody decided."""
    kept = []
    for one in passages:
        if one.is_wanted and (one.silence is not None or one.text != one.proposed):
            kept.append(PlainText(place=one.place, text=one.text))
        elif not one.is_wanted and one.silence is None:
            kept.append(PlainText(place=one.place, text=""))
    return tuple(kept)


class Lookout:
    """Sees what in a text tells of somebody else than one reader of a case. KeyError for an unknown reader."""

    def __init__(self, case: CaseSnapshot, person_key: str) -> None:
        person = case.person(person_key)
        if person is None:
            raise KeyError("person")
        self._traces = Traces(case, person)
        self._others = [
            one for one in case.people if one.position is not Position.PROFESSIONAL and one.key != person_key
        ]
        self._veil = Veil(case.people, {one.key: "" for one in self._others})

    def is_clear(self, text: str) -> bool:
        """Whether the text tells of nobody else, as far as a program can see."""
        return self._traces.only_own(text)

    def found(self, text: str) -> tuple[str, ...]:
        """Whom it names, or else the word that stands for another; empty as well for an address or a number."""
        named = self._veil.named_in(text)
        if named:
            return tuple(one.name for one in self._others if one.key in named)
        word = first_found(text, shipped().people_words)
        return (word,) if word else ()


class _Writing:
    """The rules for one reader."""

    def __init__(
        self,
        case: CaseSnapshot,
        conference_key: str,
        person_key: str,
        language: PlainLanguage,
        rewritten: dict[str, str],
    ) -> None:
        self._case, self._reader, self._language, self._rewritten = case, person_key, language, rewritten
        self._conference, self._earlier = case.conference(conference_key), case.up_to(conference_key)
        known = extract(case, conference_key, Readers(person=person_key)).case
        self._known, self._known_earlier = known.conference(conference_key), known.up_to(conference_key)
        self._lookout = Lookout(case, person_key)

    def passages(self) -> tuple[Passage, ...]:
        """Goals so far, then the decisions and actions of this conference."""
        return (*self._goals(), *self._decisions(), *self._actions())

    def _goals(self) -> list[Passage]:
        known = {row.number for one in self._known_earlier for row in one.goals}
        return [
            self._passage(Topic.GOAL, row.number, row.text, self._silence(row.text, is_known=row.number in known))
            for one in self._earlier
            for row in one.goals
        ]

    def _decisions(self) -> list[Passage]:
        known = {row.text for row in self._known.decisions}
        return [
            self._passage(Topic.DECISION, row.id, row.text, self._silence(row.text, is_known=row.text in known))
            for row in self._conference.decisions
        ]

    def _actions(self) -> list[Passage]:
        return [
            self._passage(Topic.ACTION, row.id, row.text, self._silence_of_action(row), row)
            for row in self._conference.actions
        ]

    def _silence_of_action(self, row: ActionSnapshot) -> Silence | None:
        """As of another text; and who is told of it by others, or not at all, is told so at the table."""
        owner = self._case.person(row.owner)
        if owner is not None and owner.position is not Position.PROFESSIONAL and owner.key != self._reader:
            return Silence.TELLS_OF_ANOTHER
        found = self._silence(row.text, is_known=row.number in {one.number for one in self._known.actions})
        if found is Silence.TELLS_OF_ANOTHER:
            return found
        if is_kept_from_the_person(row):
            return Silence.NOT_TO_BE_TOLD
        if found is None and row.track not in _OPEN_TRACKS and not row.informing.strip():
            return Silence.UNCERTAIN
        return found

    def _silence(self, text: str, *, is_known: bool) -> Silence | None:
        if not self._lookout.is_clear(text):
            return Silence.TELLS_OF_ANOTHER
        if self._language.second_thought(text):
            return Silence.SECOND_THOUGHTS
        return None if is_known else Silence.KEPT_BACK

    def _passage(
        self, topic: Topic, number: int, original: str, silence: Silence | None, row: ActionSnapshot | None = None
    ) -> Passage:
        place = f"{topic.value}:{number}"
        proposed = self._language.plain(original)
        wanted = self._rewritten.get(place)
        text = proposed if wanted is None or not wanted.strip() else wanted
        is_wanted = silence is None if wanted is None else bool(wanted.strip())
        return Passage(
            place=place,
            topic=topic,
            original=original,
            proposed=proposed,
            text=text,
            is_wanted=is_wanted,
            is_told=is_wanted and bool(text.strip()) and self._lookout.is_clear(text),
            silence=silence,
            organisation=row.organisation if row else None,
            due=row.due if row else None,
            is_own=row is not None and row.owner == self._reader,
        )
