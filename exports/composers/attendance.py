"""Who was there and who was not."""

from exports.blocks import Block, Column, Heading, Inlines, Note, Paragraph, Span
from exports.composers.subject import Subject, grid, strong, text
from models.records import AttendanceSnapshot
from models.rules.participation import represented


class _Footnotes:
    """The remarks under the table: each is told once and gets a number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def mark(self, remark: str) -> Inlines:
        number = self._numbers.setdefault(remark, len(self._numbers) + 1)
        return (Span("\u00a0"), Span(str(number), raised=True))

    def told(self) -> Inlines:
        told: Inlines = ()
        for remark, number in self._numbers.items():
            told = (*told, Span(str(number), raised=True), Span(f"\u00a0{remark}  "))
        return told


def attendance(subject: Subject, number: str) -> tuple[Block, ...]:
    """The table of people, present ones first, with remarks on declarations, written input and secrecy."""
    say = subject.say
    heading = Heading(say("attendance.heading"), number)
    attended = sorted(subject.conference.attendance, key=lambda one: not one.takes_part)
    if not attended:
        return heading, Paragraph(text(say("attendance.nobody")))
    notes = _Footnotes()
    columns = (
        Column(say("attendance.name"), 21),
        Column(say("attendance.function"), 21),
        Column(say("attendance.organisation"), 29),
        Column(say("attendance.participant"), 11),
        Column(say("attendance.status"), 18),
    )
    table = grid(columns, [_row(subject, one, notes) for one in attended], say("attendance.summary"))
    read = say(
        "attendance.secrecy_read" if subject.conference.confidentiality_read_out else "attendance.secrecy_not_read"
    )
    return heading, table, Note((*notes.told(), Span(read)))


def _row(subject: Subject, one: AttendanceSnapshot, notes: _Footnotes) -> tuple[Inlines, ...]:
    person = subject.case.person(one.person)
    name = person.name if person else subject.say("attendance.representative_unknown")
    function = (person.function or person.relation or subject.say.of(person.position)) if person else ""
    organisation = represented(subject.case, one)
    return (
        strong(name),
        text(function),
        text(organisation.name if organisation else ""),
        _participant(subject, one, notes),
        _status(subject, one, notes),
    )


def _participant(subject: Subject, one: AttendanceSnapshot, notes: _Footnotes) -> Inlines:
    organisation = represented(subject.case, one)
    if organisation is None:
        return ()
    label = text(subject.say.of(organisation.participant_type))
    if not organisation.is_third_party:
        return label
    if one.declaration_signed:
        return (*label, *notes.mark(subject.say("attendance.declaration_signed")))
    return (*label, *notes.mark(subject.say("attendance.declaration_missing")))


def _status(subject: Subject, one: AttendanceSnapshot, notes: _Footnotes) -> Inlines:
    say = subject.say
    parts = [say.of(one.status) if one.status else say("attendance.not_recorded")]
    if one.arrived_at:
        parts.append(say("attendance.from", time=say.time(one.arrived_at)))
    if one.left_at:
        parts.append(say("attendance.until", time=say.time(one.left_at)))
    label = text(", ".join(parts))
    if one.input_received_on is None:
        return label
    return (*label, *notes.mark(say("attendance.input_received", day=say.day(one.input_received_on))))
