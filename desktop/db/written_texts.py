# SPDX-License-Identifier: Apache-2.0
"""Which texts other than notes can be found, each by one statement: text, whose, where, when."""

from __future__ import annotations

from typing import NamedTuple

from desktop.db.binding import Connection
from desktop.domain.written import WrittenKind

PAGES_LIMIT, PIECES = 100_000, 4
"""A page is known by its document's id times the limit and its position, a piece of it by that
times four and the piece's number (in SQL too): a whole page takes too long to index at once.
Pieces of 4,000 characters overlap, so that a phrase on the edge is in one of them."""

_PROCESS = """SELECT t.body, s.client_id, s.id, s.starts_at FROM process_note AS t
    JOIN session AS s ON s.id = t.session_id WHERE t.session_id = ?"""
_PAGE = """SELECT substr(CAST(p.body AS TEXT), ?1 % 4 * 4000 + 1, 4200), t.client_id,
    t.session_id, t.created_at FROM document AS t JOIN document_page AS p ON p.document_id = t.id
    WHERE t.id = ?1 / 400000 AND p.position = ?1 / 4 % 100000 AND t.kind = 'transcript'
      AND length(p.body) > ?1 % 4 * 4000"""
_PAGE_PLACE = """SELECT '', t.client_id, t.session_id, t.created_at
    FROM document AS t JOIN document_page AS p ON p.document_id = t.id
    WHERE t.id = ?1 / 400000 AND p.position = ?1 / 4 % 100000 AND t.kind = 'transcript'
      AND length(p.body) > ?1 % 4 * 4000"""
_GOAL = """SELECT t.title || char(10) || t.client_words || char(10) || t.indicator, t.client_id,
    NULL, t.created_at FROM goal AS t WHERE t.id = ?"""
_RISK = """SELECT t.formulation || char(10) || t.plan || char(10) || t.actions, t.client_id,
    NULL, t.made_at FROM risk_assessment AS t WHERE t.id = ?1
    UNION ALL SELECT t.note, s.client_id, s.id, s.starts_at FROM risk_check AS t
    JOIN session AS s ON s.id = t.session_id WHERE t.session_id = -?1"""
_TASK = """SELECT t.what || char(10) || t.why || char(10) || t.how_often || char(10) || t.result,
    t.client_id, t.session_id, t.created_at FROM task AS t WHERE t.id = ?"""
_THREAD = """SELECT t.body || char(10) || t.outcome, t.client_id, t.session_id, t.created_at
    FROM open_thread AS t WHERE t.id = ?"""
_REFLECTION = """SELECT t.body, s.client_id, s.id, s.starts_at FROM reflection AS t
    JOIN session AS s ON s.id = t.session_id WHERE t.session_id = ?"""
_SUPERVISION = """SELECT t.question || char(10) || t.outcome, t.client_id, t.session_id,
    t.created_at FROM supervision_item AS t WHERE t.id = ?"""
SOURCES = {
    WrittenKind.PROCESS_NOTE: _PROCESS,
    WrittenKind.TRANSCRIPT: _PAGE,
    WrittenKind.GOAL: _GOAL,
    WrittenKind.RISK: _RISK,
    WrittenKind.TASK: _TASK,
    WrittenKind.THREAD: _THREAD,
    WrittenKind.REFLECTION: _REFLECTION,
    WrittenKind.SUPERVISION: _SUPERVISION,
}

_SESSION_KEY = "{row}.session_id"
_OWN_KEY = "{row}.id"
_PAGE_KEYS = ", ".join(
    f"({{row}}.document_id * {PAGES_LIMIT} + {{row}}.position) * {PIECES} + {piece}"
    for piece in range(PIECES)
)
# Of each table: the kind, the keys in `written`, and the columns whose change is a change of words.
WATCHED: tuple[tuple[str, WrittenKind, str, str], ...] = (
    ("process_note", WrittenKind.PROCESS_NOTE, _SESSION_KEY, "body"),
    ("document_page", WrittenKind.TRANSCRIPT, _PAGE_KEYS, "body"),
    ("goal", WrittenKind.GOAL, _OWN_KEY, "title, client_words, indicator, client_id"),
    ("risk_assessment", WrittenKind.RISK, _OWN_KEY, "formulation, plan, actions, client_id"),
    ("risk_check", WrittenKind.RISK, "-{row}.session_id", "note"),
    ("task", WrittenKind.TASK, _OWN_KEY, "what, why, how_often, result, client_id, session_id"),
    ("open_thread", WrittenKind.THREAD, _OWN_KEY, "body, outcome, client_id, session_id"),
    ("reflection", WrittenKind.REFLECTION, _SESSION_KEY, "body"),
    (
        "supervision_item",
        WrittenKind.SUPERVISION,
        _OWN_KEY,
        "question, outcome, client_id, session_id",
    ),
)
LATER = frozenset({WrittenKind.PROCESS_NOTE, WrittenKind.REFLECTION, WrittenKind.TRANSCRIPT})
"""Saved as they are typed, or long: indexed when they are left, one at a time."""


class Source(NamedTuple):
    """A text as it stands now; `at` as stored."""

    body: str
    client_id: int | None
    session_id: int | None
    at: str


def place(conn: Connection, kind: WrittenKind, record: int) -> Source | None:
    """Whose and when, perhaps without the text; or None when it is gone."""
    sql = _PAGE_PLACE if kind is WrittenKind.TRANSCRIPT else SOURCES[kind]
    row = conn.execute(sql, (record,)).fetchone()
    return Source(*row) if row else None


def source(conn: Connection, kind: WrittenKind, record: int) -> Source | None:
    """The text of a record, or None when it is gone."""
    row = conn.execute(SOURCES[kind], (record,)).fetchone()
    return Source(*row) if row else None


_EVERY_PROCESS = "SELECT session_id FROM process_note WHERE session_id > ? ORDER BY 1 LIMIT ?"
_EVERY_PAGE = """SELECT document_id * 100000 + position FROM document_page
    WHERE (document_id, position) > (?1 / 100000, ?1 % 100000)
    ORDER BY document_id, position LIMIT ?2"""
_EVERY_GOAL = "SELECT id FROM goal WHERE id > ? ORDER BY id LIMIT ?"
_EVERY_RISK = "SELECT id FROM risk_assessment WHERE id > ? ORDER BY id LIMIT ?"
_EVERY_CHECK = "SELECT session_id FROM risk_check WHERE session_id > ? ORDER BY 1 LIMIT ?"
_EVERY_TASK = "SELECT id FROM task WHERE id > ? ORDER BY id LIMIT ?"
_EVERY_THREAD = "SELECT id FROM open_thread WHERE id > ? ORDER BY id LIMIT ?"
_EVERY_REFLECTION = "SELECT session_id FROM reflection WHERE session_id > ? ORDER BY 1 LIMIT ?"
_EVERY_SUPERVISION = "SELECT id FROM supervision_item WHERE id > ? ORDER BY id LIMIT ?"
# What a vault of an older schema holds, in the order it is indexed.
PHASES: tuple[tuple[str, str, int], ...] = (
    (WrittenKind.TRANSCRIPT, _EVERY_PAGE, 1),
    (WrittenKind.PROCESS_NOTE, _EVERY_PROCESS, 1),
    (WrittenKind.GOAL, _EVERY_GOAL, 1),
    (WrittenKind.RISK, _EVERY_RISK, 1),
    (WrittenKind.RISK, _EVERY_CHECK, -1),
    (WrittenKind.TASK, _EVERY_TASK, 1),
    (WrittenKind.THREAD, _EVERY_THREAD, 1),
    (WrittenKind.REFLECTION, _EVERY_REFLECTION, 1),
    (WrittenKind.SUPERVISION, _EVERY_SUPERVISION, 1),
)
"""Kind, statement for the keys after one, and the sign of the key in `written`."""


def keys_after(conn: Connection, phase: int, after: int, limit: int) -> list[int]:
    """The next keys of a phase, ascending."""
    return [row[0] for row in conn.execute(PHASES[phase][1], (after, limit))]
