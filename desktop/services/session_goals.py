# SPDX-License-Identifier: Apache-2.0
"""Rating a goal while its session is written: one rating per goal and session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from desktop.db import goals as db
from desktop.db import sessions
from desktop.db.audit import append_audit
from desktop.domain.changed import Changed
from desktop.domain.goal import GAS_LEVELS, GoalRating
from desktop.domain.ids import GoalId, SessionId
from desktop.domain.problems import Problem
from desktop.domain.problems import goals as texts
from desktop.domain.problems.notes import SESSION_MISSING
from desktop.services.goals import get_goal, rate_goal, remove_rating
from desktop.services.undo import way_back
from desktop.services.vault import OpenVault


def rate_in_session(
    vault: OpenVault,
    goal: GoalId,
    session: SessionId,
    value: float | None = None,
    gas: int | None = None,
) -> tuple[Callable[[], Changed], Changed]:
    """Rate on the day of the session; a rating of the same session is changed. With its undo."""
    with vault.store.reading("goal.rated") as conn:
        held = sessions.session(conn, session)
        before = next((one for one in db.ratings_of(conn, goal) if one.session_id == session), None)
    if held is None:
        raise Problem(SESSION_MISSING)
    if before is None:
        on = _local(held.starts_at, held.zone).date()
        made, changed = rate_goal(vault, goal, on, value, gas, session=session)
        return partial(remove_rating, vault, made), changed
    _change(vault, before, value, gas)
    return way_back(vault, before), Changed.GOALS


def _change(vault: OpenVault, before: GoalRating, value: float | None, gas: int | None) -> None:
    goal = get_goal(vault, before.goal_id)
    if gas is not None and gas not in GAS_LEVELS:
        raise Problem(texts.RATING_LEVEL_WRONG)
    if value is not None and not goal.scale_min <= value <= goal.scale_max:
        low, high = f"{goal.scale_min:g}", f"{goal.scale_max:g}"
        raise Problem(texts.RATING_OUTSIDE_SCALE, low=low, high=high)
    after = replace(
        before,
        value=before.value if value is None else float(value),
        gas=before.gas if gas is None else gas,
    )
    with vault.store.writing("goal.rate") as conn:
        db.update_rating(conn, after)
        append_audit(conn, vault.clock, "goal.rate", "goal", goal.uuid)


def _local(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(ZoneInfo(zone))
