# SPDX-License-Identifier: Apache-2.0
"""Records with defaults, made through the services; a test names only what it is about."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from desktop.domain.client import ClientDraft
from desktop.domain.episode import EpisodeDraft, Service
from desktop.domain.ids import AppointmentId, ClientId, EpisodeId, SessionId
from desktop.domain.session import Modality, SessionDraft
from desktop.services.appointments import schedule
from desktop.services.clients import create_client
from desktop.services.episodes import current_episode, open_episode
from desktop.services.sessions import new_session
from desktop.services.vault import OpenVault
from desktop.services.vault_keys import NewKeys, prepare_keys
from desktop.system.clock import Clock
from desktop.system.instance import take_instance_lock
from tests.db.cheap_keys import CHEAP, PASSPHRASE
from tests.support.vault import RAW_KEY, open_test_store

ZONE = "Asia/Jakarta"


def an_open_vault(folder: Path, clock: Clock) -> OpenVault:
    """A real, empty, open vault under a raw key; close() it."""
    folder.mkdir(parents=True, exist_ok=True)
    claim = take_instance_lock(folder / "lock")
    return OpenVault(folder, open_test_store(folder, clock), _keys().slots, RAW_KEY, clock, claim)


@cache
def _keys() -> NewKeys:
    return prepare_keys(PASSPHRASE, CHEAP)


def a_client(vault: OpenVault, full_name: str = "Ayu Lestari", **typed: Any) -> ClientId:
    """An active client."""
    return create_client(vault, ClientDraft(full_name=full_name, **typed))[0]


def an_episode(
    vault: OpenVault,
    client: ClientId | None = None,
    service: Service = Service.COUNSELLING,
    started_on: date = date(2026, 1, 5),
    **typed: Any,
) -> EpisodeId:
    """An open episode, of a new client unless one is named."""
    owner = a_client(vault) if client is None else client
    return open_episode(vault, owner, EpisodeDraft(service, started_on, **typed))[0]


def a_session(
    vault: OpenVault,
    client: ClientId | None = None,
    at: datetime | None = None,
    episode: EpisodeId | None = None,
    **typed: Any,
) -> SessionId:
    """A session held an hour ago unless told otherwise; opens an episode where there is none."""
    owner = a_client(vault) if client is None else client
    if episode is None and current_episode(vault, owner) is None:
        an_episode(vault, owner)
    starts_at = at or vault.clock.now() - timedelta(hours=1)
    draft = SessionDraft(starts_at=starts_at, zone=ZONE, **typed)
    return new_session(vault, owner, draft, episode)[0]


def an_appointment(
    vault: OpenVault, client: ClientId, at: datetime, minutes: int = 50, **typed: Any
) -> AppointmentId:
    """One planned appointment, in person."""
    ids, _ = schedule(vault, client, at, ZONE, minutes, Modality.IN_PERSON, **typed)
    return ids[0]


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """An aware UTC moment."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
