# SPDX-License-Identifier: Apache-2.0
"""How often a client fills in a measure, and the next day it is wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from desktop.db import administrations
from desktop.db import measure_schedules as db
from desktop.db.audit import append_audit
from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, MeasureId, MeasureScheduleId
from desktop.domain.measure_schedule import EVERY_DAYS, MeasureSchedule
from desktop.domain.problems import Problem
from desktop.domain.problems import tasks as texts
from desktop.domain.problems.outcomes import CLIENT_MISSING
from desktop.services.measure_library import measure_library
from desktop.services.vault import OpenVault

_KIND = "measure_schedule"


def set_schedule(
    vault: OpenVault,
    client: ClientId,
    measure: MeasureId,
    every_days: int,
    starts_on: date | None = None,
) -> Changed:
    """Ask for a measure every so many days, first on `starts_on`.

    Without a day it goes on from the newest form, or starts today where there is none; where the
    measure is asked for already, its first day stays.
    """
    low, high = EVERY_DAYS
    if not low <= every_days <= high:
        raise Problem(texts.SCHEDULE_RANGE, given=every_days, low=low, high=high)
    known = measure_library().get(measure)
    with vault.store.writing("measure_schedule.set") as conn:
        client_uuid = administrations.client_uuid(conn, client)
        if client_uuid is None:
            raise Problem(CLIENT_MISSING)
        before = db.of_measure(conn, client, known.id)
        newest = administrations.newest_day(conn, client, known.id)
        kept = before.starts_on if before is not None else None
        first = starts_on or kept or newest or vault.clock.today()
        if before is None:
            db.insert_schedule(conn, _new(vault, client, known.id, every_days, first))
        else:
            after = replace(before, every_days=every_days, starts_on=first)
            db.update_schedule(conn, after)
        db.follow(conn, client, known.id)
        detail: dict[str, str | int] = {"measure": known.id, "days": every_days}
        append_audit(conn, vault.clock, "measure_schedule.set", _KIND, client_uuid, detail)
    return Changed.ADMINISTRATIONS


def stop_schedule(vault: OpenVault, client: ClientId, measure: MeasureId) -> Changed:
    """No longer ask for a measure; what was filled in stays."""
    with vault.store.writing("measure_schedule.stop") as conn:
        before = db.of_measure(conn, client, measure)
        if before is None:
            return Changed.NOTHING
        db.delete_schedule(conn, before)
        client_uuid = administrations.client_uuid(conn, client) or ""
        detail: dict[str, str | int] = {"measure": measure}
        append_audit(conn, vault.clock, "measure_schedule.stop", _KIND, client_uuid, detail)
    return Changed.ADMINISTRATIONS


def put_back_schedule(
    vault: OpenVault, client: ClientId, measure: MeasureId, before: MeasureSchedule | None
) -> Changed:
    """As it was before a change: asked for as `before` says, or not at all."""
    if before is None:
        return stop_schedule(vault, client, measure)
    return set_schedule(vault, client, measure, before.every_days, before.starts_on)


def schedules_of(vault: OpenVault, client: ClientId) -> dict[MeasureId, MeasureSchedule]:
    """What this client is asked for, by measure."""
    with vault.store.reading("measure_schedule.list") as conn:
        return {each.measure_id: each for each in db.of_client(conn, client)}


def _new(
    vault: OpenVault, client: ClientId, measure: MeasureId, every_days: int, first: date
) -> MeasureSchedule:
    return MeasureSchedule(
        id=MeasureScheduleId(0),
        uuid=str(uuid4()),
        client_id=client,
        measure_id=measure,
        every_days=every_days,
        starts_on=first,
        due_on=first,
        created_at=vault.clock.now(),
    )
