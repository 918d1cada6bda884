# SPDX-License-Identifier: Apache-2.0
"""A table from whatever file a list comes in: CSV or XLSX, told apart by its first bytes."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.problems import Problem
from desktop.domain.problems.sheets import SHEET_OLD_OR_LOCKED, SHEET_OTHER_KIND
from desktop.exchange.csv_table import Book, Row, Table, read_table

_ZIP = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHER = (
    b"%PDF",
    b"{\\rtf",
    b"\x1f\x8b",
    b"PK\x05\x06",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"Rar!",
    b"7z\xbc",
)
_TITLE_ROWS = 10
_LEAST = 2


def read_book(data: bytes, sheet: int = 0) -> Book:
    """The table of a file and the sheets it has; a CSV file has one without a name.

    A title above the list is skipped: the headings are the first of the first ten rows with two
    cells filled. Columns with neither heading nor cells are left out.
    """
    if data.startswith(_OLD):
        raise Problem(SHEET_OLD_OR_LOCKED)
    if data.startswith(_OTHER):
        raise Problem(SHEET_OTHER_KIND)
    book = _xlsx(data, sheet) if data.startswith(_ZIP) else Book(("",), 0, read_table(data))
    return replace(book, table=_without_empty(_headed(book.table)))


def _xlsx(data: bytes, sheet: int) -> Book:
    from desktop.exchange.xlsx_table import read_xlsx  # late: openpyxl is slow to import

    return read_xlsx(data, sheet)


def _headed(table: Table) -> Table:
    rows = (Row(0, table.headings), *table.rows[:_TITLE_ROWS])
    at = next((at for at, row in enumerate(rows) if _filled(row) >= _LEAST), 0)
    if at == 0:
        return table
    headings = tuple(cell.strip() for cell in rows[at].cells)
    return replace(table, headings=headings, rows=table.rows[at:])


def _filled(row: Row) -> int:
    return sum(1 for cell in row.cells if cell.strip())


def _without_empty(table: Table) -> Table:
    """Columns at the end that hold nothing at all are no columns."""
    whole = wide = len(table.headings)
    while wide > 1 and not table.headings[wide - 1]:
        if any(len(row.cells) >= wide and row.cells[wide - 1].strip() for row in table.rows):
            break
        wide -= 1
    if wide == whole:
        return table
    rows = tuple(replace(row, cells=row.cells[:wide] + row.cells[whole:]) for row in table.rows)
    return replace(table, headings=table.headings[:wide], rows=rows)
