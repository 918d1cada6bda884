# SPDX-License-Identifier: Apache-2.0
"""Texts that editors, databases and encodings like to change."""

from __future__ import annotations

import random

PIECES = (
    "\0", "\r\n", "\r", "\n\n\n", "  ", "\t", "_x_", "~~x~~", "</tag>", "> ", "**", "#", "- [ ]",
    "'", '"', ";--", "%s", "{}", "\\", "é", "e\u0301", "ß", "İ", "🙂", "👩‍👩‍👧", "\u200b", "\u202e",
    "\ufeff", "\ufffe", "\uffff", "\U0010ffff", "\x7f", "\x1b[0m", "ကျ", "ﷺ", "a" * 300, "NULL",
    "\x85", "\u2028", "\u2029", "\x01", "\x1f", "\xa0", "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3",
    "\ufdd2\ufdd3", "\ufdd8", "\ufffc", "\ufffd", "\x0b", "\x0c", "- [x] ", "1. ", "مرحبا", "\n",
)  # fmt: skip


def hostile_texts(count: int = 500) -> list[str]:
    """The pieces alone, then mixed at random, always the same."""
    chance = random.Random(7)
    mixed = ("".join(chance.choices(PIECES, k=chance.randint(1, 30))) for _ in range(count))
    return [*PIECES, *mixed][:count]
