# SPDX-License-Identifier: Apache-2.0
"""The rule for a new passphrase and the word for its strength."""

from __future__ import annotations

import pytest

from desktop.domain.passphrase import (
    MOST_CHARACTERS,
    Strength,
    check_new_passphrase,
    normalized,
    passphrase_bytes,
    strength,
)
from desktop.domain.problems import Problem, ProblemText, vault


def _refusal(passphrase: str) -> ProblemText:
    with pytest.raises(Problem) as caught:
        check_new_passphrase(passphrase)
    return caught.value.text


def test_eleven_characters_are_too_short() -> None:
    assert _refusal("hujan pagi.") is vault.PASSPHRASE_TOO_SHORT


def test_twelve_characters_of_any_kind_will_do() -> None:
    check_new_passphrase("aaaaaaaaaaaa")


def test_a_whole_page_is_too_long() -> None:
    assert _refusal("a" * (MOST_CHARACTERS + 1)) is vault.PASSPHRASE_TOO_LONG


def test_half_an_emoji_is_refused() -> None:
    assert _refusal("hujan pagi hari \ud83d") is vault.PASSPHRASE_UNTYPABLE


def test_composed_and_decomposed_accents_are_one_passphrase() -> None:
    assert passphrase_bytes("café rendezvous") == passphrase_bytes("cafe\u0301 rendezvous")


def test_full_width_letters_are_plain_letters() -> None:
    assert normalized("ｓａｎｄｉ") == "sandi"


@pytest.mark.parametrize(
    ("passphrase", "word"),
    [
        ("hujan", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("password123456", Strength.WEAK),
        ("qwertyuiop12345", Strength.WEAK),
        ("bismillah2026", Strength.WEAK),
        ("hujanhujanhujanhujan", Strength.WEAK),
        ("ombak biru kopi", Strength.FAIR),
        ("ombak biru kopi tubruk", Strength.GOOD),
        ("ombak biru kopi tubruk gerobak merah", Strength.STRONG),
        ("x7#Kp!zw9&Lm$qT3vB", Strength.GOOD),
    ],
)
def test_strength_in_words(passphrase: str, word: Strength) -> None:
    assert strength(passphrase) is word


def test_a_very_long_text_is_judged_at_once() -> None:
    assert strength("ab c" * 50_000) is not Strength.TOO_SHORT
