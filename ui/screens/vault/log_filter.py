"""Which lines of the log somebody wants to see."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.keeping_kinds import Act
from models.problems import KnownProblem
from models.records import LogFilter
from ui import log_words, style
from ui.problem_sentences import sentence
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField
from ui.widgets.fields import LineField
from ui.widgets.labels import Hint

if TYPE_CHECKING:
    from models.services import Services

_LEAST = 110  # pixels


class LogFilterLine(QWidget):
    """A period, somebody, something and a case; `changed` tells every change. Empty is everything."""

    changed = Signal()

    def __init__(self, services: "Services", *, sees_all: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._case_id: int | None = None
        self.since = DateField(name=self.tr("From"), placeholder=self.tr("first day"))
        self.until = DateField(name=self.tr("Up to and including"), placeholder=self.tr("last day"))
        self.actor = Choice([("", self.tr("everybody"))], name=self.tr("Who"), searchable=False)
        self.act = Choice(self._acts(), name=self.tr("What"))
        self.case = LineField(name=self.tr("Case"), placeholder=self.tr("case number"))
        self.clear = Button(self.tr("Show everything"))
        self.fault = Hint(tone="danger", icon="warning")
        self.fault.hide()
        self.actor.setVisible(sees_all)
        self.actor.show_value("")
        self.act.show_value("")
        for field in (self.since, self.until, self.actor, self.act):
            field.edited.connect(self.changed)
        self.case.edited.connect(self._find)
        self.clear.clicked.connect(self._clear)
        self._lay_out()

    def wanted(self) -> LogFilter:
        """What is chosen."""
        act, actor = self.act.value(), self.actor.value()
        return LogFilter(
            since=self.since.value(),
            until=self.until.value(),
            actor=str(actor or ""),
            act=act if isinstance(act, Act) else None,
            case_id=self._case_id,
        )

    def period(self) -> LogFilter:
        """The period that is chosen, and nothing else."""
        return LogFilter(since=self.since.value(), until=self.until.value())

    def show_actors(self, names: Sequence[str]) -> None:
        """Offer these people."""
        self.actor.set_options([("", self.tr("everybody")), *((name, name) for name in names)])

    def _find(self) -> None:
        number = self.case.value().strip()
        self._case_id = None
        self.fault.hide()
        if number:
            try:
                self._case_id = self._services.cases.find(number)
            except KnownProblem as known:
                self.fault.setText(sentence(known))
                self.fault.show()
                return
        self.changed.emit()

    def _clear(self) -> None:
        self._case_id = None
        self.since.show_value(None)
        self.until.show_value(None)
        self.actor.show_value("")
        self.act.show_value("")
        self.case.show_value("")
        self.fault.hide()
        self.changed.emit()

    def _acts(self) -> list[tuple[object, str]]:
        named = sorted(((one, log_words.chosen_act(one)) for one in Act), key=lambda pair: pair[1].casefold())
        return [("", self.tr("everything")), *named]

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(style.CLOSE)
        for day in (self.since, self.until):
            day.setFixedWidth(148)
            row.addWidget(day)
        for field, most in ((self.actor, 190), (self.act, 230), (self.case, 170)):
            field.setMinimumWidth(_LEAST)  # a language with longer words must not push the row over its edge
            field.setMaximumWidth(most)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(field, most)
        row.addWidget(self.clear)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.TIGHT)
        column.addLayout(row)
        column.addWidget(self.fault)
