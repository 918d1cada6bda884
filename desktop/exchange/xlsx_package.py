# SPDX-License-Identifier: Apache-2.0
"""An XLSX file from a stranger, unpacked within bounds and cut down to what a list needs.

openpyxl reads whatever stands in a file, for as long as it takes. So it is given a package of our
own: links, names of sheets, and of one sheet the rows with their strings and styles. Pictures,
charts, macros, properties, rules and links to other files are never handed on.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from desktop.domain.problems import Problem
from desktop.domain.problems.imports import TABLE_TOO_LARGE
from desktop.domain.problems.sheets import (
    SHEET_BOMB,
    SHEET_DAMAGED,
    SHEET_OLD_OR_LOCKED,
    SHEET_OTHER_KIND,
)
from desktop.exchange.xlsx_guard import Guard, root_of

MAX_BYTES = 20_000_000
MAX_ENTRIES = 2_000
MAX_RATIO = 200
MAX_UNPACKED = 512_000_000
MAX_PART = {"worksheet": 48_000_000, "sst": 32_000_000}
MAX_OTHER_PART = 4_000_000

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)

_SMALL = 1_000_000
_DIRECTORY = 1_000_000
_ENCRYPTED = 1
_XML = (".xml", ".rels")
_TYPES = "[Content_Types].xml"
_STYLES = "xl/styles.xml"
_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_HEAD = 4_096
_STRICT = (
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", _MAIN),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_NO_STRINGS = b'<sst xmlns="' + _MAIN + b'"/>'
_NO_ROWS = b'<worksheet xmlns="' + _MAIN + b'"><dimension ref="A1:A%d"/></worksheet>'


class Package:
    """The parts of a file that matter. Raises Problem for no XLSX, damaged, or too much.

    `formulas` are the places of the formulas in the sheet that was handed on last.
    """

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(_checked(data))
        self._infos = _bounded(self._zip.infolist())
        self._kinds = {name: self._kind(info) for name, info in self._infos.items()}
        self._guard = Guard()
        self.formulas: frozenset[str] = frozenset()

    def outline(self) -> io.BytesIO:
        """A file with the names of the sheets; sheet number n says it has n rows, and has none."""
        return self._made("")

    def with_sheet(self, number: int) -> io.BytesIO:
        """A file with the rows of the sheet that `outline` gave this number."""
        return self._made(self._sheets()[number - 1])

    def _sheets(self) -> list[str]:
        return [name for name, kind in self._kinds.items() if kind == "worksheet"]

    def _made(self, chosen: str) -> io.BytesIO:
        out, self._guard = io.BytesIO(), Guard()
        with zipfile.ZipFile(out, "w") as made:
            for name, kind in self._kinds.items():
                if kind in ("Types", "Relationships", "workbook"):
                    made.writestr(name, self._part(name, kind))
                elif kind == "sst":
                    made.writestr(name, self._part(name, kind) if chosen else _NO_STRINGS)
                elif kind == "styleSheet" and chosen and _STYLES not in made.namelist():
                    made.writestr(_STYLES, self._part(name, kind))
            for number, name in enumerate(self._sheets(), 1):
                rows = self._rows(name) if name == chosen else _NO_ROWS % number
                made.writestr(name, rows)
        out.seek(0)
        return out

    def _rows(self, name: str) -> bytes:
        part = self._part(name, "worksheet")
        self.formulas = frozenset(self._guard.formulas)
        return part

    def _part(self, name: str, kind: str) -> bytes:
        data = self._unpacked(name, kind)
        self._guard = Guard(self._guard.count)
        self._guard.read(data)
        return self._guard.cut(data)

    def _unpacked(self, name: str, kind: str) -> bytes:
        info = self._infos[name]
        if info.file_size > MAX_PART.get(kind, MAX_OTHER_PART):
            raise Problem(SHEET_BOMB)
        data = self._zip.read(info)
        head, rest = data[:_HEAD], data[_HEAD:]
        for strict, usual in _STRICT:
            head = head.replace(strict, usual)
        return head + rest if len(head) != _HEAD else data

    def _kind(self, info: zipfile.ZipInfo) -> str:
        """The name of its root; "" for a part that begins with none."""
        with self._zip.open(info) as stream:
            return root_of(stream)


def _checked(data: bytes) -> io.BytesIO:
    if len(data) > MAX_BYTES:
        raise Problem(TABLE_TOO_LARGE, limit=MAX_BYTES // 1_000_000)
    if _directory_size(data) > _DIRECTORY:
        raise Problem(SHEET_BOMB)
    return io.BytesIO(data)


def _bounded(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The XML parts by their names."""
    if len(entries) > MAX_ENTRIES:
        raise Problem(SHEET_BOMB)
    names = {one.filename.lstrip("/"): one for one in entries}
    if len(names) != len(entries):
        raise Problem(SHEET_DAMAGED, detail="two parts of one name")
    if _TYPES not in names:
        raise Problem(SHEET_OTHER_KIND)
    if any(one.flag_bits & _ENCRYPTED for one in entries):
        raise Problem(SHEET_OLD_OR_LOCKED)
    parts = {name: one for name, one in names.items() if name.lower().endswith(_XML)}
    for one in parts.values():
        if one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Problem(SHEET_DAMAGED, detail="compression")
        if one.file_size > max(_SMALL, one.compress_size * MAX_RATIO):
            raise Problem(SHEET_BOMB)
    if sum(one.file_size for one in parts.values()) > MAX_UNPACKED:
        raise Problem(SHEET_BOMB)
    return parts


def _directory_size(data: bytes) -> int:
    """Bytes of the list of entries, as the file says: zipfile reads it whole before any bound."""
    at = data.rfind(b"PK\x05\x06")
    if at < 0:
        return 0
    size = int.from_bytes(data[at + 12 : at + 16], "little")
    if data[max(at - 20, 0) : at].startswith(b"PK\x06\x07"):
        size = max(size & 0xFFFFFFF, int.from_bytes(data[at - 36 : at - 28], "little"))
    return size
