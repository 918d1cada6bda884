# SPDX-License-Identifier: Apache-2.0
"""Which database errors are the environment's fault and which Problem tells each."""

from __future__ import annotations

from desktop.db.binding import Error
from desktop.domain.problems import Problem, ProblemText
from desktop.domain.problems import storage as texts

_PRIMARY = 0xFF
_TEXTS: dict[int, ProblemText] = {
    5: texts.VAULT_BUSY,  # SQLITE_BUSY
    6: texts.VAULT_BUSY,  # SQLITE_LOCKED
    8: texts.READ_ONLY,  # SQLITE_READONLY
    10: texts.DISK_FAILED,  # SQLITE_IOERR
    11: texts.VAULT_DAMAGED,  # SQLITE_CORRUPT
    13: texts.DISK_FULL,  # SQLITE_FULL
    26: texts.VAULT_UNREADABLE,  # SQLITE_NOTADB
}
_CANNOT_OPEN = 14
_SENTENCES: dict[str, int] = {
    "database or disk is full": 13,
    "disk I/O error": 10,
    "attempt to write a readonly database": 8,
    "database disk image is malformed": 11,
    "database is locked": 5,
    "file is not a database": 26,
    "unable to open database file": _CANNOT_OPEN,
}
"""The binding's backup tells no code, only SQLite's fixed sentence for it."""


def known_problem(error: Error) -> Problem | None:
    """The Problem behind a database error, or None when the error is our own mistake."""
    code = getattr(error, "sqlite_errorcode", None) or _SENTENCES.get(str(error))
    if code is None:
        return None
    name = getattr(error, "sqlite_errorname", "")
    if code & _PRIMARY == _CANNOT_OPEN:
        return Problem(texts.CANNOT_OPEN, detail=name, path="vault.db")
    text = _TEXTS.get(code & _PRIMARY)
    return Problem(text, detail=name) if text else None
