"""The form of one informing: told by whom, how and when, or delayed on a ground with a date to look again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.records import CaseSnapshot, InformingDraft
from models.rules.dates import parse_date, parse_near_date
from ui import style
from ui.forms.action import professional_options, slim
from ui.forms.record_form import FieldGrid, RecordForm, RemoveLink
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText, LineField
from ui.widgets.labels import Hint
from ui.widgets.segmented import Segmented


class InformingForm(RecordForm):
    """Told or delayed; what was written for the one waits in its fields while the other is chosen."""

    def __init__(self, case: CaseSnapshot, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told_or_delayed = [(False, self.tr("Is told")), (True, self.tr("Delayed for now"))]
        self.mode = Segmented(told_or_delayed, name=self.tr("Told or delayed"))
        by = slim(Choice([(None, self.tr("Nobody yet")), *professional_options(case)]))
        how = LineField(placeholder=self.tr("A talk, a letter, by telephone …"))
        self._on = DateField(lambda typed: parse_near_date(typed, today()))
        self._ground = AutoText(lines=2)
        self._review = DateField(lambda typed: parse_date(typed, today()))
        self._told, self._delayed = FieldGrid(3), FieldGrid(1)
        self._told.add(self.tr("By"), by)
        self._told.add(self.tr("How"), how)
        self._told.add(self.tr("On"), self._on)
        self._delayed.add(self.tr("Why not yet (GDPR 14(5)(b) or UAVG 41)"), self._ground)
        self._delayed.add(self.tr("Look again on"), self._review)
        self._delayed.add_whole(Hint(self.tr("The delay ends when its ground ends.")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.NEAR)
        remove = RemoveLink(self.tr("Clear what is written here"))
        remove.confirmed.connect(self.remove_wanted)
        for part in (self.mode, self._told, self._delayed, remove):
            column.addWidget(part)
        self.take_fields(
            {"by": by, "how": how, "on": self._on, "delay_ground": self._ground, "review_on": self._review}
        )
        self.mode.edited.connect(self._take_mode)

    def show_draft(self, draft: InformingDraft) -> None:
        """Show an informing: as delayed when it has a ground or a date to look again, and nobody told it."""
        if self._shown is None:
            delayed = draft.on is None and bool(draft.delay_ground or draft.review_on)
            self.mode.choose(delayed)
            self._show_mode()
        self._shown = draft
        hidden = {"on", "by", "how"} if self.mode.value() else {"delay_ground", "review_on"}
        for name in self.fields.keys() - hidden:
            if self.fields[name].value() != getattr(draft, name):
                self.fields[name].show_value(getattr(draft, name))

    def draft(self) -> InformingDraft:
        """The informing as chosen; the fields of the other choice do not count."""
        typed: InformingDraft = super().draft()
        if self.mode.value():
            return replace(typed, on=None, by=None, how="")
        return replace(typed, delay_ground="", review_on=None)

    def focus_field(self, name: str) -> bool:
        """Bring the keyboard to a field, in the choice it belongs to; to the choice itself by default."""
        if name in ("delay_ground", "review_on"):
            self.mode.choose(True)
            self._show_mode()
        if name in self.fields:
            return super().focus_field(name)
        self.mode.setFocus()
        return True

    def _take_mode(self) -> None:
        self._show_mode()
        self.edited.emit()

    def _show_mode(self) -> None:
        delayed = bool(self.mode.value())
        self._told.setVisible(not delayed)
        self._delayed.setVisible(delayed)
