# SPDX-License-Identifier: Apache-2.0
"""First calls: noted in twenty seconds, turned into a client when the time comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from desktop.db import clients as clients_db
from desktop.db import enquiries as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.client import ClientDraft, ClientStatus, Enquiry, EnquiryStatus
from desktop.domain.episode import Service
from desktop.domain.ids import ClientId, EnquiryId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import ENQUIRY_IS_CLIENT, NAME_NEEDED, RECORD_GONE
from desktop.domain.trash import TrashKind
from desktop.domain.waiting import WaitingPerson
from desktop.services.clients import create_client
from desktop.services.trash import move_to_trash, restore
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
    service: Service | None = None,
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
            service=service,
        )
    )
    with vault.store.writing("enquiry.create") as conn:
        enquiry_id = db.insert_enquiry(conn, enquiry)
        append_audit(conn, vault.clock, "enquiry.create", _KIND, enquiry.uuid)
    return enquiry_id, Changed.ENQUIRIES


def update_enquiry(vault: OpenVault, enquiry: Enquiry) -> Changed:
    """Replace what was typed and its status; who it became stays."""
    typed = _checked(enquiry)
    with vault.store.writing("enquiry.update") as conn:
        before = _found(conn, enquiry.id)
        kept = replace(
            typed,
            uuid=before.uuid,
            client_id=before.client_id,
            created_at=before.created_at,
            trashed_at=before.trashed_at,
        )
        db.update_enquiry(conn, kept)
        append_audit(conn, vault.clock, "enquiry.update", _KIND, before.uuid)
    return Changed.ENQUIRIES


def get_enquiry(vault: OpenVault, enquiry_id: EnquiryId) -> Enquiry:
    """One enquiry. Raises Problem when there is no such record."""
    with vault.store.reading("enquiry.get") as conn:
        return _found(conn, enquiry_id)


def set_enquiry_status(vault: OpenVault, enquiry_id: EnquiryId, status: EnquiryStatus) -> Changed:
    """What became of a call."""
    with vault.store.writing("enquiry.status") as conn:
        before = _found(conn, enquiry_id)
        db.update_enquiry(conn, replace(before, status=status))
        detail: dict[str, str | int] = {"status": status.value}
        append_audit(conn, vault.clock, "enquiry.status", _KIND, before.uuid, detail)
    return Changed.ENQUIRIES


def trash_enquiries(vault: OpenVault, ids: Sequence[EnquiryId]) -> Changed:
    """Into the trash, all or none."""
    with vault.store.writing("enquiry.trash_several"):
        for each in ids:
            move_to_trash(vault, TrashKind.ENQUIRY, each)
    return Changed.ENQUIRIES


def untrash_enquiries(vault: OpenVault, ids: Sequence[EnquiryId]) -> Changed:
    """Out of the trash again."""
    with vault.store.writing("enquiry.untrash_several"):
        for each in ids:
            restore(vault, TrashKind.ENQUIRY, each)
    return Changed.ENQUIRIES


def never_started(vault: OpenVault, days: int) -> tuple[Enquiry, ...]:
    """Those noted more than `days` days ago that became no client, the oldest 200 first."""
    before = vault.clock.now() - timedelta(days=days)
    with vault.store.reading("enquiry.old") as conn:
        return db.never_started(conn, before)


def waiting_list(vault: OpenVault) -> tuple[WaitingPerson, ...]:
    """Open enquiries, and clients who wait and have no appointment ahead; longest first."""
    with vault.store.reading("enquiry.waiting") as conn:
        people = [*map(_person, db.open_enquiries(conn))]
        people += db.waiting_clients(conn, vault.clock.now())
    return tuple(sorted(people, key=lambda one: one.since))


def uncreate_client(
    vault: OpenVault, client_id: ClientId, enquiry: Enquiry | None = None
) -> Changed:
    """Take back that somebody became a client, while nothing else has been done for them.

    `enquiry`, as it was before, is open again.
    """
    with vault.store.writing("enquiry.turn_back") as conn:
        # The enquiry points at the client: it lets go first.
        if enquiry is not None:
            db.update_enquiry(conn, enquiry)
            append_audit(conn, vault.clock, "enquiry.turn_back", _KIND, enquiry.uuid)
        client = clients_db.client(conn, client_id)
        if client is not None and clients_db.delete_unused_client(conn, client_id):
            append_audit(conn, vault.clock, "client.uncreate", "client", client.uuid)
    return Changed.CLIENTS | Changed.ENQUIRIES


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
    return client_id, changed | Changed.ENQUIRIES


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


def _person(enquiry: Enquiry) -> WaitingPerson:
    return WaitingPerson(
        enquiry.name,
        enquiry.created_at,
        enquiry.service,
        enquiry.preferred_times,
        enquiry.concern,
        enquiry_id=enquiry.id,
    )
