"""Tells people what happened: known problems become notices in their language, and bugs go on to the crash handler."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from models.problems import KnownProblem, Problem
from ui.problem_sentences import sentence


class Tone(StrEnum):
    """How a notice sounds."""

    GOOD = "good"
    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Telling:
    """One notice: how it sounds, what it is about, and the sentence. Texts are plain text. *about* groups repeats."""

    tone: Tone
    title: str
    text: str
    about: str = ""


class Outcome:
    """Whether work in `Reporter.during` went well, and otherwise the problem; read it after the block."""

    def __init__(self) -> None:
        self.problem: KnownProblem | None = None

    @property
    def ok(self) -> bool:
        """Whether no known problem came up."""
        return self.problem is None

    def failed_with(self, problem: Problem) -> bool:
        """Whether it was this problem that came up."""
        return self.problem is not None and self.problem.problem is problem


class Reporter(QObject):
    """The one way from a problem to a notice. `told` carries a Telling; `settled` names what goes well again."""

    told = Signal(object)
    settled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._troubled: set[str] = set()

    @contextmanager
    def during(self, doing: str, *, quietly: bool = False) -> Iterator[Outcome]:
        """Tell a known problem that comes up while *doing* ("Saving the action"); anything else is a bug and passes.

        *quietly* leaves the telling to the caller, who shows `outcome.problem` beside the field it is about.
        """
        outcome = Outcome()
        try:
            yield outcome
        except KnownProblem as known:
            outcome.problem = known
            if not quietly:
                self.tell_problem(doing, known)
        else:
            self._settle(doing)

    def tell_problem(self, doing: str, known: KnownProblem) -> None:
        """Tell that *doing* did not succeed, and why."""
        self._troubled.add(doing)
        title = self.tr("{doing} did not succeed").format(doing=doing)
        self.told.emit(Telling(Tone.DANGER, title, sentence(known), doing))

    def tell(self, tone: Tone, title: str, text: str = "") -> None:
        """Tell something that is not a problem: what was written, what is read-only."""
        self.told.emit(Telling(tone, title, text))

    def _settle(self, doing: str) -> None:
        if doing in self._troubled:
            self._troubled.discard(doing)
            self.settled.emit(doing)
