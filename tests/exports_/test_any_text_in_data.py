"""Whatever people type or paste, spreadsheet, calendar and data are made, open elsewhere, and hold it."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO

import openpyxl
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import made
from exports.renderers.characters import printable
from exports.wording import wording
from models.problems import KnownProblem, Problem
from models.records import CaseSnapshot
from tests import builders
from tests.case_strategies import cases

SAY = wording("nl")
ANY_TEXT = st.text(st.characters(), min_size=1, max_size=200) | st.text(
    "=+-@\t\r\n\";',| _x0041aé<&>😀\u0301\u200d\u202e\x00\ufeff", min_size=1, max_size=60
)
SHORT = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LONG = settings(max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])

Check = Callable[[str], None]


def filled(text: str) -> CaseSnapshot:
    """A case with *text* wherever people type and a reader may come to see it."""
    action = builders.action(1, text=text, condition=text, statutory_task=text, informing=text, due=date(2026, 12, 1))
    decision = builders.decision(text, rationale=text, dissent=text)
    case = builders.case(
        builders.conference(actions=(action,), decisions=(decision,), next_conference_on=date(2026, 12, 15)),
        number=text,
    )
    return replace(
        case,
        people=tuple(replace(one, name=text, bsn="999991127") for one in case.people),
        organisations=tuple(replace(one, name=text) for one in case.organisations),
        domains=tuple(replace(one, name=text) for one in case.domains),
    )


def of_list(text: str, form: DocumentFormat) -> bytes:
    return made(filled(text), "c1", DocumentKind.ACTION_LIST, form, SAY)


def check_workbook(text: str) -> None:
    book = openpyxl.load_workbook(BytesIO(of_list(text, DocumentFormat.XLSX)))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" and not cell.hyperlink for cell in row)
    assert (book["Acties"]["B2"].value or "") == printable(text)
    assert (book["Besluiten"]["C2"].value or "") == printable(text)


def check_separated(text: str) -> None:
    told = of_list(text, DocumentFormat.CSV).decode("utf-8-sig")
    _, row = csv.reader(StringIO(told, newline=""), delimiter=";")
    assert row[1] in (printable(text), f"'{printable(text)}")
    assert not row[1].startswith(("=", "+", "-", "@", "\t", "\r"))


def check_calendar(text: str) -> None:
    data = of_list(text, DocumentFormat.ICS)
    calendar = Calendar.from_ical(data)
    assert not calendar.errors
    assert len(calendar.events) == 2
    number = " ".join(printable(text).split())
    assert str(calendar.events[0]["summary"]).split() == f"Casusoverleg {number}".split()
    assert all(len(line.encode()) <= 75 for line in data.decode().split("\r\n"))


def check_outcome(text: str) -> None:
    told = json.loads(made(filled(text), "c1", DocumentKind.OUTCOME, DocumentFormat.JSON, SAY))
    (action,) = told["betreft"]["heeftActie"]
    assert action["omschrijving"] == printable(text)
    assert told["betreft"]["heeftBesluit"][0]["omschrijving"] == printable(text)


CHECKS = [check_workbook, check_separated, check_calendar, check_outcome]


@pytest.mark.parametrize("check", CHECKS)
@SHORT
@given(ANY_TEXT)
@example("=SUM(A1)")
@example("\x00")
@example("_x0041_")
@example("\ud800")
@example("a\rb\r\nc")
@example("a" * 10_000)
@example("<script>&amp;</script>]]>")
def test_any_text_makes_files_that_open_and_hold_it(check: Check, text: str) -> None:
    check(text)


@pytest.mark.long
@pytest.mark.parametrize("check", CHECKS)
@LONG
@given(ANY_TEXT)
def test_five_thousand_texts_make_files_that_open_and_hold_them(check: Check, text: str) -> None:
    check(text)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(cases())
def test_any_case_gives_forms_that_open_and_an_outcome_or_the_name_whose_bsn_lacks(case: CaseSnapshot) -> None:
    assume(case.conferences)
    key = case.conferences[-1].key
    openpyxl.load_workbook(BytesIO(made(case, key, DocumentKind.ACTION_LIST, DocumentFormat.XLSX, SAY)))
    assert not Calendar.from_ical(made(case, key, DocumentKind.ACTION_LIST, DocumentFormat.ICS, SAY)).errors
    try:
        told = json.loads(made(case, key, DocumentKind.OUTCOME, DocumentFormat.JSON, SAY))
    except KnownProblem as refused:
        assert refused.problem is Problem.OUTCOME_WITHOUT_BSN
        assert refused.details["name"] in {"–", *(one.name for one in case.persons_concerned if not one.bsn)}
    else:
        assert len(told["betreft"]["heeftActie"]) == len(case.conference(key).actions)
