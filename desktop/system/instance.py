# SPDX-License-Identifier: Apache-2.0
"""One Teduh per vault: a lock the system itself drops when the process dies, however it dies."""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import sys
from pathlib import Path
from typing import BinaryIO

from desktop.domain.problems import Problem, vault

_MOST_BYTES = 512
_LOCKED_BYTE = 1 << 20  # beyond the text, which Windows could not read inside a locked range
_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class InstanceLock:
    """Held while a vault is open. The file stays behind; only the system's lock on it counts."""

    def __init__(self, file: BinaryIO | None) -> None:
        self._file = file

    @property
    def held(self) -> bool:
        """False after release, and where the disk is read-only or knows no locks."""
        return self._file is not None

    def release(self) -> None:
        """Let another process open the vault. Safe to call twice."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.truncate(0)
            self._file.close()
            self._file = None


def take_instance_lock(path: Path, *, host: str | None = None) -> InstanceLock:
    """Lock `path` for this process; Problem ALREADY_OPEN_HERE or ALREADY_OPEN_ELSEWHERE.

    `host` is the name others are told. Where nothing can be written or locked, the database's own
    lock still keeps a second instance out.
    """
    own_host = platform.node() if host is None else host
    try:
        file = _open(path)
    except OSError:
        return InstanceLock(None)
    try:
        _lock(file)
    except OSError as error:
        holder = _holder(path)
        file.close()
        if error.errno not in _BUSY:
            return InstanceLock(None)
        raise _already_open(holder, own_host) from None
    with contextlib.suppress(OSError):
        file.truncate(0)
        file.write(f"{os.getpid()}\n{own_host}\n".encode(errors="replace")[:_MOST_BYTES])
    return InstanceLock(file)


def _open(path: Path) -> BinaryIO:
    binary = getattr(os, "O_BINARY", 0)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | binary, 0o600)
    return os.fdopen(handle, "r+b", buffering=0)


def _holder(path: Path) -> str:
    """The host that the lock file names, or "" where it can't be read."""
    try:
        with path.open("rb") as file:
            lines = file.read(_MOST_BYTES).decode(errors="replace").splitlines()
    except OSError:
        return ""
    return lines[1] if len(lines) > 1 else ""


def _already_open(holder: str, own_host: str) -> Problem:
    if holder and holder != own_host:
        return Problem(vault.ALREADY_OPEN_ELSEWHERE, host=holder)
    return Problem(vault.ALREADY_OPEN_HERE)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        finally:
            file.seek(0)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
