"""What each partner is asked in the round, prepared before the meeting."""

from PySide6.QtWidgets import QGridLayout, QWidget

from models.records import OrganisationSnapshot
from models.rules import questions
from ui import style
from ui.screens.meeting import numbers
from ui.screens.meeting.room import Room
from ui.widgets.fields import AutoText
from ui.widgets.labels import Hint, Label
from ui.widgets.surfaces import Card

_NAME_WIDTH = 150


class QuestionsCard(Card):
    """A question to each invited partner: proposed by its kind, and changed as people like."""

    def __init__(self, title: str, room: Room) -> None:
        super().__init__(title, compact=True)
        self._room = room
        self._typed: dict[str, str] = {}
        self._rows: dict[str, tuple[Label, AutoText]] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.NEAR)
        self._grid.setVerticalSpacing(style.TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._nobody = Hint(self.tr("Invite the partners first; then each gets its question here."))
        self.add(self._nobody)
        holder = QWidget()
        holder.setLayout(self._grid)
        self.add(holder)

    def refresh(self, collection: str) -> None:
        """Show the question of everyone invited now."""
        if collection not in ("", "attendance", "organisations", "conference", "proceedings"):
            return
        case, this = self._room.case, self._room.conference
        partners = [one for one in map(case.organisation, questions.invited(this)) if one is not None]
        self._make_rows([one.key for one in partners])
        for one in partners:
            self._show(one, questions.asked(this, one))
        self._nobody.setVisible(not partners)

    def field(self, organisation: str) -> AutoText:
        """The field of one partner, by its key."""
        return self._rows[organisation][1]

    def _make_rows(self, keys: list[str]) -> None:
        """A row for each of these partners, in their order; fields that are there already stay."""
        if keys == list(self._rows):
            return
        before = self._rows
        self._rows = {key: before[key] if key in before else self._made(key) for key in keys}
        for gone in before.keys() - self._rows.keys():
            for part in before[gone]:
                part.hide()
                part.deleteLater()
        for place, (name, text) in enumerate(self._rows.values()):
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(text, place, 1)

    def _show(self, one: OrganisationSnapshot, kept: str) -> None:
        name, text = self._rows[one.key]
        name.setText(numbers.short_name(one.name))
        name.setToolTip(one.name)
        text.setAccessibleName(self.tr("Question to {name}").format(name=one.name))
        if self._typed.get(one.key) == kept:
            del self._typed[one.key]
        text.show_value(self._typed.get(one.key, kept))

    def _made(self, organisation: str) -> tuple[Label, AutoText]:
        name = Label(wrap=True)
        name.setFixedWidth(_NAME_WIDTH)
        text = AutoText(lines=1, placeholder=self.tr("What do we need to know from this partner?"))
        text.edited.connect(lambda: self._take(organisation))
        name.setBuddy(text)
        return name, text

    def _take(self, organisation: str) -> None:
        self._typed[organisation] = self.field(organisation).value()
        proceedings = self._room.conference.proceedings
        self._room.proceed_soon(questions=questions.with_questions(proceedings, self._typed))
