# SPDX-License-Identifier: Apache-2.0
"""Planning a meeting in one step for a client, a new name or somebody who called; and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.changed import Changed
from desktop.domain.client import ClientDraft, Enquiry
from desktop.domain.ids import AppointmentId, ClientId, EnquiryId
from desktop.domain.session import Modality
from desktop.services.appointments import schedule, unschedule
from desktop.services.clients import create_client
from desktop.services.enquiries import get_enquiry, turn_into_client, uncreate_client
from desktop.services.vault import OpenVault


@dataclass(frozen=True, slots=True)
class Who:
    """One of the three: a client, a name nobody has yet, or an enquiry."""

    client: ClientId | None = None
    name: str = ""
    enquiry: EnquiryId | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """When and how. `starts_at` is aware; `weeks` weekly times at the same wall clock in `zone`."""

    starts_at: datetime
    zone: str
    minutes: int
    modality: Modality
    place: str = ""
    platform: str = ""
    weeks: int = 1


@dataclass(frozen=True, slots=True)
class Booked:
    """What was made, for `unbook`. `enquiry` is as it was before."""

    client: ClientId
    appointments: tuple[AppointmentId, ...]
    created: bool
    enquiry: Enquiry | None = None


def book(vault: OpenVault, who: Who, meeting: Meeting) -> tuple[Booked, Changed]:
    """Plan the meeting; a name or an enquiry becomes a client in the same step."""
    with vault.store.writing("appointment.book"):
        before = get_enquiry(vault, who.enquiry) if who.enquiry else None
        client, changed = _client_of(vault, who)
        ids, planned = schedule(
            vault,
            client,
            meeting.starts_at,
            meeting.zone,
            meeting.minutes,
            meeting.modality,
            meeting.place,
            meeting.weeks,
            platform=meeting.platform,
        )
    return Booked(client, ids, who.client is None, before), changed | planned


def unbook(vault: OpenVault, booked: Booked) -> Changed:
    """Take it back: no appointment, and no client where that was made for it and not used yet."""
    changed = Changed.APPOINTMENTS
    with vault.store.writing("appointment.unbook"):
        unschedule(vault, booked.appointments)
        if booked.created:
            changed |= uncreate_client(vault, booked.client, booked.enquiry)
    return changed


def _client_of(vault: OpenVault, who: Who) -> tuple[ClientId, Changed]:
    if who.client is not None:
        return who.client, Changed.NOTHING
    if who.enquiry is not None:
        return turn_into_client(vault, who.enquiry)
    return create_client(vault, ClientDraft(full_name=who.name))
