# SPDX-License-Identifier: Apache-2.0
"""Costs: calibrated when a vault is made, limited when a file is read."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from desktop.db.kdf import LEAST, MOST, USUAL, Argon2Params, calibrated, passphrase_key
from desktop.domain.problems import Problem, vault
from tests.db.cheap_keys import CHEAP


def _clock(step: float) -> Callable[[], float]:
    ticks = count()
    return lambda: next(ticks) * step


@pytest.mark.parametrize(
    "params",
    [
        Argon2Params(64 * 1024 * 1024, 3, 4),
        Argon2Params(MOST.memory + 1, 3, 4),
        Argon2Params(USUAL.memory, 11, 4),
        Argon2Params(USUAL.memory, 3, 9),
        Argon2Params(7, 1, 1),
        Argon2Params(-1, 1, 1),
        Argon2Params(1024, 0, 1),
        Argon2Params(1024, 1, 0),
    ],
)
def test_costs_beyond_the_limits_are_refused_before_memory_is_taken(params: Argon2Params) -> None:
    with pytest.raises(Problem) as caught:
        passphrase_key(b"secret", bytes(16), params)
    assert caught.value.text is vault.KEYS_REFUSED


def test_the_floor_and_the_usual_cost_are_within_the_limits() -> None:
    assert all(params.within_limits() for params in (LEAST, USUAL, MOST))


def test_known_answer() -> None:
    # The same value comes from Argon2id of the cryptography package (OpenSSL).
    key = passphrase_key(b"secret", b"0" * 16, CHEAP)
    assert key.hex() == "e5e9c94a0680b6111ab65be6091a6270849d60b58fc985d638a28c520e8d5d78"


@pytest.mark.slow
def test_a_slow_computer_gets_less_memory_but_never_below_the_floor() -> None:
    assert calibrated(_clock(5.0)) == LEAST


@pytest.mark.slow
def test_a_computer_that_takes_under_a_second_gets_the_usual_cost() -> None:
    assert calibrated(_clock(0.7)) == USUAL


@pytest.mark.slow
def test_a_fast_computer_gets_more_passes() -> None:
    assert calibrated(_clock(0.25)) == Argon2Params(USUAL.memory, 9, 4)
