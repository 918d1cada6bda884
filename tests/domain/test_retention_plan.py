# SPDX-License-Identifier: Apache-2.0
"""7 daily, 5 weekly, 12 monthly, every year; by sequence number, whatever the clock said."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desktop.domain.backup import BackupRecord
from desktop.domain.ids import BackupId
from desktop.domain.retention_plan import RetentionPlan, plan_retention

START = datetime(2016, 1, 1, 12, tzinfo=UTC)


def record(sequence: int, at: datetime, *, verified: bool = True) -> BackupRecord:
    return BackupRecord(
        BackupId(sequence), "", sequence, at, f"/b/{sequence}", 1, "", sequence, 0, 0, 0, 1.0,
        at if verified else None, None, False,
    )  # fmt: skip


def plan(records: list[BackupRecord]) -> RetentionPlan:
    return plan_retention(records, lambda record: record.made_at.date())


def days(numbers: list[int]) -> list[BackupRecord]:
    return [record(n + 1, START + timedelta(days=day)) for n, day in enumerate(numbers)]


def test_nothing_is_removed_in_the_first_week() -> None:
    assert plan(days(list(range(7)))).remove == ()


def test_of_one_day_the_newest_is_kept() -> None:
    records = [record(n, START + timedelta(minutes=n)) for n in range(1, 6)]
    assert [kept.sequence for kept in plan(records).keep] == [5]


def test_a_year_of_daily_backups_keeps_days_weeks_and_months() -> None:
    kept = plan(days(list(range(366)))).keep
    assert len(kept) == 7 + 3 + 11  # two of the weeks and one of the months end in these days
    assert [old.made_at.date() for old in kept[:7]] == [
        date(2016, 12, 31) - timedelta(days=n) for n in range(7)
    ]


def test_ten_years_keep_one_of_each_year() -> None:
    kept = plan(days(list(range(3650)))).keep
    assert {old.made_at.year for old in kept} == set(range(2016, 2026))


def test_the_newest_verified_backup_stays() -> None:
    records = [record(1, START), *(replace(r, verified_at=None) for r in _same_day(2, 9))]
    assert 1 in {kept.sequence for kept in plan(records).keep}


def test_a_clock_that_ran_ahead_does_not_remove_newer_backups() -> None:
    ahead = [record(n, START + timedelta(days=4000 + n)) for n in range(1, 30)]
    back = [record(n, START + timedelta(days=n)) for n in range(30, 37)]
    kept = {old.sequence for old in plan([*ahead, *back]).keep}
    assert set(range(30, 37)) <= kept


def test_ten_years_with_gaps_and_clock_jumps_never_lose_the_newest_seven_days() -> None:
    chance = random.Random(7)
    kept: list[BackupRecord] = []
    at = START
    for sequence in range(1, 2500):
        at += timedelta(days=chance.choice([1, 1, 1, 1, 2, 9, 0, -30, 45]))
        outcome = plan([*kept, record(sequence, at, verified=chance.random() > 0.1)])
        kept = list(outcome.keep)
        assert kept[0].sequence == sequence
        assert any(old.verified_at for old in kept) or sequence < 10
    years = {old.made_at.year for old in kept}
    assert len(kept) <= 7 + 5 + 12 + len(years) + 1


def test_applying_a_plan_twice_removes_nothing_more() -> None:
    first = plan(days(list(range(0, 2000, 3))))
    assert plan(list(first.keep)).remove == ()


def _same_day(first: int, last: int) -> list[BackupRecord]:
    return [record(n, START + timedelta(minutes=n)) for n in range(first, last)]
