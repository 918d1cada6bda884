# SPDX-License-Identifier: Apache-2.0
"""The therapist's reflection on a session: free text and levels of skills. Only on screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

from desktop.db import notes
from desktop.db import reflections as db
from desktop.db.audit import append_audit
from desktop.db.binding import Connection
from desktop.db.rows import moment_text
from desktop.domain.changed import Changed
from desktop.domain.ids import ReflectionSkillId, SessionId
from desktop.domain.note_text import check_section
from desktop.domain.note_work import Saved
from desktop.domain.problems import Problem
from desktop.domain.problems.beside import LEVEL_RANGE, SKILL_NEEDS_NAME
from desktop.domain.problems.care import RECORD_GONE
from desktop.domain.problems.notes import SESSION_MISSING
from desktop.domain.reflection import CODES, LEVELS, LevelPoint, ReflectionPage, ReflectionSkill
from desktop.services.typed_text import tidy_text
from desktop.services.vault import OpenVault

_POINTS = 200
_Change = Callable[[ReflectionSkill], ReflectionSkill]


def list_skills(vault: OpenVault, *, hidden: bool = False) -> tuple[ReflectionSkill, ...]:
    """The skills one reflects on, in their order; those of the program until one is changed."""
    with vault.store.reading("reflection.skills") as conn:
        found = db.skills(conn) or _first_skills()
    return tuple(skill for skill in found if hidden or not skill.hidden)


def add_skill(vault: OpenVault, name: str) -> tuple[ReflectionSkillId, Changed]:
    """A skill of one's own, at the end."""
    words = _named(name)
    with vault.store.writing("reflection.skill") as conn:
        known = _settled(conn)
        position = 1 + max(skill.position for skill in known)
        made = ReflectionSkill(
            ReflectionSkillId(0), str(uuid4()), "", words, position, hidden=False
        )
        key = db.insert_skill(conn, made)
        append_audit(conn, vault.clock, "reflection.skill.add", "reflection_skill", made.uuid)
    return key, Changed.REFLECTIONS


def rename_skill(vault: OpenVault, skill: ReflectionSkill, name: str) -> Changed:
    """Another name; "" gives a skill of the program its own name back."""
    words = tidy_text(name) if skill.code else _named(name)
    return _change(vault, skill, lambda found: replace(found, name=words))


def hide_skill(vault: OpenVault, skill: ReflectionSkill, *, hidden: bool) -> Changed:
    """Leave a skill out from now on, or take it up again; what was rated stays."""
    return _change(vault, skill, lambda found: replace(found, hidden=hidden))


def remove_skill(vault: OpenVault, skill: ReflectionSkill) -> Changed:
    """Take back that a skill was added; one that was rated meanwhile is hidden instead."""
    with vault.store.writing("reflection.skill") as conn:
        found = _present(conn, skill)
        if found.code or db.is_rated(conn, found.id):
            db.update_skill(conn, replace(found, hidden=True))
        else:
            db.delete_skill(conn, found.id)
        append_audit(conn, vault.clock, "reflection.skill.remove", "reflection_skill", found.uuid)
    return Changed.REFLECTIONS


def get_reflection(vault: OpenVault, session: SessionId) -> ReflectionPage:
    """What was written and rated of a session; empty where nothing was."""
    with vault.store.reading("reflection.get") as conn:
        found, levels = db.get(conn, session), db.levels(conn, session)
    if found is None:
        return ReflectionPage("", None, levels)
    return ReflectionPage(found.body, found.updated_at, levels)


def save_reflection(vault: OpenVault, session: SessionId, body: str) -> Saved:
    """Keep the free text exactly; like a draft, it leaves no audit event per save."""
    check_section(body)
    now = vault.clock.now()
    with vault.store.writing("reflection.save") as conn:
        _require_session(conn, session)
        db.save(conn, session, str(uuid4()), body, moment_text(now))
    return Saved(now, Changed.REFLECTIONS)


def rate_skill(
    vault: OpenVault, session: SessionId, skill: ReflectionSkill, level: int | None
) -> Changed:
    """How a skill went, 1 to 5; None takes the level away."""
    if level is not None and level not in LEVELS:
        raise Problem(LEVEL_RANGE, low=LEVELS[0], high=LEVELS[-1])
    with vault.store.writing("reflection.rate") as conn:
        uuid = _require_session(conn, session)
        key = _present(conn, skill).id
        fresh = (str(uuid4()), moment_text(vault.clock.now()))
        db.set_level(conn, session, key, level, fresh)
        append_audit(conn, vault.clock, "reflection.rate", "session", uuid)
    return Changed.REFLECTIONS


def course_of(vault: OpenVault, skill: ReflectionSkill) -> tuple[LevelPoint, ...]:
    """The levels of a skill over time, oldest first; at most the last 200."""
    with vault.store.reading("reflection.course") as conn:
        rows = db.course(conn, skill.id, _POINTS)
    return tuple(
        LevelPoint(session, datetime.fromisoformat(at).astimezone(ZoneInfo(zone)).date(), level)
        for session, at, zone, level in rows
    )


def _first_skills() -> tuple[ReflectionSkill, ...]:
    return tuple(
        ReflectionSkill(ReflectionSkillId(-1 - at), "", code, "", at, hidden=False)
        for at, code in enumerate(CODES)
    )


def _settled(conn: Connection) -> tuple[ReflectionSkill, ...]:
    """The skills as rows: those of the program are stored with the first use."""
    if not db.skills(conn):
        for skill in _first_skills():
            db.insert_skill(conn, replace(skill, id=ReflectionSkillId(0), uuid=str(uuid4())))
    return db.skills(conn)


def _present(conn: Connection, wanted: ReflectionSkill) -> ReflectionSkill:
    for skill in _settled(conn):
        if skill.id == wanted.id or (wanted.code and skill.code == wanted.code):
            return skill
    raise Problem(RECORD_GONE)


def _change(vault: OpenVault, skill: ReflectionSkill, to: _Change) -> Changed:
    with vault.store.writing("reflection.skill") as conn:
        after = to(_present(conn, skill))
        db.update_skill(conn, after)
        append_audit(conn, vault.clock, "reflection.skill", "reflection_skill", after.uuid)
    return Changed.REFLECTIONS


def _named(name: str) -> str:
    words = tidy_text(name)
    if not words:
        raise Problem(SKILL_NEEDS_NAME)
    check_section(words)
    return words


def _require_session(conn: Connection, session: SessionId) -> str:
    owner = notes.session_owner(conn, session)
    if owner is None:
        raise Problem(SESSION_MISSING)
    return owner.uuid
