# SPDX-License-Identifier: Apache-2.0
"""Scores read from a table: what each column means, and the plan that a service writes at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.client import Sex
from desktop.domain.formats import month_name
from desktop.domain.i18n import Language
from desktop.domain.ids import MeasureId
from desktop.domain.measures.model import Scale
from desktop.domain.problems import Problem

MAX_CODE = 60
MAX_AGE = 120
MAX_TIME_POINT = 1_000

_NUMBER = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{1,12})?", re.ASCII)
_WHOLE = re.compile(r"(\d+)\.0+", re.ASCII)
_TIME_POINT = re.compile(r"[tT]?(\d{1,4})(?:\.0+)?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})", re.ASCII)
_EMPTY = frozenset({"", "na", "n/a", "nan", "null", "none", "-", "–", "."})
_SEXES = {
    **dict.fromkeys(("f", "female", "woman", "p", "perempuan", "wanita"), Sex.FEMALE),
    **dict.fromkeys(("m", "male", "man", "l", "laki-laki", "laki laki", "pria"), Sex.MALE),
    **dict.fromkeys(("other", "lainnya"), Sex.OTHER),
}


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """A column of totals of one measure. Columns count from 0."""

    column: int
    measure_id: MeasureId
    scale: Scale = Scale.RAW


@dataclass(frozen=True, slots=True)
class ScoreMapping:
    """What the columns mean. `date` goes before `time_point` where a row has both."""

    client: int
    date: int | None = None
    time_point: int | None = None
    sex: int | None = None
    age: int | None = None
    scores: tuple[ScoreColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class TimePoints:
    """When numbered time points were: the first on `start`, then every `days` days."""

    start: date
    days: int

    def on(self, number: int) -> date | None:
        """The date of time point `number` (from 1), None beyond the calendar."""
        try:
            return self.start + timedelta(days=(number - 1) * self.days)
        except OverflowError:
            return None


@dataclass(frozen=True, slots=True)
class PlannedClient:
    """A client of the table, known by a code only. `line` is where it first appears."""

    code: str
    sex: Sex | None
    age: int | None
    line: int


@dataclass(frozen=True, slots=True)
class PlannedScore:
    """One total to write. `total` is raw; `time_point` is "" in tables with dates."""

    line: int
    client_code: str
    measure_id: MeasureId
    filled_on: date
    time_point: str
    total: int


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that is left out, and why."""

    line: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class ScorePlan:
    """What an import would write. Rows with a problem add nothing.

    `time_points` counts different (client, time) pairs; `empty_cells` are scores left out because
    their cell is empty.
    """

    rows: int
    clients: tuple[PlannedClient, ...]
    administrations: tuple[PlannedScore, ...]
    problems: tuple[RowProblem, ...]
    time_points: int
    empty_cells: int


def is_empty(cell: str) -> bool:
    """Whether a cell says nothing (blank, NA, a dash)."""
    return cell.strip().casefold() in _EMPTY


def code_of(cell: str) -> str | None:
    """A client code; 1.0 is 1. None where it cannot be used."""
    code = cell.strip()
    whole = _WHOLE.fullmatch(code)
    code = whole.group(1) if whole else code
    return code if 0 < len(code) <= MAX_CODE and code.isprintable() else None


def number_of(cell: str) -> float | None:
    """A number with decimal point or comma, None otherwise."""
    text = cell.strip().replace("−", "-")
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def whole_of(cell: str, low: int, high: int) -> int | None:
    """A whole number within `low`..`high`; 54.0 is 54."""
    number = number_of(cell)
    if number is None or number != int(number) or not low <= number <= high:
        return None
    return int(number)


def time_point_of(cell: str) -> int | None:
    """1, 1.0 or T1."""
    match = _TIME_POINT.fullmatch(cell.strip())
    number = int(match.group(1)) if match else 0
    return number if 1 <= number <= MAX_TIME_POINT else None


def sex_of(cell: str) -> Sex | None:
    """Female or male in either language, or the usual letters (P is perempuan)."""
    return _SEXES.get(cell.strip().casefold())


def date_of(cell: str) -> date | None:
    """22/11/2026, 2026-11-22 or 22 Nov 2026 (both languages); the day comes before the month."""
    text = cell.strip()
    if match := _ISO.fullmatch(text):
        return _date(match.group(1), int(match.group(2)), match.group(3))
    if match := _DAY_FIRST.fullmatch(text):
        return _date(match.group(4), int(match.group(3)), match.group(1))
    if match := _NAMED.fullmatch(text):
        return _date(match.group(3), _month(match.group(2)), match.group(1))
    return None


def _month(name: str) -> int:
    wanted = name.casefold()
    for month in range(1, 13):
        if any(month_name(month, language).casefold().startswith(wanted) for language in Language):
            return month
    return 0


def _date(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
