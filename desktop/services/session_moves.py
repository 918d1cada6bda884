# SPDX-License-Identifier: Apache-2.0
"""Moving a session that was saved under the wrong client, with all that was written in it.

Signed notes stay signed: what is signed is the text and the session, not whose session it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from uuid import uuid4

from desktop.db import appointments as appointments_db
from desktop.db import clients as clients_db
from desktop.db import episodes as episodes_db
from desktop.db import goals as goals_db
from desktop.db import notes as notes_db
from desktop.db import search
from desktop.db import session_moves as db
from desktop.db import sessions as sessions_db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.session_moves import Step
from desktop.domain.changed import Changed
from desktop.domain.ids import ClientId, EpisodeId, GoalId, SessionId
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems.beside import MOVE_ASSESSED, MOVE_NEEDS_REASON, MOVE_NOWHERE
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.trash import CHANGED_SINCE
from desktop.domain.session import AppointmentStatus, Session
from desktop.domain.session_move import MovedFrom, MoveOutline, SessionMove
from desktop.services.typed_text import tidy_text
from desktop.services.vault import OpenVault

_AROUND = timedelta(hours=1)
CHANGED = (
    Changed.SESSIONS
    | Changed.APPOINTMENTS
    | Changed.NOTES
    | Changed.RISK
    | Changed.GOALS
    | Changed.ADMINISTRATIONS
    | Changed.DOCUMENTS
    | Changed.TASKS
    | Changed.THREADS
    | Changed.SUPERVISION
    | Changed.MEASURES
)


@dataclass
class _Done:
    """What a move changed, so that it can be taken back."""

    session: SessionId
    steps: list[Step] = field(default_factory=list)
    goals: list[GoalId] = field(default_factory=list)
    episodes: tuple[EpisodeId, EpisodeId] = (EpisodeId(0), EpisodeId(0))


def outline_of(vault: OpenVault, session: SessionId) -> MoveOutline:
    """What would go along with a session."""
    with vault.store.reading("session.outline") as conn:
        return db.outline(conn, session)


def move_session(
    vault: OpenVault, session: SessionId, client: ClientId, episode: EpisodeId, reason: str
) -> tuple[Callable[[], Changed], Changed]:
    """Give a session to another client or service; how it is taken back, and what changed.

    Ratings go to a goal of the same title and scale, made there where it is missing. The
    appointment goes along unless the client has one of their own planned at that time.
    """
    words = tidy_text(reason)
    check_section(words)
    if not words:
        raise Problem(MOVE_NEEDS_REASON)
    with vault.store.writing("session.move") as conn:
        before = _present(conn, session)
        _check(conn, before, client, episode)
        done = _Done(session, episodes=(before.episode_id, episode))
        done.steps += db.move_rows(conn, session, client, episode)
        if client != before.client_id:
            done.steps += _move_ratings(vault, conn, done, client, episode)
        done.steps += _move_appointment(conn, before, client, episode)
        _settle(vault, conn, done, before.client_id, client, words)
        append_audit(conn, vault.clock, "session.move", "session", before.uuid)
    return partial(_take_back, vault, done, before.client_id, client), CHANGED


def moved_from(vault: OpenVault, session: SessionId) -> MovedFrom | None:
    """Whose it was at first; None where it never was another client's, or is theirs again."""
    with vault.store.reading("session.moves") as conn:
        moves = db.moves_of(conn, session)
        held = sessions_db.session(conn, session)
        first = moves[0] if moves else None
        if first is None or held is None or first.from_client_id == held.client_id:
            return None
        name = db.name_of(conn, first.from_client_id) if first.from_client_id else ""
    last = moves[-1]
    return MovedFrom(first.from_client_id, name, last.moved_at, last.reason or first.reason)


def _check(conn: Connection, before: Session, client: ClientId, episode: EpisodeId) -> None:
    if before.trashed_at is not None:
        raise Problem(RECORD_GONE)
    wanted, owner = episodes_db.episode(conn, episode), clients_db.client(conn, client)
    if wanted is None or wanted.client_id != client or owner is None or owner.trashed_at:
        raise Problem(RECORD_GONE)
    if before.client_id == client and before.episode_id == episode:
        raise Problem(MOVE_NOWHERE)
    if before.client_id != client and db.assessed_with_others(conn, before.id):
        raise Problem(MOVE_ASSESSED)


def _move_ratings(
    vault: OpenVault, conn: Connection, done: _Done, client: ClientId, episode: EpisodeId
) -> Iterator[Step]:
    for rating, goal, _ in db.rated(conn, done.session):
        there = db.same_goal(conn, client, goal)
        if there is None:
            there = _copy_goal(vault, conn, GoalId(goal), client, episode)
            done.goals.append(there)
        yield from db.set_value(conn, "goal_rating", rating, "goal_id", there)


def _copy_goal(
    vault: OpenVault, conn: Connection, goal: GoalId, client: ClientId, episode: EpisodeId
) -> GoalId:
    found, now = goals_db.get(conn, goal), vault.clock.now()
    if found is None:
        raise Problem(RECORD_GONE)
    made = replace(
        found,
        id=GoalId(0),
        uuid=str(uuid4()),
        client_id=client,
        episode_id=episode,
        position=goals_db.next_position(conn, episode),
        created_at=now,
        updated_at=now,
        trashed_at=None,
    )
    append_audit(conn, vault.clock, "goal.create", "goal", made.uuid)
    return goals_db.insert(conn, made)


def _move_appointment(
    conn: Connection, before: Session, client: ClientId, episode: EpisodeId
) -> Iterator[Step]:
    own = before.appointment_id
    if before.client_id == client:
        if own is not None:
            yield from db.set_value(conn, "appointment", own, "episode_id", episode)
        return
    near = appointments_db.planned_from(conn, client, before.starts_at - _AROUND, 1)
    if near and near[0].starts_at <= before.starts_at + _AROUND:
        held = AppointmentStatus.HELD.value
        yield from db.set_value(conn, "session", before.id, "appointment_id", near[0].id)
        yield from db.set_value(conn, "appointment", near[0].id, "status", held)
        if own is not None and not sessions_db.stands_elsewhere(conn, before):
            planned = AppointmentStatus.PLANNED.value
            yield from db.set_value(conn, "appointment", own, "status", planned)
    elif own is not None and sessions_db.stands_elsewhere(conn, before):
        yield from db.set_value(conn, "session", before.id, "appointment_id", None)
    elif own is not None:
        yield from db.set_value(conn, "appointment", own, "client_id", client)
        yield from db.set_value(conn, "appointment", own, "episode_id", episode)


def _settle(
    vault: OpenVault,
    conn: Connection,
    done: _Done,
    giver: ClientId,
    taker: ClientId,
    reason: str,
) -> None:
    """Figures, search index and the trace follow."""
    for episode in dict.fromkeys(done.episodes):
        episodes_db.summarise(conn, episode)
    db.give_texts(conn, done.session, taker)
    note = notes_db.note_of_session(conn, done.session)
    if note is not None and giver != taker:
        search.give_to(conn, note.id, taker, note.body)
    now = vault.clock.now()
    db.insert_move(conn, SessionMove(0, str(uuid4()), done.session, giver, taker, reason, now))


def _take_back(vault: OpenVault, done: _Done, giver: ClientId, taker: ClientId) -> Changed:
    with vault.store.writing("undo") as conn:
        uuid = _present(conn, done.session).uuid
        for step in done.steps:
            if db.value(conn, step.table, step.key, step.row, step.column) != step.after:
                raise Problem(CHANGED_SINCE)
        for step in reversed(done.steps):
            db.put(conn, step, step.before)
        for goal in done.goals:
            db.delete_unrated(conn, goal)
        _settle(vault, conn, done, taker, giver, "")
        append_audit(conn, vault.clock, "session.undo", "session", uuid)
    return CHANGED


def _present(conn: Connection, session: SessionId) -> Session:
    found = sessions_db.session(conn, session)
    if found is None:
        raise Problem(RECORD_GONE)
    return found
