"""The actions and decisions as a spreadsheet: text that stays text, dates that are dates, no formula and no link."""

import csv
import re
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from exports.blocks import Document
from exports.composers.action_list import action_list
from exports.composers.subject import Subject
from exports.renderers.characters import printable
from exports.renderers.tables import Table, actions, decisions

_LONGEST_CELL = 32_000
_LONGEST_MARGIN = 250
_LONGEST_TAB = 28
_NOT_ON_A_TAB = re.compile(r"[\[\]:*?/\\]")
_LITERALLY = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def workbook(subject: Subject) -> bytes:
    """The actions that the readers may know, new ones and earlier ones still open, and on a second sheet the decisions.

    A text longer than a cell can hold is cut off and says so. What people typed is never a formula, link or number.
    """
    document = action_list(subject)
    target = BytesIO()
    book = xlsxwriter.Workbook(target, _LITERALLY)
    book.set_properties(_properties(document))
    for number, table in enumerate((actions(subject), decisions(subject)), start=1):
        _sheet(book, table, document, subject, _tab(table.name, number))
    book.close()
    return target.getvalue()


def separated(subject: Subject) -> bytes:
    """The actions as text in UTF-8 with its mark: semicolons between fields, CR LF after rows, dates as yyyy-mm-dd.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    table = actions(subject)
    target = StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow([harmless(title) for title, _ in table.columns])
    writer.writerows([[_field(value) for value in row] for row in table.rows])
    return target.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """*text* as a spreadsheet shows it and does not run it, when it comes from a text file."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) or text.lstrip()[:1] in _STARTS_A_FORMULA[:4] else text


def _field(value: str | date | None) -> str:
    if isinstance(value, date):
        return value.isoformat()
    typed = value or ""
    # A tab or return at the start is what makes it dangerous: seen before these become a space and a line feed.
    dangerous = harmless(typed) != typed
    text = printable(typed)
    return f"'{text}" if dangerous else harmless(text)


def _tab(name: str, number: int) -> str:
    """The name on a sheet's tab, as far as spreadsheets take it; the organisation may have put it in its own words."""
    taken = _NOT_ON_A_TAB.sub(" ", printable(name)).strip(" '")
    short = taken.encode("utf-16-le")[: 2 * _LONGEST_TAB].decode("utf-16-le", "ignore").strip(" '")
    return f"{number} {short}" if short != name else name


def _sheet(book: Workbook, table: Table, document: Document, subject: Subject, name: str) -> None:
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "font_name": "Noto Sans"})
    look = {"text_wrap": True, "valign": "top", "font_name": "Noto Sans", "font_size": 10}
    plain, dated = book.add_format(look), book.add_format(look | {"num_format": "d-m-yyyy", "align": "left"})
    for place, (title, width) in enumerate(table.columns):
        sheet.set_column(place, place, width, plain)
        sheet.write_string(0, place, printable(title), head)
    for number, row in enumerate(table.rows, start=1):
        _row(sheet, number, row, (plain, dated), subject)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
    _page(sheet, document, subject)


def _row(
    sheet: Worksheet, number: int, row: Sequence[str | date | None], formats: tuple[Any, Any], subject: Subject
) -> None:
    plain, dated = formats
    for place, value in enumerate(row):
        if isinstance(value, date) and value.year >= 1900:
            sheet.write_datetime(number, place, datetime(value.year, value.month, value.day), dated)
        elif isinstance(value, date):
            sheet.write_string(number, place, value.isoformat(), plain)
        elif value:
            sheet.write_string(number, place, _held(printable(value), subject), plain)


def _held(text: str, subject: Subject) -> str:
    """As much of *text* as a cell can hold, counted as spreadsheets do, in halves of characters."""
    if len(text.encode("utf-16-le")) // 2 <= _LONGEST_CELL:
        return text
    kept = text.encode("utf-16-le")[: 2 * _LONGEST_CELL].decode("utf-16-le", "ignore")
    return f"{kept}{subject.say('sheet.cut')}"


def _page(sheet: Worksheet, document: Document, subject: Subject) -> None:
    """A4 on its side, one page wide, with the marking above and which document it is below."""
    say = subject.say
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5)
    sender = f"&L{_margin(document.organisation)}" if document.organisation else ""
    head = f"{sender}&R{_margin(document.marking)}"
    which, _ = document.foot
    foot = f"&L{_margin(which)}&R{_margin(say('sheet.page'))} &P {_margin(say('sheet.of'))} &N"
    sheet.set_header(head if len(head) <= _LONGEST_MARGIN else f"&R{_margin(document.short_marking)}")
    sheet.set_footer(foot if len(foot) <= _LONGEST_MARGIN else f"&R{_margin(document.short_marking)} &P")


def _margin(text: str) -> str:
    """*text* for a head or foot, where an ampersand gives orders unless it stands twice."""
    short = " ".join(printable(text).split())
    return (short if len(short) <= 110 else f"{short[:109]}…").replace("&", "&&")


def _properties(document: Document) -> dict[str, Any]:
    return {
        "title": printable(f"{document.title} {document.case_number}"),
        "subject": printable(document.status),
        "author": printable(document.organisation),
        "company": printable(document.organisation),
        "comments": printable(document.marking),
    }
