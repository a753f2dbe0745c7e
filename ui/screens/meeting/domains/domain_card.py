"""One life domain: its score, what protects and what is at risk, its goals and actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from models.kinds import Score
from models.records import DomainAssessmentDraft
from ui import kind_words, style
from ui.forms.record_form import RecordForm
from ui.screens.meeting.domains.domain_scores import DomainScore
from ui.screens.meeting.room import Room
from ui.widgets.buttons import KeyCap
from ui.widgets.fields import AutoText
from ui.widgets.labels import ElidedLabel, Hint, Label
from ui.widgets.scores import ScoreCells
from ui.widgets.surfaces import Card


class DomainForm(RecordForm):
    """The score, and in words what protects and what is at risk."""

    def __init__(self) -> None:
        super().__init__()
        self.score = ScoreField()
        self.protective = AutoText(lines=2, name=self.tr("What protects"))
        self.risk = AutoText(lines=2, name=self.tr("What is at risk"))
        self._level = ElidedLabel(strong=True)
        self._before = ElidedLabel(size="small", tone="text2")
        self._arrange()
        self.take_fields({"score": self.score, "protective": self.protective, "risk": self.risk})
        self.edited.connect(self._show_level)

    def show_score(self, score: DomainScore) -> None:
        """Show the previous score beside the one of now."""
        self.score.show_name(score.name)
        self.score.show_scores(score.score, score.previous_score)
        previous = score.previous_score
        self._before.setText(
            self.tr("last: {score} {level}").format(score=previous, level=kind_words.score(Score(previous)))
            if previous
            else self.tr("no earlier score")
        )
        self._show_level()

    def _show_level(self) -> None:
        score = ScoreCells.value(self.score)
        self._level.setText(self.tr("Not scored yet") if score is None else kind_words.score(Score(score)))
        self._level.show_tone("hint" if score is None else "text")

    def _arrange(self) -> None:
        words = QGridLayout()
        words.setVerticalSpacing(0)
        words.addWidget(self._level, 0, 0)
        words.addWidget(self._before, 1, 0)
        top = QHBoxLayout()
        top.setSpacing(style.NEAR)
        top.addWidget(self.score, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(style.APART)
        grid.setVerticalSpacing(style.TIGHT)
        grid.addLayout(top, 0, 0, 1, 2)
        grid.addWidget(Hint(self.tr("Keys 1–5, 0 = not discussed; never added up.")), 1, 0, 1, 2)
        grid.addWidget(Label(self.tr("Protects"), strong=True, tone="good", icon="plus"), 2, 0)
        grid.addWidget(Label(self.tr("At risk"), strong=True, tone="danger", icon="warning"), 2, 1)
        grid.addWidget(self.protective, 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.risk, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowMinimumHeight(2, 28)


class ScoreField(ScoreCells):
    """Cells whose value is a Score; a domain that nobody scored counts as not discussed."""

    def __init__(self) -> None:
        super().__init__(large=True)

    def value(self) -> Score:
        """The score chosen, or not discussed."""
        return Score(super().value() or 0)

    def show_value(self, score: int | None) -> None:
        """Show a score, without telling; one that nobody chose stays open."""
        if score or super().value():
            super().show_value(score)


class DomainCard(Card):
    """The chosen life domain. The first thing written or scored in it makes its assessment."""

    def __init__(self, room: Room, plan: QWidget) -> None:
        super().__init__()
        self._room = room
        self._person = ""
        self._score: DomainScore | None = None
        self._title = ElidedLabel(size="lead", strong=True)
        self.form = DomainForm()
        self.form.edited.connect(self._save)
        self.add_flush(self._heading())
        self.add(self.form)
        self.add_flush(plan)

    def show_domain(self, score: DomainScore, person: str) -> None:
        """Show the domain of a person, with what is being typed in it."""
        is_same = self._score is not None and (self._score.domain, self._person) == (score.domain, person)
        if not is_same:
            draft = self._draft(score, person)
            self.form.show_other(draft)
        self._score, self._person = score, person
        self._title.setText(score.name)
        self.form.show_draft(self._draft(score, person))
        self.form.show_score(score)

    def title(self) -> str:
        """The domain that is shown."""
        return self._title.whole_text()

    def _draft(self, score: DomainScore, person: str) -> DomainAssessmentDraft:
        if score.now is None:
            return DomainAssessmentDraft(person=person, domain=score.domain)
        draft: DomainAssessmentDraft = self._room.draft_of(score.now)
        return draft

    def _save(self) -> None:
        assert self._score is not None
        now, draft = self._score.now, self.form.draft()
        if now is None:
            self._room.add(draft)
        elif draft.score != now.score:
            self._room.revise(now, draft)
        else:
            self._room.revise_soon(now, draft)

    def _heading(self) -> QWidget:
        heading = QWidget()
        row = QHBoxLayout(heading)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(style.CLOSE)
        row.addWidget(self._title, 1)
        row.addWidget(Label(self.tr("last or next"), size="small", tone="text2"))
        row.addWidget(KeyCap("Ctrl+↑"))
        row.addWidget(KeyCap("Ctrl+↓"))
        return heading
