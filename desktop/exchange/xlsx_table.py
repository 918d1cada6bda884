# SPDX-License-Identifier: Apache-2.0
"""Tables out of XLSX files, read by openpyxl. Formulas are not computed: their last value counts.

Import it late: openpyxl takes a quarter of a second.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.cell.read_only import EMPTY_CELL
from openpyxl.utils.exceptions import CellCoordinatesException, InvalidFileException
from openpyxl.workbook import Workbook

from desktop.domain.problems import Problem
from desktop.domain.problems.imports import (
    TABLE_EMPTY,
    TABLE_TOO_MANY_COLUMNS,
    TABLE_TOO_MANY_ROWS,
)
from desktop.domain.problems.sheets import (
    SHEET_CELL_TOO_LONG,
    SHEET_DAMAGED,
    SHEET_MISSING,
    SHEET_TOO_MANY_CELLS,
)
from desktop.exchange import xlsx_guard, xlsx_package
from desktop.exchange.csv_table import CELL_ERROR, Book, Row, Table
from desktop.exchange.xlsx_formats import digits_lost, moment_shown, number_shown
from desktop.exchange.xlsx_package import Package

MAX_ROWS = 50_000
MAX_COLUMNS = 2_000
MAX_CELLS = 300_000
MAX_SIGNS = 50_000_000
MAX_CELL = 32_767
MAX_PLACES = 20_000_000
LAST_LINE = 1_048_576

_SHEET_NAME = 60
_NUMBERS = ("n", "d")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BROKEN = (
    *xlsx_package.BROKEN,
    *xlsx_guard.BROKEN,
    ParseError,
    ArithmeticError,
    AttributeError,
    TypeError,
    CellCoordinatesException,
    InvalidFileException,
)
"""What openpyxl raises on files that no program writes; most of it is not its own."""


def read_xlsx(data: bytes, sheet: int = 0) -> Book:
    """Read one sheet (counted from 0 among the visible ones); headings in its first used row."""
    with _damage_told():
        package = Package(data)
        outline = _loaded(package.outline()).worksheets
        shown = [at for at, one in enumerate(outline) if one.sheet_state == "visible"]
        places = shown or list(range(len(outline)))
        if not places:
            raise Problem(SHEET_MISSING)
        chosen = sheet if 0 <= sheet < len(places) else 0
        at = places[chosen]
        full = _loaded(package.with_sheet(outline[at].max_row))
        rows = list(_rows(full.worksheets[at], package.formulas))
    if not rows:
        raise Problem(TABLE_EMPTY)
    names = tuple(outline[place].title[:_SHEET_NAME] for place in places)
    return Book(names, chosen, _table(rows))


def _loaded(package: BytesIO) -> Workbook:
    # Not catch_warnings, which changes the filters of all threads and puts old ones back.
    warnings.filterwarnings("ignore", module=r"openpyxl\.")
    return openpyxl.load_workbook(package, read_only=True, data_only=True, keep_links=False)


@contextmanager
def _damage_told() -> Iterator[None]:
    """Whatever a broken file makes the libraries say becomes one Problem."""
    try:
        yield
    except _BROKEN as fault:
        raise Problem(SHEET_DAMAGED, detail=type(fault).__name__) from fault


@dataclass(slots=True)
class _Line:
    """The cells of one row that hold anything."""

    number: int
    cells: dict[int, str] = field(default_factory=dict)
    numbers: set[int] = field(default_factory=set)
    lost: set[int] = field(default_factory=set)


def _rows(sheet: Any, formulas: frozenset[str]) -> Iterator[_Line]:
    """Its rows that hold anything, within bounds; what the sheet says of its size is not asked."""
    sheet.reset_dimensions()
    places = count = found = signs = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        places += len(row)
        if number > LAST_LINE or places > MAX_PLACES:
            raise Problem(SHEET_TOO_MANY_CELLS, limit=MAX_CELLS)
        line = _line(number, row, formulas) if row else None
        if line is None or not line.cells:
            continue
        count += len(line.cells)
        signs += sum(map(len, line.cells.values()))
        if count > MAX_CELLS or signs > MAX_SIGNS:
            raise Problem(SHEET_TOO_MANY_CELLS, limit=MAX_CELLS)
        if found > MAX_ROWS:
            raise Problem(TABLE_TOO_MANY_ROWS, limit=MAX_ROWS)
        found += 1
        yield line


def _line(number: int, row: tuple[Any, ...], formulas: frozenset[str]) -> _Line:
    line = _Line(number)
    for column, cell in enumerate(row):
        if cell is EMPTY_CELL:
            continue
        text = _shown(cell, formulas)
        if not text.strip():
            continue
        if len(text) > MAX_CELL:
            raise Problem(SHEET_CELL_TOO_LONG, line=number, limit=MAX_CELL)
        if column >= MAX_COLUMNS:
            raise Problem(TABLE_TOO_MANY_COLUMNS, limit=MAX_COLUMNS)
        line.cells[column] = text
        if cell.data_type in _NUMBERS:
            line.numbers.add(column)
            if digits_lost(cell.value):
                line.lost.add(column)
    return line


def _shown(cell: Any, formulas: frozenset[str]) -> str:
    """What the therapist sees in a cell."""
    value = cell.value
    if cell.data_type == "e":
        return CELL_ERROR
    if value is None:
        computed = cell.data_type != "n" or cell.coordinate not in formulas
        return "" if computed else CELL_ERROR
    if isinstance(value, str):
        return _ESCAPED.sub(_unescaped, value) if "_x" in value else value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return number_shown(value, cell.number_format)
    return moment_shown(value)


def _unescaped(match: re.Match[str]) -> str:
    sign = chr(int(match[1], 16))
    return sign if sign >= " " or sign in "\n\t" else ""


def _table(lines: list[_Line]) -> Table:
    """The rows, each as wide as the widest."""
    width = 1 + max(max(line.cells) for line in lines)
    if width * len(lines) > 4 * MAX_CELLS:
        raise Problem(SHEET_TOO_MANY_CELLS, limit=MAX_CELLS)
    rows = [
        Row(
            line.number,
            tuple(line.cells.get(at, "") for at in range(width)),
            frozenset(line.numbers),
            frozenset(line.lost),
        )
        for line in lines
    ]
    return Table(tuple(x.strip() for x in rows[0].cells), tuple(rows[1:]), "", "xlsx")
