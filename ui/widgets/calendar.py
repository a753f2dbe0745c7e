"""The calendar that opens under a date."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from ui import icons, style


class Calendar(QFrame):
    """The calendar that pops up under a date field and goes away by itself."""

    picked = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._sheet = QCalendarWidget(self)
        self._sheet.setLocale(QLocale())
        self._sheet.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self._sheet.setGridVisible(False)
        self._sheet.activated.connect(self._pick)
        self._sheet.clicked.connect(self._pick)
        self._dress()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._sheet)

    def open_at(self, corner: QPoint, day: date) -> None:
        self._sheet.setSelectedDate(QDate(day.year, day.month, day.day))
        self.move(corner)
        self.show()
        self._sheet.setFocus()

    def _dress(self) -> None:
        """Qt draws weekends red and its arrows black: both would be lost in the dark theme."""
        quiet = QTextCharFormat()
        quiet.setForeground(style.tokens().colour("hint"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._sheet.setWeekdayTextFormat(day, quiet)
        for button, icon in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            arrow = self._sheet.findChild(QToolButton, f"qt_calendar_{button}")
            if arrow is not None:
                arrow.setIcon(icons.icon(icon, "text"))

    def _pick(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
