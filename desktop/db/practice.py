# SPDX-License-Identifier: Apache-2.0
"""The practice, its licences and places of work."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.practice import Licence, Location, Practice

PRACTICE = Table("practice", Practice, extra=("id",))
LICENCE = Table("licence", Licence)
LOCATION = Table("location", Location)

READ = PRACTICE.select
SAVE = PRACTICE.upsert
LICENCES = LICENCE.select + " ORDER BY licence.id"
LOCATIONS = LOCATION.select + " ORDER BY location.is_default DESC, location.id"
ADD_LICENCE = LICENCE.insert
ADD_LOCATION = LOCATION.insert
PUT_LICENCE = LICENCE.insert_whole
PUT_LOCATION = LOCATION.insert_whole
CLEAR_LICENCES = "DELETE FROM licence"
CLEAR_LOCATIONS = "DELETE FROM location"


def read_practice(conn: Connection) -> Practice | None:
    """The practice, or None in a vault that has none yet."""
    return PRACTICE.first(conn.execute(READ))


def write_practice(conn: Connection, practice: Practice) -> None:
    """Keep `practice` as the only one."""
    conn.execute(SAVE, PRACTICE.values(practice, 1))


def licences(conn: Connection) -> tuple[Licence, ...]:
    """In the order they were typed."""
    return LICENCE.read_all(conn.execute(LICENCES))


def replace_licences(conn: Connection, rows: Iterable[Licence]) -> None:
    """Keep exactly `rows`."""
    conn.execute(CLEAR_LICENCES)
    conn.executemany(ADD_LICENCE, [LICENCE.values(row) for row in rows])


def locations(conn: Connection) -> tuple[Location, ...]:
    """The default place first."""
    return LOCATION.read_all(conn.execute(LOCATIONS))


def replace_locations(conn: Connection, rows: Iterable[Location]) -> None:
    """Keep exactly `rows`."""
    conn.execute(CLEAR_LOCATIONS)
    conn.executemany(ADD_LOCATION, [LOCATION.values(row) for row in rows])


def put_licences(conn: Connection, rows: Iterable[Licence]) -> None:
    """Keep exactly `rows`, each under its own number."""
    conn.execute(CLEAR_LICENCES)
    conn.executemany(PUT_LICENCE, [LICENCE.whole(row) for row in rows])


def put_locations(conn: Connection, rows: Iterable[Location]) -> None:
    """Keep exactly `rows`, each under its own number."""
    conn.execute(CLEAR_LOCATIONS)
    conn.executemany(PUT_LOCATION, [LOCATION.whole(row) for row in rows])
