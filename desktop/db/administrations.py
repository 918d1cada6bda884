# SPDX-License-Identifier: Apache-2.0
"""Filled-in measures, and which measures this practice uses."""

from __future__ import annotations

from datetime import date

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.administration import Administration
from desktop.domain.ids import AdministrationId, ClientId, EpisodeId, MeasureId, SessionId

ADMINISTRATION = Table("administration", Administration)

_INSERT = ADMINISTRATION.insert
_UPDATE = ADMINISTRATION.update
_BY_ID = ADMINISTRATION.by_key
_KEPT = " WHERE administration.client_id = ? AND administration.trashed_at IS NULL"
_ORDER = " ORDER BY administration.filled_on, administration.id"
_OF_CLIENT = ADMINISTRATION.select + _KEPT + _ORDER
_OF_MEASURE = ADMINISTRATION.select + _KEPT + " AND administration.measure_id = ?" + _ORDER
_MEASURES = """SELECT measure_id FROM administration
    WHERE client_id = ? AND trashed_at IS NULL GROUP BY measure_id
    ORDER BY max(filled_on) DESC, measure_id"""
_NEWEST_DAY = """SELECT max(filled_on) FROM administration
    WHERE client_id = ? AND measure_id = ? AND id <> ? AND trashed_at IS NULL"""
_CLIENT = "SELECT uuid FROM client WHERE id = ?"
_OPEN_EPISODE = """SELECT id FROM episode WHERE client_id = ? AND ended_on IS NULL
    ORDER BY started_on DESC, id DESC LIMIT 1"""
_SESSION = "SELECT client_id, episode_id FROM session WHERE id = ?"
_USAGE = "SELECT measure_id, in_use FROM measure ORDER BY position, id"
_SET_IN_USE = """INSERT INTO measure (measure_id, in_use, position)
    VALUES (?, ?, (SELECT coalesce(max(position) + 1, 0) FROM measure))
    ON CONFLICT (measure_id) DO UPDATE SET in_use = excluded.in_use"""
_SESSION_NUMBERS = """SELECT id, row_number() OVER (PARTITION BY episode_id ORDER BY starts_at, id)
    FROM session WHERE client_id = ? AND trashed_at IS NULL AND initial_consultation = 0
      AND attendance IN ('attended', 'late')"""


def insert(conn: Connection, administration: Administration) -> AdministrationId:
    """Store a filled-in form; its id."""
    values = ADMINISTRATION.values(administration)
    return AdministrationId(conn.execute(_INSERT, values).lastrowid or 0)


def update(conn: Connection, administration: Administration) -> None:
    """Replace a stored form."""
    conn.execute(_UPDATE, (*ADMINISTRATION.values(administration), administration.id))


def get(conn: Connection, administration: AdministrationId) -> Administration | None:
    """The form, or None."""
    return ADMINISTRATION.first(conn.execute(_BY_ID, (administration,)))


def of_client(
    conn: Connection, client: ClientId, measure: MeasureId | None = None
) -> tuple[Administration, ...]:
    """A client's forms (of one measure), oldest first."""
    if measure is None:
        return ADMINISTRATION.read_all(conn.execute(_OF_CLIENT, (client,)))
    return ADMINISTRATION.read_all(conn.execute(_OF_MEASURE, (client, measure)))


def measures_of(conn: Connection, client: ClientId) -> tuple[MeasureId, ...]:
    """Measures this client has filled in, the last used first."""
    return tuple(MeasureId(row[0]) for row in conn.execute(_MEASURES, (client,)))


def newest_day(
    conn: Connection,
    client: ClientId,
    measure: MeasureId,
    but: AdministrationId | None = None,
) -> date | None:
    """The day of the client's newest form of a measure, leaving out the form `but`."""
    row = conn.execute(_NEWEST_DAY, (client, measure, but or 0)).fetchone()
    return date.fromisoformat(row[0]) if row and row[0] else None


def client_uuid(conn: Connection, client: ClientId) -> str | None:
    """The client's lasting name, or None when there is no such client."""
    row = conn.execute(_CLIENT, (client,)).fetchone()
    return str(row[0]) if row else None


def open_episode(conn: Connection, client: ClientId) -> EpisodeId | None:
    """The client's newest episode that has not ended."""
    row = conn.execute(_OPEN_EPISODE, (client,)).fetchone()
    return EpisodeId(row[0]) if row else None


def session_place(conn: Connection, session: SessionId) -> tuple[ClientId, EpisodeId] | None:
    """Client and episode of a session, or None when it is not there."""
    row = conn.execute(_SESSION, (session,)).fetchone()
    return (ClientId(row[0]), EpisodeId(row[1])) if row else None


def session_numbers(conn: Connection, client: ClientId) -> dict[SessionId, int]:
    """The number within its episode of each session of the client that counts."""
    return {SessionId(key): int(n) for key, n in conn.execute(_SESSION_NUMBERS, (client,))}


def usage(conn: Connection) -> dict[MeasureId, bool]:
    """The measures somebody decided about: in use or not."""
    return {MeasureId(row[0]): bool(row[1]) for row in conn.execute(_USAGE)}


def set_in_use(conn: Connection, measure: MeasureId, *, used: bool) -> None:
    """Take a measure into use, or out of it."""
    conn.execute(_SET_IN_USE, (measure, int(used)))
