# SPDX-License-Identifier: Apache-2.0
"""The twelve clients of the demonstration, placed around now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.client import Contact, ContactRole
from desktop.domain.demo_people import PEOPLE, Person
from desktop.domain.demo_tasks import OWN_TASKS
from desktop.domain.episode import EpisodeDraft, Service
from desktop.domain.ids import ClientId, ContactId, EpisodeId, MeasureId
from desktop.domain.session import HELD, Attendance
from desktop.services.demo_calendar import add_calendar
from desktop.services.demo_plan import Plan, PlannedSession, spread

_STEP = timedelta(minutes=5)
_RUNNING = timedelta(minutes=20)


def add_people(plan: Plan, count: int) -> None:
    """The first `count` of the twelve, and those who called."""
    for person in PEOPLE[:count]:
        _add_person(plan, person)
    add_calendar(plan)
    for number, person in enumerate(PEOPLE[:count], 1):
        for task in person.tasks:
            plan.add_task(ClientId(number), task)
        for measure, every, since in person.asked:
            plan.add_schedule(ClientId(number), measure, every, since)
    for task in OWN_TASKS:
        plan.add_task(None, task)


def _add_person(plan: Plan, person: Person) -> None:
    last = _last_at(plan, person)
    first = last - timedelta(weeks=max(person.held - 1, 0))
    client = plan.add_client(person.client, first - timedelta(days=6))
    if person.guardian is not None:
        _add_guardian(plan, client, person)
    if person.service is None:
        return
    episode = plan.add_episode(client, _draft(plan, person, person.service, first), person.held)
    if person.ending is not None:
        ended = last.astimezone(ZoneInfo(plan.zone)).date()
        plan.episodes[-1] = replace(plan.episodes[-1], ended_on=ended, ending=person.ending)
    for kind in person.goals:
        plan.add_goal(client, episode, kind, person.held // 2)
    for step in range(person.held):
        at = first + timedelta(weeks=step)
        plan.sessions.append(_session(plan, person, client, episode, at, step))
    for days, offset in person.ahead:
        at = (
            _running(plan) + timedelta(minutes=offset) if days == 0 else plan.local_at(days, offset)
        )
        plan.add_appointment(client, episode, at, person.modality, person.place, person.platform)


def _running(plan: Plan) -> datetime:
    """The start of the session that is running now, on the five minutes."""
    midnight = plan.now.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + _STEP * ((plan.now - _RUNNING - midnight) // _STEP)


def _last_at(plan: Plan, person: Person) -> datetime:
    if person.today is not None:
        return _running(plan) + timedelta(minutes=person.today)
    return plan.local_at(-person.last_days, 9 + person.held % 6)


def _draft(plan: Plan, person: Person, service: Service, first: datetime) -> EpisodeDraft:
    return EpisodeDraft(
        service=service,
        started_on=first.astimezone(ZoneInfo(plan.zone)).date(),
        approach=person.approach,
        technique=person.technique,
        therapist_role=person.role,
        planned_sessions=person.planned,
        frequency="Satu kali" if person.incidental else "Setiap minggu",
        presenting_problem=person.problem,
        incidental=person.incidental,
    )


def _session(
    plan: Plan, person: Person, client: ClientId, episode: EpisodeId, at: datetime, step: int
) -> PlannedSession:
    last = step == person.held - 1
    attendance = person.last_attendance if last else Attendance.ATTENDED
    return PlannedSession(
        client=client,
        episode=episode,
        at=at,
        step=step,
        modality=person.modality,
        platform=person.platform,
        place=person.place,
        participants=person.participants,
        attendance=attendance,
        techniques=person.technique,
        body=_body(person, last=last),
        signed=not last or person.written == "signed",
        process=person.process if last else "",
        measures=_measures(person, step, last=last),
        check=person.check if last and attendance in HELD and at < plan.now - _RUNNING else None,
        asynchronous=person.asynchronous,
    )


def _body(person: Person, *, last: bool) -> str | None:
    if not last:
        return "?"
    return None if person.written == "none" else person.last_note or "?"


def _measures(
    person: Person, step: int, *, last: bool
) -> tuple[tuple[MeasureId, tuple[int, ...]], ...]:
    found = []
    for name, totals in person.totals:
        if step < len(totals):
            measure = MeasureId(name)
            risk = int(person.risk_item and last and name == "phq-9")
            found.append((measure, spread(measure, totals[step], risk=risk)))
    return tuple(found)


def _add_guardian(plan: Plan, client: ClientId, person: Person) -> None:
    if person.guardian is None:
        return
    plan.contacts.append(
        Contact(
            id=ContactId(len(plan.contacts) + 1),
            uuid=plan.uuid(),
            client_id=client,
            role=ContactRole.GUARDIAN,
            name=person.guardian.name,
            relation=person.guardian.relation,
            phone=person.guardian.phone,
            email="",
            may_call=True,
            may_consent=True,
            note="",
        )
    )
