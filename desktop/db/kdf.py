# SPDX-License-Identifier: Apache-2.0
"""Turning secrets into keys: Argon2id for what people choose, HKDF for what is random already."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.domain.problems import Problem, vault

KEY_BYTES = 32
SALT_BYTES = 16
_MIB = 1024
_SLOWEST = 1.0
_FASTEST = 0.5
_AIM = 0.75


@dataclass(frozen=True, slots=True)
class Argon2Params:
    """Cost of one passphrase check: memory in KiB, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int

    def within_limits(self) -> bool:
        """Whether a file may ask for this; checked before any memory is taken."""
        return (
            8 * self.lanes <= self.memory <= MOST.memory
            and 1 <= self.passes <= MOST.passes
            and 1 <= self.lanes <= MOST.lanes
        )


USUAL = Argon2Params(256 * _MIB, 3, 4)
LEAST = Argon2Params(64 * _MIB, 3, 4)
MOST = Argon2Params(1024 * _MIB, 10, 8)


def passphrase_key(secret: bytes, salt: bytes, params: Argon2Params) -> bytes:
    """Argon2id, 32 bytes; a Problem where the computer lacks the memory. Takes up to a second."""
    if not params.within_limits():
        raise Problem(vault.KEYS_REFUSED, reason="Argon2")
    try:
        return hash_secret_raw(
            secret, salt, params.passes, params.memory, params.lanes, KEY_BYTES, Type.ID
        )
    except (HashingError, MemoryError):
        megabytes = params.memory // _MIB
        raise Problem(vault.NOT_ENOUGH_MEMORY, megabytes=megabytes) from None


def random_key(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """HKDF-SHA256, 32 bytes, from a secret that is random already."""
    return HKDF(SHA256(), KEY_BYTES, salt, b"teduh " + purpose).derive(secret)


def calibrated(timer: Callable[[], float] = time.perf_counter) -> Argon2Params:
    """Parameters that take 0.5 to 1 s here, never below LEAST. Takes one to three seconds."""
    params, seconds = USUAL, _seconds(USUAL, timer)
    while seconds > _SLOWEST and params.memory > LEAST.memory:
        params = Argon2Params(params.memory // 2, params.passes, params.lanes)
        seconds = _seconds(params, timer)
    if seconds < _FASTEST:
        passes = min(MOST.passes, round(params.passes * _AIM / max(seconds, 0.001)))
        params = Argon2Params(params.memory, max(passes, params.passes), params.lanes)
    return params


def _seconds(params: Argon2Params, timer: Callable[[], float]) -> float:
    """How long one check takes; endless where the memory is lacking, so that less is tried."""
    start = timer()
    try:
        passphrase_key(b"calibration", bytes(SALT_BYTES), params)
    except Problem:
        return float("inf")
    return timer() - start
