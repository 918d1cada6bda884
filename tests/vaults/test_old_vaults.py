# SPDX-License-Identifier: Apache-2.0
"""A real file of every earlier state opens, whole, with either secret."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.db.checks import check_rows
from desktop.db.migrate import migrations
from desktop.db.setdigest import RowHash
from desktop.domain.demo_words import DEMO_WORDS
from desktop.services.clients import list_clients
from desktop.services.notes import note_of
from desktop.services.sessions import list_sessions
from desktop.services.vault import OpenVault, open_unlocked
from desktop.services.vault_keys import unlock_keys, unlock_keys_with_recovery
from desktop.system.clock import FixedClock

FOLDERS = sorted(path for path in Path(__file__).parent.iterdir() if (path / "vault.db").exists())
RECOVERY_KEYS = {"schema_2": "RD17MF-4XAYC2-WHGGBQ-83BJ68-N3R3T7-4MG68R"}
CLOCK = FixedClock(datetime(2027, 1, 4, 2, tzinfo=UTC))


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of an old vault."""
    folder: Path = request.param
    shutil.copytree(folder, tmp_path / folder.name)
    return tmp_path / folder.name


@pytest.fixture
def opened(old: Path) -> Iterator[OpenVault]:
    """Opened, and brought up to date."""
    vault = open_unlocked(old, unlock_keys(old, DEMO_WORDS), CLOCK)
    yield vault
    vault.close()


def test_it_is_brought_to_the_newest_schema(opened: OpenVault) -> None:
    with opened.store.reading() as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    assert version == migrations()[-1].number


def test_every_row_agrees_with_its_digest(opened: OpenVault) -> None:
    with opened.store.reading() as connection:
        check_rows(connection, RowHash(opened.data_key))


def test_the_notes_can_be_read(opened: OpenVault) -> None:
    (client,) = list_clients(opened)
    notes = [note_of(opened, line.id) for line in list_sessions(opened, client.id)]
    assert sum(bool(note and note.body) for note in notes) == 9


def test_the_recovery_key_opens_it_too(old: Path) -> None:
    keys = unlock_keys_with_recovery(old, RECOVERY_KEYS[old.name])
    open_unlocked(old, keys, CLOCK).close()


def test_nothing_is_missing_from_the_list() -> None:
    assert [folder.name for folder in FOLDERS] == sorted(RECOVERY_KEYS)
