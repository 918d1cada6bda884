# SPDX-License-Identifier: Apache-2.0
"""Weeks by the wall clock, and dates in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.domain.calendar import (
    WEEK,
    moment,
    monday_of,
    next_week,
    shifted,
    wall_clock_step,
)
from desktop.domain.calendar_words import dates_words, short_name
from desktop.domain.formats import date_range
from desktop.domain.i18n import Language

BERLIN = "Europe/Berlin"
ID = Language.INDONESIAN


def _utc(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def test_a_week_later_is_the_same_wall_clock() -> None:
    assert shifted(_utc(10, 20, 8), BERLIN, WEEK) == _utc(10, 27, 9)


def test_a_week_earlier_too() -> None:
    assert shifted(_utc(10, 27, 9), BERLIN, -WEEK) == _utc(10, 20, 8)


def test_the_hour_that_comes_twice_leads_to_one_that_comes_once() -> None:
    second = _utc(10, 25, 1, 30)  # 02.30 in winter time
    assert shifted(second, BERLIN, WEEK) == _utc(11, 1, 1, 30)


def test_an_hour_that_does_not_exist_is_an_hour_later() -> None:
    assert moment(date(2026, 3, 29), time(2, 30), BERLIN) == _utc(3, 29, 1, 30)


def test_a_step_is_by_the_wall_clock() -> None:
    assert wall_clock_step(_utc(10, 24, 8), _utc(10, 26, 9), BERLIN) == timedelta(days=2)


def test_shortly_before_midnight_stays_on_its_day() -> None:
    late = moment(date(2026, 11, 23), time(23, 45), "Asia/Jakarta")
    assert shifted(late, "Asia/Jakarta", WEEK) == moment(
        date(2026, 11, 30), time(23, 45), "Asia/Jakarta"
    )


@pytest.mark.parametrize(
    ("now", "found"),
    [
        (_utc(11, 20, 3), _utc(11, 27, 3)),
        (_utc(11, 27, 3), _utc(12, 4, 3)),
        (_utc(12, 10, 0), _utc(12, 11, 3)),
    ],
)
def test_next_week_is_always_ahead(now: datetime, found: datetime) -> None:
    assert next_week(_utc(11, 20, 3), "Asia/Jakarta", now) == found


def test_a_week_begins_on_monday() -> None:
    assert monday_of(date(2026, 11, 29)) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 23), date(2026, 11, 29), "23–29 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 6), "30 November – 6 Desember 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Desember 2026 – 3 Januari 2027"),
        (date(2026, 11, 24), date(2026, 11, 24), "Selasa, 24 November 2026"),
    ],
)
def test_a_span_of_days_in_words(first: date, last: date, words: str) -> None:
    assert date_range(first, last, ID) == words


def test_dates_name_month_and_year_once() -> None:
    days = [date(2026, 12, 22), date(2026, 12, 29), date(2027, 1, 5)]
    assert dates_words(days, ID) == "22, 29 Des 2026; 5 Jan 2027"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ayu Lestari", "Ayu L."),
        ("Maria Clara da Silva", "Maria S."),
        ("Slamet", "Slamet"),
        ("I Made Suardana", "I Made S."),
        ("A. L.", "A. L."),
    ],
)
def test_a_short_name(name: str, short: str) -> None:
    assert short_name(name) == short
