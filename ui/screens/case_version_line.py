"""Under a conference in the list: which version its minutes are, and the ways to amend and to compare them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.records import ConferenceSnapshot
from ui import days, style
from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.forms import FieldRow
from ui.widgets.labels import ElidedLabel, Label


class CaseVersionLine(QWidget):
    """Tells `amend_wanted(reason)`, once a reason is given, `compare_wanted`, and `withdraw_wanted`, once confirmed."""

    amend_wanted = Signal(str)
    compare_wanted = Signal()
    withdraw_wanted = Signal()

    def __init__(self, conference: ConferenceSnapshot, *, may_amend: bool) -> None:
        super().__init__()
        self._conference = conference
        day = days.dated(conference.held_on)
        self.amend = Button(self.tr("Amend…"), "link", icon="pencil", height=28)
        self.amend.setAccessibleName(self.tr("Amend the minutes of {day}").format(day=day))
        self.amend.setVisible(may_amend and conference.finalisation is not None)
        self.compare = Button(self.tr("Compare versions"), "link", icon="list", height=28)
        self.compare.setAccessibleName(self.tr("Compare the versions of the minutes of {day}").format(day=day))
        self.compare.setVisible(conference.amendment is not None)
        self.withdraw = Button(self.tr("Withdraw…"), "link", icon="undo", height=28)
        self.withdraw.setAccessibleName(self.tr("Withdraw the amendment of the minutes of {day}").format(day=day))
        self.withdraw.setVisible(may_amend and conference.finalisation is None)
        self.reason = LineField(name=self.tr("Reason of the amendment"))
        self.begin = Button(self.tr("Amend"), "primary", height=28)
        self.cancel = Button(self.tr("Cancel"), height=28)
        self._asking = FieldRow(self.tr("Reason of the amendment"), self.reason)
        self.do_withdraw = Button(self.tr("Withdraw the amendment"), height=28)
        self.keep = Button(self.tr("Keep it"), height=28)
        self._form, self._question = QWidget(), QWidget()
        self._arrange()
        for asked in (self._form, self._question):
            asked.hide()
        self.amend.clicked.connect(self._ask)
        self.compare.clicked.connect(self.compare_wanted)
        self.begin.clicked.connect(self._begin)
        self.reason.returnPressed.connect(self._begin)
        self.reason.edited.connect(lambda: self._asking.show_error(""))
        self.cancel.clicked.connect(self._leave)
        self.withdraw.clicked.connect(self._ask_to_withdraw)
        self.do_withdraw.clicked.connect(self.withdraw_wanted)
        self.keep.clicked.connect(self._leave)

    def opened(self) -> str:
        """Whether the reason of an amendment is asked."""
        return "" if self._form.isHidden() else "amend"

    def open_again(self, what: str) -> bool:
        """Ask it again."""
        if what and not self.amend.isHidden():
            self._ask()
        return self.opened() == what

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field is for the reason alone, not for the row that it stands in; Escape leaves it."""
        asking = not (self._form.isHidden() and self._question.isHidden())
        if asking and event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif not asking or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _ask(self) -> None:
        version = self._conference.minutes_version
        hint = self.tr("Version {version} stays as it is. You go on in a draft of the next version.")
        self._asking.show_hint(hint.format(version=version))
        self._form.show()
        self.reason.setFocus()

    def _begin(self) -> None:
        reason = self.reason.value().strip()
        if reason:
            self.amend_wanted.emit(reason)
        else:
            self._asking.show_error(self.tr("Say why the minutes are amended. The reason stands in them."))
            self.reason.setFocus()

    def _ask_to_withdraw(self) -> None:
        """The keyboard stands on the harmless answer."""
        self._question.show()
        self.keep.setFocus()

    def _leave(self) -> None:
        self._form.hide()
        self._question.hide()
        self.reason.show_value("")
        (self.amend if self._conference.finalisation is not None else self.withdraw).setFocus()

    def _words(self) -> str:
        final, amendment = self._conference.finalisation, self._conference.amendment
        if final is not None:
            said = self.tr("Version {version} · final {day} by {name}")
            return said.format(version=final.version, day=days.plain(final.at.date()), name=final.by)
        assert amendment is not None
        said = self.tr("Draft {version} · amends version {replaced} of {day}: {reason}")
        return said.format(
            version=amendment.version,
            replaced=amendment.replaces,
            day=days.plain(amendment.replaced_at.date()),
            reason=amendment.reason,
        )

    def _arrange(self) -> None:
        is_final = self._conference.finalisation is not None
        line = QHBoxLayout()
        line.setSpacing(style.CLOSE)
        line.addWidget(Label(icon="document" if is_final else "pencil", icon_tone="good" if is_final else "warning"))
        line.addWidget(ElidedLabel(self._words(), size="small", tone="text2"), 1)
        line.addWidget(self.amend)
        line.addWidget(self.withdraw)
        line.addWidget(self.compare)
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, style.TIGHT, 0, style.CLOSE)
        form.setSpacing(style.CLOSE)
        form.addWidget(self._asking, 1)
        form.addWidget(self.begin)
        form.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._form)
        column.addWidget(self._question)
        self._arrange_question()

    def _arrange_question(self) -> None:
        amendment = self._conference.amendment
        said = self.tr(
            "Version {replaced} of {day} counts again. What was changed in draft {version} is lost, for good."
        )
        question = QHBoxLayout(self._question)
        question.setContentsMargins(0, style.TIGHT, 0, style.CLOSE)
        question.setSpacing(style.CLOSE)
        if amendment is not None:
            day = days.plain(amendment.replaced_at.date())
            words = said.format(replaced=amendment.replaces, day=day, version=amendment.version)
            question.addWidget(Label(icon="warning", icon_tone="warning"))
            question.addWidget(Label(words, wrap=True, tone="warning"), 1)
            self.do_withdraw.setAccessibleDescription(words)
            self.keep.setAccessibleDescription(words)
        question.addWidget(self.do_withdraw)
        question.addWidget(self.keep)


def has_versions(conference: ConferenceSnapshot) -> bool:
    """Whether the minutes of a conference were ever final."""
    return conference.finalisation is not None or conference.amendment is not None
