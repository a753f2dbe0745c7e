"""The example: a vault made from a case file, its documents, and a conference for today to chair."""

import shutil
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

import resources
from caseconf import terminal
from models.kinds import ConferenceKind
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot, ConferenceDraft

if TYPE_CHECKING:
    pass

PASSPHRASE = "voorbeeld voor iedereen"  # noqa: S105 - an example vault keeps no secret
VAULT = "demo-vault"
_MARK = "example-vault.txt"
_SOMEBODY = "Sanne Voorbeeld"


@dataclass(frozen=True, slots=True)
class Example:
    """An example vault on disk, and who opens it."""

    folder: Path
    person: str


def make(case_file: Path | None, out: Path) -> Example:
    """Write the documents of every conference of a case to *out*, and make its vault beside that folder.

    An example vault made earlier is replaced; a folder that is anything else is left alone.
    Raises KnownProblem for a bad case file, and for a folder that cannot be used.
    """
    from models import interchange

    case = interchange.read_case(case_file or resources.path("cases", "example.json"))
    files = _documents(case, out)
    example = Example(out.absolute().parent / VAULT, _opener(case))
    _make_vault(example, case)
    terminal.say_documents(len(files), out)
    terminal.say_demo_vault(example.folder, example.person, PASSPHRASE)
    return example


def show(example: Example, language: str | None) -> int:
    """Open the window inside the example vault, and return its exit code when it closes."""
    from caseconf.app import run
    from ui.unlocking import unlock

    hint = QCoreApplication.translate("CommandLine", "This is an example vault. Its passphrase is: {passphrase}")
    unlocked = unlock(example.folder, example.person, PASSPHRASE)
    return run(language, unlocked, hint=hint.format(passphrase=PASSPHRASE))


def _documents(case: CaseSnapshot, out: Path) -> list[Path]:
    from exports import publishing
    from exports.blocks import DocumentKind
    from exports.wording import wording

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise KnownProblem(Problem.TARGET_NOT_WRITABLE, path=str(out)) from None
    return [
        publishing.publish(case, conference.key, kind, form, out, wording("nl"))
        for conference in case.conferences
        for kind in DocumentKind
        for form in publishing.DocumentFormat
    ]


def _make_vault(example: Example, case: CaseSnapshot) -> None:
    from models.services import Services
    from models.vault import Vault

    folder = example.folder
    if (folder / _MARK).exists():
        shutil.rmtree(folder)
    name = QCoreApplication.translate("CommandLine", "Example vault (fictional)")
    organisation = QCoreApplication.translate("CommandLine", "PGA team Example")
    with Vault.create(folder, name, example.person, PASSPHRASE, organisation=organisation) as vault:
        (folder / _MARK).write_text(
            QCoreApplication.translate("CommandLine", "An example vault: it is made anew by every demonstration.")
            + "\n",
            "utf-8",
        )
        services = Services.over(vault)
        kept = services.cases.take_in(case)
        services.conferences.plan(kept.id, _today(kept))


def _today(case: CaseSnapshot) -> ConferenceDraft:
    """A conference that starts at the next half hour, so that there is something to chair."""
    last = case.conferences[-1] if case.conferences else None
    now = datetime.now()
    starts = now.replace(minute=30 if now.minute < 30 else 0, second=0, microsecond=0)
    starts += timedelta(hours=0 if now.minute < 30 else 1)
    ends = starts + timedelta(minutes=40)
    same_day = ends.date() == now.date()
    return ConferenceDraft(
        kind=ConferenceKind.FOLLOW_UP if last else ConferenceKind.FIRST,
        held_on=date.today(),
        starts_at=starts.time() if same_day else time(23, 0),
        ends_at=ends.time() if same_day else time(23, 40),
        place=last.place if last else "",
        chair=last.chair if last else None,
        secretary=last.secretary if last else None,
        agenda=last.agenda if last else (),
    )


def _opener(case: CaseSnapshot) -> str:
    director = case.person(case.process_director)
    return director.name if director else _SOMEBODY
