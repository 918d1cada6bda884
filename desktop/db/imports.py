# SPDX-License-Identifier: Apache-2.0
"""What an import needs to know: which scores are there already."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.domain.ids import ClientId

_THERE = """SELECT filled_on, time_point, measure_id, total FROM administration
    WHERE client_id = ? AND trashed_at IS NULL"""

Score = tuple[str, str, str]
"""Day as stored, time point, measure."""


def scores_there(conn: Connection, client: ClientId) -> dict[Score, float | None]:
    """The client's totals by day, time point and measure."""
    return {(row[0], row[1], row[2]): row[3] for row in conn.execute(_THERE, (client,))}
