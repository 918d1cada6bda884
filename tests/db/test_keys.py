# SPDX-License-Identifier: Apache-2.0
"""Slots: two secrets open one data key, nothing else does."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.db.kdf import Argon2Params
from desktop.db.keys import (
    KeySlots,
    Sealed,
    derive_key,
    new_data_key,
    open_with_passphrase,
    open_with_recovery,
    with_passphrase,
    with_recovery,
)
from desktop.domain.problems import Problem, ProblemText, vault
from tests.db.cheap_keys import CHEAP, DATA_KEY, PASSPHRASE, SECRET, some_slots

ODD_PASSPHRASES = (
    "café über naïve",
    "'; DROP TABLE client; --",
    'x\'00ff\'" OR "1"="1',
    "👩‍👩‍👧‍👦 keluarga 🇮🇩 kecil",
    "ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ꦱꦼꦢꦪ",
    "كلمة السر الطويلة جدا",
    "한글 비밀번호 는 길다",
    "line\nbreak\ttab\0null",
    "ﬁnal ﬂight ½ ² ①",
    "İstanbul ışık şifre",
)


def _problem_of_passphrase(slots: KeySlots, passphrase: str) -> ProblemText:
    with pytest.raises(Problem) as caught:
        open_with_passphrase(slots, passphrase)
    return caught.value.text


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
@settings(max_examples=200, deadline=None)
def test_every_unicode_passphrase_opens_in_both_forms(passphrase: str) -> None:
    slots = some_slots(passphrase)
    for form in ("NFC", "NFD"):
        assert open_with_passphrase(slots, unicodedata.normalize(form, passphrase)) == DATA_KEY


@pytest.mark.parametrize("passphrase", ODD_PASSPHRASES)
def test_quotes_emoji_and_sql_are_just_characters(passphrase: str) -> None:
    assert open_with_passphrase(some_slots(passphrase), passphrase) == DATA_KEY


@pytest.mark.parametrize("wrong", ["", PASSPHRASE + " ", PASSPHRASE.upper(), PASSPHRASE[:-1]])
def test_a_wrong_passphrase_is_a_problem(wrong: str) -> None:
    assert _problem_of_passphrase(some_slots(), wrong) is vault.WRONG_PASSPHRASE


def test_the_recovery_secret_opens_the_same_key() -> None:
    assert open_with_recovery(some_slots(), SECRET) == DATA_KEY


def test_a_wrong_recovery_secret_is_a_problem() -> None:
    with pytest.raises(Problem) as caught:
        open_with_recovery(some_slots(), bytes(20))
    assert caught.value.text is vault.WRONG_RECOVERY_KEY


def test_a_new_passphrase_replaces_the_old_one_only() -> None:
    slots = with_passphrase(some_slots(), DATA_KEY, "kopi tubruk gerobak")
    assert open_with_passphrase(slots, "kopi tubruk gerobak") == DATA_KEY
    assert open_with_recovery(slots, SECRET) == DATA_KEY
    assert _problem_of_passphrase(slots, PASSPHRASE) is vault.WRONG_PASSPHRASE


def test_a_new_recovery_secret_makes_the_old_paper_invalid() -> None:
    slots = with_recovery(some_slots(), DATA_KEY, bytes(20))
    assert open_with_recovery(slots, bytes(20)) == DATA_KEY
    with pytest.raises(Problem):
        open_with_recovery(slots, SECRET)


@pytest.mark.parametrize("change", ["vault_id", "params", "salt", "nonce", "data", "swapped"])
def test_a_slot_that_was_altered_does_not_open(change: str) -> None:
    slots = some_slots()
    first = slots.passphrase
    altered = {
        "vault_id": replace(slots, vault_id=bytes(16)),
        "params": replace(slots, params=Argon2Params(CHEAP.memory, 2, 1)),
        "salt": replace(slots, passphrase=replace(first, salt=bytes(16))),
        "nonce": replace(slots, passphrase=replace(first, nonce=bytes(12))),
        "data": replace(slots, passphrase=Sealed(first.salt, first.nonce, bytes(48))),
        "swapped": replace(slots, passphrase=slots.recovery, recovery=first),
    }[change]
    assert _problem_of_passphrase(altered, PASSPHRASE) is vault.WRONG_PASSPHRASE


def test_data_keys_are_random() -> None:
    assert len({new_data_key() for _ in range(50)}) == 50


def test_one_key_per_purpose() -> None:
    keys = {derive_key(DATA_KEY, b"backup manifest"), derive_key(DATA_KEY, b"generation"), DATA_KEY}
    assert [len(key) for key in keys] == [32] * 3
