# SPDX-License-Identifier: Apache-2.0
"""What a campaign found: figures, and each failure in words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Report:
    """`bad` is empty when the program survived; `figures` are what was tried and what happened."""

    name: str
    figures: Mapping[str, int]
    bad: tuple[str, ...] = field(default=())

    def to_text(self) -> str:
        """One line per figure, then at most twenty failures."""
        lines = [f"  {figure:<34} {number:>9,}" for figure, number in self.figures.items()]
        lines += [f"  BAD: {one}" for one in self.bad[:20]]
        return "\n".join([f"{self.name}: {'ok' if not self.bad else 'FAILED'}", *lines])

    def to_json(self) -> str:
        """For tests."""
        return json.dumps({"name": self.name, "figures": self.figures, "bad": self.bad})
