# SPDX-License-Identifier: Apache-2.0
"""What an import needs: what is there already, which rows it wrote, and taking them out again."""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop.db.binding import Connection
from desktop.domain.ids import AdministrationId, ClientId

_KEY = "import."
_THERE = """SELECT filled_on, time_point, measure_id, total FROM administration
    WHERE client_id = ? AND trashed_at IS NULL"""
_REMEMBER = "INSERT INTO desk_state (key, value) VALUES (?, ?)"
_RECALL = "SELECT value FROM desk_state WHERE key = ?"
_FORGET = "DELETE FROM desk_state WHERE key = ?"
_DELETE_FORM = "DELETE FROM administration WHERE id = ?"
_DELETE_CLIENT = "DELETE FROM client WHERE id = ?"
_IN_USE = """SELECT EXISTS (SELECT 1 FROM session WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM appointment WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM goal WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM risk_flag WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM risk_assessment WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM document WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM disclosure WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM contact WHERE client_id = :client)
    OR EXISTS (SELECT 1 FROM administration WHERE client_id = :client)"""

Score = tuple[str, str, str]
"""Day as stored, time point, measure."""


def scores_there(conn: Connection, client: ClientId) -> dict[Score, float | None]:
    """The client's totals by day, time point and measure."""
    return {(row[0], row[1], row[2]): row[3] for row in conn.execute(_THERE, (client,))}


def remember(
    conn: Connection, batch: str, clients: Sequence[ClientId], forms: Sequence[AdministrationId]
) -> None:
    """Keep what a batch wrote."""
    value = json.dumps({"clients": list(clients), "forms": list(forms)}, separators=(",", ":"))
    conn.execute(_REMEMBER, (_KEY + batch, value))


def recall(
    conn: Connection, batch: str
) -> tuple[tuple[ClientId, ...], tuple[AdministrationId, ...]] | None:
    """The clients and forms a batch wrote, or None."""
    row = conn.execute(_RECALL, (_KEY + batch,)).fetchone()
    if row is None:
        return None
    kept = json.loads(row[0])
    return tuple(map(ClientId, kept["clients"])), tuple(map(AdministrationId, kept["forms"]))


def forget(conn: Connection, batch: str) -> None:
    """A batch that was undone cannot be undone again."""
    conn.execute(_FORGET, (_KEY + batch,))


def delete_forms(conn: Connection, forms: Sequence[AdministrationId]) -> None:
    """Take filled-in forms out of the vault."""
    for form in forms:
        conn.execute(_DELETE_FORM, (form,))


def delete_unused_client(conn: Connection, client: ClientId) -> bool:
    """Take out a client nobody has worked with; False when somebody has."""
    if conn.execute(_IN_USE, {"client": client}).fetchone()[0]:
        return False
    conn.execute(_DELETE_CLIENT, (client,))
    return True
