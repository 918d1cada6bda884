# SPDX-License-Identifier: Apache-2.0
"""A vault with invented records: twelve that tell a story, or a practice of forty years."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from desktop.db.audit import append_audit
from desktop.db.kdf import Argon2Params
from desktop.domain import demo_words as words
from desktop.domain.demo_people import PEOPLE
from desktop.domain.i18n import QT_TRANSLATE_NOOP
from desktop.domain.practice import Practice, Profession
from desktop.domain.problems import Problem
from desktop.domain.problems.care import DEMO_SIZE
from desktop.domain.progress import DONE, OPENING, Cancelled, Progress, never, silent, stop_if
from desktop.services.demo_bulk import add_clients
from desktop.services.demo_plan import new_plan
from desktop.services.demo_story import add_people
from desktop.services.demo_write import DemoWriter
from desktop.services.practice import save_licences, save_locations, save_practice, set_state
from desktop.services.vault import OpenVault, create_vault
from desktop.services.vault_keys import prepare_keys
from desktop.system.clock import Clock

MAKING = QT_TRANSLATE_NOOP("Progress", "Making up demonstration records")
STATE_KEY = "demo"
"""Desk state of a demonstration: "1". A screen shows by it that nothing here is real."""
CLIENTS = (1, 20_000)
SESSIONS_EACH = 20
_PRACTICE_SEEDS = 1 << 64


@dataclass(frozen=True, slots=True)
class DemoInfo:
    """What was made, and the secrets that open it: here they may be printed."""

    folder: Path
    passphrase: str
    recovery_key: str = field(repr=False)
    counts: Mapping[str, int]


def build_demo(
    folder: Path,
    *,
    clock: Clock,
    clients: int = len(PEOPLE),
    sessions: int | None = None,
    seed: int = 1,
    progress: Progress = silent,
    cancelled: Cancelled = never,
    params: Argon2Params | None = None,
) -> DemoInfo:
    """Make a vault in a new or empty `folder`; the records are the same for the same seed and now.

    The first twelve clients are always the same people; beyond them `sessions` (20 each by default)
    are shared out. Raises Problem for a folder in use, Stopped when cancelled: then nothing stays.
    """
    low, high = CLIENTS
    if not low <= clients <= high:
        raise Problem(DEMO_SIZE, given=clients, low=low, high=high)
    progress(0.0, OPENING)
    keys = prepare_keys(words.DEMO_WORDS, params)
    stop_if(cancelled)
    vault = create_vault(folder, keys, clock)
    try:
        counts = _fill(vault, clients, sessions, seed, progress, cancelled)
    except BaseException:
        vault.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    vault.close()
    progress(1.0, DONE)
    return DemoInfo(folder, words.DEMO_WORDS, keys.recovery.text, counts)


def _fill(
    vault: OpenVault,
    clients: int,
    sessions: int | None,
    seed: int,
    progress: Progress,
    cancelled: Cancelled,
) -> Mapping[str, int]:
    practice = _describe_practice(vault, seed)
    plan = new_plan(seed, vault.clock)
    told = min(clients, len(PEOPLE))
    add_people(plan, told)
    others = clients - told
    if others:
        wanted = SESSIONS_EACH * clients if sessions is None else sessions
        add_clients(plan, others, max(0, wanted - len(plan.sessions)))
    progress(0.05, MAKING)
    DemoWriter(vault, plan, practice.therapist_name).write(progress, MAKING, cancelled)
    with vault.store.writing("demo.build") as conn:
        append_audit(conn, vault.clock, "demo.build", "", "", {"clients": clients, "seed": seed})
    return vault.store.state.counts()


def _describe_practice(vault: OpenVault, seed: int) -> Practice:
    practice = Practice(
        name=words.PRACTICE_NAME,
        therapist_name=words.THERAPIST,
        profession=Profession.CLINICAL_PSYCHOLOGIST,
        professional_title="Psikolog klinis",
        address=words.ADDRESS,
        city=words.CITY,
        phone="+628120000000",
        email="praktik@example.org",
    )
    save_practice(vault, practice)
    # Numbers of their own: the people and their sessions stay what a seed always made of them.
    own = new_plan(_PRACTICE_SEEDS + seed, vault.clock)

    def new_uuid() -> UUID:
        return UUID(own.uuid())

    until = vault.clock.today() + timedelta(days=500)
    save_licences(vault, [("SIPP", "0000-00-0-0 (contoh)", date(until.year, 12, 31))], new_uuid)
    save_locations(vault, [("Ruang 1", words.ADDRESS), ("Ruang bermain", words.ADDRESS)], new_uuid)
    set_state(vault, STATE_KEY, "1")
    return practice
