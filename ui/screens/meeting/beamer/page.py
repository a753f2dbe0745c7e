"""What stands on the beamer: only words and marks that may be shown, with nothing left to decide for whoever paints."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BeamerStep:
    """A step in the list at the left."""

    name: str
    icon: str
    tone: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class BeamerRow:
    """One line of a card; *marked* is the one it is about now."""

    text: str
    code: str = ""
    icon: str = ""
    tone: str = "text2"
    below: str = ""
    who: str = ""
    when: str = ""
    marked: bool = False


@dataclass(frozen=True, slots=True)
class BeamerCard:
    """A card with rows, and what its marks mean as (icon, tone, word)."""

    title: str
    rows: tuple[BeamerRow, ...]
    legend: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BeamerScore:
    """The score of a life domain in cells, with its level in words and the previous one."""

    score: int
    previous: int | None
    word: str
    before: str


@dataclass(frozen=True, slots=True)
class BeamerTopic:
    """What the step in view is about: a heading, a score where there is one, and sentences as (lead, text)."""

    caption: str
    heading: str
    score: BeamerScore | None = None
    sentences: tuple[tuple[str, str], ...] = ()
    cards: tuple[BeamerCard, ...] = ()


@dataclass(frozen=True, slots=True)
class BeamerPage:
    """The whole picture. *dropped* counts what the room may not see now: it is for the chair and never painted."""

    case: str
    conference: str
    clock: str
    until: str
    names: str
    marking: str
    rule: str
    steps: tuple[BeamerStep, ...]
    topic: BeamerTopic
    cards: tuple[BeamerCard, ...]
    dropped: int

    def words(self) -> str:
        """Everything that can be read on it."""
        topic = self.topic
        parts = [self.case, self.conference, self.names, topic.caption, topic.heading]
        parts += [word for sentence in topic.sentences for word in sentence]
        if topic.score is not None:
            parts += [topic.score.word, topic.score.before]
        for card in (*topic.cards, *self.cards):
            parts.append(card.title)
            for row in card.rows:
                parts += [row.code, row.text, row.below, row.who, row.when]
        return "\n".join(part for part in parts if part)
