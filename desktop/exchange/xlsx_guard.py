# SPDX-License-Identifier: Apache-2.0
"""Counts what a part would make of memory, before anything builds a tree of it.

A tree is let go of row by row (and string by string). What is not let go of yet is bounded, and so
is all of it. The counting is done by expat, the parser under openpyxl: it knows every encoding and
every way to write a definition, which a search in the bytes would have to imitate.
"""

from __future__ import annotations

from html import escape
from typing import IO
from xml.parsers import expat

from desktop.domain.problems import Problem
from desktop.domain.problems.sheets import SHEET_BOMB, SHEET_DAMAGED, SHEET_DECLARATIONS

MAX_ELEMENTS = 900_000
MAX_STRING_ELEMENTS = 500_000
MAX_HELD = {"worksheet": 200_000, "sst": 200_000, "styleSheet": 200_000}
MAX_HELD_ELSEWHERE = 10_000
MAX_HELD_BYTES = 4_000_000
MAX_DEPTH = 60
MAX_FORMAT = 255
MAX_BRACKETS = 20

BROKEN = (expat.ExpatError, ValueError, LookupError)

_CHUNK = 65_536
_ROOT_WITHIN = 8_192
_ENCODINGS = ("utf-8", "us-ascii")
_CHILD = 2
_LET_GO = {"worksheet": "row", "sst": "si"}
_WANTED = {
    "workbook": ("workbookPr", "sheets"),
    "styleSheet": ("numFmts", "cellXfs"),
    "worksheet": ("sheetData",),
}
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
Attributes = dict[str, str]


def root_of(stream: IO[bytes]) -> str:
    """The name of the root without its prefix; "" where none comes in the first 8 KiB."""
    found: list[str] = []
    parser = _parser()
    parser.StartElementHandler = lambda tag, _: found.append(tag)
    try:
        parser.Parse(stream.read(_ROOT_WITHIN), False)
    except expat.ExpatError:
        if not found:
            raise
    return found[0].rpartition(":")[2] if found else ""


class Guard:
    """Reads one part and raises Problem where it is too much; afterwards can cut it.

    `formulas` are the cells that have one, as "B7".
    """

    def __init__(self, spent: int = 0) -> None:
        """`spent` is the `count` of the parts before."""
        self.count = spent
        self.formulas: list[str] = []
        self._parser = _parser()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._root = self._prefix = self._cell = self._let_go = self._main = ""
        self._links: Attributes = {}
        self._most, self._most_held = MAX_ELEMENTS, MAX_HELD_ELSEWHERE
        self._held = self._before = self._depth = self._since = 0
        self._wanted: tuple[str, ...] | None = None
        self._spans: list[tuple[str, int, int]] = []
        self._start_at = 0

    def read(self, data: bytes) -> None:
        """Count all of it."""
        if data.startswith(_WIDE):
            raise Problem(SHEET_DAMAGED, detail="encoding")
        for at in range(0, len(data), _CHUNK):
            self._parser.Parse(data[at : at + _CHUNK], False)
        self._parser.Parse(b"", True)

    def cut(self, data: bytes) -> bytes:
        """The part with what is needed of it alone, in its own words; others are left whole."""
        if self._wanted is None:
            return data
        links = "".join(f' {key}="{escape(value)}"' for key, value in self._links.items())
        size = f'<{self._prefix}dimension ref="A1"/>' if "sheetData" in self._wanted else ""
        pieces = [f"<{self._root}{links}>{size}".encode()]
        for tag, start, end in self._spans:
            closing = f"</{tag}".encode()
            pieces.append(data[start:end])
            if data.startswith(closing, end):  # else it was <like this/>
                pieces.append(closing + b">")
        return b"".join((*pieces, f"</{self._root}>".encode()))

    def _start(self, tag: str, values: Attributes) -> None:
        self.count += 1
        self._held += 1 + len(values)
        self._depth += 1
        at = self._parser.CurrentByteIndex
        if (
            self.count > self._most
            or self._held > self._most_held
            or self._depth > MAX_DEPTH
            or at - self._since > MAX_HELD_BYTES
        ):
            raise Problem(SHEET_BOMB)
        name = tag.removeprefix(self._prefix)
        if not self._root:
            self._begin(tag, values)
        elif self._main in values:
            raise Problem(SHEET_DAMAGED, detail="namespace")
        elif name == "c":
            self._cell = values.get("r", "")
        elif name == "f":
            self.formulas.append(self._cell)
        elif name == self._let_go:
            self._before = self._held - 1 - len(values)
            self.count += len(values)  # openpyxl keeps them
        elif name == "numFmt":
            _check_format(values.get("formatCode", ""))
        elif self._depth == _CHILD:
            self._start_at = at

    def _begin(self, tag: str, values: Attributes) -> None:
        self._root = tag
        before, colon, name = tag.rpartition(":")
        self._prefix, self._main = before + colon, "xmlns" + colon + before
        self._let_go, self._wanted = _LET_GO.get(name, ""), _WANTED.get(name)
        self._most_held = MAX_HELD.get(name, MAX_HELD_ELSEWHERE)
        if name == "sst":
            self._most = self.count + MAX_STRING_ELEMENTS
        self._links = {key: value for key, value in values.items() if key.startswith("xmlns")}

    def _end(self, tag: str) -> None:
        self._depth -= 1
        name = tag.removeprefix(self._prefix)
        at = self._parser.CurrentByteIndex
        if at - self._since > MAX_HELD_BYTES:
            raise Problem(SHEET_BOMB)
        if name == self._let_go:
            self._held, self._since = self._before, at
        elif self._depth == 1 and self._wanted and name in self._wanted:
            self._spans.append((tag, self._start_at, at))


def _check_format(code: str) -> None:
    """Excel allows 255 signs; openpyxl's search for dates takes long over many open brackets."""
    if len(code) > MAX_FORMAT or code.count("[") > MAX_BRACKETS:
        raise Problem(SHEET_DAMAGED, detail="number format")


def _parser() -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.XmlDeclHandler = _check_encoding
    return parser


def _refuse(*_: object) -> None:
    raise Problem(SHEET_DECLARATIONS)


def _check_encoding(_version: str, encoding: str | None, _alone: int) -> None:
    if (encoding or "utf-8").lower() not in _ENCODINGS:
        raise Problem(SHEET_DAMAGED, detail="encoding")
