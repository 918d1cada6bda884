# SPDX-License-Identifier: Apache-2.0
"""People around a client: whom to call, who may consent."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from desktop.db import clients as clients_db
from desktop.db import contacts as db
from desktop.db.audit import append_audit
from desktop.domain.changed import Changed
from desktop.domain.client import Contact
from desktop.domain.ids import ClientId, ContactId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import NAME_NEEDED, RECORD_GONE
from desktop.domain.trash import TrashKind
from desktop.services.trash import move_to_trash, restore
from desktop.services.typed_text import phone, tidy
from desktop.services.vault import OpenVault

_KIND = "contact"


def list_contacts(vault: OpenVault, client_id: ClientId) -> tuple[Contact, ...]:
    """In the order they were added."""
    with vault.store.reading("contact.list") as conn:
        return db.contacts(conn, client_id)


def save_contact(vault: OpenVault, contact: Contact) -> tuple[ContactId, Changed]:
    """Add a contact (id 0; its uuid is made here) or replace the one with this id."""
    typed = tidy(contact)
    if not typed.name:
        raise Problem(NAME_NEEDED)
    record = replace(typed, phone=phone(typed.phone), uuid=typed.uuid or str(uuid4()))
    with vault.store.writing("contact.save") as conn:
        if clients_db.client(conn, record.client_id) is None:
            raise Problem(RECORD_GONE)
        if record.id:
            before = db.contact(conn, record.id)
            if before is None or before.trashed_at is not None:
                raise Problem(RECORD_GONE)
            record = replace(record, uuid=before.uuid, client_id=before.client_id)
            db.update_contact(conn, record)
        else:
            record = replace(record, id=db.insert_contact(conn, record))
        append_audit(conn, vault.clock, "contact.save", _KIND, record.uuid)
    return record.id, Changed.CLIENTS


def remove_contact(vault: OpenVault, contact_id: ContactId) -> Changed:
    """Move it to the trash."""
    return move_to_trash(vault, TrashKind.CONTACT, contact_id)


def untrash_contact(vault: OpenVault, contact_id: ContactId) -> Changed:
    """Take it out of the trash."""
    return restore(vault, TrashKind.CONTACT, contact_id)
