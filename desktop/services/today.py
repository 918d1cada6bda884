# SPDX-License-Identifier: Apache-2.0
"""The day at a glance. A few narrow queries, so that it opens at once in a vault of any size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.db import today as db
from desktop.db.today import DayRow, WaitingRow
from desktop.domain.attention import AttentionItem, AttentionKind, grouped
from desktop.domain.ids import EpisodeId
from desktop.domain.session import HELD
from desktop.domain.today import (
    ATTENTION_SHOWN,
    BackupState,
    Today,
    TodayRow,
    TodayState,
)
from desktop.services.measure_library import measure_library
from desktop.services.sessions import session_number
from desktop.services.vault import OpenVault
from desktop.system.clock import Clock

LOOK_BACK = timedelta(days=14)
"""How far back a session without a note still asks for one."""


def today(vault: OpenVault) -> Today:
    """Rows of today and tomorrow, what needs attention, and the newest backup.

    The day is the computer's own.
    """
    clock = vault.clock
    day = clock.today()
    with vault.store.reading("today") as conn:
        rows = db.day_rows(conn, *_span(clock, day))
        later = db.day_rows(conn, *_span(clock, day + timedelta(days=1)))
        backup = _backup(clock, db.last_backup(conn))
        waiting = tuple(_attention(vault, backup))
        counts = _counts(vault, waiting)
        counted = Counter(row.episode_id for row in rows if row.session_id is None)
        return Today(
            day=day,
            rows=_rows(vault, rows, Counter()),
            tomorrow=_rows(vault, later, counted),
            attention=grouped(waiting, counts)[:ATTENTION_SHOWN],
            attention_total=counts.total(),
            backup=backup,
        )


def attention(vault: OpenVault) -> tuple[AttentionItem, ...]:
    """What needs attention, each by itself, most pressing first; of a kind at most 500."""
    with vault.store.reading("today.attention") as conn:
        backup = _backup(vault.clock, db.last_backup(conn))
    return tuple(_attention(vault, backup))


def attention_total(vault: OpenVault, listed: Sequence[AttentionItem]) -> int:
    """How much needs attention in all, where `listed` is what `attention` gave."""
    return _counts(vault, listed).total()


def _counts(vault: OpenVault, listed: Sequence[AttentionItem]) -> Counter[AttentionKind]:
    """How many of each kind; counted in the vault only where the list of one was cut."""
    counts = Counter(item.kind for item in listed)
    if max(counts.values(), default=0) < db.LEAST_LISTED:
        return counts
    day = vault.clock.today()
    kinds = (AttentionKind.DRAFT_UNSIGNED, AttentionKind.MEASURE_DUE, AttentionKind.TASK_DUE)
    with vault.store.reading("today.counts") as conn:
        found = db.counts(conn, _span(vault.clock, day)[0], day)
    return counts | Counter(dict(zip(kinds, found, strict=True)))


def _span(clock: Clock, day: date) -> tuple[datetime, datetime]:
    zone = ZoneInfo(clock.zone_name())
    start = datetime.combine(day, time(), zone)
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    return start.astimezone(UTC), end.astimezone(UTC)


def _rows(
    vault: OpenVault, rows: Iterable[DayRow], planned: Counter[EpisodeId | None]
) -> tuple[TodayRow, ...]:
    """By time; `planned` counts earlier appointments of an episode, so numbers go on from there."""
    made = []
    for row in sorted(rows, key=lambda row: (row.starts_at, row.session_id is None)):
        number: int | None
        if row.session_id is not None:
            number = session_number(vault, row.session_id)
        else:
            planned[row.episode_id] += 1
            number = (row.held or 0) + planned[row.episode_id] if row.episode_id else None
        made.append(_row(row, number, vault.clock.now()))
    return tuple(made)


def _row(row: DayRow, number: int | None, now: datetime) -> TodayRow:
    ends_at = row.ends_at or row.starts_at + timedelta(minutes=row.minutes)
    return TodayRow(
        starts_at=row.starts_at,
        ends_at=ends_at,
        zone=row.zone,
        client_id=row.client_id,
        client_name=row.client_name,
        episode_id=row.episode_id,
        service=row.service,
        number=number,
        planned_sessions=row.planned_sessions,
        modality=row.modality,
        platform=row.platform,
        place=row.place,
        state=_state(row, ends_at, now),
        session_id=row.session_id,
        appointment_id=row.appointment_id,
        written=row.written,
        signed_at=row.signed_at,
        attendance=row.attendance,
    )


def _state(row: DayRow, ends_at: datetime, now: datetime) -> TodayState:
    if row.attendance is not None and row.attendance not in HELD:
        return TodayState.ABSENT
    if row.starts_at > now:
        return TodayState.NEXT
    if ends_at > now:
        return TodayState.NOW
    return TodayState.DONE if row.written else TodayState.NO_NOTE


def _attention(vault: OpenVault, backup: BackupState) -> Iterator[AttentionItem]:
    clock = vault.clock
    start, _ = _span(clock, clock.today())
    with vault.store.reading("today.attention") as conn:
        risks = db.open_risks(conn)
        missing = db.missing_notes(conn, start - LOOK_BACK, start)
        drafts = db.unsigned_drafts(conn, start)
        measures = db.measures_due(conn, clock.today())
        tasks = db.tasks_due(conn, clock.today())
    yield from (_item(clock, AttentionKind.RISK_OPEN, row) for row in risks)
    if backup.days is None:
        yield AttentionItem(AttentionKind.BACKUP_NEVER)
    elif backup.stale and backup.made_at is not None:
        yield AttentionItem(AttentionKind.BACKUP_OLD, clock.local(backup.made_at).date())
    yield from (_item(clock, AttentionKind.NOTE_MISSING, row) for row in missing)
    yield from (_item(clock, AttentionKind.DRAFT_UNSIGNED, row) for row in drafts)
    yield from map(_measure_item, measures)
    yield from map(_task_item, tasks)


def _item(clock: Clock, kind: AttentionKind, row: WaitingRow) -> AttentionItem:
    on = clock.local(row.at).date()
    return AttentionItem(kind, on, row.client_id, row.client_name, row.session_id)


def _measure_item(row: db.MeasureDueRow) -> AttentionItem:
    measure = measure_library().find(row.measure_id)
    return AttentionItem(
        AttentionKind.MEASURE_DUE,
        row.due_on,
        row.client_id,
        row.client_name,
        measure_id=row.measure_id,
        words=measure.title if measure else row.measure_id,
    )


def _task_item(row: db.TaskDueRow) -> AttentionItem:
    return AttentionItem(
        AttentionKind.TASK_DUE,
        row.due_on,
        row.client_id,
        row.client_name or "",
        task_id=row.task_id,
        words=row.what,
    )


def _backup(clock: Clock, row: db.BackupRow | None) -> BackupState:
    if row is None:
        return BackupState(None, None, None, same_disk=False)
    days = (clock.today() - clock.local(row.made_at).date()).days
    return BackupState(row.made_at, row.verified_at, days, row.same_disk)
