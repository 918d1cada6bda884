# SPDX-License-Identifier: Apache-2.0
"""A measured figure beside its target, and how pairs are measured."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

Measure = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Figure:
    """`target` None: told for its own sake. Smaller is better throughout."""

    bench: str
    what: str
    value: float
    unit: str
    target: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """PASS, over, or nothing without a target."""
        if self.target is None:
            return ""
        return "PASS" if self.value <= self.target else "over"

    def to_text(self) -> str:
        """One line of the table."""
        target = "" if self.target is None else f"≤ {self.target:g} {self.unit}"
        value = f"{self.value:.2f} {self.unit}"
        head = f"{self.bench:<8} {self.what:<44} {value:>12}  {target:<12}"
        return f"{head} {self.verdict:<5} {self.note}".rstrip()

    def to_dict(self) -> dict[str, object]:
        """For --json."""
        return {**asdict(self), "verdict": self.verdict}


def interleaved(base: Measure, ours: Measure, pairs: int) -> tuple[list[float], list[float]]:
    """Measure in pairs, each order as often as the other; the first pair is thrown away."""
    found: tuple[list[float], list[float]] = ([], [])
    for number in range(pairs + 1):
        for place in (0, 1) if number % 2 else (1, 0):
            value = (base, ours)[place]()
            if number:
                found[place].append(value)
    return found


def ratio(
    bench: str, what: str, pairs: tuple[list[float], list[float]], target: float | None
) -> Figure:
    """The ratio of the medians, with both in the note; times in milliseconds."""
    base, ours = map(statistics.median, pairs)
    note = f"{ours:.1f} against {base:.1f} ms, {len(pairs[0])} pairs, p95 {p95(pairs[1]):.1f} ms"
    return Figure(bench, what, ours / base, "×", target, note)


def p95(values: Sequence[float]) -> float:
    """The value that 95 % do not exceed."""
    return sorted(values)[math.ceil(len(values) * 0.95) - 1]


def spread(
    bench: str, what: str, values: Sequence[float], target: float | None, note: str = ""
) -> list[Figure]:
    """Median for information, p95 against the target; milliseconds."""
    about = f"{len(values)} times, worst {max(values):.1f} ms"
    return [
        Figure(bench, f"{what}, median", statistics.median(values), "ms"),
        Figure(bench, f"{what}, p95", p95(values), "ms", target, f"{about}{note and ', '}{note}"),
    ]
