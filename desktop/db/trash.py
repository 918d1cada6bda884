# SPDX-License-Identifier: Apache-2.0
"""What lies in the trash: listed newest first, put in and taken out."""

from __future__ import annotations

from datetime import datetime

from desktop.db.binding import Connection
from desktop.db.rows import moment_text, read_all
from desktop.domain.trash import TrashKind, TrashLine

_NAME = "CASE {0}.full_name WHEN '' THEN {0}.alias ELSE {0}.full_name END"
_SIGNED = """WHEN EXISTS (SELECT 1 FROM note AS n
    WHERE n.session_id = t.id AND n.state = 'signed') THEN 'signed'"""
_SESSION_RISK = """WHEN EXISTS (SELECT 1 FROM risk_flag AS f
    WHERE f.client_id = t.client_id AND f.session_id = t.id) THEN 'risk'"""
_FORM_RISK = """WHEN EXISTS (SELECT 1 FROM risk_flag AS f
    WHERE f.administration_id = t.id) THEN 'risk'"""
_OF_SIGNED = """WHEN EXISTS (SELECT 1 FROM note AS n
    WHERE n.session_id = t.session_id AND n.state = 'signed') THEN 'signed'"""
_SESSIONS = "WHEN EXISTS (SELECT 1 FROM session AS s WHERE s.client_id = t.id) THEN 'sessions'"
_CLIENT_RISK = """WHEN EXISTS (SELECT 1 FROM risk_assessment AS r WHERE r.client_id = t.id)
    OR EXISTS (SELECT 1 FROM risk_flag AS f WHERE f.client_id = t.id) THEN 'risk'"""
_DISCLOSED = "WHEN EXISTS (SELECT 1 FROM disclosure AS d WHERE d.client_id = t.id) THEN 'disclosed'"

# Why a row of each kind is never purged; a word of `Keeps`, or NULL.
KEEPS = {
    TrashKind.CLIENT: f"CASE {_SESSIONS} {_CLIENT_RISK} {_DISCLOSED} END",
    TrashKind.SESSION: f"CASE {_SIGNED} {_SESSION_RISK} END",
    TrashKind.ADMINISTRATION: f"CASE {_FORM_RISK} END",
    TrashKind.DOCUMENT: f"CASE {_OF_SIGNED} END",
}
_NAMES = {
    TrashKind.CLIENT: _NAME.format("t"),
    TrashKind.SESSION: "''",
    TrashKind.GOAL: "t.title",
    TrashKind.ADMINISTRATION: "t.measure_id",
    TrashKind.DOCUMENT: "t.title",
    TrashKind.TASK: "t.what",
    TrashKind.THREAD: "t.body",
    TrashKind.SUPERVISION: "t.question",
    TrashKind.SNIPPET: "t.keyword",
}
_ORDER = tuple(TrashKind)
_OF_NOBODY = (TrashKind.NOTE_TEMPLATE, TrashKind.SNIPPET)


def _listing(kind: TrashKind) -> str:
    """Things moved at one moment follow one another by kind, then id, for paging."""
    rank = _ORDER.index(kind)
    owner = "t.id" if kind is TrashKind.CLIENT else "t.client_id"
    owner = "NULL" if kind in _OF_NOBODY else owner
    at, zone = ("t.starts_at", "t.zone") if kind is TrashKind.SESSION else ("NULL", "''")
    on = "t.filled_on" if kind is TrashKind.ADMINISTRATION else "NULL"
    arrived = "AND t.arrived = 1" if kind is TrashKind.DOCUMENT else ""
    parts = (
        f"SELECT '{kind}', t.id, {_NAMES.get(kind, 't.name')}, c.id,",
        f"coalesce({_NAME.format('c')}, ''), coalesce(c.code, ''), c.trashed_at IS NOT NULL,",
        f"{at}, {zone}, {on}, t.trashed_at, {KEEPS.get(kind, 'NULL')}",
        f"FROM {kind} AS t LEFT JOIN client AS c ON c.id = {owner}",
        "WHERE t.trashed_at IS NOT NULL AND t.trashed_at <= :at",
        f"AND (t.trashed_at, {rank}, t.id) < (:at, :rank, :id) {arrived}",
        "ORDER BY t.trashed_at DESC, t.id DESC LIMIT :size",
    )
    return " ".join(parts)


LIST_CLIENTS = _listing(TrashKind.CLIENT)
LIST_SESSIONS = _listing(TrashKind.SESSION)
LIST_GOALS = _listing(TrashKind.GOAL)
LIST_ADMINISTRATIONS = _listing(TrashKind.ADMINISTRATION)
LIST_CONTACTS = _listing(TrashKind.CONTACT)
LIST_DOCUMENTS = _listing(TrashKind.DOCUMENT)
LIST_TASKS = _listing(TrashKind.TASK)
LIST_ENQUIRIES = _listing(TrashKind.ENQUIRY)
LIST_THREADS = _listing(TrashKind.THREAD)
LIST_SUPERVISION = _listing(TrashKind.SUPERVISION)
LIST_TEMPLATES = _listing(TrashKind.NOTE_TEMPLATE)
LIST_SNIPPETS = _listing(TrashKind.SNIPPET)
_LISTS = dict(
    zip(
        _ORDER,
        (
            LIST_CLIENTS,
            LIST_SESSIONS,
            LIST_GOALS,
            LIST_ADMINISTRATIONS,
            LIST_CONTACTS,
            LIST_DOCUMENTS,
            LIST_TASKS,
            LIST_ENQUIRIES,
            LIST_THREADS,
            LIST_SUPERVISION,
            LIST_TEMPLATES,
            LIST_SNIPPETS,
        ),
        strict=True,
    )
)
_FACTS = {kind: " ".join(("SELECT uuid, trashed_at FROM", kind, "WHERE id = ?")) for kind in _ORDER}
_SET = {kind: " ".join(("UPDATE", kind, "SET trashed_at = ? WHERE id = ?")) for kind in _ORDER}
Cursor = tuple[str, int, int]
"""Moment as stored, rank of the kind, id: where the next page goes on."""

FIRST: Cursor = ("9", 0, 0)


def cursor_of(line: TrashLine) -> Cursor:
    """Where the page after `line` begins."""
    return moment_text(line.trashed_at), _ORDER.index(line.kind), line.id


def listed(
    conn: Connection, kind: TrashKind | None, after: Cursor, size: int
) -> tuple[TrashLine, ...]:
    """At most `size` lines of one kind, or of all, the last moved to the trash first."""
    at, rank, number = after
    holes = {"at": at, "rank": rank, "id": number, "size": size}
    found: list[TrashLine] = []
    for each in _ORDER if kind is None else (kind,):
        found += read_all(TrashLine, conn.execute(_LISTS[each], holes).fetchall())
    found.sort(key=cursor_of, reverse=True)
    return tuple(found[:size])


def facts(conn: Connection, kind: TrashKind, number: int) -> tuple[str, str | None] | None:
    """The uuid, and since when it is in the trash, as stored; None when there is no such record."""
    row = conn.execute(_FACTS[kind], (number,)).fetchone()
    return (row[0], row[1]) if row else None


def set_trashed(conn: Connection, kind: TrashKind, number: int, at: datetime | None) -> None:
    """Into the trash at a moment, or out of it; nothing else of the row changes."""
    conn.execute(_SET[kind], (moment_text(at) if at else None, number))
