# SPDX-License-Identifier: Apache-2.0
"""Which backups to keep: 7 daily, 5 weekly, 12 monthly, and one of every year.

Newest means the highest sequence number: a clock that was wrong for a while must not decide.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.backup import BackupRecord

DAILY, WEEKLY, MONTHLY = 7, 5, 12


@dataclass(frozen=True, slots=True)
class RetentionPlan:
    """Both newest first."""

    keep: tuple[BackupRecord, ...]
    remove: tuple[BackupRecord, ...]


def plan_retention(
    records: Iterable[BackupRecord], day_of: Callable[[BackupRecord], date]
) -> RetentionPlan:
    """Plan for the backups in one place; `day_of` tells the calendar day of a backup.

    Of each day, week, month and year the newest backup is kept. The newest one and the newest
    verified one are always kept.
    """
    newest_first = sorted(records, key=lambda record: -record.sequence)
    kept = {record.sequence for record in newest_first[:1]}
    verified = (record.sequence for record in newest_first if record.verified_at is not None)
    kept.update(list(verified)[:1])
    for period, most in _PERIODS:
        kept |= _newest_of_each([(r.sequence, period(day_of(r))) for r in newest_first], most)
    return RetentionPlan(
        tuple(record for record in newest_first if record.sequence in kept),
        tuple(record for record in newest_first if record.sequence not in kept),
    )


def _newest_of_each(newest_first: list[tuple[int, Hashable]], most: int | None) -> set[int]:
    found: dict[Hashable, int] = {}
    for sequence, period in newest_first:
        if period not in found and (most is None or len(found) < most):
            found[period] = sequence
    return set(found.values())


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month


def _year(day: date) -> Hashable:
    return day.year


_PERIODS: tuple[tuple[Callable[[date], Hashable], int | None], ...] = (
    (_day, DAILY),
    (_week, WEEKLY),
    (_month, MONTHLY),
    (_year, None),
)
