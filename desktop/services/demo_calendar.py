# SPDX-License-Identifier: Apache-2.0
"""Three weeks of appointments around now, and those who called; the same for the same seed."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.calendar import WEEK, shifted
from desktop.domain.client import Enquiry
from desktop.domain.demo_calendar import CALLS, MEETINGS, DemoCall, DemoMeeting
from desktop.domain.ids import AppointmentId, ClientId, EnquiryId, EpisodeId
from desktop.domain.session import Appointment, AppointmentStatus
from desktop.services.demo_plan import Plan

_SUNDAY = 6


def add_calendar(plan: Plan) -> None:
    """The appointments of those who are in the plan, and every call."""
    known = {client.full_name or client.alias: client.id for client in plan.clients}
    for meeting in MEETINGS:
        client = known.get(meeting.who)
        if client is not None:
            _add_meeting(plan, client, meeting)
    for call in CALLS:
        _add_call(plan, call)


def _add_meeting(plan: Plan, client: ClientId, meeting: DemoMeeting) -> None:
    series = plan.uuid() if meeting.weeks > 1 else ""
    first = _working_day(plan, plan.local_at(meeting.days, meeting.hour, meeting.minute))
    for week in range(meeting.weeks):
        at = shifted(first, plan.zone, WEEK * week)
        plan.appointments.append(_appointment(plan, client, meeting, at, series))


def _working_day(plan: Plan, at: datetime) -> datetime:
    """Nobody comes on a Sunday: the day after."""
    sunday = at.astimezone(ZoneInfo(plan.zone)).weekday() == _SUNDAY
    return shifted(at, plan.zone, timedelta(days=1)) if sunday else at


def _appointment(
    plan: Plan, client: ClientId, meeting: DemoMeeting, at: datetime, series: str
) -> Appointment:
    gone = meeting.by is not None
    return Appointment(
        id=AppointmentId(len(plan.appointments) + 1),
        uuid=plan.uuid(),
        client_id=client,
        episode_id=_episode(plan, client),
        starts_at=at,
        zone=plan.zone,
        minutes=meeting.minutes,
        modality=meeting.modality,
        platform=meeting.platform,
        place=meeting.place,
        status=AppointmentStatus.CANCELLED if gone else AppointmentStatus.PLANNED,
        series=series,
        note=meeting.why,
        cancelled_at=min(at, plan.now) - timedelta(hours=20) if gone else None,
        cancelled_by=meeting.by,
    )


def _episode(plan: Plan, client: ClientId) -> EpisodeId | None:
    own = (one.id for one in plan.episodes if one.client_id == client and one.ended_on is None)
    return next(own, None)


def _add_call(plan: Plan, call: DemoCall) -> None:
    plan.enquiries.append(
        Enquiry(
            id=EnquiryId(len(plan.enquiries) + 1),
            uuid=plan.uuid(),
            name=call.name,
            phone=f"+6281200000{call.phone:0>3}",
            caller=call.caller,
            concern=call.concern,
            preferred_times=call.preferred_times,
            status=call.status,
            client_id=None,
            created_at=plan.now - timedelta(days=call.days) + timedelta(hours=4),
            service=call.service,
        )
    )
