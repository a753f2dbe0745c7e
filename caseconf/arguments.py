"""What can be typed on the command line."""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication

from caseconf import __version__

DOCUMENTS = ("minutes", "plan", "action-list", "partner-card", "citizen", "access", "outcome", "case")
FORMATS = ("pdf", "docx", "odt", "xlsx", "csv", "ics", "json")
REASONS = ("verantwoording", "inzageverzoek", "terugval", "vernietiging")


def understood(argv: Sequence[str]) -> argparse.Namespace:
    """The command in *argv* with its options; exits with code 2 when it makes no sense."""
    language = _Parser(helps=False)
    language.add_argument(
        "--language", choices=("nl", "en"), help=QCoreApplication.translate("CommandLine", "language of the messages")
    )
    parser = _Parser(
        prog="caseconf",
        parents=[language],
        description=QCoreApplication.translate(
            "CommandLine", "Prepare, chair and record case conferences. Without a command the window opens."
        ),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"caseconf {__version__}",
        help=QCoreApplication.translate("CommandLine", "say which version this is"),
    )
    commands = parser.add_subparsers(
        dest="command", required=True, title=QCoreApplication.translate("CommandLine", "commands")
    )
    for name, summary, add in _commands():
        add(commands.add_parser(name, parents=[language], help=summary, description=summary))
    options = parser.parse_args(argv)
    if options.command == "export" and options.document == "case" and options.recipients:
        parser.error(
            QCoreApplication.translate("CommandLine", "a case file stays with the team: --for goes with documents")
        )
    return options


def _commands() -> tuple[tuple[str, str, Callable[[argparse.ArgumentParser], None]], ...]:
    """Every command: its name, what it does, and what adds its options."""
    return (
        ("demo", QCoreApplication.translate("CommandLine", "make the example vault and its documents"), _add_demo),
        ("import", QCoreApplication.translate("CommandLine", "take a case file into a vault"), _add_import),
        ("export", QCoreApplication.translate("CommandLine", "write a document or a case file"), _add_export),
        (
            "configuration",
            QCoreApplication.translate("CommandLine", "carry house style, texts and plain words to another vault"),
            _add_configuration,
        ),
        (
            "verify",
            QCoreApplication.translate("CommandLine", "verify the log of a vault; code 1 if not intact"),
            _add_vault,
        ),
        ("log", QCoreApplication.translate("CommandLine", "write the log of a vault for an auditor"), _add_log),
        ("backup", QCoreApplication.translate("CommandLine", "make, list, test or put back backups"), _add_backup),
    )


class _Help(argparse.HelpFormatter):
    """Begins the line that sums up a command in the interface's language."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        word = QCoreApplication.translate("CommandLine", "usage")
        super().add_usage(usage, actions, groups, f"{word}: " if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """Says in the interface's language what argparse says in English."""

    def __init__(self, *, helps: bool = True, **options: Any) -> None:
        super().__init__(**options, formatter_class=_Help, add_help=False)
        self._positionals.title = QCoreApplication.translate("CommandLine", "arguments")
        self._optionals.title = QCoreApplication.translate("CommandLine", "options")
        if helps:
            self.add_argument(
                "-h", "--help", action="help", help=QCoreApplication.translate("CommandLine", "show this and stop")
            )

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.format_usage()}{self.prog}: {_fault(message)}\n")


def _fault(message: str) -> str:
    """What argparse complains of, in the interface's language; a complaint we do not know stays as it is."""
    sentences = (
        (
            r"the following arguments are required: (.+)",
            QCoreApplication.translate("CommandLine", "this is still missing: {0}"),
        ),
        (r"unrecognized arguments: (.+)", QCoreApplication.translate("CommandLine", "this means nothing here: {0}")),
        (
            r"argument (.+?): invalid choice: '(.*)' \(choose from (.+)\)",
            QCoreApplication.translate("CommandLine", "{1} is no choice for {0}: choose from {2}"),
        ),
        (
            r"argument (.+?): invalid fromisoformat value: '(.*)'",
            QCoreApplication.translate("CommandLine", "{1} is no day for {0}: write it as 2026-11-24"),
        ),
        (
            r"argument (.+?): expected one argument",
            QCoreApplication.translate("CommandLine", "something must follow {0}"),
        ),
    )
    for pattern, sentence in sentences:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return sentence.format(*found.groups())
    return message


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--case", type=Path, metavar="FILE", help=QCoreApplication.translate("CommandLine", "case file; or the example")
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("demo-documents"),
        metavar="DIR",
        help=QCoreApplication.translate("CommandLine", "folder for the documents; the vault stands beside it"),
    )
    parser.add_argument(
        "--no-window", action="store_true", help=QCoreApplication.translate("CommandLine", "open no window")
    )


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=QCoreApplication.translate("CommandLine", "case file (JSON)")
    )
    _add_vault(parser)


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_vault(parser)
    parser.add_argument(
        "--case", required=True, metavar="NR", help=QCoreApplication.translate("CommandLine", "number of the case")
    )
    parser.add_argument("--document", required=True, choices=DOCUMENTS)
    parser.add_argument(
        "--format",
        choices=FORMATS,
        help=QCoreApplication.translate("CommandLine", "form of the file; by default PDF, and JSON for data"),
    )
    parser.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="DIR",
        help=QCoreApplication.translate("CommandLine", "folder to write in"),
    )
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help=QCoreApplication.translate("CommandLine", "replace a file that is there already"),
    )
    parser.add_argument(
        "--conference",
        metavar="KEY",
        help=QCoreApplication.translate(
            "CommandLine", "key (c2) or date (2026-11-24); by default the last with contents"
        ),
    )
    parser.add_argument(
        "--reason",
        choices=REASONS,
        help=QCoreApplication.translate(
            "CommandLine", "why a closed case, which is shielded, is opened; the log keeps it"
        ),
    )
    _add_readers(parser)


def _add_readers(parser: argparse.ArgumentParser) -> None:
    """Who it is for, and what they must know to open it."""
    parser.add_argument(
        "--for",
        dest="recipients",
        action="append",
        default=[],
        metavar="ORG",
        help=QCoreApplication.translate(
            "CommandLine",
            "organisation or person to make it for, more than once for more; by default everybody it is meant for",
        ),
    )
    parser.add_argument(
        "--compared-with",
        metavar="V",
        help=QCoreApplication.translate("CommandLine", "earlier final version (1.0) since which changes are marked"),
    )
    parser.add_argument(
        "--password-file",
        type=Path,
        metavar="F",
        help=QCoreApplication.translate("CommandLine", "file with the password that the document will ask for"),
    )


def _add_configuration(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "deed",
        choices=("export", "import"),
        help=QCoreApplication.translate("CommandLine", "write them to a file, or take over what is in one"),
    )
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=QCoreApplication.translate("CommandLine", "configuration file (JSON)")
    )
    _add_vault(parser)


def _add_log(parser: argparse.ArgumentParser) -> None:
    _add_vault(parser)
    parser.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="FILE",
        help=QCoreApplication.translate("CommandLine", "file to write: .csv for a spreadsheet, .json to recompute"),
    )
    day = QCoreApplication.translate("CommandLine", "first and last day (2026-11-24); by default everything")
    parser.add_argument("--since", type=date.fromisoformat, metavar="DAY", help=day)
    parser.add_argument("--until", type=date.fromisoformat, metavar="DAY", help=day)


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "deed",
        choices=("make", "list", "test", "restore"),
        help=QCoreApplication.translate("CommandLine", "what to do: a test reads all of a backup"),
    )
    _add_vault(parser)
    parser.add_argument(
        "--backup",
        metavar="NAME",
        help=QCoreApplication.translate("CommandLine", "which backup, by its name in the list; by default the newest"),
    )
    parser.add_argument(
        "--second",
        type=Path,
        metavar="DIR",
        help=QCoreApplication.translate("CommandLine", "folder on another disk that gets the backups too"),
    )


def _add_vault(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--vault",
        required=True,
        type=Path,
        metavar="V",
        help=QCoreApplication.translate("CommandLine", "folder of the vault"),
    )
    parser.add_argument(
        "--person",
        metavar="NAME",
        help=QCoreApplication.translate("CommandLine", "who opens the vault; by default the only person"),
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help=QCoreApplication.translate(
            "CommandLine", "file with the passphrase on its first line; by default it is asked for"
        ),
    )
