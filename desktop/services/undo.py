# SPDX-License-Identifier: Apache-2.0
"""Taking an act back: the record is again what it was, whatever else was changed meanwhile.

Only the fields that the act changed are set back, and only while they still are what it made them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any, TypeVar

from desktop.db import (
    administrations,
    appointments,
    clients,
    contacts,
    documents,
    enquiries,
    episodes,
    goals,
    measure_schedules,
    norms,
    practice,
    risk,
    sessions,
    supervision,
    tasks,
    threads,
    writing_aids,
)
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.changed import Changed
from desktop.domain.client import Client
from desktop.domain.practice import Licence, Location
from desktop.domain.problems import Problem
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.trash import CHANGED_SINCE, CODE_IN_TRASH
from desktop.domain.session import Session
from desktop.services.vault import OpenVault

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class _Way:
    """How records of one class are stored, and what screens must hear."""

    table: Table[Any]
    changed: Changed


_WAYS = {
    way.table.record: way
    for way in (
        _Way(clients.CLIENT, Changed.CLIENTS),
        _Way(contacts.CONTACT, Changed.CLIENTS),
        _Way(enquiries.ENQUIRY, Changed.ENQUIRIES | Changed.CLIENTS),
        _Way(episodes.EPISODE, Changed.EPISODES),
        _Way(episodes.STAGE, Changed.EPISODES),
        _Way(sessions.SESSION, Changed.SESSIONS | Changed.APPOINTMENTS),
        _Way(appointments.APPOINTMENT, Changed.APPOINTMENTS),
        _Way(goals.GOAL, Changed.GOALS),
        _Way(goals.RATING, Changed.GOALS),
        _Way(administrations.ADMINISTRATION, Changed.ADMINISTRATIONS | Changed.RISK),
        _Way(documents.DOCUMENT, Changed.DOCUMENTS),
        _Way(tasks.TASK, Changed.TASKS),
        _Way(threads.THREAD, Changed.THREADS),
        _Way(supervision.ITEM, Changed.SUPERVISION),
        _Way(writing_aids.TEMPLATE, Changed.TEMPLATES),
        _Way(writing_aids.SNIPPET, Changed.TEMPLATES),
        _Way(norms.NORM, Changed.MEASURES),
        _Way(measure_schedules.SCHEDULE, Changed.MEASURES),
        _Way(risk.CHECK, Changed.RISK),
    )
}


def take_back(vault: OpenVault, before: R, after: R) -> Changed:
    """Give a record that an act turned from `before` into `after` its former values again.

    Raises Problem when it is gone, or when one of them was changed once more since.
    """
    way = _WAYS[type(before)]
    table = way.table
    with vault.store.writing("undo") as conn:
        key = getattr(after, table.key)
        now = table.first(conn.execute(table.by_key, (key,)))
        if now is None:
            raise Problem(RECORD_GONE)
        record = _former(vault, before, after, now)
        _require_free_code(conn, record)
        conn.execute(table.update, (*table.values(record, *_extra(record)), key))
        _settle(conn, record)
        append_audit(conn, vault.clock, f"{table.name}.undo", table.name, _uuid(record))
    return way.changed


def way_back(vault: OpenVault, before: object) -> Callable[[], Changed]:
    """What takes back an act that was done a moment ago to a record, given as it was before."""
    return partial(take_back, vault, before, stored(vault, before))


def together(vault: OpenVault, *acts: Callable[[], Changed]) -> Changed:
    """Take several acts back, or none of them."""
    changed = Changed.NOTHING
    with vault.store.writing("undo"):
        for act in acts:
            changed |= act()
    return changed


def stored(vault: OpenVault, record: R) -> R:
    """The record as it is now. Raises Problem when it is gone."""
    table: Table[R] = _WAYS[type(record)].table
    with vault.store.reading("undo.stored") as conn:
        found = table.first(conn.execute(table.by_key, (getattr(record, table.key),)))
    if found is None:
        raise Problem(RECORD_GONE)
    return found


def put_back(vault: OpenVault, record: object) -> Changed:
    """Store a record that was removed exactly as it was, under its own number and name."""
    way = _WAYS[type(record)]
    table = way.table
    with vault.store.writing("undo") as conn:
        key = getattr(record, table.key)
        if table.first(conn.execute(table.by_key, (key,))) is not None:
            raise Problem(CHANGED_SINCE)
        conn.execute(table.insert_whole, table.whole(record, *_extra(record)))
        _settle(conn, record)
        append_audit(conn, vault.clock, f"{table.name}.undo", table.name, _uuid(record))
    return way.changed


def put_back_licences(vault: OpenVault, former: tuple[Licence, ...]) -> Changed:
    """Keep exactly these licences again."""
    return _replaced(vault, "practice.licences", lambda conn: practice.put_licences(conn, former))


def put_back_locations(vault: OpenVault, former: tuple[Location, ...]) -> Changed:
    """Keep exactly these places again."""
    return _replaced(vault, "practice.locations", lambda conn: practice.put_locations(conn, former))


def _replaced(vault: OpenVault, action: str, act: Callable[[Connection], None]) -> Changed:
    with vault.store.writing(action) as conn:
        act(conn)
        append_audit(conn, vault.clock, action, "practice")
    return Changed.PRACTICE


def _former(vault: OpenVault, before: Any, after: Any, now: Any) -> Any:
    names = [field.name for field in fields(before) if field.name not in ("id", "updated_at")]
    changed = [name for name in names if getattr(before, name) != getattr(after, name)]
    if any(getattr(now, name) != getattr(after, name) for name in changed):
        raise Problem(CHANGED_SINCE)
    values = {name: getattr(before, name) for name in changed}
    if hasattr(now, "updated_at"):
        values["updated_at"] = vault.clock.now()
    return replace(now, **values)


def _extra(record: object) -> tuple[str, ...]:
    return (clients.sort_key(record),) if isinstance(record, Client) else ()


def _uuid(record: object) -> str:
    return str(getattr(record, "uuid", ""))


def _settle(conn: Connection, record: object) -> None:
    if isinstance(record, Session):
        episodes.summarise(conn, record.episode_id)


def _require_free_code(conn: Connection, record: object) -> None:
    if isinstance(record, Client):
        holder = clients.client_by_code(conn, record.code)
        if holder is not None and holder.id != record.id:
            raise Problem(CODE_IN_TRASH if holder.trashed_at else CHANGED_SINCE, code=record.code)
