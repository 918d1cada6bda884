# SPDX-License-Identifier: Apache-2.0
"""A client with scores, and a desk that remembers what screens asked for."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.administration import Administration, AdministrationDraft
from desktop.domain.ids import ClientId, MeasureId
from desktop.services.administrations import record
from desktop.services.vault import OpenVault
from tests.support.builders import a_client, an_episode
from tests.support.listening import PHQ, Fill


@pytest.fixture
def ayu(vault: OpenVault) -> ClientId:
    """A client with an open episode."""
    client = a_client(vault)
    an_episode(vault, client)
    return client


@pytest.fixture
def fill(vault: OpenVault, ayu: ClientId) -> Fill:
    """Record a form: `fill(day, total)` or `fill(day, answers=…)`."""

    def made(
        day: date, total: float | None = None, measure: MeasureId = PHQ, **typed: object
    ) -> Administration:
        values = {"total_only": total, **typed}
        draft = AdministrationDraft(measure, day, **values)  # type: ignore[arg-type]  # a test's own values
        return record(vault, ayu, draft)[0]

    return made
