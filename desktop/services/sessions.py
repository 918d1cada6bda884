# SPDX-License-Identifier: Apache-2.0
"""Sessions: starting one with what is known, changing it, numbering, and the bin."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from uuid import uuid4

from desktop.db import appointments as appointments_db
from desktop.db import episodes as episodes_db
from desktop.db import sessions as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.episode import Episode
from desktop.domain.ids import AppointmentId, ClientId, EpisodeId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems.care import (
    END_BEFORE_START,
    EPISODE_ENDED,
    MINUTES_RANGE,
    NO_EPISODE,
    RECORD_GONE,
)
from desktop.domain.session import (
    AppointmentStatus,
    Attendance,
    Session,
    SessionDraft,
    SessionLine,
)
from desktop.domain.trash import TrashKind
from desktop.services.session_defaults import default_draft
from desktop.services.trash import move_to_trash, restore
from desktop.services.typed_text import require_zone, tidy
from desktop.services.vault import OpenVault

MINUTES = (0, 1440)
_KIND = "session"
_CHANGED = Changed.SESSIONS | Changed.APPOINTMENTS


def draft_for(
    vault: OpenVault, client_id: ClientId, appointment_id: AppointmentId | None = None
) -> SessionDraft:
    """What a new session starts with.

    From the appointment given, else from one planned within an hour of now, else from now on the
    five minutes; length from the practice, way and place from the client's last session.
    """
    with vault.store.reading("session.draft") as conn:
        return default_draft(conn, vault.clock, client_id, appointment_id)


def new_session(
    vault: OpenVault,
    client_id: ClientId,
    draft: SessionDraft | None = None,
    episode: EpisodeId | None = None,
) -> tuple[SessionId, Changed]:
    """Add a session to `episode`, else to the client's open one; its appointment is then held.

    Raises Problem where no service is open.
    """
    if draft is not None:
        _check(draft)
    with vault.store.writing("session.new") as conn:
        home = _open_episode(conn, client_id, episode)
        typed = tidy(draft or default_draft(conn, vault.clock, client_id, None))
        session = _new_session(vault, home, typed)
        session_id = db.insert_session(conn, session)
        episodes_db.summarise(conn, home.id)
        _mark_appointment(conn, session, AppointmentStatus.HELD)
        append_audit(conn, vault.clock, "session.new", _KIND, session.uuid)
    return session_id, _CHANGED


def update_session(vault: OpenVault, session_id: SessionId, draft: SessionDraft) -> Changed:
    """Replace what was typed about a session."""
    _check(draft)
    typed = tidy(draft)
    with vault.store.writing("session.update") as conn:
        before = _found(conn, session_id)
        values = {field.name: getattr(typed, field.name) for field in fields(SessionDraft)}
        after = replace(before, **values | {"updated_at": vault.clock.now()})
        db.update_session(conn, after)
        episodes_db.summarise(conn, before.episode_id)
        append_audit(conn, vault.clock, "session.update", _KIND, before.uuid)
    return _CHANGED


def get_session(vault: OpenVault, session_id: SessionId) -> Session:
    """The session, also one in the bin. Raises Problem when there is no such record."""
    with vault.store.reading("session.get") as conn:
        return _found(conn, session_id)


def session_number(vault: OpenVault, session_id: SessionId) -> int | None:
    """Its place among those held in its episode; None for those that do not count.

    Initial consultations, cancellations and no-shows do not count.
    """
    with vault.store.reading("session.number") as conn:
        return db.session_number(conn, session_id)


def list_sessions(
    vault: OpenVault,
    client_id: ClientId,
    *,
    before: tuple[str, int] | None = None,
    limit: int = 100,
) -> tuple[SessionLine, ...]:
    """A page, newest first. `before` is the time (any text) and id of the last line so far."""
    last = None if before is None else before[1]
    with vault.store.reading("session.list") as conn:
        return db.page(conn, client_id, last, limit)


def attendance_counts(vault: OpenVault, client_id: ClientId) -> dict[Attendance, int]:
    """How many of a client's sessions went which way; those that never happened are left out."""
    with vault.store.reading("session.counts") as conn:
        return db.attendance_counts(conn, client_id)


def previous_session(vault: OpenVault, session_id: SessionId) -> SessionId | None:
    """The one held before it, in any episode of the client."""
    with vault.store.reading("session.previous") as conn:
        return db.previous_session(conn, session_id)


def trash_session(vault: OpenVault, session_id: SessionId) -> Changed:
    """Into the bin; its appointment is planned again."""
    return move_to_trash(vault, TrashKind.SESSION, session_id)


def untrash_session(vault: OpenVault, session_id: SessionId) -> Changed:
    """Out of the bin again."""
    return restore(vault, TrashKind.SESSION, session_id)


def draft_of(session: Session) -> SessionDraft:
    """What the form shows for a session that is there."""
    return SessionDraft(
        **{field.name: getattr(session, field.name) for field in fields(SessionDraft)}
    )


def _open_episode(conn: Connection, client_id: ClientId, wanted: EpisodeId | None) -> Episode:
    if wanted is None:
        found = episodes_db.current_episode(conn, client_id)
        if found is None:
            raise Problem(NO_EPISODE)
        return found
    found = episodes_db.episode(conn, wanted)
    if found is None or found.client_id != client_id:
        raise Problem(RECORD_GONE)
    if found.ended_on is not None:
        raise Problem(EPISODE_ENDED)
    return found


def _new_session(vault: OpenVault, episode: Episode, draft: SessionDraft) -> Session:
    now = vault.clock.now()
    return Session(
        id=SessionId(0),
        uuid=str(uuid4()),
        client_id=episode.client_id,
        episode_id=episode.id,
        created_at=now,
        updated_at=now,
        trashed_at=None,
        **asdict(draft),
    )


def _mark_appointment(conn: Connection, session: Session, status: AppointmentStatus) -> None:
    if session.appointment_id is not None:
        appointments_db.set_status(conn, session.appointment_id, status)


def _check(draft: SessionDraft) -> None:
    low, high = MINUTES
    if not low <= draft.minutes <= high:
        raise Problem(MINUTES_RANGE, given=draft.minutes, low=low, high=high)
    if draft.ends_at is not None and draft.ends_at < draft.starts_at:
        raise Problem(END_BEFORE_START)
    require_zone(draft.zone)


def _found(conn: Connection, session_id: SessionId) -> Session:
    session = db.session(conn, session_id)
    if session is None:
        raise Problem(RECORD_GONE)
    return session
