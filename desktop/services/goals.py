# SPDX-License-Identifier: Apache-2.0
"""Goals of an episode and their ratings."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from math import isfinite
from uuid import uuid4

from desktop.db import administrations, goals
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.domain.changed import Changed
from desktop.domain.goal import (
    GAS_LEVELS,
    Goal,
    GoalDraft,
    GoalProgress,
    GoalRating,
    GoalStatus,
)
from desktop.domain.ids import ClientId, EpisodeId, GoalId, GoalRatingId, SessionId
from desktop.domain.note_text import check_section
from desktop.domain.problems import Problem
from desktop.domain.problems import goals as texts
from desktop.domain.problems.notes import SESSION_MISSING
from desktop.domain.problems.outcomes import SESSION_OF_OTHER_CLIENT
from desktop.services.vault import OpenVault

_WEIGHTS = range(1, 10)


def create_goal(vault: OpenVault, episode: EpisodeId, draft: GoalDraft) -> tuple[GoalId, Changed]:
    """Add a goal at the end of the episode's list."""
    _check(draft)
    now = vault.clock.now()
    with vault.store.writing("goal.create") as conn:
        client = goals.episode_client(conn, episode)
        if client is None:
            raise Problem(texts.GOAL_EPISODE_MISSING)
        goal = Goal(
            id=GoalId(0),
            uuid=str(uuid4()),
            client_id=client,
            episode_id=episode,
            position=goals.next_position(conn, episode),
            created_at=now,
            updated_at=now,
            trashed_at=None,
            **asdict(draft),
        )
        key = goals.insert(conn, goal)
        append_audit(conn, vault.clock, "goal.create", "goal", goal.uuid)
    return key, Changed.GOALS


def update_goal(vault: OpenVault, goal: GoalId, draft: GoalDraft) -> Changed:
    """Replace what was typed; the ratings stay, and must still lie on the scale."""
    _check(draft)
    with vault.store.writing("goal.update") as conn:
        present = _present(conn, goal)
        for rating in goals.ratings_of(conn, goal):
            _check_on_scale(rating.value, draft.scale_min, draft.scale_max)
        goals.update(conn, replace(present, updated_at=vault.clock.now(), **asdict(draft)))
        append_audit(conn, vault.clock, "goal.update", "goal", present.uuid)
    return Changed.GOALS


def set_goal_status(vault: OpenVault, goal: GoalId, status: GoalStatus) -> Changed:
    """Mark a goal as active, achieved, paused or archived; its ratings stay."""
    with vault.store.writing("goal.status") as conn:
        present = _present(conn, goal)
        goals.update(conn, replace(present, status=status, updated_at=vault.clock.now()))
        detail: dict[str, str | int] = {"status": status.value}
        append_audit(conn, vault.clock, "goal.status", "goal", present.uuid, detail)
    return Changed.GOALS


def get_goal(vault: OpenVault, goal: GoalId) -> Goal:
    """The goal; Problem when it is not there."""
    with vault.store.reading("goal.get") as conn:
        return _present(conn, goal)


def draft_of_goal(goal: Goal) -> GoalDraft:
    """What the goal editor starts from."""
    return GoalDraft(**{name: getattr(goal, name) for name in GoalDraft.__dataclass_fields__})


def list_goals(
    vault: OpenVault, client: ClientId, *, archived: bool = False
) -> tuple[GoalProgress, ...]:
    """The goals of a client (or the archived ones) with their ratings, oldest first."""
    with vault.store.reading("goal.list") as conn:
        return goals.of_client(conn, client, archived=archived)


def rate_goal(
    vault: OpenVault,
    goal: GoalId,
    rated_on: date,
    value: float | None = None,
    gas: int | None = None,
    note: str = "",
    session: SessionId | None = None,
) -> tuple[GoalRatingId, Changed]:
    """Add a rating: a value in the goal's unit, a level −2…+2, or both."""
    check_section(note)
    if value is None and gas is None:
        raise Problem(texts.RATING_EMPTY)
    if gas is not None and gas not in GAS_LEVELS:
        raise Problem(texts.RATING_LEVEL_WRONG)
    with vault.store.writing("goal.rate") as conn:
        present = _present(conn, goal)
        _check_on_scale(value, present.scale_min, present.scale_max)
        _check_session(conn, session, present.client_id)
        now, none = vault.clock.now(), GoalRatingId(0)
        kept = None if value is None else float(value)
        rating = GoalRating(none, str(uuid4()), goal, session, rated_on, kept, gas, note, now)
        key = goals.insert_rating(conn, rating)
        append_audit(conn, vault.clock, "goal.rate", "goal", present.uuid)
    return key, Changed.GOALS


def remove_rating(vault: OpenVault, rating: GoalRatingId) -> Changed:
    """Take a rating away again."""
    with vault.store.writing("goal.unrate") as conn:
        present = goals.get_rating(conn, rating)
        if present is None:
            raise Problem(texts.RATING_MISSING)
        goals.delete_rating(conn, rating)
        append_audit(conn, vault.clock, "goal.unrate", "goal_rating", present.uuid)
    return Changed.GOALS


def _present(conn: Connection, goal: GoalId) -> Goal:
    found = goals.get(conn, goal)
    if found is None:
        raise Problem(texts.GOAL_MISSING)
    return found


def _check(draft: GoalDraft) -> None:
    for text in (value for value in asdict(draft).values() if isinstance(value, str)):
        check_section(text)
    if not draft.title.strip():
        raise Problem(texts.GOAL_NEEDS_TITLE)
    low, high = draft.scale_min, draft.scale_max
    if not (isfinite(low) and isfinite(high) and low < high):
        raise Problem(texts.GOAL_SCALE_WRONG)
    for value in (draft.baseline, draft.target):
        if value is not None and not low <= value <= high:
            raise Problem(texts.GOAL_OUTSIDE_SCALE, low=f"{low:g}", high=f"{high:g}")
    if draft.weight not in _WEIGHTS:
        raise Problem(texts.GOAL_WEIGHT_WRONG)


def _check_on_scale(value: float | None, low: float, high: float) -> None:
    if value is not None and not low <= value <= high:
        raise Problem(texts.RATING_OUTSIDE_SCALE, low=f"{low:g}", high=f"{high:g}")


def _check_session(conn: Connection, session: SessionId | None, client: ClientId) -> None:
    if session is None:
        return
    place = administrations.session_place(conn, session)
    if place is None:
        raise Problem(SESSION_MISSING)
    if place[0] != client:
        raise Problem(SESSION_OF_OTHER_CLIENT)
