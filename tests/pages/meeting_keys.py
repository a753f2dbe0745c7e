"""For every key that works in a row, list or line: press it, and see that it does what the list of shortcuts says."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.kinds import ActionStatus, AttendanceStatus, ContributionKind, Role, Score, Step
from models.records import DecisionDraft, RoleAssessmentDraft
from tests.pages.meeting import MeetingPage, at_step
from tests.pages.quick_keys import QUICK, Drive
from ui.screens.meeting.roles.role_cell import RoleCell

ALT = Qt.KeyboardModifier.AltModifier
ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape


def _rows(page: MeetingPage) -> tuple[object, ...]:
    step = at_step(page, Step.OPEN)
    step.rows.focus_row(step.rows.keys()[0])
    return step.rows.keys()


def _walk(there: Qt.Key, back: Qt.Key, to: Callable[[tuple[object, ...]], object]) -> Drive:
    def drive(page: MeetingPage) -> None:
        keys = _rows(page)
        page.press(there)
        assert page.step.rows.selected() == to(keys)
        page.press(back)
        assert page.step.rows.selected() == keys[0]

    return drive


def _open_and_close_row(page: MeetingPage) -> None:
    page.room.add(DecisionDraft(text="Afschalen"))
    step = at_step(page, Step.DECISIONS)
    step.decisions.rows.list.focus_row(page.room.conference.decisions[-1].id)
    page.press(ENTER)
    assert step.decisions.rows.form() is not None
    page.press(ESCAPE)
    assert step.decisions.rows.form() is None


def _calendar(page: MeetingPage) -> None:
    step = at_step(page, Step.LOOK_BACK)
    page.press(Qt.Key.Key_V)
    step.row(step.rows.selected()).due.setFocus()
    page.press(Qt.Key.Key_Down, ALT)
    calendar = QApplication.activePopupWidget()
    assert calendar is not None
    calendar.close()


LISTS: dict[str, Drive] = {
    "↑ ↓": _walk(Qt.Key.Key_Down, Qt.Key.Key_Up, lambda keys: keys[1]),
    "PgUp PgDown": _walk(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, lambda keys: keys[min(10, len(keys) - 1)]),
    "Home End": _walk(Qt.Key.Key_End, Qt.Key.Key_Home, lambda keys: keys[-1]),
    "Enter": _open_and_close_row,
    "Esc": _open_and_close_row,
    "Alt+↓": _calendar,
}


def _attends(letter: str, *, status: AttendanceStatus, times: tuple[bool, bool] = (False, False)) -> Drive:
    def drive(page: MeetingPage) -> None:
        step = at_step(page, Step.OPEN)
        row = next(one for one in page.room.conference.attendance if one.person == "ellen")
        page.room.change(row, status=AttendanceStatus.PRESENT, arrived_at=None, left_at=None)
        step.rows.focus_row(row.id)
        page.type(letter)
        kept = next(one for one in page.kept().attendance if one.person == "ellen")
        assert kept.status is status
        assert (kept.arrived_at is not None, kept.left_at is not None) == times

    return drive


def _everybody(page: MeetingPage) -> None:
    step = at_step(page, Step.OPEN)
    waiting = next(one for one in page.room.conference.attendance if one.person == "ellen")
    page.room.change(waiting, status=None, arrived_at=None, left_at=None)
    step.rows.focus_row(waiting.id)
    page.type("*")
    assert next(one for one in page.kept().attendance if one.person == "ellen").status is AttendanceStatus.PRESENT


ATTENDANCE: dict[str, Drive] = {
    "*": _everybody,
    "A": _attends("a", status=AttendanceStatus.PRESENT),
    "D": _attends("d", status=AttendanceStatus.ONLINE),
    "E": _attends("e", status=AttendanceStatus.PARTLY),
    "W": _attends("ww", status=AttendanceStatus.ABSENT_WITHOUT_NOTICE),
    "B": _attends("b", status=AttendanceStatus.PARTLY, times=(True, False)),
    "V": _attends("v", status=AttendanceStatus.PARTLY, times=(False, True)),
}


def _result(letter: str, status: ActionStatus) -> Drive:
    def drive(page: MeetingPage) -> None:
        step = at_step(page, Step.LOOK_BACK)
        step.rows.focus_row(step.rows.keys()[0])
        page.type(letter)
        assert page.kept().action_updates[-1].status is status

    return drive


def _scale_up(page: MeetingPage) -> None:
    step = at_step(page, Step.LOOK_BACK)
    step.rows.focus_row(next(one.action.number for one in step._shown if one.asks_escalation))
    page.type("v")
    page.type("o")
    assert "opgeschaald" in page.kept().decisions[-1].text


def _reason(page: MeetingPage) -> None:
    step = at_step(page, Step.LOOK_BACK)
    page.type("v")
    page.press(TAB)
    assert step.row(step.rows.selected()).result.hasFocus()


RESULTS: dict[str, Drive] = {
    "G": _result("g", ActionStatus.DONE),
    "L": _result("l", ActionStatus.IN_PROGRESS),
    "M": _result("m", ActionStatus.NOT_POSSIBLE),
    "N": _result("n", ActionStatus.NOT_DONE),
    "X": _result("x", ActionStatus.LAPSED),
    "V": _result("v", ActionStatus.DELAYED),
    "O": _scale_up,
    "Tab": _reason,
}


def _said(letter: str, **kept: object) -> Drive:
    def drive(page: MeetingPage) -> None:
        step = at_step(page, Step.PICTURE)
        step.form.text.setFocus()
        page.type("Hij werkt")
        page.press(TAB)
        page.type(letter)
        page.press(ENTER)
        row = page.kept().contributions[-1]
        assert {name: getattr(row, name) for name in kept} == kept

    return drive


def _shared(page: MeetingPage) -> None:
    step = at_step(page, Step.PICTURE)
    step.form.text.setFocus()
    page.type("Hij werkt")
    page.press(TAB)
    page.type("d")
    assert step.form.share_with.isAncestorOf(QApplication.focusWidget())


def _next_and_onward(page: MeetingPage) -> None:
    step = at_step(page, Step.PICTURE)
    turn = step.organisation_in_view()
    step.form.text.setFocus()
    page.type("Hij werkt")
    page.press(ENTER)
    assert (step.organisation_in_view(), step.form.text.value()) == (turn, "")
    page.press(ENTER)
    assert step.organisation_in_view() != turn


PICTURE: dict[str, Drive] = {
    "Enter": _next_and_onward,
    "Tab": _said("f", kind=ContributionKind.FACT),
    "F": _said("f", kind=ContributionKind.FACT),
    "O": _said("o", kind=ContributionKind.PROFESSIONAL_JUDGEMENT),
    "S": _said("s", kind=ContributionKind.UNCONFIRMED_SIGNAL),
    "Z": _said("z", kind=ContributionKind.VIEW_OF_PERSON),
    "N": _said("n", in_minutes=False),
    "D": _shared,
}


def _weigh(page: MeetingPage) -> RoleCell:
    page.room.add(RoleAssessmentDraft(person="jeffrey", incident="Ruit ingegooid", role=Role.UNCLEAR))
    step = at_step(page, Step.ROLES)
    step.grid.focus_spot(("jeffrey", "Ruit ingegooid"))
    cell = QApplication.focusWidget()
    assert isinstance(cell, RoleCell)
    return cell


def _walk_over_roles(page: MeetingPage) -> None:
    cell = _weigh(page)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up):
        page.press(key)
    assert QApplication.focusWidget() is cell
    page.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is not cell


def _open_role(page: MeetingPage) -> None:
    _weigh(page)
    page.press(ENTER)
    assert page.step.card.form.isAncestorOf(QApplication.focusWidget())


ROLES: dict[str, Drive] = {"← → ↑ ↓": _walk_over_roles, "Enter": _open_role}


def _score(score: int) -> Drive:
    def drive(page: MeetingPage) -> None:
        step = at_step(page, Step.DOMAINS)
        step.focus_first()
        page.type(str(score))
        assert page.kept().domain_assessments[-1].score is Score(score)

    return drive


DOMAINS: dict[str, Drive] = {str(score): _score(score) for score in (1, 2, 3, 4, 5, 0)}


def _read(page: MeetingPage) -> None:
    page.room.add(DecisionDraft(text="Afschalen"))
    at_step(page, Step.OPEN)
    at_step(page, Step.READ_BACK)


def _agree(page: MeetingPage) -> None:
    _read(page)
    before = page.kept().proceedings.read_back
    page.press(Qt.Key.Key_Space)
    assert len(page.kept().proceedings.read_back) == len(before) + 1


def _object(page: MeetingPage) -> None:
    _read(page)
    page.type("b")
    page.type("Politie wil wachten\n")
    assert any(row.dissent == "Politie wil wachten" for row in page.kept().decisions)


def _change(page: MeetingPage) -> None:
    _read(page)
    page.press(ENTER)
    key = page.step.read_back.rows.selected()
    assert page.step.read_back.row(key).isAncestorOf(QApplication.focusWidget())


READ_BACK: dict[str, Drive] = {"Spatie": _agree, "B": _object, "Enter": _change}

DRIVEN: dict[str, dict[str, Drive]] = {
    "quick": QUICK,
    "list": LISTS,
    "open": ATTENDANCE,
    "look_back": RESULTS,
    "picture": PICTURE,
    "roles": ROLES,
    "domains": DOMAINS,
    "read_back": READ_BACK,
}
