# SPDX-License-Identifier: Apache-2.0
"""What to know of a client before a session. A few narrow reads."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from desktop.db import measure_schedules as schedules_db
from desktop.db import today as db
from desktop.domain.administration import Administration
from desktop.domain.client import ClientStatus
from desktop.domain.goal import GoalStatus
from desktop.domain.ids import ClientId, MeasureId, SessionId
from desktop.domain.preparation import ClientAlerts, LastScore, Preparation, plan_of
from desktop.domain.session import SessionLine
from desktop.domain.task import Doer, Task
from desktop.services.administrations import list_administrations
from desktop.services.clients import get_client
from desktop.services.goals import list_goals
from desktop.services.notes import note_of
from desktop.services.risk import open_flags
from desktop.services.sessions import list_sessions
from desktop.services.tasks import list_tasks
from desktop.services.threads import open_threads
from desktop.services.vault import OpenVault

_RECENT = 5


def prepare(vault: OpenVault, client: ClientId, session: SessionId | None = None) -> Preparation:
    """For the session at hand, or the next one where there is none yet."""
    with vault.store.reading("preparation"):
        before = _before(vault, client, session)
        written = next((line for line in before if line.first_words), None)
        note = note_of(vault, written.id) if written else None
        goals = list_goals(vault, client)
        return Preparation(
            score=_score(vault, client),
            last_words=written.first_words if written else "",
            tasks=_tasks(vault, client, before[0] if before else None),
            alerts=client_alerts(vault, client, session),
            plan=plan_of(note.body) if note else "",
            goals=tuple(one.goal.title for one in goals if one.goal.status is GoalStatus.ACTIVE),
        )


def client_alerts(
    vault: OpenVault, client: ClientId, session: SessionId | None = None
) -> ClientAlerts:
    """Open risks, notes of earlier days to sign, and measures due where the client is active."""
    clock = vault.clock
    start = datetime.combine(clock.today(), time(), ZoneInfo(clock.zone_name())).astimezone(UTC)
    with vault.store.reading("client.alerts") as conn:
        active = get_client(vault, client).status is ClientStatus.ACTIVE
        count, oldest = db.drafts_of(conn, client, session, start)
        asked = schedules_db.of_client(conn, client) if active else ()
        due = sorted((one.due_on, one.measure_id) for one in asked if one.due_on <= clock.today())
        return ClientAlerts(
            open_risks=len(open_flags(vault, client)),
            unsigned=count,
            unsigned_since=clock.local(oldest).date() if oldest else None,
            measures_due=tuple((measure, on) for on, measure in due),
            threads=open_threads(vault, client),
        )


def _before(vault: OpenVault, client: ClientId, session: SessionId | None) -> list[SessionLine]:
    lines = list_sessions(vault, client, limit=_RECENT)
    known = [line.id for line in lines]
    return list(lines[known.index(session) + 1 :] if session in known else lines)


def _score(vault: OpenVault, client: ClientId) -> LastScore | None:
    """Of the forms of the newest day the measure that was filled in most often."""
    by_measure: dict[MeasureId, list[Administration]] = {}
    for form in list_administrations(vault, client):
        if form.total is not None:
            by_measure.setdefault(form.measure_id, []).append(form)
    if not by_measure:
        return None
    same = max(by_measure.values(), key=lambda forms: (forms[-1].filled_on, len(forms)))
    first = same[0] if len(same) > 1 else None
    return LastScore(
        measure=same[-1].measure_id,
        total=same[-1].total or 0.0,
        filled_on=same[-1].filled_on,
        first_total=first.total if first else None,
        first_on=first.filled_on if first else None,
    )


def sessions_before(
    vault: OpenVault, client: ClientId, session: SessionId | None = None
) -> tuple[SessionLine, ...]:
    """The last few sessions before the one at hand, the newest first."""
    with vault.store.reading("preparation.before"):
        return tuple(_before(vault, client, session))


def tasks_since_last(
    vault: OpenVault, client: ClientId, session: SessionId | None = None
) -> tuple[Task, ...]:
    """The client's own tasks that are open, and those done since the session before."""
    before = _before(vault, client, session)
    return _tasks(vault, client, before[0] if before else None)


def _tasks(vault: OpenVault, client: ClientId, before: SessionLine | None) -> tuple[Task, ...]:
    since = vault.clock.local(before.starts_at).date() if before else None
    own = [task for task in list_tasks(vault, client) if task.doer is Doer.CLIENT]
    return tuple(
        task
        for task in own
        if task.done_on is None or (since is not None and task.done_on >= since)
    )
