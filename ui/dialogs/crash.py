"""What is told when something unexpected went wrong: what was kept, a reference to read out, and the report."""

from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui import style, tab_order
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import Hint, Label
from ui.widgets.notice import Notice

_WIDTH, _REPORT_HEIGHT = 600, 220


class Report(Protocol):
    """An unexpected error as the program hands it over: places in the program, and nothing that anybody typed."""

    @property
    def reference(self) -> str:
        """What can be read out over the telephone."""

    @property
    def text(self) -> str:
        """Where it happened and of which type it was."""

    @property
    def file(self) -> Path | None:
        """Where the report was written; None when the disk refused."""


class Kept(Enum):
    """What became of the work, when something went wrong."""

    ALL = auto()
    NOT_THE_LAST = auto()
    NO_VAULT = auto()
    NOT_STARTED = auto()


class CrashDialog(QDialog):
    """Stands before everything else until it is closed, and takes further errors in; `leave_wanted` asks to lock.

    Nothing in it is pressed by a key that was meant for the text behind it.
    """

    reopened_by = ""
    leave_wanted = Signal()

    def __init__(self, report: Report, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Something unexpected went wrong"))
        self.setFixedWidth(_WIDTH)
        self._reports = [report]
        self._times = 1
        self._since = datetime.now()
        self.kept = Notice("info")
        self._say_kept(kept)
        self.reference = _reference(report.reference, self.tr("Reference"))
        self.again = Hint(icon="refresh")
        self.again.hide()
        self.report = _report_field(self.tr("The report"))
        self.report.hide()
        self.show_report = Button(self.tr("Look at the report"), "link")
        self.show_report.clicked.connect(self._show_report)
        self.copy = Button(self.tr("Copy the report"), height=style.CONTROL_IN_ROW)
        self.copy.clicked.connect(self._copy)
        self.leave = Button(self.tr("Lock and close"), icon="lock")
        self.leave.clicked.connect(self._leave)
        self.go_on = Button(self.tr("Close") if kept is Kept.NOT_STARTED else self.tr("Go on working"), "primary")
        self.go_on.clicked.connect(self.accept)
        self.leave.setVisible(kept in (Kept.ALL, Kept.NOT_THE_LAST))
        self._lay_out()
        self._show_words()
        self.reference.setFocus()

    def take_in(self, report: Report, kept: Kept) -> None:
        """Tell of one more error in the same dialog; what is known of what was kept is the newest."""
        self._times += 1
        if report.reference not in [known.reference for known in self._reports]:
            self._reports.append(report)
        self._say_kept(kept)
        self._show_words()
        references = ", ".join(known.reference for known in self._reports[1:])
        words = self.tr("Since {time} this happened %n times.", "", self._times).format(time=f"{self._since:%H:%M}")
        if references:
            words += " " + self.tr("The other references: {references}.").format(references=references)
        self.again.setText(words)
        self.again.show()
        self._fit()

    def focusNextPrevChild(self, next: bool) -> bool:
        return tab_order.move(self, forward=next) or super().focusNextPrevChild(next)

    def _say_kept(self, kept: Kept) -> None:
        match kept:
            case Kept.ALL:
                now = datetime.now()
                title = self.tr("Everything up to {time} is in the vault").format(time=f"{now:%H:%M}")
                self.kept.show_notice(
                    "good", title, self.tr("You can go on working. Look whether what you did last is there.")
                )
            case Kept.NOT_THE_LAST:
                title = self.tr("What you typed last could not be saved")
                text = self.tr(
                    "It is still in its field: copy it before you close. What was saved is safe in the vault."
                )
                self.kept.show_notice("warning", title, text)
            case Kept.NO_VAULT:
                self.kept.show_notice("good", self.tr("No vault was open"), self.tr("Nothing of a case was touched."))
            case Kept.NOT_STARTED:
                title = self.tr("caseconf could not start")
                self.kept.show_notice("warning", title, self.tr("No vault was opened, and nothing was changed."))

    def _lay_out(self) -> None:
        title = Label(self.tr("Something unexpected went wrong"), size="title", strong=True)
        ask = self.tr(
            "That should not happen. Read this reference out, or send the report, to who looks after caseconf with "
            "you. The report names places in the program only: nothing of a case, and nobody."
        )
        reading = QHBoxLayout()
        reading.setSpacing(style.APART)
        reading.addWidget(self.show_report)
        reading.addStretch(1)
        reading.addWidget(self.copy)
        buttons = QHBoxLayout()
        buttons.setSpacing(style.CLOSE)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.FAR, 20, style.FAR, 20)
        column.setSpacing(style.APART)
        for part in (title, self.kept, Label(ask, wrap=True), self.reference, self.again):
            column.addWidget(part)
        column.addLayout(reading)
        column.addWidget(self.report)
        column.addLayout(buttons)

    def _show_words(self) -> None:
        self.report.setPlainText("\n".join(known.text for known in self._reports))

    def _show_report(self) -> None:
        self.report.setVisible(self.report.isHidden())
        hidden = self.report.isHidden()
        self.show_report.setText(self.tr("Look at the report") if hidden else self.tr("Fold the report away"))
        self._fit()

    def _fit(self) -> None:
        """As high as what is in it now, which wraps at the dialog's width."""
        layout = self.layout()
        if layout is not None:
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))
        announce(self.copy, self.tr("The report is on the clipboard."))

    def _leave(self) -> None:
        self.accept()
        self.leave_wanted.emit()


def tell_alone(report: Report) -> None:
    """Tell of an error while there is no window yet, and wait until it was read."""
    CrashDialog(report, Kept.NOT_STARTED).exec()


def _reference(reference: str, name: str) -> QLineEdit:
    """Set wide, so that it is read letter by letter; it can be copied, and has the keyboard first."""
    field = QLineEdit(reference)
    field.setReadOnly(True)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    chosen = style.font(style.DISPLAY, style.SEMIBOLD)
    chosen.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 6)
    field.setFont(chosen)
    field.setFixedHeight(52)
    field.setAccessibleName(f"{name}: {' '.join(reference)}")
    return field


def _report_field(name: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setReadOnly(True)
    field.setFont(style.font(style.SMALL))
    field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    field.setTabChangesFocus(True)
    field.setFixedHeight(_REPORT_HEIGHT)
    field.setAccessibleName(name)
    return field
