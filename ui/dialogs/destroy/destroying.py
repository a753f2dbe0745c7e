"""Destroying cases: says exactly what goes and what stays, and asks a tick for every case."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from models.keeping_kinds import DestructionGround
from models.records import RetentionLine
from models.rules.retention import is_due
from ui import days, retention_words
from ui.dialogs.destroy.under_way import LettingGoDialog
from ui.errands import Errands
from ui.widgets.choice import Choice
from ui.widgets.fields import Check
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from models.services import Services

_GROUNDS = (DestructionGround.TERM_ENDED, DestructionGround.NOT_ACCEPTED, DestructionGround.NO_LONGER_NEEDED)


class DestroyDialog(LettingGoDialog):
    """Destroys those of *lines* that are ticked; *chosen* is where the list was. It never comes back by itself."""

    def __init__(
        self,
        services: "Services",
        errands: Errands,
        lines: Sequence[RetentionLine],
        chosen: int,
        second: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(errands, parent, icon="trash")
        self._services, self._second, self._lines = services, second, tuple(lines)
        self.show_title(self.tr("Destroy cases"), self.tr("Destroy for good"))
        self.checks = {line.case_id: Check(self._words(line), strong=True) for line in lines}
        for case_id, check in self.checks.items():
            check.edited.connect(self._show_early)
            self.body.addWidget(check)
            if case_id == chosen:
                check.setFocus()
        self.ground = Choice([(one, retention_words.ground(one)) for one in _GROUNDS])
        self.ground.show_value(self._first_ground(chosen))
        self.ground.edited.connect(self._show_early)
        self.body.addWidget(FieldRow(self.tr("Ground"), self.ground))
        self.early = Check(self.tr("Also those whose term has not ended: I have decided that they go now"))
        self.body.addWidget(self.early)
        self.body.addWidget(Label(self._goes(), wrap=True, icon="trash", icon_tone="danger"))
        self.body.addWidget(Label(self._stays(), wrap=True, tone="text2", icon="list"))
        self.body.addWidget(self.work)
        self._show_early()

    def do(self) -> None:
        """Destroy what is ticked, or say what is missing."""
        chosen = [case_id for case_id, check in self.checks.items() if check.value()]
        ground = self.ground.value()
        if self.work.is_under_way or not isinstance(ground, DestructionGround):
            return
        if not chosen:
            self.tell("warning", self.tr("No case is ticked"), self.tr("Tick every case that must go."))
            next(iter(self.checks.values())).setFocus()
            return
        confirmed, second, retention = self.early.value(), self._second, self._services.retention
        self.run(
            self.tr("Destroying cases"),
            lambda progress: retention.destroy(
                chosen, ground, confirmed=confirmed, second=second, progress=progress.at
            ),
            self.tr("Nothing was destroyed"),
        )

    def _first_ground(self, chosen: int) -> DestructionGround:
        line = next((one for one in self._lines if one.case_id == chosen), None)
        if line is not None and line.retention.not_accepted_on is not None:
            return DestructionGround.NOT_ACCEPTED
        due = line is None or is_due(line.kept_until, line.retention, date.today())
        return DestructionGround.TERM_ENDED if due else DestructionGround.NO_LONGER_NEEDED

    def _show_early(self) -> None:
        """Who lets a case go before its time says so once more."""
        ticked = [line for line in self._lines if self.checks[line.case_id].value()]
        running = [line for line in ticked if not is_due(line.kept_until, line.retention, date.today())]
        self.early.setVisible(bool(running) and self.ground.value() is not DestructionGround.TERM_ENDED)
        if not running:
            self.early.show_value(False)
        self.notice.hide()

    def _words(self, line: RetentionLine) -> str:
        parts = (line.number, line.title, self.tr("kept until {day}").format(day=days.plain(line.kept_until)))
        return " · ".join(part for part in parts if part)

    def _goes(self) -> str:
        return self.tr(
            "Gone for good, here and in every backup: people, conferences, decisions, actions, every version of the "
            "minutes, texts for people concerned, the register of disclosures, and what was half typed. "
            "There is no way back."
        )

    def _stays(self) -> str:
        return self.tr(
            "What stays: a line in the register of destroyed cases (number, regime, term, ground, who and when) and "
            "the log, both without contents. Documents that were handed over before are elsewhere, and are not touched."
        )
