"""The command line: the window, the example, and importing and exporting without a window.

Exit codes: 0 done, 1 a problem that was told on stderr, 2 a command that was not understood.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.records import CaseSnapshot, ConferenceSnapshot
    from models.services import Services
    from models.vault import Vault


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in *argv* (by default the program's own arguments) and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    language = _language_in(words)
    if not words or words in ([f"--language={language}"], ["--language", language]):
        import gc

        gc.disable()  # a start makes much and drops nothing: collecting begins once the window shows
        from caseconf.app import run

        return run(language)
    return _done(words, language or "nl")


def _language_in(words: Sequence[str]) -> str | None:
    """The language asked for: it is needed before the arguments are understood, since their help speaks it."""
    for place, word in enumerate(words):
        name, _, value = word.partition("=")
        if name == "--language":
            asked = value or (words[place + 1] if place + 1 < len(words) else "")
            return asked if asked in ("nl", "en") else None
    return None


def _done(words: Sequence[str], language: str) -> int:
    """Do what is asked; a known problem becomes a sentence on stderr."""
    from caseconf import terminal
    from models.problems import KnownProblem

    opens_window = words[0] == "demo" and "--no-window" not in words and has_screen()
    terminal.speak(language, window=opens_window)
    from caseconf.arguments import understood

    options = understood(words)
    work = {"demo": _demo, "import": _import, "export": _export}[options.command]
    try:
        return work(options)
    except KnownProblem as known:
        terminal.tell_problem(known)
        return 1


def has_screen() -> bool:
    """Whether a window can be opened here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _demo(options: Namespace) -> int:
    from caseconf import demo, terminal

    example = demo.make(options.case, options.out)
    if options.no_window:
        return 0
    if not has_screen():
        terminal.say_no_screen()
        return 0
    return demo.show(example, options.language)


def _import(options: Namespace) -> int:
    from caseconf import terminal
    from models import interchange

    case = interchange.read_case(options.file)
    with _opened(options) as vault:
        from models.services import Services

        Services.over(vault).cases.take_in(case)
    terminal.say_imported(case.number)
    return 0


def _export(options: Namespace) -> int:
    from caseconf import terminal

    with _opened(options) as vault:
        from models.services import Services

        file = _written(Services.over(vault), options)
    terminal.say_written(file)
    return 0


def _written(services: "Services", options: Namespace) -> Path:
    from datetime import date

    from exports.blocks import DocumentKind
    from exports.handing_over import Order, hand_over
    from exports.publishing import DocumentFormat, publish_case

    case = services.cases.get(services.cases.find(options.case))
    if options.document == "case":
        return publish_case(case, options.out)
    kind = {"minutes": DocumentKind.MINUTES, "plan": DocumentKind.PLAN}[options.document]
    order = Order(
        case_id=case.id,
        conference=_chosen(case, options.conference).key,
        documents=((kind, DocumentFormat(options.format)),),
        folder=options.out,
        recipients=_recipients(case, options.recipients),
    )
    (file,) = hand_over(services, order, date.today())
    return file


def _recipients(case: "CaseSnapshot", wanted: Sequence[str]) -> tuple[str, ...] | None:
    """The organisations asked for, by key or by name; what is neither stays as it is. None when none is asked for."""
    keys = {one.name.casefold(): one.key for one in case.organisations}
    return tuple(keys.get(name.casefold(), name) for name in wanted) or None


def _chosen(case: "CaseSnapshot", wanted: str | None) -> "ConferenceSnapshot":
    """The conference with this key or date; by default the last that has something in it, or else the first."""
    from models.problems import KnownProblem, Problem

    held = [one for one in case.conferences if one.decisions or one.actions or one.contributions]
    fitting = [one for one in case.conferences if wanted in (one.key, one.held_on.isoformat())]
    candidates = fitting if wanted else held[-1:] or list(case.conferences[:1])
    if not candidates:
        raise KnownProblem(Problem.CONFERENCE_MISSING, conference=wanted or "–")
    return candidates[0]


def _opened(options: Namespace) -> "Vault":
    from models.vault import Vault

    person = options.person or _only_person(options.vault)
    return Vault.open(options.vault, person, _passphrase(options.passphrase_file))


def _only_person(folder: Path) -> str:
    from models.problems import KnownProblem, Problem
    from models.vault.about import VaultAbout

    people = [name for name, _ in VaultAbout.of(folder).people]
    if len(people) != 1:
        raise KnownProblem(Problem.PERSON_NOT_CHOSEN, people=", ".join(people))
    return people[0]


def _passphrase(file: Path | None) -> str:
    """The first line of *file*, or what is typed at a prompt that shows nothing."""
    if file is None:
        from getpass import getpass

        from caseconf import terminal

        return getpass(terminal.passphrase_prompt())
    from models.problems import KnownProblem, Problem

    try:
        first_line, *_ = file.read_text("utf-8").splitlines() or [""]
    except (OSError, ValueError):
        raise KnownProblem(Problem.PASSPHRASE_UNREADABLE, file=str(file)) from None
    return first_line
