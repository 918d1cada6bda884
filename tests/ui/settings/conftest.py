# SPDX-License-Identifier: Apache-2.0
"""A desk over a vault under PASSPHRASE."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.vault import OpenVault
from desktop.ui.theme.manager import ThemeManager
from tests.services.vaults import a_vault
from tests.support.listening import a_desk
from tests.support.working import Working


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    """Real, under a passphrase."""
    opened = a_vault(tmp_path / "vault")
    yield opened
    opened.close()


@pytest.fixture
def desk(qapp: QApplication, theme: ThemeManager, vault: OpenVault) -> Iterator[Working]:
    """In English."""
    del qapp, theme
    with a_desk(vault, Working) as made:
        yield made
