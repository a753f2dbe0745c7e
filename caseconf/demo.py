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
    from exports.handing_over import Copy

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
    """Minutes, plan and action list of every conference, and of the last one also what each single reader gets."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise KnownProblem(Problem.TARGET_NOT_WRITABLE, path=str(out)) from None
    files: list[Path] = []
    for conference in case.conferences:
        for copy in _copies(case, conference.key, last=conference is case.conferences[-1]):
            files += _written(case, conference.key, copy, out)
    return files


def _copies(case: CaseSnapshot, conference: str, *, last: bool) -> "tuple[Copy, ...]":
    from exports.handing_over import copies
    from exports.kinds import FORMATS, DocumentKind
    from models.rules.extracts import distribution
    from models.rules.participation import represented

    listed = distribution(case, conference).organisations
    general = [kind for kind in DocumentKind if not kind.is_for_a_person and not kind.is_for_one_organisation]
    found = copies([kind for kind in general if last or not kind.is_data], FORMATS.__getitem__, listed)
    if not last:
        return found
    rows = case.conference(conference).attendance
    invited = dict.fromkeys(one.key for row in rows if (one := represented(case, row)))
    people = [one.key for one in case.persons_concerned]
    single = [DocumentKind.PARTNER_CARD, DocumentKind.CITIZEN, DocumentKind.ACCESS]
    return found + copies(single, FORMATS.__getitem__, tuple(invited), people)


def _written(case: CaseSnapshot, conference: str, copy: "Copy", out: Path) -> list[Path]:
    """The files of one copy; what the case lacks for a form, or who waits to be told, is said; the others are made."""
    from exports.publishing import publish
    from exports.wording import wording

    files: list[Path] = []
    for form in copy.forms:
        try:
            files.append(publish(case, conference, copy.kind, form, out, wording("nl"), readers=copy.readers))
        except KnownProblem as known:
            if not copy.kind.is_data and known.problem is not Problem.INFORMING_DELAYED:
                raise
            terminal.tell_problem(known)
    return files


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
