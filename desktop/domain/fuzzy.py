# SPDX-License-Identifier: Apache-2.0
"""Finding by a few letters: parts of words in any order, letters left out, one letter wrong.

All texts here are folded letter by letter, so that a place in the folded text is the same place in
the text that is shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

Span = tuple[int, int]
"""Start and end of what was matched in a text."""
WORD, START, INSIDE, LOOSE = 4, 3, 2, 1
_LEAST_TYPO = 4


def fold_each(text: str) -> str:
    """Without case and marks, exactly as long as `text`."""
    return text.lower() if text.isascii() else "".join(map(_bare, text))


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    base = "".join(
        part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part)
    )
    return (base.lower() or letter)[0]


def tokens(query: str) -> tuple[str, ...]:
    """What was typed, in folded words."""
    return tuple(fold_each(query).split())


def best_span(token: str, text: str) -> tuple[int, Span] | None:
    """How well and where one token stands in a folded text, None where it does not.

    A single letter counts only where a word begins.
    """
    at = text.find(token)
    inside = at
    while at >= 0:
        end = at + len(token)
        if at == 0 or not text[at - 1].isalnum():
            whole = end == len(text) or not text[end].isalnum()
            return (WORD if whole else START), (at, end)
        at = text.find(token, at + 1)
    return None if inside < 0 or len(token) == 1 else (INSIDE, (inside, inside + len(token)))


def score(wanted: Sequence[str], text: str, *, loose: bool = False) -> int:
    """How well all tokens match a folded text; 0 when one of them does not.

    `loose` also takes the letters of a token in order with others between, from the start of a
    word, and a word with one letter wrong, left out, too much or exchanged with the next.
    """
    total = 0
    for token in wanted:
        found = best_span(token, text)
        if found is not None:
            total += found[0]
        elif loose and pattern(token).search(text):
            total += LOOSE
        else:
            return 0
    return total * 8 + (4 if wanted and text.startswith(wanted[0]) else 0)


def spans(wanted: Sequence[str], text: str) -> tuple[Span, ...]:
    """Where the tokens stand in a folded text, in order, without overlap; to be shown bold."""
    found: list[Span] = []
    for place in sorted(span for _, span in filter(None, (best_span(t, text) for t in wanted))):
        if found and place[0] <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], place[1]))
        else:
            found.append(place)
    return tuple(found)


@lru_cache(maxsize=64)
def pattern(token: str) -> re.Pattern[str]:
    """A token as loosely as it is still meant."""
    return re.compile(r"(?<![^\W_])(?:" + "|".join(_ways(token)) + ")")


def _ways(token: str) -> Iterator[str]:
    letters = [re.escape(letter) for letter in token]
    if len(letters) >= 2:
        yield r"[^\n]{0,12}?".join(letters)
    if len(letters) < _LEAST_TYPO:
        return
    for at in range(1, len(letters)):
        before, after = "".join(letters[:at]), "".join(letters[at + 1 :])
        yield before + r"\w?" + after
        yield before + r"\w" + letters[at] + after
        yield "".join(letters[: at - 1]) + letters[at] + letters[at - 1] + after
