# SPDX-License-Identifier: Apache-2.0
"""Dates and times as people type them."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.dates_typed import parse_date, parse_time

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("22/11/2026", date(2026, 11, 22)),
        ("22-11-26", date(2026, 11, 22)),
        ("22.11.2026", date(2026, 11, 22)),
        ("2026-11-22", date(2026, 11, 22)),
        ("22 nov", date(2026, 11, 22)),
        ("22nov", date(2026, 11, 22)),
        ("22 November 2026", date(2026, 11, 22)),
        ("Sel, 24 Nov 2026", date(2026, 11, 24)),
        ("Jumat, 27 November 2026", date(2026, 11, 27)),
        ("17 agustus", date(2026, 8, 17)),
        ("17 aug 45", date(1945, 8, 17)),
        ("3/7", date(2026, 7, 3)),
        ("hari ini", TODAY),
        ("Besok", date(2026, 11, 23)),
        ("kemarin", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 23)),
        ("29 feb 2028", date(2028, 2, 29)),
        ("31 feb 2026", None),
        ("32/1/2026", None),
        ("22", None),
        ("22 foo", None),
        ("", None),
        ("٢٢/١١/٢٠٢٦", None),
    ],
)
def test_dates(typed: str, expected: date | None) -> None:
    assert parse_date(typed, TODAY) == expected


def test_without_a_year_the_past_is_last_year() -> None:
    assert parse_date("24 des", TODAY, past=True) == date(2025, 12, 24)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("14.30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("pukul 9.05", time(9, 5)),
        ("14.30 WIB", time(14, 30)),
        ("0.00", time(0)),
        ("24.00", None),
        ("14.60", None),
        ("siang", None),
        ("", None),
    ],
)
def test_times(typed: str, expected: time | None) -> None:
    assert parse_time(typed) == expected
