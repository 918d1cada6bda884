# SPDX-License-Identifier: Apache-2.0
"""Dates and times as people type them, in either language. None where it cannot be understood."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

_MONTHS = {
    "jan": 1, "januari": 1, "january": 1,
    "feb": 2, "februari": 2, "february": 2, "pebruari": 2,
    "mar": 3, "maret": 3, "march": 3,
    "apr": 4, "april": 4,
    "mei": 5, "may": 5,
    "jun": 6, "juni": 6, "june": 6,
    "jul": 7, "juli": 7, "july": 7,
    "agu": 8, "ags": 8, "agt": 8, "agustus": 8, "aug": 8, "august": 8,
    "sep": 9, "sept": 9, "september": 9,
    "okt": 10, "oktober": 10, "oct": 10, "october": 10,
    "nov": 11, "nop": 11, "november": 11, "nopember": 11,
    "des": 12, "desember": 12, "dec": 12, "december": 12,
}  # fmt: skip
_WORDS = {
    "hari ini": 0, "today": 0,
    "besok": 1, "tomorrow": 1, "lusa": 2,
    "kemarin": -1, "yesterday": -1,
}  # fmt: skip
_NUMBERS = re.compile(r"(\d{1,2})[/\-. ](\d{1,2})(?:[/\-. ](\d{2}|\d{4}))?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})[ \-/.]*([a-z]+)\.?[ \-/.,]*(\d{2}|\d{4})?", re.ASCII)
_WEEKDAY = re.compile(r"^[a-z']+,\s*")
_TIME = re.compile(r"(\d{1,2})(?:[.:, ]?([0-5]\d))?", re.ASCII)
_CENTURY_AHEAD = 10


def parse_date(typed: str, today: date, *, past: bool = False) -> date | None:
    """22/11/2026, 22-11-26, 22 nov, 22 November 2026, 2026-11-22, besok, kemarin: day first.

    Without a year it is this year's, or last year's where `past` and this year's is still to come.
    Two figures are a year up to ten years ahead, else of the century before.
    """
    text = _WEEKDAY.sub("", " ".join(typed.casefold().split()))
    if text in _WORDS:
        return today + timedelta(days=_WORDS[text])
    if iso := _ISO.fullmatch(text):
        return _real(int(iso[1]), int(iso[2]), int(iso[3]))
    if numbers := _NUMBERS.fullmatch(text):
        return _day(int(numbers[1]), int(numbers[2]), numbers[3], today, past)
    named = _NAMED.fullmatch(text)
    if named and named[2] in _MONTHS:
        return _day(int(named[1]), _MONTHS[named[2]], named[3], today, past)
    return None


def parse_time(typed: str) -> time | None:
    """14.30, 14:30, 1430, 930 or 14 as a time of day; "pukul" before and WIB after may stand."""
    text = typed.casefold().strip().removeprefix("pukul").strip()
    text = re.sub(r"\s*(wib|wita|wit)$", "", text)
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return time(hour, minute) if hour <= 23 else None


def _day(day: int, month: int, year: str | None, today: date, past: bool) -> date | None:
    if year is None:
        found = _real(today.year, month, day)
        if past and found is not None and found > today:
            return _real(today.year - 1, month, day)
        return found
    return _real(_full_year(year, today), month, day)


def _full_year(year: str, today: date) -> int:
    if len(year) > 2:
        return int(year)
    full = today.year - today.year % 100 + int(year)
    return full - 100 if full > today.year + _CENTURY_AHEAD else full


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
