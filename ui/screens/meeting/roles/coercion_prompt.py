"""Non-punishment: whoever was forced may be protected against prosecution, so ask whether the OM should look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import FollowUp, Role
from models.records import RoleAssessmentDraft
from ui import style
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.labels import Label
from ui.widgets.notice import Notice


class CoercionPrompt(QWidget):
    """Shown while there are signals of coercion beside *pleger* or *beide* and the OM is not asked.

    `check_wanted` asks for the prosecutor's check; `declined` carries the sentence with the reason why not. A
    weighing whose reasoning speaks of the check has considered it, and is asked no more.
    """

    check_wanted = Signal()
    declined = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refuse = Button(self.tr("Not needed, because …"), height=style.CONTROL_IN_ROW)
        self.accept = Button(self.tr("Prosecutor's check follows"), "primary", height=style.CONTROL_IN_ROW)
        self.notice = Notice(
            "warning",
            self.tr("Non-punishment: put it to the prosecutor?"),
            self.tr(
                "There are signals of coercion with an offence. Who was forced into it may be protected against "
                "prosecution. The prosecutor decides."
            ),
            (self.refuse, self.accept),
            icon="flag",
        )
        self.reason = LineField(name=self.tr("Why is it not needed?"), placeholder=self.tr("Why not? Then Enter"))
        self._why = QWidget()
        row = QHBoxLayout(self._why)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(Label(self.tr("Not needed, because"), strong=True))
        row.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._why)
        self._why.hide()
        self.hide()
        self.accept.clicked.connect(self.check_wanted)
        self.refuse.clicked.connect(self._ask_reason)
        self.reason.returnPressed.connect(self._decline)

    def show_for(self, draft: RoleAssessmentDraft) -> None:
        """Show or hide, as this weighing asks for it."""
        asks = should_ask(draft)
        self.setVisible(asks)
        if not asks:
            self._why.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._why.isVisible():
            self._why.hide()
            self.refuse.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _ask_reason(self) -> None:
        self._why.show()
        self.reason.setFocus()

    def _decline(self) -> None:
        reason = self.reason.value().strip()
        if reason:
            self.reason.show_value("")
            self.declined.emit(self.tr("No OM-toets, because {reason}").format(reason=reason))


def should_ask(draft: RoleAssessmentDraft) -> bool:
    """Whether a weighing has signals of coercion beside an offence, and nobody considered the prosecutor's check."""
    offence = draft.role in (Role.PERPETRATOR, Role.BOTH)
    considered = FollowUp.PROSECUTOR_CHECK in draft.follow_up or "om-toets" in draft.reasoning.casefold()
    return offence and bool(draft.coercion_signals) and not considered
