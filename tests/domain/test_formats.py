# SPDX-License-Identifier: Apache-2.0
"""The formats of the glossary, in both languages."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from desktop.domain import formats
from desktop.domain.i18n import Language

ID, EN = Language.INDONESIAN, Language.ENGLISH
DAY = date(2026, 11, 24)
MOMENT = datetime(2026, 11, 24, 8, 5)  # noqa: DTZ001 - wall-clock time is what is shown


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (formats.date_long(date(2026, 8, 2), ID), "2 Agustus 2026"),
        (formats.date_long(DAY, EN), "24 November 2026"),
        (formats.date_short(date(2026, 12, 1), ID), "1 Des 2026"),
        (formats.weekday_date(DAY, ID), "Sel, 24 Nov 2026"),
        (formats.weekday_date(DAY, ID, long=True), "Selasa, 24 November 2026"),
        (formats.weekday_date(DAY, EN), "Tue, 24 Nov 2026"),
        (formats.clock_time(MOMENT, ID), "08.05"),
        (formats.clock_time(MOMENT, EN), "08:05"),
        (formats.time_with_zone(MOMENT, ID, "Asia/Jakarta"), "08.05 WIB"),
        (formats.time_with_zone(MOMENT, EN, "Asia/Makassar"), "08:05 (WITA)"),
        (formats.date_time(MOMENT, ID), "24 Nov 2026 08.05"),
        (formats.relative_moment(MOMENT, DAY, ID), "hari ini 08.05"),
        (formats.relative_moment(MOMENT, date(2026, 11, 25), EN), "yesterday 08:05"),
        (formats.relative_moment(MOMENT, date(2026, 12, 25), ID), "24 Nov 2026 08.05"),
    ],
)
def test_dates_and_times(shown: str, expected: str) -> None:
    assert shown == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (formats.decimal(3.5, ID), "3,5"),
        (formats.decimal(3.5, EN), "3.5"),
        (formats.decimal(4.0, ID), "4"),
        (formats.decimal(0.1 + 0.2, ID, 2), "0,30"),
        (formats.decimal(Decimal("2.345"), EN, 2), "2.35"),
        (formats.decimal(-1234.5, ID), "−1.234,5"),
        (formats.decimal(-0.04, ID, 1), "0,0"),
        (formats.signed(4, ID), "+4"),
        (formats.signed(-12, ID), "−12"),
        (formats.whole(1250, ID), "1.250"),
        (formats.whole(1250, EN), "1,250"),
        (formats.percent(0.85, ID), "85%"),
        (formats.rupiah(350_000, ID), "Rp350.000"),
        (formats.rupiah(350_000, ID, on_receipt=True), "Rp350.000,00"),
        (formats.rupiah(350_000, EN), "IDR 350,000"),
    ],
)
def test_numbers_and_money(shown: str, expected: str) -> None:
    assert shown == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (formats.duration(90, ID), "90 menit"),
        (formats.duration(150, ID), "2 jam 30 menit"),
        (formats.duration(120, EN), "2 h"),
        (formats.file_size(0, EN), "0 bytes"),
        (formats.file_size(246_000_000, ID), "246 MB"),
        (formats.file_size(1_540_000, ID), "1,5 MB"),
        (formats.file_size(999_600, EN), "1.0 MB"),
        (formats.file_size(9_970_000, EN), "10 MB"),
    ],
)
def test_durations_and_sizes(shown: str, expected: str) -> None:
    assert shown == expected


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (date(1992, 11, 25), "33 tahun"),
        (date(2019, 8, 24), "7 tahun 3 bulan"),
        (date(2020, 11, 24), "6 tahun"),
        (date(2026, 4, 1), "7 bulan"),
    ],
)
def test_age_counts_completed_years_and_a_childs_months(born: date, expected: str) -> None:
    assert formats.age(born, DAY, ID) == expected


def test_a_leap_day_birthday_counts_on_the_28th() -> None:
    assert formats.age(date(2008, 2, 29), date(2026, 2, 28), EN) == "18 years"
