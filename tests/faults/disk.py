# SPDX-License-Identifier: Apache-2.0
"""A disk that forgets: replays a trace and says what may be left of it after a power cut.

Nothing is certain but what was synced: bytes of a file by a sync of that file, names in a folder by
a sync of that folder. Of all the rest any part may be there, writes torn at 512 bytes.
"""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
_HEAD = struct.Struct("=ciqI")


class Event(NamedTuple):
    """One record of the trace; see recorder.c."""

    kind: str
    fd: int
    offset: int
    data: bytes


class Fate(StrEnum):
    """What happens to everything that was not synced."""

    KEEP = "keep"
    DROP = "drop"
    FIRST = "first"
    MIX = "mix"
    TEAR = "tear"


@dataclass(slots=True)
class File:
    """Its bytes on the platter, and what waits: (offset, bytes) or a new size."""

    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes] | int] = field(default_factory=list)

    def sync(self) -> None:
        """All that waits is on the platter."""
        for step in self.waiting:
            _apply(self.durable, step)
        self.waiting.clear()


@dataclass(frozen=True, slots=True)
class NameChange:
    """In folder `folder`: `new` names `file` (None: a folder); `old` no longer names anything."""

    folder: str
    new: str = ""
    old: str = ""
    file: File | None = None


def read_trace(path: Path) -> Iterator[Event]:
    """The events of a trace, in order."""
    content = path.read_bytes()
    at = 0
    while at < len(content):
        kind, fd, offset, length = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        yield Event(kind.decode(), fd, offset, content[at : at + length])
        at += length


class Disk:
    """What a program sees, what is durable, and what waits between the two."""

    def __init__(self, root: Path) -> None:
        """Everything below `root` is durable as it is now."""
        self.root = str(root)
        self._open: dict[int, File | str] = {}
        self._seen: dict[str, File | None] = {}
        for path in root.rglob("*"):
            self._seen[str(path)] = None if path.is_dir() else File(bytearray(path.read_bytes()))
        self._names = dict(self._seen)
        self._changes: list[NameChange] = []

    def apply(self, event: Event) -> None:
        """The program did this."""
        act = {
            "o": self._opened,
            "w": self._written,
            "s": self._synced,
            "t": self._cut,
            "r": self._renamed,
            "u": self._unlinked,
            "d": self._unlinked,
            "m": self._made,
            "c": self._closed,
        }.get(event.kind)
        if act is not None:
            act(event)

    def after_cut(self, fate: Fate, rng: random.Random) -> dict[str, bytes | None]:
        """Names below the root and the bytes they may have, None for a folder."""
        names = dict(self._names)
        for change in _chosen(self._changes, fate, rng):
            _rename(names, change)
        left: dict[str, bytes | None] = {}
        for name, file in sorted(names.items()):
            if _folder(name) == self.root or _folder(name) in left:
                left[name] = None if file is None else _content(file, fate, rng)
        return {name[len(self.root) + 1 :]: content for name, content in left.items()}

    def _opened(self, event: Event) -> None:
        name = event.data.decode()
        found = self._seen.get(name)
        if found is None and event.offset & os.O_CREAT and name not in self._seen:
            found = self._seen[name] = File()
            self._changes.append(NameChange(_folder(name), new=name, file=found))
        if found is None:
            self._open[event.fd] = name
            return
        if event.offset & os.O_TRUNC:
            found.waiting.append(0)
        self._open[event.fd] = found

    def _closed(self, event: Event) -> None:
        self._open.pop(event.fd, None)

    def _written(self, event: Event) -> None:
        self._file(event).waiting.append((event.offset, event.data))

    def _cut(self, event: Event) -> None:
        self._file(event).waiting.append(event.offset)

    def _synced(self, event: Event) -> None:
        what = self._open[event.fd]
        if isinstance(what, File):
            what.sync()
            return
        for change in self._changes:
            if change.folder == what:
                _rename(self._names, change)
        self._changes = [change for change in self._changes if change.folder != what]

    def _renamed(self, event: Event) -> None:
        old, new = event.data.decode().split("\0")
        self._change(NameChange(_folder(new), new=new, old=old, file=self._seen.get(old)))

    def _unlinked(self, event: Event) -> None:
        old = event.data.decode()
        self._change(NameChange(_folder(old), old=old))

    def _made(self, event: Event) -> None:
        new = event.data.decode()
        self._change(NameChange(_folder(new), new=new))

    def _change(self, change: NameChange) -> None:
        _rename(self._seen, change)
        self._changes.append(change)

    def _file(self, event: Event) -> File:
        found = self._open[event.fd]
        if not isinstance(found, File):
            raise TypeError(found)
        return found


def put_down(left: dict[str, bytes | None], folder: Path) -> None:
    """Make real files of what was left, in a new `folder`."""
    folder.mkdir(parents=True)
    for name, content in left.items():
        if content is None:
            (folder / name).mkdir(exist_ok=True)
        else:
            (folder / name).write_bytes(content)


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


def _rename(names: dict[str, File | None], change: NameChange) -> None:
    if change.old and change.old not in names:
        return  # the name it takes away never reached the disk
    if change.new in names and change.old and names[change.old] is None:
        return  # a folder cannot take the name of one that is still there
    below = [name for name in names if name.startswith(change.old + "/")] if change.old else []
    if change.old:
        file = names.pop(change.old)
        if change.new:
            names[change.new] = file
    else:
        names[change.new] = change.file
    for name in below:
        file = names.pop(name)
        if change.new:
            names[change.new + name[len(change.old) :]] = file


def _chosen(changes: list[NameChange], fate: Fate, rng: random.Random) -> list[NameChange]:
    if fate is Fate.KEEP:
        return changes
    if fate is Fate.DROP:
        return []
    if fate is Fate.FIRST:
        return changes[: rng.randint(0, len(changes))]
    return [change for change in changes if rng.random() < 0.5]


def _content(file: File, fate: Fate, rng: random.Random) -> bytes:
    content = bytearray(file.durable)
    waiting = file.waiting
    if fate is Fate.DROP:
        waiting = []
    elif fate is Fate.FIRST:
        waiting = waiting[: rng.randint(0, len(waiting))]
    for step in waiting:
        if fate is Fate.MIX and rng.random() < 0.5:
            continue
        if fate is Fate.TEAR and not isinstance(step, int):
            for piece in _sectors(*step):
                if rng.random() < 0.6:
                    _apply(content, piece)
        elif fate is not Fate.TEAR or rng.random() < 0.5:
            _apply(content, step)
    return bytes(content)


def _sectors(offset: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        length = SECTOR - (offset + at) % SECTOR
        yield offset + at, data[at : at + length]
        at += length


def _apply(content: bytearray, step: tuple[int, bytes] | int) -> None:
    size = step if isinstance(step, int) else step[0]
    if len(content) < size:
        content.extend(bytes(size - len(content)))
    if isinstance(step, int):
        del content[step:]
    else:
        content[size : size + len(step[1])] = step[1]
