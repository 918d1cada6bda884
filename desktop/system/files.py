# SPDX-License-Identifier: Apache-2.0
"""Files written whole or not at all, with a Problem that says why not."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.domain.problems import Problem
from desktop.domain.problems import storage as texts
from desktop.system.durable import sync_folder

PRIVATE = 0o600
_AT_ONCE, _BETWEEN_SECONDS = 16 << 20, 0.002
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_file(path: Path, data: bytes) -> None:
    """Put `data` at `path`, replacing what is there; durable when this returns."""
    with written_beside(path) as file:
        file.write(data)


def read_at_most(path: Path, size: int) -> bytes:
    """The first `size` bytes of a file and one more where there are more. Raises OSError."""
    with path.open("rb") as file:
        return file.read(size + 1)


@contextmanager
def written_beside(path: Path) -> Iterator[BinaryIO]:
    """A file to write that becomes `path` when the block ends, and vanishes when it raises."""
    part = part_of(path)
    with told(path):
        try:
            with new_private_file(part) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            sync_folder(path.parent)
        finally:
            remove(part)


def part_of(path: Path) -> Path:
    """The name beside `path` under which it is written."""
    return path.with_name(path.name + ".part")


def new_private_file(path: Path) -> BinaryIO:
    """Open a new file that only this user can read; a leftover of that name is removed first."""
    path.unlink(missing_ok=True)
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, PRIVATE), "w+b")


def sync_file(path: Path) -> None:
    """Wait until the content of `path` is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_so_far(file: BinaryIO) -> None:
    """Wait until what was written into an open file is on the disk."""
    file.flush()
    os.fsync(file.fileno())


def forget_cached(path: Path) -> None:
    """Ask the system to read `path` from the disk next time; where it can't, nothing is lost."""
    if sys.platform == "linux":
        with suppress(OSError), path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def remove_large(path: Path) -> None:
    """Remove a large file that is ours bit by bit: a save meanwhile would wait for the whole."""
    with suppress(OSError), path.open("r+b") as file:
        for size in range(file.seek(0, os.SEEK_END), 0, -_AT_ONCE):
            file.truncate(size)
            time.sleep(_BETWEEN_SECONDS)
    remove(path)


def remove(path: Path) -> None:
    """Remove a file that is ours; not being able to is no reason to fail."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the file system refuses into a Problem about `path`."""
    try:
        yield
    except OSError as error:
        raise problem_of(error, path) from error


def problem_of(error: OSError, path: Path) -> Problem:
    """The Problem behind an OSError met while writing `path`."""
    code = errno.errorcode.get(error.errno or 0, type(error).__name__)
    if error.errno in _FULL:
        return Problem(texts.DISK_FULL, detail=code)
    if error.errno == errno.EIO:
        return Problem(texts.DISK_FAILED, detail=code)
    return Problem(texts.CANNOT_WRITE, detail=code, path=str(path))
