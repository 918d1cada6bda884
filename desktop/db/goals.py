# SPDX-License-Identifier: Apache-2.0
"""Goals and their ratings."""

from __future__ import annotations

from collections import defaultdict

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.goal import Goal, GoalProgress, GoalRating
from desktop.domain.ids import ClientId, EpisodeId, GoalId, GoalRatingId

GOAL = Table("goal", Goal)
RATING = Table("goal_rating", GoalRating)
UPDATE_RATING = RATING.update

_INSERT = GOAL.insert
_UPDATE = GOAL.update
_BY_ID = GOAL.by_key
_INSERT_RATING = RATING.insert
_RATING_BY_ID = RATING.by_key
_DELETE_RATING = RATING.delete
_EPISODE_CLIENT = "SELECT client_id FROM episode WHERE id = ?"
_NEXT_POSITION = "SELECT coalesce(max(position) + 1, 0) FROM goal WHERE episode_id = ?"
_ACTIVE = " WHERE goal.client_id = ? AND goal.trashed_at IS NULL AND goal.status <> 'archived'"
_ARCHIVED = " WHERE goal.client_id = ? AND goal.trashed_at IS NULL AND goal.status = 'archived'"
_ORDER = " ORDER BY goal.position, goal.id"
_LIST = GOAL.select + _ACTIVE + _ORDER
_LIST_ARCHIVED = GOAL.select + _ARCHIVED + _ORDER
_RATINGS = (
    RATING.select
    + """ JOIN goal ON goal.id = goal_rating.goal_id WHERE goal.client_id = ?
    ORDER BY goal_rating.goal_id, goal_rating.rated_on, goal_rating.id"""
)
_RATINGS_OF_GOAL = (
    RATING.select + " WHERE goal_rating.goal_id = ? ORDER BY goal_rating.rated_on, goal_rating.id"
)


def episode_client(conn: Connection, episode: EpisodeId) -> ClientId | None:
    """Whose episode it is, or None when it is not there."""
    row = conn.execute(_EPISODE_CLIENT, (episode,)).fetchone()
    return ClientId(row[0]) if row else None


def next_position(conn: Connection, episode: EpisodeId) -> int:
    """The place after the last goal of an episode."""
    return int(conn.execute(_NEXT_POSITION, (episode,)).fetchone()[0])


def insert(conn: Connection, goal: Goal) -> GoalId:
    """Store a new goal; its id."""
    return GoalId(conn.execute(_INSERT, GOAL.values(goal)).lastrowid or 0)


def update(conn: Connection, goal: Goal) -> None:
    """Replace a stored goal."""
    conn.execute(_UPDATE, (*GOAL.values(goal), goal.id))


def get(conn: Connection, goal: GoalId) -> Goal | None:
    """The goal, or None."""
    return GOAL.first(conn.execute(_BY_ID, (goal,)))


def of_client(conn: Connection, client: ClientId, *, archived: bool) -> tuple[GoalProgress, ...]:
    """The goals of a client in their order, each with its ratings, oldest first."""
    goals = GOAL.read_all(conn.execute(_LIST_ARCHIVED if archived else _LIST, (client,)))
    ratings: defaultdict[GoalId, list[GoalRating]] = defaultdict(list)
    for rating in RATING.read_all(conn.execute(_RATINGS, (client,))):
        ratings[rating.goal_id].append(rating)
    return tuple(GoalProgress(goal, tuple(ratings[goal.id])) for goal in goals)


def ratings_of(conn: Connection, goal: GoalId) -> tuple[GoalRating, ...]:
    """The ratings of a goal, oldest first."""
    return RATING.read_all(conn.execute(_RATINGS_OF_GOAL, (goal,)))


def insert_rating(conn: Connection, rating: GoalRating) -> GoalRatingId:
    """Store a rating; its id."""
    return GoalRatingId(conn.execute(_INSERT_RATING, RATING.values(rating)).lastrowid or 0)


def update_rating(conn: Connection, rating: GoalRating) -> None:
    """Store every field."""
    conn.execute(UPDATE_RATING, (*RATING.values(rating), rating.id))


def get_rating(conn: Connection, rating: GoalRatingId) -> GoalRating | None:
    """The rating, or None."""
    return RATING.first(conn.execute(_RATING_BY_ID, (rating,)))


def delete_rating(conn: Connection, rating: GoalRatingId) -> None:
    """Take a rating away."""
    conn.execute(_DELETE_RATING, (rating,))
