# SPDX-License-Identifier: Apache-2.0
"""`vault.keys`: two copies of the key slots in one file of fixed size.

A change overwrites the older copy, syncs, then the other: whatever a power cut or a bad sector does
to the copy being written, the other one opens the vault.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import struct
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import BinaryIO

from desktop.db.keys import KeySlots
from desktop.db.slots_json import slots_from_json, slots_to_json
from desktop.domain.problems import Problem, storage, vault
from desktop.system.files import told, write_file

FILE_NAME = "vault.keys"
COPY_BYTES = 8192
_MAGIC = b"TEDUHKEY"
_HEAD = struct.Struct(">8sQI")
_CHECKSUM_BYTES = 32
_PLACES = (0, 1)


@dataclass(frozen=True, slots=True)
class KeyCopy:
    """One readable copy: where it lies (0 or 1), how often the file was written before it."""

    place: int
    generation: int
    slots: KeySlots


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file holds: one or two readable copies, the newest first."""

    copies: tuple[KeyCopy, ...]

    @property
    def whole(self) -> bool:
        """Whether both copies are readable and say the same; otherwise write one of them again."""
        return len(self.copies) == 2 and self.copies[0].slots == self.copies[1].slots

    @property
    def damaged(self) -> bool:
        """Whether one copy is unreadable."""
        return len(self.copies) < 2

    def candidates(self) -> tuple[KeySlots, ...]:
        """Different slots to try, newest first: two after a change that was cut off half-way."""
        return tuple(dict.fromkeys(copy.slots for copy in self.copies))


def read_key_file(path: Path) -> KeyFile:
    """Read both copies. Problem KEYS_DAMAGED without a readable one, KEYS_NEWER from the future."""
    try:
        with path.open("rb") as file:
            data = file.read(COPY_BYTES * 2)
    except FileNotFoundError:
        raise Problem(vault.KEYS_DAMAGED) from None
    except OSError as error:
        detail = type(error).__name__
        raise Problem(storage.CANNOT_OPEN, detail=detail, path=str(path)) from error
    found = [copy for place in _PLACES if (copy := _parsed(data, place)) is not None]
    if not found:
        raise Problem(vault.KEYS_DAMAGED)
    return KeyFile(tuple(sorted(found, key=lambda copy: -copy.generation)))


def create_key_file(path: Path, slots: KeySlots) -> None:
    """Write a new file, or replace a damaged one, with two equal copies."""
    write_file(path, _copy_bytes(1, slots) * 2)


def write_key_file(path: Path, slots: KeySlots) -> None:
    """Replace both copies, one after the other. Problem KEYS_NOT_SAVED; one copy always remains."""
    newest = read_key_file(path).copies[0]
    data = _copy_bytes(newest.generation + 1, slots)
    try:
        with path.open("r+b", buffering=0) as file:
            _overwrite(file, 1 - newest.place, data)
            _overwrite(file, newest.place, data)
    except OSError as error:
        raise Problem(vault.KEYS_NOT_SAVED, detail=type(error).__name__) from error


def repair_keys_from(folder: Path, slots: KeySlots) -> None:
    """Give `folder` a new key file with slots out of a backup; what was there is kept beside it."""
    path = folder / FILE_NAME
    with told(path):
        if path.exists():
            shutil.copy2(path, _free_name(path))
    create_key_file(path, slots)


def _free_name(path: Path) -> Path:
    names = (path.with_name(f"{path.name}.replaced-{number}") for number in count(1))
    return next(name for name in names if not name.exists())


def _overwrite(file: BinaryIO, place: int, data: bytes) -> None:
    file.seek(place * COPY_BYTES)
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]
    os.fsync(file.fileno())


def _copy_bytes(generation: int, slots: KeySlots) -> bytes:
    payload = slots_to_json(slots)
    head = _HEAD.pack(_MAGIC, generation, len(payload))
    body = (head + payload).ljust(COPY_BYTES - _CHECKSUM_BYTES, b"\0")
    return body + hashlib.sha256(body).digest()


def _parsed(data: bytes, place: int) -> KeyCopy | None:
    """The copy at `place`, or None where it is damaged."""
    copy = data[place * COPY_BYTES : (place + 1) * COPY_BYTES]
    body, checksum = copy[:-_CHECKSUM_BYTES], copy[-_CHECKSUM_BYTES:]
    if len(copy) != COPY_BYTES or hashlib.sha256(body).digest() != checksum:
        return None
    magic, generation, length = _HEAD.unpack_from(body)
    if magic != _MAGIC:
        return None
    try:
        slots = slots_from_json(body[_HEAD.size : _HEAD.size + length])
    except Problem as problem:
        if problem.text is vault.KEYS_NEWER:
            raise
        return None
    return KeyCopy(place, generation, slots)
