"""One life domain at the previous conference, and how its score went from conference to conference."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Score
from models.records import DomainAssessmentSnapshot
from ui import kind_words
from ui.widgets.labels import Hint, Label
from ui.widgets.trend import TrendLine

Course = tuple[tuple[date, int | None], ...]


class DomainThen(QWidget):
    """The score then with its level, what protected and what was at risk."""

    def __init__(self, then: DomainAssessmentSnapshot | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        if then is None:
            column.addWidget(Label(self.tr("Not discussed then"), tone="text2"))
            return
        column.addWidget(Label(self._scored(then.score), strong=True, wrap=True))
        for text, tone, icon in ((then.protective, "good", "plus"), (then.risk, "danger", "warning")):
            if text:
                column.addWidget(Hint(text, tone=tone, icon=icon))

    def _scored(self, score: Score) -> str:
        if score is Score.NOT_DISCUSSED:
            return self.tr("No score then")
        return self.tr("Score {score} – {level}").format(score=int(score), level=kind_words.score(score))


class ScoreCourse(QWidget):
    """The scores of one domain by conference, drawn and in words; the last one is of today."""

    def __init__(self, course: Course, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.course = course
        points = [(f"{day.day}-{day.month}", score) for day, score in course[:-1]]
        points += [(self.tr("now"), score) for _, score in course[-1:]]
        line = TrendLine(large=True)
        line.show_points(points)
        open_word = self.tr("not discussed")
        said = (f"{when}: {open_word if score is None else score}" for when, score in points)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(Label(self.tr("Course"), strong=True), 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(Hint(" · ".join(said)), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        column.addLayout(heading)
        column.addWidget(line)
