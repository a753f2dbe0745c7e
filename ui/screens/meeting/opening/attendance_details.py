"""What an attendance asks for beside the choice: times, with or without notice, or a signature. Made when needed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import AttendanceStatus
from models.records import AttendanceDraft
from ui import style
from ui.widgets.buttons import Button
from ui.widgets.dates import TimeField
from ui.widgets.labels import Label
from ui.widgets.notice import Notice
from ui.widgets.segmented import Segmented

ABSENT = (AttendanceStatus.ABSENT_WITH_NOTICE, AttendanceStatus.ABSENT_WITHOUT_NOTICE)


class Times(QWidget):
    """From when to when somebody is there who is there partly. *revised* carries the field that changed."""

    revised = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived = TimeField(name=self.tr("Arrived at"), placeholder=self.tr("start"), height=28)
        self.left_at = TimeField(name=self.tr("Left at"), placeholder=self.tr("end"), height=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for word, field in ((self.tr("from"), self.arrived), (self.tr("to"), self.left_at)):
            field.setFixedWidth(62)
            row.addWidget(Label(word, tone="text2"))
            row.addWidget(field)
        row.addStretch(1)
        self.arrived.edited.connect(lambda: self.revised.emit({"arrived_at": self.arrived.value()}))
        self.left_at.edited.connect(lambda: self.revised.emit({"left_at": self.left_at.value()}))

    def show_draft(self, draft: AttendanceDraft) -> None:
        """Show the times of now; what stands in a field already is left alone."""
        for field, value in ((self.arrived, draft.arrived_at), (self.left_at, draft.left_at)):
            if field.value() != value:
                field.show_value(value)


class Absence(QWidget):
    """With or without notice, and whether written input came. *revised* carries the status; *input_told* the input."""

    revised = Signal(object)
    input_told = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.notice = Segmented(
            [(ABSENT[0], self.tr("with notice")), (ABSENT[1], self.tr("no notice"))],
            name=self.tr("With or without notice"),
        )
        self.input = Button(self.tr("Input"), height=28)
        self.input.setCheckable(True)
        self.input.setToolTip(self.tr("Written input was received"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.CLOSE)
        row.addWidget(self.notice)
        row.addWidget(self.input)
        row.addStretch(1)
        self.notice.edited.connect(lambda: self.revised.emit({"status": self.notice.value()}))
        self.input.clicked.connect(self.input_told)

    def show_draft(self, draft: AttendanceDraft) -> None:
        """Show how somebody is absent."""
        self.notice.show_value(draft.status)
        self.input.setChecked(draft.input_received_on is not None)
        self.input.show_icon("check" if draft.input_received_on else "")
        self.input.updateGeometry()


class Refusal(QWidget):
    """A third party that did not sign takes no part (Wgs 2.31(9)): why, and the two ways out."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.sign = Button(self.tr("Record as signed"), "primary")
        self.stay_absent = Button(self.tr("Mark as absent"))
        self._notice = Notice(
            "danger",
            self.tr("{name} cannot be marked present yet.").format(name=name),
            self.tr(
                "A third party first signs the secrecy declaration (Wgs art. 2.31(9)). "
                "Until then there is no taking part; written input is possible."
            ),
            [self.stay_absent, self.sign],
            strip=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._notice)

    def words(self) -> str:
        """What it says."""
        return self._notice.words()
