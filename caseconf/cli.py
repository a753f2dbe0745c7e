"""The command line: the window, the example, and importing and exporting without a window.

Exit codes: 0 done, 1 a problem that was told on stderr, 2 a command that was not understood.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from caseconf.hardening import harden

if TYPE_CHECKING:
    from exports.kinds import DocumentFormat, DocumentKind
    from models.records import CaseSnapshot, ConferenceSnapshot
    from models.services import Services
    from models.vault import Vault


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in *argv* (by default the program's own arguments) and return its exit code."""
    harden()
    words = list(sys.argv[1:] if argv is None else argv)
    if argv is None:
        from caseconf import crash, paths

        crash.install(paths.crash_folder(), lambda _: None)  # the terminal has the report, which names no one
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
    work = {
        "demo": _demo,
        "import": _import,
        "export": _export,
        "configuration": _configuration,
        "verify": _verify,
        "log": _log,
        "backup": _backup,
    }[options.command]
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

        files = _written(Services.over(vault), options)
    for file in files:
        terminal.say_written(file)
    return 0


def _configuration(options: Namespace) -> int:
    """Carry what the organisation made its own; a file that is there already is left as it is."""
    from caseconf import terminal
    from exports.files import write_whole
    from models.interchange.configuration_file import configuration_text, read_configuration

    found = read_configuration(options.file) if options.deed == "import" else None
    with _opened(options) as vault:
        from models.services import Services

        kept = Services.over(vault).configuration
        if found is not None:
            kept.revise(found.configuration)
            terminal.say_taken_over(options.file, found.passed_over)
        else:
            write_whole(options.file, configuration_text(kept.get()).encode("utf-8"), overwrite=False)
            kept.note_written()
            terminal.say_written(options.file)
    return 0


def _verify(options: Namespace) -> int:
    """Verify the log, beside a program that has the vault open too; 1 when it is not as it was written."""
    from caseconf import terminal

    with _opened(options, read_only=True) as vault:
        from models.services import Services

        check = Services.over(vault).log.verify()
    terminal.say_checked(check)
    return 1 if check.fault else 0


def _log(options: Namespace) -> int:
    from datetime import datetime

    from caseconf import terminal
    from exports.log_export import Audit, write_log
    from models.records import LogFilter

    with _opened(options, read_only=True) as vault:
        from models.services import Services

        audit = Audit(
            vault=vault.name,
            by=vault.person,
            at=datetime.now().astimezone(),
            period=LogFilter(since=options.since, until=options.until),
            path=options.out,
            language=options.language or "nl",
        )
        check = write_log(Services.over(vault), audit)
    terminal.say_written(options.out)
    terminal.say_checked(check)
    return 1 if check.fault else 0


def _backup(options: Namespace) -> int:
    from caseconf import backups

    return backups.work(options, lambda: _opened(options), lambda: _passphrase(options.passphrase_file))


def _written(services: "Services", options: Namespace) -> list[Path]:
    from datetime import date

    from exports.handing_over import Order, copies, hand_over, hand_over_case
    from exports.kinds import FORMATS, DocumentFormat, DocumentKind
    from models.keeping_kinds import ShieldReason
    from models.problems import KnownProblem, Problem
    from models.rules.extracts import distribution

    case_id = services.cases.find(options.case)
    if options.reason and services.retention.is_shielded(case_id):
        services.retention.open_shielded(case_id, ShieldReason(options.reason))
    case = services.cases.get(case_id)
    kind = DocumentKind[options.document.replace("-", "_").upper()]
    if kind is DocumentKind.CASE:
        if options.password_file:
            raise KnownProblem(Problem.FORM_NOT_PROTECTED, form=DocumentFormat.JSON.upper())
        return [hand_over_case(services, case.id, options.out, date.today(), overwrite=options.overwrite)]
    conference = _chosen(case, options.conference).key
    readers = _keys(case, options.recipients)
    organisations = readers or distribution(case, conference).organisations
    people = readers or tuple(one.key for one in case.persons_concerned)
    form = _form(kind, DocumentFormat(options.format) if options.format else FORMATS[kind][0])
    order = Order(
        case_id=case.id,
        conference=conference,
        copies=copies([kind], lambda _: (form,), organisations, people),
        folder=options.out,
        compared_with=options.compared_with,
        password=_first_line(options.password_file) if options.password_file else None,
        overwrite=options.overwrite,
    )
    return hand_over(services, order, date.today())


def _form(kind: "DocumentKind", asked: "DocumentFormat") -> "DocumentFormat":
    from exports.kinds import FORMATS
    from models.problems import KnownProblem, Problem

    if asked not in FORMATS[kind]:
        raise KnownProblem(Problem.FORM_NOT_MADE, form=asked.value.upper(), known=", ".join(FORMATS[kind]).upper())
    return asked


def _keys(case: "CaseSnapshot", wanted: Sequence[str]) -> tuple[str, ...]:
    """The organisations and people asked for, by key or by name; what is neither stays as it is."""
    keys = {one.name.casefold(): one.key for one in case.people}
    keys |= {one.name.casefold(): one.key for one in case.organisations}
    return tuple(keys.get(name.casefold(), name) for name in wanted)


def _chosen(case: "CaseSnapshot", wanted: str | None) -> "ConferenceSnapshot":
    """The conference with this key or date; by default the last that has something in it, or else the first."""
    from models.problems import KnownProblem, Problem

    held = [one for one in case.conferences if one.decisions or one.actions or one.contributions]
    fitting = [one for one in case.conferences if wanted in (one.key, one.held_on.isoformat())]
    candidates = fitting if wanted else held[-1:] or list(case.conferences[:1])
    if not candidates:
        raise KnownProblem(Problem.CONFERENCE_MISSING, conference=wanted or "–")
    return candidates[0]


def _opened(options: Namespace, *, read_only: bool = False) -> "Vault":
    from models.vault import Vault

    person = options.person or _only_person(options.vault)
    return Vault.open(options.vault, person, _passphrase(options.passphrase_file), read_only=read_only)


def _only_person(folder: Path) -> str:
    from models.problems import KnownProblem, Problem
    from models.vault.about import VaultAbout

    people = [name for name, _ in VaultAbout.of(folder).people]
    if len(people) != 1:
        raise KnownProblem(Problem.PERSON_NOT_CHOSEN, people=", ".join(people))
    return people[0]


def _passphrase(file: Path | None) -> str:
    """The first line of *file*, or what is typed at a prompt that shows nothing."""
    if file is not None:
        return _first_line(file)
    from getpass import getpass

    from caseconf import terminal

    return getpass(terminal.passphrase_prompt())


def _first_line(file: Path) -> str:
    from models.problems import KnownProblem, Problem

    try:
        first_line, *_ = file.read_text("utf-8").splitlines() or [""]
    except (OSError, ValueError):
        raise KnownProblem(Problem.PASSPHRASE_UNREADABLE, file=str(file)) from None
    return first_line
