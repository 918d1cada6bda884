# SPDX-License-Identifier: Apache-2.0
"""An open vault for tests of services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.builders import an_open_vault


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[OpenVault]:
    """Empty, under the standing clock."""
    opened = an_open_vault(tmp_path / "vault", clock)
    yield opened
    opened.close()
