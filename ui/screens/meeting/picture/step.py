"""Step 3: a round past the partners, and who has not spoken yet."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kinds import Step
from models.records import AttendanceSnapshot, ContributionDraft, ContributionSnapshot, OrganisationSnapshot
from models.rules import questions
from ui import days
from ui.commands import Commands, Handlers
from ui.screens.meeting import numbers, words
from ui.screens.meeting.panes import has_keyboard, stacked
from ui.screens.meeting.picture.contribution_form import ContributionForm
from ui.screens.meeting.picture.contribution_kinds import KIND_ICONS, KIND_KEYS, NOT_IN_MINUTES, SHARING
from ui.screens.meeting.room import Room
from ui.screens.meeting.room.rows import Row
from ui.screens.meeting.step_screen import StepScreen
from ui.widgets.labels import Hint, Label
from ui.widgets.notice import Notice
from ui.widgets.rows import RowList, RowPart
from ui.widgets.surfaces import Band, Card, Scroll
from ui.widgets.tags import Tag

_PARTNERS = 204


class PictureStep(StepScreen):
    """Partners at the left, the form and what was brought in at the right, by organisation."""

    step = Step.PICTURE

    def __init__(self, room: Room) -> None:
        super().__init__(room, scrolled=False)
        self.show_subtitle(self.tr("Facts are not opinions: each contribution has its source and its kind"))
        self.partners = RowList(self.tr("Partners"), row_height=40)
        self.question = Notice("info", icon="help")
        self.form = ContributionForm(room)
        self.said = RowList(self.tr("Contributions"))
        self._nobody = Hint(self.tr("Nobody is here yet: record at step 1 who is."))
        self._nobody.setContentsMargins(14, 10, 14, 10)
        self._nothing = Hint(self.tr("Nothing brought in yet. Choose a partner and type what is said."))
        self._arrange()
        self.partners.row_chosen.connect(self._choose_partner)
        self.partners.row_activated.connect(lambda _: self.form.text.setFocus())
        self.form.onward.connect(self._go_on)
        self.form.bound.connect(lambda _: self._show_turn())
        self.form.organisation.edited.connect(self._show_turn)
        self.said.row_activated.connect(self._edit)
        self.said.row_typed.connect(self._take_letter)

    def refresh(self, collection: str) -> None:
        if collection in ("", "attendance", "organisations", "contributions"):
            self._show_partners()
        if collection in ("", "contributions", "organisations", "people"):
            self._show_contributions()
        if collection in ("", "organisations", "people"):
            self.form.refresh_options()
        if collection == "" and self.partners.selected() is None:
            self._start_round()
        if collection in ("", "proceedings", "organisations", "attendance"):
            self._show_question()

    def focus_field(self, field: str, record: int | None = None, collection: str = "") -> bool:
        row = self.room.row(ContributionDraft, record) if record is not None else None
        if collection == "contributions" and row is not None:
            self.partners.select(row.organisation)
            self.form.show_row(row, row.organisation)
            self.form.focus_field(field)
            return True
        silent = self._silent()
        if field == "contribution" and silent:
            self.partners.focus_row(silent[0])
            return True
        return False

    def opened(self) -> str:
        """Whose turn it is, and the contribution that stands in the form."""
        row = self.form.row
        return json.dumps([self.organisation_in_view(), row.id if row is not None else None])

    def open_again(self, what: str) -> bool:
        """Give the turn to the same partner, and open the contribution if it is still there."""
        organisation, record = json.loads(what)
        self.partners.select(organisation)
        row = self.room.row(ContributionDraft, record) if record is not None else None
        self.form.show_row(row, organisation)
        return self.opened() == what

    def show_editable(self, editable: bool) -> None:
        super().show_editable(editable)
        self.form.setVisible(editable)

    def organisation_in_view(self) -> str | None:
        """Whose turn it is."""
        key = self.form.organisation.value()
        return key if isinstance(key, str) else None

    def record_in_hand(self) -> Row | None:
        """The contribution whose row has the keyboard."""
        key = self.said.selected()
        return self.room.row(ContributionDraft, key) if has_keyboard(self.said) and isinstance(key, int) else None

    def handlers(self, commands: Commands) -> Handlers:
        """The round by key: the next partner that was not heard yet, or the partner before."""
        return {commands.next_item: self._go_on, commands.previous_item: self._go_back}

    def focus_first(self) -> None:
        if self.room.is_read_only:
            self.said.focus_row(next(iter(self.said.keys()), None))
            return
        silent = self._silent()
        if silent:
            self.partners.choose(silent[0])
        self.form.text.setFocus()

    # the round

    def _present(self) -> list[OrganisationSnapshot]:
        """Who is here, may still come, or sent their input, and then whoever else brought something in."""
        conference = self.room.conference
        here = [row.organisation for row in conference.attendance if _may_speak(row)]
        keys = dict.fromkeys([*here, *(row.organisation for row in conference.contributions)])
        found = (self.room.case.organisation(key) for key in keys)
        return [one for one in found if one is not None]

    def _silent(self) -> list[str]:
        spoken = {row.organisation for row in self.room.conference.contributions}
        return [one.key for one in self._present() if one.key not in spoken]

    def _show_partners(self) -> None:
        chosen = self.partners.selected()
        spoken = [row.organisation for row in self.room.conference.contributions]
        heard = [(one, spoken.count(one.key)) for one in self._present()]
        short = Counter(numbers.short_name(one.name) for one, _count in heard)
        self.partners.show_parts(
            RowPart(one.key, (one, count, name), partial(self._partner, name, count))
            for one, count in heard
            for name in [self._said(one, short)]
        )
        self.partners.select(chosen)
        self._nobody.setVisible(not self.partners.keys())
        silent = len(self._silent())
        total = len(self.partners.keys())
        self.show_status(
            self.tr("{spoken} of {total} partners heard").format(spoken=total - silent, total=total),
            self.tr("%n silent", "", silent) if silent else "",
        )

    def _said(self, one: OrganisationSnapshot, short: Counter[str]) -> str:
        """A partner as people call it, in full when two are called the same."""
        name = numbers.short_name(one.name)
        return name if short[name] == 1 else one.name

    def _partner(self, name: str, count: int) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(0)
        column.addWidget(Label(name, wrap=True))
        if count:
            column.addWidget(Label(self.tr("%n contribution(s)", "", count), size="small", tone="good", icon="check"))
        else:
            column.addWidget(Label(self.tr("not heard yet"), size="small", tone="warning", icon="circle"))
        return holder

    def _start_round(self) -> None:
        silent = self._silent()
        keys = self.partners.keys()
        if keys:
            self.partners.choose(silent[0] if silent else keys[0])

    def _choose_partner(self, key: object) -> None:
        if not self.form.dated_on.settle():
            self.partners.select(self.form.organisation.value())
            return
        self.room.flush()
        self.form.show_row(None, str(key))

    def _show_turn(self) -> None:
        self._show_question()
        self.turned.emit()

    def _show_question(self) -> None:
        """What was prepared to ask the partner whose turn it is."""
        one = self.room.case.organisation(str(self.form.organisation.value()))
        text = questions.asked(self.room.conference, one) if one is not None else ""
        name = one.name if one is not None else ""
        self.question.show_notice("info", self.tr("Question to {name}").format(name=name), text)
        self.question.setVisible(bool(text.strip()) and not self.room.is_read_only)

    def _go_on(self) -> None:
        """The next partner in the round who was not heard yet, or else simply the next."""
        keys = [one.key for one in self._present()]
        if not keys:
            return
        chosen = self.partners.selected()
        at = keys.index(str(chosen)) if chosen in keys else -1
        onward = keys[at + 1 :] + keys[: at + 1]
        silent = [key for key in onward if key in self._silent()]
        self.partners.choose((silent or onward)[0])
        self.form.text.setFocus()

    def _go_back(self) -> None:
        """The partner above the one whose turn it is."""
        keys = [one.key for one in self._present()]
        chosen = self.partners.selected()
        if keys:
            self.partners.choose(keys[keys.index(str(chosen)) - 1] if chosen in keys else keys[0])
            self.form.text.setFocus()

    # what was brought in

    def _show_contributions(self) -> None:
        contributions = self.room.conference.contributions
        self.said.show_parts(part for key in _sources(contributions) for part in self._brought_by(key, contributions))
        self._card.setVisible(bool(contributions))
        self._nothing.setVisible(not contributions)

    def _brought_by(self, key: str | None, contributions: tuple[ContributionSnapshot, ...]) -> Iterator[RowPart]:
        """A band with the source, and under it what it brought in."""
        organisation = self.room.case.organisation(key)
        rows = [row for row in contributions if row.organisation == key]
        name = organisation.name if organisation else self.tr("Source unknown")
        count = str(len(rows))
        yield RowPart(("source", key), (name, count), partial(Band, name, count), is_row=False)
        for row in rows:
            yield RowPart(row.id, (row, self._details(row)), partial(self._contribution, row))

    def _contribution(self, row: ContributionSnapshot) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(12)
        if row.kind is not None:
            kind = Label(words.contribution(row.kind), size="small", tone="text2", icon=KIND_ICONS[row.kind])
        else:
            kind = Label(self.tr("kind missing"), size="small", tone="warning", icon="warning")
        kind.setFixedWidth(148)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Label(row.text, wrap=True))
        details = self._details(row)
        if details:
            text.addWidget(Hint(details))
        line.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)
        if not row.in_minutes:
            line.addWidget(Tag(self.tr("not in the minutes"), "warning"))
        elif row.share_with is not None:
            line.addWidget(Tag(self.tr("limited"), "info", "lock"))
        return holder

    def _details(self, row: ContributionSnapshot) -> str:
        domain = self.room.case.domain(row.domain)
        parts = [
            domain.name if domain else "",
            words.data_category(row.data_category) if row.data_category else "",
            days.plain(row.dated_on) if row.dated_on else "",
            row.conditions,
            self.tr("code {code}").format(code=row.handling_code) if row.handling_code else "",
        ]
        return " · ".join(part for part in parts if part)

    def _edit(self, key: object) -> None:
        row = next((row for row in self.room.conference.contributions if row.id == key), None)
        if row is not None and not self.room.is_read_only and self.form.dated_on.settle():
            self.form.show_row(row, row.organisation)
            self.form.text.setFocus()

    def _take_letter(self, key: object, text: str) -> None:
        """A letter on a contribution: its kind, whether it stands in the minutes, or with whom it may be shared."""
        row = next((row for row in self.room.conference.contributions if row.id == key), None)
        if row is None or self.room.is_read_only:
            return
        letter = text.lower()
        if letter in KIND_KEYS:
            self.room.change(row, kind=KIND_KEYS[letter])
        elif letter == NOT_IN_MINUTES:
            self.room.change(row, in_minutes=not self.room.draft_of(row).in_minutes)
        elif letter == SHARING and self.form.dated_on.settle():
            self.form.show_row(row, row.organisation)
            self.form.focus_field("share_with")

    def _arrange(self) -> None:
        partners = Card(self.tr("Round"), compact=True)
        partners.add_flush(Scroll(stacked(self.partners, self._nobody)), 1)
        partners.setFixedWidth(_PARTNERS)
        self._card = Card()
        self._card.add_flush(self.said)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.question)
        column.addWidget(self.form)
        column.addWidget(self._nothing)
        column.addWidget(self._card)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(partners)
        row.addWidget(Scroll(inside, steady=True), 1)
        self.reach_margin(True)
        self.body.addLayout(row, 1)


def _sources(contributions: tuple[ContributionSnapshot, ...]) -> list[str | None]:
    return list(dict.fromkeys(row.organisation for row in contributions))


def _may_speak(row: AttendanceSnapshot) -> bool:
    return row.status is None or row.takes_part or row.input_received_on is not None
