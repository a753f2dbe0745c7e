"""The door of a damaged vault: what is wrong in plain words, and the ways on, none of which writes over it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from models.problems import KnownProblem
from models.records.backups import BackupLine, Damage, Salvaged
from ui import style
from ui.errands import Errands, Progress
from ui.memory import Memory
from ui.problem_sentences import sentence
from ui.reporter import Telling, Tone
from ui.screens.damage_asking import DamageAsking
from ui.screens.damage_findings import DamageFindings
from ui.screens.front import Front
from ui.widgets.labels import Label
from ui.widgets.long_work import LongWork
from ui.widgets.surfaces import Scroll

if TYPE_CHECKING:
    from ui.unlocking import Unlocked

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wounded:
    """A vault that did not open because it is damaged; who tried, and with what, where that is known."""

    folder: Path
    name: str
    person: str = ""
    passphrase: str = field(default="", repr=False)


class DamagedScreen(Front):
    """Looks what can still be read and which backup is whole; `unlocked` carries the vault that was opened.

    After that `told` carries what was done to it, as a Telling.
    """

    unlocked = Signal(object)
    told = Signal(object)
    left = Signal()

    def __init__(self, about: Wounded, memory: Memory, errands: Errands, version: str) -> None:
        super().__init__(version, memory.language)
        self._about, self._memory, self._errands = about, memory, errands
        self._target = about.folder
        self.asking: DamageAsking | None = None
        self.findings: DamageFindings | None = None
        self.work = LongWork()
        self._right = QVBoxLayout(self.panel.right)
        self._right.setContentsMargins(32, style.FAR, 32, style.FAR)
        self._explain()
        if about.person and about.passphrase:
            self._look(about.person, about.passphrase)
        else:
            self._ask()

    def place_focus(self) -> None:
        """The passphrase, or what helps most."""
        if self.findings is not None:
            self.findings.place_focus()
        elif self.asking is not None:
            self.asking.passphrase.setFocus()

    def salvage_to(self, target: Path) -> None:
        """Bring what can be read over to a new vault in *target*."""
        from models.services import damaged

        folder, person, passphrase = self._who
        self._target = target
        self._go(
            self.tr("Bringing over what can be read"),
            lambda at: damaged.salvage(folder, person, passphrase, target, at.at),
            self._show_salvaged,
        )

    @property
    def _who(self) -> tuple[Path, str, str]:
        return self._about.folder, self._about.person, self._about.passphrase

    @property
    def _second(self) -> Path | None:
        return self._memory.second_place(self._about.folder)

    def _ask(self) -> None:
        """Ask who wants to look; when the vault's own list of people is gone, the newest backup has it."""
        self.asking = DamageAsking(_people(self._about.folder, self._second), self._about.person)
        self.asking.asked.connect(self._look)
        self.asking.left.connect(self.left)
        self._fill_right(self.asking)

    def _look(self, person: str, passphrase: str) -> None:
        from models.services import damaged

        folder, second = self._about.folder, self._second
        self._about = Wounded(folder, self._about.name, person, passphrase)

        def refuse(known: KnownProblem) -> None:
            if self.asking is None:
                self._ask()
            assert self.asking is not None
            self.asking.setEnabled(True)
            self.asking.show_problem(known)

        doing = self.tr("Looking what is hit, and which backup is whole")
        if self.asking is not None:
            self.asking.setEnabled(False)
            self.asking.body.addWidget(self.work)
        else:
            self._fill_right(_waiting(doing, self.work))
        errand = self._errands.run(
            doing,
            lambda at: damaged.look_at(folder, person, passphrase, second, at.at),
            self._show_findings,
            refuse,
            owner=self,
            interruptible=True,
        )
        self.work.follow(errand, doing)
        errand.ended.connect(lambda: self.left.emit() if errand.is_cancelled else None)

    def _show_findings(self, damage: Damage) -> None:
        self.findings, self.asking = DamageFindings(damage), None
        self.findings.restore_wanted.connect(self._restore)
        self.findings.read_wanted.connect(self._read)
        self.findings.salvage_wanted.connect(self._ask_target)
        self.findings.open_salvaged_wanted.connect(lambda: self._open(self._target))
        self.findings.left.connect(self.left)
        self._fill_right(Scroll(self.findings))
        self.findings.place_focus()

    def _restore(self) -> None:
        assert self.findings is not None
        line = self.findings.damage.newest_good
        if line is not None:
            self._put_back(line)

    def _put_back(self, line: BackupLine) -> None:
        from models.services import damaged

        folder, person, passphrase = self._who
        self._go(
            self.tr("Putting the backup back"),
            lambda at: damaged.restore_from(folder, line, person, passphrase, at.at),
            lambda kept: self._open(folder, self._put_back_words(kept)),
        )

    def _put_back_words(self, kept: Path) -> Telling:
        text = self.tr("What was damaged is kept in the folder {folder} beside it. Remove that when all is well.")
        return Telling(Tone.GOOD, self.tr("The backup is put back"), text.format(folder=kept.name))

    def _read(self) -> None:
        from ui.unlocking import open_damaged

        who = self._who
        self._go(self.tr("Opening what can be read"), lambda _: open_damaged(*who), self._enter)

    def _open(self, folder: Path, telling: Telling | None = None) -> None:
        from ui.unlocking import unlock

        _, person, passphrase = self._who

        def enter(opened: "Unlocked") -> None:
            self._enter(opened)
            if telling is not None:
                self.told.emit(telling)

        self._go(self.tr("Opening the vault"), lambda _: unlock(folder, person, passphrase), enter)

    def _enter(self, opened: "Unlocked") -> None:
        self._about = Wounded(self._about.folder, self._about.name)
        self.unlocked.emit(opened)

    def _ask_target(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the new vault is to stand"))
        if chosen:
            name = self.tr("{vault} brought over").format(vault=self._about.folder.name)
            self.salvage_to(Path(chosen) / name)

    def _show_salvaged(self, came: Salvaged) -> None:
        if self.findings is not None:
            self.findings.show_salvaged(came, str(self._target))

    def _go(self, doing: str, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        findings = self.findings
        assert findings is not None

        def refuse(known: KnownProblem) -> None:
            title = self.tr("{doing} did not succeed").format(doing=doing)
            findings.notice.show_notice("danger", title, sentence(known))
            findings.notice.show()

        errand = self._errands.run(doing, work, then, refuse, owner=self, interruptible=True)
        findings.notice.hide()
        findings.work.follow(errand, doing)
        findings.show_busy(True)
        errand.ended.connect(lambda: findings.show_busy(False))

    def _explain(self) -> None:
        column = QVBoxLayout(self.panel.left)
        column.setContentsMargins(style.FAR, style.FAR, style.FAR, style.FAR)
        column.setSpacing(style.NEAR)
        column.addWidget(Label(self._about.name, size="title", strong=True, wrap=True))
        column.addWidget(Label(self.tr("This vault is damaged"), strong=True, tone="danger", icon="warning"))
        texts = (
            self.tr(
                "A part of what is on the disk is not as it was written. That happens when a disk wears out, or a "
                "stick is pulled out too soon."
            ),
            self.tr("Nothing in the vault was changed, and it stays as it is whatever you choose here."),
            self.tr("Copy the folder of the vault to another disk when you can: this disk may fail further."),
        )
        for text in texts:
            column.addWidget(Label(text, tone="text2", wrap=True))
        column.addStretch(1)
        column.addWidget(Label(str(self._about.folder), size="small", tone="text2", wrap=True))

    def _fill_right(self, part: QWidget) -> None:
        while (item := self._right.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                self.work.setParent(self)
                old.hide()
                old.deleteLater()
        self._right.addWidget(part)
        part.show()


def _people(folder: Path, second: Path | None) -> list[tuple[str, str]]:
    """Who opens the vault, as it says itself, or the newest backup that does."""
    from models.services import damaged
    from models.vault.about import VaultAbout

    for place in (folder, *(line.folder for line in damaged.backups_of(folder, second))):
        try:
            return list(VaultAbout.of(place).people)
        except KnownProblem:
            continue
    return []


def _waiting(doing: str, work: LongWork) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.APART)
    column.addWidget(Label(doing, size="title", strong=True, wrap=True))
    column.addWidget(work)
    column.addStretch(1)
    return page
