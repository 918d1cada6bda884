# SPDX-License-Identifier: Apache-2.0
"""Clients: entering, finding, changing, and putting in the bin."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields, replace
from uuid import uuid4

from desktop.db import client_lists
from desktop.db import clients as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.client import Client, ClientDraft, ClientLine, ClientStatus
from desktop.domain.ids import ClientId, MeasureId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import (
    BIRTH_DATE_AHEAD,
    CLIENT_CODE_TAKEN,
    CLIENT_NEEDS_NAME,
    RECORD_GONE,
)
from desktop.domain.problems.trash import CODE_IN_TRASH
from desktop.domain.trash import TrashKind
from desktop.services.contacts import list_contacts as list_contacts
from desktop.services.contacts import remove_contact as remove_contact
from desktop.services.contacts import save_contact as save_contact
from desktop.services.measure_library import measure_library
from desktop.services.trash import move_to_trash, restore
from desktop.services.typed_text import phone, tidy, tidy_text
from desktop.services.vault import OpenVault

_KIND = "client"


def create_client(vault: OpenVault, draft: ClientDraft) -> tuple[ClientId, Changed]:
    """A new client; an empty code becomes the next free one of the year (K-2026-001)."""
    typed = _checked(vault, draft)
    with vault.store.writing("client.create") as conn:
        code = typed.code or db.next_code(conn, vault.clock.today().year)
        _require_free(conn, code, None)
        client = _new_client(vault, replace(typed, code=code))
        client_id = db.insert_client(conn, client)
        append_audit(conn, vault.clock, "client.create", _KIND, client.uuid, {"code": code})
    return client_id, Changed.CLIENTS


def update_client(vault: OpenVault, client_id: ClientId, draft: ClientDraft) -> Changed:
    """Replace what was typed; an empty code keeps the one the client has."""
    typed = _checked(vault, draft)
    with vault.store.writing("client.update") as conn:
        before = _found(conn, client_id)
        code = typed.code or before.code
        _require_free(conn, code, client_id)
        values = {field.name: getattr(typed, field.name) for field in fields(ClientDraft)}
        after = replace(before, **values | {"code": code, "updated_at": vault.clock.now()})
        db.update_client(conn, after)
        append_audit(conn, vault.clock, "client.update", _KIND, before.uuid)
    return Changed.CLIENTS


def get_client(vault: OpenVault, client_id: ClientId) -> Client:
    """The client, also one in the bin. Raises Problem when there is no such record."""
    with vault.store.reading("client.get") as conn:
        return _found(conn, client_id)


def present_client(vault: OpenVault, client_id: ClientId) -> Client:
    """The client. Raises Problem also for one in the trash."""
    client = get_client(vault, client_id)
    if client.trashed_at is not None:
        raise Problem(RECORD_GONE)
    return client


def find_by_code(vault: OpenVault, code: str) -> Client | None:
    """The client with this code, in capitals or small letters; None for one in the trash."""
    with vault.store.reading("client.find") as conn:
        found = db.client_by_code(conn, tidy_text(code))
    return found if found is not None and found.trashed_at is None else None


def list_clients(
    vault: OpenVault,
    *,
    text: str = "",
    statuses: frozenset[ClientStatus] | None = None,
    after: tuple[str, int] | None = None,
    limit: int = 100,
) -> tuple[ClientLine, ...]:
    """A page of clients by name, without the bin.

    `text` is sought in name, alias, nickname and code, without case and marks. `after` is the name
    and id of the last line of the page before. Scores are as read on screen (WHO-5 in percent).
    """
    wanted = None if statuses is None else json.dumps(sorted(statuses))
    last = None if after is None else after[1]
    with vault.store.reading("client.list") as conn:
        now = vault.clock.now()
        today = vault.clock.today()
        lines = client_lists.page(
            conn, now, today, text=text, statuses=wanted, after=last, size=limit
        )
    return tuple(map(as_read, lines))


def count_clients(vault: OpenVault) -> dict[ClientStatus, int]:
    """How many clients stand where, every status named, without the bin."""
    with vault.store.reading("client.count") as conn:
        return dict.fromkeys(ClientStatus, 0) | db.counts(conn)


def set_status(vault: OpenVault, client_id: ClientId, status: ClientStatus) -> Changed:
    """Where the client stands with the practice."""
    with vault.store.writing("client.status") as conn:
        client = _found(conn, client_id)
        db.set_status(conn, client_id, status, vault.clock.now())
        detail: dict[str, str | int] = {"status": status.value}
        append_audit(conn, vault.clock, "client.status", _KIND, client.uuid, detail)
    return Changed.CLIENTS


def trash_client(vault: OpenVault, client_id: ClientId) -> Changed:
    """Into the bin, with everything that belongs to the client; nothing is deleted."""
    return move_to_trash(vault, TrashKind.CLIENT, client_id)


def untrash_client(vault: OpenVault, client_id: ClientId) -> Changed:
    """Out of the bin again."""
    return restore(vault, TrashKind.CLIENT, client_id)


def list_tags(vault: OpenVault, client_id: ClientId | None = None) -> tuple[str, ...]:
    """The client's tags, or every tag in use."""
    with vault.store.reading("client.tags") as conn:
        return db.all_tags(conn) if client_id is None else db.tags(conn, client_id)


def set_tags(vault: OpenVault, client_id: ClientId, tags: Iterable[str]) -> Changed:
    """Keep exactly these; empty ones and repetitions are left out."""
    kept = sorted({tidy_text(tag) for tag in tags} - {""})
    with vault.store.writing("client.tags") as conn:
        client = _found(conn, client_id)
        db.replace_tags(conn, client_id, kept)
        append_audit(conn, vault.clock, "client.tags", _KIND, client.uuid, {"count": len(kept)})
    return Changed.CLIENTS


def draft_of(client: Client) -> ClientDraft:
    """What the form shows for a client that is there."""
    return ClientDraft(**{field.name: getattr(client, field.name) for field in fields(ClientDraft)})


def _checked(vault: OpenVault, draft: ClientDraft) -> ClientDraft:
    typed = tidy(draft)
    if not typed.full_name and not typed.alias:
        raise Problem(CLIENT_NEEDS_NAME)
    if typed.birth_date is not None and typed.birth_date > vault.clock.today():
        raise Problem(BIRTH_DATE_AHEAD)
    return replace(typed, phone=phone(typed.phone))


def _new_client(vault: OpenVault, typed: ClientDraft) -> Client:
    values = {field.name: getattr(typed, field.name) for field in fields(ClientDraft)}
    now = vault.clock.now()
    return Client(
        id=ClientId(0),
        uuid=str(uuid4()),
        retention_until=None,
        created_at=now,
        updated_at=now,
        trashed_at=None,
        **values,
    )


def _found(conn: Connection, client_id: ClientId) -> Client:
    client = db.client(conn, client_id)
    if client is None:
        raise Problem(RECORD_GONE)
    return client


def _require_free(conn: Connection, code: str, own: ClientId | None) -> None:
    holder = db.client_by_code(conn, code)
    if holder is not None and holder.id != own:
        if holder.trashed_at is not None:
            raise Problem(CODE_IN_TRASH, code=code[:40])
        raise Problem(CLIENT_CODE_TAKEN, code=code[:40])


def as_read(line: ClientLine) -> ClientLine:
    """The score as it is read on screen."""
    measure = measure_library().find(MeasureId(line.last_measure)) if line.last_measure else None
    factor = measure.percent_factor if measure else None
    if factor is None or line.last_score is None:
        return line
    return replace(line, last_score=line.last_score * factor)
