# SPDX-License-Identifier: Apache-2.0
"""People around a client."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.client import Contact
from desktop.domain.ids import ClientId, ContactId

CONTACT = Table("contact", Contact)

READ = CONTACT.by_key
OF_CLIENT = (
    CONTACT.select
    + " WHERE contact.client_id = ? AND contact.trashed_at IS NULL ORDER BY contact.id"
)
INSERT = CONTACT.insert
UPDATE = CONTACT.update


def contact(conn: Connection, contact_id: ContactId) -> Contact | None:
    """One contact, also from the trash."""
    return CONTACT.first(conn.execute(READ, (contact_id,)))


def contacts(conn: Connection, client_id: ClientId) -> tuple[Contact, ...]:
    """In the order they were added, without the trash."""
    return CONTACT.read_all(conn.execute(OF_CLIENT, (client_id,)))


def insert_contact(conn: Connection, record: Contact) -> ContactId:
    """Store a new contact; its id."""
    return ContactId(int(conn.execute(INSERT, CONTACT.values(record)).lastrowid or 0))


def update_contact(conn: Connection, record: Contact) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*CONTACT.values(record), record.id))
