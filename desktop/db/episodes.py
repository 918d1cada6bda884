# SPDX-License-Identifier: Apache-2.0
"""Episodes of care, their stages, and the summary row that figures are read from."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from desktop.db.binding import Connection
from desktop.db.rows import Table, reader
from desktop.domain.episode import Episode, EpisodeOverview, Stage
from desktop.domain.ids import ClientId, EpisodeId, StageId

EPISODE = Table("episode", Episode)
STAGE = Table("stage", Stage)

READ = EPISODE.by_key
INSERT = EPISODE.insert
UPDATE = EPISODE.update
OF_CLIENT = " ".join(
    (
        "SELECT",
        EPISODE.columns,
        ", coalesce(episode_summary.sessions_held, 0) FROM episode",
        "LEFT JOIN episode_summary ON episode_summary.episode_id = episode.id",
        "WHERE episode.client_id = ? ORDER BY episode.started_on DESC, episode.id DESC",
    )
)
STAGES_OF_CLIENT = (
    STAGE.select + " JOIN episode ON episode.id = stage.episode_id"
    " WHERE episode.client_id = ? ORDER BY stage.episode_id, stage.position"
)
CURRENT = (
    EPISODE.select + " WHERE episode.client_id = ? AND episode.ended_on IS NULL"
    " ORDER BY episode.started_on DESC, episode.id DESC LIMIT 1"
)
READ_STAGE = STAGE.by_key
INSERT_STAGE = STAGE.insert
UPDATE_STAGE = STAGE.update
# Every session but a trashed one tells when care began and was last given; held ones are counted.
SUMMARISE = """
INSERT INTO episode_summary
    (episode_id, client_id, sessions_held, sessions_missed, first_at, last_at)
SELECT episode.id, episode.client_id,
    count(*) FILTER (WHERE s.attendance IN ('attended', 'late') AND s.initial_consultation = 0),
    count(*) FILTER (WHERE s.attendance IN ('no_show', 'cancelled', 'cancelled_late')),
    min(s.starts_at) FILTER (WHERE s.attendance IN ('attended', 'late')),
    max(s.starts_at) FILTER (WHERE s.attendance IN ('attended', 'late'))
FROM episode LEFT JOIN session AS s ON s.episode_id = episode.id AND s.trashed_at IS NULL
WHERE episode.id = ? GROUP BY episode.id
ON CONFLICT (episode_id) DO UPDATE SET
    sessions_held = excluded.sessions_held, sessions_missed = excluded.sessions_missed,
    first_at = excluded.first_at, last_at = excluded.last_at
"""


def episode(conn: Connection, episode_id: EpisodeId) -> Episode | None:
    """One episode."""
    return EPISODE.first(conn.execute(READ, (episode_id,)))


def overviews(conn: Connection, client_id: ClientId) -> tuple[EpisodeOverview, ...]:
    """Episodes with their stages, newest first."""
    stages = STAGE.read_all(conn.execute(STAGES_OF_CLIENT, (client_id,)))
    of_episode = {key: tuple(rows) for key, rows in groupby(stages, lambda row: row.episode_id)}
    read = reader(Episode)
    rows = [(read(row[:-1]), row[-1]) for row in conn.execute(OF_CLIENT, (client_id,))]
    return tuple(EpisodeOverview(one, of_episode.get(one.id, ()), held) for one, held in rows)


def current_episode(conn: Connection, client_id: ClientId) -> Episode | None:
    """The newest episode that has not ended."""
    return EPISODE.first(conn.execute(CURRENT, (client_id,)))


def insert_episode(conn: Connection, record: Episode) -> EpisodeId:
    """Store a new episode with an empty summary; its id."""
    number = EpisodeId(int(conn.execute(INSERT, EPISODE.values(record)).lastrowid or 0))
    summarise(conn, number)
    return number


def update_episode(conn: Connection, record: Episode) -> None:
    """Store every field."""
    conn.execute(UPDATE, (*EPISODE.values(record), record.id))


def summarise(conn: Connection, episode_id: EpisodeId) -> None:
    """Bring the summary up to date; called in the transaction of every change to a session."""
    conn.execute(SUMMARISE, (episode_id,))


def stage(conn: Connection, stage_id: StageId) -> Stage | None:
    """One stage."""
    return STAGE.first(conn.execute(READ_STAGE, (stage_id,)))


def insert_stages(conn: Connection, rows: Iterable[Stage]) -> None:
    """Store the stages of a new episode."""
    conn.executemany(INSERT_STAGE, [STAGE.values(row) for row in rows])


def update_stage(conn: Connection, record: Stage) -> None:
    """Store every field."""
    conn.execute(UPDATE_STAGE, (*STAGE.values(record), record.id))
