"""How strong a passphrase is, and what would make it stronger, in words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from models.rules.passphrases import Advice, Strength


def strength_words(strength: Strength) -> str:
    """The level, and whether it is enough, or else what would make it so: one line."""
    level = _level(strength.level)
    if strength.enough:
        return QCoreApplication.translate("PassphraseWords", "{level}: good.").format(level=level)
    advice = advice_words(strength.advice) or QCoreApplication.translate("PassphraseWords", "Not strong enough yet.")
    return f"{level}. {advice}"


def advice_words(advice: Advice) -> str:
    """What would make a passphrase stronger; empty when there is nothing to say."""
    match advice:
        case Advice.NONE:
            return ""
        case Advice.LONGER:
            return QCoreApplication.translate("PassphraseWords", "Make it longer: one more word helps most.")
        case Advice.COMMON:
            return QCoreApplication.translate("PassphraseWords", "A thief tries these words first. Choose others.")
        case Advice.NAMES:
            return QCoreApplication.translate(
                "PassphraseWords", "Leave out names, and what your vault or organisation is called."
            )
        case Advice.REPEATS:
            return QCoreApplication.translate("PassphraseWords", "Do not repeat the same letters or words.")
        case Advice.KEYBOARD:
            return QCoreApplication.translate("PassphraseWords", "Leave out keys that stand beside each other.")
        case Advice.DATES:
            return QCoreApplication.translate("PassphraseWords", "Leave out years and dates: they are easily guessed.")
        case Advice.MORE_WORDS:
            return QCoreApplication.translate(
                "PassphraseWords", "Take four words that have nothing to do with each other."
            )
        case _:
            assert_never(advice)


def _level(level: int) -> str:
    words = (
        QCoreApplication.translate("PassphraseWords", "Very weak"),
        QCoreApplication.translate("PassphraseWords", "Weak"),
        QCoreApplication.translate("PassphraseWords", "Fair"),
        QCoreApplication.translate("PassphraseWords", "Strong"),
        QCoreApplication.translate("PassphraseWords", "Very strong"),
    )
    return words[max(0, min(level, len(words) - 1))]
