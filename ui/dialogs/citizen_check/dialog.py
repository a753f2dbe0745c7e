"""Checking what a person of the case is told in plain words: text by text, kept in the vault while it is typed."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from models.problems import KnownProblem
from models.records import CaseSnapshot
from models.rules.citizen_letter import Letter, Lookout, Passage, Topic, kept_texts, letter
from models.rules.informing import telling_waits
from models.rules.plain_language import of_case
from ui import days, style
from ui.dialogs.asking import AskingDialog
from ui.dialogs.citizen_check import passage_words
from ui.dialogs.citizen_check.passage_row import PassageRow
from ui.pending import Pending, Saved
from ui.widgets.labels import Hint
from ui.widgets.notice import Notice
from ui.widgets.stack import Stack
from ui.widgets.surfaces import Band, Hairline, Scroll

if TYPE_CHECKING:
    from models.services import Services

_WIDTH, _HEIGHT = 1040, 640
_TEXTS = "texts"


class CitizenCheckDialog(AskingDialog):
    """Every goal, decision and action for one person: ticked it is in the letter, in the words of its field.

    What is ticked and typed is kept at once, also when the minutes are final; `kept` tells that it was.
    """

    reopened_by = "check_text_of"

    kept = Signal()

    def __init__(
        self,
        services: "Services",
        case: CaseSnapshot,
        conference_key: str,
        person_key: str,
        parent: QWidget | None = None,
        *,
        language: str = "nl",
    ) -> None:
        super().__init__(parent, icon="check")
        self.show_title(self.tr("Check the text of the letter"), self.tr("Done"))
        self.away.hide()
        self.reopened_with = (person_key,)
        self._services, self._case, self._person = services, case, person_key
        self._conference = case.conference(conference_key)
        self._pending = Pending(self._save, self)
        self._words = of_case(case, language, services.configuration.get().plain_words)
        self._lookout = Lookout(case, person_key)
        self._refused_once = False
        self.rows: dict[str, PassageRow] = {}
        self.summary = Hint()
        self._lay_out()
        self._show_letter()

    def flush(self) -> bool:
        """Save what was typed last."""
        return self._pending.flush()

    def done(self, result: int) -> None:
        """Saves what was typed last; what cannot be saved keeps the dialog open once, and says so."""
        if self.flush() or self._refused_once:
            super().done(result)
        self._refused_once = True

    def passages(self) -> tuple[Passage, ...]:
        """The texts as they stand here now."""
        return tuple(row.passage() for row in self.rows.values())

    def _save(self, _row: Hashable, passages: Any) -> Saved:
        try:
            self._services.plain_texts.keep(self._conference.id, self._person, kept_texts(passages))
        except KnownProblem as known:
            self.show_problem(self.tr("The text was not kept"), known)
            return Saved.FAILED
        self.notice.hide()
        self._refused_once = False
        self.kept.emit()
        return Saved.KEPT

    def _take_edit(self) -> None:
        self._pending.put(_TEXTS, self.passages())
        self._show_summary()

    def _show_letter(self) -> None:
        kept = self._services.plain_texts.of(self._conference.id, self._person)
        told = letter(self._case, self._conference.key, self._person, self._words, kept)
        for topic in Topic:
            self._show_topic(topic, told)
        if not told.passages:
            self._stack.put(Hint(self.tr("This conference has no goals, decisions or actions yet.")))
        self._show_summary()
        first = next(iter(self.rows.values()), None)
        (first.tick if first is not None else self.button).setFocus()

    def _show_topic(self, topic: Topic, told: Letter) -> None:
        passages = [one for one in told.passages if one.topic is topic]
        if passages:
            self._stack.put(Band(passage_words.topic(topic)))
        for place, passage in enumerate(passages):
            if place:
                self._stack.put(Hairline())
            row = PassageRow(passage, self._number(passage), self._by(passage), self._words, self._lookout)
            row.edited.connect(self._take_edit)
            self.rows[passage.place] = row
            self._stack.put(row)

    def _number(self, passage: Passage) -> str:
        """How the documents number it; empty for a decision."""
        key = passage.place.partition(":")[2]
        if passage.topic is Topic.GOAL:
            return self.tr("goal {n}").format(n=key)
        numbers = {str(one.id): one.number for one in self._conference.actions}
        return f"A{numbers[key]}" if passage.topic is Topic.ACTION else ""

    def _by(self, passage: Passage) -> str:
        organisation = self._case.organisation(passage.organisation)
        parts = [organisation.name if organisation else "", days.plain(passage.due) if passage.due else ""]
        return " · ".join(part for part in parts if part)

    def _show_summary(self) -> None:
        rows = list(self.rows.values())
        told = sum(row.passage().is_told for row in rows)
        refused, hard = sum(row.is_refused() for row in rows), sum(row.hardness() for row in rows)
        parts = [self.tr("{told} of {all} texts are in the letter.").format(told=told, all=len(rows))]
        if refused:
            parts.append(self.tr("%n text(s) left out because of somebody else.", "", refused))
        if hard:
            parts.append(self.tr("%n thing(s) hard to read.", "", hard))
        self.summary.setText(" ".join(parts))

    def _lay_out(self) -> None:
        person = self._case.person(self._person)
        name = person.name if person else ""
        for_whom = self.tr("For {name} · conference of {day}. Left as the table wrote it, right as the letter says it.")
        self.body.addWidget(Hint(for_whom.format(name=name, day=days.dated(self._conference.held_on))))
        waits = telling_waits(self._case, self._conference.key, self._person)
        if waits is not None:
            until = days.dated(waits.review_on) if waits.review_on else "–"
            title = self.tr("This person is not told yet")
            ground = self.tr("{ground} Look again on {day}.").format(ground=waits.delay_ground, day=until)
            self.body.addWidget(Notice("warning", title, ground))
        self._stack = Stack()
        scroll = Scroll(self._stack, steady=True)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        scroll.setMinimumHeight(260)
        self.body.addWidget(Hairline())
        self.body.addWidget(scroll, 1)
        self.body.addWidget(Hairline())
        self.body.addWidget(self.summary)
        column = self.layout()
        if isinstance(column, QVBoxLayout):  # the texts take all the room, and none is left below the buttons
            column.setStretch(1, 1)
            column.setStretch(3, 0)
        self.resize(_WIDTH, _HEIGHT)
        self.setMinimumWidth(720)
        self.body.setSpacing(style.CLOSE)
