# SPDX-License-Identifier: Apache-2.0
"""Answers as they are typed, one digit after another, once or twice; plain data without Qt."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from desktop.domain.measures.model import Measure
from desktop.domain.measures.scoring import Incomplete, Score, score

Answers = tuple[int | None, ...]


@dataclass(slots=True)
class EntryState:
    """`position` counts from 0 and may stand behind the last item when all were typed.

    `second` holds the answers typed a second time to catch slips, None while nobody does so.
    """

    measure: Measure
    answers: list[int | None] = field(default_factory=list)
    position: int = 0
    second: list[int | None] | None = None

    def __post_init__(self) -> None:
        """One place for each item."""
        if not self.answers:
            self.answers = [None] * self.measure.item_count

    @property
    def count(self) -> int:
        """How many items."""
        return self.measure.item_count

    @property
    def shown(self) -> list[int | None]:
        """What the cells show: the round that is being typed."""
        return self.answers if self.second is None else self.second

    @property
    def answered(self) -> int:
        """How many items have an answer."""
        return sum(answer is not None for answer in self.answers)

    @property
    def matching(self) -> int:
        """How many items were answered the same twice."""
        pairs = zip(self.answers, self.second or (), strict=False)
        return sum(first is not None and first == again for first, again in pairs)

    @property
    def differing(self) -> tuple[int, ...]:
        """Items, from 1, whose second answer differs."""
        pairs = enumerate(zip(self.answers, self.second or (), strict=False), start=1)
        return tuple(item for item, (one, two) in pairs if two is not None and one != two)

    @property
    def settled(self) -> bool:
        """Nothing was typed twice, or both rounds say the same."""
        return self.second is None or (self.matching == self.answered and not self.differing)

    def type_digit(self, digit: int) -> bool:
        """Answer the present item and go on; False where the digit is no answer."""
        if not self.measure.answer_low <= digit <= self.measure.answer_high:
            return False
        if self.position >= self.count:
            return False
        self.shown[self.position] = digit
        self.position += 1
        return True

    def back(self) -> None:
        """Take the last digit back, or the one at the present place."""
        if self.position < self.count and self.shown[self.position] is not None:
            self.shown[self.position] = None
        elif self.position > 0:
            self.position -= 1
            self.shown[self.position] = None

    def move(self, position: int) -> None:
        """Stand at an item, or behind the last."""
        self.position = min(max(position, 0), self.count)

    def answer(self, index: int, value: int | None) -> None:
        """Answer an item of the list; it settles a difference between the two rounds."""
        self.answers[index] = value
        if self.second is not None and self.second[index] is not None:
            self.second[index] = value

    def start_second(self, started: bool) -> None:
        """Begin or drop the second round."""
        self.second = [None] * self.count if started else None
        self.position = 0 if started else self.answered

    def result(self) -> Score | Incomplete | None:
        """The engine's result; None while nothing is answered."""
        return score(self.measure, self.answers) if self.answered else None


@dataclass(frozen=True, slots=True)
class Unsaved:
    """An entry that was left before it was saved; kept in the vault's own desk state."""

    client: int
    measure: str
    record: int
    answers: Answers
    total: str
    note: str

    def to_text(self) -> str:
        """JSON."""
        return json.dumps(
            [self.client, self.measure, self.record, list(self.answers), self.total, self.note]
        )


def unsaved_from(text: str) -> Unsaved | None:
    """What `to_text` wrote; None for anything else."""
    try:
        client, measure, record, answers, total, note = json.loads(text)
    except (ValueError, TypeError):
        return None
    if not isinstance(answers, list) or not all(isinstance(x, int | None) for x in answers):
        return None
    return Unsaved(int(client), str(measure), int(record), tuple(answers), str(total), str(note))
