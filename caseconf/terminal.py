"""What the command line says, in the language of the interface. Only the core of Qt is needed for that."""

import sys
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication

from models.problems import KnownProblem
from models.records import LogCheck
from ui import translations
from ui.log_faults import fault_sentence
from ui.problem_sentences import sentence


def speak(language: str, window: bool = False) -> QCoreApplication:
    """From now on say everything in *language*. With *window* the program can open one afterwards."""
    app = QCoreApplication.instance() or _started(window)
    translations.install(app, language)
    return app


def _started(window: bool) -> QCoreApplication:
    if not window:
        return QCoreApplication(sys.argv[:1])
    from PySide6.QtWidgets import QApplication

    return QApplication(sys.argv[:1])


def tell_problem(known: KnownProblem) -> None:
    """Say on stderr what went wrong and what to do."""
    _line(sentence(known), sys.stderr)


def say_imported(number: str) -> None:
    """Say that a case was taken in."""
    _line(QCoreApplication.translate("CommandLine", "Case {number} was imported.").format(number=number))


def say_written(file: Path) -> None:
    """Say which file was written."""
    _line(QCoreApplication.translate("CommandLine", "Written: {file}").format(file=file))


def say_taken_over(file: Path, passed_over: tuple[str, ...]) -> None:
    """Say that a configuration was taken over, and which texts of it this version does not have."""
    text = QCoreApplication.translate("CommandLine", "The configuration in {file} was taken over.")
    _line(text.format(file=file))
    if passed_over:
        left = QCoreApplication.translate("CommandLine", "Left out, since this version does not have them: {keys}")
        _line(left.format(keys=", ".join(passed_over)))


def say_checked(check: LogCheck) -> None:
    """Say how the log was found; on stderr when it is not as it was written."""
    if check.fault:
        _line(fault_sentence(check.fault), sys.stderr)
        return
    text = QCoreApplication.translate("CommandLine", "The log is intact: {count} lines, the last with hash {hash}.")
    _line(text.format(count=check.entries, hash=check.hash))


def say_demo_vault(folder: Path, person: str, passphrase: str) -> None:
    """Say where the example vault is and how it opens."""
    text = QCoreApplication.translate("CommandLine", "Example vault: {folder}. {person} opens it with: {passphrase}")
    _line(text.format(folder=folder, person=person, passphrase=passphrase))


def say_documents(count: int, folder: Path) -> None:
    """Say where the documents are."""
    text = QCoreApplication.translate("CommandLine", "{count} documents were written to {folder}")
    _line(text.format(count=count, folder=folder))


def say_no_screen() -> None:
    """Say why no window opens."""
    _line(QCoreApplication.translate("CommandLine", "There is no screen here, so no window was opened."))


def passphrase_prompt() -> str:
    """What stands before a passphrase that is typed."""
    return QCoreApplication.translate("CommandLine", "Passphrase") + ": "


def say(text: str) -> None:
    """Say one line, which is in the language of the interface already."""
    _line(text)


def _line(text: str, to: TextIO | None = None) -> None:
    (to or sys.stdout).write(f"{text}\n")
