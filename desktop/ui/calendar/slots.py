# SPDX-License-Identifier: Apache-2.0
"""The slot the keyboard is on: a day, a minute of it, and which of several entries there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.week_layout import DAY, Block

STEP = 15
"""Minutes of the grid."""


@dataclass(slots=True)
class Cursor:
    """`day` counts from the first shown; `lane` among the blocks that hold the minute."""

    day: int = 0
    minute: int = 9 * 60
    lane: int = 0

    def here(self, blocks: Sequence[Block]) -> list[Block]:
        """The blocks that hold the slot, by column."""
        found = [one for one in blocks if one.day == self.day and one.holds(self.minute)]
        return sorted(found, key=lambda one: one.column)

    def block(self, blocks: Sequence[Block]) -> Block | None:
        """The block the keyboard is on, None on free time."""
        found = self.here(blocks)
        return found[min(self.lane, len(found) - 1)] if found else None

    def down(self, blocks: Sequence[Block], step: int) -> None:
        """Go to the next slot; out of a block in one step."""
        block = self.block(blocks)
        if block is not None:
            edge = block.bottom if step > 0 else block.top - STEP
            self.minute = edge // STEP * STEP if step < 0 else -(-edge // STEP) * STEP
        else:
            self.minute += STEP * step
        self.minute = min(max(self.minute, 0), DAY - STEP)
        self.lane = 0

    def aside(self, blocks: Sequence[Block], step: int) -> None:
        """Go to the entry beside, else to the day beside, which may lie outside."""
        lane = self.lane + step
        if 0 <= lane < len(self.here(blocks)):
            self.lane = lane
        else:
            self.day += step
            self.lane = 0

    def jump(self, blocks: Sequence[Block], step: int) -> bool:
        """Go to the next entry by time (or the one before); False where there is none."""
        place = (self.day, self.minute, self.lane)
        spots = [(one.day, one.top, one.column, one) for one in blocks]
        now = self.block(blocks)
        here = (now.day, now.top, now.column) if now is not None else place
        ahead = [spot for spot in spots if (spot[:3] > here) == (step > 0) and spot[:3] != here]
        if not ahead:
            return False
        found = min(ahead) if step > 0 else max(ahead)
        self.go(found[3])
        return True

    def go(self, block: Block) -> None:
        """Go to a block."""
        self.day, self.minute = block.day, block.top
        self.lane = block.column
