# SPDX-License-Identifier: Apache-2.0
"""Any number of invented clients over forty years, to see and measure a large practice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

from desktop.domain import demo_words as words
from desktop.domain.client import ClientDraft, ClientStatus, Sex
from desktop.domain.demo_tasks import BULK_TASKS, DemoTask
from desktop.domain.episode import Ending, EpisodeDraft, Service
from desktop.domain.ids import ClientId, EpisodeId, MeasureId
from desktop.domain.session import Attendance, Modality
from desktop.services.demo_plan import ITEMS, Answers, Plan, PlannedSession, spread

_SERVICES = (
    Service.COUNSELLING,
    Service.PSYCHOTHERAPY,
    Service.PSYCHOTHERAPY,
    Service.CONSULTATION,
    Service.THERAPEUTIC_WORK,
)
_HOURS = (8, 9, 10, 11, 13, 14, 15, 16)
_RECENT = timedelta(days=90)
_ABSENT = (Attendance.NO_SHOW, Attendance.CANCELLED, Attendance.CANCELLED_LATE)
_YEARS = 40
_MOST_EACH = 1000


def add_clients(plan: Plan, clients: int, sessions: int) -> None:
    """`clients` more clients with `sessions` among them, about equally; at most a thousand each."""
    sessions = min(sessions, clients * _MOST_EACH)
    for index in range(clients):
        share = sessions * (index + 1) // clients - sessions * index // clients
        _add_client(plan, index / clients, share)


def _add_client(plan: Plan, age: float, sessions: int) -> None:
    """`age` 0 is the first client of the practice, 1 the newest."""
    rng = plan.rng
    days = int((1 - age) * _YEARS * 365) + 8 + 7 * sessions
    start = plan.local_at(-days, rng.choice(_HOURS))
    active = plan.now - (start + timedelta(weeks=sessions)) < _RECENT
    status = ClientStatus.ACTIVE if active else ClientStatus.CLOSED
    client = plan.add_client(_person(rng, start.date(), status), start)
    service = rng.choice(_SERVICES)
    approach, technique = rng.choice(words.APPROACHES)
    draft = EpisodeDraft(
        service=service,
        started_on=start.date(),
        approach=approach,
        technique=technique,
        planned_sessions=5 if service is Service.COUNSELLING else None,
        presenting_problem=rng.choice(words.PROBLEMS),
    )
    episode = plan.add_episode(client, draft, sessions)
    plan.add_goal(client, episode, rng.randrange(9), min(3, sessions // 2))
    for step in range(sessions):
        plan.sessions.append(_session(plan, client, episode, start + timedelta(weeks=step), step))
    if active:
        plan.add_task(client, DemoTask(rng.choice(BULK_TASKS), how_often="tiap hari", due=3))
        for measure, every in (("phq-9", 28), ("gad-7", 14)):
            plan.add_schedule(client, measure, every, days)
    else:
        ended = start.date() + timedelta(weeks=max(sessions, 1))
        open_one = plan.episodes[-1]
        plan.episodes[-1] = replace(open_one, ended_on=ended, ending=Ending.PLANNED)


def _person(rng: Random, since: date, status: ClientStatus) -> ClientDraft:
    female = rng.random() < 0.6
    given = rng.choice(words.WOMEN if female else words.MEN)
    return ClientDraft(
        full_name=f"{given} {rng.choice(words.FAMILY)}".strip(),
        birth_date=since - timedelta(days=rng.randrange(16 * 365, 65 * 365)),
        sex=Sex.FEMALE if female else Sex.MALE,
        occupation=rng.choice(words.OCCUPATIONS),
        phone=f"+6281200{rng.randrange(1_000_000):06d}",
        referral_source=rng.choice(words.REFERRALS),
        status=status,
    )


def _session(
    plan: Plan, client: ClientId, episode: EpisodeId, at: datetime, step: int
) -> PlannedSession:
    rng = plan.rng
    planned = PlannedSession(client, episode, at, step, minutes=rng.choice((50, 50, 50, 60, 90)))
    if rng.random() < 0.2:
        planned.modality, planned.platform = Modality.VIDEO, "Meet"
    if rng.random() < 0.05:
        planned.attendance, planned.body = rng.choice(_ABSENT), None
    planned.measures = (
        (MeasureId("phq-9"), _phq(rng, step)),
        (MeasureId("gad-7"), _answers(rng, MeasureId("gad-7"), 11 - step)),
    )
    return planned


def _phq(rng: Random, step: int) -> Answers:
    measure = MeasureId("phq-9")
    risk = int(rng.random() < 0.002)
    return spread(measure, max(risk, min(24, 16 - step + rng.randrange(-3, 4))), risk=risk)


def _answers(rng: Random, measure: MeasureId, around: int) -> Answers:
    items, high = ITEMS[measure]
    return spread(measure, max(0, min(items * high, around + rng.randrange(-3, 4))))
