"""For every key of quick entry: type it, and see that it does what the list of shortcuts says."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.kinds import ContributionKind, Step, Track
from tests.pages.meeting import MeetingPage, at_step

Drive = Callable[[MeetingPage], None]
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape


def _line(page: MeetingPage, text: str) -> str:
    """What the line of quick entry holds after typing *text* into it, empty before."""
    page.screen.quick_entry.line.clear()
    page.note(text)
    return page.screen.quick_entry.line.text()


def _kept_action(**parts: object) -> Drive:
    def drive(page: MeetingPage) -> None:
        _line(page, str(parts["line"]) + "\n")
        kept = page.kept().actions[-1]
        assert {name: getattr(kept, name) for name in parts if name != "line"} == {
            name: value for name, value in parts.items() if name != "line"
        }

    return drive


def _decision(page: MeetingPage) -> None:
    _line(page, "!huisverbod\n")
    assert page.kept().decisions[-1].text == "Huisverbod"


def _contribution(typed: str, kind: ContributionKind | None) -> Drive:
    def drive(page: MeetingPage) -> None:
        _line(page, f"{typed} hij werkt\n")
        assert (page.kept().contributions[-1].text, page.kept().contributions[-1].kind) == ("Hij werkt", kind)

    return drive


def _no_domain(page: MeetingPage) -> None:
    at_step(page, Step.DOMAINS)
    _line(page, "bellen\n")
    assert page.kept().actions[-1].domain == page.room.case.domains[0].key
    _line(page, "bellen #-\n")
    assert page.kept().actions[-1].domain is None


def _no_source(page: MeetingPage) -> None:
    step = at_step(page, Step.PICTURE)
    _line(page, "?f iets\n")
    assert page.kept().contributions[-1].organisation == step.partners.selected()
    _line(page, "?f iets @-\n")
    assert page.kept().contributions[-1].organisation is None


def _choose_name(page: MeetingPage) -> None:
    _line(page, "bellen @p")
    first = page.screen.quick_entry.names.chosen
    page.press(Qt.Key.Key_Down)
    assert page.screen.quick_entry.names.chosen != first
    page.press(Qt.Key.Key_Up)
    assert page.screen.quick_entry.names.chosen == first


def _take_name(page: MeetingPage) -> None:
    _line(page, "bellen @soufi")
    page.press(TAB)
    assert page.screen.quick_entry.line.text() == "bellen @Soufiane Amrani "


def _keep(page: MeetingPage) -> None:
    _line(page, "nog bellen")
    page.press(ENTER)
    assert page.kept().actions[-1].text == "Nog bellen"
    assert page.screen.quick_entry.line.hasFocus()


def _close_names(page: MeetingPage) -> None:
    page.screen.quick_entry.line.clear()
    page.step.focus_first()
    before = QApplication.focusWidget()
    page.note("bellen @p")
    page.press(ESCAPE)
    assert not page.screen.quick_entry.names.isVisible()
    page.press(ESCAPE)
    assert QApplication.focusWidget() is before


def _take_back(page: MeetingPage) -> None:
    _line(page, "per ongeluk\n")
    page.press(Qt.Key.Key_Z, CONTROL)
    assert page.screen.quick_entry.line.text() == "per ongeluk"


def _track(place: int) -> Drive:
    def drive(page: MeetingPage) -> None:
        _line(page, "meldplicht")
        page.press(Qt.Key(Qt.Key.Key_0 + place), ALT)
        page.press(ENTER)
        assert page.kept().actions[-1].track is list(Track)[place - 1]

    return drive


QUICK: dict[str, Drive] = {
    "!": _decision,
    "?": _contribution("?", None),
    "?f": _contribution("?f", ContributionKind.FACT),
    "?o": _contribution("?o", ContributionKind.PROFESSIONAL_JUDGEMENT),
    "?s": _contribution("?s", ContributionKind.UNCONFIRMED_SIGNAL),
    "?z": _contribution("?z", ContributionKind.VIEW_OF_PERSON),
    "@": _kept_action(line="bellen @politie", organisation="politie"),
    "#": _kept_action(line="bellen #onderdak", domain="onderdak"),
    "#-": _no_domain,
    "@-": _no_source,
    "↓ ↑": _choose_name,
    "Tab": _take_name,
    "Enter": _keep,
    "Esc": _close_names,
    "Ctrl+Z": _take_back,
    **{f"Alt+{place}": _track(place) for place in (1, 2, 3, 4)},
}
