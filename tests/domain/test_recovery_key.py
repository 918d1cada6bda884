# SPDX-License-Identifier: Apache-2.0
"""The printed recovery key: every misread character is noticed and its group named."""

from __future__ import annotations

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.i18n import untranslated
from desktop.domain.problems import Problem, vault
from desktop.domain.recovery_key import (
    ALPHABET,
    CHARACTERS,
    folded,
    groups,
    recovery_secret,
    recovery_text,
    same_group,
)

SECRET = bytes(range(7, 27))
KEY = recovery_text(SECRET)


def _problem(text: str) -> Problem:
    with pytest.raises(Problem) as caught:
        recovery_secret(text)
    return caught.value


@given(st.binary(min_size=20, max_size=20))
def test_every_secret_survives_printing_and_typing(secret: bytes) -> None:
    assert recovery_secret(recovery_text(secret)) == secret


def test_a_key_is_six_groups_of_six() -> None:
    assert [len(group) for group in KEY.split("-")] == [6] * 6


def test_every_single_misread_names_its_group() -> None:
    text = folded(KEY)
    for place, character in product(range(CHARACTERS), ALPHABET):
        if character == text[place]:
            continue
        problem = _problem(text[:place] + character + text[place + 1 :])
        assert problem.text is vault.RECOVERY_KEY_GROUP
        assert problem.holes["group"] == place // 6 + 1


def test_every_swap_of_two_characters_is_noticed() -> None:
    text = folded(KEY)
    for first, second in product(range(CHARACTERS), repeat=2):
        swapped = list(text)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        if swapped != list(text):
            _problem("".join(swapped))


def test_three_wrong_characters_are_always_noticed() -> None:
    chance = random.Random(3)
    for _ in range(500):
        wrong = list(folded(KEY))
        for place in chance.sample(range(CHARACTERS), 3):
            wrong[place] = chance.choice(ALPHABET.replace(wrong[place], ""))
        _problem("".join(wrong))


def test_two_wrong_characters_are_not_blamed_on_a_single_group() -> None:
    text = folded(KEY)
    other = ["0" if character != "0" else "1" for character in text[:2]]
    assert _problem("".join(other) + text[2:]).text is vault.RECOVERY_KEY_MISREAD


@pytest.mark.parametrize(("typed", "meant"), [("O", "0"), ("o", "0"), ("I", "1"), ("l", "1")])
def test_lookalikes_are_folded(typed: str, meant: str) -> None:
    secret = (1 << 155 | 1).to_bytes(20)
    assert recovery_secret(recovery_text(secret).replace(meant, typed)) == secret


def test_case_spaces_and_dashes_do_not_matter() -> None:
    assert recovery_secret(f"  {KEY.lower().replace('-', ' — ')}\n") == SECRET


def test_a_missing_character_is_counted() -> None:
    problem = _problem(KEY[:-1])
    assert problem.sentence(untranslated).startswith("A recovery key has 36 characters, 35 were")


def test_a_character_outside_the_alphabet_is_named_with_its_group() -> None:
    problem = _problem(KEY[:8] + "U" + KEY[9:])
    assert (problem.holes["character"], problem.holes["group"]) == ("U", 2)


def test_a_covered_group_is_compared_leniently() -> None:
    assert same_group(groups(KEY)[2].lower() + " ", KEY, 3)


def test_a_wrong_covered_group_differs() -> None:
    assert not same_group(groups(KEY)[1], KEY, 3)


def test_a_secret_of_another_size_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="20 bytes"):
        recovery_text(bytes(19))
