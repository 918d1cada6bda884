# SPDX-License-Identifier: Apache-2.0
"""The therapist's own notes: never joined with anything, never in the search index."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import SessionId
from desktop.domain.note import ProcessNote

PROCESS_NOTE = Table("process_note", ProcessNote, key="session_id")

_GET = PROCESS_NOTE.by_key
_SAVE = """INSERT INTO process_note (session_id, uuid, body, updated_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (session_id) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at"""


def get(conn: Connection, session: SessionId) -> ProcessNote | None:
    """The process note of a session, or None."""
    return PROCESS_NOTE.first(conn.execute(_GET, (session,)))


def save(conn: Connection, session: SessionId, uuid: str, body: str, at: str) -> None:
    """Write it; `uuid` names it when it is new."""
    conn.execute(_SAVE, (session, uuid, body, at))
