# SPDX-License-Identifier: Apache-2.0
"""Tables as CSV: read what spreadsheet programs write, within bounds; write what they read."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from desktop.domain.problems import Problem
from desktop.domain.problems.imports import (
    TABLE_EMPTY,
    TABLE_ENCODING,
    TABLE_FIELD_TOO_LARGE,
    TABLE_NOT_TEXT,
    TABLE_QUOTES,
    TABLE_TOO_LARGE,
    TABLE_TOO_MANY_COLUMNS,
    TABLE_TOO_MANY_ROWS,
)
from desktop.domain.problems.sheets import SHEET_TOO_MANY_CELLS

MAX_BYTES = 50_000_000
MAX_ROWS = 200_000
MAX_COLUMNS = 2_000
MAX_FIELD = 1_000_000
MAX_CELLS = 5_000_000
DELIMITERS = (",", ";", "\t")
CELL_ERROR = "#N/A"
"""What stands for a spreadsheet's error, or for a formula that was never computed."""

Cell = str | int | float | date | None

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_SAMPLE_ROWS = 20


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, and the line of the file it begins on (from 1).

    `numbers` are the columns a spreadsheet kept as numbers, `lost` those with more figures than it
    can keep; a CSV file cannot tell.
    """

    line: int
    cells: tuple[str, ...]
    numbers: frozenset[int] = frozenset()
    lost: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it stands in the file; cells are text, untouched. Blank lines are gone."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Book:
    """The names of the visible sheets, which of them was read, and its table."""

    sheets: tuple[str, ...]
    chosen: int
    table: Table


def read_table(data: bytes) -> Table:
    """Read a CSV file with headings in its first line; encoding and delimiter are found out."""
    if len(data) > MAX_BYTES:
        raise Problem(TABLE_TOO_LARGE, limit=MAX_BYTES // 1_000_000)
    text, encoding = _decoded(data)
    if "\0" in text:
        raise Problem(TABLE_NOT_TEXT)
    with _field_limit():
        delimiter, text, skipped = _delimiter(text)
        rows = tuple(_rows(text, delimiter, skipped))
    if not rows:
        raise Problem(TABLE_EMPTY)
    headings = tuple(cell.strip() for cell in rows[0].cells)
    return Table(headings, rows[1:], delimiter, encoding)


@contextmanager
def _field_limit() -> Iterator[None]:
    """The csv module keeps its limit for the whole program: set it, then put it back."""
    before = csv.field_size_limit(MAX_FIELD)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _decoded(data: bytes) -> tuple[str, str]:
    marked = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise Problem(TABLE_NOT_TEXT if b"\0" in data else TABLE_ENCODING)


def _delimiter(text: str) -> tuple[str, str, int]:
    """The delimiter, the text after a `sep=` line, and how many lines that line took."""
    first, _, rest = text.partition("\n")
    hint = first.strip("\r ")
    if hint.lower().startswith("sep=") and hint[4:] in DELIMITERS:
        return hint[4:], rest, 1
    return max(DELIMITERS, key=lambda delimiter: _fitness(text, delimiter)), text, 0


def _fitness(text: str, delimiter: str) -> tuple[int, int]:
    """How many of the first rows have as many cells as the headings (two or more), and how many."""
    widths: list[int] = []
    reader = csv.reader(io.StringIO(text[:MAX_FIELD], newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            if cells:
                widths.append(len(cells))
            if len(widths) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0, 0
    if not widths or widths[0] < 2:
        return 0, 0
    return sum(1 for width in widths if width == widths[0]), widths[0]


def _rows(text: str, delimiter: str, skipped: int) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line, count, cells_read = 1 + skipped, 0, 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                count += 1
                cells_read += len(cells)
                _check_size(count, cells, cells_read)
                yield Row(line, tuple(cells))
            line = reader.line_num + 1 + skipped
    except csv.Error as fault:
        if "field larger" in str(fault):
            raise Problem(TABLE_FIELD_TOO_LARGE, line=line, limit=MAX_FIELD) from fault
        raise Problem(TABLE_QUOTES, line=line, detail=str(fault)) from fault


def _check_size(count: int, cells: Sequence[str], all_cells: int) -> None:
    if all_cells > MAX_CELLS:
        raise Problem(SHEET_TOO_MANY_CELLS, limit=MAX_CELLS)
    if count > MAX_ROWS + 1:
        raise Problem(TABLE_TOO_MANY_ROWS, limit=MAX_ROWS)
    if len(cells) > MAX_COLUMNS:
        raise Problem(TABLE_TOO_MANY_COLUMNS, limit=MAX_COLUMNS)


def csv_write(
    headings: Sequence[str], rows: Iterable[Sequence[Cell]], *, delimiter: str = ","
) -> bytes:
    """UTF-8 with a byte order mark, CRLF lines. Text a spreadsheet would run gets a `'` before it.

    Numbers stay numbers, also negative ones; dates are ISO; None is an empty cell.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([_cell(heading) for heading in headings])
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8", "replace")


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if not isinstance(cell, str):
        return str(cell)
    text = cell.replace("\0", "")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
