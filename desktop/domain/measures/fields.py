# SPDX-License-Identifier: Apache-2.0
"""Reading a JSON object field by field, naming the file and the field in every refusal."""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from desktop.domain.problems import Problem
from desktop.domain.problems.measures import (
    MEASURE_FIELD_MISSING,
    MEASURE_FIELD_UNKNOWN,
    MEASURE_FIELD_WRONG,
    MEASURE_FILE_TOO_LARGE,
    MEASURE_FILE_UNREADABLE,
)

MAX_CHARACTERS = 200_000
MAX_ENTRIES = 200
MAX_TEXT = 2_000

Choice = TypeVar("Choice", bound=StrEnum)
Part = TypeVar("Part")


class Fields:
    """One JSON object of a definition file. Call `done` last: leftover fields are refused."""

    def __init__(self, data: object, file: str, path: str = "") -> None:
        self._file, self._path = file, path
        if not isinstance(data, dict):
            raise self.wrong("", "an object")
        self._data: dict[str, object] = dict(data)

    def wrong(self, name: str, expected: str) -> Problem:
        """The Problem that says what the field `name` must be."""
        field = ".".join(part for part in (self._path, name) if part) or "(all)"
        return Problem(MEASURE_FIELD_WRONG, file=self._file, field=field, expected=expected)

    def _take(self, name: str) -> object:
        if name not in self._data:
            field = ".".join(part for part in (self._path, name) if part)
            raise Problem(MEASURE_FIELD_MISSING, file=self._file, field=field)
        return self._data.pop(name)

    def has(self, name: str) -> bool:
        """Whether the field is there and not null; a null field is taken as absent."""
        if self._data.get(name) is None:
            self._data.pop(name, None)
            return False
        return True

    def text(self, name: str, *, empty: bool = False) -> str:
        """A text of at most 2,000 characters."""
        value = self._take(name)
        if not isinstance(value, str) or len(value) > MAX_TEXT or not (value.strip() or empty):
            raise self.wrong(name, "a text")
        return value

    def integer(self, name: str, low: int = 0, high: int = 10_000) -> int:
        """A whole number within `low`..`high`."""
        return self._whole(name, self._take(name), low, high)

    def _whole(self, name: str, value: object, low: int, high: int) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.wrong(name, f"a whole number from {low} to {high}")
        return value

    def number(self, name: str, low: float = 0, high: float = 10_000) -> float:
        """A finite number within `low`..`high`."""
        value = self._take(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(name, f"a number from {low} to {high}")
        if not low <= value <= high:
            raise self.wrong(name, f"a number from {low} to {high}")
        return float(value)

    def flag(self, name: str) -> bool:
        """true or false."""
        value = self._take(name)
        if not isinstance(value, bool):
            raise self.wrong(name, "true or false")
        return value

    def choice(self, name: str, kind: type[Choice]) -> Choice:
        """One of the values of `kind`."""
        value = self._take(name)
        try:
            return kind(str(value))
        except ValueError:
            allowed = ", ".join(member.value for member in kind)
            raise self.wrong(name, f"one of: {allowed}") from None

    def _entries(self, name: str) -> list[object]:
        value = self._take(name)
        if not isinstance(value, list) or len(value) > MAX_ENTRIES:
            raise self.wrong(name, f"a list of at most {MAX_ENTRIES} entries")
        return value

    def integers(self, name: str, low: int, high: int) -> tuple[int, ...]:
        """A list of different whole numbers within `low`..`high`."""
        values = tuple(self._whole(name, entry, low, high) for entry in self._entries(name))
        if len(set(values)) != len(values):
            raise self.wrong(name, "a list without repetitions")
        return values

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self._entries(name)
        if not all(isinstance(value, str) and 0 < len(value) <= MAX_TEXT for value in values):
            raise self.wrong(name, "a list of texts")
        return tuple(str(value) for value in values)

    def part(self, name: str, build: Callable[[Fields], Part]) -> Part:
        """The object in field `name`, built by `build` and checked for leftovers."""
        return self._built(self._take(name), name, build)

    def parts(self, name: str, build: Callable[[Fields], Part]) -> tuple[Part, ...]:
        """The list of objects in field `name`."""
        return tuple(
            self._built(entry, f"{name}[{position}]", build)
            for position, entry in enumerate(self._entries(name), start=1)
        )

    def _built(self, data: object, name: str, build: Callable[[Fields], Part]) -> Part:
        path = f"{self._path}.{name}" if self._path else name
        fields = Fields(data, self._file, path)
        part = build(fields)
        fields.done()
        return part

    def done(self) -> None:
        """Refuse fields that nobody asked for: a misspelt fact must not be dropped silently."""
        for name in self._data:
            field = f"{self._path}.{name}" if self._path else name
            raise Problem(MEASURE_FIELD_UNKNOWN, file=self._file, field=field)


def _no_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("repeated field")
    return dict(pairs)


def _no_constant(name: str) -> object:
    raise ValueError(name)


def read_json(text: str, file: str) -> Fields:
    """The top object of a definition file; bounded, without repeated fields, NaN or infinity."""
    if len(text) > MAX_CHARACTERS:
        raise Problem(MEASURE_FILE_TOO_LARGE, file=file, limit=MAX_CHARACTERS)
    try:
        data = json.loads(text, object_pairs_hook=_no_repeats, parse_constant=_no_constant)
    except (ValueError, RecursionError) as fault:
        raise Problem(MEASURE_FILE_UNREADABLE, file=file, detail=str(fault)) from fault
    return Fields(data, file)
