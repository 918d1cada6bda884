# SPDX-License-Identifier: Apache-2.0
"""What a passphrase must be (12 characters, nothing else) and how strong it looks, in words."""

from __future__ import annotations

import unicodedata
from enum import Enum

from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.problems import Problem, vault

LEAST_CHARACTERS = 12
MOST_CHARACTERS = 1000
CONTEXT = "Passphrase"


class Strength(Enum):
    """How hard a passphrase is to guess offline; the value is its English source text."""

    TOO_SHORT = QT_TRANSLATE_NOOP("Passphrase", "Too short")
    WEAK = QT_TRANSLATE_NOOP("Passphrase", "Easy to guess")
    FAIR = QT_TRANSLATE_NOOP("Passphrase", "Fair")
    GOOD = QT_TRANSLATE_NOOP("Passphrase", "Good")
    STRONG = QT_TRANSLATE_NOOP("Passphrase", "Very good")


_LIMITS = ((40.0, Strength.WEAK), (52.0, Strength.FAIR), (70.0, Strength.GOOD))
_RUNS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890")
_COMMON_WORDS = (
    "password passphrase rahasia sayang indonesia bismillah sandi kata frasa kunci admin welcome "
    "iloveyou letmein dragon monkey jakarta bandung surabaya psikolog klien praktik teduh terapi "
    "konseling merdeka garuda cinta anjing kucing mama papa ibu ayah allah tuhan aku kamu "
    "januari februari maret april mei juni juli agustus september oktober november desember"
)
_COMMON = tuple(_COMMON_WORDS.split())
_WORD_BITS = 5.0
_REPEAT_BITS = 2.0
_LETTER_BITS = 3.0
_DIGIT_BITS = 2.5
_OTHER_BITS = 4.0
_SPACE_BITS = 1.0


def normalized(passphrase: str) -> str:
    """The form keys are derived from: two ways of typing one text are one passphrase."""
    return unicodedata.normalize("NFKC", passphrase)


def passphrase_bytes(passphrase: str) -> bytes:
    """NFKC as UTF-8; a Problem for a lone surrogate (half a pasted emoji)."""
    try:
        return normalized(passphrase).encode()
    except UnicodeEncodeError:
        raise Problem(vault.PASSPHRASE_UNTYPABLE) from None


def check_new_passphrase(passphrase: str) -> None:
    """Raise a Problem unless it may be chosen. Length only: no rules of composition."""
    passphrase_bytes(passphrase)
    if len(normalized(passphrase)) < LEAST_CHARACTERS:
        raise Problem(vault.PASSPHRASE_TOO_SHORT, least=LEAST_CHARACTERS)
    if len(normalized(passphrase)) > MOST_CHARACTERS:
        raise Problem(vault.PASSPHRASE_TOO_LONG, most=MOST_CHARACTERS)


def strength(passphrase: str) -> Strength:
    """Word for the strength; a rough count of bits, never shown as a number."""
    text = normalized(passphrase)
    if len(text) < LEAST_CHARACTERS:
        return Strength.TOO_SHORT
    bits = guessing_bits(text)
    return next((word for limit, word in _LIMITS if bits < limit), Strength.STRONG)


def guessing_bits(text: str) -> float:
    """Rough bits of guessing work: common words, runs and repeated pieces count as one step."""
    lower = text[:MOST_CHARACTERS].casefold()
    bits, place = 0.0, 0
    while place < len(lower):
        length, step = _piece(lower, place)
        bits += step
        place += length
    return bits


def _piece(lower: str, place: int) -> tuple[int, float]:
    """Length and bits of the most guessable piece that starts at `place`."""
    word = max((w for w in _COMMON if lower.startswith(w, place)), key=len, default="")
    run = _run_length(lower, place)
    seen = _repeat_length(lower, place)
    longest = max(len(word), run, seen)
    if longest < 3:
        return 1, _character_bits(lower[place])
    return longest, _WORD_BITS if longest == len(word) else _REPEAT_BITS + _DIGIT_BITS


def _run_length(lower: str, place: int) -> int:
    """Characters from `place` on that follow one alphabet or keyboard row, either way."""
    return max(_common_start(line, lower[place:]) for row in _RUNS for line in (row, row[::-1]))


def _common_start(line: str, rest: str) -> int:
    """How many characters of `rest` are found in `line`, in order, from its first one on."""
    start, length = line.find(rest[0]), 0
    while start >= 0 and length < len(rest) and line.startswith(rest[: length + 1], start):
        length += 1
    return length


def _repeat_length(lower: str, place: int) -> int:
    """Characters from `place` on that already occurred earlier in the text."""
    length = 0
    while place + length < len(lower) and lower[place : place + length + 1] in lower[:place]:
        length += 1
    return length


def _character_bits(character: str) -> float:
    if character.isspace():
        return _SPACE_BITS
    if character.isdigit():
        return _DIGIT_BITS
    if character.isascii() and character.isalpha():
        return _LETTER_BITS
    return _OTHER_BITS
