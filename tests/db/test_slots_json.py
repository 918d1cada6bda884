# SPDX-License-Identifier: Apache-2.0
"""Slots as JSON: exact, bounded, refused with a reason."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.db.slots_json import slots_from_json, slots_to_json
from desktop.domain.problems import Problem, ProblemText, vault
from tests.db.cheap_keys import some_slots

SLOTS = some_slots()
JSON = slots_to_json(SLOTS)


def _refusal(data: bytes) -> ProblemText:
    with pytest.raises(Problem) as caught:
        slots_from_json(data)
    return caught.value.text


def _changed(*path: str, value: object) -> bytes:
    document: dict[str, Any] = json.loads(JSON)
    part = document
    for name in path[:-1]:
        part = part[name]
    part[path[-1]] = value
    return json.dumps(document).encode()


def test_round_trip() -> None:
    assert slots_from_json(JSON) == SLOTS


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 64 * 1024 * 1024),
        ("memory_kib", 10**40),
        ("memory_kib", -1),
        ("memory_kib", "1024"),
        ("memory_kib", True),
        ("passes", 11),
        ("passes", 0),
        ("lanes", 9),
        ("kdf", "argon2d"),
        ("salt", "00"),
        ("salt", "zz" * 16),
        ("salt", "  " * 16),
        ("salt", "AA" * 16),
        ("nonce", "00" * 13),
        ("sealed", None),
        ("surplus", 1),
    ],
)
def test_a_hostile_passphrase_slot_is_refused(name: str, value: object) -> None:
    assert _refusal(_changed("passphrase", name, value=value)) is vault.KEYS_REFUSED


@pytest.mark.parametrize("name", ["format", "version", "vault_id", "passphrase", "recovery"])
@pytest.mark.parametrize("value", [None, [], {}, 0, "x"])
def test_a_hostile_field_is_refused(name: str, value: object) -> None:
    assert _refusal(_changed(name, value=value)) is vault.KEYS_REFUSED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"{" * 60_000,
        b"[" * 60_000,
        JSON[:-1],
        JSON.replace(b'"version":1', b'"version":1.0'),
        JSON.replace(b'"version":1', b'"version":NaN'),
        JSON.replace(b'"version":1', b'"version":1,"version":1'),
        JSON.replace(b'"version":1', b'"version":true'),
        JSON.replace(b'"passes":1', b'"passes":' + b"9" * 5000),
        JSON + b" " * 65_536,
    ],
)
def test_broken_json_is_refused(data: bytes) -> None:
    assert _refusal(data) is vault.KEYS_REFUSED


def test_a_newer_version_is_named_as_such() -> None:
    assert _refusal(_changed("version", value=2)) is vault.KEYS_NEWER
