"""Consequences first: while a hard measure stands without its dilemma, ask to write that out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.kinds import Step
from models.records import DilemmaDraft, DilemmaSnapshot
from models.rules.hard_measures import HardMeasure, is_written_out, without_dilemma
from ui import style
from ui.screens.meeting.room import Room
from ui.widgets.buttons import Button
from ui.widgets.notice import Notice

FOLLOWS = ("", "actions", "decisions", "dilemmas", "conference")


class DilemmaPrompt(QWidget):
    """A strip that names the hard measures and leads to a dilemma with the question filled in. It never blocks."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._measures: tuple[HardMeasure, ...] = ()
        self.write_out = Button(self.tr("Write out…"), height=style.CONTROL_IN_ROW)
        self.notice = Notice("warning", "", "", (self.write_out,), icon="flag")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        self.write_out.clicked.connect(self._begin)
        self.hide()

    def show_all(self) -> None:
        """Show every hard measure of the conference."""
        self._show(without_dilemma(self._room.case, self._room.conference))

    def show_in(self, domain: str | None) -> None:
        """Show the hard measures in one life domain."""
        measures = without_dilemma(self._room.case, self._room.conference)
        self._show(tuple(one for one in measures if one.domain == domain))

    def _show(self, measures: tuple[HardMeasure, ...]) -> None:
        self._measures = measures
        names = ", ".join(dict.fromkeys(one.name for one in measures))
        if names:
            self.notice.show_notice(
                "warning",
                self.tr("Hard measure: {name}").format(name=names),
                self.tr("Write the dilemma out first."),
            )
        self.write_out.setVisible(not self._room.is_read_only)
        self.setVisible(bool(names))

    def _begin(self) -> None:
        """Go on with the dilemma that was begun, or begin one."""
        begun: DilemmaSnapshot | None = next(
            (row for row in self._room.conference.dilemmas if not is_written_out(row)), None
        )
        row = begun or self._room.add(DilemmaDraft(question=self._question()))
        if row is not None:
            self._room.go_to(Step.DECISIONS, "options", row.id, "dilemmas")

    def _question(self) -> str:
        name = self._measures[0].name
        return self.tr("{measure}: do it, or is there another way?").format(measure=name[:1].upper() + name[1:])
