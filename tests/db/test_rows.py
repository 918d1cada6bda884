# SPDX-License-Identifier: Apache-2.0
"""Records to rows and back."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

import pytest

from desktop.db.rows import Table, moment_of, moment_text, stored
from desktop.domain.ids import ClientId


class _Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class _Thing:
    id: ClientId
    name: str
    on: date | None
    at: datetime
    colour: _Colour | None
    flag: bool
    answers: tuple[int | None, ...]


THING = Table("thing", _Thing)
FULL = _Thing(
    ClientId(0),
    "Ayu",
    date(2026, 3, 1),
    datetime(2026, 3, 1, 9, 0, 0, 123000, tzinfo=UTC),
    _Colour.RED,
    True,
    (1, None, 3),
)


def _stored_and_read(thing: _Thing) -> _Thing | None:
    conn = sqlite3.connect(":memory:")
    conn.execute(
        "CREATE TABLE thing (id INTEGER PRIMARY KEY, name, 'on', at, colour, flag, answers)"
    )
    conn.execute(
        'INSERT INTO thing (name, "on", at, colour, flag, answers) VALUES (?, ?, ?, ?, ?, ?)',
        THING.values(thing),
    )
    found = THING.first(
        conn.execute('SELECT 0, name, "on", at, colour, flag, answers FROM thing').fetchall()
    )
    conn.close()
    return found


def test_a_record_comes_back_as_it_went_in() -> None:
    assert _stored_and_read(FULL) == FULL


def test_empty_optionals_come_back_as_none() -> None:
    bare = _Thing(ClientId(0), "", None, FULL.at, None, False, ())
    assert _stored_and_read(bare) == bare


def test_moments_are_utc_text_with_milliseconds() -> None:
    jakarta = timezone(timedelta(hours=7))
    assert moment_text(datetime(2026, 3, 1, 9, tzinfo=jakarta)) == "2026-03-01T02:00:00.000Z"


def test_moment_text_sorts_as_time() -> None:
    base = datetime(2026, 3, 1, tzinfo=UTC)
    moments = [base + timedelta(milliseconds=step) for step in (0, 1, 999, 1000, 1001)]
    assert sorted(map(moment_text, moments)) == [moment_text(moment) for moment in moments]


def test_a_moment_is_read_aware() -> None:
    assert moment_of("2026-03-01T02:00:00.000Z") == datetime(2026, 3, 1, 2, tzinfo=UTC)


def test_insert_leaves_the_id_to_sqlite() -> None:
    assert THING.insert.startswith("INSERT INTO thing (name, ")


def test_an_upsert_keeps_its_own_key() -> None:
    assert Table("thing", _Thing, key="name").upsert.count("name = excluded.name") == 0


def test_what_cannot_be_stored_is_refused() -> None:
    with pytest.raises(TypeError):
        stored([1])
