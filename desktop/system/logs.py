# SPDX-License-Identifier: Apache-2.0
"""A log that cannot hold client data: event codes and numbers, nothing else."""

from __future__ import annotations

import os
import re
from pathlib import Path
from threading import Lock

from desktop.system.clock import Clock

_CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*")
_PRIVATE = 0o600


class EventLog:
    """Appends one line per event to teduh.log; at most `keep` files of `limit` bytes."""

    def __init__(self, folder: Path, clock: Clock, *, limit: int = 512_000, keep: int = 3) -> None:
        self._path = folder / "teduh.log"
        self._clock = clock
        self._limit = limit
        self._keep = keep
        self._lock = Lock()

    def event(self, code: str, /, **numbers: float) -> None:
        """Note that something happened: `event("session.saved", session=12, ms=4)`.

        Raises ValueError on a code that is not dotted lower case and TypeError on any text: names
        and notes have no way in. A full or read-only disk loses the line, never the work.
        """
        line = self._line(code, numbers)
        with self._lock:
            try:
                self._append(line)
            except OSError:
                return

    def _line(self, code: str, numbers: dict[str, float]) -> bytes:
        if not _CODE.fullmatch(code):
            raise ValueError("an event code is dotted lower case")
        if not all(isinstance(value, int | float) for value in numbers.values()):
            raise TypeError("an event carries numbers only")
        moment = self._clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        shown = "".join(f" {name}={value:g}" for name, value in numbers.items())
        return f"{moment} {code}{shown}\n".encode()

    def _append(self, line: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if self._path.exists() and self._path.stat().st_size + len(line) > self._limit:
            self._rotate()
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)

    def _rotate(self) -> None:
        for number in range(self._keep - 1, 0, -1):
            older = self._path.with_name(f"teduh.{number}.log")
            newer = self._path.with_name(f"teduh.{number - 1}.log") if number > 1 else self._path
            if newer.exists():
                newer.replace(older)
