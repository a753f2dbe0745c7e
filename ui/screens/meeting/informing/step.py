"""Step 7, Informering: how everyone concerned is told, or why not yet, and what the referrer hears."""

from models.kinds import Position, Step
from models.records import Feedback, InformingDraft, InformingSnapshot, PersonSnapshot
from models.rules.dates import parse_near_date
from ui import days, kind_words
from ui.forms.action import professional_options, slim
from ui.forms.record_form import FieldGrid
from ui.screens.meeting.folding import FoldingRows, FoldItem
from ui.screens.meeting.informing.informing_form import InformingForm
from ui.screens.meeting.record_line import Detail, LineWords, Mark
from ui.screens.meeting.room import Room
from ui.screens.meeting.step_screen import StepScreen
from ui.screens.meeting.unread import keep_unread
from ui.widgets.choice import Choice
from ui.widgets.dates import DateField
from ui.widgets.fields import AutoText
from ui.widgets.labels import Hint
from ui.widgets.surfaces import Card

_EXPECTED = (Position.PERSON_CONCERNED, Position.VICTIM)


class InformingStep(StepScreen):
    """Nobody hears from somebody else what was decided about them."""

    step = Step.INFORMING

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._asked: list[str] = []
        self.rows = FoldingRows(room, self.tr("Who is informed"), self.tr("This case has no persons concerned yet."))
        self.other = slim(Choice(placeholder=self.tr("Inform somebody else …"), searchable=False))
        self.other.setAccessibleName(self.tr("Inform somebody else"))
        self.other.setAccessibleDescription(self.tr("Inform somebody else"))
        self.feedback_to = slim(Choice(placeholder=self.tr("Which organisation referred?")))
        self.feedback_by = slim(Choice(placeholder=self.tr("Who tells it?")))
        self.feedback_on = DateField(lambda typed: parse_near_date(typed, room.today))
        keep_unread(room, self.feedback_on, "conference", "feedback_on")
        self.feedback_text = AutoText(lines=2, placeholder=self.tr("What the referrer hears: no more than is needed"))
        self._arrange_cards()
        self._listen()

    def refresh(self, collection: str) -> None:
        """Show what changed."""
        if collection in ("", "informing", "people", "organisations"):
            self._show_people()
        if collection in ("", "conference", "people", "organisations"):
            self._show_feedback()

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        """Open the informing of a person (by the person's id) or of a row that is there already."""
        if collection != "informing":
            return False
        people = {one.id: one.key for one in self.room.case.people}
        rows = {row.id: row.person for row in self.room.conference.informing}
        key = people.get(record or 0) if field == "person" else rows.get(record or 0)
        return key is not None and self.rows.open(key, field)

    def focus_first(self) -> None:
        """Begin with the first person that is not settled."""
        settled = {row.person for row in self.room.conference.informing if row.is_settled}
        keys = self.rows.list.keys()
        self.rows.list.focus_row(next((key for key in keys if key not in settled), next(iter(keys), None)))

    def _show_people(self) -> None:
        rows = {row.person: row for row in self.room.conference.informing}
        expected = [one.key for one in self.room.case.people if one.position in _EXPECTED]
        keys = list(dict.fromkeys([*expected, *rows, *self._asked]))
        self.rows.show_items([self._item(key, rows.get(key)) for key in keys])
        others = [one for one in self.room.case.people if one.key not in keys]
        others.sort(key=lambda one: one.position is Position.PROFESSIONAL)
        self.other.set_options([(one.key, _name(one)) for one in others])
        settled = sum(1 for row in rows.values() if row.is_settled)
        self.show_subtitle(self.tr("{settled} of {all} settled").format(settled=settled, all=len(keys)))

    def _item(self, key: str, row: InformingSnapshot | None) -> FoldItem:
        draft = InformingDraft(person=key)
        return FoldItem(key, self._words(row or draft), row, self._form, draft)

    def _words(self, row: InformingDraft) -> LineWords:
        person, by = self.room.case.person(row.person), self.room.case.person(row.by)
        trailing = None
        if row.on is not None:
            mark, text, tone = Mark("check-circle", "good"), self.tr("Told"), "good"
            trailing = Detail(days.short(row.on))
        elif row.is_settled:
            mark, text, tone = Mark("clock", "warning"), self.tr("Delayed: {ground}"), "warning"
            trailing = Detail(days.short(row.review_on)) if row.review_on else None
        else:
            mark, text, tone = Mark("circle", "danger"), self.tr("Nothing agreed yet: tell or delay"), "danger"
        said = [text.format(ground=row.delay_ground)]
        if by is not None and row.on is None and not row.delay_ground:
            said = [self.tr("On which day?")]
        said += [self.tr("by {name}").format(name=by.name)] if by is not None else []
        said += [row.how] if row.how else []
        return LineWords(
            title=_name(person) if person else row.person,
            mark=mark,
            details=(Detail(" · ".join(said), tone),),
            trailing=trailing,
        )

    def _form(self) -> InformingForm:
        return InformingForm(self.room.case, lambda: self.room.today)

    def _inform_other(self) -> None:
        key = self.other.value()
        self.other.show_value(None)
        if isinstance(key, str):
            self._asked.append(key)
            self._show_people()
            self.rows.open(key)

    def _show_feedback(self) -> None:
        feedback = self.room.typed_in_conference().feedback_to_referrer or Feedback(text="")
        self.feedback_to.set_options(
            [(None, self.tr("Nobody")), *((one.key, one.name) for one in self.room.case.organisations)]
        )
        self.feedback_by.set_options([(None, self.tr("Nobody yet")), *professional_options(self.room.case)])
        self.feedback_to.show_value(feedback.to)
        self.feedback_by.show_value(feedback.by)
        if self.feedback_on.value() != feedback.on:
            self.feedback_on.show_value(feedback.on)
        self.feedback_text.show_value(feedback.text)

    def _keep_feedback(self) -> None:
        feedback = Feedback(
            text=self.feedback_text.value(),
            to=_key(self.feedback_to.value()),
            by=_key(self.feedback_by.value()),
            on=self.feedback_on.value(),
        )
        empty = feedback == Feedback(text="")
        self.room.revise_conference_soon(feedback_to_referrer=None if empty else feedback)

    def _listen(self) -> None:
        self.other.edited.connect(self._inform_other)
        for field in (self.feedback_to, self.feedback_by, self.feedback_on, self.feedback_text):
            field.edited.connect(self._keep_feedback)

    def _arrange_cards(self) -> None:
        people = Card(self.tr("Who is informed"), compact=True)
        people.add_flush(self.rows)
        people.add(self.other)
        feedback = Card(self.tr("Back to the referrer"), compact=True)
        form = FieldGrid(3)
        form.add(self.tr("To"), self.feedback_to)
        form.add(self.tr("By"), self.feedback_by)
        form.add(self.tr("On"), self.feedback_on)
        form.add(self.tr("What"), self.feedback_text, span=3)
        feedback.add(form)
        feedback.add(Hint(self.tr("Whoever referred this person hears what happens with it.")))
        self.body.addWidget(people)
        self.body.addWidget(feedback)
        self.body.addStretch(1)


def _name(person: PersonSnapshot) -> str:
    return f"{person.name} · {kind_words.position(person.position).lower()}"


def _key(value: object) -> str | None:
    return value if isinstance(value, str) else None
