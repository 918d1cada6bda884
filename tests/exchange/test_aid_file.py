# SPDX-License-Identifier: Apache-2.0
"""A file of templates: read as it was written, and refused when it is anything else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.domain.problems import Problem
from desktop.domain.problems.aids import AID_FILE_TOO_LARGE, AID_FILE_UNREADABLE
from desktop.exchange.aid_file import FILE_LIMIT, read_aids, write_aids

TEMPLATES = [("Kunjungan rumah", "## Rumah\n? Siapa di rumah\n")]
SNIPPETS = [("napas", "Latihan napas 4-6.\n{nama panggilan} 🙂")]


def altered(**change: Any) -> bytes:
    """A good file with something else in it."""
    whole = json.loads(write_aids(TEMPLATES, SNIPPETS))
    return json.dumps(whole | change).encode()


def test_there_and_back() -> None:
    aids = read_aids(write_aids(TEMPLATES, SNIPPETS))
    assert (list(aids.templates), list(aids.snippets)) == (TEMPLATES, SNIPPETS)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\0", b"\xff\xfe", b"[]", b"{}", b"null", b"[" * 100_000, b"%PDF-1.7",
        altered(version=2), altered(teduh="x"), altered(templates={}), altered(snippets=None),
        altered(templates=[{"name": "a"}]), altered(templates=[{"name": "a", "body": 1}]),
        altered(templates=[{"name": " ", "body": ""}]), altered(templates=[[]]),
        altered(templates=[{"name": "a", "body": "\x00"}]),
        altered(templates=[{"name": "a", "body": "\ud800"}]),
        altered(templates=[{"name": "a", "body": "b", "run": "rm"}]),
        altered(templates=[{"name": "a" * 81, "body": "b"}]),
        altered(templates=[{"name": "a", "body": "b" * 20_001}]),
        altered(templates=[{"name": "a", "body": "b"}] * 201),
        altered(snippets=[{"keyword": "a b", "body": "c"}]),
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read_aids(data)
    assert caught.value.text is AID_FILE_UNREADABLE


def test_a_huge_file_is_not_read() -> None:
    with pytest.raises(Problem) as caught:
        read_aids(b" " * (FILE_LIMIT + 1))
    assert caught.value.text is AID_FILE_TOO_LARGE
