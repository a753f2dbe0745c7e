"""The actions as spreadsheets: opened as others open them, with real dates and nothing that runs."""

import csv
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.kinds import DocumentFormat, DocumentKind
from exports.publishing import made
from exports.wording import wording
from models.kinds import ActionStatus, Priority, Track
from models.records import CaseSnapshot, ConferenceSnapshot, GoalSnapshot
from models.rules.extracts import Readers
from models.rules.progress import standings
from tests import builders
from tests.exports_.case_file import NAMES, conferences
from tests.exports_.whole_cases import whole_case

SAY = wording("nl")
FIRST, SECOND = date(2026, 9, 8), date(2026, 9, 29)
FORMULAS = ["=SUM(A1)", "+31612345678", "-1+2", "@SUM(A1)", "\t=1+1", "\r=1+1", '=HYPERLINK("http://x.example")', " =1"]


def data(case: CaseSnapshot, key: str, form: DocumentFormat) -> bytes:
    return made(case, key, DocumentKind.ACTION_LIST, form, SAY)


def book(*held: ConferenceSnapshot) -> Workbook:
    return openpyxl.load_workbook(BytesIO(data(builders.case(*held), held[-1].key, DocumentFormat.XLSX)))


def cells(sheet: Worksheet) -> list[dict[str, Any]]:
    titles, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, titles), row, strict=True)) for row in rows]


def separated(case: CaseSnapshot, key: str) -> list[list[str]]:
    text = data(case, key, DocumentFormat.CSV).decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))


def test_an_action_stands_on_a_row_with_dates_that_are_dates() -> None:
    first = builders.conference(
        "c1",
        FIRST,
        goals=(GoalSnapshot(number=1, text="Een eigen kamer."),),
        actions=(
            builders.action(
                1,
                goal=1,
                domain="wonen",
                due=date(2026, 9, 20),
                track=Track.OFFER_PERSPECTIVE,
                priority=Priority.HIGH,
                condition="Zodra hij belt.",
                statutory_task="Wmo",
            ),
        ),
    )
    update = builders.update(1, ActionStatus.DELAYED, result="Wachtlijst.", due=date(2026, 10, 9))
    (row,) = cells(book(first, builders.conference("c2", SECOND, action_updates=(update,)))["Acties"])
    assert row == {
        "Nummer": "A1",
        "Actie": "Huisbezoek",
        "Eigenaar": "Anouk Brandsma",
        "Organisatie": "Politie",
        "Termijn": datetime(2026, 10, 9),
        "Eerst afgesproken": datetime(2026, 9, 20),
        "Stand": "Vertraagd",
        "Resultaat": "Wachtlijst.",
        "Spoor": "Perspectief bieden",
        "Prioriteit": "hoog",
        "Leefgebied": "Huisvesting",
        "Doel": "1. Een eigen kamer.",
        "Voorwaarde": "Zodra hij belt.",
        "Wettelijke taak": "Wmo",
        "Afgesproken op": datetime(2026, 9, 8),
    }


def test_the_decisions_are_on_a_second_sheet() -> None:
    decision = builders.decision("Het plan gaat door.", rationale="Het werkt.", dissent="Het OM wacht.")
    whole = book(builders.conference("c1", FIRST, decisions=(decision,)))
    assert whole.sheetnames == ["Acties", "Besluiten"]
    (row,) = cells(whole["Besluiten"])
    assert list(row.values()) == ["B1", "Het plan gaat door.", "Het werkt.", "Het OM wacht.", datetime(2026, 9, 8)]


def test_a_sheet_is_ready_to_filter_and_to_print() -> None:
    whole = book(builders.complete_conference())
    for sheet in whole.worksheets:
        assert sheet.freeze_panes == "A2"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.oddHeader.right.text == "VERTROUWELIJK – Wgs art. 1.11"
        assert sheet.oddFooter.left.text == "ZVH-2026-0147 · Besluiten- en actielijst · versie 0.1 concept"
        assert sheet["B2"].alignment.wrap_text
    assert whole.properties.title == "Besluiten- en actielijst ZVH-2026-0147"
    assert "Jesse" not in "".join(str(part) for part in vars(whole.properties).values())


@pytest.mark.parametrize("typed", FORMULAS)
def test_what_looks_like_a_formula_or_a_link_stays_text(typed: str) -> None:
    held = builders.conference("c1", FIRST, actions=(builders.action(1, text=typed, condition=typed),))
    whole = book(held)
    for sheet in whole.worksheets:
        for row in sheet.iter_rows():
            assert [cell.data_type for cell in row if cell.data_type == "f"] == []
            assert [cell.hyperlink for cell in row if cell.hyperlink] == []
    assert whole["Acties"]["B2"].value == typed.replace("\t", " ").replace("\r", "\n")
    (_, row) = separated(builders.case(held), "c1")
    assert row[1].startswith("'")
    assert row[1][1:] == typed.replace("\t", " ").replace("\r", "\n")


def test_numbers_and_addresses_that_people_typed_stay_text() -> None:
    held = builders.conference(
        "c1", FIRST, actions=(builders.action(1, text="0612345678", condition="http://x.example"),)
    )
    sheet = book(held)["Acties"]
    assert (sheet["B2"].data_type, sheet["B2"].value) == ("s", "0612345678")
    assert (sheet["M2"].hyperlink, sheet["M2"].value) == (None, "http://x.example")


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    held = builders.conference("c1", FIRST, actions=(builders.action(1, text="😀" * 20_000),))
    value = book(held)["Acties"]["B2"].value
    assert isinstance(value, str)
    assert value.endswith("… (ingekort; de hele tekst staat in het verslag)")
    assert len(value.encode("utf-16-le")) // 2 <= 32_767
    assert value.startswith("😀" * 16_000)


def test_a_date_before_spreadsheets_begin_is_there_as_text() -> None:
    held = builders.conference("c1", FIRST, actions=(builders.action(1, due=date(1850, 1, 2)),))
    assert book(held)["Acties"]["E2"].value == "1850-01-02"


def test_the_separated_form_is_what_a_dutch_spreadsheet_opens_by_itself() -> None:
    held = builders.conference("c1", FIRST, actions=(builders.action(1, text='Zeg "nee";\nbel dan.'),))
    raw = data(builders.case(held), "c1", DocumentFormat.CSV)
    assert raw.startswith(b"\xef\xbb\xbfNummer;Actie;")
    assert raw.endswith(b"\r\n")
    assert b'"Zeg ""nee"";\nbel dan."' in raw
    assert separated(builders.case(held), "c1")[1][:5] == [
        "A1",
        'Zeg "nee";\nbel dan.',
        "Anouk Brandsma",
        "Politie",
        "2026-12-01",
    ]


def test_a_conference_with_nothing_in_it_says_so_on_both_sheets_and_in_the_text() -> None:
    held = builders.conference("c1", FIRST)
    for sheet in book(held).worksheets:
        assert [cell for row in sheet.iter_rows(min_row=2, values_only=True) for cell in row if cell] == ["Geen"]
    assert separated(builders.case(held), "c1")[1][1] == "Geen"


def test_the_case_number_gives_no_orders_to_the_head_or_foot() -> None:
    case = builders.case(builders.complete_conference(), number="R&D &P 1")
    sheet = openpyxl.load_workbook(BytesIO(data(case, "c1", DocumentFormat.XLSX)))["Acties"]
    assert "R&&D &&P 1" in str(sheet.oddFooter.left.text)


@pytest.mark.parametrize(("name", "key"), [(name, key) for name in NAMES for key in conferences(name)])
def test_of_every_case_all_forms_hold_each_new_or_open_action_and_no_formula(name: str, key: str) -> None:
    case = whole_case(name)
    wanted = [
        f"A{one.action.number}" for one in standings(case, key) if one.agreed_at == key or one.status.asks_attention
    ] or [""]
    raw = data(case, key, DocumentFormat.XLSX)
    whole = openpyxl.load_workbook(BytesIO(raw))
    assert [row["Nummer"] or "" for row in cells(whole["Acties"])] == wanted
    assert [row[0] for row in separated(case, key)[1:]] == wanted
    with ZipFile(BytesIO(raw)) as parts:
        sheets = [parts.read(part).decode() for part in parts.namelist() if "worksheets" in part]
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)


def test_the_rows_are_those_that_the_readers_may_know() -> None:
    held = builders.complete_conference(
        actions=(builders.action(1), builders.action(2, text="Kamer zoeken", owner="job", organisation="verhuurder"))
    )
    third = Readers(organisations=("verhuurder",))
    raw = made(builders.case(held), "c1", DocumentKind.ACTION_LIST, DocumentFormat.CSV, SAY, third)
    assert "Kamer zoeken" in raw.decode()
    assert "Huisbezoek" not in raw.decode()
