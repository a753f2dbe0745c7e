"""What people paste and drop without meaning harm, and every field of the meeting to do it in."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from models.kinds import AttendanceStatus, Step
from models.records import (
    ActionDraft,
    AttendanceDraft,
    ContributionDraft,
    DecisionDraft,
    DilemmaDraft,
    DilemmaOption,
    GoalDraft,
    InstrumentDraft,
    RoleAssessmentDraft,
    ScenarioDraft,
)
from tests.pages.meeting import DAY, MeetingPage
from tests.pages.typing import press
from ui.screens.meeting.folding import AddLine, FoldingRows
from ui.screens.meeting.step_screen import StepScreen
from ui.widgets.dates import TimeField
from ui.widgets.fields import AutoText, LineField
from ui.widgets.plain_text import printable

AT_ONCE = {
    "a long story": ("Een lang verhaal over wat er is gebeurd. " * 125)[:5000],
    "tabs and line ends": "naam\tdatum\r\nJansen\t3-12\rDe Vries\n\neinde",
    "control characters": "vo\x00or\x01 \x07na\x1b[31m\x7f\x9f einde",
    "text from right to left": "\u202eedrah\u202c \u200fفاطمة الزهراء\u200e \u2066א\u2069 gewoon",
    "emoji and piles of accents": "👩‍👩‍👧 🇳🇱 ok Z\u0351\u0343\u0310a\u0301\u0301\u0301\u0301l\u0327go 𝒜",
    "lines of other kinds": "een\u2028twee\u2029drie\u0085vier\x0bvijf\x0czes",
    "spaces of other kinds": "niet\u00a0hier\u2007breken\u3000en\ufeffdit\u00adook\u200bniet",
    "no characters": "een\ufffe\uffff\ufdd0twee\ufffc drie",
    "a very long word": "w" * 3000,
    "marks of markup": "<b>vet</b> & <script>alert(1)</script> %s {name} %1 'x' \"y\" \\n; DROP TABLE action; --",
}


def clipboard(text: str = "", html: str = "") -> QMimeData:
    """Put a text, or its html, on the clipboard."""
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    return data


def paste(field: QWidget, text: str = "", *, html: str = "") -> None:
    """Paste over everything in *field*."""
    clipboard(text, html)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drop(field: QWidget, data: QMimeData) -> None:
    """Let go of something above *field*."""
    target = field.viewport() if isinstance(field, AutoText) else field
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(target.rect().center(), *what)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(target.rect().center()), *what))


def cleaned(field: QWidget, text: str) -> str:
    """*text* as *field* keeps it."""
    return printable(text, lines=isinstance(field, AutoText))


def shown_in(field: QWidget) -> str:
    """What stands in *field*, to the letter."""
    if isinstance(field, AutoText):
        return field.document().toRawText().replace("\u2029", "\n")
    assert isinstance(field, QLineEdit)
    return field.text()


def texts(value: Any) -> Iterator[str]:
    """Every text in a record, and in the records within it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def one_row_of_each(page: MeetingPage) -> None:
    """A conference with a row of every kind to type in."""
    option = DilemmaOption(key="a", text="Wel", pros=("rust",), cons=("onrust",))
    page.room.revise_conference(next_conference_on=None)
    for draft in (
        GoalDraft(text="Doel", domain=page.room.case.domains[0].key, person="jeffrey"),
        ActionDraft(text="Huisbezoek", due=DAY, domain=page.room.case.domains[0].key),
        ContributionDraft(text="Zag hem bij het station", organisation="politie"),
        RoleAssessmentDraft(person="jeffrey", incident="Ruit ingegooid", coercion_signals=("Nieuwe schoenen",)),
        InstrumentDraft(person="jeffrey", name="RISC"),
        AttendanceDraft(person="maud", status=AttendanceStatus.PARTLY),
        DecisionDraft(text="Geen huuropzegging"),
        DilemmaDraft(question="Wel of niet?", options=(option,)),
        ScenarioDraft(when="Als hij", then="Dan wij"),
    ):
        assert page.room.add(draft) is not None


Opening = Callable[[MeetingPage], QWidget]


def places(page: MeetingPage) -> list[tuple[str, Opening]]:
    """Everything of the meeting that can be opened to type in: how it is called, and how to open it."""
    found: list[tuple[str, Opening]] = []
    for step in Step:
        screen = _step(page, step)
        found.append((step.name, lambda page, step=step: _whole(page, step)))
        for number, rows in enumerate(screen.findChildren(FoldingRows)):
            for key in list(rows.list.keys()):
                if rows.open(key):
                    found.append((f"{step.name} {key}", lambda page, at=(step, number, key): _row(page, *at)))
                    rows.close_open()
    found += [("line", lambda page: page.screen.quick_entry), ("person", _person), ("incident", _incident)]
    found += [("invited", _invited), ("read back", _read_back), ("action beside", _beside("actions"))]
    return [*found, ("decision beside", _beside("decisions")), ("objection", _objection)]


def every_field(page: MeetingPage) -> Iterator[tuple[str, QWidget]]:
    """Every field of the meeting with the name of its place, one after the other, in view and ready to be used."""
    for name, opened in places(page):
        shown = fields_in(opened(page))
        for place in range(len(shown)):
            if not all(isValid(field) and field.isVisible() for field in shown):
                shown = fields_in(opened(page))
            yield name, shown[place]


def fields_in(part: QWidget) -> list[QWidget]:
    """The fields in view in *part* that take words."""
    every = [part.findChildren(kind) for kind in (LineField, AutoText, TimeField)]
    return [field for kind in every for field in kind if field.isVisible() and not field.isReadOnly()]


def _step(page: MeetingPage, step: Step) -> StepScreen:
    page.room.go_to(step)  # the key for it is the quick entry's own while something stands there
    return page.step


def _whole(page: MeetingPage, step: Step) -> QWidget:
    screen = _step(page, step)
    for line in screen.findChildren(AddLine):
        line.show()
    if step is Step.PICTURE:
        screen.form.show_row(page.room.conference.contributions[-1], None)
        screen.form._show_more(True)
    if step is Step.LOOK_BACK:
        screen.rows.content(screen.rows.keys()[0]).show_open(True)
    if step is Step.ROLES:
        screen.focus_field("reasoning", page.room.conference.role_assessments[-1].id, "role_assessments")
    return screen


def _row(page: MeetingPage, step: Step, number: int, key: Any) -> QWidget:
    rows = _step(page, step).findChildren(FoldingRows)[number]
    rows.open(key)
    form = rows.form()
    assert form is not None
    return form


def _person(page: MeetingPage) -> QWidget:
    step = _step(page, Step.ROLES)
    step._ask_person()
    return step.person_form


def _incident(page: MeetingPage) -> QWidget:
    step = _step(page, Step.ROLES)
    step.add_incident()
    return step.incident_form


def _invited(page: MeetingPage) -> QWidget:
    form = _step(page, Step.OPEN).invite
    form.open()
    form.who.show_value("new")
    form._show_fields()
    return form


def _read_back(page: MeetingPage) -> QWidget:
    step = _step(page, Step.READ_BACK)
    step.read_back.rows.focus_row(f"action:{page.room.conference.actions[-1].id}")
    press(step.read_back.rows, Qt.Key.Key_Return)
    return step.read_back


def _objection(page: MeetingPage) -> QWidget:
    step = _step(page, Step.READ_BACK)
    step.read_back.ask_objection(f"decision:{page.room.conference.decisions[-1].id}")
    return step.read_back


def _beside(collection: str) -> Opening:
    def open_it(page: MeetingPage) -> QWidget:
        panel = page.screen.side.agreements
        page.screen.side.show_agreements()
        key = (collection, getattr(page.room.conference, collection)[-1].id)
        panel._edit(key)
        rows = panel._actions if collection == "actions" else panel._decisions
        return rows.content(key)

    return open_it
