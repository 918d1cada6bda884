# SPDX-License-Identifier: Apache-2.0
"""What was typed into the search field, as words to look for; and where they stand in a text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

MINIMUM_LETTERS = 2
WORDS_LIMIT = 12
SNIPPET_CHARACTERS = 160
_BEFORE = 50
_TYPED_LIMIT = 400
_PIECE, _OVERLAP = 8_000, 400

_PART = re.compile(r'"([^"]*)("|$)|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow one another; with `prefix` the last one may go on."""

    words: tuple[str, ...]
    prefix: bool


@dataclass(frozen=True, slots=True)
class SearchText:
    """All terms must occur. Words are folded: lower case, without marks."""

    terms: tuple[Term, ...]

    @property
    def is_enough(self) -> bool:
        """At least one word of two letters: less would find everything."""
        return any(len(word) >= MINIMUM_LETTERS for term in self.terms for word in term.words)


def parse_search(typed: str) -> SearchText:
    """Words and "phrases"; the last word is a prefix unless it stands in quotes.

    Signs separate words, as in the index, so no query language can be typed by accident.
    """
    terms: list[Term] = []
    parts = list(_PART.finditer(typed[:_TYPED_LIMIT]))[:WORDS_LIMIT]
    for part in parts:
        quoted = part.group(3) is None
        words = tuple(_WORD.findall(fold_text(part.group(1) if quoted else part.group(3))))
        if words:
            terms.append(Term(words[:WORDS_LIMIT], prefix=part is parts[-1] and not quoted))
    if terms and terms[-1].prefix:
        terms[-1] = _begun(terms[-1])
    return SearchText(tuple(term for term in terms if term.words))


def _begun(term: Term) -> Term:
    """The last term as it is being typed: a single letter says nothing yet."""
    if len(term.words[-1]) >= MINIMUM_LETTERS:
        return term
    return Term(term.words[:-1], prefix=False)


@cache
def _fold_character(character: str) -> str:
    bare = unicodedata.normalize("NFD", character)
    return "".join(c for c in bare if not unicodedata.combining(c)).lower()


def fold_text(text: str) -> str:
    """Lower case and without marks, for comparing; its length may differ from the text's."""
    return text.lower() if text.isascii() else "".join(map(_fold_character, text))


def fold_with_places(text: str) -> tuple[str, list[int] | None]:
    """The folded text and, where lengths differ, the place in `text` of each of its characters."""
    if text.isascii():
        return text.lower(), None
    pieces = [_fold_character(character) for character in text]
    if all(len(piece) == 1 for piece in pieces):
        return "".join(pieces), None
    places = [at for at, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), [*places, len(text)]


def pattern_of(search: SearchText) -> re.Pattern[str]:
    """A pattern that finds any of the terms in folded text, at whole words or prefixes."""
    return re.compile("|".join(_term_pattern(term) for term in search.terms) or r"(?!)")


def _term_pattern(term: Term) -> str:
    between = r"[\W_]+"
    ending = r"[^\W_]*" if term.prefix else r"(?![^\W_])"
    return r"(?<![^\W_])" + between.join(map(re.escape, term.words)) + ending


def find_span(text: str, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Where in `text` the first term stands, (start, end), or None.

    Long texts are folded piece by piece, cut at a word's end, until it is found.
    """
    start = 0
    while start < len(text):
        end = _piece_end(text, start)
        folded, places = fold_with_places(text[start : end + _OVERLAP])
        found = pattern.search(folded)
        if found is not None:
            a, b = found.span()
            a, b = (a, b) if places is None else (places[a], places[b])
            # One that touches the cut may go on behind it; the next piece holds it whole.
            if start + b < end + _OVERLAP or end == len(text):
                return start + a, start + b
        start = end
    return None


def _piece_end(text: str, start: int) -> int:
    end = start + _PIECE
    if end >= len(text):
        return len(text)
    blank = max(text.rfind(" ", start + 1, end), text.rfind("\n", start + 1, end))
    return blank if blank > start else end


def find_place(text: str, pattern: re.Pattern[str]) -> int | None:
    """Where in `text` the first term begins, or None."""
    span = find_span(text, pattern)
    return span[0] if span else None


def snippet_at(
    text: str, place: int, pattern: re.Pattern[str]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """About 160 characters around `place` on one line, and the (start, end) of every term in it."""
    start, end = _window(text, place)
    line = _BLANKS.sub(" ", text[start:end]).strip()
    line = ("…" if start > 0 else "") + line + ("…" if end < len(text) else "")
    folded, places = fold_with_places(line)
    spans = (match.span() for match in pattern.finditer(folded))
    marks = tuple(span if places is None else (places[span[0]], places[span[1]]) for span in spans)
    return line, marks


def _window(text: str, place: int) -> tuple[int, int]:
    """From a word's start to a word's end, or plainly cut where there is no blank near."""
    start = max(0, place - _BEFORE)
    if start:
        blank = _BLANKS.search(text, start, place)
        start = blank.end() if blank else start
    end = min(len(text), start + SNIPPET_CHARACTERS)
    if end < len(text):
        blank_at = max(text.rfind(" ", place, end), text.rfind("\n", place, end))
        end = blank_at if blank_at > start + SNIPPET_CHARACTERS // 2 else end
    return start, end
