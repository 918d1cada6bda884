# SPDX-License-Identifier: Apache-2.0
"""A practice with one client in care, and a desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.administration import AdministrationDraft
from desktop.domain.ids import ClientId, SessionId
from desktop.services.administrations import record
from desktop.services.notes import open_note, save_draft, save_process_note
from desktop.services.vault import OpenVault
from desktop.ui.theme.manager import ThemeManager
from tests.support.builders import a_client, a_session
from tests.support.listening import PHQ, a_desk
from tests.support.working import Working

SECRET = "hanya untuk terapis"


@pytest.fixture
def desk(qapp: QApplication, theme: ThemeManager, vault: OpenVault) -> Iterator[Working]:
    """In English."""
    del qapp, theme
    with a_desk(vault, Working) as made:
        yield made


@pytest.fixture
def ayu(vault: OpenVault) -> ClientId:
    """Ayu Lestari, K-2026-001, with two forms."""
    client = a_client(vault)
    for day, total in ((date(2026, 9, 1), 18.0), (date(2026, 11, 1), 6.0)):
        record(vault, client, AdministrationDraft(PHQ, day, total_only=total))
    return client


@pytest.fixture
def session(vault: OpenVault, ayu: ClientId) -> SessionId:
    """With a note under two headings, and a process note."""
    held = a_session(vault, ayu)
    note = open_note(vault, held)
    save_draft(vault, note.id, "# Subjective\nslept well\n\n# Plan\nwalk daily\n")
    save_process_note(vault, held, SECRET)
    return held
