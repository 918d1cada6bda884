# SPDX-License-Identifier: Apache-2.0
"""Clocks: aware moments, local days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.system.clock import Clock, FixedClock, SystemClock, computer_zone


def test_the_system_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_the_zone_of_the_environment_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Jayapura")
    assert computer_zone() == "Asia/Jayapura"


def test_a_nonsense_zone_falls_back_to_a_known_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Mars/Olympus")
    assert computer_zone() != "Mars/Olympus"


def test_today_is_the_day_where_the_computer_is() -> None:
    clock: Clock = FixedClock(datetime(2026, 11, 22, 20, 0, tzinfo=UTC), "Asia/Jakarta")
    assert clock.today() == date(2026, 11, 23)


def test_a_naive_moment_is_wall_clock_time() -> None:
    clock = FixedClock(datetime(2026, 11, 22, 8, 0), "Asia/Makassar")  # noqa: DTZ001 - the case
    assert clock.now() == datetime(2026, 11, 22, 0, 0, tzinfo=UTC)


def test_a_fixed_clock_moves_only_when_told() -> None:
    clock = FixedClock(datetime(2026, 11, 22, tzinfo=UTC))
    clock.advance(timedelta(hours=2))
    assert clock.now() == datetime(2026, 11, 22, 2, tzinfo=UTC)
