# SPDX-License-Identifier: Apache-2.0
"""The trail of what was done: append-only, each event chained to the one before by its hash.

Details carry codes, ids and numbers, never clinical text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from desktop.db.binding import Connection
from desktop.db.rows import moment_text
from desktop.db.store import Store
from desktop.system.clock import Clock

_START = bytes(32)
_LAST = "SELECT id, hash FROM audit_event ORDER BY id DESC LIMIT 1"
_APPEND = (
    "INSERT INTO audit_event (id, at, action, kind, record_uuid, detail, hash)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_WALK = (
    "SELECT id, at, action, kind, record_uuid, detail, hash FROM audit_event"
    " WHERE id > :after ORDER BY id LIMIT :size"
)


def append_audit(
    connection: Connection,
    clock: Clock,
    action: str,
    kind: str = "",
    uuid: str = "",
    detail: dict[str, str | int] | None = None,
) -> int:
    """Record `action` (such as "note.sign") on a record within the running transaction; its id."""
    last = connection.execute(_LAST).fetchone()
    number, previous = (last[0] + 1, last[1]) if last else (1, _START)
    text = json.dumps(detail or {}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    values = (number, moment_text(clock.now()), action, kind, uuid, text)
    connection.execute(_APPEND, (*values, _chained(previous, values)))
    return number


def verify_audit(store: Store) -> int | None:
    """The id of the first event that is missing, altered or out of place; None when all is well."""
    previous, expected = _START, 1
    for rows in store.read_slices(_WALK):
        for row in rows:
            if row[0] != expected or row[6] != _chained(previous, row[:6]):
                return expected
            previous, expected = row[6], expected + 1
    return None


def _chained(previous: bytes, values: Sequence[Any]) -> bytes:
    body = json.dumps(list(values), separators=(",", ":")).encode("ascii")
    return hashlib.sha256(previous + body).digest()
