# SPDX-License-Identifier: Apache-2.0
"""Old backups go, each folder by its own plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.services.backup import list_backups
from desktop.services.retention import apply_retention, plan_for
from desktop.services.vault import OpenVault
from desktop.system.clock import FixedClock
from tests.support.backups import a_backup, a_vault_with_keys


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    vault = a_vault_with_keys(tmp_path / "vault")
    yield vault
    vault.close()


def test_the_earlier_backup_of_a_day_is_removed(vault: OpenVault, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    first, second = a_backup(vault, usb), a_backup(vault, usb)
    removed = apply_retention(vault, plan_for(vault, usb))
    assert [record.sequence for record in removed] == [first.sequence]
    assert list_backups(vault) == (second,)
    assert [path.name for path in usb.iterdir()] == [Path(second.path).name]


def test_another_folder_has_its_own_plan(vault: OpenVault, tmp_path: Path) -> None:
    a_backup(vault, tmp_path / "usb")
    a_backup(vault, tmp_path / "disk")
    assert plan_for(vault, tmp_path / "usb").remove == ()


def test_days_are_the_therapist_s(vault: OpenVault, tmp_path: Path) -> None:
    a_backup(vault, tmp_path / "usb")  # 09.00 in Jakarta
    assert isinstance(vault.clock, FixedClock)
    vault.clock.advance(timedelta(hours=16))  # 01.00 the next day there, the same day in UTC
    a_backup(vault, tmp_path / "usb")
    assert plan_for(vault, tmp_path / "usb").remove == ()


def test_a_file_that_is_gone_does_not_count(vault: OpenVault, tmp_path: Path) -> None:
    a_backup(vault, tmp_path / "usb")
    Path(a_backup(vault, tmp_path / "usb").path).unlink()
    plan = plan_for(vault, tmp_path / "usb")
    assert ([record.sequence for record in plan.keep], plan.remove) == ([1], ())
