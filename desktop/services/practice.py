# SPDX-License-Identifier: Apache-2.0
"""The practice: letterhead and defaults, licences, places of work, where the therapist was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from desktop.db import desk_state as desk
from desktop.db import practice as db
from desktop.db.audit import append_audit
from desktop.domain.changed import Changed
from desktop.domain.practice import Licence, Location, Practice
from desktop.domain.problems import Problem
from desktop.domain.problems.care import MINUTES_RANGE, NAME_NEEDED, PLANNED_SESSIONS_RANGE
from desktop.services.typed_text import phone, tidy, tidy_text
from desktop.services.vault import OpenVault

MINUTES = (5, 1440)
COUNSELLING = (1, 200)


def get_practice(vault: OpenVault) -> Practice:
    """The practice; its defaults in a vault where nothing was typed yet."""
    with vault.store.reading("practice.get") as conn:
        return db.read_practice(conn) or Practice()


def save_practice(vault: OpenVault, practice: Practice) -> Changed:
    """Keep the practice. Raises Problem for figures or a phone that cannot be."""
    typed = tidy(practice)
    record = replace(typed, phone=phone(typed.phone))
    _require_range(record.session_minutes, MINUTES)
    low, high = COUNSELLING
    if not low <= record.counselling_sessions <= high:
        raise Problem(PLANNED_SESSIONS_RANGE, given=record.counselling_sessions, low=low, high=high)
    with vault.store.writing("practice.save") as conn:
        db.write_practice(conn, record)
        append_audit(conn, vault.clock, "practice.save", "practice")
    return Changed.PRACTICE


def list_licences(vault: OpenVault) -> tuple[Licence, ...]:
    """In the order they were typed."""
    with vault.store.reading("practice.licences") as conn:
        return db.licences(conn)


def save_licences(
    vault: OpenVault,
    rows: Sequence[tuple[str, str, date | None]],
    new_uuid: Callable[[], UUID] = uuid4,
) -> Changed:
    """Keep exactly these (label, number, valid until); empty rows are left out."""
    tidied = [(tidy_text(label), tidy_text(number), until) for label, number, until in rows]
    kept = [
        Licence(0, str(new_uuid()), label, number, until)
        for label, number, until in tidied
        if label or number
    ]
    with vault.store.writing("practice.licences") as conn:
        db.replace_licences(conn, kept)
        append_audit(conn, vault.clock, "practice.licences", "practice", "", {"count": len(kept)})
    return Changed.PRACTICE


def list_locations(vault: OpenVault) -> tuple[Location, ...]:
    """The default place first."""
    with vault.store.reading("practice.locations") as conn:
        return db.locations(conn)


def save_locations(
    vault: OpenVault, rows: Sequence[tuple[str, str]], new_uuid: Callable[[], UUID] = uuid4
) -> Changed:
    """Keep exactly these (name, address); the first is the default. A name is needed."""
    tidied = [(tidy_text(name), tidy_text(address)) for name, address in rows]
    kept = [(name, address) for name, address in tidied if name or address]
    if not all(name for name, _ in kept):
        raise Problem(NAME_NEEDED)
    records = [
        Location(0, str(new_uuid()), name, address, is_default=index == 0)
        for index, (name, address) in enumerate(kept)
    ]
    with vault.store.writing("practice.locations") as conn:
        db.replace_locations(conn, records)
        detail: dict[str, str | int] = {"count": len(records)}
        append_audit(conn, vault.clock, "practice.locations", "practice", "", detail)
    return Changed.PRACTICE


def get_state(vault: OpenVault, key: str) -> str:
    """What was kept under `key`, "" for nothing."""
    with vault.store.reading("desk.get") as conn:
        return desk.read_state(conn, key)


def set_state(vault: OpenVault, key: str, value: str) -> None:
    """Keep `value` under `key`; where somebody was is no part of the trail."""
    with vault.store.writing("desk.set") as conn:
        desk.write_state(conn, key, value)


def _require_range(minutes: int, limits: tuple[int, int]) -> None:
    low, high = limits
    if not low <= minutes <= high:
        raise Problem(MINUTES_RANGE, given=minutes, low=low, high=high)
