# SPDX-License-Identifier: Apache-2.0
"""First calls."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.client import Enquiry
from desktop.domain.ids import EnquiryId

ENQUIRY = Table("enquiry", Enquiry)

READ = ENQUIRY.by_key
OPEN = (
    ENQUIRY.select + " WHERE enquiry.status IN ('new', 'waiting') AND enquiry.trashed_at IS NULL"
    " ORDER BY enquiry.id DESC"
)
NEWEST = ENQUIRY.select + " WHERE enquiry.trashed_at IS NULL ORDER BY enquiry.id DESC LIMIT ?"
INSERT = ENQUIRY.insert
UPDATE = ENQUIRY.update


def enquiry(conn: Connection, enquiry_id: EnquiryId) -> Enquiry | None:
    """One enquiry."""
    return ENQUIRY.first(conn.execute(READ, (enquiry_id,)))


def open_enquiries(conn: Connection) -> tuple[Enquiry, ...]:
    """New and waiting ones, newest first."""
    return ENQUIRY.read_all(conn.execute(OPEN))


def newest_enquiries(conn: Connection, limit: int) -> tuple[Enquiry, ...]:
    """Whatever became of them, newest first."""
    return ENQUIRY.read_all(conn.execute(NEWEST, (limit,)))


def insert_enquiry(conn: Connection, record: Enquiry) -> EnquiryId:
    """Store a new enquiry; its id."""
    return EnquiryId(int(conn.execute(INSERT, ENQUIRY.values(record)).lastrowid or 0))


def update_enquiry(conn: Connection, record: Enquiry) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*ENQUIRY.values(record), record.id))
