"""Plain language (B1): words of the field replaced, and what still asks for a second look. It never blocks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from models.lists import plain_word_seeds, words_to_watch
from models.records import CaseSnapshot, PlainWord
from models.rules.sentences import sentences

LONGEST_SENTENCE = 15
"""Words that a sentence in plain language has at most."""

_LONGEST_WORD = 20  # letters from which a word is hard whatever it says
_BEGIN, _END = r"(?<!\w)(?<!\w[-’'])", r"(?!\w)(?![-’']\w)"
_SENTENCE_BEFORE = re.compile(r"(?:\A|[.!?…:]|\n)[\s‘“\"'(]*\Z")
_SENTENCE_AFTER = re.compile(r"\s*(?:\Z|\n|\s[A-ZÀ-Þ‘“])")
_ABBREVIATION = re.compile(rf"{_BEGIN}(?:[A-ZÀ-Þ]{{2,}}[a-z]?|(?:\w\.){{2,}}){_END}")
_LONG_WORD = re.compile(rf"[^\W\d_]{{{_LONGEST_WORD},}}")


@dataclass(frozen=True, slots=True)
class HardSentence:
    """A sentence of more than LONGEST_SENTENCE words, with how many it has."""

    text: str
    words: int


@dataclass(frozen=True, slots=True)
class HardWord:
    """A word as it stands in the text, with what can stand for it; empty when only another sentence helps."""

    word: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class PlainLanguage:
    """How texts are told in plain words in one *language*: with these replacements, which never touch *names*."""

    language: str
    words: tuple[PlainWord, ...]
    names: tuple[str, ...] = ()

    def plain(self, text: str) -> str:
        """*text* with the words of the field replaced: whole words and phrases, the longest first, capitals kept."""
        if not self.words:
            return text
        parts, done = [], 0
        for found in self._replaceable(text):
            parts += [text[done : found.start()], self._answer(text, found)]
            done = found.end()
        return "".join(parts) + text[done:]

    def hard_words(self, text: str) -> tuple[HardWord, ...]:
        """What stands in *text* and is hard to read, each once: what could be replaced, then jargon, then the rest."""
        watched = words_to_watch(self.language)
        found = [HardWord(one[0], self._looked_up(one[0])) for one in self._replaceable(text)] if self.words else []
        taken = {one.word.casefold() for one in found} | {word.casefold() for word in watched.familiar}
        jargon = _any_of(watched.jargon).finditer(text)
        for one in (*jargon, *_ABBREVIATION.finditer(text), *_LONG_WORD.finditer(text)):
            if one[0].casefold() not in taken and not self._is_in_name(text, one):
                taken.add(one[0].casefold())
                found.append(HardWord(one[0]))
        return tuple(dict.fromkeys(found))

    def second_thought(self, text: str) -> str:
        """The first word that may stand for somebody else than the reader; empty when there is none."""
        found = _any_of(words_to_watch(self.language).second_thoughts).finditer(text)
        return next((one[0] for one in found if not self._is_in_name(text, one)), "")

    def _replaceable(self, text: str) -> Iterator[re.Match[str]]:
        for found in _pattern(self.words).finditer(text):
            if self._looked_up(found[0]) and not self._is_in_name(text, found):
                yield found

    def _answer(self, text: str, found: re.Match[str]) -> str:
        answer, word = self._looked_up(found[0]), found[0]
        begins = bool(_SENTENCE_BEFORE.search(text[: found.start()]))
        if word.isupper() and word.casefold() in _folded(self.words):
            answer = answer.upper() if len(word) > 1 else answer
        elif word[:1].isupper() and (begins or word[1:].islower() or " " in word):
            answer = answer[:1].upper() + answer[1:]
        ends = word.endswith(".") and bool(_SENTENCE_AFTER.match(text[found.end() :]))
        return f"{answer}." if ends and not answer.endswith(".") else answer

    def _looked_up(self, word: str) -> str:
        """What stands for *word*, which has the spaces it was typed with; empty for a word that is not on the list."""
        typed = " ".join(word.split())
        exact, folded = _exact(self.words), _folded(self.words)
        return exact.get(typed) or exact.get(typed[:1].lower() + typed[1:]) or folded.get(typed.casefold(), "")

    def _is_in_name(self, text: str, found: re.Match[str]) -> bool:
        if not self.names:
            return False
        names = _names(self.names).finditer(text)
        return any(name.start() < found.end() and found.start() < name.end() for name in names)


def of_case(case: CaseSnapshot, language: str, own: Sequence[PlainWord] | None = None) -> PlainLanguage:
    """Plain language for texts of a case: with the organisation's *own* words, or as shipped when it has none."""
    words = plain_word_seeds() if own is None else own
    return PlainLanguage(language, tuple(one for one in words if one.language == language), _names_in(case))


def hard_sentences(text: str) -> tuple[HardSentence, ...]:
    """The sentences of *text* that are longer than plain language allows."""
    counted = (HardSentence(one, word_count(one)) for one in sentences(text))
    return tuple(one for one in counted if one.words > LONGEST_SENTENCE)


def word_count(sentence: str) -> int:
    """How many words a sentence has; a dash or another sign by itself is none."""
    return sum(any(sign.isalnum() for sign in word) for word in sentence.split())


def _names_in(case: CaseSnapshot) -> tuple[str, ...]:
    """The names of organisations and people, and of each the parts that begin with a capital."""
    parts = [part for one in case.organisations for part in re.split(r" [–-] |, ", one.name)]
    parts += [part for one in case.people for part in one.name.split()]
    wholes = [*(one.name for one in case.organisations), *(one.name for one in case.people)]
    names = (*wholes, *(part for part in parts if part[:1].isupper()))
    return tuple(dict.fromkeys(name.strip() for name in names if len(name.strip()) > 1))


def _alternatives(words: Iterable[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(_phrase(word) for word in ordered) or r"(?!)"


def _phrase(word: str) -> str:
    """A pattern for a word or phrase: one without capitals in any case, one with them as it stands."""
    pattern = r"\s+".join(re.escape(part) for part in word.split())
    if word.casefold() == word:
        return f"(?i:{pattern})"
    first = word.split()[0][0]
    return f"[{first}{first.upper()}]{pattern[1:]}" if first.islower() else pattern


@lru_cache(maxsize=8)
def _pattern(words: tuple[PlainWord, ...]) -> re.Pattern[str]:
    return re.compile(f"{_BEGIN}(?:{_alternatives(one.word for one in words)}){_END}")


@lru_cache(maxsize=8)
def _exact(words: tuple[PlainWord, ...]) -> dict[str, str]:
    return {" ".join(one.word.split()): one.plain for one in words if one.word.casefold() != one.word}


@lru_cache(maxsize=8)
def _folded(words: tuple[PlainWord, ...]) -> dict[str, str]:
    return {" ".join(one.word.split()): one.plain for one in words if one.word.casefold() == one.word}


@lru_cache(maxsize=32)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"{_BEGIN}(?:{_alternatives(words)}){_END}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _names(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives_as_written(names)})(?!\w)")


def _alternatives_as_written(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
