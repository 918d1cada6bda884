# SPDX-License-Identifier: Apache-2.0
"""Open threads: noted in a session, carried from note to note, closed with what came of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from desktop.db import administrations
from desktop.db import threads as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, SessionId, ThreadId
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems.beside import THREAD_MISSING, THREAD_NEEDS_WORDS
from desktop.domain.problems.notes import SESSION_MISSING
from desktop.domain.problems.outcomes import CLIENT_MISSING, SESSION_OF_OTHER_CLIENT
from desktop.domain.thread import OpenThread
from desktop.domain.trash import TrashKind
from desktop.services.trash import move_to_trash, restore
from desktop.services.typed_text import tidy_text
from desktop.services.vault import OpenVault

CLOSED_SHOWN = timedelta(days=14)
"""How long a thread that was closed stays in sight, so that it can be opened again."""
_LIMIT = 200


def add_thread(
    vault: OpenVault, client: ClientId, body: str, session: SessionId | None = None
) -> tuple[ThreadId, Changed]:
    """A new thread, open from today on; `session` is where it came up."""
    words, now = _checked(body), vault.clock.now()
    with vault.store.writing("thread.add") as conn:
        _check_places(conn, client, session)
        made = OpenThread(
            id=ThreadId(0),
            uuid=str(uuid4()),
            client_id=client,
            session_id=session,
            body=words,
            opened_on=vault.clock.today(),
            closed_on=None,
            closed_in_session_id=None,
            outcome="",
            created_at=now,
            updated_at=now,
            trashed_at=None,
        )
        key = db.insert_thread(conn, made)
        append_audit(conn, vault.clock, "thread.add", "open_thread", made.uuid)
    return key, Changed.THREADS


def reword_thread(vault: OpenVault, thread: ThreadId, body: str) -> Changed:
    """Replace its words."""
    words = _checked(body)
    with vault.store.writing("thread.update") as conn:
        _store(vault, conn, replace(_present(conn, thread), body=words), "thread.update")
    return Changed.THREADS


def close_thread(
    vault: OpenVault, thread: ThreadId, outcome: str = "", session: SessionId | None = None
) -> Changed:
    """Closed today, with what came of it; `session` is where that was heard."""
    check_section(outcome)
    with vault.store.writing("thread.close") as conn:
        before = _present(conn, thread)
        _check_places(conn, before.client_id, session)
        after = replace(
            before,
            closed_on=vault.clock.today(),
            closed_in_session_id=session,
            outcome=tidy_text(outcome),
        )
        _store(vault, conn, after, "thread.close")
    return Changed.THREADS


def reopen_thread(vault: OpenVault, thread: ThreadId) -> Changed:
    """Open again; what was said of its end is taken back."""
    with vault.store.writing("thread.reopen") as conn:
        after = replace(
            _present(conn, thread), closed_on=None, closed_in_session_id=None, outcome=""
        )
        _store(vault, conn, after, "thread.reopen")
    return Changed.THREADS


def trash_thread(vault: OpenVault, thread: ThreadId) -> Changed:
    """Into the trash."""
    return move_to_trash(vault, TrashKind.THREAD, thread)


def untrash_thread(vault: OpenVault, thread: ThreadId) -> Changed:
    """Out of the trash again."""
    return restore(vault, TrashKind.THREAD, thread)


def get_thread(vault: OpenVault, thread: ThreadId) -> OpenThread:
    """One thread, also from the trash; Problem when it is not there."""
    with vault.store.reading("thread.get") as conn:
        return _present(conn, thread)


def open_threads(vault: OpenVault, client: ClientId) -> tuple[OpenThread, ...]:
    """What is open with a client, the oldest first."""
    with vault.store.reading("thread.open") as conn:
        return db.open_of(conn, client, _LIMIT)


def list_threads(vault: OpenVault, client: ClientId) -> tuple[OpenThread, ...]:
    """What is open, then what was closed in the last two weeks."""
    since = vault.clock.today() - CLOSED_SHOWN
    with vault.store.reading("thread.list") as conn:
        return db.open_of(conn, client, _LIMIT) + db.closed_of(conn, client, since, _LIMIT)


def thread_text(thread: OpenThread) -> str:
    """What search looks through."""
    return "\n".join(part for part in (thread.body, thread.outcome) if part)


def _checked(body: str) -> str:
    words = tidy_text(body)
    if not words:
        raise Problem(THREAD_NEEDS_WORDS)
    check_section(words)
    return words


def _check_places(conn: Connection, client: ClientId, session: SessionId | None) -> None:
    if administrations.client_uuid(conn, client) is None:
        raise Problem(CLIENT_MISSING)
    if session is not None:
        place = administrations.session_place(conn, session)
        if place is None:
            raise Problem(SESSION_MISSING)
        if place[0] != client:
            raise Problem(SESSION_OF_OTHER_CLIENT)


def _store(vault: OpenVault, conn: Connection, thread: OpenThread, action: str) -> None:
    db.update_thread(conn, replace(thread, updated_at=vault.clock.now()))
    append_audit(conn, vault.clock, action, "open_thread", thread.uuid)


def _present(conn: Connection, thread: ThreadId) -> OpenThread:
    found = db.thread(conn, thread)
    if found is None:
        raise Problem(THREAD_MISSING)
    return found
