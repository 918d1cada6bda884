# SPDX-License-Identifier: Apache-2.0
"""First calls: noted in twenty seconds, turned into a client when the time comes."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from desktop.db import enquiries as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.client import ClientDraft, ClientStatus, Enquiry, EnquiryStatus
from desktop.domain.ids import ClientId, EnquiryId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import ENQUIRY_IS_CLIENT, NAME_NEEDED, RECORD_GONE
from desktop.services.clients import create_client
from desktop.services.typed_text import phone, tidy
from desktop.services.vault import OpenVault

_KIND = "enquiry"


def create_enquiry(
    vault: OpenVault,
    name: str,
    *,
    phone_typed: str = "",
    caller: str = "",
    concern: str = "",
    preferred_times: str = "",
) -> tuple[EnquiryId, Changed]:
    """Note a call. `caller` is somebody else who calls for them. Only the name is needed."""
    enquiry = _checked(
        Enquiry(
            id=EnquiryId(0),
            uuid=str(uuid4()),
            name=name,
            phone=phone_typed,
            caller=caller,
            concern=concern,
            preferred_times=preferred_times,
            status=EnquiryStatus.NEW,
            client_id=None,
            created_at=vault.clock.now(),
        )
    )
    with vault.store.writing("enquiry.create") as conn:
        enquiry_id = db.insert_enquiry(conn, enquiry)
        append_audit(conn, vault.clock, "enquiry.create", _KIND, enquiry.uuid)
    return enquiry_id, Changed.CLIENTS


def update_enquiry(vault: OpenVault, enquiry: Enquiry) -> Changed:
    """Replace what was typed and its status; who it became stays."""
    typed = _checked(enquiry)
    with vault.store.writing("enquiry.update") as conn:
        before = _found(conn, enquiry.id)
        kept = replace(
            typed, uuid=before.uuid, client_id=before.client_id, created_at=before.created_at
        )
        db.update_enquiry(conn, kept)
        append_audit(conn, vault.clock, "enquiry.update", _KIND, before.uuid)
    return Changed.CLIENTS


def list_enquiries(
    vault: OpenVault, *, everything: bool = False, limit: int = 200
) -> tuple[Enquiry, ...]:
    """Those still open (new, waiting), newest first; with `everything` the others too."""
    with vault.store.reading("enquiry.list") as conn:
        return db.newest_enquiries(conn, limit) if everything else db.open_enquiries(conn)


def turn_into_client(
    vault: OpenVault, enquiry_id: EnquiryId, draft: ClientDraft | None = None
) -> tuple[ClientId, Changed]:
    """Make a client of an enquiry, with its name, phone and concern unless `draft` says more."""
    with vault.store.writing("enquiry.accept") as conn:
        enquiry = _found(conn, enquiry_id)
        if enquiry.client_id is not None:
            raise Problem(ENQUIRY_IS_CLIENT)
        client_id, changed = create_client(vault, draft or _draft_of(enquiry))
        accepted = replace(enquiry, status=EnquiryStatus.CLIENT, client_id=client_id)
        db.update_enquiry(conn, accepted)
        append_audit(conn, vault.clock, "enquiry.accept", _KIND, enquiry.uuid)
    return client_id, changed


def _draft_of(enquiry: Enquiry) -> ClientDraft:
    return ClientDraft(
        full_name=enquiry.name,
        phone=enquiry.phone,
        status=ClientStatus.WAITING,
        note=enquiry.concern,
    )


def _checked(enquiry: Enquiry) -> Enquiry:
    typed = tidy(enquiry)
    if not typed.name:
        raise Problem(NAME_NEEDED)
    return replace(typed, phone=phone(typed.phone))


def _found(conn: Connection, enquiry_id: EnquiryId) -> Enquiry:
    enquiry = db.enquiry(conn, enquiry_id)
    if enquiry is None:
        raise Problem(RECORD_GONE)
    return enquiry
