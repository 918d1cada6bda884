# SPDX-License-Identifier: Apache-2.0
"""Where entries stand in the days."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.week_layout import Block, hours_shown, lay_out

MONDAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")


def _at(day: int, hour: int, minute: int = 0, minutes: int = 60) -> tuple[datetime, datetime]:
    start = datetime(2026, 11, 23, hour, minute, tzinfo=BERLIN) + timedelta(days=day)
    return start, start + timedelta(minutes=minutes)


def _columns(*spans: tuple[datetime, datetime]) -> list[tuple[int, int]]:
    return [(one.column, one.columns) for one in lay_out(spans, MONDAY, 7)]


def test_an_entry_stands_on_its_day_at_its_time() -> None:
    (block,) = lay_out([_at(2, 9, 15, 50)], MONDAY, 7)
    assert block == Block(0, 2, 555, 605)


def test_those_that_overlap_stand_side_by_side() -> None:
    assert _columns(_at(0, 9), _at(0, 9, 30)) == [(0, 2), (1, 2)]


def test_one_after_the_other_has_the_whole_width() -> None:
    assert _columns(_at(0, 9), _at(0, 10)) == [(0, 1), (0, 1)]


def test_a_free_column_is_used_again() -> None:
    spans = (_at(0, 9, minutes=180), _at(0, 9, 30), _at(0, 10, 30))
    assert _columns(*spans) == [(0, 2), (1, 2), (1, 2)]


def test_what_goes_over_midnight_stands_on_both_days() -> None:
    first, second = lay_out([_at(0, 23, 30)], MONDAY, 7)
    assert (first.day, first.top, first.bottom) == (0, 1410, 1440)
    assert (second.day, second.top, second.bottom) == (1, 0, 30)


def test_what_ends_at_midnight_stands_on_one_day() -> None:
    assert [block.day for block in lay_out([_at(0, 23)], MONDAY, 7)] == [0]


def test_what_began_the_evening_before_the_first_day_is_there() -> None:
    (block,) = lay_out([_at(-1, 23, 30)], MONDAY, 7)
    assert (block.day, block.top, block.bottom) == (0, 0, 30)


def test_days_before_and_after_are_left_out() -> None:
    assert lay_out([_at(-1, 9), _at(7, 9)], MONDAY, 7) == ()


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_the_clock_is_what_counts_when_it_is_changed(day: date) -> None:
    start = datetime(day.year, day.month, day.day, 10, tzinfo=BERLIN)
    (block,) = lay_out([(start, start + timedelta(minutes=50))], day, 1)
    assert (block.top, block.bottom) == (600, 650)


def test_an_end_that_reads_earlier_than_its_start_is_still_seen() -> None:
    start = datetime(2026, 10, 25, 2, 40, tzinfo=BERLIN)
    end = datetime(2026, 10, 25, 2, 20, fold=1, tzinfo=BERLIN)
    (block,) = lay_out([(start, end)], date(2026, 10, 25), 1)
    assert block.bottom - block.top == 30


def test_usual_hours_are_always_shown() -> None:
    assert hours_shown(lay_out([_at(0, 9)], MONDAY, 7)) == (7, 20)


def test_hours_grow_with_what_lies_outside() -> None:
    assert hours_shown(lay_out([_at(0, 5, 30), _at(1, 20, 30)], MONDAY, 7)) == (5, 22)
