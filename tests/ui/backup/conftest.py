# SPDX-License-Identifier: Apache-2.0
"""A desk over a vault under PASSPHRASE, and a folder for its backups."""

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
    opened = a_vault(tmp_path / "practice" / "vault")
    yield opened
    opened.close()


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    """A folder for backups."""
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(qapp: QApplication, theme: ThemeManager, vault: OpenVault, usb: Path) -> Iterator[Working]:
    """Backs up into `usb`."""
    del qapp, theme
    with a_desk(vault, Working, usb) as made:
        yield made
