# SPDX-License-Identifier: Apache-2.0
"""Every version of a note that was kept: the newest plain, older ones compressed."""

from __future__ import annotations

import hashlib
import zlib
from typing import NamedTuple

from desktop.db.binding import Connection
from desktop.db.rows import read_all
from desktop.domain.ids import NoteId, NoteVersionId
from desktop.domain.note import NoteVersionLine, VersionReason

_PLAIN, _PACKED = "utf-8", "zlib"
_NEWEST = """SELECT id, number, sha256, codec, body FROM note_version
    WHERE note_id = ? ORDER BY number DESC LIMIT 1"""
_INSERT = """INSERT INTO note_version
    (uuid, note_id, number, body, codec, characters, sha256, reason, made_at)
    VALUES (?, ?, ?, ?, 'utf-8', ?, ?, ?, ?)"""
_PACK = "UPDATE note_version SET body = ?, codec = 'zlib' WHERE id = ?"
_LINES = """SELECT id, note_id, number, made_at, reason, characters FROM note_version
    WHERE note_id = ? ORDER BY number DESC"""
_BODY = "SELECT body, codec, sha256 FROM note_version WHERE id = ?"


class NewVersion(NamedTuple):
    """What is kept of a note's text at one moment; `made_at` as stored."""

    uuid: str
    note_id: NoteId
    body: str
    reason: VersionReason
    made_at: str


def add_version(conn: Connection, new: NewVersion) -> bool:
    """Keep a version unless the newest has the same text; True when one was made."""
    data = new.body.encode()
    digest = hashlib.sha256(data).hexdigest()
    newest = conn.execute(_NEWEST, (new.note_id,)).fetchone()
    if newest is not None and newest[2] == digest:
        return False
    number = 1
    if newest is not None:
        number = newest[1] + 1
        _pack(conn, newest[0], newest[3], newest[4])
    values = (new.uuid, new.note_id, number, data, len(new.body), digest)
    conn.execute(_INSERT, (*values, new.reason.value, new.made_at))
    return True


def _pack(conn: Connection, version: int, codec: str, body: bytes) -> None:
    packed = zlib.compress(body, 6)
    if codec == _PLAIN and len(packed) < len(body):
        conn.execute(_PACK, (packed, version))


def versions(conn: Connection, note: NoteId) -> tuple[NoteVersionLine, ...]:
    """The versions of a note without their texts, newest first."""
    return read_all(NoteVersionLine, conn.execute(_LINES, (note,)))


def version_body(conn: Connection, version: NoteVersionId) -> tuple[str, bool] | None:
    """The text of a version and whether it matches its check value; None when it is not there."""
    row = conn.execute(_BODY, (version,)).fetchone()
    if row is None:
        return None
    try:
        data = zlib.decompress(row[0]) if row[1] == _PACKED else bytes(row[0])
    except zlib.error:
        return "", False
    return data.decode("utf-8", "replace"), hashlib.sha256(data).hexdigest() == row[2]
