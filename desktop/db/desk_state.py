# SPDX-License-Identifier: Apache-2.0
"""Where the therapist was, and other small state that names records."""

from __future__ import annotations

from desktop.db.binding import Connection

READ = "SELECT value FROM desk_state WHERE key = ?"
WRITE = (
    "INSERT INTO desk_state (key, value) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"
)


def read_state(conn: Connection, key: str) -> str:
    """The value, "" where there is none."""
    row = conn.execute(READ, (key,)).fetchone()
    return str(row[0]) if row else ""


def write_state(conn: Connection, key: str, value: str) -> None:
    """Keep `value` under `key`."""
    conn.execute(WRITE, (key, value))
