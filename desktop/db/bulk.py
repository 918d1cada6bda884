# SPDX-License-Identifier: Apache-2.0
"""Many records at once, with their ids given; the digest's triggers run as for any other row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.db.search import fill

T = TypeVar("T")
CACHE_KIB = 256 * 1024

NOTES_BELOW = """SELECT note.id, note.client_id, note.body, session.starts_at
    FROM note JOIN session ON session.id = note.session_id
    WHERE note.id < ? ORDER BY note.id DESC LIMIT ?"""


def insert_records(
    conn: Connection,
    table: Table[T],
    records: Iterable[T],
    extra: Callable[[T], tuple[Any, ...]] = lambda _: (),
) -> None:
    """Store `records`, each with its own id; `extra` gives the table's extra columns."""
    conn.executemany(table.insert_whole, [table.whole(one, *extra(one)) for one in records])


def index_notes_below(conn: Connection, note_id: int, size: int) -> int:
    """Index up to `size` notes with ids below `note_id`, newest first; the lowest id done, or 0."""
    rows = conn.execute(NOTES_BELOW, (note_id, size)).fetchall()
    fill(conn, rows)
    return int(rows[-1][0]) if rows else 0


def widen_cache(conn: Connection) -> None:
    """Room for the pages that random ids touch; holds until the connection closes."""
    conn.execute(f"PRAGMA cache_size = -{CACHE_KIB:d}")
