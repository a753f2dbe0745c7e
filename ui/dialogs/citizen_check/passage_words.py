"""What the check of a letter says of a text: why it is not in the letter, what is hard to read, who else is in it."""

from PySide6.QtCore import QCoreApplication

from models.rules.citizen_letter import Silence, Topic
from models.rules.plain_language import LONGEST_SENTENCE, HardSentence, HardWord, PlainLanguage, hard_sentences

_FIRST_WORDS = 5


def topic(value: Topic) -> str:
    """The heading above the texts about it."""
    words = {
        Topic.GOAL: QCoreApplication.translate("CitizenCheck", "Goals"),
        Topic.DECISION: QCoreApplication.translate("CitizenCheck", "Decisions"),
        Topic.ACTION: QCoreApplication.translate("CitizenCheck", "Actions"),
    }
    return words[value]


def silence(value: Silence | None) -> str:
    """Why a text is not in the letter."""
    if value is None:
        return QCoreApplication.translate("CitizenCheck", "Not in the letter: you left it out.")
    words = {
        Silence.TELLS_OF_ANOTHER: QCoreApplication.translate(
            "CitizenCheck", "Not in the letter: this text is about somebody else as well."
        ),
        Silence.SECOND_THOUGHTS: QCoreApplication.translate(
            "CitizenCheck", "Not in the letter: this text may be about others, or about the weighing of roles."
        ),
        Silence.KEPT_BACK: QCoreApplication.translate(
            "CitizenCheck", "Not in the letter: it does not say that it is about this person."
        ),
        Silence.NOT_TO_BE_TOLD: QCoreApplication.translate(
            "CitizenCheck", "Not in the letter: the table agreed not to tell this."
        ),
        Silence.UNCERTAIN: QCoreApplication.translate(
            "CitizenCheck", "Not in the letter: nobody wrote down that this person knows of it."
        ),
    }
    return words[value]


def refusal(found: tuple[str, ...]) -> str:
    """Why a text is refused: whom it names, or which word stands for another; nothing: a number or an address."""
    if not found:
        return QCoreApplication.translate(
            "CitizenCheck", "Stays out of the letter: it holds an address, a number or a word for somebody else."
        )
    words = QCoreApplication.translate(
        "CitizenCheck", "Stays out of the letter: it tells of somebody else ({found}). Write it without them."
    )
    return words.format(found=", ".join(found))


def warnings(text: str, language: PlainLanguage) -> tuple[str, ...]:
    """What makes a text hard to read, one sentence for each."""
    if not text.strip():
        return (QCoreApplication.translate("CitizenCheck", "Empty: this is not in the letter."),)
    return (*map(_long, hard_sentences(text)), *map(_hard, language.hard_words(text)))


def _long(one: HardSentence) -> str:
    words = QCoreApplication.translate(
        "CitizenCheck", "A sentence of {count} words; {most} at most: “{begin} …”. Make it two."
    )
    begin = " ".join(one.text.split()[:_FIRST_WORDS])
    return words.format(count=one.words, most=LONGEST_SENTENCE, begin=begin)


def _hard(one: HardWord) -> str:
    if one.instead:
        words = QCoreApplication.translate("CitizenCheck", "“{word}” is hard. Rather: “{instead}”.")
    else:
        words = QCoreApplication.translate("CitizenCheck", "“{word}” is hard. Say it in another way, or explain it.")
    return words.format(word=one.word, instead=one.instead)
