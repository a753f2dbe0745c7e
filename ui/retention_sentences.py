"""What is refused about how long cases are kept, in words: what happened, what was kept, and what to do."""

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from models.problems import Problem

RetentionProblem = Literal[
    Problem.CASE_SHIELDED,
    Problem.EXTENSION_NOT_ALLOWED,
    Problem.EXTENSION_INCOMPLETE,
    Problem.TERM_NOT_ENDED,
    Problem.DESTRUCTION_NOT_CONFIRMED,
    Problem.NO_CASES_CHOSEN,
    Problem.RECEIVER_MISSING,
    Problem.HANDED_OVER_DIFFERS,
]
"""The problems that are about shielding, terms and destruction."""


def retention_text(problem: RetentionProblem) -> str:
    """The sentence for *problem*, with places for its details; one exhaustive match, so that none is missing."""
    match problem:
        case Problem.CASE_SHIELDED:
            return QCoreApplication.translate(
                "Problems", "Case {number} is closed and therefore shielded. Open it with a reason first."
            )
        case Problem.EXTENSION_NOT_ALLOWED:
            return QCoreApplication.translate(
                "Problems",
                "Case {number} is closed or was not accepted, so it cannot be kept longer. "
                "Reopen it first if there is a relapse; nothing was changed.",
            )
        case Problem.EXTENSION_INCOMPLETE:
            return QCoreApplication.translate(
                "Problems", "Give the reason and say which sources consent. Nothing was changed."
            )
        case Problem.TERM_NOT_ENDED:
            return QCoreApplication.translate(
                "Problems", "Case {number} may be kept until {until}. Choose another ground; nothing was destroyed."
            )
        case Problem.DESTRUCTION_NOT_CONFIRMED:
            return QCoreApplication.translate(
                "Problems", "Case {number} may be kept until {until}. Confirm that it goes now; nothing was destroyed."
            )
        case Problem.NO_CASES_CHOSEN:
            return QCoreApplication.translate("Problems", "No case is chosen. Tick at least one.")
        case Problem.RECEIVER_MISSING:
            return QCoreApplication.translate("Problems", "Say to whom the case is handed over. Nothing was destroyed.")
        case Problem.HANDED_OVER_DIFFERS:
            return QCoreApplication.translate(
                "Problems",
                "{path} does not read back as it was written. Nothing was destroyed; hand over to another folder.",
            )
        case _:
            assert_never(problem)
