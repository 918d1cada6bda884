# SPDX-License-Identifier: Apache-2.0
"""First calls."""

from __future__ import annotations

from datetime import datetime

from desktop.db.binding import Connection
from desktop.db.rows import Table, moment_text, read_all
from desktop.domain.client import Enquiry
from desktop.domain.ids import EnquiryId
from desktop.domain.waiting import WaitingPerson

ENQUIRY = Table("enquiry", Enquiry)

READ = ENQUIRY.by_key
OPEN = (
    ENQUIRY.select + " WHERE enquiry.status IN ('new', 'waiting') AND enquiry.trashed_at IS NULL"
    " ORDER BY enquiry.id DESC"
)
NEWEST = ENQUIRY.select + " WHERE enquiry.trashed_at IS NULL ORDER BY enquiry.id DESC LIMIT ?"
NEVER_STARTED = (
    ENQUIRY.select + " WHERE enquiry.status IN ('new', 'waiting', 'declined')"
    " AND enquiry.created_at < ? AND enquiry.trashed_at IS NULL"
    " ORDER BY enquiry.created_at LIMIT 200"
)
# A client who has an appointment ahead waits no longer.
WAITING_CLIENTS = """
WITH longest AS MATERIALIZED (
    SELECT id FROM client AS c
    WHERE c.status IN ('inquiry', 'waiting') AND c.trashed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM appointment AS a WHERE a.client_id = c.id
                        AND a.starts_at >= ? AND a.status = 'planned')
    ORDER BY c.created_at, c.id LIMIT 200
)
SELECT CASE WHEN c.full_name = '' THEN c.alias ELSE c.full_name END, c.created_at,
    coalesce((SELECT e.service FROM episode AS e WHERE e.client_id = c.id AND e.ended_on IS NULL
              ORDER BY e.started_on DESC, e.id DESC LIMIT 1),
             (SELECT q.service FROM enquiry AS q WHERE q.client_id = c.id)),
    coalesce((SELECT q.preferred_times FROM enquiry AS q WHERE q.client_id = c.id), ''),
    c.note, NULL, c.id
FROM longest JOIN client AS c ON c.id = longest.id
"""
INSERT = ENQUIRY.insert
UPDATE = ENQUIRY.update


def enquiry(conn: Connection, enquiry_id: EnquiryId) -> Enquiry | None:
    """One enquiry."""
    return ENQUIRY.first(conn.execute(READ, (enquiry_id,)))


def open_enquiries(conn: Connection) -> tuple[Enquiry, ...]:
    """New and waiting ones, newest first."""
    return ENQUIRY.read_all(conn.execute(OPEN))


def never_started(conn: Connection, before: datetime) -> tuple[Enquiry, ...]:
    """Noted before `before` and no client yet, the oldest 200 first."""
    return ENQUIRY.read_all(conn.execute(NEVER_STARTED, (moment_text(before),)))


def waiting_clients(conn: Connection, now: datetime) -> tuple[WaitingPerson, ...]:
    """Clients who wait and have no appointment from now on, at most 200, longest first."""
    return read_all(WaitingPerson, conn.execute(WAITING_CLIENTS, (moment_text(now),)).fetchall())


def newest_enquiries(conn: Connection, limit: int) -> tuple[Enquiry, ...]:
    """Whatever became of them, newest first."""
    return ENQUIRY.read_all(conn.execute(NEWEST, (limit,)))


def insert_enquiry(conn: Connection, record: Enquiry) -> EnquiryId:
    """Store a new enquiry; its id."""
    return EnquiryId(int(conn.execute(INSERT, ENQUIRY.values(record)).lastrowid or 0))


def update_enquiry(conn: Connection, record: Enquiry) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*ENQUIRY.values(record), record.id))
