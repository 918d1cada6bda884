# SPDX-License-Identifier: Apache-2.0
"""A manifest is read exactly, and only the right key says that it is authentic."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.db.manifest import (
    Manifest,
    manifest_from_json,
    manifest_to_json,
    require_authentic,
)
from desktop.domain.backup import BackupContents
from desktop.domain.problems import Problem
from desktop.domain.problems import backup as texts
from tests.support.vault import RAW_KEY

CONTENTS = BackupContents(
    "0f" * 16, 7, 41, datetime(2026, 3, 2, 2, 0, tzinfo=UTC), 2, "0.1.0", {"client": 3, "note": 9}
)
MANIFEST = Manifest(CONTENTS, "ab" * 16, 4096, "cd" * 32, "ef" * 32)
TEXT = manifest_to_json(MANIFEST, RAW_KEY)


def changed(**fields: object) -> bytes:
    return json.dumps(json.loads(TEXT) | fields, sort_keys=True, indent=1).encode()


def test_it_comes_back_whole_and_authentic() -> None:
    manifest, code = manifest_from_json(TEXT)
    assert manifest == MANIFEST
    require_authentic(manifest, code, RAW_KEY)


@pytest.mark.parametrize(
    "fields",
    [
        {"sequence": 8},
        {"counts": {"client": 3, "note": 8}},
        {"sha256": "00" * 32},
        {"made_at": "2026-03-02T02:00:00.001Z"},
        {"hmac": "00" * 32},
    ],
)
def test_a_changed_field_is_not_authentic(fields: dict[str, object]) -> None:
    manifest, code = manifest_from_json(changed(**fields))
    with pytest.raises(Problem) as caught:
        require_authentic(manifest, code, RAW_KEY)
    assert caught.value.text is texts.BACKUP_ALTERED


def test_another_key_does_not_authenticate_it() -> None:
    manifest, code = manifest_from_json(TEXT)
    with pytest.raises(Problem):
        require_authentic(manifest, code, bytes(32))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"[" * 100_000,
        b"\xff",
        TEXT + b" ",
        TEXT.replace(b'"size"', b'"size": 1, "size"'),
        changed(extra=1),
        changed(size=-1),
        changed(size=1.5),
        changed(size=True),
        changed(size=1 << 60),
        changed(sha256="CD" * 32),
        changed(sha256=None),
        changed(made_at="2026-13-02T02:00:00.000Z"),
        changed(counts=[]),
        changed(counts={"client": "3"}),
        changed(format="other"),
        changed(version="1"),
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(Problem) as caught:
        manifest_from_json(data)
    assert caught.value.text is texts.BACKUP_DAMAGED


def test_a_newer_form_says_so() -> None:
    with pytest.raises(Problem) as caught:
        manifest_from_json(changed(version=2))
    assert caught.value.text is texts.BACKUP_NEWER


def test_a_later_moment_is_another_manifest() -> None:
    later = replace(MANIFEST, contents=replace(CONTENTS, generation=42))
    assert manifest_to_json(later, RAW_KEY) != TEXT
