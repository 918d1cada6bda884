# SPDX-License-Identifier: Apache-2.0
"""Episodes of care: opening, changing, ending, and ticking their stages."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from datetime import date
from uuid import uuid4

from desktop.db import clients as clients_db
from desktop.db import episodes as db
from desktop.db import practice as practice_db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.client import ClientStatus
from desktop.domain.episode import (
    Ending,
    Episode,
    EpisodeDraft,
    EpisodeOverview,
    Service,
    Stage,
    stages_of,
)
from desktop.domain.ids import ClientId, EpisodeId, StageId
from desktop.domain.practice import Practice
from desktop.domain.problems import Problem
from desktop.domain.problems.care import END_BEFORE_START, PLANNED_SESSIONS_RANGE, RECORD_GONE
from desktop.services.typed_text import tidy, tidy_text
from desktop.services.vault import OpenVault

PLANNED = (1, 1000)
_KIND = "episode"
_NOT_YET_SEEN = (ClientStatus.INQUIRY, ClientStatus.WAITING)


def open_episode(
    vault: OpenVault, client_id: ClientId, draft: EpisodeDraft
) -> tuple[EpisodeId, Changed]:
    """Start a service with its stages. Counselling without a figure takes the practice's plan.

    A client who was waiting becomes active.
    """
    typed = _checked(draft)
    with vault.store.writing("episode.open") as conn:
        client = clients_db.client(conn, client_id)
        if client is None:
            raise Problem(RECORD_GONE)
        episode = _new_episode(client_id, _with_plan(conn, typed))
        episode_id = db.insert_episode(conn, episode)
        db.insert_stages(conn, _new_stages(episode_id, typed.service))
        if client.status in _NOT_YET_SEEN:
            clients_db.set_status(conn, client_id, ClientStatus.ACTIVE, vault.clock.now())
        detail: dict[str, str | int] = {"service": typed.service.value}
        append_audit(conn, vault.clock, "episode.open", _KIND, episode.uuid, detail)
    return episode_id, Changed.EPISODES | Changed.CLIENTS


def update_episode(vault: OpenVault, episode_id: EpisodeId, draft: EpisodeDraft) -> Changed:
    """Replace what was typed; stages, start of the client and ending stay."""
    typed = _checked(draft)
    with vault.store.writing("episode.update") as conn:
        before = _found(conn, episode_id)
        if before.ended_on is not None and before.ended_on < typed.started_on:
            raise Problem(END_BEFORE_START)
        values = {field.name: getattr(typed, field.name) for field in fields(EpisodeDraft)}
        db.update_episode(conn, replace(before, **values))
        append_audit(conn, vault.clock, "episode.update", _KIND, before.uuid)
    return Changed.EPISODES


def end_episode(
    vault: OpenVault, episode_id: EpisodeId, ended_on: date, ending: Ending, note: str = ""
) -> Changed:
    """Close a service: when, how, and in the therapist's words why."""
    with vault.store.writing("episode.end") as conn:
        before = _found(conn, episode_id)
        if ended_on < before.started_on:
            raise Problem(END_BEFORE_START)
        after = replace(before, ended_on=ended_on, ending=ending, ending_note=tidy_text(note))
        db.update_episode(conn, after)
        detail: dict[str, str | int] = {"ending": ending.value}
        append_audit(conn, vault.clock, "episode.end", _KIND, before.uuid, detail)
    return Changed.EPISODES


def reopen_episode(vault: OpenVault, episode_id: EpisodeId) -> Changed:
    """Take the ending back; its note stays."""
    with vault.store.writing("episode.reopen") as conn:
        before = _found(conn, episode_id)
        db.update_episode(conn, replace(before, ended_on=None, ending=None))
        append_audit(conn, vault.clock, "episode.reopen", _KIND, before.uuid)
    return Changed.EPISODES


def get_episode(vault: OpenVault, episode_id: EpisodeId) -> Episode:
    """One episode. Raises Problem when there is no such record."""
    with vault.store.reading("episode.get") as conn:
        return _found(conn, episode_id)


def list_episodes(vault: OpenVault, client_id: ClientId) -> tuple[EpisodeOverview, ...]:
    """With stages and sessions held, newest first."""
    with vault.store.reading("episode.list") as conn:
        return db.overviews(conn, client_id)


def current_episode(vault: OpenVault, client_id: ClientId) -> EpisodeOverview | None:
    """The newest one that has not ended."""
    overviews = list_episodes(vault, client_id)
    return next((one for one in overviews if one.episode.ended_on is None), None)


def tick_stage(vault: OpenVault, stage_id: StageId, on: date | None, evidence: str = "") -> Changed:
    """Tick a stage on a day with its evidence; `on` None takes the tick back."""
    with vault.store.writing("stage.tick") as conn:
        before = db.stage(conn, stage_id)
        if before is None:
            raise Problem(RECORD_GONE)
        db.update_stage(conn, replace(before, ticked_on=on, evidence=tidy_text(evidence)))
        detail: dict[str, str | int] = {"stage": before.kind.value, "ticked": int(on is not None)}
        append_audit(conn, vault.clock, "stage.tick", "stage", before.uuid, detail)
    return Changed.EPISODES


def _checked(draft: EpisodeDraft) -> EpisodeDraft:
    low, high = PLANNED
    planned = draft.planned_sessions
    if planned is not None and not low <= planned <= high:
        raise Problem(PLANNED_SESSIONS_RANGE, given=planned, low=low, high=high)
    return tidy(draft)


def _with_plan(conn: Connection, draft: EpisodeDraft) -> EpisodeDraft:
    if draft.service is not Service.COUNSELLING or draft.planned_sessions is not None:
        return draft
    practice = practice_db.read_practice(conn) or Practice()
    return replace(draft, planned_sessions=practice.counselling_sessions)


def _new_episode(client_id: ClientId, draft: EpisodeDraft) -> Episode:
    return Episode(
        id=EpisodeId(0),
        uuid=str(uuid4()),
        client_id=client_id,
        ended_on=None,
        ending=None,
        ending_note="",
        **asdict(draft),
    )


def _new_stages(episode_id: EpisodeId, service: Service) -> list[Stage]:
    return [
        Stage(StageId(0), str(uuid4()), episode_id, kind, position, None, "")
        for position, kind in enumerate(stages_of(service))
    ]


def _found(conn: Connection, episode_id: EpisodeId) -> Episode:
    episode = db.episode(conn, episode_id)
    if episode is None:
        raise Problem(RECORD_GONE)
    return episode
