# SPDX-License-Identifier: Apache-2.0
"""Where entries stand in the columns of days: pure arithmetic on the wall clock, no pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

DAY = 1440
LEAST = 30
"""Shorter entries are drawn as if they lasted that many minutes, so that they can be read."""
FIRST_HOUR, LAST_HOUR = 7, 20
"""The hours always shown; more where something lies outside."""
_ONE_DAY = timedelta(days=1)
Span = tuple[datetime, datetime]
"""Start and end on the wall clock of the computer."""


@dataclass(frozen=True, slots=True)
class Block:
    """The part of entry `entry` (its place in the list) that lies on day `day`, 0 the first.

    `top` and `bottom` are minutes since midnight. It has column `column` of `columns`.
    """

    entry: int
    day: int
    top: int
    bottom: int
    column: int = 0
    columns: int = 1

    def holds(self, minute: int) -> bool:
        """Whether a minute of its day lies in it."""
        return self.top <= minute < self.bottom


def lay_out(spans: Sequence[Span], first: date, days: int) -> tuple[Block, ...]:
    """The blocks of all days; what goes over midnight has one on each day."""
    by_day: dict[int, list[Block]] = {}
    for number, span in enumerate(spans):
        for block in _cut(number, span, first, days):
            by_day.setdefault(block.day, []).append(block)
    return tuple(block for day in sorted(by_day) for block in _beside(by_day[day]))


def hours_shown(blocks: Iterable[Block]) -> tuple[int, int]:
    """First and last hour to show, the usual ones or more."""
    low, high = FIRST_HOUR, LAST_HOUR
    for block in blocks:
        low, high = min(low, block.top // 60), max(high, -(-block.bottom // 60))
    return low, high


def _cut(number: int, span: Span, first: date, days: int) -> Iterable[Block]:
    start, end = (moment.replace(tzinfo=None) for moment in span)
    # Where clocks go back an end may read earlier than its start.
    end = max(end, start + timedelta(minutes=1))
    midnight = datetime.combine(first, time())
    early = max((start - midnight) // _ONE_DAY, 0)
    late = min((end - midnight) // _ONE_DAY + 1, days)
    for day in range(early, late):
        begins = midnight + timedelta(days=day)
        top = max(_minutes(start - begins), 0)
        bottom = min(_minutes(end - begins), DAY)
        if top < bottom and bottom > 0:
            top = min(top, DAY - LEAST)
            yield Block(number, day, top, max(bottom, top + LEAST))


def _minutes(step: timedelta) -> int:
    return step // timedelta(minutes=1)


def _beside(blocks: list[Block]) -> Iterable[Block]:
    """Those that overlap share the width; a group ends where nobody is there any more."""
    group: list[Block] = []
    ends: list[int] = []
    for block in sorted(blocks, key=lambda one: (one.top, -one.bottom, one.entry)):
        if group and block.top >= max(ends):
            yield from (replace(one, columns=len(ends)) for one in group)
            group, ends = [], []
        free = next((at for at, end in enumerate(ends) if end <= block.top), len(ends))
        if free == len(ends):
            ends.append(0)
        ends[free] = block.bottom
        group.append(replace(block, column=free))
    yield from (replace(one, columns=len(ends)) for one in group)
