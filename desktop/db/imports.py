# SPDX-License-Identifier: Apache-2.0
"""What an import needs to know: who and which scores are there, and the imports of before."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from desktop.db import staged
from desktop.db.binding import Connection
from desktop.db.desk_state import read_state, write_state
from desktop.db.rows import moment_of, moment_text
from desktop.domain.client_import import PastImport
from desktop.domain.ids import ClientId

PEOPLE = """SELECT id, code, CASE WHEN full_name = '' THEN alias ELSE full_name END,
    birth_date, nik, phone, email, trashed_at IS NOT NULL
    FROM client WHERE id > :after ORDER BY id LIMIT :size"""

_COLUMNS = "columns.clients"
_PAST = "imported."
_PAST_ALL = """SELECT key, value FROM desk_state WHERE key > 'imported.' AND key < 'imported/'"""
_FORGET = "DELETE FROM desk_state WHERE key = ?"

_THERE = """SELECT filled_on, time_point, measure_id, total FROM administration
    WHERE client_id = ? AND trashed_at IS NULL"""

Score = tuple[str, str, str]
"""Day as stored, time point, measure."""


def scores_there(conn: Connection, client: ClientId) -> dict[Score, float | None]:
    """The client's totals by day, time point and measure."""
    return {(row[0], row[1], row[2]): row[3] for row in conn.execute(_THERE, (client,))}


@dataclass(frozen=True, slots=True)
class Person:
    """What a client is recognised by."""

    id: ClientId
    code: str
    name: str
    birth_date: date | None
    nik: str
    phone: str
    email: str
    trashed: bool


def remembered_columns(conn: Connection) -> dict[str, str]:
    """What headings meant in the imports before: the field's name, "" for not imported."""
    kept = read_state(conn, _COLUMNS)
    return dict(json.loads(kept)) if kept else {}


def remember_columns(conn: Connection, columns: dict[str, str]) -> None:
    """Keep what headings mean."""
    write_state(conn, _COLUMNS, json.dumps(columns, separators=(",", ":"), ensure_ascii=False))


def remember_import(conn: Connection, past: PastImport) -> None:
    """Keep when a list of clients was imported, and how much it was."""
    value = [moment_text(past.at), past.file, past.new, past.merged]
    write_state(conn, _PAST + past.batch, json.dumps(value, ensure_ascii=False))


def forget_import(conn: Connection, batch: str) -> None:
    """It is not listed any more."""
    conn.execute(_FORGET, (_PAST + batch,))


def past_imports(conn: Connection) -> tuple[PastImport, ...]:
    """Those that can be undone, newest first."""
    found = []
    for key, value in conn.execute(_PAST_ALL).fetchall():
        name = key.removeprefix(_PAST)
        batch, (at, file, new, merged) = staged.get(conn, name), json.loads(value)
        if batch is not None and batch.stage is staged.Stage.WHOLE:
            found.append(PastImport(name, moment_of(at), file, new, merged))
    return tuple(sorted(found, key=lambda past: past.at, reverse=True))
