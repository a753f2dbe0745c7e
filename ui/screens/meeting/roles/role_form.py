"""The weighing of one person's role in one incident: judged and reasoned by people, never computed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Certainty, FollowUp, Role
from models.records import RoleAssessmentDraft
from models.rules.dates import parse_date
from ui import kind_words, style
from ui.forms.record_form import RecordForm, RemoveLink
from ui.screens.meeting.roles.coercion_prompt import CoercionPrompt
from ui.screens.meeting.roles.signal_lines import SignalLines
from ui.screens.meeting.wording_hint import WordingHint
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText, Check
from ui.widgets.forms import FieldRow
from ui.widgets.labels import Label
from ui.widgets.marks import ROLES
from ui.widgets.segmented import Segmented
from ui.widgets.surfaces import reveal


class RoleForm(RecordForm):
    """Role, certainty, signals of coercion and what speaks against it, reasons, dissent, what follows, review date."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = Segmented([(one, kind_words.role(one), ROLES[one].icon) for one in Role], name=self.tr("Role"))
        self.certainty = Segmented([(one, kind_words.certainty(one)) for one in Certainty], name=self.tr("Certainty"))
        self.signals = SignalLines(self.tr("Signals of coercion"), self.tr("Add a signal, then Enter"))
        self.against = SignalLines(self.tr("What speaks against it"), self.tr("Add what speaks against, then Enter"))
        self.reasoning = AutoText(lines=3)
        self.dissent = AutoText(lines=2, placeholder=self.tr("Who saw it otherwise, and why"))
        self.follow_up = FollowUpChecks()
        self.review = DateField(lambda typed: parse_date(typed, today()), height=style.CONTROL_IN_ROW)
        self.prompt = CoercionPrompt()
        self.remove = RemoveLink(self.tr("Remove this role"))
        self.remove.confirmed.connect(self.remove_wanted)
        self._arrange()
        self.take_fields(
            {
                "role": self.role,
                "certainty": self.certainty,
                "coercion_signals": self.signals,
                "counter_indications": self.against,
                "reasoning": self.reasoning,
                "dissent": self.dissent,
                "follow_up": self.follow_up,
                "review_on": self.review,
            }
        )
        self.edited.connect(self._ask_in_view)
        self.prompt.check_wanted.connect(self._take_check)
        self.prompt.declined.connect(self._take_reason)

    def show_draft(self, draft: RoleAssessmentDraft) -> None:
        """Show a weighing."""
        super().show_draft(draft)
        self._ask_for_check()

    def _ask_for_check(self) -> None:
        self.prompt.show_for(self.draft())

    def _ask_in_view(self) -> None:
        """What was just said may raise the question; then nobody has to look for it."""
        asked = not self.prompt.isHidden()
        self._ask_for_check()
        if not asked and not self.prompt.isHidden():
            reveal(self.prompt)

    def _take_check(self) -> None:
        ticked = [one for one in self.follow_up.value() if one is not FollowUp.NONE]
        self.follow_up.show_value((*ticked, FollowUp.PROSECUTOR_CHECK))
        self.edited.emit()

    def _take_reason(self, sentence: str) -> None:
        kept = self.reasoning.value().rstrip()
        self.reasoning.show_value(f"{kept}\n{sentence}" if kept else sentence)
        self.edited.emit()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.CLOSE)
        column.addLayout(self._first_row())
        middle = QGridLayout()
        middle.setHorizontalSpacing(style.APART)
        middle.addLayout(_stacked(self.signals, self.against), 0, 0)
        texts = _stacked(
            FieldRow(self.tr("Reasoning"), self.reasoning, quiet=True),
            WordingHint(self.reasoning),
            FieldRow(self.tr("Dissenting view"), self.dissent, quiet=True),
        )
        middle.addLayout(texts, 0, 1)
        middle.setColumnStretch(0, 1)
        middle.setColumnStretch(1, 1)
        column.addLayout(middle)
        column.addWidget(self.prompt)
        column.addLayout(self._follow_row())
        column.addLayout(self._last_row())

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.NEAR)
        row.addWidget(Label(self.tr("Role"), strong=True, tone="text2"))
        row.addWidget(self.role)
        row.addStretch(1)
        row.addWidget(Label(self.tr("Certainty"), strong=True, tone="text2"))
        row.addWidget(self.certainty)
        return row

    def _follow_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.CLOSE)
        row.addWidget(Label(self.tr("Follows"), strong=True, tone="text2"))
        row.addWidget(self.follow_up)
        row.addStretch(1)
        return row

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.CLOSE)
        row.addWidget(self.remove, 1)
        row.addWidget(Label(self.tr("Review on"), strong=True, tone="text2"))
        self.review.line.setAccessibleName(self.tr("Review on"))
        row.addWidget(self.review)
        return row


class FollowUpChecks(QWidget):
    """What follows, as ticks; "nothing follows" stands alone."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks = {one: Check(kind_words.follow_up(one)) for one in FollowUp}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.NEAR)
        for one, tick in self._ticks.items():
            row.addWidget(tick)
            tick.edited.connect(lambda one=one: self._take(one))
        self.setFocusProxy(self._ticks[FollowUp.VEILIG_THUIS])

    def value(self) -> tuple[FollowUp, ...]:
        """Everything ticked."""
        return tuple(one for one, tick in self._ticks.items() if tick.value())

    def show_value(self, value: tuple[FollowUp, ...]) -> None:
        """Show these ticked, without telling."""
        for one, tick in self._ticks.items():
            tick.show_value(one in value)

    def tick(self, one: FollowUp) -> Check:
        """The tick of one consequence."""
        return self._ticks[one]

    def _take(self, one: FollowUp) -> None:
        if self._ticks[one].value():
            for other, tick in self._ticks.items():
                if (one is FollowUp.NONE) != (other is FollowUp.NONE):
                    tick.show_value(False)
        self.edited.emit()


def _stacked(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(style.CLOSE)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column
