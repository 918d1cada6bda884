# SPDX-License-Identifier: Apache-2.0
"""The outer form of a backup: a zip that stores three entries and has exactly one valid spelling.

Any zip program can open it. Reading compares every byte around the contents with what writing would
have put there, so there is nothing to be lenient about. ZIP64 throughout, for vaults over 4 GB.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts

DATABASE = "vault.db"
KEYS = "keys.json"
MANIFEST = "manifest.json"
NAMES = (DATABASE, KEYS, MANIFEST)
MOST_SMALL_BYTES = 64 * 1024
MOST_DATABASE_BYTES = 1 << 40
CHUNK = 1 << 20

_VERSION = 45
_NOON_1980 = (0, 0x21)
_MANY16, _MANY32 = 0xFFFF, 0xFFFFFFFF
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_END = struct.Struct("<4s4H2LH")
_SIZES = struct.Struct("<2H2Q")
_SIZES_AND_PLACE = struct.Struct("<2H3Q")


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored file: its name, size, CRC-32, and where its header begins."""

    name: str
    size: int
    crc: int
    header: int

    @property
    def start(self) -> int:
        """Where its content begins."""
        return self.header + len(local_header(self))

    @property
    def end(self) -> int:
        """Where its content ends."""
        return self.start + self.size


def local_header(entry: Entry) -> bytes:
    """What stands before the content."""
    name = entry.name.encode("ascii")
    extra = _SIZES.pack(1, 16, entry.size, entry.size)
    head = (b"PK\3\4", _VERSION, 0, 0, *_NOON_1980, entry.crc, _MANY32, _MANY32)
    return _LOCAL.pack(*head, len(name), len(extra)) + name + extra


def directory(entries: tuple[Entry, ...]) -> bytes:
    """What stands after all contents."""
    start = entries[-1].end
    listed = b"".join(map(_central_header, entries))
    count = len(entries)
    end64 = _END64.pack(b"PK\6\6", 44, _VERSION, _VERSION, 0, 0, count, count, len(listed), start)
    locator = _LOCATOR.pack(b"PK\6\7", 0, start + len(listed), 1)
    end = _END.pack(b"PK\5\6", _MANY16, _MANY16, _MANY16, _MANY16, _MANY32, _MANY32, 0)
    return listed + end64 + locator + end


def _central_header(entry: Entry) -> bytes:
    name = entry.name.encode("ascii")
    extra = _SIZES_AND_PLACE.pack(1, 24, entry.size, entry.size, entry.header)
    head = (b"PK\1\2", _VERSION, _VERSION, 0, 0, *_NOON_1980, entry.crc, _MANY32, _MANY32)
    return _CENTRAL.pack(*head, len(name), len(extra), 0, 0, 0, 0, _MANY32) + name + extra


_DIRECTORY_BYTES = len(directory(tuple(Entry(name, 0, 0, 0) for name in NAMES)))


class ArchiveWriter:
    """Writes the entries one after the other into an open file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._entries: list[Entry] = []

    def add(self, name: str, chunks: Iterator[bytes]) -> None:
        """Stream one entry; its header is completed afterwards."""
        header = self._file.tell()
        self._file.write(local_header(Entry(name, 0, 0, header)))
        size = crc = 0
        for chunk in chunks:
            self._file.write(chunk)
            size, crc = size + len(chunk), crc32(chunk, crc)
        entry = Entry(name, size, crc, header)
        self._file.seek(header)
        self._file.write(local_header(entry))
        self._file.seek(entry.end)
        self._entries.append(entry)

    def finish(self) -> None:
        """Write the directory."""
        self._file.write(directory(tuple(self._entries)))


def read_entries(file: BinaryIO) -> dict[str, Entry]:
    """Where the three contents are; Problem NOT_A_BACKUP or BACKUP_DAMAGED."""
    file.seek(0, 2)
    total = file.tell()
    file.seek(0)
    head = file.read(_LOCAL.size + len(DATABASE))
    if head[:4] != b"PK\3\4" or head[_LOCAL.size :] != DATABASE.encode():
        raise Problem(texts.NOT_A_BACKUP)
    if total < _DIRECTORY_BYTES:
        raise Problem(texts.BACKUP_DAMAGED, detail="short")
    file.seek(total - _DIRECTORY_BYTES)
    tail = file.read(_DIRECTORY_BYTES)
    entries = _listed(tail)
    if entries[-1].end + _DIRECTORY_BYTES != total or directory(entries) != tail:
        raise Problem(texts.BACKUP_DAMAGED, detail="directory")
    for entry in entries:
        file.seek(entry.header)
        if file.read(entry.start - entry.header) != local_header(entry):
            raise Problem(texts.BACKUP_DAMAGED, detail=f"header of {entry.name}")
    return {entry.name: entry for entry in entries}


def _listed(tail: bytes) -> tuple[Entry, ...]:
    """Sizes and checksums from the directory; places follow from them alone."""
    entries: list[Entry] = []
    place = header = 0
    for name in NAMES:
        crc = _CENTRAL.unpack_from(tail, place)[7]
        extra = place + _CENTRAL.size + len(name)
        size = _SIZES_AND_PLACE.unpack_from(tail, extra)[2]
        if size > (MOST_DATABASE_BYTES if name == DATABASE else MOST_SMALL_BYTES):
            raise Problem(texts.BACKUP_DAMAGED, detail=f"size of {name}")
        entries.append(Entry(name, size, crc, header))
        header = entries[-1].end
        place = extra + _SIZES_AND_PLACE.size
    return tuple(entries)


def read_small(file: BinaryIO, entry: Entry) -> bytes:
    """The whole content of the manifest or the keys."""
    return b"".join(read_chunks(file, entry))


def read_chunks(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """The content in pieces of 1 MiB; BACKUP_DAMAGED after the last one if it is not whole."""
    file.seek(entry.start)
    left, crc = entry.size, 0
    while left:
        chunk = file.read(min(CHUNK, left))
        if not chunk:
            raise Problem(texts.BACKUP_DAMAGED, detail=f"{entry.name} ends early")
        left, crc = left - len(chunk), crc32(chunk, crc)
        yield chunk
    if crc != entry.crc:
        raise Problem(texts.BACKUP_DAMAGED, detail=f"checksum of {entry.name}")


def file_chunks(path: Path) -> Iterator[bytes]:
    """The content of an ordinary file in pieces."""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk
