# SPDX-License-Identifier: Apache-2.0
"""`vault.gen`: the newest generation this computer saw committed, to notice an older file.

44 bytes, written after each durable commit without waiting for the disk. A torn or missing file
says nothing; only a genuine higher number does.
"""

from __future__ import annotations

import hashlib
import hmac
from io import FileIO
from pathlib import Path

from desktop.db.keys import derive_key

NAME = "vault.gen"
_MAGIC = b"TGN1"
_NUMBER = 8
_MAC = 32
SIZE = len(_MAGIC) + _NUMBER + _MAC


class GenerationFile:
    """The companion file, kept open; failing to write it never fails a save."""

    def __init__(self, path: Path, data_key: bytes) -> None:
        self._path = path
        self._mac = hashlib.blake2b(digest_size=_MAC, key=derive_key(data_key, b"generation"))
        self._file: FileIO | None = None

    def newest(self) -> int | None:
        """The number it holds, or None when it is missing, torn or of another vault."""
        try:
            with self._path.open("rb") as file:
                content = file.read(SIZE + 1)
        except OSError:
            return None
        number = int.from_bytes(content[len(_MAGIC) : len(_MAGIC) + _NUMBER])
        return number if hmac.compare_digest(content, self._content(number)) else None

    def write(self, generation: int) -> None:
        """Remember `generation`; a disk that refuses is met again by the next save itself."""
        try:
            file = self._opened()
            file.seek(0)
            file.write(self._content(generation))
        except OSError:
            self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self) -> FileIO:
        if self._file is None:
            self._path.touch(0o600)
            self._file = FileIO(str(self._path), "r+")
        return self._file

    def _content(self, generation: int) -> bytes:
        body = _MAGIC + generation.to_bytes(_NUMBER)
        mac = self._mac.copy()
        mac.update(body)
        return body + mac.digest()
