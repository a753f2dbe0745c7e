"""The tab of the vault's screen about backups: how they stand, what is in each, and putting one back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.keeping_kinds import BackupReason
from models.problems import KnownProblem
from models.records.backups import BackupLine, BackupState, Contents, Damage, Made, Proof
from ui import backup_words, damage_words, style
from ui.errands import Progress
from ui.problem_sentences import sentence
from ui.reporter import Tone
from ui.screens.page_scroll import PageScroll, in_page
from ui.screens.vault.backup_detail import BackupDetail
from ui.screens.vault.backup_list import BackupList
from ui.screens.vault.backup_status import BackupStatus
from ui.screens.vault.part import Given, VaultPart
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.long_work import LongWork
from ui.widgets.notice import Notice
from ui.widgets.notice import Tone as NoticeTone
from ui.widgets.surfaces import Card

T = TypeVar("T")


class BackupsPart(VaultPart):
    """Shows the backups of a vault; whatever takes long goes on behind, and can be stopped."""

    def __init__(self, given: Given, parent: QWidget | None = None) -> None:
        super().__init__(given, parent)
        vault = given.unlocked.vault
        self._backups = given.unlocked.services.backups
        self.status = BackupStatus(may_change=vault.may_change)
        self.work = LongWork()
        self.help = Button(self.tr("Look what can be done…"))
        self.help.hide()
        self.notice = Notice("good", actions=(self.help,), closable=True)
        self.notice.hide()
        self.list = BackupList(self.tr("Backups"))
        self.list.row_chosen.connect(lambda _: self._show_chosen())
        self.empty = Label(self.tr("There is no backup yet. Make the first one now, or wait a moment."), tone="text2")
        self.detail = BackupDetail(may_govern=vault.may_govern, may_change=vault.may_change)
        self.status.make_wanted.connect(self._make)
        self.status.check_wanted.connect(self._check)
        self.status.place_wanted.connect(self._ask_place)
        self.status.no_place_wanted.connect(lambda: self._remember_place(None))
        self.detail.test_wanted.connect(self._test)
        self.detail.restore_wanted.connect(self.put_back)
        self.detail.remove_wanted.connect(self.take_away)
        if given.keeping is not None:
            given.keeping.changed.connect(self.show_now)
            self.help.clicked.connect(given.keeping.help_wanted)
        self._lay_out()

    def listed(self) -> BackupList:
        """The list."""
        return self.list

    def show_now(self) -> None:
        """Read which backups there are, elsewhere: a second place may be slow to answer."""
        second, now = self._second, datetime.now().astimezone()

        def read(_: Progress) -> tuple[tuple[BackupLine, ...], BackupState]:
            return self._backups.all(second), self._backups.state(now, second)

        def show(found: tuple[tuple[BackupLine, ...], BackupState]) -> None:
            lines, state = found
            self.status.show_state(state, second, now)
            self.list.show_lines(lines, now)
            self.empty.setVisible(not lines)
            self.detail.setVisible(bool(lines))
            if self.list.line is not None:
                self._show_chosen()

        self._run(self.tr("Reading the backups"), read, show)

    def put_back(self) -> None:
        """Ask whether the chosen backup is to be put back."""
        line = self.list.line
        if line is None or self.work.is_under_way:
            return
        from ui.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self._backups, self.given.errands, line, self)
        dialog.restored.connect(lambda: self._restored(line))
        dialog.open()

    def take_away(self) -> None:
        """Ask whether the chosen backup is to be removed."""
        line = self.list.line
        if line is None or self.work.is_under_way:
            return
        from ui.dialogs.restore import RemoveBackupDialog

        dialog = RemoveBackupDialog(self._backups, self.given.reporter, line, self._second, self)
        dialog.removed.connect(self.show_now)
        dialog.open()

    def use_second_place(self, folder: Path) -> None:
        """Keep the backups in *folder* too from now on, if that can be."""
        doing = self.tr("Looking at the second place")
        self._run(doing, lambda _: self._backups.check_place(folder), lambda _: self._remember_place(folder))

    @property
    def _second(self) -> Path | None:
        memory = self.given.memory
        return memory.second_place(self.given.unlocked.vault.folder) if memory is not None else None

    def _show_chosen(self) -> None:
        line, now = self.list.line, datetime.now().astimezone()
        if line is None:
            return
        self.detail.show_line(line, now)

        def show(found: tuple[Contents, Contents]) -> None:
            if self.detail.line == line:
                self.detail.show_contents(*found, now)

        def refuse(known: KnownProblem) -> None:
            if self.detail.line == line:
                self.detail.show_unreadable(known)

        doing = self.tr("Looking into the backup")
        self._run(doing, lambda _: (self._backups.look(line), self._backups.now()), show, refuse)

    def _make(self) -> None:
        second = self._second
        self._run_long(
            self.tr("Making a backup"),
            lambda progress: self._backups.make(BackupReason.BY_HAND, second, progress.at),
            self._made,
        )

    def _made(self, made: Made) -> None:
        if made.backup is not None:
            title = self.tr("The backup is made: {size}").format(size=backup_words.size(made.backup.size))
            self._tell("good", title, self.tr("Test it when it suits you: then you know that it can be put back."))
        self.show_now()

    def _test(self) -> None:
        line = self.list.line
        if line is not None:
            self._run_long(self.tr("Testing the backup"), lambda at: self._backups.test(line, at.at), self._tested)

    def _tested(self, proof: Proof) -> None:
        if proof.ok:
            text = self.tr("Every page was read and every case was opened, just as when it is put back.")
            self._tell("good", self.tr("This backup is whole"), text)
        else:
            text = self.tr("{fault} Use another one, and make a new backup now.").format(
                fault=backup_words.fault(proof)
            )
            self._tell("danger", self.tr("This backup cannot be relied on"), text)
        self.show_now()

    def _check(self) -> None:
        self._run_long(self.tr("Checking the vault"), lambda at: self._backups.examine(at.at), self._checked)

    def _checked(self, damage: Damage | None) -> None:
        if damage is None:
            self._tell("good", self.tr("The vault is whole"), self.tr("Every page was read, and nothing is damaged."))
            return
        self._tell("danger", self.tr("The vault is damaged"), damage_words.hit(damage))
        self.help.show()

    def _restored(self, line: BackupLine) -> None:
        """What stood on other screens is of before: the reader goes there anew."""
        words = self.tr("The vault is as it was: {moment}").format(
            moment=backup_words.made(line, datetime.now().astimezone()).lower()
        )
        text = self.tr("What was in it until now is kept as a backup of its own.")
        self.given.reporter.tell(Tone.GOOD, words, text)
        self.notice.hide()
        if self.given.keeping is not None:
            self.given.keeping.look_soon()
        self.show_now()

    def _ask_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A second place for the backups"))
        if chosen:
            self.use_second_place(Path(chosen))

    def _remember_place(self, folder: Path | None) -> None:
        if self.given.memory is not None:
            self.given.memory.remember_second_place(self.given.unlocked.vault.folder, folder)
        if self.given.keeping is not None:
            self.given.keeping.look_soon()
        self.show_now()

    def _tell(self, tone: NoticeTone, title: str, text: str) -> None:
        self.help.hide()
        self.notice.show_notice(tone, title, text)
        self.notice.show()

    def _run(
        self,
        doing: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[KnownProblem], None] | None = None,
    ) -> None:
        def refuse(known: KnownProblem) -> None:
            title = self.tr("{doing} did not succeed").format(doing=doing)
            self._tell("danger", title, sentence(known))

        self.given.errands.run(doing, work, then, failed or refuse, owner=self, interruptible=True)

    def _run_long(self, doing: str, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        if self.work.is_under_way:
            return
        self.notice.hide()

        def refuse(known: KnownProblem) -> None:
            self._tell("danger", self.tr("{doing} did not succeed").format(doing=doing), sentence(known))

        errand = self.given.errands.run(doing, work, then, refuse, owner=self, interruptible=True)
        self.work.follow(errand, doing)
        self._show_busy(True)
        errand.ended.connect(lambda: self._show_busy(False))

    def _show_busy(self, busy: bool) -> None:
        self.status.show_busy(busy)
        self.detail.show_busy(busy)

    def _lay_out(self) -> None:
        backups = Card(self.tr("Backups"), icon="list")
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.list)
        lines.addWidget(self.empty)
        self.empty.setContentsMargins(14, style.CLOSE, 14, style.NEAR)
        self.empty.hide()
        backups.add_flush(inside)
        self.detail.hide()
        aside = QVBoxLayout()
        aside.addWidget(self.detail)
        aside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(style.APART)
        left = QVBoxLayout()
        left.addWidget(backups)
        left.addStretch(1)
        row.addLayout(left, 5)
        row.addLayout(aside, 4)
        below = QWidget()
        below.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PageScroll(in_page(self.status, self.work, self.notice, below)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
