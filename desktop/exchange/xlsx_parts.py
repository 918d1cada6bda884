# SPDX-License-Identifier: Apache-2.0
"""The parts of an XLSX file, unpacked within bounds and read as a stream of elements.

Written on expat and not on a library: a file from a stranger is read in constant memory, nothing
in it is followed or run, and what can go wrong is known.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from xml.parsers import expat

from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems.imports import TABLE_TOO_LARGE
from desktop.domain.problems.sheets import (
    SHEET_BOMB,
    SHEET_DAMAGED,
    SHEET_DECLARATIONS,
    SHEET_MISSING,
    SHEET_OTHER_KIND,
)

MAX_BYTES = 20_000_000
MAX_ENTRIES = 2_000
MAX_PART = 128_000_000
MAX_RATIO = 200
MAX_ELEMENTS = 2_000_000

_SMALL = 1_000_000
_CHUNK = 65_536
_DIRECTORY = 1_000_000
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    expat.ExpatError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
    OSError,
)
Attributes = dict[str, str]


@contextmanager
def damage_told() -> Iterator[None]:
    """Whatever a broken file makes the libraries say becomes one Problem."""
    try:
        yield
    except _BROKEN as fault:
        raise Problem(SHEET_DAMAGED, detail=type(fault).__name__) from fault


class Parts:
    """The files inside. Raises Problem for anything that is no XLSX, damaged, or too much."""

    def __init__(self, data: bytes) -> None:
        if len(data) > MAX_BYTES:
            raise Problem(TABLE_TOO_LARGE, limit=MAX_BYTES // 1_000_000)
        if _directory_size(data) > _DIRECTORY:
            raise Problem(SHEET_BOMB)
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        infos = self._zip.infolist()
        if len(infos) > MAX_ENTRIES:
            raise Problem(SHEET_BOMB)
        self._infos = {info.filename.lstrip("/"): info for info in infos}
        if "[Content_Types].xml" not in self._infos:
            raise Problem(SHEET_OTHER_KIND)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._infos

    def parse(
        self,
        name: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Call back for each element and text of a part, names without their prefix."""
        info = self._infos.get(name)
        if info is None:
            raise Problem(SHEET_MISSING if "sheet" in name else SHEET_OTHER_KIND)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Problem(SHEET_DAMAGED)
        packed = max(info.compress_size, 1)
        if info.file_size > MAX_PART or info.file_size > max(_SMALL, packed * MAX_RATIO):
            raise Problem(SHEET_BOMB)
        parser = _parser(start, end, text)
        with self._zip.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                parser.Parse(chunk, False)
            parser.Parse(b"", True)

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """What the part `name` ("" for the file) refers to inside the file: {id: (kind, part)}."""
        folder, base = posixpath.split(name)
        found: dict[str, tuple[str, str]] = {}

        def start(tag: str, values: Attributes) -> None:
            if tag == "Relationship" and values.get("TargetMode") != "External":
                kind = values.get("Type", "").rpartition("/")[2]
                found[values.get("Id", "")] = (kind, _inside(folder, values.get("Target", "")))

        self.parse(posixpath.join(folder, "_rels", f"{base}.rels"), start)
        return found


def _inside(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _parser(
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None,
    text: Callable[[str], None] | None,
) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    count = 0

    def started(tag: str, values: Attributes) -> None:
        nonlocal count
        count += 1
        if count > MAX_ELEMENTS:
            raise Problem(SHEET_BOMB)
        start(tag.rpartition(":")[2], values)

    parser.StartElementHandler = started
    if end is not None:
        ending = end
        parser.EndElementHandler = lambda tag: ending(tag.rpartition(":")[2])
    if text is not None:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse(SHEET_DECLARATIONS)
    parser.EntityDeclHandler = _refuse(SHEET_DECLARATIONS)
    return parser


def _refuse(text: ProblemText) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise Problem(text)

    return refuse


def _directory_size(data: bytes) -> int:
    """Bytes of the list of entries, as the file says: zipfile reads it whole before any bound."""
    at = data.rfind(b"PK\x05\x06")
    if at < 0:
        return 0
    size = int.from_bytes(data[at + 12 : at + 16], "little")
    if data[max(at - 20, 0) : at].startswith(b"PK\x06\x07"):
        size = max(size & 0xFFFFFFF, int.from_bytes(data[at - 36 : at - 28], "little"))
    return size
