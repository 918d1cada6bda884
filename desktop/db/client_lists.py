# SPDX-License-Identifier: Apache-2.0
"""Lists of clients: who, in which order, and the narrow rows of those on view."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop.db.binding import Connection
from desktop.db.folding import fold
from desktop.db.rows import moment_text, read_all
from desktop.domain.client import ClientFilter, ClientLine, ClientSort
from desktop.domain.ids import ClientId

_LINES = """), latest AS MATERIALIZED (
    SELECT page.id AS client_id, (
        SELECT a.id FROM administration AS a INDEXED BY administration_of_client
        WHERE a.client_id = page.id AND a.trashed_at IS NULL AND a.total IS NOT NULL
        ORDER BY a.filled_on DESC, a.id DESC LIMIT 1
    ) AS administration_id FROM page
)
SELECT client.id, client.code,
    CASE WHEN client.full_name = '' THEN client.alias ELSE client.full_name END,
    client.full_name = '', client.status,
    (SELECT min(p.starts_at) FROM appointment AS p
     WHERE p.client_id = client.id AND p.starts_at >= :now AND p.status = 'planned'),
    (SELECT max(e.last_at) FROM episode_summary AS e WHERE e.client_id = client.id),
    (SELECT coalesce(sum(e.sessions_held), 0) FROM episode_summary AS e
     WHERE e.client_id = client.id),
    coalesce(newest.measure_id, ''), newest.total,
    (SELECT CASE WHEN newest.total > o.total THEN 1 WHEN newest.total < o.total THEN -1 ELSE 0 END
     FROM administration AS o
     WHERE o.client_id = client.id AND o.measure_id = newest.measure_id AND o.trashed_at IS NULL
       AND o.total IS NOT NULL
       AND (o.filled_on, o.id) < (newest.filled_on, newest.id)
     ORDER BY o.filled_on DESC, o.id DESC LIMIT 1),
    (SELECT count(*) FROM risk_flag AS r
     LEFT JOIN administration AS a ON a.id = r.administration_id
     LEFT JOIN session AS s ON s.id = r.session_id
     WHERE r.client_id = client.id AND r.closed_at IS NULL
       AND a.trashed_at IS NULL AND s.trashed_at IS NULL),
    coalesce((SELECT d.measure_id FROM measure_schedule AS d
              WHERE d.client_id = client.id AND d.due_on <= :today AND client.status = 'active'
              ORDER BY d.due_on, d.id LIMIT 1), ''),
    (SELECT min(d.due_on) FROM measure_schedule AS d
     WHERE d.client_id = client.id AND d.due_on <= :today AND client.status = 'active')
FROM page CROSS JOIN client ON client.id = page.id
    CROSS JOIN latest ON latest.client_id = page.id
    LEFT JOIN administration AS newest ON newest.id = latest.administration_id
"""
# The page is cut first, so that the columns that look elsewhere run for its rows alone.
_PAGE = """
page AS MATERIALIZED (
    SELECT id, sort_key FROM client
    WHERE trashed_at IS NULL
      AND (:statuses IS NULL OR status IN (SELECT value FROM json_each(:statuses)))
      AND (:text = '' OR instr(sort_key, :text) > 0)
      AND (:after IS NULL OR (sort_key, id) > (SELECT c.sort_key, c.id FROM client AS c
                                               WHERE c.id = :after))
    ORDER BY sort_key, id LIMIT :size
"""
PAGE = "".join(("WITH", _PAGE, _LINES, "ORDER BY page.sort_key, page.id"))
_GIVEN = """
page AS MATERIALIZED (
    SELECT value AS id, key AS place FROM json_each(:ids)
"""
LINES = "".join(("WITH", _GIVEN, _LINES, "ORDER BY page.place"))
_WANTED = """
WHERE client.trashed_at IS NULL
  AND (:statuses IS NULL OR client.status IN (SELECT value FROM json_each(:statuses)))
  AND (:text = '' OR instr(client.sort_key, :text) > 0)
  AND (:tag = '' OR client.id IN (SELECT t.client_id FROM client_tag AS t WHERE t.tag = :tag))
  AND (:service IS NULL
       OR client.id IN (SELECT e.client_id FROM episode AS e WHERE e.service = :service))
  AND (NOT :attention
    OR client.id IN (
        SELECT f.client_id FROM risk_flag AS f
            LEFT JOIN administration AS a ON a.id = f.administration_id
            LEFT JOIN session AS s ON s.id = f.session_id
        WHERE f.closed_at IS NULL AND a.trashed_at IS NULL AND s.trashed_at IS NULL)
    OR client.id IN (
        SELECT n.client_id FROM note AS n INDEXED BY note_unsigned
            JOIN session AS s ON s.id = n.session_id
        WHERE n.state = 'draft' AND n.body <> '' AND s.starts_at < :day
          AND s.trashed_at IS NULL)
    OR (client.status = 'active' AND client.id IN (
        SELECT d.client_id FROM measure_schedule AS d WHERE d.due_on <= :today)))
"""
_ID = "SELECT client.id FROM client"
BY_NAME = "".join((_ID, _WANTED, "ORDER BY client.sort_key, client.id"))
BY_AGE = "".join((_ID, _WANTED, "ORDER BY client.id DESC"))
_ORDERS = {ClientSort.NEWEST: BY_AGE}
# In slices, because all clients in one statement would hold the vault too long.
LAST_SESSIONS = """SELECT c.id,
    (SELECT max(e.last_at) FROM episode_summary AS e WHERE e.client_id = c.id)
FROM client AS c WHERE c.id > :after ORDER BY c.id LIMIT :size"""
NEXT_APPOINTMENTS = """SELECT c.id,
    (SELECT min(p.starts_at) FROM appointment AS p
     WHERE p.client_id = c.id AND p.starts_at >= :now AND p.status = 'planned')
FROM client AS c WHERE c.id > :after ORDER BY c.id LIMIT :size"""
NAMED = """SELECT id FROM client
WHERE trashed_at IS NULL AND sort_key >= :start AND sort_key < :start || char(1114111)"""


def page(
    conn: Connection,
    now: datetime,
    today: date,
    *,
    text: str,
    statuses: str | None,
    after: int | None,
    size: int,
) -> tuple[ClientLine, ...]:
    """Lines by name. `text` is folded by us; `statuses` a JSON array; `after` the id to go on from.

    `last_score` is the raw total.
    """
    holes = {"text": fold(text), "statuses": statuses, "after": after, "size": size}
    moments = {"now": moment_text(now), "today": today.isoformat()}
    return read_all(ClientLine, conn.execute(PAGE, holes | moments))


@dataclass(frozen=True, slots=True)
class Moment:
    """Now, the local date, and the moment it began."""

    now: datetime
    today: date
    began: datetime


def order(
    conn: Connection, wanted: ClientFilter, sort: ClientSort, at: Moment
) -> tuple[ClientId, ...]:
    """The clients that are wanted: the newest first, else by name."""
    holes = {
        "text": fold(wanted.text),
        "statuses": None if wanted.statuses is None else json.dumps(sorted(wanted.statuses)),
        "tag": wanted.tag,
        "service": wanted.service.value if wanted.service else None,
        "attention": int(wanted.attention),
        "now": moment_text(at.now),
        "day": moment_text(at.began),
        "today": at.today.isoformat(),
    }
    return tuple(
        ClientId(row[0]) for row in conn.execute(_ORDERS.get(sort, BY_NAME), holes).fetchall()
    )


def lines(
    conn: Connection, ids: Sequence[ClientId], now: datetime, today: date
) -> tuple[ClientLine, ...]:
    """The lines of these clients, in this order. `last_score` is the raw total."""
    holes = {"ids": json.dumps(ids), "now": moment_text(now), "today": today.isoformat()}
    return read_all(ClientLine, conn.execute(LINES, holes).fetchall())


def named(conn: Connection, start: str) -> frozenset[ClientId]:
    """Clients whose name begins so."""
    holes = {"start": fold(start)}
    return frozenset(ClientId(row[0]) for row in conn.execute(NAMED, holes).fetchall())
