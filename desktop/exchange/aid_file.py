# SPDX-License-Identifier: Apache-2.0
"""The file in which templates and short texts are shared: JSON, read with suspicion.

{"teduh": "writing-aids", "version": 1, "templates": [{"name": …, "body": …}],
 "snippets": [{"keyword": …, "body": …}]}. Nothing of a client is in it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.problems import Problem
from desktop.domain.problems.aids import AID_FILE_TOO_LARGE, AID_FILE_UNREADABLE
from desktop.domain.writing_aids import BODY_LIMIT, NAME_LIMIT, is_keyword

KIND, VERSION = "writing-aids", 1
FILE_LIMIT = 2_000_000
"""Bytes a file may have."""
_MEGA = 1_000_000
_MOST = 200
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Aids:
    """Templates as (name, body) and short texts as (keyword, body)."""

    templates: tuple[Pair, ...]
    snippets: tuple[Pair, ...]


def write_aids(templates: Sequence[Pair], snippets: Sequence[Pair]) -> bytes:
    """The file's bytes; the same aids give the same bytes."""
    whole = {
        "teduh": KIND,
        "version": VERSION,
        "templates": [{"name": name, "body": body} for name, body in templates],
        "snippets": [{"keyword": keyword, "body": body} for keyword, body in snippets],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def read_aids(data: bytes) -> Aids:
    """What is in a file; a Problem for whatever is not exactly such a file."""
    if len(data) > FILE_LIMIT:
        raise Problem(AID_FILE_TOO_LARGE, limit=FILE_LIMIT // _MEGA)
    try:
        whole = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise Problem(AID_FILE_UNREADABLE) from None
    if not isinstance(whole, dict) or (whole.get("teduh"), whole.get("version")) != (KIND, VERSION):
        raise Problem(AID_FILE_UNREADABLE)
    return Aids(
        tuple(_pairs(whole.get("templates", []), "name")),
        tuple(_pairs(whole.get("snippets", []), "keyword")),
    )


def _pairs(rows: Any, key: str) -> list[Pair]:
    if not isinstance(rows, list) or len(rows) > _MOST:
        raise Problem(AID_FILE_UNREADABLE)
    return [_pair(row, key) for row in rows]


def _pair(row: Any, key: str) -> Pair:
    if not isinstance(row, dict) or set(row) != {key, "body"}:
        raise Problem(AID_FILE_UNREADABLE)
    name, body = row[key], row["body"]
    if not (isinstance(name, str) and isinstance(body, str) and _fits(key, name, body)):
        raise Problem(AID_FILE_UNREADABLE)
    return name, body


def _fits(key: str, name: str, body: str) -> bool:
    named = is_keyword(name) if key == "keyword" else bool(name.strip())
    return named and len(name) <= NAME_LIMIT and len(body) <= BODY_LIMIT and _sound(name + body)


def _sound(text: str) -> bool:
    """Nothing but text and its lines: no control character, no half a letter."""
    return all(
        (sign >= " " or sign in "\n\t") and not "\x7f" <= sign <= "\x9f" and
        not "\ud800" <= sign <= "\udfff"
        for sign in text
    )  # fmt: skip
