# SPDX-License-Identifier: Apache-2.0
"""The therapist's reflection: never joined with what goes into a report, an export or a print."""

from __future__ import annotations

from desktop.db.binding import Connection
from desktop.db.rows import Table
from desktop.domain.ids import ReflectionSkillId, SessionId
from desktop.domain.reflection import Reflection, ReflectionSkill

SKILL = Table("reflection_skill", ReflectionSkill)
REFLECTION = Table("reflection", Reflection, key="session_id")

SKILLS = SKILL.select + " ORDER BY reflection_skill.position, reflection_skill.id"
INSERT_SKILL = SKILL.insert
UPDATE_SKILL = SKILL.update
DELETE_SKILL = SKILL.delete
IS_RATED = "SELECT 1 FROM reflection_level WHERE skill_id = ? LIMIT 1"
GET = REFLECTION.by_key
SAVE = """INSERT INTO reflection (session_id, uuid, body, updated_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (session_id) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at"""
BEGIN = """INSERT INTO reflection (session_id, uuid, body, updated_at) VALUES (?, ?, '', ?)
    ON CONFLICT (session_id) DO NOTHING"""
LEVELS = "SELECT skill_id, level FROM reflection_level WHERE session_id = ?"
SET_LEVEL = """INSERT INTO reflection_level (session_id, skill_id, level) VALUES (?, ?, ?)
    ON CONFLICT (session_id, skill_id) DO UPDATE SET level = excluded.level"""
UNSET_LEVEL = "DELETE FROM reflection_level WHERE session_id = ? AND skill_id = ?"
COURSE = """SELECT * FROM (
    SELECT l.session_id, s.starts_at, s.zone, l.level
    FROM reflection_level AS l JOIN session AS s ON s.id = l.session_id
        JOIN client AS c ON c.id = s.client_id
    WHERE l.skill_id = ? AND s.trashed_at IS NULL AND c.trashed_at IS NULL
    ORDER BY s.starts_at DESC, s.id DESC LIMIT ?
) ORDER BY starts_at, session_id"""


def skills(conn: Connection) -> tuple[ReflectionSkill, ...]:
    """All of them in their order, also hidden ones."""
    return SKILL.read_all(conn.execute(SKILLS))


def insert_skill(conn: Connection, record: ReflectionSkill) -> ReflectionSkillId:
    """Store a new skill; its id."""
    return ReflectionSkillId(int(conn.execute(INSERT_SKILL, SKILL.values(record)).lastrowid or 0))


def update_skill(conn: Connection, record: ReflectionSkill) -> None:
    """Store every field."""
    conn.execute(UPDATE_SKILL, (*SKILL.values(record), record.id))


def delete_skill(conn: Connection, skill: ReflectionSkillId) -> None:
    """Take one away that was never rated."""
    conn.execute(DELETE_SKILL, (skill,))


def is_rated(conn: Connection, skill: ReflectionSkillId) -> bool:
    """Whether it was rated in any session."""
    return conn.execute(IS_RATED, (skill,)).fetchone() is not None


def get(conn: Connection, session: SessionId) -> Reflection | None:
    """What was written of a session, or None."""
    return REFLECTION.first(conn.execute(GET, (session,)))


def save(conn: Connection, session: SessionId, uuid: str, body: str, at: str) -> None:
    """Write the text; `uuid` names it when it is new."""
    conn.execute(SAVE, (session, uuid, body, at))


def levels(conn: Connection, session: SessionId) -> dict[ReflectionSkillId, int]:
    """The level of each skill that was rated."""
    return {ReflectionSkillId(row[0]): row[1] for row in conn.execute(LEVELS, (session,))}


def set_level(
    conn: Connection,
    session: SessionId,
    skill: ReflectionSkillId,
    level: int | None,
    fresh: tuple[str, str],
) -> None:
    """Rate a skill, or take the rating away; `fresh` is uuid and moment of a new reflection."""
    if level is None:
        conn.execute(UNSET_LEVEL, (session, skill))
        return
    conn.execute(BEGIN, (session, *fresh))
    conn.execute(SET_LEVEL, (session, skill, level))


def course(
    conn: Connection, skill: ReflectionSkillId, limit: int
) -> list[tuple[SessionId, str, str, int]]:
    """Session, moment as stored, zone and level, oldest first; the newest `limit`."""
    return [
        (SessionId(row[0]), row[1], row[2], row[3]) for row in conn.execute(COURSE, (skill, limit))
    ]
