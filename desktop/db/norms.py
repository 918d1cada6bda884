# SPDX-License-Identifier: Apache-2.0
"""Norms the therapist entered, oldest first; the newest goes before those that come with Teduh."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.administration import Norm
from desktop.domain.ids import MeasureId, NormId

NORM = Table("measure_norm", Norm)

_INSERT = NORM.insert
_DELETE = NORM.delete
_BY_ID = NORM.by_key
_ORDER = " ORDER BY measure_norm.id"
_LIST = NORM.select + _ORDER
_OF_MEASURE = NORM.select + " WHERE measure_norm.measure_id = ?" + _ORDER


def insert(conn: Connection, norm: Norm) -> NormId:
    """Store a norm; its id."""
    return NormId(conn.execute(_INSERT, NORM.values(norm)).lastrowid or 0)


def get(conn: Connection, norm: NormId) -> Norm | None:
    """The norm, or None."""
    return NORM.first(conn.execute(_BY_ID, (norm,)))


def delete(conn: Connection, norm: NormId) -> None:
    """Take a norm away."""
    conn.execute(_DELETE, (norm,))


def listed(conn: Connection, measure: MeasureId | None = None) -> tuple[Norm, ...]:
    """All norms, or those of one measure, oldest first."""
    if measure is None:
        return NORM.read_all(conn.execute(_LIST))
    return NORM.read_all(conn.execute(_OF_MEASURE, (measure,)))
