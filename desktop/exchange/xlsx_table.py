# SPDX-License-Identifier: Apache-2.0
"""Tables out of XLSX files. Formulas are not computed: their last value is read, as saved."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.domain.problems import Problem
from desktop.domain.problems.imports import (
    TABLE_EMPTY,
    TABLE_TOO_MANY_COLUMNS,
    TABLE_TOO_MANY_ROWS,
)
from desktop.domain.problems.sheets import (
    SHEET_CELL_TOO_LONG,
    SHEET_MISSING,
    SHEET_TOO_MANY_CELLS,
)
from desktop.exchange.csv_table import Row, Table
from desktop.exchange.xlsx_formats import GENERAL, Format, digits_lost, format_of, shown
from desktop.exchange.xlsx_parts import Attributes, Parts, damage_told

MAX_ROWS = 50_000
MAX_COLUMNS = 2_000
MAX_CELLS = 500_000
MAX_CELL = 32_767
MAX_STRINGS = 500_000
CELL_ERROR = "#N/A"

_SHEET_NAME = 60
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"([A-Za-z]{1,3})(\d{1,7})")


@dataclass(frozen=True, slots=True)
class Book:
    """The names of the visible sheets, which of them was read, and its table."""

    sheets: tuple[str, ...]
    chosen: int
    table: Table


def read_xlsx(data: bytes, sheet: int = 0) -> Book:
    """Read one sheet (counted from 0 among the visible ones); headings in its first used row."""
    with damage_told():
        parts = Parts(data)
        main = _main_part(parts)
        relations = parts.relations(main)
        sheets, from_1904 = _sheets(parts, main, relations)
        if not sheets:
            raise Problem(SHEET_MISSING)
        chosen = sheet if 0 <= sheet < len(sheets) else 0
        reader = _SheetReader(_strings(parts, relations), _formats(parts, relations), from_1904)
        parts.parse(sheets[chosen][1], reader.start, reader.end, reader.text)
    if not reader.rows:
        raise Problem(TABLE_EMPTY)
    return Book(tuple(name for name, _ in sheets), chosen, reader.table())


def _main_part(parts: Parts) -> str:
    found = [part for kind, part in parts.relations("").values() if kind == "officeDocument"]
    return found[0] if found else "xl/workbook.xml"


def _sheets(
    parts: Parts, main: str, relations: dict[str, tuple[str, str]]
) -> tuple[list[tuple[str, str]], bool]:
    """(name, part) of the visible sheets, else of all; and whether days count from 1904."""
    visible: list[tuple[str, str]] = []
    hidden: list[tuple[str, str]] = []
    old_mac = False

    def start(tag: str, values: Attributes) -> None:
        nonlocal old_mac
        if tag == "workbookPr":
            old_mac = values.get("date1904") in ("1", "true")
        if tag == "sheet":
            ref = next((values[key] for key in values if key.endswith(":id")), "")
            kind, part = relations.get(ref, ("", ""))
            if kind == "worksheet":
                kept = visible if values.get("state", "visible") == "visible" else hidden
                kept.append((values.get("name", "")[:_SHEET_NAME], part))

    parts.parse(main, start)
    return visible or hidden, old_mac


def _strings(parts: Parts, relations: dict[str, tuple[str, str]]) -> list[str]:
    part = next((part for kind, part in relations.values() if kind == "sharedStrings"), "")
    if not part or not parts.has(part):
        return []
    strings: list[str] = []
    words = _Words()

    def start(tag: str, _values: Attributes) -> None:
        if tag == "si":
            words.clear()
        words.start(tag)

    def end(tag: str) -> None:
        words.end(tag)
        if tag == "si":
            if len(strings) >= MAX_STRINGS:
                raise Problem(SHEET_TOO_MANY_CELLS, limit=MAX_CELLS)
            strings.append(words.take())

    parts.parse(part, start, end, words.text)
    return strings


def _formats(parts: Parts, relations: dict[str, tuple[str, str]]) -> list[Format]:
    """The number format of each cell style."""
    part = next((part for kind, part in relations.values() if kind == "styles"), "")
    if not part or not parts.has(part):
        return []
    codes: dict[int, str] = {}
    styles: list[Format] = []
    within = False

    def start(tag: str, values: Attributes) -> None:
        nonlocal within
        if tag == "numFmt":
            codes[int(values.get("numFmtId", "0"))] = values.get("formatCode", "")
        elif tag == "xf" and within:
            number = int(values.get("numFmtId", "0"))
            styles.append(format_of(number, codes.get(number, "")))
        within = within or tag == "cellXfs"

    def end(tag: str) -> None:
        nonlocal within
        within = within and tag != "cellXfs"

    parts.parse(part, start, end)
    return styles


class _Words:
    """The text of the `t` elements between two points, without what says how it is read aloud."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._open = self._aloud = False

    def clear(self) -> None:
        self._pieces.clear()

    def start(self, tag: str) -> None:
        self._aloud = self._aloud or tag == "rPh"
        self._open = tag == "t" and not self._aloud

    def end(self, tag: str) -> None:
        self._aloud = self._aloud and tag != "rPh"
        self._open = False

    def text(self, piece: str) -> None:
        if self._open:
            self._pieces.append(piece)

    def take(self) -> str:
        text = "".join(self._pieces)
        self._pieces.clear()
        return _ESCAPED.sub(_unescaped, text) if "_x" in text else text


def _unescaped(match: re.Match[str]) -> str:
    sign = chr(int(match[1], 16))
    return sign if sign >= " " or sign in "\n\t" else ""


@dataclass(slots=True)
class _SheetReader:
    """Collects the rows of a sheet that hold anything, within bounds."""

    strings: list[str]
    formats: list[Format]
    from_1904: bool
    rows: list[tuple[int, dict[int, str], frozenset[int], frozenset[int]]] = field(
        default_factory=list
    )
    _line: int = 0
    _column: int = -1
    _kind: str = ""
    _style: Format = GENERAL
    _values: list[str] = field(default_factory=list)
    _cells: dict[int, str] = field(default_factory=dict)
    _numbers: set[int] = field(default_factory=set)
    _lost: set[int] = field(default_factory=set)
    _words: _Words = field(default_factory=_Words)
    _in_value: bool = False
    _formula: bool = False
    _count: int = 0

    def start(self, tag: str, values: Attributes) -> None:
        """An element begins."""
        if tag == "c":
            self._begin_cell(values)
        elif tag == "row":
            self._line = int(values["r"]) if "r" in values else self._line + 1
            self._column = -1
        elif tag == "v":
            self._in_value = True
        elif tag == "f":
            self._formula = True
        else:
            self._words.start(tag)

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "c":
            self._end_cell()
        elif tag == "row":
            self._end_row()
        elif tag == "v":
            self._in_value = False
        else:
            self._words.end(tag)

    def text(self, piece: str) -> None:
        """Text of a value, or of words written in the cell itself."""
        if self._in_value:
            self._values.append(piece)
        else:
            self._words.text(piece)

    def table(self) -> Table:
        """The rows, each as wide as the widest."""
        width = 1 + max(max(cells) for _, cells, _, _ in self.rows)
        if width * len(self.rows) > 4 * MAX_CELLS:
            raise Problem(SHEET_TOO_MANY_CELLS, limit=MAX_CELLS)
        rows = [
            Row(line, tuple(cells.get(at, "") for at in range(width)), numbers, lost)
            for line, cells, numbers, lost in self.rows
        ]
        return Table(tuple(x.strip() for x in rows[0].cells), tuple(rows[1:]), "", "xlsx")

    def _begin_cell(self, values: Attributes) -> None:
        place = _PLACE.fullmatch(values.get("r", ""))
        self._column = _column(place[1]) if place else self._column + 1
        self._kind = values.get("t", "n")
        style = int(values.get("s", "0"))
        self._style = self.formats[style] if 0 <= style < len(self.formats) else GENERAL
        self._values.clear()
        self._words.clear()
        self._formula = False

    def _end_cell(self) -> None:
        raw = "".join(self._values)
        text = self._shown(raw) or (CELL_ERROR if self._formula and not raw else "")
        if not text.strip():
            return
        self._count += 1
        if len(text) > MAX_CELL:
            raise Problem(SHEET_CELL_TOO_LONG, line=self._line, limit=MAX_CELL)
        if self._count > MAX_CELLS:
            raise Problem(SHEET_TOO_MANY_CELLS, limit=MAX_CELLS)
        if self._column >= MAX_COLUMNS:
            raise Problem(TABLE_TOO_MANY_COLUMNS, limit=MAX_COLUMNS)
        self._cells[self._column] = text

    def _shown(self, raw: str) -> str:
        if self._kind == "s":
            return self.strings[abs(int(raw))] if raw else ""
        if self._kind == "inlineStr":
            return self._words.take()
        if self._kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(raw, raw)
        if self._kind == "e":
            return CELL_ERROR
        if self._kind == "n" and raw:
            self._numbers.add(self._column)
            if digits_lost(raw):
                self._lost.add(self._column)
            return shown(raw, self._style, from_1904=self.from_1904)
        return _ESCAPED.sub(_unescaped, raw) if "_x" in raw else raw

    def _end_row(self) -> None:
        if self._cells:
            if len(self.rows) > MAX_ROWS:
                raise Problem(TABLE_TOO_MANY_ROWS, limit=MAX_ROWS)
            numbers, lost = frozenset(self._numbers), frozenset(self._lost)
            self.rows.append((self._line, self._cells, numbers, lost))
            self._cells = {}
        self._numbers.clear()
        self._lost.clear()


def _column(letters: str) -> int:
    """A is 0, Z 25, AA 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
